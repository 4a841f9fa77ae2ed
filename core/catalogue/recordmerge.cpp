#include "core/catalogue/recordmerge.h"

#include "core/base/recordid.h"
#include "core/catalogue/mergedfields.h"
#include "core/catalogue/mergedlists.h"
#include "core/catalogue/recordnames.h"
#include "core/catalogue/recordreferences.h"
#include "core/catalogue/recordremoval.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/twinmerge.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordMerge)
};

struct MergePlan {
    RecordMerge told;
    MergedFields fields;
    QList<FoldedList> lists;
    QList<FoldedListing> listings;
};

Status countLinks(const Database &database, RecordMerge &merge)
{
    for (const RecordReference &reference : referencesTo(merge.type)) {
        const auto count = countReferences(database, reference, merge.merged);
        VODHUK_TRY(count);
        if (*count > 0)
            merge.links.append({referenceLabel(reference), *count});
    }
    return {};
}

/// A person may have said before that they are two.
Status noteDistinction(const Database &database, RecordMerge &merge)
{
    bool areDistinct = false;
    VODHUK_TRY(forEachRow(database, u"SELECT 1 FROM distinct_pair WHERE first_id = ? AND second_id = ?"_s,
                          {std::min(merge.kept, merge.merged), std::max(merge.kept, merge.merged)},
                          [&](const Statement &) { areDistinct = true; }));
    if (areDistinct)
        merge.folded.append(Texts::tr("It was noted that the two are not the same; that note goes."));
    return {};
}

Result<MergePlan> planned(const Database &database, const MergeWish &wish, const QString &type)
{
    RecordMerge merge;
    merge.type = type;
    merge.kept = wish.kept;
    merge.merged = wish.merged;
    for (const auto &[record, name] :
         {std::pair{wish.kept, &merge.keptName}, std::pair{wish.merged, &merge.mergedName}}) {
        auto called = recordName(database, record);
        VODHUK_TRY(called);
        *name = *std::move(called);
    }
    auto fields = MergedFields::compare(database, *recordShape(merge.type), wish);
    VODHUK_TRY(fields);
    fields->tell(merge);
    VODHUK_TRY(countLinks(database, merge));
    auto lists = foldedLists(database, merge);
    VODHUK_TRY(lists);
    auto listings = foldedListings(database, merge);
    VODHUK_TRY(listings);
    for (const FoldedList &list : std::as_const(*lists))
        merge.folded += list.told;
    for (const FoldedListing &listing : std::as_const(*listings))
        merge.folded.append(listing.told);
    VODHUK_TRY(noteDistinction(database, merge));
    return MergePlan{merge, *std::move(fields), *std::move(lists), *std::move(listings)};
}

/// The records whose rows will change, before they do.
Status addTouched(const Database &database, const MergePlan &plan, QSet<qint64> &touched)
{
    const RecordMerge &merge = plan.told;
    touched.unite({merge.kept, merge.merged});
    for (const RecordReference &reference : referencesTo(merge.type)) {
        const auto owners = referringRecords(database, reference, merge.merged);
        VODHUK_TRY(owners);
        touched.unite({owners->begin(), owners->end()});
    }
    return forEachRow(
        database,
        u"SELECT from_id FROM relation WHERE to_id = ? UNION SELECT to_id FROM relation WHERE from_id = ?"_s,
        {merge.merged, merge.merged}, [&](const Statement &row) { touched.insert(row.number(0)); });
}

/// Whoever named the merged record names the kept one.
Status redirect(Database &database, const RecordMerge &merge)
{
    VODHUK_TRY(execute(database, u"UPDATE actor SET parent_id = NULL WHERE id = ? AND parent_id = ?"_s,
                       {merge.kept, merge.merged}));
    for (const RecordReference &reference : referencesTo(merge.type))
        VODHUK_TRY(execute(database,
                           u"UPDATE %1 SET %2 = ? WHERE %2 = ?"_s.arg(reference.table, reference.column),
                           {merge.kept, merge.merged}));
    return {};
}

/// Links, tags, identifiers and what people decided, none of which stands twice.
Status redirectMarks(Database &database, const RecordMerge &merge)
{
    const QVariantList both{merge.kept, merge.merged};
    for (const QString &sql :
         {u"INSERT OR IGNORE INTO tag (record_id, tag) SELECT ?1, tag FROM tag WHERE record_id = ?2"_s,
          u"INSERT OR IGNORE INTO target_identifier (target_id, scheme, identifier) "
          "SELECT ?1, scheme, identifier FROM target_identifier WHERE target_id = ?2"_s,
          u"INSERT OR IGNORE INTO finding_answer (record_id, rule, field, reason) "
          "SELECT ?1, rule, field, reason FROM finding_answer WHERE record_id = ?2"_s,
          u"INSERT OR IGNORE INTO relation (from_id, to_id, type, position) "
          "SELECT ?1, to_id, type, position FROM relation WHERE from_id = ?2 AND to_id <> ?1"_s,
          u"INSERT OR IGNORE INTO relation (from_id, to_id, type, position) "
          "SELECT from_id, ?1, type, position FROM relation WHERE to_id = ?2 AND from_id <> ?1"_s,
          u"INSERT OR IGNORE INTO distinct_pair (first_id, second_id) "
          "SELECT min(?1, other), max(?1, other) FROM (SELECT CASE first_id WHEN ?2 THEN second_id ELSE "
          "first_id END "
          "AS other FROM distinct_pair WHERE first_id = ?2 OR second_id = ?2) WHERE other <> ?1"_s})
        VODHUK_TRY(execute(database, sql, both));
    return {};
}

} // namespace

Result<QString> mergeableType(const Database &database, const MergeWish &wish)
{
    if (wish.kept == wish.merged)
        return fail(ErrorKind::Usage, Texts::tr("A record cannot be merged with itself."));
    const auto kept = recordType(database, wish.kept);
    VODHUK_TRY(kept);
    const auto merged = recordType(database, wish.merged);
    VODHUK_TRY(merged);
    for (const auto &[type, record] : {std::pair{*kept, wish.kept}, std::pair{*merged, wish.merged}}) {
        if (type.isEmpty())
            return fail(ErrorKind::NotFound, Texts::tr("There is no record %1.").arg(recordIdText(record)));
    }
    static const QStringList mergeable{u"actor"_s, u"source"_s, u"target"_s, u"response"_s};
    if (!mergeable.contains(*kept) || *kept != *merged)
        return fail(ErrorKind::Invalid,
                    Texts::tr("Only two actors, two sources, two targets or two responses can be merged."));
    return kept;
}

Result<RecordMerge> planMerge(const Database &database, const MergeWish &wish)
{
    const auto type = mergeableType(database, wish);
    VODHUK_TRY(type);
    if (*type == "response"_L1) {
        const auto plan = planTwinMerge(database, wish);
        VODHUK_TRY(plan);
        return plan->told;
    }
    const auto plan = planned(database, wish, *type);
    VODHUK_TRY(plan);
    return plan->told;
}

Result<RecordMerge> mergeRecords(Database &database, const MergeWish &wish, QSet<qint64> &touched)
{
    const auto type = mergeableType(database, wish);
    VODHUK_TRY(type);
    const auto plan = planned(database, wish, *type);
    VODHUK_TRY(plan);
    const RecordMerge &merge = plan->told;
    VODHUK_TRY(addTouched(database, *plan, touched));
    for (const FoldedList &list : plan->lists)
        VODHUK_TRY(writeList(database, list.table, list.owner, list.rows));
    for (const FoldedListing &listing : plan->listings)
        VODHUK_TRY(writeListing(database, listing));
    VODHUK_TRY(redirect(database, merge));
    VODHUK_TRY(redirectMarks(database, merge));
    VODHUK_TRY(plan->fields.write(database));
    VODHUK_TRY(eraseRecord(database, merge.merged, merge.type));
    return merge;
}

} // namespace vodhuk
