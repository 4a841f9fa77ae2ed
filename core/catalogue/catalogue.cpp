#include "core/catalogue/catalogue.h"

#include "core/catalogue/builtinterms.h"
#include "core/catalogue/catalogueopening.h"
#include "core/catalogue/changelog.h"
#include "core/catalogue/changerecorder.h"
#include "core/catalogue/changereplay.h"
#include "core/catalogue/deriveddata.h"
#include "core/catalogue/derivedrenewal.h"
#include "core/catalogue/drafts.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/migration.h"
#include "core/catalogue/pinnedtexts.h"
#include "core/catalogue/readstate.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/steadyreading.h"

#include <QDateTime>
#include <QFile>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype listedInChangeSet = 1000;

/// A change of no record is one of vocabularies or of words for the checks: it concerns all of them.
ChangeSet changeSetOf(const QSet<qint64> &records)
{
    if (records.isEmpty() || records.size() > listedInChangeSet)
        return {{}, true};
    QList<qint64> list(records.begin(), records.end());
    std::ranges::sort(list);
    return {list, false};
}

Change newChange(ChangeId id, Change::Kind kind, const QString &author, const QString &label)
{
    Change change;
    change.id = id;
    change.kind = kind;
    change.time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    change.author = author.isNull() ? u""_s : author;
    change.label = label.isNull() ? u""_s : label;
    return change;
}

/// Whether an actor or target is among the records, or one that is gone and may have been one.
Result<bool> mayConcernDirectories(const Database &database, const QSet<qint64> &records)
{
    bool may = false;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT 1 FROM json_each(?) LEFT JOIN record ON record.id = value "
                          "WHERE record.id IS NULL OR record.type IN ('actor', 'target') LIMIT 1"_s,
                          {idList(records.values())}, [&](const Statement &) { may = true; }));
    return may;
}

} // namespace

struct Catalogue::Data {
    Database database;
    QString readOnlyReason;
    bool isNewer = false;
    QString author{};
    Codebook codebook{QList<Term>()};
    ActorDirectory actors{};
    ReadState state{};
    std::optional<TargetDirectory> targets{}; ///< none: not read since the last change
};

Catalogue::Catalogue(Database database, QString readOnlyReason)
    : m_data(new Data{std::move(database), std::move(readOnlyReason)})
{
}

Catalogue::~Catalogue() = default;

Result<std::unique_ptr<Catalogue>> Catalogue::prepared(Database database, QString readOnlyReason, Older older)
{
    std::unique_ptr<Catalogue> catalogue(new Catalogue(std::move(database), std::move(readOnlyReason)));
    if (catalogue->m_data->readOnlyReason.isEmpty())
        VODHUK_TRY(seedVocabularies(catalogue->m_data->database));
    auto state = ReadState::now(catalogue->m_data->database);
    if (!state)
        return std::unexpected(state.error());
    catalogue->m_data->state = *state;
    VODHUK_TRY(catalogue->load());
    // Failed, it leaves what was there, which answers as it did before: `vodhuk check` tells, the next opening tries again.
    if (catalogue->m_data->readOnlyReason.isEmpty() && older == Older::Renewed)
        (void)renewOlderDerived(catalogue->m_data->database);
    return catalogue;
}

Result<std::unique_ptr<Catalogue>> Catalogue::create(const QString &path)
{
    auto database = Database::create(path);
    if (!database)
        return std::unexpected(database.error());
    auto outcome = migrate(*database, schemaSteps());
    auto catalogue = outcome ? prepared(std::move(*database), {}) : std::unexpected(outcome.error());
    if (!catalogue) {
        database = std::unexpected(Error{}); // closes the file
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + suffix);
    }
    return catalogue;
}

Result<std::unique_ptr<Catalogue>> Catalogue::inMemory()
{
    auto database = Database::inMemory();
    if (!database)
        return std::unexpected(database.error());
    if (const auto outcome = migrate(*database, schemaSteps()); !outcome)
        return std::unexpected(outcome.error());
    return prepared(std::move(*database), {});
}

Result<std::unique_ptr<Catalogue>> Catalogue::open(const QString &path, Access access, Pages pages,
                                                   Older older)
{
    auto file = openFile(path, access, pages);
    if (!file)
        return std::unexpected(file.error());
    auto catalogue = prepared(std::move(file->database), std::move(file->readOnlyReason), older);
    if (catalogue)
        (*catalogue)->m_data->isNewer = file->isNewer;
    return catalogue;
}

Status Catalogue::load()
{
    auto terms = knownTerms(m_data->database);
    if (!terms)
        return std::unexpected(terms.error());
    auto actors = allActors(m_data->database);
    if (!actors)
        return std::unexpected(actors.error());
    m_data->codebook = Codebook(std::move(*terms));
    m_data->actors = ActorDirectory(std::move(*actors));
    m_data->targets.reset();
    return {};
}

QString Catalogue::path() const
{
    return m_data->database.path();
}

bool Catalogue::isReadOnly() const
{
    return !m_data->readOnlyReason.isEmpty();
}

QString Catalogue::readOnlyReason() const
{
    return m_data->readOnlyReason;
}

bool Catalogue::isOfNewerVersion() const
{
    return m_data->isNewer;
}

void Catalogue::setAuthor(const QString &author)
{
    m_data->author = author;
}

const Database &Catalogue::database() const
{
    return m_data->database;
}

const Codebook &Catalogue::codebook() const
{
    return m_data->codebook;
}

const ActorDirectory &Catalogue::actors() const
{
    return m_data->actors;
}

const TargetDirectory &Catalogue::targets() const
{
    if (!m_data->targets)
        m_data->targets = TargetDirectory(allTargets(m_data->database).value_or(QList<Target>()));
    return *m_data->targets;
}

Status Catalogue::requireWritable() const
{
    if (isReadOnly())
        return fail(ErrorKind::ReadOnly,
                    tr("The catalogue can only be read. %1").arg(m_data->readOnlyReason));
    return {};
}

Result<std::optional<Change>> Catalogue::edit(const QString &label, const std::function<Status(Edit &)> &work,
                                              const EditWatch &watch)
{
    VODHUK_TRY(requireWritable());
    auto recorded = record(label, work, watch);
    if (!recorded) {
        // What stands in memory must be what stands in the file.
        (void)load();
        return std::unexpected(recorded.error());
    }
    if (recorded->change)
        Q_EMIT changed(changeSetOf(recorded->touched));
    return recorded->change;
}

Result<Catalogue::Recorded> Catalogue::record(const QString &label, const std::function<Status(Edit &)> &work,
                                              const EditWatch &watch)
{
    Database &database = m_data->database;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    // A record is written anew part by part: what others say of a part must hold at the end, not in between.
    VODHUK_TRY(database.execute("PRAGMA defer_foreign_keys = ON"));
    const auto id = nextChangeId(database);
    if (!id)
        return std::unexpected(id.error());
    ChangeRecorder recorder(database, [&database, edit = *id, part = 0](const QByteArray &bytes) mutable {
        return logPart(database, edit, part++, bytes);
    });
    VODHUK_TRY(recorder.start());
    Edit edit(database, recorder);
    VODHUK_TRY(work(edit));
    const auto hasChanged = recorder.finish();
    if (!hasChanged)
        return std::unexpected(hasChanged.error());
    if (!*hasChanged)
        return Recorded{};

    Change change = newChange(*id, Change::Kind::Edit, m_data->author, label);
    change.records = {recorder.touched().begin(), recorder.touched().end()};
    VODHUK_TRY(logEdit(database, change));
    const auto isKnownAnew = recorder.touchedVocabulary()
                                 ? Result<bool>(true)
                                 : mayConcernDirectories(database, recorder.touched());
    VODHUK_TRY(isKnownAnew);
    if (*isKnownAnew)
        VODHUK_TRY(load());
    VODHUK_TRY(updateDerived(database, m_data->actors, recorder.touched(), watch));
    VODHUK_TRY(transaction->commit());
    m_data->state.countOwn();
    return Recorded{change, recorder.touched()};
}

Status Catalogue::renewDerived()
{
    VODHUK_TRY(requireWritable());
    auto transaction = Transaction::begin(m_data->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    VODHUK_TRY(rebuildDerived(m_data->database, m_data->actors));
    VODHUK_TRY(transaction->commit());
    Q_EMIT changed({{}, true});
    return {};
}

bool Catalogue::hasOlderDerived() const
{
    return isDerivedOlder(m_data->database).value_or(false);
}

Status Catalogue::renewOlder(const std::function<void(qint64, qint64)> &progress)
{
    VODHUK_TRY(requireWritable());
    if (!hasOlderDerived())
        return {};
    VODHUK_TRY(renewOlderDerived(m_data->database, {}, progress));
    Q_EMIT changed({{}, true});
    return {};
}

Result<std::optional<Change>> Catalogue::undo(ChangeId meant, const EditWatch &watch)
{
    return step(Change::Kind::Undo, meant, watch);
}

Result<std::optional<Change>> Catalogue::redo(ChangeId meant, const EditWatch &watch)
{
    return step(Change::Kind::Redo, meant, watch);
}

Result<std::optional<Change>> Catalogue::step(Change::Kind kind, ChangeId meant, const EditWatch &watch)
{
    VODHUK_TRY(requireWritable());
    auto recorded = recordStep(kind, meant, watch);
    if (!recorded) {
        (void)load();
        return std::unexpected(recorded.error());
    }
    if (recorded->change)
        Q_EMIT changed(changeSetOf(recorded->touched));
    return recorded->change;
}

Result<Catalogue::Recorded> Catalogue::recordStep(Change::Kind kind, ChangeId meant, const EditWatch &watch)
{
    Database &database = m_data->database;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto edit = kind == Change::Kind::Undo ? undoable() : redoable();
    if (!edit)
        return std::unexpected(edit.error());
    if (!meant.isNull() && (!*edit || (*edit)->id != meant))
        return fail(ErrorKind::Conflict,
                    tr("Another program has changed the catalogue meanwhile. Nothing was done."));
    if (!*edit)
        return Recorded{};
    const auto records = changeRecords(database, (*edit)->id);
    if (!records)
        return std::unexpected(records.error());

    VODHUK_TRY(replayChange(database, (*edit)->id, kind == Change::Kind::Undo, watch));
    const auto id = nextChangeId(database);
    if (!id)
        return std::unexpected(id.error());
    Change change = newChange(*id, kind, m_data->author, (*edit)->label);
    change.of = (*edit)->id;
    VODHUK_TRY(logStep(database, change));
    const QSet<qint64> touched(records->begin(), records->end());
    VODHUK_TRY(load());
    VODHUK_TRY(updateDerived(database, m_data->actors, touched, watch));
    VODHUK_TRY(transaction->commit());
    m_data->state.countOwn();
    change.records = *records;
    return Recorded{change, touched};
}

Result<DraftId> Catalogue::keepDraft(const Draft &draft)
{
    VODHUK_TRY(requireWritable());
    return writeDraft(m_data->database, draft);
}

Status Catalogue::dropDraft(DraftId id)
{
    VODHUK_TRY(requireWritable());
    return removeDraft(m_data->database, id);
}

Status Catalogue::keepPinnedTexts(const QMap<QString, QString> &texts)
{
    VODHUK_TRY(requireWritable());
    return writePinnedTexts(m_data->database, texts);
}

Result<bool> Catalogue::changedElsewhere() const
{
    const auto changes = m_data->state.changesElsewhere(m_data->database);
    return changes ? Result<bool>(*changes != 0) : std::unexpected(changes.error());
}

Status Catalogue::readAnew()
{
    return takeOver({{}, true}, 0);
}

/// What cannot be read stays unread: it is told as changed elsewhere again.
Status Catalogue::takeOver(const ChangeSet &changes, qint64 commits)
{
    qint64 recorded = 0;
    {
        const auto steady = SteadyReading::begin(m_data->database);
        if (!steady)
            return std::unexpected(steady.error());
        const auto elsewhere = m_data->state.changesElsewhere(m_data->database);
        VODHUK_TRY(elsewhere);
        const auto now = ReadState::now(m_data->database);
        VODHUK_TRY(now);
        VODHUK_TRY(load());
        m_data->state = *now;
        recorded = *elsewhere;
    }
    Q_EMIT changed(recorded == commits ? changes : ChangeSet{{}, true});
    return {};
}

Result<std::optional<Change>> Catalogue::undoable() const
{
    return lastDone(m_data->database);
}

Result<std::optional<Change>> Catalogue::redoable() const
{
    return lastUndone(m_data->database);
}

} // namespace vodhuk
