/// The catalogue file: open, create, edit with recorded change, undo, redo. The only QObject of core.
#pragma once

#include "core/catalogue/change.h"
#include "core/catalogue/database.h"
#include "core/catalogue/editwatch.h"
#include "core/codebook/codebook.h"
#include "core/records/actordirectory.h"
#include "core/records/draft.h"
#include "core/records/targetdirectory.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace vodhuk
{

class Edit;

/// Belongs to the thread that opened it. Workers open their own read-only Database on path().
class Catalogue : public QObject
{
    Q_OBJECT

public:
    /// A new catalogue with the codebook's vocabularies; Exists if the file is there. Nothing is left behind on failure.
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>> create(const QString &path);

    /// Whether an opening looks through the pages of the file (see pagecheck.h), or somebody else does that.
    enum class Pages { Checked, Unchecked };

    /// Whether an opening for writing makes anew what an earlier program derived from the records, or somebody else does
    /// that: for a million records it takes minutes.
    enum class Older { Renewed, Left };

    /// Opens and, if asked to write, migrates an older file. A file of a newer version, or one that cannot be written,
    /// opens for reading: see readOnlyReason(). Fails with NotFound, NotACatalogue, Damaged, Locked, Io.
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>>
    open(const QString &path, Access access, Pages pages = Pages::Checked, Older older = Older::Renewed);

    /// An empty catalogue in memory: see Database::image().
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>> inMemory();

    ~Catalogue() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString readOnlyReason() const; ///< for the user; empty if it can be written
    [[nodiscard]] bool
    isOfNewerVersion() const; ///< made by a later program: there may be more in it than is read

    /// The name that stands beside changes from now on. Never taken from the system.
    void setAuthor(const QString &author);

    /// Runs `work` in one transaction and records what it changed under `label`. If `work` fails, or nothing changed,
    /// nothing is written. Emits changed() after the commit. Gives the change, or nothing if nothing changed.
    [[nodiscard]] Result<std::optional<Change>>
    edit(const QString &label, const std::function<Status(Edit &)> &work, const EditWatch &watch = {});

    /// Takes back the last edit that stands / brings back the last one taken back. Nothing if there is none.
    /// Conflict if the file was changed by other means, or if it would not be the edit `meant` (null: any); then nothing is done.
    [[nodiscard]] Result<std::optional<Change>> undo(ChangeId meant = {}, const EditWatch &watch = {});
    [[nodiscard]] Result<std::optional<Change>> redo(ChangeId meant = {}, const EditWatch &watch = {});

    /// Makes anew everything that is computed from records (index of texts, sort keys, sanction sense). No edit: nothing is
    /// recorded, no record is touched. Emits changed().
    [[nodiscard]] Status renewDerived();

    /// Whether they are those of an earlier program: see derivedrenewal.h.
    [[nodiscard]] bool hasOlderDerived() const;
    [[nodiscard]] Status renewOlder(const std::function<void(qint64 done, qint64 total)> &progress = {});

    /// Keeps an unfinished form, in the place of its former state, or lets go of one (see drafts.h). No edit: nothing is recorded,
    /// nobody is told.
    [[nodiscard]] Result<DraftId> keepDraft(const Draft &draft);
    [[nodiscard]] Status dropDraft(DraftId id);

    /// Keeps what new records begin with (see pinnedtexts.h). No edit either.
    [[nodiscard]] Status keepPinnedTexts(const QMap<QString, QString> &texts);

    /// What undo() and redo() would act on, for the menu.
    [[nodiscard]] Result<std::optional<Change>> undoable() const;
    [[nodiscard]] Result<std::optional<Change>> redoable() const;

    /// For reading: repositories, queries. Valid as long as the catalogue.
    [[nodiscard]] const Database &database() const;

    /// The vocabularies and actors as they are now; kept up to date after each change.
    [[nodiscard]] const Codebook &codebook() const;
    [[nodiscard]] const ActorDirectory &actors() const;

    /// The same of targets, read when it is first asked for after a change. Empty if they cannot be read.
    [[nodiscard]] const TargetDirectory &targets() const;

    /// Whether another program has changed the catalogue since this object, or readAnew(), read it. The unfinished forms of
    /// others are no change.
    [[nodiscard]] Result<bool> changedElsewhere() const;

    /// Takes over what another program has written. Emits changed() for everything.
    [[nodiscard]] Status readAnew();

    /// The same where it is known what so many recorded changes wrote, through another object of this program. Emits changed() for that; for
    /// everything if somebody else has recorded a change too.
    [[nodiscard]] Status takeOver(const ChangeSet &changes, qint64 commits);

Q_SIGNALS:
    /// After each commit of this object, and after readAnew().
    void changed(const vodhuk::ChangeSet &changes);

private:
    struct Data;
    struct Recorded {
        std::optional<Change> change; ///< none: nothing changed
        QSet<qint64> touched;
    };

    explicit Catalogue(Database database, QString readOnlyReason);
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>>
    prepared(Database database, QString readOnlyReason, Older older = Older::Renewed);
    [[nodiscard]] Status load();
    [[nodiscard]] Status requireWritable() const;
    [[nodiscard]] Result<Recorded> record(const QString &label, const std::function<Status(Edit &)> &work,
                                          const EditWatch &watch);
    [[nodiscard]] Result<std::optional<Change>> step(Change::Kind kind, ChangeId meant,
                                                     const EditWatch &watch);
    [[nodiscard]] Result<Recorded> recordStep(Change::Kind kind, ChangeId meant, const EditWatch &watch);

    std::unique_ptr<Data> m_data;
};

} // namespace vodhuk
