#include "core/catalogue/paststate.h"

#include "core/catalogue/changelog.h"
#include "core/catalogue/changereplay.h"
#include "core/catalogue/deriveddata.h"
#include "core/catalogue/judgements.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/standing.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PastState)
};

/// What has to be taken back, newest first, and how many records that touched, each change counted by itself.
struct LaterChanges {
    QList<Change> changes;
    QList<qint64> touched; ///< by each of them
    qint64 total = 0;
};

/// Whose rows a change wrote: an undo or redo those of its edit.
ChangeId recordedBy(const Change &change)
{
    return change.of.isNull() ? change.id : change.of;
}

Status requireChange(const Database &database, ChangeId state)
{
    bool isThere = false;
    VODHUK_TRY(forEachRow(database, u"SELECT 1 FROM change WHERE id = ?"_s, {state.value},
                          [&](const Statement &) { isThere = true; }));
    if (isThere)
        return {};
    return fail(ErrorKind::NotFound,
                Texts::tr("The catalogue has no change %1 in its history, so it cannot be shown as it was "
                          "then. Was it taken from another copy of the catalogue?")
                    .arg(recordIdText(state)));
}

Result<LaterChanges> changesAfter(const Database &database, ChangeId state)
{
    LaterChanges later;
    VODHUK_TRY(eachChange(database, 0, [&](const Change &change) -> Result<bool> {
        if (change.id > state)
            later.changes.append(change);
        return change.id > state;
    }));
    for (const Change &change : std::as_const(later.changes)) {
        qint64 touched = 0;
        VODHUK_TRY(forEachRow(database, u"SELECT count(*) FROM change_record WHERE change_id = ?"_s,
                              {recordedBy(change).value},
                              [&](const Statement &row) { touched = row.number(0); }));
        later.touched.append(touched);
        later.total += touched;
    }
    return later;
}

/// An undo is taken back by doing its edit again; an edit, and a redo of one, by inverting it.
Status takeBack(Database &database, const LaterChanges &later, const EditWatch &watch)
{
    qint64 done = 0;
    for (qsizetype place = 0; place < later.changes.size(); ++place) {
        const Change &change = later.changes[place];
        VODHUK_TRY(watch.lookUp(done, later.total));
        VODHUK_TRY(replayChange(database, recordedBy(change), change.kind != Change::Kind::Undo, watch));
        done += later.touched[place];
    }
    return {};
}

Result<QSet<qint64>> recordsTouchedAfter(const Database &database, ChangeId state)
{
    QSet<qint64> records;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT DISTINCT record_id FROM change_record WHERE change_id IN "
                          "(SELECT coalesce(of_id, id) FROM change WHERE id > ?)"_s,
                          {state.value}, [&](const Statement &row) { records.insert(row.number(0)); }));
    return records;
}

/// The words for whether edits stood, as the column `state` has them, if the log ends where it ends now. A new edit drops what was
/// undone before it.
Result<QMap<qint64, QString>> standingOf(const Database &database)
{
    QMap<qint64, QString> standing;
    QSet<qint64> undone;
    VODHUK_TRY(forEachRow(database, u"SELECT id, kind, of_id FROM change ORDER BY id"_s, {},
                          [&](const Statement &row) {
                              const QString kind = row.text(1);
                              if (kind == "undo"_L1) {
                                  undone.insert(row.number(2));
                                  standing[row.number(2)] = u"undone"_s;
                              } else if (kind == "redo"_L1) {
                                  undone.remove(row.number(2));
                                  standing[row.number(2)] = u"done"_s;
                              } else {
                                  for (const qint64 edit : std::as_const(undone))
                                      standing[edit] = u"dropped"_s;
                                  undone.clear();
                                  standing[row.number(0)] = u"done"_s;
                              }
                          }));
    return standing;
}

Status endLogAt(Database &database, ChangeId state)
{
    for (const QString &rows :
         {u"change_record WHERE change_id"_s, u"change_part WHERE change_id"_s, u"change WHERE id"_s})
        VODHUK_TRY(execute(database, u"DELETE FROM "_s + rows + u" > ?"_s, {state.value}));
    const auto standing = standingOf(database);
    VODHUK_TRY(standing);
    for (auto edit = standing->cbegin(); edit != standing->cend(); ++edit)
        VODHUK_TRY(execute(database, u"UPDATE change SET state = ?1 WHERE id = ?2 AND state <> ?1"_s,
                           {edit.value(), edit.key()}));
    return {};
}

/// Names and sites that must not leave are looked for as they are listed today: some were put there because of what became known since.
Status keepListed(Database &database, const QList<CheckedWord> &today)
{
    for (const CheckedWord &word : today) {
        if (word.list == "protected_name"_L1 || word.list == "extremist_domain"_L1)
            VODHUK_TRY(writeCheckedWord(database, word));
    }
    return {};
}

/// Tells that `before` records are done already.
EditWatch after(qint64 before, const EditWatch &watch)
{
    EditWatch shifted{{}, watch.cancellation};
    if (watch.progress)
        shifted.progress = [before, told = watch.progress](qint64 done, qint64 total) {
            told(before + done, before + total);
        };
    return shifted;
}

/// What of today goes along into a former state.
struct KeptOfToday {
    QList<CheckedWord> words;
    std::optional<QHash<qint64, Standing>> standings; ///< where it is printed from
};

Result<KeptOfToday> keptOfToday(Database &database, bool isPrinted)
{
    auto words = allCheckedWords(database);
    VODHUK_TRY(words);
    KeptOfToday kept{*std::move(words), {}};
    if (!isPrinted)
        return kept;
    auto today = standings(database);
    VODHUK_TRY(today);
    kept.standings = *std::move(today);
    VODHUK_TRY(setNotesOfTodayAside(database));
    return kept;
}

Status keep(Database &database, const KeptOfToday &kept)
{
    VODHUK_TRY(keepListed(database, kept.words));
    if (!kept.standings)
        return {};
    VODHUK_TRY(holdBack(database, *kept.standings));
    return holdNotesBack(database);
}

Status goBackTo(Database &database, ChangeId state, bool isPrinted, const EditWatch &watch)
{
    const auto later = changesAfter(database, state);
    VODHUK_TRY(later);
    if (later->changes.isEmpty())
        return {};
    const auto today = keptOfToday(database, isPrinted);
    VODHUK_TRY(today);
    VODHUK_TRY(takeBack(database, *later, watch));
    VODHUK_TRY(keep(database, *today));
    const auto touched = recordsTouchedAfter(database, state);
    VODHUK_TRY(touched);
    VODHUK_TRY(endLogAt(database, state));
    auto actors = allActors(database);
    VODHUK_TRY(actors);
    // The sets of records by word are kept right by this as well: what it writes counts as fresh.
    return updateDerived(database, ActorDirectory(*std::move(actors)), *touched, after(later->total, watch));
}

} // namespace

Result<PastState> PastState::at(Database &database, ChangeId state, const EditWatch &watch)
{
    return made(database, state, Use::Reading, watch);
}

Result<PastState> PastState::toPrintFrom(Database &database, ChangeId state, const EditWatch &watch)
{
    return made(database, state, Use::Printing, watch);
}

Result<PastState> PastState::made(Database &database, ChangeId state, Use use, const EditWatch &watch)
{
    if (database.access() == Access::ReadOnly)
        return fail(
            ErrorKind::ReadOnly,
            Texts::tr("The catalogue can only be read; its former states can be shown where it can be "
                      "written. Copy the file and open the copy. Nothing in it is changed."));
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    VODHUK_TRY(requireChange(database, state));
    VODHUK_TRY(goBackTo(database, state, use == Use::Printing, watch));
    return PastState(*std::move(transaction));
}

} // namespace vodhuk
