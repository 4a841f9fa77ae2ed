#include "core/codebook/codebook.h"
#include "core/codebook/workedcases.h"
#include "tests/support/formkeys.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QList<int> numbersFor(const char *field, const Response &record)
{
    QList<int> numbers;
    for (const WorkedCase *worked : casesFor(QString::fromLatin1(field), record))
        numbers.append(worked->number);
    return numbers;
}

QList<int> numbersOfField(const QString &field)
{
    QList<int> numbers;
    for (const WorkedCase &worked : workedCases()) {
        if (worked.fields.contains(field))
            numbers.append(worked.number);
    }
    return numbers;
}

QList<LocalizedText> textsOf(const WorkedCase &worked)
{
    return {worked.title, worked.facts, worked.coding, worked.why, worked.trap};
}

} // namespace

BOOST_AUTO_TEST_SUITE(worked_cases)

BOOST_AUTO_TEST_CASE(the_codebook_works_out_twenty_two_cases)
{
    const QList<WorkedCase> &cases = workedCases();
    BOOST_REQUIRE_EQUAL(cases.size(), 22);
    for (int place = 0; place < 22; ++place)
        BOOST_CHECK_EQUAL(cases[place].number, place + 1);
}

BOOST_AUTO_TEST_CASE(every_case_is_told_whole_in_three_languages)
{
    for (const WorkedCase &worked : workedCases()) {
        BOOST_TEST_CONTEXT("case " << worked.number)
        {
            for (const LocalizedText &text : textsOf(worked))
                BOOST_CHECK_EQUAL(text.languages(), QStringList({u"be"_s, u"en"_s, u"ru"_s}));
        }
    }
}

BOOST_AUTO_TEST_CASE(belarusian_and_russian_keep_to_their_own_letters)
{
    const QRegularExpression notBelarusian(u"[иИщЩъЪ]"_s);
    const QRegularExpression notRussian(u"[іІўЎ]"_s);
    for (const WorkedCase &worked : workedCases()) {
        for (const LocalizedText &text : textsOf(worked)) {
            BOOST_TEST(!text.text(u"be"_s).contains(notBelarusian), text.text(u"be"_s));
            BOOST_TEST(!text.text(u"ru"_s).contains(notRussian), text.text(u"ru"_s));
        }
    }
}

BOOST_AUTO_TEST_CASE(every_case_teaches_about_fields_of_the_forms)
{
    const QStringList keys = formKeys();
    for (const WorkedCase &worked : workedCases()) {
        BOOST_TEST(!worked.fields.isEmpty(), worked.number);
        for (const QString &key : worked.fields)
            BOOST_TEST(keys.contains(key), worked.number << " " << key.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(every_code_of_a_case_is_in_the_codebook)
{
    const Codebook codebook = Codebook::builtIn();
    for (const WorkedCase &worked : workedCases()) {
        BOOST_TEST(!worked.codes.isEmpty(), worked.number);
        for (const QString &code : worked.codes)
            BOOST_TEST(codebook.contains(code.section(u':', 0, 0), code.section(u':', 1)),
                       worked.number << " " << code.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(sources_are_web_addresses)
{
    const QRegularExpression address(u"^https?://[^\\s;,]+$"_s);
    for (const WorkedCase &worked : workedCases()) {
        for (const QString &source : worked.sources)
            BOOST_TEST(source.contains(address), worked.number << " " << source.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_verified_is_marked_in_each_language)
{
    const WorkedCase &icao = workedCases()[5];
    BOOST_TEST(icao.coding.text(u"en"_s).contains("(unverified)"_L1));
    BOOST_TEST(icao.coding.text(u"be"_s).contains(u"(не праверана)"));
    BOOST_TEST(icao.coding.text(u"ru"_s).contains(u"(не проверено)"));
}

BOOST_AUTO_TEST_CASE(a_record_without_codes_gets_the_cases_of_a_field_by_number)
{
    const QList<int> numbers = numbersFor("persons", {});
    BOOST_TEST(numbers == QList<int>({1, 14, 17}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(cases_about_records_like_this_one_come_first)
{
    const Response listing = responseBy(ActorId{1}).doing("travel_ban;asset_freeze").taking("travel;assets");
    const QList<int> numbers = numbersFor("actors", listing);
    BOOST_REQUIRE(!numbers.isEmpty());
    BOOST_CHECK_EQUAL(numbers.front(), 4);
    QList<int> all = numbersOfField(u"actors"_s);
    all.removeOne(4);
    BOOST_TEST(numbers.sliced(1) == all, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(several_cases_that_fit_stay_in_their_order)
{
    const Response flights = responseBy(ActorId{1}).doing("aviation_restriction;travel_ban");
    const QList<int> numbers = numbersFor("benefits_withdrawn", flights);
    BOOST_TEST(numbers.first(3) == QList<int>({1, 11, 14}), boost::test_tools::per_element());
    BOOST_CHECK_EQUAL(numbers.size(), numbersOfField(u"benefits_withdrawn"_s).size());
}

BOOST_AUTO_TEST_CASE(codes_are_found_wherever_a_record_carries_them)
{
    const auto firstFor = [](const char *field, auto change) {
        const Response record = responseBy(ActorId{1}).with(change);
        return numbersFor(field, record).value(0);
    };
    BOOST_CHECK_EQUAL(firstFor("act_mode", [](Response &made) { made.actMode = u"threatened"_s; }), 16);
    BOOST_CHECK_EQUAL(
        firstFor("relation", [](Response &made) { made.links = {{ResponseId{2}, u"coordinated_with"_s}}; }),
        13);
    BOOST_CHECK_EQUAL(
        firstFor("in_force_until", [](Response &made) { made.milestones = {{u"renewed"_s, {}, {}}}; }), 17);
    BOOST_CHECK_EQUAL(firstFor("in_force_until",
                               [](Response &made) {
                                   made.measures.resize(1);
                                   made.measures.front().status = u"in_force_eased"_s;
                               }),
                      15);
    BOOST_CHECK_EQUAL(firstFor("date",
                               [](Response &made) {
                                   made.kind = RecordKind::Countermove;
                                   made.code = u"entry_ban"_s;
                               }),
                      22);
}

BOOST_AUTO_TEST_CASE(fields_of_parts_and_of_registers_have_cases_too)
{
    Response eased;
    eased.measures.resize(1);
    eased.measures.front().status = u"in_force_eased"_s;
    BOOST_CHECK_EQUAL(numbersFor("measures/status", eased).value(0), 15);
    BOOST_TEST(numbersFor("actor/neutral", {}) == QList<int>{10}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_field_no_case_teaches_about_has_none)
{
    BOOST_CHECK(casesFor(u"tags"_s, {}).isEmpty());
    BOOST_CHECK(casesFor(u"no such field"_s, {}).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
