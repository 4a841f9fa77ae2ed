#include "core/records/nearnames.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// Records numbered from 1 in the order of their names.
NearNames register_(const QStringList &names, NamesOf whose = NamesOf::Bodies)
{
    NearNames known(whose);
    for (qsizetype place = 0; place < names.size(); ++place)
        known.add({place + 1, names[place]});
    return known;
}

QStringList nearTo(const NearNames &known, const QString &typed)
{
    QStringList names;
    for (const RecordName &near : known.nearTo({typed}))
        names.append(near.name);
    return names;
}

bool areNear(const QString &known, const QString &typed, NamesOf whose = NamesOf::Bodies)
{
    return nearTo(register_({known}, whose), typed) == QStringList{known};
}

} // namespace

BOOST_AUTO_TEST_SUITE(near_names)

BOOST_AUTO_TEST_CASE(a_slip_in_a_word_is_near_and_another_country_is_not)
{
    BOOST_TEST(areNear(u"Poland"_s, u"Polnad"_s));
    BOOST_TEST(areNear(u"European Union"_s, u"Europaen Union"_s));
    BOOST_TEST(areNear(u"International Labour Organization"_s, u"International Labor Organisation"_s));
    BOOST_TEST(!areNear(u"Slovakia"_s, u"Slovenia"_s));
    BOOST_TEST(!areNear(u"Austria"_s, u"Australia"_s));
    BOOST_TEST(!areNear(u"Iran"_s, u"Iraq"_s));
    BOOST_TEST(
        !areNear(u"Ministry of Foreign Affairs of Poland"_s, u"Ministry of Foreign Affairs of Latvia"_s));
}

BOOST_AUTO_TEST_CASE(the_order_of_the_words_the_case_and_the_blanks_do_not_matter)
{
    BOOST_TEST(areNear(u"European Union"_s, u"union, european"_s));
    BOOST_TEST(areNear(u"Council of Europe"_s, u"Europe, Council of"_s));
    BOOST_TEST(areNear(u"Seaport"_s, u"Sea Port"_s));
}

BOOST_AUTO_TEST_CASE(a_name_is_met_in_another_script)
{
    BOOST_TEST(areNear(u"Лукашэнка Аляксандр"_s, u"Aliaksandr Lukashenka"_s));
    BOOST_TEST(areNear(u"Polska"_s, u"Польска"_s));
}

BOOST_AUTO_TEST_CASE(one_name_may_be_the_beginning_of_the_other)
{
    BOOST_TEST(areNear(u"European Union"_s, u"Europ"_s));
    BOOST_TEST(areNear(u"European Union"_s, u"European Un"_s));
    BOOST_TEST(areNear(u"Belavia"_s, u"Belavia Belarusian Airlines"_s));
    BOOST_TEST(!areNear(u"European Union"_s, u"Eur"_s)); // would be said of half the register
    BOOST_TEST(!areNear(u"Iran"_s, u"Iranian Navy"_s));
}

BOOST_AUTO_TEST_CASE(short_codes_are_met_only_whole)
{
    BOOST_TEST(areNear(u"OSCE"_s, u"osce"_s));
    BOOST_TEST(!areNear(u"EU"_s, u"EP"_s));
}

BOOST_AUTO_TEST_CASE(numbers_tell_names_apart)
{
    BOOST_TEST(!areNear(u"Detention centre 1"_s, u"Detention centre 2"_s));
    BOOST_TEST(areNear(u"Detention centre 1"_s, u"Detention center 1"_s));
    BOOST_TEST(!areNear(u"Brigade 3214"_s, u"Brigade 3215"_s, NamesOf::People));
}

BOOST_AUTO_TEST_CASE(people_are_met_by_the_family_name_and_with_a_translated_given_name)
{
    BOOST_TEST(areNear(u"Alexander Lukashenko"_s, u"Lukashenka"_s, NamesOf::People));
    BOOST_TEST(areNear(u"Alexander Lukashenko"_s, u"Lukashenka Aliaksandr Ryhoravich"_s, NamesOf::People));
    BOOST_TEST(!areNear(u"Alexander Lukashenko"_s, u"Viktor Lukashenko"_s, NamesOf::People));
    BOOST_TEST(!areNear(u"Parliament of Poland"_s, u"Poland"_s)); // an organ is not called like its state
}

BOOST_AUTO_TEST_CASE(a_state_is_met_by_its_official_name_and_no_other_state_is)
{
    const NearNames known = register_({u"Estonia"_s, u"Germany"_s, u"Kyrgyzstan"_s, u"Польшча"_s, u"Latvia"_s,
                                       u"Republic of Moldova"_s, u"Slovenia"_s});
    const auto isOnly = [&known](const QString &typed, const QString &name) {
        return nearTo(known, typed) == QStringList{name};
    };
    BOOST_TEST(isOnly(u"Republic of Estonia"_s, u"Estonia"_s));
    BOOST_TEST(isOnly(u"Republic of Estnoia"_s, u"Estonia"_s));
    BOOST_TEST(isOnly(u"Федеративная Республика Германия"_s, u"Germany"_s));
    BOOST_TEST(isOnly(u"Federal Republic of Germany"_s, u"Germany"_s));
    BOOST_TEST(isOnly(u"Кыргызская Республика"_s, u"Kyrgyzstan"_s));
    BOOST_TEST(isOnly(u"Рэспубліка Польшча"_s, u"Польшча"_s));
    BOOST_TEST(isOnly(u"Moldova"_s, u"Republic of Moldova"_s));
    BOOST_TEST(nearTo(known, u"Slovak Republic"_s).isEmpty());
    BOOST_TEST(nearTo(known, u"Republic of Lithuania"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(the_nearest_stands_first_and_each_record_once_by_its_nearest_name)
{
    NearNames known;
    known.add({7, u"Polandia Trust"_s});
    known.add({8, u"Poland"_s});
    known.add({8, u"Polska"_s});
    known.add({8, u"Польша"_s});
    const QList<RecordName> near = known.nearTo({u"Poland"_s, u"Польша"_s});
    BOOST_REQUIRE_EQUAL(near.size(), 2);
    BOOST_TEST((near[0] == RecordName{8, u"Poland"_s} || near[0] == RecordName{8, u"Польша"_s}));
    BOOST_TEST(near[1].record == 7);
}

BOOST_AUTO_TEST_CASE(no_more_are_given_than_can_be_looked_at)
{
    QStringList names;
    for (const QChar letter : u"abcdefghijklmnop"_s)
        names.append(u"Council of %1eople"_s.arg(letter));
    const NearNames known = register_(names);
    BOOST_TEST(known.nearTo({u"Council of"_s}).size() == 5);
    BOOST_TEST(known.nearTo({u"Council of"_s}, 3).size() == 3);
    BOOST_TEST(known.nearTo({}).isEmpty());
    BOOST_TEST(known.nearTo({u" , "_s}).isEmpty());
}

BOOST_AUTO_TEST_CASE(actors_are_known_by_all_their_names)
{
    Actor actor;
    actor.id = {5};
    actor.code = u"ODIHR"_s;
    actor.name = LocalizedText(u"en"_s, u"Office for Democratic Institutions"_s);
    actor.officialName = LocalizedText(u"be"_s, u"Бюро па дэмакратычных інстытутах"_s);
    actor.aliases = {u"Warsaw office"_s};
    const NearNames known = namesOfActors(ActorDirectory({actor}));
    for (const QString &typed : {u"odihr"_s, u"Office for Democratic Institution"_s,
                                 u"Бюро по дэмократычных институтах"_s, u"Warsav office"_s})
        BOOST_TEST((known.nearTo({typed}).value(0).record == 5), typed.toStdString());
    BOOST_TEST(allNames(actor).size() == 4);
    BOOST_TEST(allNames(Norm()).isEmpty());
}

BOOST_AUTO_TEST_CASE(one_name_of_twenty_thousand_is_found)
{
    const QString consonants = u"bdklmnprstvz"_s;
    const QString vowels = u"aeiu"_s;
    const auto wordFor = [&](int number) {
        QString word;
        for (int place = 0; place < 4; ++place, number /= 48)
            word += QString(consonants[number % 12]) + vowels[number / 12 % 4];
        return word + u"nski"_s;
    };
    NearNames known(NamesOf::People);
    for (int i = 0; i < 20'000; ++i)
        known.add({i + 1, wordFor(i * 7) + u' ' + wordFor(i % 300)});
    const QList<RecordName> near = known.nearTo({wordFor(4'321 * 7) + u' ' + wordFor(4'321 % 300)});
    BOOST_TEST((near.value(0).record == 4'322));
}

BOOST_AUTO_TEST_SUITE_END()
