/// Registers: what responses name, as lists that can be searched, and the form of the chosen record beside them.
#pragma once

#include "core/records/draft.h"
#include "core/records/registerrecord.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace vodhuk
{

class RegisterEditor;
class RegisterModel;
class Workspace;

class RegistersView : public QWidget
{
    Q_OBJECT

public:
    explicit RegistersView(Workspace &workspace, QWidget *parent = nullptr);

    void showRecord(RegisterKind kind, qint64 record);
    void startNew(RegisterKind kind, const QMap<QString, QString> &texts = {});
    void resume(RegisterKind kind, const Draft &draft);

    [[nodiscard]] bool hasUnsavedChanges() const;
    void unlessLost(const std::function<void()> &action);

    [[nodiscard]] RegisterEditor &editor() { return *m_editor; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    void showRegister(RegisterKind kind);
    [[nodiscard]] RegisterKind kind() const;
    void search();
    void markCurrent();

    Workspace &m_workspace;
    RegisterModel *m_model;
    QComboBox *m_kinds;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_count;
    QPushButton *m_new;
    RegisterEditor *m_editor;
    QTimer m_searchSoon;
    bool m_wasShown = false;
    qint64 m_shown = 0; ///< the record in the form; 0: a new one
};

} // namespace vodhuk
