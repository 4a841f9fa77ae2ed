#include "core/catalogue/responserepository.h"
#include "core/index/responseindex.h"
#include "core/query/publicquery.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace public_query
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

    /// A public record with a note.
    ResponseId addNoted(const QString &title, const QString &note, const QString &mark)
    {
        return saved(*catalogue, Response(responseBy(poland)
                                              .on("2020-10-02")
                                              .titled(title)
                                              .doing("statement")
                                              .with([&](Response &made) { made.notes = {{note, mark}}; })));
    }

    [[nodiscard]] QString titleOf(ResponseId id) const
    {
        return ResponseRepository(catalogue->database()).find(id).value()->title.text(u"en"_s);
    }

    /// Asked of the file and of the index.
    [[nodiscard]] QStringList titles(const Query &query) const
    {
        const QueryEngine engines[] = {queryEngine(*catalogue),
                                       {catalogue->database(), catalogue->codebook(), catalogue->actors(),
                                        ResponseIndex::build(catalogue->database()).value()}};
        QStringList both[2];
        for (int i = 0; i < 2; ++i) {
            const auto found = engines[i].run(query, {});
            BOOST_REQUIRE(found.has_value());
            REQUIRE_OK(*found);
            for (const ResponseId id : (*found)->ids)
                both[i].append(titleOf(id));
            both[i].sort();
        }
        BOOST_TEST(both[0] == both[1]);
        return both[0];
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

} // namespace public_query

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

BOOST_AUTO_TEST_CASE(words_of_closed_notes_choose_no_record_that_leaves)
{
    addNoted(u"Closed"_s, u"Told by zzinformantka of the ministry"_s, u"confidential"_s);
    addNoted(u"Inside"_s, u"Heard from zzinformantka"_s, u"internal"_s);
    addNoted(u"Open"_s, u"zzinformantka said so in public"_s, u"public"_s);
    addNoted(u"Zzinformantka resigns"_s, u"zzinformantka again"_s, u"confidential"_s);
    for (const QString &text : {u"zzinformantka"_s, u"zzinform"_s, u"-kind:reaction \"zzinformantka\""_s}) {
        const PublicPart open = part(text);
        BOOST_TEST(titles(open.query) == (QStringList{u"Open"_s, u"Zzinformantka resigns"_s}), text);
        BOOST_TEST(open.inClosedNotes == 2);
        BOOST_TEST(open.leftOut == 0);
        BOOST_TEST(open.closedWords.isEmpty());
        BOOST_TEST(titles(open.told) == titles(open.query));
        BOOST_CHECK(parseQuery(open.query.toText()).value() == open.query);
    }
    const auto internal =
        openPart(queryEngine(*catalogue), parseQuery(u"zzinformantka"_s).value(), Sensitivity::Internal);
    BOOST_TEST(titles((**internal).query) ==
               (QStringList{u"Inside"_s, u"Open"_s, u"Zzinformantka resigns"_s}));
    BOOST_TEST((**internal).inClosedNotes == 1);
    BOOST_TEST(titles(parseQuery(u"zzinformantka"_s).value()).size() == 4);
}

BOOST_AUTO_TEST_CASE(a_record_is_not_missing_for_a_word_of_its_closed_note)
{
    addNoted(u"Closed"_s, u"Told by zzinformantka of the ministry"_s, u"confidential"_s);
    addNoted(u"Other"_s, u"A note"_s, u"public"_s);
    BOOST_TEST(titles(part(u"-zzinformantka"_s).query) == (QStringList{u"Closed"_s, u"Other"_s}));
    BOOST_TEST(titles(parseQuery(u"-zzinformantka"_s).value()) == (QStringList{u"Other"_s}));
}

BOOST_AUTO_TEST_CASE(words_that_closed_notes_alone_have_are_told_to_the_author)
{
    addNoted(u"Closed"_s, u"Told by zzinformantka of the ministry"_s, u"confidential"_s);
    addNoted(u"A ministry answers"_s, u"A note"_s, u"public"_s);
    const PublicPart closed = part(u"\"by zzinformantka\" ministry -Zzinformantka"_s);
    BOOST_TEST(closed.closedWords == (QStringList{u"by zzinformantka"_s, u"Zzinformantka"_s}));
    BOOST_TEST(part(u"nowhere ministry"_s).closedWords.isEmpty());
}

BOOST_AUTO_TEST_CASE(words_that_closed_records_alone_have_are_told_to_the_author)
{
    add({});
    saved(*catalogue, Response(responseBy(poland)
                                   .on("2020-10-02")
                                   .titled(u"Quiet Zephyrium talks"_s)
                                   .doing("statement")
                                   .with([](Response &made) { made.sensitivity = u"confidential"_s; })));
    BOOST_TEST(part(u"Zephyrium Poland"_s).closedWords == QStringList(u"Zephyrium"_s));
}

BOOST_AUTO_TEST_CASE(notes_are_searched_up_to_the_strictest_mark_that_is_named)
{
    addNoted(u"Inside"_s, u"Heard from zzinformantka"_s, u"internal"_s);
    const auto found = [this](const QString &text) { return titles(parseQuery(text).value()).size(); };
    BOOST_TEST(found(u"zzinformantka texts:internal"_s) == 1);
    BOOST_TEST(found(u"zzinformantka texts:confidential"_s) == 1);
    BOOST_TEST(found(u"zzinformantka texts:public,internal"_s) == 1);
    BOOST_TEST(found(u"zzinformantka texts:internal texts:public"_s) == 0);
    BOOST_TEST(found(u"texts:public"_s) == 1);
    for (const QString &text : {u"zzinformantka -texts:public"_s, u"zzinformantka texts:secret"_s})
        BOOST_TEST(!queryEngine(*catalogue).run(parseQuery(text).value(), {}).has_value(), text);
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
