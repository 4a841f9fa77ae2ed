#include "core/catalogue/twinmerge.h"

#include "core/base/newerrors.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/recordchecker.h"
#include "core/catalogue/recordnames.h"
#include "core/catalogue/recordtwins.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/catalogue/rows.h"
#include "core/codebook/entryunion.h"
#include "core/codebook/fielddifferences.h"
#include "core/codebook/fixes.h"
#include "core/codebook/partfields.h"

#include <QCoreApplication>
#include <QDateTime>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TwinMerge)
};

struct Pair {
    Entry kept;
    Entry twin;
};

Result<Pair> readPair(const Database &database, const MergeWish &wish)
{
    const auto found =
        ResponseRepository(database).findEntries({ResponseId{wish.kept}, ResponseId{wish.merged}});
    if (!found)
        return std::unexpected(found.error());
    if (found->size() < 2)
        return fail(ErrorKind::NotFound, Texts::tr("The record is no longer there."));
    if (found->first().response.kind != found->last().response.kind)
        return fail(ErrorKind::Invalid, Texts::tr("Records of different kinds cannot be the same."));
    VODHUK_TRY(requireStanding(found->first().response, found->last().response));
    return Pair{found->first(), found->last()};
}

Result<FieldContext> readContext(const Database &database)
{
    auto terms = knownTerms(database);
    if (!terms)
        return std::unexpected(terms.error());
    auto actors = allActors(database);
    if (!actors)
        return std::unexpected(actors.error());
    return FieldContext{Codebook(std::move(*terms)), ActorDirectory(std::move(*actors))};
}

/// Parts in words, in one line.
MergedField asTold(const QString &key, const Pair &pair, const FieldContext &context)
{
    const ResponseField &field = *formField(key);
    const auto text = [&](const Entry &entry) {
        const QString canonical = field.read(entry, context);
        return field.kind == FieldKind::Parts
                   ? fieldWords(field, canonical, {context, entry.response.kind}).replace(u'\n', u"; "_s)
                   : canonical;
    };
    return {key, fieldLabel(field), text(pair.kept), text(pair.twin)};
}

/// Moves what shall win to the changes.
Status heed(EntryUnion &united, const MergeWish &wish, const Pair &pair, const FieldContext &context)
{
    for (const QString &key : wish.fromMerged) {
        if (united.left.removeAll(key) == 0)
            return fail(ErrorKind::Usage, Texts::tr("The two do not differ in a field “%1”.").arg(key));
        united.changes.append({key, formField(key)->read(pair.twin, context)});
    }
    return {};
}

/// What is published gets no error that it did not have before.
Status requireSound(const Database &database, const Entry &before, const Entry &after,
                    const FieldContext &context)
{
    if (before.response.workflow != "published"_L1)
        return {};
    auto checker = RecordChecker::make(database, context.codebook, context.actors,
                                       QDateTime::currentDateTimeUtc().date());
    VODHUK_TRY(checker);
    const auto found = checker->check(QList<Entry>{before, after});
    VODHUK_TRY(found);
    QStringList rules;
    for (const Problem &error : newErrors(found->last(), found->first()))
        rules.append(error.rule);
    rules.removeDuplicates();
    return rules.isEmpty() ? Status()
                           : fail(ErrorKind::Invalid,
                                  Texts::tr("The record that stays is published and would break %1. Set it "
                                            "to draft first.")
                                      .arg(rules.join(u", "_s)));
}

Status countLinks(const Database &database, RecordMerge &merge)
{
    qint64 count = 0;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT count(*) FROM relation WHERE ((to_id = ?1 AND type <> 'demanded_by' AND "
                          "from_id <> ?2) OR (from_id = ?1 AND type = 'demanded_by' AND to_id <> ?2))"_s,
                          {merge.merged, merge.kept}, [&](const Statement &row) { count = row.number(0); }));
    if (count > 0)
        merge.links.append({Texts::tr("Links of other records"), count});
    return {};
}

Result<RecordMerge> beginTelling(const Database &database, const MergeWish &wish)
{
    RecordMerge told;
    told.type = u"response"_s;
    told.kept = wish.kept;
    told.merged = wish.merged;
    for (const auto &[record, name] :
         {std::pair{wish.kept, &told.keptName}, std::pair{wish.merged, &told.mergedName}}) {
        auto called = recordName(database, record);
        VODHUK_TRY(called);
        *name = *std::move(called);
    }
    told.folded.append(Texts::tr("“%1” is withdrawn as a duplicate.").arg(told.mergedName));
    VODHUK_TRY(countLinks(database, told));
    return told;
}

} // namespace

Result<TwinMerge> planTwinMerge(const Database &database, const MergeWish &wish)
{
    const auto pair = readPair(database, wish);
    VODHUK_TRY(pair);
    const auto context = readContext(database);
    VODHUK_TRY(context);
    auto told = beginTelling(database, wish);
    VODHUK_TRY(told);
    EntryUnion united = entryUnion(pair->kept, pair->twin, *context);
    VODHUK_TRY(heed(united, wish, *pair, *context));
    for (const FieldText &change : std::as_const(united.changes))
        told->taken.append(asTold(change.field, *pair, *context));
    for (const QString &key : std::as_const(united.left))
        told->conflicts.append(asTold(key, *pair, *context));
    TwinMerge plan{*std::move(told), pair->kept};
    if (const auto problem = applyFix(plan.united, {{}, united.changes}, *context))
        return fail(ErrorKind::Invalid, problem->message);
    VODHUK_TRY(requireSound(database, pair->kept, plan.united, *context));
    return plan;
}

Result<QString> reasonOfTwin(const Database &database, ResponseId kept)
{
    const auto name = recordName(database, kept.value);
    VODHUK_TRY(name);
    return Texts::tr("The same as “%1” (%2).").arg(*name, recordIdText(kept));
}

Result<RecordMerge> Edit::mergeTwins(const MergeWish &wish)
{
    auto plan = planTwinMerge(m_database, wish);
    VODHUK_TRY(plan);
    VODHUK_TRY(save(plan->united));
    const auto reason = reasonOfTwin(m_database, {wish.kept});
    VODHUK_TRY(reason);
    VODHUK_TRY(withdrawTwin({wish.merged}, {wish.kept}, *reason));
    return std::move(plan->told);
}

} // namespace vodhuk
