#include "core/analysis/keyfigures.h"

#include "core/analysis/recordsets.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

Status countSenses(KeyFigures &figures, const RecordSets &records)
{
    const auto senses = records.by(u"sanction"_s, u"en"_s);
    VODHUK_TRY(senses);
    for (const ValueSet &sense : *senses) {
        if (sense.value.code == "strict"_L1)
            figures.strict = sense.value.count;
        else if (sense.value.code == "broad"_L1)
            figures.broad = sense.value.count;
        else if (sense.value.code == "none"_L1)
            figures.other = sense.value.count;
    }
    figures.unknown = figures.total - figures.strict - figures.broad - figures.other;
    return {};
}

Query inForceOn(Query query, QDate day)
{
    query.conditions.append(Condition{.field = u"in-force"_s, .values = {day.toString(Qt::ISODate)}});
    return query;
}

} // namespace

std::expected<Result<KeyFigures>, QueryError> keyFigures(const QueryEngine &engine, const Query &query,
                                                         QDate day, const Cancellation &cancellation)
{
    using Answer = Result<KeyFigures>;
    const auto records = RecordSets::select(engine, query, cancellation);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Answer(std::unexpected((*records).error()));
    const auto holding = RecordSets::select(engine, inForceOn(query, day), cancellation);
    if (!holding)
        return std::unexpected(holding.error());
    if (!*holding)
        return Answer(std::unexpected((*holding).error()));
    const auto actors = (*records)->by(u"actor"_s, u"en"_s);
    if (!actors)
        return Answer(std::unexpected(actors.error()));
    KeyFigures figures;
    figures.day = day;
    figures.total = (*records)->count();
    figures.inForce = (*holding)->count();
    figures.actors = actors->size();
    if (const Status counted = countSenses(figures, **records); !counted)
        return Answer(std::unexpected(counted.error()));
    return Answer(figures);
}

} // namespace vodhuk
