#include "core/analysis/respondents.h"

#include "core/analysis/inforcecounts.h"
#include "core/analysis/recordparts.h"
#include "core/query/facets.h"

#include <QHash>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QString stateCode(const Actor &actor)
{
    return actor.type == "state"_L1 ? actor.iso2.toUpper() : QString();
}

/// States that have no record within the query, but are actors of the catalogue.
QList<FacetValue> silentStates(const ActorDirectory &actors, const QHash<QString, const RowSet *> &found,
                               const QString &language)
{
    QList<FacetValue> values;
    for (const Actor &actor : actors.actors()) {
        const QString code = queryName(actors, actor.id);
        if (!stateCode(actor).isEmpty() && actor.id != actors.belarus() && !found.contains(code))
            values.append({code, actors.name(actor.id, language), {}, 0});
    }
    return values;
}

/// What queryName() gave the code for.
ActorId actorNamed(const ActorDirectory &actors, const QString &code)
{
    const QList<ActorId> meant = actors.named(code);
    return meant.size() == 1 ? meant.first() : ActorId{recordIdFromText(code).value_or(0)};
}

QStringList familiesOf(const RowSet &rows, const QList<ValueSet> &families)
{
    QStringList codes;
    for (const ValueSet &family : families) {
        if (rows.intersect(family.rows))
            codes.append(family.value.code);
    }
    return codes;
}

/// All actors of the sets and the states without a record, by label.
Respondents listed(const QueryEngine &engine, const QList<ValueSet> &sets, const QList<ValueSet> &families,
                   const QString &language)
{
    const ActorDirectory &actors = engine.actors();
    QHash<QString, const RowSet *> rows;
    for (const ValueSet &set : sets)
        rows.insert(set.value.code, &set.rows);
    QList<FacetValue> values = silentStates(actors, rows, language);
    for (const ValueSet &set : sets)
        values.append(set.value);
    sortByLabel(values, language);
    Respondents made;
    for (const FacetValue &value : std::as_const(values)) {
        Respondent &one = made.actors.emplaceBack();
        one.code = value.code;
        one.label = value.label;
        one.count = value.count;
        one.actor = actorNamed(actors, value.code);
        if (const Actor *actor = actors.find(one.actor))
            one.iso2 = stateCode(*actor);
        if (const RowSet *own = rows.value(value.code))
            one.families = familiesOf(*own, families);
    }
    if (!actors.belarus().isNull())
        made.target = actors.name(actors.belarus(), language);
    return made;
}

/// Rows by what holds of their records on a day.
struct DayRows {
    RowSet certain;
    RowSet possible;
    RowSet eased;
    RowSet easedInPart;

    void add(quint32 row, const DayState &state)
    {
        if (!state.holds())
            return;
        (state.certain > 0 ? certain : possible).add(row);
        if (state.eased > 0)
            (state.isEased() ? eased : easedInPart).add(row);
    }
};

/// The measures of one row follow each other.
Result<DayRows> rowsOn(QDate day, const RecordSets &records)
{
    const auto measures = allMeasuresOf(records);
    VODHUK_TRY(measures);
    const auto number = static_cast<qint32>(day.toJulianDay());
    DayRows rows;
    DayState state;
    quint32 last = 0;
    forEachPart(**measures, records.all(), [&](const MeasureDays &measure) {
        if (measure.row != last)
            rows.add(last, std::exchange(state, {}));
        last = measure.row;
        state.add(measure, number);
    });
    rows.add(last, state);
    return rows;
}

Status tellDay(Respondents &made, QDate day, const RecordSets &records, const QList<ValueSet> &actors)
{
    const auto found = rowsOn(day, records);
    VODHUK_TRY(found);
    made.day = day;
    QHash<QString, const RowSet *> rows;
    for (const ValueSet &actor : actors)
        rows.insert(actor.value.code, &actor.rows);
    for (Respondent &one : made.actors) {
        if (const RowSet *own = rows.value(one.code))
            one.onDay = {common(*own, found->certain), common(*own, found->possible),
                         common(*own, found->eased), common(*own, found->easedInPart)};
    }
    return {};
}

} // namespace

std::expected<Result<Respondents>, QueryError> respondents(const QueryEngine &engine, const Query &query,
                                                           const QString &language,
                                                           const Cancellation &cancellation)
{
    const auto records = RecordSets::select(engine, query, cancellation);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Result<Respondents>(std::unexpected(records->error()));
    const auto actors = (*records)->by(u"actor"_s, language);
    if (!actors)
        return Result<Respondents>(std::unexpected(actors.error()));
    const auto families = (*records)->by(u"family"_s, language);
    if (!families)
        return Result<Respondents>(std::unexpected(families.error()));
    Respondents made = listed(engine, *actors, *families, language);
    RowSet without = (*records)->all();
    for (const ValueSet &actor : *actors)
        without -= actor.rows;
    made.total = (*records)->count();
    made.leftOut = static_cast<qint64>(without.cardinality());
    if (const auto day = inForceDay(query)) {
        if (const Status told = tellDay(made, *day, **records, *actors); !told)
            return Result<Respondents>(std::unexpected(told.error()));
    }
    return Result<Respondents>(std::move(made));
}

} // namespace vodhuk
