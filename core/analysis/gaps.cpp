#include "core/analysis/gaps.h"

#include "core/analysis/listingcounts.h"
#include "core/analysis/recordparts.h"
#include "core/catalogue/rows.h"
#include "core/query/facets.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>
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

Status readListed(Deeds &deeds, const RecordSets &records, QDate day)
{
    const auto found = listingsOf(records);
    VODHUK_TRY(found);
    RowSet places;
    forEachPart(*found->listings, rowsWithPart(*found->listings, records.all()),
                [&, on = static_cast<qint32>(day.toJulianDay())](const ListedDays &listing) {
                    if (mayBeListed(listing, on))
                        places.add(listing.target);
                });
    for (const quint32 place : places)
        deeds.listed.insert((*found->targets)[place].id);
    return {};
}

Result<Deeds> deedsIn(const RecordSets &records, QDate day)
{
    Deeds deeds;
    const auto instruments = records.by(u"instrument"_s, u"en"_s);
    VODHUK_TRY(instruments);
    for (const ValueSet &instrument : *instruments)
        deeds.instruments[instrument.value.code] = instrument.value.count;
    deeds.records = records.count();
    VODHUK_TRY(readListed(deeds, records, day));
    return deeds;
}

qint64 countOf(const Deeds &deeds, const QString &instrument)
{
    const auto found = deeds.instruments.find(instrument);
    return found == deeds.instruments.end() ? 0 : found->second;
}

/// Whether people without names are the same ones nobody can tell, so they are not set beside each other. Gives how many these are.
Result<qint64> dropUnnamed(std::array<Deeds, 3> &deeds, const Database &database)
{
    std::set<qint64> unnamed;
    VODHUK_TRY(forEachRow(database, u"SELECT id FROM target WHERE named = 0"_s, {},
                          [&](const Statement &row) { unnamed.insert(row.number(0)); }));
    std::set<qint64> dropped;
    for (Deeds &own : deeds)
        std::erase_if(own.listed, [&](qint64 target) {
            const bool isUnnamed = unnamed.contains(target);
            if (isUnnamed)
                dropped.insert(target);
            return isUnnamed;
        });
    return std::ssize(dropped);
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

/// Those of `targets` that `others` does not have.
QList<qint64> without(const std::set<qint64> &targets, const std::set<qint64> &others)
{
    QList<qint64> left;
    std::ranges::set_difference(targets, others, std::back_inserter(left));
    return left;
}

Result<QHash<qint64, LocalizedText>> targetNames(const Database &database, const QList<qint64> &targets)
{
    QHash<qint64, LocalizedText> names;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT record_id, language, text FROM record_text WHERE field = 'name' AND "
                          "record_id IN (SELECT value FROM json_each(?))"_s,
                          {idList(targets)},
                          [&](const Statement &row) { names[row.number(0)].set(row.text(1), row.text(2)); }));
    return names;
}

Status fillListed(Gaps &gaps, const Deeds &first, const Deeds &second, const Database &database,
                  const QString &language)
{
    const QList<qint64> byFirst = without(first.listed, second.listed);
    const QList<qint64> bySecond = without(second.listed, first.listed);
    const auto names = targetNames(database, byFirst + bySecond);
    VODHUK_TRY(names);
    QList<FacetValue> values; // the count is 1 for the first actor's
    for (const qint64 target : byFirst)
        values.append({QString::number(target), names->value(target).best(language), {}, 1});
    for (const qint64 target : bySecond)
        values.append({QString::number(target), names->value(target).best(language), {}, 0});
    sortByLabel(values, language);
    for (const FacetValue &value : std::as_const(values))
        gaps.listedByOne.append({value.label, value.count == 1});
    gaps.listedByBoth = static_cast<qint64>(first.listed.size()) - byFirst.size();
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
                                                 const QStringList &actors, QDate day,
                                                 const Cancellation &cancellation)
{
    const auto records = RecordSets::select(engine, withActors(query, actors), cancellation);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Result<Deeds>(std::unexpected(records->error()));
    return deedsIn(**records, day);
}

/// Of all records of the query, whoever acted.
std::expected<Result<qint64>, QueryError> countOfAll(const QueryEngine &engine, const Query &query,
                                                     const Cancellation &cancellation)
{
    const auto records = RecordSets::select(engine, withActors(query, {}), cancellation);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Result<qint64>(std::unexpected(records->error()));
    return (*records)->count();
}

Result<ActorId> comparedActor(const QString &name, const ActorDirectory &actors)
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
                                                    const QString &language, const Cancellation &cancellation)
{
    using Answer = Result<Gaps>;
    const auto one = comparedActor(first, engine.actors());
    const auto other = comparedActor(second, engine.actors());
    if (!one || !other)
        return Answer(std::unexpected(!one ? one.error() : other.error()));
    if (*one == *other)
        return Answer(fail(ErrorKind::NotFound, Texts::tr("Two different actors are needed.")));
    const QString codes[]{queryName(engine.actors(), *one), queryName(engine.actors(), *other)};
    std::array<Deeds, 3> deeds;
    const std::array<QStringList, 3> wanted{QStringList{codes[0]}, QStringList{codes[1]},
                                            QStringList{codes[0], codes[1]}};
    for (size_t i = 0; i < deeds.size(); ++i) {
        auto found = deedsOf(engine, query, wanted[i], day, cancellation);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return Answer(std::unexpected(found->error()));
        deeds[i] = std::move(**found);
    }
    const auto total = countOfAll(engine, query, cancellation);
    if (!total)
        return std::unexpected(total.error());
    if (!*total)
        return Answer(std::unexpected(total->error()));
    const Result<qint64> unnamed = dropUnnamed(deeds, engine.database());
    if (!unnamed)
        return Answer(std::unexpected(unnamed.error()));
    Gaps gaps;
    gaps.unnamed = *unnamed;
    gaps.total = **total;
    gaps.joint = deeds[2].records;
    gaps.ofNeither = gaps.total - deeds[0].records - deeds[1].records + gaps.joint;
    gaps.first = {codes[0], engine.actors().name(*one, language), deeds[0].records};
    gaps.second = {codes[1], engine.actors().name(*other, language), deeds[1].records};
    fillInstruments(gaps, deeds[0], deeds[1], deeds[2], engine.codebook(), language);
    if (const Status filled = fillListed(gaps, deeds[0], deeds[1], engine.database(), language); !filled)
        return Answer(std::unexpected(filled.error()));
    return Answer(std::move(gaps));
}

} // namespace vodhuk
