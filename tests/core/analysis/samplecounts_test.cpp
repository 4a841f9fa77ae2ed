#include "core/analysis/actorprofile.h"
#include "core/catalogue/responserepository.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalogue.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace sample_counts
{

/// The responses of the sample, counted by loops below and by SQL in the program.
const QList<Entry> &responses()
{
    static const QList<Entry> entries = [] {
        const ResponseRepository repository(sharedSample().database());
        QList<Entry> all = repository.findEntries(repository.all().value()).value();
        all.removeIf([](const Entry &entry) { return entry.response.kind != RecordKind::Response; });
        return all;
    }();
    return entries;
}

template <class T>
T value(std::expected<Result<T>, QueryError> answer)
{
    BOOST_REQUIRE(answer.has_value());
    REQUIRE_OK(*answer);
    return std::move(**answer);
}

/// "2020-10-02", "2020-10", "2020-Q4" or "2020".
QString binName(QDate day, TimeBin bin)
{
    switch (bin) {
    case TimeBin::Day:
        return day.toString(u"yyyy-MM-dd"_s);
    case TimeBin::Month:
        return day.toString(u"yyyy-MM"_s);
    case TimeBin::Quarter:
        return u"%1-Q%2"_s.arg(day.year()).arg((day.month() + 2) / 3);
    case TimeBin::Year:
        break;
    }
    return day.toString(u"yyyy"_s);
}

using Counts = QMap<QString, qint64>;

/// By bin and family of the first instrument; "none" counts those that fit no bin.
Counts countedByHand(TimeBin bin)
{
    const Codebook &codebook = sharedSample().codebook();
    Counts counts;
    for (const Entry &entry : responses()) {
        const auto first = entry.response.date.earliest();
        const auto last = entry.response.date.latest();
        const bool fits = first && last && binName(*first, bin) == binName(*last, bin);
        ++counts[fits ? binName(*first, bin) + u' ' + codebook.family(entry.response.instruments.value(0))
                      : u"none"_s];
    }
    return counts;
}

Counts countedByProgram(TimeBin bin)
{
    const Timeline made = value(timeline(queryEngine(sharedSample()), {}, bin, u"en"_s));
    Counts counts;
    for (const TimelineStack &stack : made.stacks) {
        BOOST_REQUIRE_EQUAL(stack.counts.size(), static_cast<size_t>(made.bins));
        for (int place = 0; place < made.bins; ++place) {
            if (const qint64 count = stack.counts[static_cast<size_t>(place)])
                counts.insert(binName(binStart(made, place), bin) + u' ' + stack.code, count);
            BOOST_TEST(binName(binStart(made, place), bin) == binName(binEnd(made, place), bin));
        }
    }
    if (made.withoutBin > 0)
        counts.insert(u"none"_s, made.withoutBin);
    return counts;
}

QSet<qint64> actorsOf(const Entry &entry)
{
    QSet<qint64> actors;
    for (const ActorId actor : adoptersOf(entry.response) + alignedOf(entry.response))
        actors.insert(actor.value);
    return actors;
}

qint64 idNamed(const QString &name)
{
    const QList<ActorId> found = sharedSample().actors().named(name);
    return found.size() == 1 ? found.first().value : recordIdFromText(name).value_or(0);
}

} // namespace sample_counts

BOOST_AUTO_TEST_SUITE(sample_counts)

BOOST_AUTO_TEST_CASE(months_quarters_and_years_hold_what_a_loop_counts)
{
    for (const TimeBin bin : {TimeBin::Month, TimeBin::Quarter, TimeBin::Year}) {
        const Counts byHand = countedByHand(bin);
        const Counts byProgram = countedByProgram(bin);
        BOOST_TEST(byHand.size() > 10);
        QSet<QString> cells(byHand.keyBegin(), byHand.keyEnd());
        cells.unite({byProgram.keyBegin(), byProgram.keyEnd()});
        for (const QString &cell : std::as_const(cells))
            BOOST_TEST(byProgram.value(cell) == byHand.value(cell), cell);
    }
}

BOOST_AUTO_TEST_CASE(every_cell_of_actors_and_instruments_holds_what_a_loop_counts)
{
    QMap<std::pair<qint64, QString>, qint64> cells;
    QMap<qint64, qint64> rows;
    QMap<QString, qint64> columns;
    for (const Entry &entry : responses()) {
        for (const QString &instrument : entry.response.instruments) {
            ++columns[instrument];
            for (const qint64 actor : actorsOf(entry))
                ++cells[{actor, instrument}];
        }
        for (const qint64 actor : actorsOf(entry))
            ++rows[actor];
    }
    const CrossTable table = value(actorsByInstrument(queryEngine(sharedSample()), {}, u"en"_s));
    BOOST_TEST(table.total == responses().size());
    BOOST_TEST(table.rows.size() == rows.size());
    BOOST_TEST(table.columns.size() == columns.size());
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const qint64 actor = idNamed(table.rows[row].code);
        BOOST_TEST(table.rows[row].count == rows.value(actor), table.rows[row].label);
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const QString instrument = table.columns[column].code;
            const qint64 count = table.counts[static_cast<size_t>(row)][static_cast<size_t>(column)];
            BOOST_TEST(count == cells.value({actor, instrument}), table.rows[row].label << ' ' << instrument);
        }
    }
    for (const CrossTable::Head &column : table.columns)
        BOOST_TEST(column.count == columns.value(column.code), column.code);
}

BOOST_AUTO_TEST_CASE(each_value_of_a_distribution_and_what_it_leaves_out_are_what_a_loop_counts)
{
    const std::vector<std::pair<QString, std::function<QStringList(const Response &)>>> fields{
        {u"framing"_s, [](const Response &made) { return QStringList{made.framing}; }},
        {u"binding"_s, [](const Response &made) { return made.binding; }},
        {u"instrument"_s, [](const Response &made) { return made.instruments; }}};
    for (const auto &[field, valuesOf] : fields) {
        Counts counts;
        qint64 leftOut = 0;
        for (const Entry &entry : responses()) {
            QStringList values = valuesOf(entry.response);
            values.removeAll(QString());
            leftOut += values.isEmpty() ? 1 : 0;
            for (const QString &one : std::as_const(values))
                ++counts[one];
        }
        const Distribution made = value(distribution(queryEngine(sharedSample()), {}, field, u"en"_s));
        BOOST_TEST(made.total == responses().size());
        BOOST_TEST(made.leftOut == leftOut, field);
        BOOST_TEST(made.values.size() == counts.size(), field);
        for (const FacetValue &one : made.values)
            BOOST_TEST(one.count == counts.value(one.code), one.code);
    }
}

BOOST_AUTO_TEST_CASE(what_holds_on_an_actors_page_is_what_a_loop_finds)
{
    for (const QDate day : {QDate(2019, 1, 1), QDate(2020, 10, 2), QDate(2022, 3, 1), QDate(2025, 12, 31)}) {
        for (const QString &name : {u"European Union"_s, u"United States"_s, u"Switzerland"_s}) {
            const ActorId actor{idNamed(name)};
            const ActorProfile profile =
                value(actorProfile(queryEngine(sharedSample()), {}, actor, day, u"en"_s));
            qint64 total = 0;
            qint64 holding = 0;
            qint64 certain = 0;
            for (const Entry &entry : responses()) {
                if (!actorsOf(entry).contains(actor.value))
                    continue;
                ++total;
                for (const Measure &measure : entry.response.measures) {
                    const InForce state = inForceOn(measure, day);
                    const bool counts = measure.direction == "withdraws"_L1 && state != InForce::No;
                    holding += counts ? 1 : 0;
                    certain += counts && state == InForce::Certain ? 1 : 0;
                }
            }
            BOOST_TEST_CONTEXT(name.toStdString() << " on " << day.toString(Qt::ISODate).toStdString())
            {
                BOOST_TEST(profile.total == total);
                BOOST_TEST(profile.inForce.size() == holding);
                BOOST_TEST(std::ranges::count(profile.inForce, InForce::Certain, &MeasureInForce::state) ==
                           certain);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(actors_stand_in_the_order_of_the_alphabet_and_never_of_their_counts)
{
    const CrossTable table = value(actorsByInstrument(queryEngine(sharedSample()), {}, u"en"_s));
    QStringList labels;
    bool grows = false;
    bool falls = false;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        labels.append(table.rows[row].label);
        grows = grows || (row > 0 && table.rows[row].count > table.rows[row - 1].count);
        falls = falls || (row > 0 && table.rows[row].count < table.rows[row - 1].count);
    }
    BOOST_TEST(labels.indexOf(u"Canada"_s) < labels.indexOf(u"European Union"_s));
    BOOST_TEST(labels.indexOf(u"European Union"_s) < labels.indexOf(u"United States"_s));
    BOOST_TEST(labels.contains(u"Canada"_s));
    BOOST_TEST((grows && falls));
}

BOOST_AUTO_TEST_SUITE_END()
