#include "core/query/keyorders.h"

#include "core/catalogue/rows.h"
#include "core/query/sqlfilter.h"

#include <algorithm>
#include <array>
#include <map>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

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

QString sortColumnOf(const QString &key)
{
    return key == "title"_L1 ? u"sort_title"_s : u"sort_actor"_s;
}

Status readKeyOrders(const Database &database, const ResponseIndex &index, const QString &key)
{
    KeyOrder order(index);
    const QString sql =
        u"SELECT response_id, %1 FROM response_derived WHERE length(%1) > 3 ORDER BY %1"_s.arg(
            sortColumnOf(key));
    VODHUK_TRY(forEachRow(database, sql, {}, [&](const Statement &row) {
        order.add(row.number(0), row.value(1).toByteArray());
    }));
    order.finish();
    index.keepOrder(SortOrder{key, true}.text(), order.downwards());
    index.keepOrder(SortOrder{key, false}.text(), order.upwards());
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

/// Nothing if the first instrument of a record is none that the vocabulary has.
std::optional<std::vector<RowSet>> rowsByCode(const CodeOrder &order, const ResponseIndex &index,
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
    rows.reserve(places.size());
    for (auto &place : places)
        rows.push_back(std::move(place.second));
    return rows;
}

/// By how many persons or entities a record says were newly listed.
std::vector<RowSet> rowsByNumber(qint32 AddedNumbers::*number, const ResponseIndex &index)
{
    std::map<qint32, RowSet> places;
    for (const AddedNumbers &added : index.added().all()) {
        if (added.*number >= 0)
            places[added.*number].add(added.row);
    }
    std::vector<RowSet> rows;
    rows.reserve(places.size());
    for (auto &place : places)
        rows.push_back(std::move(place.second));
    return rows;
}

} // namespace

std::optional<std::vector<RowSet>> rowsByPlace(const QString &key, const ResponseIndex &index,
                                               const Codebook &codebook)
{
    if (key == "persons"_L1)
        return rowsByNumber(&AddedNumbers::persons, index);
    if (key == "entities"_L1)
        return rowsByNumber(&AddedNumbers::entities, index);
    const auto *const order = std::ranges::find(codeOrders, key, &CodeOrder::key);
    return order == codeOrders.end() ? std::nullopt : rowsByCode(*order, index, codebook);
}

bool isKeptInOrder(const QString &key)
{
    return key == "title"_L1 || key == "actor"_L1;
}

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

Result<bool> provideKeyOrders(const Database &database, const ResponseIndex &index, const QString &key)
{
    bool areWhole = true;
    for (const bool descending : {false, true}) {
        const SortOrder sort{key, descending};
        VODHUK_TRY(completeOrder(database, index, sort));
        areWhole = areWhole && index.isWhole(sort.text());
    }
    if (!areWhole)
        VODHUK_TRY(readKeyOrders(database, index, key));
    return !areWhole;
}

Result<RowSet> rowsWithKey(const Database &database, const ResponseIndex &index, const QString &key)
{
    std::vector<qint64> ids;
    VODHUK_TRY(forEachRow(
        database, u"SELECT response_id FROM response_derived WHERE length(%1) > 3"_s.arg(sortColumnOf(key)),
        {}, [&](const Statement &row) { ids.push_back(row.number(0)); }));
    return index.rowsOf(ids);
}

} // namespace vodhuk
