#include "core/index/indexreader.h"

#include "core/base/partialdate.h"
#include "core/catalogue/datesindoubt.h"
#include "core/catalogue/invokednorms.h"
#include "core/catalogue/rows.h"
#include "core/index/rowdays.h"
#include "core/records/sensitivity.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <tuple>
#include <utility>
#include <vector>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

/// As records have it; negative without one.
qint32 statedNumber(const Statement &row, int column)
{
    return optionalNumber(row, column).value_or(-1);
}

ListedTarget::Kind kindOfTarget(const QString &type)
{
    if (type == "person"_L1)
        return ListedTarget::Kind::Person;
    return type == "entity"_L1 ? ListedTarget::Kind::Entity : ListedTarget::Kind::Other;
}

/// Passes once through each table that has to do with responses.
class RowReading
{
public:
    RowReading(const Database &database, IndexData &data, const Cancellation &cancellation)
        : m_database(database)
        , m_data(data)
        , m_cancellation(cancellation)
    {
    }

    void restrict(const QList<qint64> &ids)
    {
        m_some = true;
        m_ids = {idList(ids)};
    }

    [[nodiscard]] Status readRows();
    [[nodiscard]] Status readValues();

private:
    template <class Row>
    [[nodiscard]] Status each(const QString &sql, const QString &id, const Row &row);
    [[nodiscard]] quint32 rowOf(qint64 id);
    void add(IndexField field, const QString &code, quint32 row)
    {
        m_collected[static_cast<size_t>(field)].add({code}, row);
    }
    void finish(std::initializer_list<IndexField> fields);

    [[nodiscard]] Status readColumns();
    [[nodiscard]] Status readTerms();
    [[nodiscard]] Status readActors();
    [[nodiscard]] Status readMeasures();
    [[nodiscard]] Status readListings();
    [[nodiscard]] quint32 placeOfTarget(qint64 id);
    [[nodiscard]] Status readMarks();
    [[nodiscard]] Status readSources();
    void addYears();

    const Database &m_database;
    IndexData &m_data;
    const Cancellation &m_cancellation;
    bool m_some = false;
    QVariantList m_ids; ///< of the records to read; empty for all
    quint32 m_firstNew = 0;
    std::array<RowCollector, indexFieldCount> m_collected;
    QHash<qint64, quint32> m_targets; ///< places of targets by id; empty until one is looked for
    size_t m_at = 0;                  ///< in m_data.places: rows of tables mostly come by id
};

/// `id`: the column with the response's id, which must be the first one selected. `sql` must end within its WHERE.
template <class Row>
Status RowReading::each(const QString &sql, const QString &id, const Row &row)
{
    if (m_cancellation.isCancelled())
        return fail(ErrorKind::Cancelled, Texts::tr("Stopped."));
    const QString these = u" AND %1 IN (SELECT value FROM json_each(?))"_s.arg(id);
    return forEachRow(m_database, m_some ? sql + these : sql, m_ids, [&](const Statement &read) {
        if (const quint32 number = rowOf(read.number(0)); number != IndexData::noRow)
            row(number, read);
    });
}

quint32 RowReading::rowOf(qint64 id)
{
    const auto &places = m_data.places;
    for (const size_t at : {m_at, m_at + 1}) {
        if (at < places.size() && places[at].id == id) {
            m_at = at;
            return places[at].row;
        }
    }
    const auto place = std::ranges::lower_bound(places, id, {}, &IndexData::Place::id);
    if (place == places.end() || place->id != id)
        return IndexData::noRow;
    m_at = static_cast<size_t>(place - places.begin());
    return place->row;
}

void RowReading::finish(std::initializer_list<IndexField> fields)
{
    for (const IndexField field : fields)
        m_data.field(field).add(std::exchange(m_collected[static_cast<size_t>(field)], {}));
}

/// Numbers the rows by date, behind those that are there.
Status RowReading::readRows()
{
    struct Read {
        qint64 id;
        RowDays days;
    };
    std::vector<Read> rows;
    const QString these = m_some ? u" WHERE id IN (SELECT value FROM json_each(?))"_s : QString();
    VODHUK_TRY(forEachRow(m_database, u"SELECT id, date_earliest, date_latest FROM response"_s + these, m_ids,
                          [&](const Statement &row) { rows.push_back({row.number(0), daysOf(row, 1)}); }));
    std::ranges::sort(rows, [](const Read &one, const Read &other) {
        return std::tie(one.days.earliest, one.days.latest, one.id) <
               std::tie(other.days.earliest, other.days.latest, other.id);
    });
    m_firstNew = static_cast<quint32>(m_data.ids.size());
    for (const Read &row : rows) {
        m_data.ids.push_back(row.id);
        m_data.days.push_back(row.days);
    }
    m_data.alive.addRange(m_firstNew, m_data.ids.size());
    return {};
}

Status RowReading::readValues()
{
    VODHUK_TRY(readColumns());
    addYears();
    VODHUK_TRY(readTerms());
    VODHUK_TRY(readActors());
    VODHUK_TRY(readMeasures());
    VODHUK_TRY(readListings());
    VODHUK_TRY(readMarks());
    return readSources();
}

/// The columns of the response and what is derived from it, which may be missing.
Status RowReading::readColumns()
{
    RowCollector &months = m_collected[static_cast<size_t>(IndexField::Months)];
    std::vector<AddedNumbers> added;
    VODHUK_TRY(each(
        u"SELECT r.id, r.kind, r.framing, r.act_mode, r.workflow, r.sensitivity, d.sense, d.instrument, "
        "r.date GLOB '%1', r.coordination_group, r.persons_new, r.entities_new, "
        "coalesce(r.vote_for, r.vote_against, r.vote_abstained, r.vote_absent) IS NOT NULL, r.amount <> '' "
        "FROM response r LEFT JOIN response_derived d ON d.response_id = r.id WHERE 1"_s.arg(inDoubtPattern),
        u"r.id"_s, [&](quint32 row, const Statement &read) {
            add(IndexField::Kind, read.text(1), row);
            add(IndexField::Framing, read.text(2), row);
            add(IndexField::Mode, read.text(3), row);
            add(IndexField::Workflow, read.text(4), row);
            add(IndexField::Sensitivity, sensitivityCode(read.text(5)), row);
            if (!read.isNull(6))
                add(IndexField::Sense, read.text(6), row);
            const bool isInDoubt = read.number(8) != 0;
            if (isInDoubt)
                m_data.datesInDoubt.add(row);
            months.add({read.text(7), isInDoubt ? 0 : monthOf(m_data.days[row]), 0}, row);
            if (const QString group = read.text(9); !group.isEmpty())
                add(IndexField::Coordination, group, row);
            if (!read.isNull(10) || !read.isNull(11)) {
                added.push_back({row, statedNumber(read, 10), statedNumber(read, 11)});
                add(IndexField::Having, u"listing"_s, row);
            }
            if (!read.isNull(10))
                add(IndexField::Having, u"new-persons"_s, row);
            if (!read.isNull(11))
                add(IndexField::Having, u"new-entities"_s, row);
            if (read.number(12) != 0)
                add(IndexField::Having, u"vote"_s, row);
            if (read.number(13) != 0)
                add(IndexField::Having, u"amount"_s, row);
        }));
    m_data.added.append(std::move(added), m_data.ids.size());
    finish({IndexField::Kind, IndexField::Framing, IndexField::Mode, IndexField::Workflow,
            IndexField::Sensitivity, IndexField::Sense, IndexField::Months, IndexField::Coordination});
    return {};
}

void RowReading::addYears()
{
    RowCollector &years = m_collected[static_cast<size_t>(IndexField::Years)];
    for (auto row = m_firstNew; row < m_data.days.size(); ++row) {
        const RowDays &days = m_data.days[row];
        if (!days.isEmpty())
            years.add({{}, yearOf(days.earliest, RowDays::openStart), yearOf(days.latest, RowDays::openEnd)},
                      row);
    }
    finish({IndexField::Years});
}

Status RowReading::readTerms()
{
    QHash<QString, QString> families;
    VODHUK_TRY(forEachRow(m_database, u"SELECT code, parent FROM term WHERE vocabulary = 'instrument'"_s, {},
                          [&](const Statement &row) { families.insert(row.text(0), row.text(1)); }));
    VODHUK_TRY(each(u"SELECT response_id, vocabulary, code FROM response_term "
                    "WHERE vocabulary IN ('instrument', 'binding', 'trigger')"_s,
                    u"response_id"_s, [&](quint32 row, const Statement &read) {
                        const QString vocabulary = read.text(1);
                        const QString code = read.text(2);
                        if (vocabulary == "binding"_L1)
                            return add(IndexField::Binding, code, row);
                        if (vocabulary == "trigger"_L1)
                            return add(IndexField::Trigger, code, row);
                        const QString family = families.value(code);
                        add(IndexField::Instrument, code, row);
                        add(IndexField::Family, family.isEmpty() ? u"other"_s : family, row);
                    }));
    finish({IndexField::Instrument, IndexField::Family, IndexField::Binding, IndexField::Trigger});
    return {};
}

Status RowReading::readActors()
{
    struct Known {
        QString id;
        QString type;
        QString side;
    };
    QHash<qint64, Known> actors;
    VODHUK_TRY(forEachRow(m_database, u"SELECT id, type, side FROM actor"_s, {}, [&](const Statement &row) {
        actors.insert(row.number(0), {QString::number(row.number(0)), row.text(1), row.text(2)});
    }));
    VODHUK_TRY(each(u"SELECT response_id, actor_id, role = 'aligned' FROM response_actor "
                    "WHERE role IN ('adopter', 'co_adopter', 'aligned')"_s,
                    u"response_id"_s, [&](quint32 row, const Statement &read) {
                        const Known &actor = actors[read.number(1)];
                        add(IndexField::Actor, actor.id, row);
                        add(IndexField::ActorType, actor.type, row);
                        add(IndexField::Side, actor.side, row);
                        if (read.number(2) == 0)
                            add(IndexField::Adopter, actor.id, row);
                    }));
    finish({IndexField::Actor, IndexField::Adopter, IndexField::ActorType, IndexField::Side});
    return {};
}

Status RowReading::readMeasures()
{
    std::vector<MeasureDays> measures;
    VODHUK_TRY(each(u"SELECT response_id, iif(direction = 'withdraws', benefit, ''), status, "
                    "from_earliest, from_latest, until_earliest, until_latest, direction = 'withdraws', "_s +
                        QLatin1StringView(easingColumn) + u" FROM measure WHERE 1"_s,
                    u"response_id"_s, [&](quint32 row, const Statement &read) {
                        add(IndexField::Benefit, read.text(1), row);
                        const QString status = read.text(2);
                        add(IndexField::MeasureStatus, status, row);
                        if (read.number(7) != 0)
                            add(IndexField::Having, u"withdrawal"_s, row);
                        measures.push_back(
                            {row, daysOf(read, 3), daysOf(read, 5), easedFrom(read, 8), read.number(7) != 0});
                    }));
    m_data.measures.append(std::move(measures), m_data.ids.size());
    finish({IndexField::Benefit, IndexField::MeasureStatus});
    return {};
}

quint32 RowReading::placeOfTarget(qint64 id)
{
    if (m_targets.isEmpty()) {
        for (const ListedTarget &target : m_data.targets)
            m_targets.insert(target.id, static_cast<quint32>(m_targets.size()));
    }
    const auto known = m_targets.constFind(id);
    if (known != m_targets.cend())
        return *known;
    const auto place = static_cast<quint32>(m_data.targets.size());
    m_targets.insert(id, place);
    m_data.targets.push_back({.id = id});
    return place;
}

/// A target whose kind has changed is read with all its listings: see affectedRecords().
Status RowReading::readListings()
{
    std::vector<ListedDays> listings;
    VODHUK_TRY(each(
        u"SELECT m.response_id, l.target_id, t.type, l.listed_on, l.delisted_on FROM measure m "
        "JOIN listing l ON l.measure_id = m.id JOIN target t ON t.id = l.target_id WHERE 1"_s,
        u"m.response_id"_s, [&](quint32 row, const Statement &read) {
            const quint32 place = placeOfTarget(read.number(1));
            add(IndexField::Having, u"listing"_s, row);
            const ListedTarget::Kind kind = kindOfTarget(read.text(2));
            m_data.targets[place].kind = kind;
            if (kind != ListedTarget::Kind::Other)
                add(IndexField::Having,
                    kind == ListedTarget::Kind::Person ? u"listed-persons"_s : u"listed-entities"_s, row);
            listings.push_back({row, place, julianDay(dateFrom(read.text(3)).earliest(), RowDays::openStart),
                                julianDay(dateFrom(read.text(4)).latest(), RowDays::openEnd)});
        }));
    m_data.listings.append(std::move(listings), m_data.ids.size());
    return {};
}

Status RowReading::readMarks()
{
    VODHUK_TRY(each(
        u"SELECT r.id, g.key FROM response r CROSS JOIN regime g ON g.id = r.regime_id WHERE 1"_s, u"r.id"_s,
        [this](quint32 row, const Statement &read) { add(IndexField::Regime, read.text(1), row); }));
    VODHUK_TRY(each(
        u"SELECT i.response_id, i.name FROM %1 WHERE i.name <> ''"_s.arg(invokedNorms), u"i.response_id"_s,
        [this](quint32 row, const Statement &read) { add(IndexField::Norm, read.text(1), row); }));
    VODHUK_TRY(each(u"SELECT record_id, tag FROM tag WHERE 1"_s, u"record_id"_s,
                    [this](quint32 row, const Statement &read) { add(IndexField::Tag, read.text(1), row); }));
    VODHUK_TRY(
        each(u"SELECT record_id, language FROM record_text WHERE field = 'title'"_s, u"record_id"_s,
             [this](quint32 row, const Statement &read) { add(IndexField::Language, read.text(1), row); }));
    finish({IndexField::Regime, IndexField::Norm, IndexField::Tag, IndexField::Language});
    return {};
}

/// Reads last what `has:` asks for. Quotes by themselves: with them SQLite would pass through citations by record, and look up their sources
/// all over the file.
Status RowReading::readSources()
{
    VODHUK_TRY(each(u"SELECT c.record_id, o.publisher, o.local_file <> '' "
                    "FROM citation c CROSS JOIN source o ON o.id = c.source_id WHERE 1"_s,
                    u"c.record_id"_s, [this](quint32 row, const Statement &read) {
                        add(IndexField::Publisher, read.text(1), row);
                        add(IndexField::Having, u"source"_s, row);
                        if (read.number(2) != 0)
                            add(IndexField::Having, u"attachment"_s, row);
                    }));
    VODHUK_TRY(each(u"SELECT record_id FROM citation WHERE quote <> ''"_s, u"record_id"_s,
                    [this](quint32 row, const Statement &) { add(IndexField::Having, u"quote"_s, row); }));
    finish({IndexField::Publisher, IndexField::Having});
    return {};
}

/// The places of the rows from `first` on, beside those that are there.
void addPlaces(IndexData &data, quint32 first)
{
    const auto known = static_cast<std::ptrdiff_t>(data.places.size());
    for (quint32 row = first; row < data.ids.size(); ++row) {
        const auto end = data.places.begin() + known;
        const auto place =
            std::ranges::lower_bound(data.places.begin(), end, data.ids[row], {}, &IndexData::Place::id);
        if (place != end && place->id == data.ids[row])
            place->row = row;
        else
            data.places.push_back({data.ids[row], row});
    }
    std::ranges::sort(data.places.begin() + known, data.places.end(), {}, &IndexData::Place::id);
    std::ranges::inplace_merge(data.places, data.places.begin() + known, {}, &IndexData::Place::id);
}

} // namespace

Status readAllRows(const Database &database, IndexData &data, const Cancellation &cancellation)
{
    const auto vocabulary = readVocabulary(database);
    VODHUK_TRY(vocabulary);
    data.vocabulary = *vocabulary;
    RowReading reading(database, data, cancellation);
    VODHUK_TRY(reading.readRows());
    data.sorted = static_cast<quint32>(data.ids.size());
    addPlaces(data, 0);
    return reading.readValues();
}

Status readRowsAnew(const Database &database, IndexData &data, const QList<qint64> &ids,
                    const Cancellation &cancellation)
{
    for (const qint64 id : ids) {
        const auto place = std::ranges::lower_bound(data.places, id, {}, &IndexData::Place::id);
        if (place == data.places.end() || place->id != id || place->row == IndexData::noRow)
            continue;
        data.alive.remove(place->row);
        place->row = IndexData::noRow;
    }
    const auto first = static_cast<quint32>(data.ids.size());
    RowReading reading(database, data, cancellation);
    reading.restrict(ids);
    VODHUK_TRY(reading.readRows());
    addPlaces(data, first);
    return reading.readValues();
}

Result<QStringList> readVocabulary(const Database &database)
{
    QStringList terms;
    const auto read = forEachRow(
        database, u"SELECT vocabulary, code, parent, position FROM term"_s, {}, [&](const Statement &row) {
            terms.append(QStringList{row.text(0), row.text(1), row.text(2), row.text(3)}.join(u'\t'));
        });
    if (!read)
        return std::unexpected(read.error());
    return terms;
}

} // namespace vodhuk
