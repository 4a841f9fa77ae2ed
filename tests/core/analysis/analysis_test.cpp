#include "core/analysis/actorprofile.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "core/index/responseindex.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <boost/test/unit_test.hpp>
#include <numeric>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

PartialDate date(const QString &text)
{
    return PartialDate::parse(text).value();
}

/// Three actors and six records whose counts can be told by heart.
class Fixture
{
public:
    Fixture()
        : catalogue(Catalogue::inMemory().value())
    {
        REQUIRE_OK(catalogue->edit(u"Actors"_s, [&](Edit &edit) { return saveActors(edit); }));
        REQUIRE_OK(catalogue->edit(u"Records"_s, [&](Edit &edit) { return saveRecords(edit); }));
    }

    [[nodiscard]] QueryEngine engine() const { return queryEngine(*catalogue); }

    std::unique_ptr<Catalogue> catalogue;
    QList<ActorId> actors;

private:
    Status saveActors(Edit &edit)
    {
        for (const QString &name : {u"European Union"_s, u"Österreich"_s, u"Zambia"_s}) {
            Actor actor;
            actor.name.set(u"en"_s, name);
            actor.type = u"state"_s;
            const auto id = edit.save(actor);
            if (!id)
                return std::unexpected(id.error());
            actors.append(*id);
        }
        return {};
    }

    [[nodiscard]] Entry record(const QString &day, const QStringList &instruments,
                               const QList<qsizetype> &adopters) const
    {
        Entry entry;
        entry.response.title.set(u"en"_s, u"Record of "_s + day);
        entry.response.date = date(day);
        entry.response.instruments = instruments;
        entry.response.framing = u"not_stated"_s;
        for (const qsizetype adopter : adopters)
            entry.response.participations.append({actors[adopter], u"adopter"_s, {}, {}});
        return entry;
    }

    Status saveRecords(Edit &edit)
    {
        Entry ban = record(u"2020-10-02"_s, {u"travel_ban"_s, u"asset_freeze"_s}, {0});
        ban.response.participations.append({actors[1], u"aligned"_s, {}, {}});
        ban.response.legalActs.append({{}, u"Decision 2020/1388"_s, {}, {}, {}, {}, {}, {}, {}});
        for (const auto &[from, until] :
             {std::pair(u"2020-10-02"_s, u""_s), {u"2020-10-02"_s, u"2021-02-28"_s}, {u""_s, u""_s}}) {
            Measure measure;
            measure.benefit = u"travel"_s;
            measure.direction = u"withdraws"_s;
            measure.inForceFrom = date(from);
            measure.inForceUntil = date(until);
            ban.response.measures.append(measure);
        }
        Entry counter = record(u"2020-10"_s, {}, {2});
        counter.response.kind = RecordKind::Countermove;
        for (const Entry &entry : {ban, counter, record(u"2020-12"_s, {u"statement"_s}, {0, 2}),
                                   record(u"2021"_s, {u"statement"_s}, {0}),
                                   record(u"2021-02-10/2021-03-05"_s, {u"statement"_s}, {1}),
                                   record({}, {u"statement"_s}, {1}), record(u"2021-05-23"_s, {}, {0})}) {
            if (const auto id = edit.save(entry); !id)
                return std::unexpected(id.error());
        }
        Event event;
        event.trigger = u"ryanair_fr4978"_s;
        event.title.set(u"en"_s, u"Flight FR4978"_s);
        event.date = date(u"2021-05-23"_s);
        if (const auto id = edit.save(event); !id)
            return std::unexpected(id.error());
        event.date = date(u"2022-02-24"_s);
        const auto id = edit.save(event);
        return id ? Status() : std::unexpected(id.error());
    }
};

const Fixture &fixture()
{
    static const Fixture made;
    return made;
}

template <class T>
T value(std::expected<Result<T>, QueryError> answer)
{
    BOOST_REQUIRE(answer.has_value());
    REQUIRE_OK(*answer);
    return std::move(**answer);
}

qint64 sum(const Timeline &timeline)
{
    qint64 total = 0;
    for (const TimelineStack &stack : timeline.stacks)
        total = std::accumulate(stack.counts.begin(), stack.counts.end(), total);
    return total;
}

} // namespace

BOOST_AUTO_TEST_SUITE(analysis)

BOOST_AUTO_TEST_CASE(a_record_stands_in_a_bin_only_if_all_its_days_do)
{
    const QueryEngine engine = fixture().engine();
    const Timeline months = value(timeline(engine, {}, TimeBin::Month, u"en"_s));
    BOOST_TEST(months.total == 6);
    BOOST_TEST(months.withoutBin == 3);
    BOOST_TEST(sum(months) == 3);
    BOOST_TEST(months.first == QDate(2020, 10, 1));
    BOOST_TEST(months.bins == 8);
    BOOST_TEST(months.stacks.front().code == u"expression"_s);
    BOOST_TEST(months.stacks.front().counts[2] == 1);
    BOOST_TEST(binStart(months, 2) == QDate(2020, 12, 1));
    BOOST_TEST(binEnd(months, 4) == QDate(2021, 2, 28));

    const Timeline quarters = value(timeline(engine, {}, TimeBin::Quarter, u"en"_s));
    BOOST_TEST(quarters.withoutBin == 2);
    BOOST_TEST(quarters.bins == 3);

    const Timeline years = value(timeline(engine, {}, TimeBin::Year, u"be"_s));
    BOOST_TEST(years.withoutBin == 1);
    BOOST_TEST(years.bins == 2);
    BOOST_TEST(years.stacks.front().label == u"Заявы"_s);
    BOOST_TEST(binEnd(years, 1) == QDate(2021, 12, 31));
}

BOOST_AUTO_TEST_CASE(a_date_in_doubt_stands_in_no_bin_since_nobody_can_say_that_the_record_lies_there)
{
    const auto catalogue = Catalogue::inMemory().value();
    const ActorId actor = test::saved(*catalogue, test::actorNamed(u"Poland"_s));
    for (const char *day : {"2021-06-02", "2021-06-02~"})
        test::saved(*catalogue, test::responseBy(actor).on(day).response());
    const auto index = ResponseIndex::build(catalogue->database());
    REQUIRE_OK(index);
    for (const auto &held : {std::shared_ptr<const ResponseIndex>(), *index}) {
        const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors(), held);
        const Timeline years = value(timeline(engine, {}, TimeBin::Year, u"en"_s));
        BOOST_TEST(years.withoutBin == 1);
        BOOST_TEST(sum(years) == 1);
    }
}

BOOST_AUTO_TEST_CASE(events_of_the_period_stand_beside_it)
{
    const Timeline years = value(timeline(fixture().engine(), {}, TimeBin::Year, u"en"_s));
    BOOST_REQUIRE(years.events.size() == 1U);
    BOOST_TEST(years.events.front().date.edtf() == u"2021-05-23"_s);
}

BOOST_AUTO_TEST_CASE(a_timeline_of_nothing_has_no_bins)
{
    const Query query = Query().withValue(u"year"_s, u"1999"_s);
    const Timeline empty = value(timeline(fixture().engine(), query, TimeBin::Month, u"en"_s));
    BOOST_TEST(empty.bins == 0);
    BOOST_TEST(!empty.first.isValid());
    BOOST_TEST(empty.stacks.empty());
}

BOOST_AUTO_TEST_CASE(the_table_counts_actors_by_instrument_with_aligned_ones)
{
    const CrossTable table = value(actorsByInstrument(fixture().engine(), {}, u"en"_s));
    QStringList rows;
    for (const CrossTable::Head &row : table.rows)
        rows.append(row.label);
    QStringList columns;
    for (const CrossTable::Head &column : table.columns)
        columns.append(column.code + u'/' + column.group);
    BOOST_TEST(rows == (QStringList{u"European Union"_s, u"Österreich"_s, u"Zambia"_s}));
    BOOST_TEST(columns == (QStringList{u"statement/expression"_s, u"travel_ban/restrictive"_s,
                                       u"asset_freeze/restrictive"_s}));
    BOOST_CHECK((table.counts == std::vector<std::vector<qint64>>{{2, 1, 1}, {2, 1, 1}, {1, 0, 0}}));
    BOOST_TEST(table.rows[0].count == 3);
    BOOST_TEST(table.columns[0].count == 4);
    BOOST_TEST(table.total == 6);
    BOOST_TEST(table.leftOut == 1);
}

BOOST_AUTO_TEST_CASE(columns_without_records_are_shown_on_request)
{
    const CrossTable table = value(actorsByInstrument(fixture().engine(), {}, u"en"_s, true));
    BOOST_TEST(table.columns.size() == fixture().catalogue->codebook().terms(u"instrument"_s).size());
    BOOST_TEST(table.counts.front().size() == static_cast<size_t>(table.columns.size()));
}

BOOST_AUTO_TEST_CASE(a_distribution_tells_what_it_leaves_out)
{
    const Distribution families = value(distribution(fixture().engine(), {}, u"family"_s, u"en"_s));
    BOOST_REQUIRE(families.values.size() == 2);
    BOOST_TEST(families.values[0].code == u"expression"_s);
    BOOST_TEST(families.values[0].count == 4);
    BOOST_TEST(families.values[1].count == 1);
    BOOST_TEST(families.total == 6);
    BOOST_TEST(families.leftOut == 1);
}

BOOST_AUTO_TEST_CASE(an_actors_page_tells_what_it_did_and_what_holds)
{
    const Query query = Query().withValue(u"actor"_s, u"Zambia"_s);
    const ActorProfile profile =
        value(actorProfile(fixture().engine(), query, fixture().actors.first(), QDate(2021, 3, 1), u"en"_s));
    BOOST_TEST(profile.total == 4);
    BOOST_TEST(profile.responses.size() == 4U);
    BOOST_TEST(profile.first.edtf() == u"2020-10-02"_s);
    BOOST_TEST(profile.last.edtf() == u"2021-05-23"_s);
    BOOST_TEST(profile.sense.values.size() == 2);
    BOOST_REQUIRE(profile.inForce.size() == 1);
    BOOST_TEST(profile.inForce.first().acts == QStringList{u"Decision 2020/1388"_s});
    BOOST_CHECK(profile.inForce.first().state == InForce::Certain);
    BOOST_TEST(profile.measuresWithoutStart == 1);
    const auto before =
        value(actorProfile(fixture().engine(), {}, fixture().actors.first(), QDate(2021, 2, 1), u"en"_s));
    BOOST_TEST(before.inForce.size() == 2);
    BOOST_TEST(before.furtherInForce == 0);
    const auto first =
        value(actorProfile(fixture().engine(), {}, fixture().actors.first(), QDate(2021, 2, 1), u"en"_s, 1));
    BOOST_REQUIRE(first.inForce.size() == 1);
    BOOST_CHECK(first.inForce.first().measure == before.inForce.first().measure);
    BOOST_TEST(first.furtherInForce == 1);
    Cancellation cancellation;
    cancellation.cancel();
    const auto stoppedPage = actorProfile(fixture().engine(), {}, fixture().actors.first(), QDate(2021, 2, 1),
                                          u"en"_s, 1, cancellation);
    BOOST_REQUIRE(stoppedPage.has_value() && !stoppedPage->has_value());
    BOOST_TEST(stoppedPage->error().kind == ErrorKind::Cancelled);
}

BOOST_AUTO_TEST_CASE(an_actor_that_is_gone_is_told)
{
    const auto answer = actorProfile(fixture().engine(), {}, ActorId{1}, QDate(2021, 1, 1), u"en"_s);
    BOOST_REQUIRE(answer.has_value() && !answer->has_value());
    BOOST_TEST(answer->error().kind == ErrorKind::NotFound);
}

BOOST_AUTO_TEST_SUITE_END()
