#include "core/report/leaks/namefinder.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace name_finder
{

/// What of the text is taken for one of the names, as it stands there.
QStringList found(const QStringList &names, const QString &text,
                  NameFinder::Spelling spelling = NameFinder::Spelling::Any)
{
    const SeenText seen(text);
    QStringList words;
    for (const FoundName &name : NameFinder(names, spelling).find(seen.text())) {
        const SeenSpan span = seen.inWritten(name.span);
        words.append(text.sliced(span.from, span.length));
    }
    return words;
}

bool isFound(const QString &name, const QString &text)
{
    return !found({name}, text).isEmpty();
}

} // namespace name_finder

BOOST_AUTO_TEST_SUITE(name_finder)

BOOST_AUTO_TEST_CASE(a_name_is_found_in_both_scripts_whichever_the_list_has)
{
    for (const QString &listed : {u"Zybin Kavalchuk"_s, u"Зыбін Кавальчук"_s, u"Зыбин Ковальчук"_s}) {
        for (const QString &text : {u"by Zybin Kavalchuk."_s, u"Зыбін Кавальчук сказаў"_s,
                                    u"(Зыбин Ковальчук)"_s, u"ZYBIN KAVALCHUK"_s, u"ЗЫБІН КАВАЛЬЧУК"_s})
            BOOST_TEST(isFound(listed, text), listed << " in " << text);
    }
}

BOOST_AUTO_TEST_CASE(line_breaks_and_signs_that_nobody_sees_hide_no_name)
{
    const QString name = u"Alena Kavalchuk"_s;
    for (const QString &text : {u"Alena\nKavalchuk"_s, u"Alena\u00a0Kavalchuk"_s, u"Alena  \n  Kavalchuk"_s,
                                u"Ale\u00adna Kavalchuk"_s, u"A\u200blena Kaval\u2060chuk"_s,
                                u"Alena\u202f\u200bKavalchuk"_s, u"al\u200dena kavalchuk"_s})
        BOOST_TEST(isFound(name, text), text);
    BOOST_TEST(found({name}, u"so Ale\u00adna Kavalchuk\u00ad said"_s) ==
               QStringList(u"Ale\u00adna Kavalchuk"_s));
}

BOOST_AUTO_TEST_CASE(a_name_that_was_shortened_is_one_as_far_as_it_goes)
{
    const QString bank = u"European Bank for Reconstruction and Development"_s;
    for (const QString &text : {u"European Bank for Reconstruction and Developm…"_s,
                                u"European Bank for Recon…"_s, u"European Bank…"_s, u"Euro…\nnext"_s})
        BOOST_TEST(isFound(bank, text), text);
    for (const QString &text : {u"European Union…"_s, u"European Bank for Reconstruction"_s, u"Eur…"_s,
                                u"European … Bank"_s, u"Europeans…"_s})
        BOOST_TEST(!isFound(bank, text), text);
    BOOST_TEST(found({u"Lukashenk*"_s}, u"by Lukash…, who"_s) == QStringList(u"Lukash…"_s));
    BOOST_TEST(isFound(u"Зыбін Кавальчук"_s, u"Zybin Kaval…"_s));
}

BOOST_AUTO_TEST_CASE(letters_of_the_other_script_that_look_alike_hide_no_name)
{
    BOOST_TEST(isFound(u"Kavalchuk"_s, u"Каvаlсhuk"_s)); // К, а, а and с are Cyrillic
    BOOST_TEST(isFound(u"Кавальчук"_s, u"Kaвальчyк"_s)); // K, a and y are Latin
    BOOST_TEST(isFound(u"BECHA"_s, u"ВЕСНА"_s));
}

BOOST_AUTO_TEST_CASE(words_are_whole_unless_the_list_has_a_star)
{
    BOOST_TEST(!isFound(u"Karat"_s, u"Karatkevich and karate"_s));
    BOOST_TEST(isFound(u"Karat*"_s, u"Karatkevich"_s));
    BOOST_TEST(isFound(u"Вясн*"_s, u"праваабаронцы «Вясны»"_s));
    BOOST_TEST(isFound(u"Вясн*"_s, u"Viasna said"_s));
    BOOST_TEST(isFound(u"Human Rights Cent* Viasn*"_s, u"the Human Rights Centre “Viasna”"_s));
    BOOST_TEST(!isFound(u"Human Rights Cent* Viasn*"_s, u"a human rights centre"_s));
}

BOOST_AUTO_TEST_CASE(a_word_that_only_sounds_alike_and_is_no_name_is_none)
{
    BOOST_TEST(!isFound(u"Viasna"_s, u"ранняя вясна"_s)); // spring
    BOOST_TEST(isFound(u"Viasna"_s, u"цэнтр «Вясна»"_s));
    BOOST_TEST(!isFound(u"Alena Kavalchuk"_s, u"Alena spoke. Later, at length, others named Kavalchuk."_s));
    BOOST_TEST(!isFound(u"Alena Kavalchuk"_s, u"Alena Petrova"_s));
}

BOOST_AUTO_TEST_CASE(endings_of_cases_hide_no_name)
{
    for (const QString &text : {u"арышт Алеся Дубоўскага"_s, u"прысуд Алесю Дубоўскаму"_s,
                                u"сустрэча з Алесем Дубоўскім"_s, u"Алесь Дубоўскі"_s, u"Ales Dubouski"_s})
        BOOST_TEST(isFound(u"Ales Dubouski"_s, text), text);
    for (const QString &text : {u"з Кавальчукам"_s, u"Ковальчуком и др."_s, u"да Кавальчука"_s,
                                u"Кавальчукамі"_s, u"о Ковальчуках"_s})
        BOOST_TEST(isFound(u"Kavalchuk"_s, text), text);
    BOOST_TEST(found({u"Кавальчук"_s}, u"разам з Кавальчукам."_s) == QStringList(u"Кавальчукам"_s));
    BOOST_TEST(!isFound(u"Ivan"_s, u"Ivanova"_s));
    BOOST_TEST(!isFound(u"Кавальчукам"_s, u"Кавальчук"_s)); // a case in the list is no other one
    BOOST_TEST(!isFound(u"Ada"_s, u"Adam"_s));
    BOOST_TEST(!isFound(u"Kavalchuk"_s, u"кавальчукам"_s)); // no capital, no name
}

BOOST_AUTO_TEST_CASE(surname_and_first_name_may_change_places)
{
    BOOST_TEST(found({u"Alena Kavalchuk"_s}, u"(Ковальчук Елена, Kavalchuk Alena)"_s) ==
               QStringList(u"Kavalchuk Alena"_s));
    BOOST_TEST(isFound(u"Зыбін Кавальчук"_s, u"KAVALCHUK, Zybin"_s));
    BOOST_TEST(found({u"Alena Kavalchuk"_s}, u"Alena Kavalchuk Alena"_s) ==
               QStringList(u"Alena Kavalchuk"_s));
    BOOST_TEST(
        found({u"Alena Kavalchuk"_s}, u"Kavalchuk Alena"_s, NameFinder::Spelling::AsWritten).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_patronymic_an_initial_or_a_nickname_hides_no_name)
{
    const QStringList names{u"Іван Іваноў"_s, u"Alena Kavalchuk"_s};
    for (const QString &text :
         {u"Ivan Petrovich Ivanou"_s, u"Ivan (Vanya) Ivanou"_s, u"Іван «Ваня» Іваноў"_s,
          u"Alena M. Kavalchuk"_s, u"Alena M Kavalchuk"_s, u"Алена Пятроўна Кавальчук"_s,
          u"Алену Пятроўну Кавальчук"_s, u"Alena\nMaria\nKavalchuk"_s, u"Kavalchuk M. Alena"_s,
          u"Ivanou Petrovich Ivan"_s})
        BOOST_TEST(found(names, u"by "_s + text + u", who"_s) == QStringList(text));
    for (const QString &text :
         {u"Alena and Kavalchuk"_s, u"Alena, Minsk, Kavalchuk"_s, u"Alena; Minsk Kavalchuk"_s,
          u"Alena left. Then Kavalchuk came"_s, u"Alena in Minsk. Kavalchuk"_s,
          u"Alena Maria Petrova Kavalchuk"_s, u"Kavalchuk (Minsk) Alena"_s})
        BOOST_TEST(found(names, text).isEmpty(), text);
    BOOST_TEST(found({u"Anna Koderka"_s}, u"Anna M. Koderka"_s, NameFinder::Spelling::AsWritten).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_patronymic_behind_the_name_goes_with_it)
{
    const QStringList names{u"Іван Іваноў"_s, u"Alena Kavalchuk"_s};
    for (const QString &text :
         {u"Іваноў Іван Іванавіч"_s, u"ІВАНОЎ Іван Іванавіч"_s, u"Кавальчук Алена Пятроўна"_s,
          u"Ковальчук Алене Петровне"_s, u"Kavalchuk Alena Piatrouna"_s, u"Иванову Ивану Ильичу"_s,
          u"Ivanov Ivan Petrovich"_s, u"Alena Kavalchuk Piatrouna"_s})
        BOOST_TEST(found(names, u"of "_s + text + u", born"_s) == QStringList(text), text);
    BOOST_TEST(found(names, u"Kavalchuk Alena Minsk"_s) == QStringList(u"Kavalchuk Alena"_s));
    BOOST_TEST(found(names, u"Kavalchuk Alena, Petrovich"_s) == QStringList(u"Kavalchuk Alena"_s));
}

BOOST_AUTO_TEST_CASE(a_name_that_is_listed_with_its_patronymic_is_found_without_it)
{
    const QStringList names{u"Пётр Васільевіч Сідарэнка"_s, u"Яўхімчык Вольга Паўлаўна"_s};
    for (const QString &text :
         {u"Пётр Сідарэнка"_s, u"Сідарэнка Пётр"_s, u"Сідарэнка Пётр Васільевіч"_s, u"Вольга Яўхімчык"_s,
          u"Вольга Паўлаўна Яўхімчык"_s, u"Пётр Васільевіч Сідарэнка"_s})
        BOOST_TEST(found(names, u"by "_s + text + u", who"_s) == QStringList(text), text);
    BOOST_TEST(!isFound(u"Пётр Васільевіч Сідарэнка"_s, u"Пётр Васільевіч"_s));
    BOOST_TEST(isFound(u"Мария Петрова-Сидорова"_s, u"Petrova-Sidorova Maria"_s));
}

BOOST_AUTO_TEST_CASE(an_initial_stands_for_one_word_of_a_name_of_two)
{
    for (const QString &text : {u"А. Кавальчук"_s, u"Кавальчук А. П"_s, u"A.P. Kavalchuk"_s,
                                u"A. Kavalchuk"_s, u"Kavalchuk, A"_s, u"А. П. Ковальчук"_s})
        BOOST_TEST(found({u"Alena Kavalchuk"_s}, u"by "_s + text + u"., who"_s) == QStringList(text), text);
    for (const QString &text : {u"B. Kavalchuk"_s, u"A. K. met"_s, u"A Kavalchuk"_s, u"Kavalchuk B."_s})
        BOOST_TEST(found({u"Alena Kavalchuk"_s}, text).isEmpty(), text);
}

BOOST_AUTO_TEST_CASE(short_first_names_are_found_in_every_case_beside_their_surname)
{
    for (const QString &text :
         {u"Марыя Колеснікава"_s, u"Марыі Колеснікавай"_s, u"Марыю Колеснікаву"_s, u"з Марыяй Колеснікавай"_s,
          u"Марии Колесниковой"_s, u"Мария Колесникова"_s, u"Maryia Kolesnikava"_s, u"Maryja Kolesnikava"_s,
          u"Maria Kolesnikova"_s, u"Колеснікавай Марыі"_s})
        BOOST_TEST(isFound(u"Марыя Колеснікава"_s, text), text);
    for (const QString &text : {u"Анне Ивановой"_s, u"Анну Иванову"_s, u"Anny Ivanovoi"_s})
        BOOST_TEST(isFound(u"Анна Иванова"_s, text), text);
    for (const QString &text : {u"Юрыю Коху"_s, u"з Юрыем Кохам"_s, u"Юрый Кох"_s})
        BOOST_TEST(isFound(u"Юры Кох"_s, text), text);
    for (const QString &text : {u"Марк Колеснікаў"_s, u"Марына Колеснікава"_s, u"Марыі"_s, u"Марыі Каваль"_s,
                                u"марыі колесніковай"_s})
        BOOST_TEST(!isFound(u"Марыя Колеснікава"_s, text), text);
    BOOST_TEST(!isFound(u"Анна"_s, u"Анне"_s)); // alone a short name is too much like others
}

BOOST_AUTO_TEST_CASE(a_surname_before_another_sentence_takes_no_first_name_from_it)
{
    const QStringList names{u"Святлана Ціханоўская"_s};
    const QString name = u"Святлана Ціханоўская"_s;
    for (const QString &text : {u"to Ціханоўская; "_s, u"to Ціханоўская. "_s, u"to Ціханоўская: "_s,
                                u"(Ціханоўская) "_s, u"Ціханоўская\n"_s})
        BOOST_TEST(found(names, text + name + u" stayed"_s) == QStringList(name), text);
    BOOST_TEST(found(names, u"Светлане Тихановской; Sviatlana Tsikhanouskaya"_s) ==
               QStringList(u"Sviatlana Tsikhanouskaya"_s));
}

BOOST_AUTO_TEST_CASE(of_a_name_that_begins_within_another_nothing_is_left)
{
    BOOST_TEST(found({u"Alena Kavalchuk"_s}, u"Meeting of Kavalchuk, Alena Kavalchuk and others"_s) ==
               QStringList(u"Kavalchuk, Alena Kavalchuk"_s));
    BOOST_TEST(found({u"Alena Kavalchuk"_s}, u"Kavalchuk Alena, Kavalchuk Alena"_s) ==
               QStringList(u"Kavalchuk Alena, Kavalchuk Alena"_s));
}

BOOST_AUTO_TEST_CASE(first_names_of_other_languages_are_names_of_their_own)
{
    BOOST_TEST(!isFound(u"Алена Кавальчук"_s, u"Елена Ковальчук"_s));
    BOOST_TEST(isFound(u"Елена Ковальчук"_s, u"Елене Ковальчук"_s));
}

BOOST_AUTO_TEST_CASE(the_longest_name_counts_and_each_place_once)
{
    BOOST_TEST(found({u"Nasha"_s, u"Nasha Niva"_s}, u"Nasha Niva and Nasha Niva, Nasha"_s) ==
               QStringList({u"Nasha Niva"_s, u"Nasha Niva"_s, u"Nasha"_s}));
}

BOOST_AUTO_TEST_CASE(names_of_coders_are_found_as_they_are_written)
{
    const auto coder = [](const QString &name, const QString &text) {
        return !found({name}, text, NameFinder::Spelling::AsWritten).isEmpty();
    };
    BOOST_TEST(coder(u"Rose"_s, u"typed by Rose"_s));
    BOOST_TEST(!coder(u"Rose"_s, u"numbers rose"_s));
    BOOST_TEST(!coder(u"Rose"_s, u"Rosemary"_s));
    BOOST_TEST(!coder(u"Rose"_s, u"Роза"_s));
    BOOST_TEST(coder(u"coder7"_s, u"Coder7 was here"_s));
}

BOOST_AUTO_TEST_CASE(lists_without_letters_find_nothing)
{
    BOOST_TEST(found({u"*"_s, QString(), u"…"_s}, u"Anything at all"_s).isEmpty());
    BOOST_TEST(found({}, u"Anything at all"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(one_of_many_names_is_found_behind_a_text_of_their_beginnings)
{
    QStringList names;
    for (int i = 0; i < 2000; ++i)
        names.append(u"Alena%1 Kavalchuk*"_s.arg(i));
    const QString text = u"Alena Alena Alena1 "_s.repeated(20'000);
    BOOST_TEST(found(names, text).isEmpty());
    BOOST_TEST(found(names, text + u"Kavalchuk"_s) == QStringList(u"Alena1 Kavalchuk"_s));
}

BOOST_AUTO_TEST_SUITE_END()
