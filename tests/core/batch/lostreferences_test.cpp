#include "core/batch/lostreferences.h"
#include "tests/core/batch/batchtest.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace lost_references
{

Measure superseding(MeasureId other)
{
    Measure measure;
    measure.id = {newRecordId()};
    measure.supersedes = other;
    return measure;
}

LegalAct amending(LegalActId other, const QString &title)
{
    LegalAct act;
    act.id = {newRecordId()};
    act.title = title;
    act.amends = other;
    return act;
}

/// A list of one part, of which nothing is known but one record that it names.
template <class Part, class Id>
QList<Part> partNaming(Id Part::*member, qint64 record)
{
    Part part;
    part.*member = {record};
    return {part};
}

struct Referring : BatchFixture {
    ResponseId other = save(statement(u"Other"_s).taking("travel").act(u"Decision 1"_s), u"draft"_s);

    /// A version that names another record and parts of it.
    [[nodiscard]] Response version() const
    {
        const Response named = response(other);
        Response made = statement(u"One"_s);
        made.id = ResponseId{newRecordId()};
        made.links = {{other, u"extends"_s, false}};
        made.measures = {superseding(named.measures[0].id)};
        made.legalActs = {amending(named.legalActs[0].id, u"Decision 2"_s)};
        made.milestones = {{u"adopted"_s, PartialDate::parse(u"2020-10-02"_s).value(), source}};
        return made;
    }

    /// The fields of what was told, in the order it was told.
    [[nodiscard]] QStringList dropped(Response &response) const
    {
        Problems problems;
        REQUIRE_OK(dropLostReferences(catalogue->database(), response, problems));
        QStringList fields;
        for (const Problem &problem : problems) {
            BOOST_CHECK(problem.severity == Severity::Warning);
            BOOST_TEST(problem.record == response.id.value);
            fields.append(problem.field);
        }
        return fields;
    }
};

} // namespace lost_references

BOOST_FIXTURE_TEST_SUITE(lost_references, Referring)

BOOST_AUTO_TEST_CASE(what_is_there_stays_and_nothing_is_told)
{
    Response made = version();
    const Response before = made;
    BOOST_TEST(dropped(made).isEmpty());
    BOOST_CHECK(made == before);
}

BOOST_AUTO_TEST_CASE(what_is_gone_is_forgotten_and_told_by_field_and_the_parts_stay)
{
    Response made = version();
    edited(*catalogue, [&](Edit &edit) { return edit.remove(other); });
    made.milestones[0].source = SourceId{newRecordId()};
    BOOST_TEST(dropped(made) == (QStringList{u"links"_s, u"measures"_s, u"legal_acts"_s, u"milestones"_s}));
    BOOST_TEST(made.links.isEmpty());
    BOOST_REQUIRE(made.measures.size() == 1);
    BOOST_TEST(made.measures[0].supersedes.isNull());
    BOOST_REQUIRE(made.legalActs.size() == 1);
    BOOST_TEST(made.legalActs[0].amends.isNull());
    BOOST_TEST(made.legalActs[0].title == u"Decision 2"_s);
    BOOST_REQUIRE(made.milestones.size() == 1);
    BOOST_TEST(made.milestones[0].source.isNull());
}

BOOST_AUTO_TEST_CASE(parts_of_the_version_itself_are_not_lost_although_they_are_not_saved)
{
    Response made = version();
    made.measures.append(superseding(made.measures[0].id));
    made.legalActs.append(amending(made.legalActs[0].id, u"Decision 3"_s));
    const Response before = made;
    BOOST_TEST(dropped(made).isEmpty());
    BOOST_CHECK(made == before);
}

BOOST_AUTO_TEST_CASE(whoever_a_record_needs_is_named_when_gone)
{
    const qint64 gone = newRecordId();
    const std::vector<std::pair<const char *, std::function<void(Response &)>>> needs{
        {"actor", [&](Response &made) { made.participations = partNaming(&Participation::actor, gone); }},
        {"regime", [&](Response &made) { made.regime = {gone}; }},
        {"target", [&](Response &made) { made.listings = partNaming(&Listing::target, gone); }},
        {"norm", [&](Response &made) { made.norms = partNaming(&NormInvocation::norm, gone); }},
        {"event", [&](Response &made) { made.events = {EventId{gone}}; }},
        {"addressee", [&](Response &made) { made.asks = partNaming(&Ask::addresseeActor, gone); }},
        {"target of an ask", [&](Response &made) { made.asks = partNaming(&Ask::target, gone); }}};
    REQUIRE_OK(requireReferences(catalogue->database(), version()));
    for (const auto &[name, nameGone] : needs) {
        Response made = version();
        nameGone(made);
        const Status outcome = requireReferences(catalogue->database(), made);
        BOOST_REQUIRE_MESSAGE(!outcome.has_value(), name);
        BOOST_TEST(outcome.error().kind == ErrorKind::Invalid);
        BOOST_TEST(outcome.error().message.contains(recordIdText(gone)));
    }
}

BOOST_AUTO_TEST_CASE(a_record_that_names_nobody_needs_nobody)
{
    Response nobody;
    REQUIRE_OK(requireReferences(catalogue->database(), nobody));
    BOOST_TEST(dropped(nobody).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
