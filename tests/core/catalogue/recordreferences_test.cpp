#include "core/catalogue/recordreferences.h"
#include "core/catalogue/responserepository.h"
#include "core/catalogue/rows.h"
#include "core/safekeeping/integrity.h"
#include "tests/support/logicaldump.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <set>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace record_references
{

using Places = std::set<std::pair<QString, QString>>; // table and column

/// A record for each register, named by nothing.
struct Named {
    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();
    ActorId actor = saved(*catalogue, actorNamed(u"Poland"_s));
    ActorId union_ = saved(*catalogue, actorNamed(u"European Union"_s, u"igo"_s));
    SourceId source = saved(*catalogue, sourceTitled(u"Statement"_s));
    TargetId target = saved(*catalogue, person());
    RegimeId regime = saved(*catalogue, regimeOf({}));

    static Target person()
    {
        Target made;
        made.type = u"person"_s;
        made.name = LocalizedText(u"en"_s, u"Official"_s);
        return made;
    }

    static Regime regimeOf(ActorId issuer)
    {
        Regime made;
        made.key = u"EU-BLR"_s;
        made.issuer = issuer;
        return made;
    }

    /// Columns of the schema that refer to rows of a table.
    [[nodiscard]] Places columnsNaming(const QString &table) const
    {
        Places places;
        REQUIRE_OK(forEachRow(
            catalogue->database(),
            u"SELECT t.name, f.\"from\" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f "
            "WHERE t.type = 'table' AND f.\"table\" = ?"_s,
            {table}, [&](const Statement &row) { places.insert({row.text(0), row.text(1)}); }));
        return places;
    }

    [[nodiscard]] Response statement() const
    {
        return responseBy(union_).on("2020-10-02").titled(u"First package"_s).taking("travel");
    }

    /// Nobody may remove what the response names; when the response is gone, it goes.
    void requireKeptBy(const Response &response, const std::function<Status(Edit &)> &removal)
    {
        const ResponseId id = saved(*catalogue, response);
        const Error error = refusal(*catalogue, removal);
        BOOST_TEST(error.kind == ErrorKind::Invalid);
        BOOST_TEST(error.message.contains(u"First package"_s), error.message.toStdString());
        edited(*catalogue, [&](Edit &edit) { return edit.remove(id); });
        edited(*catalogue, removal);
        BOOST_TEST(!checkIntegrity(*catalogue)->damaged);
        REQUIRE_OK(catalogue->undo());
    }
};

} // namespace record_references

BOOST_FIXTURE_TEST_SUITE(record_references, Named)

BOOST_AUTO_TEST_CASE(every_column_of_the_schema_that_names_a_record_of_a_register_is_known)
{
    const Places parts{{u"actor_alias"_s, u"actor_id"_s},
                       {u"membership"_s, u"member_id"_s},
                       {u"target_identifier"_s, u"target_id"_s}};
    for (const QString &type : {u"actor"_s, u"event"_s, u"source"_s, u"target"_s, u"regime"_s}) {
        Places known;
        for (const RecordReference &reference : referencesTo(type)) {
            known.insert({reference.table, reference.column});
            BOOST_TEST(!referenceLabel(reference).isEmpty());
        }
        Places expected = columnsNaming(type);
        for (const auto &part : parts)
            expected.erase(part);
        BOOST_CHECK_MESSAGE(known == expected, type);
        BOOST_TEST(!known.empty());
    }
}

BOOST_AUTO_TEST_CASE(a_target_stays_while_it_is_listed_or_asked_for)
{
    const auto removal = [this](Edit &edit) { return edit.remove(target); };
    Response listing = statement();
    listing.measures[0].id = {newRecordId()};
    Listing listed;
    listed.measure = listing.measures[0].id;
    listed.target = target;
    listing.listings = {listed};
    requireKeptBy(listing, removal);

    Response asking =
        responseBy(actor).kind(RecordKind::Reaction).on("2020-10-02").titled(u"First package"_s);
    Ask ask;
    ask.instrument = u"travel_ban"_s;
    ask.target = target;
    asking.asks = {ask};
    requireKeptBy(asking, removal);
}

BOOST_AUTO_TEST_CASE(an_actor_stays_while_something_is_asked_of_it)
{
    Response asking =
        responseBy(union_).kind(RecordKind::Reaction).on("2020-10-02").titled(u"First package"_s);
    Ask ask;
    ask.instrument = u"travel_ban"_s;
    ask.addresseeActor = actor;
    asking.asks = {ask};
    requireKeptBy(asking, [this](Edit &edit) { return edit.remove(actor); });
}

BOOST_AUTO_TEST_CASE(a_source_of_a_milestone_and_the_frame_of_a_response_stay)
{
    Response staged = statement();
    staged.milestones = {{u"adopted"_s, staged.date, source}};
    requireKeptBy(staged, [this](Edit &edit) { return edit.remove(source); });
    Response framed = statement();
    framed.regime = regime;
    requireKeptBy(framed, [this](Edit &edit) { return edit.remove(regime); });
}

BOOST_AUTO_TEST_CASE(an_organisation_stays_for_its_members_and_what_it_issued)
{
    Actor member = actorNamed(u"Latvia"_s);
    Membership membership;
    membership.organisation = union_;
    membership.kind = u"member"_s;
    membership.source = source;
    member.memberships = {membership};
    const ActorId latvia = saved(*catalogue, member);
    const auto message = [this](const auto &id) {
        return refusal(*catalogue, [&](Edit &edit) { return edit.remove(id); }).message;
    };
    BOOST_TEST(message(union_).contains(u"Latvia"_s));
    BOOST_TEST(message(source).contains(u"Latvia"_s));
    edited(*catalogue, [&](Edit &edit) { return edit.remove(latvia); });

    Regime issued = regimeOf(union_);
    issued.id = regime;
    saved(*catalogue, issued);
    BOOST_TEST(message(union_).contains(u"EU-BLR"_s));
}

BOOST_AUTO_TEST_CASE(a_record_that_names_another_twice_is_counted_once)
{
    Response twice = statement();
    twice.milestones = {{u"agreed"_s, twice.date, source}, {u"adopted"_s, twice.date, source}};
    twice.citations = {Citation{source, u"p. 1"_s, {}, {}}, Citation{source, u"p. 2"_s, {}, {}}};
    const ResponseId id = saved(*catalogue, twice);
    const Error error = refusal(*catalogue, [&](Edit &edit) { return edit.remove(source); });
    BOOST_TEST(error.message.contains(u"1 record"_s), error.message.toStdString());
    qint64 rows = 0;
    for (const RecordReference &reference : referencesTo(u"source"_s)) {
        rows += countReferences(catalogue->database(), reference, source.value).value();
        const auto records = referringRecords(catalogue->database(), reference, source.value);
        REQUIRE_OK(records);
        BOOST_CHECK(records->isEmpty() || *records == QList<qint64>{id.value});
    }
    BOOST_TEST(rows == 4);
}

BOOST_AUTO_TEST_CASE(what_was_decided_about_a_record_goes_with_it_and_comes_back_with_it)
{
    edited(*catalogue, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.markDistinct(actor.value, union_.value));
        return edit.answerFinding({actor.value, u"W48"_s, u"name"_s, u"No Belarusian name is in use."_s});
    });
    const QStringList before = logicalDump(catalogue->database());
    edited(*catalogue, [&](Edit &edit) { return edit.remove(actor); });
    BOOST_TEST(!checkIntegrity(*catalogue)->damaged);
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
}

BOOST_AUTO_TEST_SUITE_END()
