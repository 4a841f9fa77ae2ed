#include "core/codebook/fielddifferences.h"
#include "core/codebook/partfields.h"
#include "tests/support/printing.h"
#include "tests/support/sampletable.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace field_differences
{

const FieldContext &context()
{
    static const FieldContext made{Codebook::builtIn(), sampleActors()};
    return made;
}

QStringList fieldsOf(const QList<FieldDifference> &differences)
{
    QStringList keys;
    for (const FieldDifference &difference : differences)
        keys.append(difference.field);
    return keys;
}

QString words(const char *field, const QString &text, const FieldWording &wording = {context()})
{
    return fieldWords(*formField(QString::fromLatin1(field)), text, wording);
}

} // namespace field_differences

BOOST_AUTO_TEST_SUITE(field_differences)

BOOST_AUTO_TEST_CASE(two_equal_records_do_not_differ)
{
    const Entry entry = entryOf(sampleRows(u"responses.csv"_s).first(), context());
    BOOST_TEST(fieldDifferences(entry, entry, context()).isEmpty());
    BOOST_TEST(fieldDifferences(Entry(), Entry(), context()).isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_changed_is_named_once_and_in_full)
{
    const Entry before = entryOf(sampleRows(u"responses.csv"_s).first(), context());
    Entry after = before;
    after.response.participations[0].date = PartialDate::parse(u"2020-10-03"_s).value();
    after.response.notes.append({u"seen"_s, u"internal"_s});
    after.response.title.set(u"pl"_s, u"Zakaz"_s);
    BOOST_TEST(fieldsOf(fieldDifferences(before, after, context())) ==
               QStringList({u"roles"_s, u"note_list"_s, u"title_pl"_s}));
}

BOOST_AUTO_TEST_CASE(a_new_record_differs_from_nothing_in_all_that_it_says)
{
    const Entry entry = entryOf(sampleRows(u"responses.csv"_s).first(), context());
    const QStringList fields = fieldsOf(fieldDifferences(Entry(), entry, context()));
    for (const QString &key : {u"date"_s, u"title"_s, u"instruments"_s, u"roles"_s, u"citations"_s})
        BOOST_TEST(fields.contains(key), key);
    BOOST_TEST(!fields.contains(u"actors"_s));
}

BOOST_AUTO_TEST_CASE(two_records_stand_beside_each_other_with_what_differs_first)
{
    const Entry one = entryOf(sampleRows(u"responses.csv"_s).first(), context());
    Entry other = one;
    for (Measure &measure : other.response.measures)
        measure.id = {77};
    other.response.personsNew = 41;
    const QList<FieldPair> pairs = fieldPairs(one, other, {.context = context(), .language = u"en"_s});
    BOOST_REQUIRE(!pairs.isEmpty());
    BOOST_TEST(pairs.first().field == u"persons"_s);
    BOOST_TEST(pairs.first().other == u"41"_s);
    BOOST_TEST(std::ranges::count_if(pairs, &FieldPair::differs) == 1);
    const auto told = [&](const QString &field) {
        return std::ranges::count(pairs, field, &FieldPair::field);
    };
    BOOST_TEST(told(u"date"_s) == 1);
    BOOST_TEST(told(u"roles"_s) == 1);
    BOOST_TEST(told(u"actors"_s) == 0);
    BOOST_TEST(told(u"vote_for"_s) == 0);
}

BOOST_AUTO_TEST_CASE(codes_dates_and_names_are_put_into_words)
{
    BOOST_TEST(words("framing", u"countermeasure"_s, {.context = context(), .language = u"en"_s}) ==
               context().codebook.label(u"framing"_s, u"countermeasure"_s, u"en"_s));
    BOOST_TEST(
        words("instruments", u"travel_ban;asset_freeze"_s, {.context = context(), .language = u"be"_s}) ==
        context().codebook.label(u"instrument"_s, u"travel_ban"_s, u"be"_s) + u"; "_s +
            context().codebook.label(u"instrument"_s, u"asset_freeze"_s, u"be"_s));
    BOOST_TEST(words("date", u"2020-10-02"_s) == u"2 October 2020"_s);
    BOOST_TEST(words("actors", u"Poland"_s, {.context = context(), .language = u"be"_s}) == u"Польшча"_s);
    BOOST_TEST(words("title", u"as; it stands"_s) == u"as; it stands"_s);
}

BOOST_AUTO_TEST_CASE(each_part_is_a_line_of_what_it_has)
{
    Entry entry;
    Measure travel;
    travel.id = {9};
    travel.benefit = u"travel"_s;
    travel.direction = u"withdraws"_s;
    Measure assets;
    assets.benefit = u"assets"_s;
    assets.condition = u"until; lifted"_s;
    entry.response.measures = {travel, assets};
    const ResponseField *measures = formField(u"measures"_s);
    const QStringList lines =
        fieldWords(*measures, measures->read(entry, context()), {context()}).split(u'\n');
    BOOST_REQUIRE(lines.size() == 2);
    BOOST_TEST(lines[0] == context().codebook.label(u"benefit"_s, u"travel"_s, u"en"_s) + u", "_s +
                               context().codebook.label(u"direction"_s, u"withdraws"_s, u"en"_s));
    BOOST_TEST(lines[1].endsWith(u", until; lifted"_s));
}

BOOST_AUTO_TEST_CASE(other_records_are_called_by_name_where_it_is_known)
{
    const FieldWording wording{.context = context(), .recordName = [](qint64) { return u"EU Belarus"_s; }};
    BOOST_TEST(words("regime", recordIdText(91), wording) == u"EU Belarus"_s);
    BOOST_TEST(words("regime", recordIdText(91)) == recordIdText(91));
    BOOST_TEST(words("events", recordIdText(81), wording) == u"EU Belarus"_s);
}

BOOST_AUTO_TEST_SUITE_END()
