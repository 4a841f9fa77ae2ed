#include "core/batch/singleedit.h"
#include "tests/core/batch/batchtest.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

ErrorKind kindOf(const Result<std::optional<Change>> &done)
{
    BOOST_REQUIRE(!done.has_value());
    return done.error().kind;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(single_edit, BatchFixture)

BOOST_AUTO_TEST_CASE(a_field_of_one_record_is_set_called_after_both_and_taken_back_by_one_undo)
{
    const ResponseId one = save(statement(u"One"_s));
    const QStringList before = logicalDump(catalogue->database());
    const auto done = applySingleEdit(*catalogue, {one, u"date"_s, u"2020-10-02"_s, u"2020-10-03"_s});
    REQUIRE_OK(done);
    BOOST_TEST(response(one).date.edtf() == u"2020-10-03"_s);
    BOOST_REQUIRE(done->has_value());
    BOOST_TEST((*done)->label.contains(u"Date"_s), (*done)->label.toStdString());
    BOOST_TEST((*done)->label.contains(u"One"_s), (*done)->label.toStdString());
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
}

BOOST_AUTO_TEST_CASE(a_text_that_the_field_holds_already_is_no_change)
{
    const ResponseId one = save(statement(u"One"_s));
    const auto done = applySingleEdit(*catalogue, {one, u"title"_s, u"One"_s, u"One"_s});
    REQUIRE_OK(done);
    BOOST_TEST(!done->has_value());
}

BOOST_AUTO_TEST_CASE(what_somebody_else_wrote_into_the_field_meanwhile_is_told_and_stays)
{
    const ResponseId one = save(statement(u"One"_s));
    REQUIRE_OK(applySingleEdit(*catalogue, {one, u"title"_s, u"One"_s, u"Theirs"_s}));
    const auto late = applySingleEdit(*catalogue, {one, u"title"_s, u"One"_s, u"Mine"_s});
    BOOST_TEST(kindOf(late) == ErrorKind::Conflict);
    BOOST_TEST(late.error().message.contains(u"Theirs"_s));
    BOOST_TEST(response(one).title.text(u"en"_s) == u"Theirs"_s);
}

BOOST_AUTO_TEST_CASE(another_field_changed_meanwhile_is_no_conflict_and_keeps_its_text)
{
    const ResponseId one = save(statement(u"One"_s));
    REQUIRE_OK(applySingleEdit(*catalogue, {one, u"title"_s, u"One"_s, u"Theirs"_s}));
    REQUIRE_OK(applySingleEdit(*catalogue, {one, u"tags"_s, QString(), u"visas"_s}));
    BOOST_TEST(response(one).title.text(u"en"_s) == u"Theirs"_s);
    BOOST_TEST(response(one).tags == QStringList{u"visas"_s});
}

BOOST_AUTO_TEST_CASE(a_day_that_is_none_is_refused_with_the_reason)
{
    const ResponseId one = save(statement(u"One"_s));
    const auto done = applySingleEdit(*catalogue, {one, u"date"_s, u"2020-10-02"_s, u"2020-02-30"_s});
    BOOST_TEST(kindOf(done) == ErrorKind::Usage);
    BOOST_TEST(done.error().message.contains(u"29 days"_s), done.error().message.toStdString());
    BOOST_TEST(response(one).date.edtf() == u"2020-10-02"_s);
}

BOOST_AUTO_TEST_CASE(a_published_record_that_would_break_a_rule_stays_and_the_rule_is_told)
{
    const ResponseId one = save(statement(u"One"_s));
    const auto done = applySingleEdit(*catalogue, {one, u"binding"_s, u"non_binding"_s, u"on_belarus"_s});
    BOOST_TEST(kindOf(done) == ErrorKind::Invalid);
    BOOST_TEST(done.error().message.startsWith(u"E11 "_s), done.error().message.toStdString());
    BOOST_TEST(response(one).binding == QStringList{u"non_binding"_s});
}

BOOST_AUTO_TEST_CASE(a_draft_with_an_error_is_not_published)
{
    const ResponseId one = save(statement(u"One"_s).binding("on_belarus"), u"draft"_s);
    const auto done = applySingleEdit(*catalogue, {one, u"status"_s, u"draft"_s, u"published"_s});
    BOOST_TEST(kindOf(done) == ErrorKind::Invalid);
    BOOST_TEST(response(one).workflow == u"draft"_s);
}

BOOST_AUTO_TEST_CASE(a_record_that_is_gone_is_told)
{
    const auto done = applySingleEdit(*catalogue, {ResponseId{4711}, u"title"_s, QString(), u"Mine"_s});
    BOOST_TEST(kindOf(done) == ErrorKind::NotFound);
}

BOOST_AUTO_TEST_SUITE_END()
