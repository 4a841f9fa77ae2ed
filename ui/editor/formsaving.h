/// Saves what stands in a form as one recorded change, and takes over what others have changed in the record meanwhile.
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "ui/editor/responseform.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace vodhuk
{

class DraftKeeper;
class Edit;
class FormChecks;
class NoticeBar;
class Workspace;

class FormSaving : public QObject
{
    Q_OBJECT

public:
    /// What saving goes through; all of it outlives the saving.
    struct Parts {
        Workspace &workspace;
        ResponseForm &form;
        NoticeBar &notice;
        FormChecks &checks;
        DraftKeeper &drafts;
    };

    FormSaving(Parts parts, QObject *parent);

    /// What is written together with the record, as one change.
    using Alongside = std::function<Status(Edit &edit, ResponseId saved)>;
    void setAlongside(Alongside alongside) { m_alongside = std::move(alongside); }

    /// What the changes are called in the history.
    void setLabel(const QString &label) { m_label = label; }

    /// Another record is shown: nothing is left to decide.
    void begin();

    /// False if it cannot be saved yet; the notice then says why: see ResponseEditor::save().
    bool save();

    /// Takes over what somebody else has changed in the record, if anything.
    void followCatalogue();

Q_SIGNALS:
    void saved(vodhuk::ResponseId id);
    /// The form shows something else than before.
    void stateChanged();
    /// The changes made here shall give way to this.
    void reloadWanted(const vodhuk::Entry &entry);

private:
    [[nodiscard]] bool mayBeSaved(const ResponseForm::Composition &composition);
    [[nodiscard]] bool mayBePublishedNow(const Entry &entry, const Problems &problems);
    [[nodiscard]] bool store(const Entry &entry);
    void takeOver(const Entry &theirs);
    [[nodiscard]] QStringList clashing() const;
    [[nodiscard]] bool isUndecided() const;
    void askWhose();
    void takeTheirs();

    Parts m_parts;
    QString m_label;
    Alongside m_alongside;
    bool m_saving = false;
    Entry m_seen;            ///< the record before others changed what is to be decided
    QStringList m_differing; ///< keys of fields they changed since; empty once it is decided
};

} // namespace vodhuk
