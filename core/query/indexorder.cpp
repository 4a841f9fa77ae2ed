#include "core/query/indexorder.h"

#include "core/catalogue/rows.h"
#include "core/query/relevance.h"
#include "core/query/sqlfilter.h"

#include <algorithm>
#include <array>
#include <map>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

Result<std::vector<qint64>> orderedBySql(const Database &database, const SortOrder &sort,
                                         const QString &these)
{
    std::vector<qint64> ids;
    const QString sql =
        u"SELECT response.id FROM response LEFT JOIN response_derived d ON d.response_id = response.id WHERE "_s +
        (these.isNull() ? u"1"_s : u"response.id IN (SELECT value FROM json_each(?))"_s) + u" ORDER BY "_s +
        sqlOrder(sort);
    const auto read = forEachRow(database, sql, these.isNull() ? QVariantList() : QVariantList{these},
                                 [&](const Statement &row) { ids.push_back(row.number(0)); });
    if (!read)
        return std::unexpected(read.error());
    return ids;
}

std::vector<ResponseId> idsFrom(const std::vector<qint64> &numbers)
{
    std::vector<ResponseId> ids;
    ids.reserve(numbers.size());
    for (const qint64 number : numbers)
        ids.push_back(ResponseId{number});
    return ids;
}

bool isOfKeys(const SortOrder &sort)
{
    return sort.then.isEmpty() && (sort.key == "title"_L1 || sort.key == "actor"_L1);
}

/// All records by the sort keys that the file keeps in order, from the first to the last; SQLite would sort them together with their days.
class KeyOrder
{
public:
    explicit KeyOrder(const ResponseIndex &index)
        : m_index(index)
    {
    }

    void add(qint64 id, const QByteArray &key)
    {
        if (key != m_key)
            close();
        m_key = key;
        m_alike.push_back(id);
    }
    /// Call once, after the last. Those without a key come last, whichever way it goes.
    void finish()
    {
        close();
        const RowSet others = m_index.all() - m_index.rowsOf(m_ids);
        for (const ResponseId id : m_index.byDate(others, false))
            m_others.push_back(id.value);
    }
    [[nodiscard]] std::vector<qint64> upwards() const
    {
        std::vector<qint64> ids = m_ids;
        ids.insert(ids.end(), m_others.begin(), m_others.end());
        return ids;
    }
    /// Records of one key stay by date.
    [[nodiscard]] std::vector<qint64> downwards() const
    {
        std::vector<qint64> ids;
        ids.reserve(m_ids.size() + m_others.size());
        auto until = m_ids.end();
        for (auto begin = m_begins.rbegin(); begin != m_begins.rend(); ++begin) {
            const auto from = m_ids.begin() + static_cast<qsizetype>(*begin);
            ids.insert(ids.end(), from, until);
            until = from;
        }
        ids.insert(ids.end(), m_others.begin(), m_others.end());
        return ids;
    }

private:
    void close()
    {
        if (m_alike.empty())
            return;
        m_begins.push_back(m_ids.size());
        if (m_alike.size() == 1)
            m_ids.push_back(m_alike.front());
        else
            for (const ResponseId id : m_index.byDate(m_index.rowsOf(m_alike), false))
                m_ids.push_back(id.value);
        m_alike.clear();
    }

    const ResponseIndex &m_index;
    std::vector<qint64> m_ids;
    std::vector<size_t> m_begins; ///< of records of one key
    std::vector<qint64> m_others; ///< without a key
    std::vector<qint64> m_alike;
    QByteArray m_key;
};

/// Reads and keeps the orders by a key, up and down.
Status keepKeyOrders(const Database &database, const ResponseIndex &index, const QString &key)
{
    KeyOrder order(index);
    const QString sql =
        u"SELECT response_id, %1 FROM response_derived WHERE length(%1) > 3 ORDER BY %1"_s.arg(
            key == "title"_L1 ? u"sort_title"_s : u"sort_actor"_s);
    VODHUK_TRY(forEachRow(database, sql, {}, [&](const Statement &row) {
        order.add(row.number(0), row.value(1).toByteArray());
    }));
    order.finish();
    index.keepOrder(SortOrder{key, true}.text(), order.downwards());
    index.keepOrder(SortOrder{key, false}.text(), order.upwards());
    return {};
}

Status keepOrder(const Database &database, const ResponseIndex &index, const SortOrder &sort)
{
    if (isOfKeys(sort))
        return keepKeyOrders(database, index, sort.key);
    const auto all = orderedBySql(database, sort, {});
    if (!all)
        return std::unexpected(all.error());
    index.keepOrder(sort.text(), *all);
    return {};
}

/// Orders by the places of codes need no file: the sets of rows that have them, one after the other.
struct CodeOrder {
    QLatin1String key;
    IndexField field;
    QLatin1String vocabulary; ///< empty: by the codes themselves
};

constexpr std::array codeOrders{
    CodeOrder{"instrument"_L1, IndexField::Months, "instrument"_L1}, // whose codes are those of the first one
    CodeOrder{"framing"_L1, IndexField::Framing, "framing"_L1},
    CodeOrder{"status"_L1, IndexField::Workflow, "workflow"_L1},
    CodeOrder{"sanction"_L1, IndexField::Sense, "sanction_sense"_L1},
    CodeOrder{"kind"_L1, IndexField::Kind, {}}};

/// The rows of each place, in order. Nothing if the file must tell: the first instrument is none that the vocabulary has.
std::optional<std::vector<RowSet>> rowsByPlace(const CodeOrder &order, const ResponseIndex &index,
                                               const Codebook &codebook)
{
    std::map<std::pair<int, QString>, RowSet> places;
    for (const ValueRows::Entry &entry : index.values(order.field).entries()) {
        const QString &code = entry.value.code;
        const Term *term = codebook.find(order.vocabulary, code);
        if (order.vocabulary.isEmpty())
            places[{0, code}] |= *entry.rows;
        else if (term)
            places[{term->position, {}}] |= *entry.rows;
        else if (order.field == IndexField::Months && !code.isEmpty())
            return std::nullopt;
    }
    std::vector<RowSet> rows;
    for (auto &place : places)
        rows.push_back(std::move(place.second));
    return rows;
}

std::vector<ResponseId> oneAfterTheOther(RowSet rows, std::vector<RowSet> places, bool descending,
                                         const ResponseIndex &index)
{
    if (descending)
        std::ranges::reverse(places);
    std::vector<ResponseId> ids;
    ids.reserve(rows.cardinality());
    const auto append = [&](const RowSet &these) {
        const auto here = index.byDate(these, false);
        ids.insert(ids.end(), here.begin(), here.end());
    };
    for (const RowSet &place : places) {
        append(rows & place);
        rows -= place;
    }
    append(rows);
    return ids;
}

/// Nothing if no order by codes is asked for, or the file must tell.
std::optional<std::vector<ResponseId>> orderedByCodes(const RowSet &rows, const Codebook &codebook,
                                                      const ResponseIndex &index, const SortOrder &sort)
{
    const auto *const order =
        std::ranges::find_if(codeOrders, [&](const CodeOrder &known) { return sort.key == known.key; });
    auto places = order == codeOrders.end() ? std::nullopt : rowsByPlace(*order, index, codebook);
    if (!places)
        return std::nullopt;
    return oneAfterTheOther(rows, *std::move(places), sort.descending, index);
}

/// By how many persons or entities a record says were newly listed; those that say none come last.
std::optional<std::vector<ResponseId>> orderedByNumbers(const RowSet &rows, const ResponseIndex &index,
                                                        const SortOrder &sort)
{
    qint32 AddedNumbers::*const number = sort.key == "persons"_L1    ? &AddedNumbers::persons
                                         : sort.key == "entities"_L1 ? &AddedNumbers::entities
                                                                     : nullptr;
    if (!number)
        return std::nullopt;
    std::map<qint32, RowSet> places;
    for (const AddedNumbers &added : index.added().all()) {
        if (added.*number >= 0)
            places[added.*number].add(added.row);
    }
    std::vector<RowSet> inOrder;
    for (auto &place : places)
        inOrder.push_back(std::move(place.second));
    return oneAfterTheOther(rows, std::move(inOrder), sort.descending, index);
}

/// What the index tells alone.
std::optional<std::vector<ResponseId>> orderedWithoutFile(const RowSet &rows, const Codebook &codebook,
                                                          const ResponseIndex &index, const SortOrder &sort)
{
    if (!sort.then.isEmpty())
        return std::nullopt;
    if (sort.key == "date"_L1)
        return index.byDate(rows, sort.descending);
    if (auto ids = orderedByNumbers(rows, index, sort))
        return ids;
    return orderedByCodes(rows, codebook, index, sort);
}

Result<std::vector<ResponseId>> orderedByRelevance(const RowSet &rows, const QueryEngine &engine,
                                                   const ResponseIndex &index, const Query &query,
                                                   const Cancellation &cancellation)
{
    const SortOrder &sort = query.sort;
    const QueryScope scope{engine.database(), engine.codebook(), engine.actors()};
    if (sort.then.isEmpty()) {
        auto places = rowsByTitles(query, scope, index, cancellation);
        if (!places)
            return std::unexpected(places.error());
        if (*places)
            return oneAfterTheOther(rows, **std::move(places), !sort.descending, index);
    }
    Query alike = query; // in the order of what is of equal weight
    alike.sort = sort.then.isEmpty()
                     ? SortOrder{u"date"_s, false}
                     : SortOrder{sort.then.first().key, sort.then.first().descending, sort.then.sliced(1)};
    auto ids = orderedIds(rows, engine, index, alike, cancellation);
    if (ids && !cancellation.isCancelled())
        VODHUK_TRY(orderByRelevance(engine.database(), query, *ids));
    return ids;
}

/// Of two records, by the file.
Status completeOrder(const Database &database, const ResponseIndex &index, const SortOrder &sort)
{
    return index.completeOrder(sort.text(), [&](ResponseId one, ResponseId other) -> Result<bool> {
        const auto both = orderedBySql(database, sort, idList({one.value, other.value}));
        if (!both)
            return std::unexpected(both.error());
        return !both->empty() && both->front() == one.value;
    });
}

} // namespace

Result<std::vector<ResponseId>> orderedIds(const RowSet &rows, const QueryEngine &engine,
                                           const ResponseIndex &index, const Query &query,
                                           const Cancellation &cancellation, quint64 few)
{
    const Database &database = engine.database();
    const SortOrder &sort = query.sort;
    if (sort.key == relevanceKey)
        return orderedByRelevance(rows, engine, index, query, cancellation);
    if (auto ids = orderedWithoutFile(rows, engine.codebook(), index, sort))
        return *std::move(ids);
    if (cancellation.isCancelled())
        return stopped();
    if (rows.cardinality() <= few) {
        QList<qint64> some;
        for (const ResponseId id : index.byDate(rows, false))
            some.append(id.value);
        const auto ids = orderedBySql(database, sort, idList(some));
        return ids ? Result<std::vector<ResponseId>>(idsFrom(*ids)) : std::unexpected(ids.error());
    }
    const QString name = sort.text();
    if (auto kept = index.inOrder(rows, name))
        return *std::move(kept);
    VODHUK_TRY(completeOrder(database, index, sort));
    if (auto completed = index.inOrder(rows, name))
        return *std::move(completed);
    if (cancellation.isCancelled())
        return stopped();
    VODHUK_TRY(keepOrder(database, index, sort));
    return index.inOrder(rows, name).value_or(index.byDate(rows, false));
}

Result<bool> readOrdersAhead(const QueryEngine &engine, const ResponseIndex &index,
                             const Cancellation &cancellation, quint64 few)
{
    if (index.all().cardinality() <= few)
        return false;
    bool isRead = false;
    for (const QString &key : {u"title"_s, u"actor"_s}) {
        if (cancellation.isCancelled())
            return stopped();
        bool areWhole = true;
        for (const bool descending : {false, true}) {
            const SortOrder sort{key, descending};
            VODHUK_TRY(completeOrder(engine.database(), index, sort));
            areWhole = areWhole && index.isWhole(sort.text());
        }
        if (areWhole)
            continue;
        VODHUK_TRY(keepKeyOrders(engine.database(), index, key));
        isRead = true;
    }
    return isRead;
}

} // namespace vodhuk
