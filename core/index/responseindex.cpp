#include "core/index/responseindex.h"

#include "core/catalogue/rows.h"
#include "core/catalogue/steadyreading.h"
#include "core/index/indexreader.h"
#include "core/index/rowruns.h"

#include <algorithm>
#include <atomic>
#include <ranges>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// So many records are read anew one by one; of more, all are.
qsizetype mostReadAnew(const IndexData &data)
{
    return 1000 + static_cast<qsizetype>(data.ids.size() / 100);
}

/// Rows that do not stand by date cost a little each time.
bool isFrayed(const IndexData &data)
{
    return data.ids.size() - data.sorted > 4000 + data.sorted / 20;
}

/// Records touched, gone ones too, and those that name an actor, source, target, sanctions regime or norm that was touched.
Result<QList<qint64>> affectedRecords(const Database &database, const ChangeSet &changes)
{
    QList<qint64> ids = changes.records;
    const QString list = idList(changes.records);
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT response_id FROM response_actor WHERE actor_id IN (SELECT value FROM json_each(?)) UNION "
        "SELECT record_id FROM citation WHERE source_id IN (SELECT value FROM json_each(?)) UNION "
        "SELECT response_id FROM measure WHERE id IN (SELECT value FROM json_each(?)) UNION "
        "SELECT m.response_id FROM json_each(?) CROSS JOIN listing l ON l.target_id = value "
        "CROSS JOIN measure m ON m.id = l.measure_id UNION "
        // Only where a regime or a norm was touched: all responses or invocations are passed through.
        "SELECT r.id FROM json_each(?) CROSS JOIN regime ON regime.id = value "
        "CROSS JOIN response r ON r.regime_id = regime.id UNION "
        "SELECT i.response_id FROM json_each(?) CROSS JOIN norm ON norm.id = value "
        "CROSS JOIN norm_invocation i ON i.norm_id = norm.id"_s,
        {list, list, list, list, list, list}, [&](const Statement &row) { ids.append(row.number(0)); }));
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    return ids;
}

using Places = std::vector<IndexData::Place>;

/// The first place of `id` or a greater one. `from`: where the search before ended; it goes on from there in growing steps.
Places::const_iterator placeFrom(Places::const_iterator from, const Places &places, qint64 id)
{
    if (from == places.end() || from->id > id)
        from = places.begin();
    std::ptrdiff_t step = 1;
    while (step < places.end() - from && from[step].id < id) {
        from += step;
        step *= 2;
    }
    const auto end = from + std::min(step + 1, places.end() - from);
    return std::ranges::lower_bound(from, end, id, {}, &IndexData::Place::id);
}

/// Numbered rows (ResponseIndex::numberedRows()) after these records were read anew. Those that are gone keep their dead rows. Of records
/// without a row nobody knows the id: they were removed before, and whatever becomes of them since is told by fresh words.
std::vector<quint32> renumbered(std::vector<quint32> rows, const IndexData &data, const QList<qint64> &ids)
{
    const auto comesBefore = [&](size_t number, qint64 id) {
        while (number > 0 && rows[number] == IndexData::noRow)
            --number;
        return rows[number] == IndexData::noRow || data.ids[rows[number]] < id;
    };
    for (const qint64 id : ids) {
        const auto numbers = std::views::iota(size_t{0}, rows.size());
        const size_t number =
            *std::ranges::partition_point(numbers, [&](size_t before) { return comesBefore(before, id); });
        const bool isThere =
            number < rows.size() && rows[number] != IndexData::noRow && data.ids[rows[number]] == id;
        if (const quint32 row = data.rowOf(id); isThere && row != IndexData::noRow)
            rows[number] = row;
    }
    return rows;
}

qint64 firstOf(std::optional<qint64> day)
{
    return day.value_or(std::numeric_limits<qint64>::min());
}

qint64 lastOf(std::optional<qint64> day)
{
    return day.value_or(std::numeric_limits<qint64>::max());
}

template <class T>
qint64 bytesOf(const std::vector<T> &column)
{
    return static_cast<qint64>(column.capacity() * sizeof(T));
}

/// Finding the place of a record asks the file some twenty times.
constexpr size_t mostPutInOrder = 20;

/// `isBefore`: whether a row that stands there comes before the new one.
Status insertInOrder(std::vector<quint32> &rows, quint32 row,
                     const std::function<Result<bool>(quint32)> &isBefore)
{
    size_t first = 0;
    size_t end = rows.size();
    while (first < end) {
        const size_t middle = first + (end - first) / 2;
        const auto before = isBefore(rows[middle]);
        if (!before)
            return std::unexpected(before.error());
        (*before ? first : end) = *before ? middle + 1 : middle;
    }
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(first), row);
    return {};
}

/// From the first to the last, as lists go downwards: open ends and no date at all still come last.
void turnRound(std::vector<quint32> &rows, const std::vector<RowDays> &days)
{
    std::ranges::reverse(rows);
    const auto dated = std::ranges::find_if(rows, [&](quint32 row) { return !days[row].isEmpty(); });
    std::ranges::rotate(rows, dated);
    const auto end = rows.end() - (dated - rows.begin());
    for (auto from = rows.begin(); from != end;) {
        const auto until = std::find_if(
            from, end, [&, day = days[*from].earliest](quint32 row) { return days[row].earliest != day; });
        if (days[*from].latest == RowDays::openEnd)
            std::stable_partition(from, until,
                                  [&](quint32 row) { return days[row].latest != RowDays::openEnd; });
        from = until;
    }
}

} // namespace

Result<std::shared_ptr<const ResponseIndex>> ResponseIndex::build(const Database &database,
                                                                  const Cancellation &cancellation)
{
    const auto steady = SteadyReading::begin(database);
    if (!steady)
        return std::unexpected(steady.error());
    const std::shared_ptr<ResponseIndex> index(new ResponseIndex);
    VODHUK_TRY(readAllRows(database, index->m_data, cancellation));
    return index;
}

std::shared_ptr<ResponseIndex> ResponseIndex::copy() const
{
    return std::shared_ptr<ResponseIndex>(new ResponseIndex(*this));
}

Result<std::shared_ptr<const ResponseIndex>> ResponseIndex::updated(const Database &database,
                                                                    const ChangeSet &changes,
                                                                    const Cancellation &cancellation) const
{
    return followed(copy(), database, changes, cancellation);
}

Result<std::shared_ptr<const ResponseIndex>>
ResponseIndex::followed(std::shared_ptr<const ResponseIndex> before, const Database &database,
                        const ChangeSet &changes, const Cancellation &cancellation)
{
    const auto readAnew = [&] {
        before.reset(); // else two of them are held
        return build(database, cancellation);
    };
    const IndexData &data = before->m_data;
    if (changes.all || changes.records.size() > mostReadAnew(data) || isFrayed(data))
        return readAnew();
    const auto steady = SteadyReading::begin(database);
    if (!steady)
        return std::unexpected(steady.error());
    const auto ids = affectedRecords(database, changes);
    VODHUK_TRY(ids);
    const auto vocabulary = readVocabulary(database);
    VODHUK_TRY(vocabulary);
    if (ids->size() > mostReadAnew(data) || *vocabulary != data.vocabulary)
        return readAnew();
    const bool isOwn = before.use_count() == 1;
    std::atomic_thread_fence(std::memory_order_acquire); // behind the last look of whoever held it
    const auto index = isOwn ? std::const_pointer_cast<ResponseIndex>(std::move(before)) : before->copy();
    index->m_kept.forgetFound();
    VODHUK_TRY(readRowsAnew(database, index->m_data, *ids, cancellation));
    if (const auto [making, rows] = index->m_kept.lastNumbered(); rows)
        index->m_kept.keepNumbered(making, renumbered(*rows, index->m_data, *ids));
    return index;
}

/// Days of records without a date are such that no comparison holds.
RowSet ResponseIndex::possiblyWithin(std::optional<qint64> first, std::optional<qint64> last) const
{
    return rowsWhere(m_data.days, [from = firstOf(first), until = lastOf(last)](const RowDays &days) {
        return days.latest >= from && days.earliest <= until && !days.isEmpty();
    });
}

RowSet ResponseIndex::surelyWithin(std::optional<qint64> first, std::optional<qint64> last) const
{
    RowSet rows = rowsWhere(m_data.days, [first, last](const RowDays &days) {
        if (days.isEmpty())
            return false;
        const bool begins = !first || (days.earliest != RowDays::openStart && days.earliest >= *first);
        return begins && (!last || (days.latest != RowDays::openEnd && days.latest <= *last));
    });
    rows -= m_data.datesInDoubt;
    return rows;
}

RowSet ResponseIndex::inForceWithin(std::optional<qint64> first, std::optional<qint64> last) const
{
    std::vector<quint32> rows;
    for (const MeasureDays &measure : m_data.measures.all()) {
        const bool begun = !measure.from.isEmpty() && measure.from.earliest <= lastOf(last);
        if (begun && (measure.until.isEmpty() || measure.until.latest >= firstOf(first)))
            rows.push_back(measure.row);
    }
    orderRows(rows);
    RowSet set;
    set.addMany(rows.size(), rows.data());
    return set;
}

/// Ids mostly come in ascending order, close to each other.
RowSet ResponseIndex::rowsOf(const std::vector<qint64> &ids) const
{
    std::vector<quint32> rows;
    rows.reserve(ids.size());
    auto from = m_data.places.begin();
    for (const qint64 id : ids) {
        from = placeFrom(from, m_data.places, id);
        if (from != m_data.places.end() && from->id == id && from->row != IndexData::noRow)
            rows.push_back(from->row);
    }
    orderRows(rows);
    RowSet set;
    set.addMany(rows.size(), rows.data());
    return set;
}

std::optional<quint32> ResponseIndex::rowOf(ResponseId id) const
{
    const quint32 row = m_data.rowOf(id.value);
    return row == IndexData::noRow ? std::nullopt : std::optional(row);
}

std::vector<quint32> ResponseIndex::numbersByDate(const RowSet &rows) const
{
    std::vector<quint32> numbers(rows.cardinality());
    rows.toUint32Array(numbers.data());
    const auto appended = std::ranges::lower_bound(numbers, m_data.sorted);
    if (appended == numbers.end())
        return numbers;
    const auto before = [this](quint32 row, quint32 other) { return m_data.isBefore(row, other); };
    std::sort(appended, numbers.end(), before);
    std::vector<quint32> merged;
    merged.reserve(numbers.size());
    auto from = numbers.begin();
    for (auto row = appended; row != numbers.end(); ++row) {
        const auto until = std::lower_bound(from, appended, *row, before);
        merged.insert(merged.end(), from, until);
        merged.push_back(*row);
        from = until;
    }
    merged.insert(merged.end(), from, appended);
    return merged;
}

std::vector<ResponseId> ResponseIndex::byDate(const RowSet &rows, bool descending) const
{
    std::vector<quint32> numbers = numbersByDate(rows);
    if (descending)
        turnRound(numbers, m_data.days);
    std::vector<ResponseId> ids;
    ids.reserve(numbers.size());
    for (const quint32 row : numbers)
        ids.push_back(ResponseId{m_data.ids[row]});
    return ids;
}

void ResponseIndex::keepOrder(const QString &name, const std::vector<qint64> &ids) const
{
    std::vector<quint32> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const quint32 row = m_data.rowOf(id); row != IndexData::noRow)
            rows.push_back(row);
    }
    m_kept.keepOrder(name, std::move(rows));
}

std::optional<std::vector<ResponseId>> ResponseIndex::inOrder(const RowSet &rows, const QString &name) const
{
    const auto order = m_kept.order(name);
    if (!order)
        return std::nullopt;
    std::vector<bool> wanted(m_data.ids.size());
    for (const quint32 row : rows)
        wanted[row] = true;
    std::vector<ResponseId> ids;
    ids.reserve(rows.cardinality());
    for (const quint32 row : *order) {
        if (wanted[row])
            ids.push_back(ResponseId{m_data.ids[row]});
    }
    return ids.size() == rows.cardinality() ? std::optional(std::move(ids)) : std::nullopt;
}

bool ResponseIndex::isWhole(const QString &name) const
{
    const auto order = m_kept.order(name);
    if (!order)
        return false;
    std::vector<bool> alive(m_data.ids.size());
    for (const quint32 row : m_data.alive)
        alive[row] = true;
    const auto standing = std::ranges::count_if(*order, [&](quint32 row) { return alive[row]; });
    return static_cast<quint64>(standing) == m_data.alive.cardinality();
}

Status ResponseIndex::completeOrder(const QString &name,
                                    const std::function<Result<bool>(ResponseId, ResponseId)> &isBefore) const
{
    const auto order = m_kept.order(name);
    if (!order)
        return {};
    std::vector<bool> missing(m_data.ids.size());
    for (const quint32 row : m_data.alive)
        missing[row] = true;
    std::vector<quint32> rows;
    rows.reserve(m_data.alive.cardinality());
    for (const quint32 row : *order) {
        if (missing[row])
            rows.push_back(row);
        missing[row] = false;
    }
    if (m_data.alive.cardinality() - rows.size() > mostPutInOrder) {
        m_kept.dropOrder(name);
        return {};
    }
    for (quint32 row = 0; row < missing.size(); ++row) {
        if (missing[row])
            VODHUK_TRY(insertInOrder(rows, row, [&](quint32 other) {
                return isBefore(ResponseId{m_data.ids[other]}, ResponseId{m_data.ids[row]});
            }));
    }
    m_kept.keepOrder(name, std::move(rows));
    return {};
}

std::optional<RowSet> ResponseIndex::foundBefore(const QString &question) const
{
    return m_kept.found(question);
}

void ResponseIndex::keepFound(const QString &question, const RowSet &rows) const
{
    m_kept.keepFound(question, rows);
}

std::shared_ptr<const std::vector<quint32>> ResponseIndex::numberedRows(qint64 making) const
{
    return m_kept.numbered(making);
}

std::shared_ptr<const std::vector<quint32>> ResponseIndex::keepNumbered(qint64 making,
                                                                        const std::vector<qint64> &ids) const
{
    std::vector<quint32> rows;
    rows.reserve(ids.size());
    auto from = m_data.places.begin();
    for (const qint64 id : ids) {
        from = placeFrom(from, m_data.places, id);
        const bool isThere = from != m_data.places.end() && from->id == id;
        rows.push_back(isThere ? from->row : IndexData::noRow);
    }
    return m_kept.keepNumbered(making, std::move(rows));
}

qint64 ResponseIndex::bytes() const
{
    qint64 sum = bytesOf(m_data.ids) + bytesOf(m_data.days) + bytesOf(m_data.places) +
                 bytesOf(m_data.targets) + m_data.measures.bytes() + m_data.listings.bytes() +
                 m_data.added.bytes() + static_cast<qint64>(m_data.alive.getSizeInBytes(false)) +
                 static_cast<qint64>(m_data.datesInDoubt.getSizeInBytes(false));
    for (const ValueRows &field : m_data.fields)
        sum += field.bytes();
    return sum;
}

} // namespace vodhuk
