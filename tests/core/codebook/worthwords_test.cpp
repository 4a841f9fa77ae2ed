#include "core/codebook/consistency.h"
#include "core/codebook/workedcases.h"
#include "core/codebook/worthwords.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/sampletable.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace worth_words
{

QString first(const char16_t *text, const char *language = "en")
{
    return WorthWords::builtIn().firstIn(QString::fromUtf16(text), QString::fromLatin1(language));
}

QStringList fieldsWithWorthWords(const Response &response, const RuleContext &context)
{
    QStringList fields;
    for (const Problem &problem : checkResponse(response, context)) {
        if (problem.rule == "W47"_L1)
            fields.append(problem.field);
    }
    return fields;
}

const RuleContext &context()
{
    static const RuleContext made{Codebook::builtIn(), sampleActors(), {}, {}};
    return made;
}

} // namespace worth_words

BOOST_AUTO_TEST_SUITE(worth_words)

BOOST_AUTO_TEST_CASE(each_language_has_a_list_without_repetitions)
{
    QMap<QString, int> judging;
    QSet<QString> seen;
    for (const WorthWord &entry : WorthWords::builtIn().entries()) {
        BOOST_TEST(!seen.contains(entry.language + entry.word), entry.word);
        seen.insert(entry.language + entry.word);
        judging[entry.language] += entry.word.startsWith(u'!') ? 0 : 1;
    }
    BOOST_CHECK_EQUAL(QStringList(judging.keys()), QStringList({u"be"_s, u"en"_s, u"ru"_s}));
    for (const int count : std::as_const(judging))
        BOOST_CHECK_GE(count, 25);
}

BOOST_AUTO_TEST_CASE(words_are_found_in_any_case_as_the_text_spells_them)
{
    BOOST_CHECK_EQUAL(first(u"EU adopts Unprecedented sanctions"), u"Unprecedented"_s);
    BOOST_CHECK_EQUAL(first(u"HARSH measures and weak words"), u"HARSH"_s);
    BOOST_CHECK_EQUAL(first(u"Рада прыняла БЕСПРЭЦЭДЭНТНЫЯ меры", "be"), u"БЕСПРЭЦЭДЭНТНЫЯ"_s);
    BOOST_CHECK_EQUAL(first(u"Исторический шаг", "ru"), u"Исторический"_s);
}

BOOST_AUTO_TEST_CASE(words_are_found_in_their_inflections)
{
    BOOST_CHECK_EQUAL(first(u"The toughest package so far"), u"toughest"_s);
    BOOST_CHECK_EQUAL(first(u"пра гістарычныя крокі", "be"), u"гістарычныя"_s);
    BOOST_CHECK_EQUAL(first(u"увяла больш жорсткія санкцыі", "be"), u"жорсткія"_s);
    BOOST_CHECK_EQUAL(first(u"слабым адказам", "be"), u"слабым"_s);
    BOOST_CHECK_EQUAL(first(u"беспрецедентного пакета", "ru"), u"беспрецедентного"_s);
    BOOST_CHECK_EQUAL(first(u"о самых сильнейших мерах", "ru"), u"сильнейших"_s);
}

BOOST_AUTO_TEST_CASE(the_dots_of_yo_and_the_form_of_an_apostrophe_do_not_matter)
{
    BOOST_CHECK_EQUAL(first(u"жёсткие меры", "ru"), u"жёсткие"_s);
    BOOST_CHECK_EQUAL(first(u"жесткие меры", "ru"), u"жесткие"_s);
    const WorthWords words({{u"be"_s, u"сур’ёзн*"_s}});
    BOOST_CHECK_EQUAL(words.firstIn(u"сур'ёзныя меры"_s, u"be"_s), u"сур'ёзныя"_s);
}

BOOST_AUTO_TEST_CASE(a_phrase_is_found_where_its_words_follow_each_other)
{
    BOOST_CHECK_EQUAL(first(u"The US adopts severe sanctions"), u"severe sanctions"_s);
    BOOST_CHECK_EQUAL(first(u"A hard-hitting package"), u"hard-hitting"_s);
    BOOST_CHECK_EQUAL(first(u"Resolution on severe violations, sanctions asked for"), QString());
    BOOST_CHECK_EQUAL(first(u"Severe"), QString());
}

BOOST_AUTO_TEST_CASE(quoted_words_do_not_count)
{
    BOOST_CHECK_EQUAL(first(u"The minister spoke of “a historic step”"), QString());
    BOOST_CHECK_EQUAL(first(u"The minister spoke of \"a historic step\""), QString());
    BOOST_CHECK_EQUAL(first(u"The minister spoke of ‘a historic step’ by Canada's allies"), QString());
    BOOST_CHECK_EQUAL(first(u"Рада назвала меры «жорсткімі»", "be"), QString());
    BOOST_CHECK_EQUAL(first(u"Совет назвал меры „жёсткими“", "ru"), QString());
    BOOST_CHECK_EQUAL(first(u"“Solidarity”: a historic step"), u"historic"_s);
    BOOST_CHECK_EQUAL(first(u"Severe “new” sanctions"), QString());
}

BOOST_AUTO_TEST_CASE(a_quotation_that_is_never_closed_hides_nothing)
{
    BOOST_CHECK_EQUAL(first(u"The minister spoke of “a historic step"), u"historic"_s);
    BOOST_CHECK_EQUAL(first(u"Canada's allies' historic step"), u"historic"_s);
}

BOOST_AUTO_TEST_CASE(words_inside_other_words_and_names_are_left_alone)
{
    BOOST_CHECK_EQUAL(first(u"Prehistoric site; EU weakens no sanction; Mr Harsha; Boldea"), QString());
    BOOST_CHECK_EQUAL(first(u"Суд у вёсцы Слабада", "be"), QString());
    BOOST_CHECK_EQUAL(first(u"Завод мощностью 40 мегаватт", "ru"), QString());
}

BOOST_AUTO_TEST_CASE(turns_of_phrase_that_judge_nothing_are_left_alone)
{
    BOOST_CHECK_EQUAL(first(u"Suspended, effective from 1 July 2021"), QString());
    BOOST_CHECK_EQUAL(first(u"The withdrawal became effective"), QString());
    BOOST_CHECK_EQUAL(first(u"Victims have a right to an effective remedy"), QString());
    BOOST_CHECK_EQUAL(first(u"паведамленні пра жорсткае абыходжанне з затрыманымі", "be"), QString());
    BOOST_CHECK_EQUAL(first(u"право на эффективное средство правовой защиты", "ru"), QString());
    BOOST_CHECK_EQUAL(first(u"Effective sanctions, effective from 1 July 2021"), u"Effective"_s);
}

BOOST_AUTO_TEST_CASE(each_language_has_its_own_words)
{
    BOOST_CHECK_EQUAL(first(u"A historic step", "be"), QString());
    BOOST_CHECK_EQUAL(first(u"Historyczny krok", "pl"), QString());
    BOOST_CHECK_EQUAL(first(u""), QString());
}

BOOST_AUTO_TEST_CASE(users_add_words_and_harmless_phrases_of_their_own)
{
    const WorthWords words = WorthWords::builtIn().with(
        {{u"pl"_s, u"historyczn*"_s}, {u"en"_s, u"!historic england"_s}, {u"en"_s, u"meagre"_s}});
    BOOST_CHECK_EQUAL(words.firstIn(u"Historyczny krok"_s, u"pl"_s), u"Historyczny"_s);
    BOOST_CHECK_EQUAL(words.firstIn(u"Statement of Historic England"_s, u"en"_s), QString());
    const WorthWords advised = words.with({{u"en"_s, u"historic"_s, u"first"_s}});
    BOOST_CHECK_EQUAL(advised.findIn(u"A historic step"_s, u"en"_s).instead, u"first"_s);
    BOOST_CHECK_EQUAL(advised.findIn(u"A landmark step"_s, u"en"_s).instead, QString());
    BOOST_CHECK_EQUAL(words.firstIn(u"A historic and meagre step"_s, u"en"_s), u"historic"_s);
    BOOST_CHECK_EQUAL(first(u"A meagre step"), QString());
}

BOOST_AUTO_TEST_CASE(entries_without_letters_are_left_out)
{
    const WorthWords words({{u"en"_s, u"*"_s}, {u"en"_s, u""_s}, {u"en"_s, u"!"_s}, {u"en"_s, u" - "_s}});
    BOOST_CHECK(words.entries().isEmpty());
    BOOST_CHECK_EQUAL(words.firstIn(u"A historic step"_s, u"en"_s), QString());
}

BOOST_AUTO_TEST_CASE(the_sample_judges_nothing)
{
    const WorthWords words = WorthWords::builtIn();
    for (const char *file : {"responses.csv", "countermoves.csv"}) {
        for (const QMap<QString, QString> &row : sampleRows(QString::fromLatin1(file))) {
            for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
                if (!cell.key().startsWith("title"_L1) && !cell.key().startsWith("summary"_L1))
                    continue;
                const QString language = cell.key().section(u'_', 1);
                const QString word = words.firstIn(cell.value(), language.isEmpty() ? u"en"_s : language);
                BOOST_TEST(word.isEmpty(), word << ": " << cell.value());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(worked_cases_judge_nothing)
{
    const WorthWords words = WorthWords::builtIn();
    for (const WorkedCase &worked : workedCases()) {
        for (const LocalizedText &text :
             {worked.title, worked.facts, worked.coding, worked.why, worked.trap}) {
            for (const QString &language : text.languages())
                BOOST_TEST(words.firstIn(text.text(language), language).isEmpty(), text.text(language));
        }
    }
}

BOOST_AUTO_TEST_CASE(w47_names_each_text_with_a_worth_word)
{
    const Response response = responseBy(ActorId{1})
                                  .titled(u"EU adopts historic sanctions"_s)
                                  .titled(u"ЕС увёў магутныя санкцыі"_s, u"be"_s)
                                  .titled(u"ЕС ввёл санкции"_s, u"ru"_s)
                                  .summed(u"The Council adopted two acts."_s)
                                  .summed(u"Совет принял жёсткие меры."_s, u"ru"_s);
    BOOST_CHECK_EQUAL(fieldsWithWorthWords(response, context()),
                      QStringList({u"title_be"_s, u"title"_s, u"summary_ru"_s}));
}

BOOST_AUTO_TEST_CASE(w47_is_a_warning_for_all_kinds_of_records)
{
    for (const RecordKind kind : {RecordKind::Response, RecordKind::Countermove, RecordKind::Reaction}) {
        const Response record = responseBy(ActorId{1}).kind(kind).titled(u"A weak step"_s);
        const Problems problems = checkResponse(record, context());
        const auto found = std::ranges::find(problems, u"W47"_s, &Problem::rule);
        BOOST_REQUIRE(found != problems.end());
        BOOST_CHECK(found->severity == Severity::Warning);
        BOOST_TEST(found->message.contains(u"“weak”"));
    }
}

BOOST_AUTO_TEST_CASE(w47_holds_for_neutral_and_for_quoted_words)
{
    const Response response = responseBy(ActorId{1})
                                  .titled(u"EU adds 40 people to its list"_s)
                                  .summed(u"The minister called the list “a historic step”."_s);
    BOOST_CHECK(fieldsWithWorthWords(response, context()).isEmpty());
}

BOOST_AUTO_TEST_CASE(w47_goes_by_the_list_of_its_context)
{
    RuleContext own = context();
    own.worthWords = WorthWords({{u"en"_s, u"swift*"_s}});
    const Response response = responseBy(ActorId{1}).titled(u"Swift and historic sanctions"_s);
    BOOST_CHECK_EQUAL(fieldsWithWorthWords(response, own), QStringList({u"title"_s}));
    own.worthWords = WorthWords(QList<WorthWord>());
    BOOST_CHECK(fieldsWithWorthWords(response, own).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
