#include "core/analysis/gaps.h"

#include "core/analysis/listingcounts.h"
#include "core/analysis/overselection.h"
#include "core/query/facets.h"

#include <QCoreApplication>

#include <array>
#include <map>
#include <set>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Gaps)
};

/// What is recorded of one or of both actors.
struct Deeds {
    qint64 records = 0;
    std::map<QString, qint64> instruments; ///< records by code
    std::set<qint64> listed;               ///< targets listed on the day
};

Status readListed(Deeds &deeds, const Database &database, QDate day)
{
    return forEachRow(
        database,
        u"SELECT l.target_id, l.listed_on, l.delisted_on FROM temp.selection s CROSS JOIN measure "
        "m ON m.response_id = s.id CROSS JOIN listing l ON l.measure_id = m.id"_s,
        {}, [&](const Statement &row) {
            if (mayBeListed(dateFrom(row.text(1)), dateFrom(row.text(2)), day))
                deeds.listed.insert(row.number(0));
        });
}

Result<Deeds> deedsIn(const Database &database, QDate day)
{
    Deeds deeds;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT t.code, count(*) FROM temp.selection s CROSS JOIN response_term t ON "
                          "t.response_id = s.id AND t.vocabulary = 'instrument' GROUP BY 1"_s,
                          {}, [&](const Statement &row) { deeds.instruments[row.text(0)] = row.number(1); }));
    const auto records = countBy(database, u"SELECT count(*) FROM temp.selection"_s);
    VODHUK_TRY(records);
    deeds.records = *records;
    VODHUK_TRY(readListed(deeds, database, day));
    return deeds;
}

qint64 countOf(const Deeds &deeds, const QString &instrument)
{
    const auto found = deeds.instruments.find(instrument);
    return found == deeds.instruments.end() ? 0 : found->second;
}

void fillInstruments(Gaps &gaps, const Deeds &first, const Deeds &second, const Deeds &joint,
                     const Codebook &codebook, const QString &language)
{
    QStringList codes;
    for (const Term &term : codebook.terms(u"instrument"_s))
        codes.append(term.code);
    for (const Deeds *deeds : {&first, &second}) {
        for (const auto &[code, count] : deeds->instruments) {
            if (!codes.contains(code))
                codes.append(code);
        }
    }
    for (const QString &code : std::as_const(codes)) {
        const Gaps::Instrument made{code,
                                    codebook.label(u"instrument"_s, code, language),
                                    codebook.family(code),
                                    countOf(first, code),
                                    countOf(second, code),
                                    countOf(joint, code)};
        if (made.first > 0 || made.second > 0)
            gaps.instruments.append(made);
    }
}

Result<QString> targetName(const Database &database, qint64 target, const QString &language)
{
    LocalizedText name;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT language, text FROM record_text WHERE record_id = ? AND field = 'name'"_s,
                          {target}, [&](const Statement &row) { name.set(row.text(0), row.text(1)); }));
    return name.best(language);
}

Status fillListed(Gaps &gaps, const Deeds &first, const Deeds &second, const Database &database,
                  const QString &language)
{
    QList<FacetValue> names; // the count is 1 for the first actor's
    const auto add = [&](const Deeds &deeds, const Deeds &other, bool byFirst) -> Status {
        for (const qint64 target : deeds.listed) {
            if (other.listed.contains(target))
                continue;
            const auto name = targetName(database, target, language);
            VODHUK_TRY(name);
            names.append({QString::number(target), *name, {}, byFirst ? 1 : 0});
        }
        return {};
    };
    VODHUK_TRY(add(first, second, true));
    VODHUK_TRY(add(second, first, false));
    sortByLabel(names, language);
    for (const FacetValue &name : std::as_const(names))
        gaps.listedByOne.append({name.label, name.count == 1});
    for (const qint64 target : first.listed)
        gaps.listedByBoth += second.listed.contains(target) ? 1 : 0;
    return {};
}

/// The query's conditions but those on who acted, with these actors: all of them.
Query withActors(const Query &query, const QStringList &actors)
{
    Query own = query.without(u"actor"_s).without(u"adopter"_s);
    own.sort = {};
    for (const QString &actor : actors)
        own.conditions.append(Condition{.field = u"actor"_s, .values = {actor}});
    return own;
}

std::expected<Result<Deeds>, QueryError> deedsOf(const QueryEngine &engine, const Query &query,
                                                 const QStringList &actors, QDate day)
{
    return overSelection<Deeds>(engine, withActors(query, actors),
                                [&] { return deedsIn(engine.database(), day); });
}

Result<ActorId> actorCalled(const QString &name, const ActorDirectory &actors)
{
    const QList<ActorId> found = actors.named(name);
    if (found.size() == 1)
        return found.constFirst();
    return fail(ErrorKind::NotFound, found.isEmpty()
                                         ? Texts::tr("No actor is called “%1”.").arg(name)
                                         : Texts::tr("Several actors are called “%1”.").arg(name));
}

} // namespace

std::expected<Result<Gaps>, QueryError> gapsBetween(const QueryEngine &engine, const Query &query,
                                                    const QString &first, const QString &second, QDate day,
                                                    const QString &language)
{
    using Answer = Result<Gaps>;
    const auto one = actorCalled(first, engine.actors());
    const auto other = actorCalled(second, engine.actors());
    if (!one || !other)
        return Answer(std::unexpected(!one ? one.error() : other.error()));
    if (*one == *other)
        return Answer(fail(ErrorKind::NotFound, Texts::tr("Two different actors are needed.")));
    const QString codes[]{queryName(engine.actors(), *one), queryName(engine.actors(), *other)};
    std::array<Deeds, 3> deeds;
    const std::array<QStringList, 3> wanted{QStringList{codes[0]}, QStringList{codes[1]},
                                            QStringList{codes[0], codes[1]}};
    for (size_t i = 0; i < deeds.size(); ++i) {
        auto found = deedsOf(engine, query, wanted[i], day);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return Answer(std::unexpected(found->error()));
        deeds[i] = std::move(**found);
    }
    Gaps gaps;
    gaps.first = {codes[0], engine.actors().name(*one, language), deeds[0].records};
    gaps.second = {codes[1], engine.actors().name(*other, language), deeds[1].records};
    fillInstruments(gaps, deeds[0], deeds[1], deeds[2], engine.codebook(), language);
    if (const Status filled = fillListed(gaps, deeds[0], deeds[1], engine.database(), language); !filled)
        return Answer(std::unexpected(filled.error()));
    return Answer(std::move(gaps));
}

} // namespace vodhuk
