#include "ui/filters/facetchoice.h"

#include "core/catalogue/repositories.h"
#include "core/query/valueresolver.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// Two of its values may differ in their case alone.
bool isAsWritten(const QString &field)
{
    return field == u"tag"_s || field == u"publisher"_s || field == u"norm"_s;
}

bool isActorField(const QString &field)
{
    return field == u"actor"_s || field == u"adopter"_s;
}

/// The values of the query's conditions that mean this value of the facet; an actor has many names.
QStringList spellings(const Query &query, const ActorDirectory &actors, const QString &field,
                      const QString &code, bool negated)
{
    QStringList values;
    for (const Condition &condition : query.conditions) {
        if (condition.field == field && condition.negated == negated)
            values += condition.values;
    }
    QStringList result;
    for (const QString &value : std::as_const(values)) {
        const bool isSame =
            value.compare(code, isAsWritten(field) ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0;
        if (isSame || (isActorField(field) && actors.named(value) == actors.named(code)))
            result.append(value);
    }
    return result;
}

/// Nothing for what is no code, label or name, and for fields without codes.
QStringList codesNamedBy(const QString &value, const QString &field, const Catalogue &catalogue)
{
    if (field == u"regime"_s) {
        QStringList keys;
        const auto regimes = allRegimes(catalogue.database());
        for (const Regime &regime : regimesNamed(value, regimes.value_or(QList<Regime>())))
            keys.append(regime.key);
        return keys;
    }
    const QString vocabulary = vocabularyOfField(field);
    const QueryScope scope{catalogue.database(), catalogue.codebook(), catalogue.actors()};
    return vocabulary.isEmpty()
               ? QStringList()
               : resolveCodes(Condition{.field = field, .values = {value}}, vocabulary, scope)
                     .value_or(QStringList());
}

} // namespace

Query withCodes(const Query &query, const QString &field, const Catalogue &catalogue)
{
    Query changed = query;
    for (Condition &condition : changed.conditions) {
        if (condition.field != field)
            continue;
        QStringList values;
        for (const QString &value : std::as_const(condition.values)) {
            const QStringList codes = codesNamedBy(value, field, catalogue);
            values += codes.isEmpty() ? QStringList{value} : codes;
        }
        if (values != condition.values)
            condition = Condition{.field = field, .values = values, .negated = condition.negated};
    }
    return changed;
}

FacetChoice facetChoice(const Query &query, const ActorDirectory &actors, const QString &field,
                        const QString &code)
{
    if (!spellings(query, actors, field, code, false).isEmpty())
        return FacetChoice::Included;
    return spellings(query, actors, field, code, true).isEmpty() ? FacetChoice::None : FacetChoice::Excluded;
}

Query withFacetChoice(const Query &query, const ActorDirectory &actors, const QString &field,
                      const QString &code, FacetChoice wanted)
{
    Query changed = query;
    for (const bool negated : {false, true}) {
        for (const QString &spelling : spellings(query, actors, field, code, negated))
            changed = changed.withoutValue(field, spelling, negated);
    }
    if (facetChoice(query, actors, field, code) != wanted)
        changed = changed.withValue(field, code, wanted == FacetChoice::Excluded);
    return changed;
}

} // namespace vodhuk
