#include "core/query/rowreader.h"

#include "core/catalogue/rows.h"
#include "core/catalogue/steadyreading.h"
#include "core/index/rowdays.h"

#include <QHash>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Rows = std::vector<ResponseRow>;
using Places = QHash<qint64, QList<size_t>>; ///< where a record's rows are to stand

/// What follows the ids of one batch in every statement.
constexpr auto inBatch = " IN (SELECT value FROM json_each(?))"_L1;

class Batch
{
public:
    Batch(const Database &database, Rows &rows, const Places &places)
        : m_database(database)
        , m_rows(rows)
        , m_ids(idList(places.keys()))
        , m_places(places)
    {
    }

    Status read(const QString &sql, const std::function<void(ResponseRow &, const Statement &)> &take)
    {
        return forEachRow(m_database, sql, {m_ids}, [&](const Statement &row) {
            for (const size_t place : m_places.value(row.number(0)))
                take(m_rows[place], row);
        });
    }

private:
    const Database &m_database;
    Rows &m_rows;
    QString m_ids;
    const Places &m_places;
};

void takeRecord(ResponseRow &record, const Statement &row)
{
    record.id = ResponseId{row.number(0)};
    record.kind = recordKindFromCode(row.text(1)).value_or(RecordKind::Response);
    record.date = dateFrom(row.text(2));
    record.framing = row.text(3);
    record.workflow = row.text(4);
    record.code = row.text(5);
    record.personsNew = optionalNumber(row, 6);
    record.entitiesNew = optionalNumber(row, 7);
    record.sense = row.text(8);
    record.sensitivity = row.text(9);
}

void takeTerm(ResponseRow &record, const Statement &row)
{
    const QString vocabulary = row.text(1);
    if (vocabulary == "instrument"_L1)
        record.instruments.append(row.text(2));
    else if (vocabulary == "trigger"_L1)
        record.triggers.append(row.text(2));
    else if (vocabulary == "binding"_L1)
        record.binding.append(row.text(2));
}

void takeActor(ResponseRow &record, const Statement &row)
{
    const QString role = row.text(1);
    if (role == "aligned"_L1)
        record.aligned.append(ActorId{row.number(2)});
    else if (role == "adopter"_L1 || role == "co_adopter"_L1)
        record.adopters.append(ActorId{row.number(2)});
}

void takeMeasure(ResponseRow &record, const Statement &row)
{
    record.measures.push_back(
        {.from = daysOf(row, 1), .until = daysOf(row, 3), .easedFrom = easedFrom(row, 5)});
}

Status readBatch(Batch batch)
{
    VODHUK_TRY(batch.read(u"SELECT r.id, r.kind, r.date, r.framing, r.workflow, r.code, r.persons_new, "
                          u"r.entities_new, d.sense, r.sensitivity FROM response r "
                          "LEFT JOIN response_derived d ON d.response_id = r.id WHERE r.id"_s +
                              inBatch,
                          takeRecord));
    VODHUK_TRY(batch.read(
        u"SELECT record_id, language, text FROM record_text WHERE field = 'title' AND record_id"_s + inBatch,
        [](ResponseRow &record, const Statement &row) { record.title.set(row.text(1), row.text(2)); }));
    VODHUK_TRY(batch.read(u"SELECT response_id, vocabulary, code FROM response_term WHERE response_id"_s +
                              inBatch + u" ORDER BY response_id, vocabulary, position"_s,
                          takeTerm));
    VODHUK_TRY(batch.read(u"SELECT response_id, role, actor_id FROM response_actor WHERE response_id"_s +
                              inBatch + u" ORDER BY response_id, position"_s,
                          takeActor));
    return batch.read(u"SELECT response_id, from_earliest, from_latest, until_earliest, until_latest, "_s +
                          QLatin1StringView(easingColumn) + u" FROM measure WHERE response_id"_s + inBatch,
                      takeMeasure);
}

} // namespace

Result<std::vector<ResponseRow>> readRows(const Database &database, const std::vector<ResponseId> &ids)
{
    constexpr size_t batchSize = 5000;
    const auto steady = SteadyReading::begin(database); // a row's parts are of one state
    if (!steady)
        return std::unexpected(steady.error());
    Rows rows(ids.size());
    for (size_t start = 0; start < ids.size(); start += batchSize) {
        Places places;
        for (size_t place = start; place < std::min(ids.size(), start + batchSize); ++place)
            places[ids[place].value].append(place);
        VODHUK_TRY(readBatch(Batch(database, rows, places)));
    }
    return rows;
}

} // namespace vodhuk
