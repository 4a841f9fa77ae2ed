/// The panel in which a record is entered: form, checks as one types, saving as one recorded change.
#pragma once

#include "core/records/draft.h"
#include "ui/editor/missingrecord.h"
#include "ui/editor/responseform.h"

#include <QWidget>

#include <functional>

namespace vodhuk
{

class DraftKeeper;
class EditorHeader;
class EditorSidebar;
class FindingActions;
class FormChecks;
class FormSaving;
class LookAlikes;
class NoticeBar;
class Workspace;

class ResponseEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseEditor(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a record. Asks first if changes made here would be lost by it.
    void load(ResponseId id);

    /// An empty form; a record comes to be when it is saved.
    void startNew(RecordKind kind);

    /// The same, beginning with what another record says: see entryLike().
    void startLike(ResponseId id);

    /// Reads a source out of what was copied (an address, a citation, RIS, BibTeX) and puts it behind those in the form.
    void pasteSource();

    /// Goes on with a form that was kept when the program ended before it was saved.
    void resume(const Draft &draft);

    /// False if it cannot be saved yet; the panel then says why. Refused are texts that cannot be understood, the status
    /// published while errors stand (for a record already published: errors it did not have), and writing over what
    /// somebody else has changed since it was loaded: that is taken over first and shown.
    bool save();

    /// Closes if nothing would be lost, else asks. closed() follows.
    void close();

    [[nodiscard]] bool hasUnsavedChanges() const;
    /// The draft in which what is typed is kept; null: none.
    [[nodiscard]] DraftId keptDraft() const;
    /// Nothing was loaded or begun in it yet.
    [[nodiscard]] bool isEmpty() const;
    /// Null: a new one.
    [[nodiscard]] ResponseId record() const { return m_form->base().response.id; }
    /// The record's title, else what is done.
    [[nodiscard]] QString title() const;

    /// Runs `action` at once, or asks first if changes made here would be lost by it.
    void unlessLost(std::function<void()> action);
    /// Empties the form, whatever is in it, and closes. closed() follows.
    void drop();

    [[nodiscard]] ResponseForm &form() { return *m_form; }
    [[nodiscard]] EditorSidebar &sidebar() { return *m_sidebar; }
    [[nodiscard]] FindingActions &judge() { return *m_judge; }
    [[nodiscard]] NoticeBar &notice() { return *m_notice; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void saved(vodhuk::ResponseId id);
    void closed();
    void stateChanged();
    void newRecordWanted(const vodhuk::MissingRecord &missing);
    /// Another record, beside this one.
    void recordWanted(vodhuk::ResponseId id);
    /// What is typed here shall go into the form of a record that tells of the same.
    void handoverWanted(vodhuk::ResponseId known);
    /// A record is shown afresh: changes before it are saved or gone.
    void entryShown();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildActions();
    void joinSaving();
    void joinSidebar();
    void takeSaved(ResponseId id);
    void showEntry(const Entry &entry);
    void showAnew(RecordKind kind, const QMap<QString, QString> &base, const QMap<QString, QString> &typed);
    void beginWith(const Entry &entry);
    [[nodiscard]] Draft draft() const;
    void showHelp(const QString &key, const QString &column);
    void showHeading();
    void showState();

    Workspace &m_workspace;
    bool m_isNew = false; ///< until it is saved
    EditorHeader *m_header;
    NoticeBar *m_notice;
    ResponseForm *m_form;
    EditorSidebar *m_sidebar;
    DraftKeeper *m_drafts;
    FormChecks *m_checks;
    FormSaving *m_saving;
    FindingActions *m_judge;
    LookAlikes *m_lookAlikes;
};

} // namespace vodhuk
