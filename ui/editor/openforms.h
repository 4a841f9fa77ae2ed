/// The forms that are open: one editor for each record, as tabs once there are several.
#pragma once

#include "core/records/draft.h"
#include "core/records/response.h"
#include "ui/editor/missingrecord.h"

#include <QList>
#include <QWidget>

#include <functional>

class QTabWidget;

namespace vodhuk
{

class ResponseEditor;
class Workspace;

class OpenForms : public QWidget
{
    Q_OBJECT

public:
    explicit OpenForms(Workspace &workspace, QWidget *parent = nullptr);

    /// In the form that shows it already, else in the current one; in a further one if changes there are not saved.
    void edit(ResponseId id);
    /// In a form of its own, beside those that are open.
    void editBeside(ResponseId id);
    void startNew(RecordKind kind);
    /// A new record that begins with what this one says: see entryLike().
    void startLike(ResponseId id);
    /// Goes on with a form that was not saved when the program ended; one that is open is brought to the front.
    void resume(const Draft &form);

    void focusField(const QString &key);

    /// Reads sources out of what was copied, into the current form.
    void pasteSource();

    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Whether a form shows this record with changes that are not saved.
    [[nodiscard]] bool hasUnsavedChanges(ResponseId id) const;
    /// The drafts in which what is typed into the forms is kept.
    [[nodiscard]] QList<DraftId> keptDrafts() const;
    /// Runs `action`, at once or after the user has said in each form what becomes of changes that are not saved there.
    void unlessLost(const std::function<void()> &action);

    [[nodiscard]] ResponseEditor &current() const;
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void saved(vodhuk::ResponseId id);
    /// Something is typed, saved or dropped in a form.
    void stateChanged();
    /// The last form was closed.
    void closed();
    void newRecordWanted(const vodhuk::MissingRecord &missing);

private:
    [[nodiscard]] ResponseEditor *editorAt(int place) const;
    [[nodiscard]] ResponseEditor *formOf(ResponseId id) const;
    ResponseEditor &freeForm();
    ResponseEditor &addForm();
    void close(ResponseEditor *editor);
    void handOver(ResponseEditor &typed, ResponseId known);
    void showState(const ResponseEditor *editor);

    Workspace &m_workspace;
    QTabWidget *m_tabs;
};

} // namespace vodhuk
