#include "core/query/publicquery.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

struct Marked {
    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();
    ActorId poland = saved(*catalogue, actorNamed(u"Poland"_s));

    void add(const QString &sensitivity, const char *instrument = "statement")
    {
        saved(*catalogue,
              Response(responseBy(poland).on("2020-10-02").doing(instrument).with([&](Response &made) {
                  made.sensitivity = sensitivity;
              })));
    }

    [[nodiscard]] PublicPart part(const QString &text) const
    {
        const auto found = publicPart(queryEngine(*catalogue), parseQuery(text).value());
        BOOST_REQUIRE(found.has_value());
        REQUIRE_OK(*found);
        return **found;
    }

    [[nodiscard]] qint64 count(const Query &query) const
    {
        const auto found = queryEngine(*catalogue).run(query, {});
        BOOST_REQUIRE(found.has_value());
        REQUIRE_OK(*found);
        return (*found)->total;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(public_query, Marked)

BOOST_AUTO_TEST_CASE(a_selection_of_public_records_alone_is_named_as_it_was_and_holds_linked_ones_back)
{
    add({});
    add(u"public"_s);
    add(u"internal"_s, "travel_ban");
    const PublicPart statements = part(u"instrument:statement sort:-title"_s);
    BOOST_TEST(statements.told.toText() == u"instrument:statement sort:-title"_s);
    BOOST_TEST(statements.query.values(u"sensitivity"_s).isEmpty());
    BOOST_TEST((statements.query.conditions.last() ==
                Condition{u"sensitivity"_s, {u"internal"_s, u"confidential"_s}, true, 0}));
    BOOST_TEST(statements.leftOut == 0);
}

BOOST_AUTO_TEST_CASE(what_is_marked_is_left_out_and_counted)
{
    for (const QString &mark : {u""_s, u"public"_s, u"internal"_s, u"confidential"_s, u"confidential"_s})
        add(mark);
    const PublicPart all = part({});
    BOOST_TEST(all.leftOut == 3);
    BOOST_TEST(count(all.query) == 2);
    BOOST_TEST((all.told == all.query));
    BOOST_CHECK(parseQuery(all.query.toText()).value() == all.query);
}

BOOST_AUTO_TEST_CASE(a_mark_that_this_program_does_not_know_counts_as_confidential)
{
    for (const QString &mark : {u"public"_s, u"internal"_s, u"of_later"_s})
        add(mark);
    BOOST_TEST(part({}).leftOut == 2);
    BOOST_TEST(count(parseQuery(u"sensitivity:confidential"_s).value()) == 1);
}

BOOST_AUTO_TEST_CASE(asking_for_marked_records_does_not_let_them_out)
{
    for (const QString &mark : {u"public"_s, u"internal"_s, u"confidential"_s})
        add(mark);
    const PublicPart marked = part(u"sensitivity:internal,confidential"_s);
    BOOST_TEST(marked.leftOut == 2);
    BOOST_TEST(count(marked.query) == 0);
    const PublicPart some = part(u"-sensitivity:confidential"_s);
    BOOST_TEST(some.leftOut == 1);
    BOOST_TEST(count(some.query) == 1);
}

BOOST_AUTO_TEST_CASE(a_query_that_cannot_be_asked_is_no_empty_selection)
{
    BOOST_TEST(!publicPart(queryEngine(*catalogue), parseQuery(u"actor:Nobody"_s).value()).has_value());
    const Cancellation cancellation;
    cancellation.cancel();
    const auto stopped = publicPart(queryEngine(*catalogue), {}, cancellation);
    BOOST_REQUIRE(stopped.has_value());
    BOOST_REQUIRE(!stopped->has_value());
    BOOST_TEST(stopped->error().kind == ErrorKind::Cancelled);
}

BOOST_AUTO_TEST_CASE(one_record_may_leave_by_the_same_rule)
{
    Response response;
    for (const auto &[mark, leaves] :
         {std::pair{u""_s, true}, std::pair{u"public"_s, true}, std::pair{u"internal"_s, false},
          std::pair{u"confidential"_s, false}, std::pair{u"of_later"_s, false}}) {
        response.sensitivity = mark;
        BOOST_TEST(mayLeave(response) == leaves, mark);
    }
}

BOOST_AUTO_TEST_SUITE_END()
