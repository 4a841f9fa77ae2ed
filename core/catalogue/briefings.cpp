#include "core/catalogue/briefings.h"

#include "core/catalogue/briefingrows.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/rows.h"
#include "core/records/briefingjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefings)
};

/// The columns id, name, is_template, content.
Result<BriefingDocument> documentOf(const Statement &row)
{
    auto document = briefingFromJson(row.text(3).toUtf8());
    if (!document)
        return document;
    document->id = {row.number(0)};
    document->name = row.text(1);
    document->isTemplate = row.number(2) != 0;
    return document;
}

/// The columns id, name, state, content, records.
Result<BriefingSnapshot> snapshotOf(const Statement &row, BriefingId briefing)
{
    auto document = briefingFromJson(row.text(3).toUtf8());
    VODHUK_TRY(document);
    auto records = snapshotRecordsFrom(row.text(4));
    VODHUK_TRY(records);
    document->id = briefing;
    return BriefingSnapshot{{row.number(0)},
                            briefing,
                            row.text(1),
                            {row.number(2)},
                            *std::move(document),
                            *std::move(records),
                            makerIn(row.text(3).toUtf8())};
}

/// Appends what could be read, and the name in the second column of what could not.
template <class Kept>
void take(const Statement &row, Result<Kept> kept, QList<Kept> &list, QStringList *unread)
{
    if (kept)
        list.append(*std::move(kept));
    else if (unread)
        unread->append(row.text(1));
}

} // namespace

Result<QList<BriefingDocument>> briefings(const Database &database, QStringList *unread)
{
    QList<BriefingDocument> documents;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT id, name, is_template, content FROM briefing ORDER BY name, id"_s, {},
                          [&](const Statement &row) { take(row, documentOf(row), documents, unread); }));
    return documents;
}

Result<QList<BriefingSnapshot>> briefingSnapshots(const Database &database, BriefingId briefing,
                                                  QStringList *unread)
{
    QList<BriefingSnapshot> snapshots;
    VODHUK_TRY(
        forEachRow(database,
                   u"SELECT id, name, state, content, records FROM briefing_snapshot WHERE briefing_id = ? "
                   "ORDER BY id DESC"_s,
                   {briefing.value},
                   [&](const Statement &row) { take(row, snapshotOf(row, briefing), snapshots, unread); }));
    return snapshots;
}

Result<std::optional<Change>> keepBriefing(Catalogue &catalogue, BriefingDocument &document,
                                           const QString &label)
{
    const QString saving =
        document.isTemplate ? Texts::tr("Save the template “%1”") : Texts::tr("Save the briefing “%1”");
    BriefingId id;
    auto change = catalogue.edit(label.isEmpty() ? saving.arg(document.name.simplified()) : label,
                                 [&](Edit &edit) -> Status {
                                     const auto saved = edit.save(document);
                                     VODHUK_TRY(saved);
                                     id = *saved;
                                     return {};
                                 });
    if (change)
        document.id = id;
    return change;
}

Result<std::optional<Change>> dropBriefing(Catalogue &catalogue, const BriefingDocument &document,
                                           const QString &label)
{
    const QString removing =
        document.isTemplate ? Texts::tr("Remove the template “%1”") : Texts::tr("Remove the briefing “%1”");
    return catalogue.edit(label.isEmpty() ? removing.arg(document.name) : label,
                          [&](Edit &edit) -> Status { return edit.remove(document.id); });
}

Result<std::optional<Change>> dropSnapshot(Catalogue &catalogue, const BriefingSnapshot &snapshot)
{
    return catalogue.edit(Texts::tr("Remove the snapshot “%1”").arg(snapshot.name),
                          [&](Edit &edit) -> Status { return edit.remove(snapshot.id); });
}

} // namespace vodhuk
