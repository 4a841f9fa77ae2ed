#include "core/report/documentdate.h"
#include "tests/support/savedrecords.h"
#include "tests/support/surroundings.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray variable = "SOURCE_DATE_EPOCH";

} // namespace

BOOST_AUTO_TEST_SUITE(document_date)

BOOST_AUTO_TEST_CASE(whole_seconds_from_1970_to_9999_are_a_date_in_utc)
{
    const std::vector<std::pair<QByteArray, QString>> dates{{"0", u"1970-01-01T00:00:00Z"_s},
                                                            {"1600000000", u"2020-09-13T12:26:40Z"_s},
                                                            {"253402300799", u"9999-12-31T23:59:59Z"_s}};
    for (const auto &[seconds, date] : dates) {
        const EnvironmentForNow given(variable, seconds);
        const auto read = sourceDateEpoch();
        REQUIRE_OK(read);
        BOOST_REQUIRE(read->has_value());
        BOOST_TEST((*read)->toString(Qt::ISODate) == date);
    }
}

BOOST_AUTO_TEST_CASE(anything_else_is_refused_and_shown)
{
    for (const char *wrong :
         {"-1", "1.5", " 1", "+1", "1e9", "now", "2020-10-02", "253402300800", "99999999999999999999"}) {
        const EnvironmentForNow given(variable, wrong);
        const auto read = sourceDateEpoch();
        BOOST_REQUIRE_MESSAGE(!read.has_value(), wrong);
        BOOST_TEST(read.error().kind == ErrorKind::Usage);
        BOOST_TEST(read.error().message.contains(u'“' + QString::fromUtf8(wrong) + u'”'));
    }
}

BOOST_AUTO_TEST_CASE(without_it_the_last_change_dates_a_document_and_never_the_clock)
{
    const EnvironmentForNow nothing(variable, {});
    auto catalogue = Catalogue::inMemory().value();
    const auto ofNothing = documentDate(catalogue->database());
    REQUIRE_OK(ofNothing);
    BOOST_TEST(!ofNothing->isValid());

    const auto change = catalogue
                            ->edit(u"Add"_s,
                                   [](Edit &edit) -> Status {
                                       VODHUK_TRY(edit.save(actorNamed(u"Poland"_s)));
                                       return {};
                                   })
                            .value();
    BOOST_REQUIRE(change.has_value());
    const auto ofChange = documentDate(catalogue->database());
    REQUIRE_OK(ofChange);
    BOOST_TEST(ofChange->toString(Qt::ISODate) == change->time);

    const EnvironmentForNow empty(variable, "");
    BOOST_TEST(documentDate(catalogue->database()).value().toString(Qt::ISODate) == change->time);
    const EnvironmentForNow given(variable, "1600000000");
    BOOST_TEST(documentDate(catalogue->database()).value().toSecsSinceEpoch() == 1'600'000'000);
}

BOOST_AUTO_TEST_CASE(work_on_a_briefing_dates_no_data)
{
    const EnvironmentForNow nothing(variable, {});
    auto catalogue = Catalogue::inMemory().value();
    BriefingDocument document;
    document.name = u"For the court"_s;
    document.id = saved(*catalogue, document, u"New briefing"_s);
    document.title = LocalizedText(u"en"_s, u"Responses"_s);
    saved(*catalogue, document, u"Edit briefing"_s);
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(!documentDate(catalogue->database()).value().isValid());

    saved(*catalogue, actorNamed(u"Poland"_s));
    BOOST_TEST(documentDate(catalogue->database()).value().isValid());
}

BOOST_AUTO_TEST_CASE(an_edit_of_a_briefing_together_with_data_dates_them)
{
    const EnvironmentForNow nothing(variable, {});
    auto catalogue = Catalogue::inMemory().value();
    edited(*catalogue, [](Edit &edit) -> Status {
        BriefingDocument document;
        document.name = u"For the court"_s;
        VODHUK_TRY(edit.save(document));
        VODHUK_TRY(edit.save(actorNamed(u"Poland"_s)));
        return {};
    });
    BOOST_TEST(documentDate(catalogue->database()).value().isValid());
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(documentDate(catalogue->database()).value().isValid()); // taking data back is a change of data
}

BOOST_AUTO_TEST_SUITE_END()
