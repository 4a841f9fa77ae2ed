/// One field of the selected records set, or a value added to it or taken from it.
#pragma once

#include "ui/batch/batchwish.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace vodhuk
{

class BatchPanel;
class FieldWidget;
class Workspace;

class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(Workspace &workspace, QList<ResponseId> records, QWidget *parent = nullptr);

    /// As if chosen and typed.
    void choose(const QString &field, BatchEdit::Action action, const QString &value);

    [[nodiscard]] BatchPanel &panel() { return *m_panel; }

Q_SIGNALS:
    /// Whoever begins it closes the dialog.
    void applyWanted(const vodhuk::BatchWish &wish);

private:
    void build();
    void fillFields();
    void askKinds();
    void keepTo(const QList<RecordKind> &kinds);
    void showField();
    void showActions();
    [[nodiscard]] std::optional<BatchWish> wish() const;
    [[nodiscard]] BatchEdit::Action action() const;

    Workspace &m_workspace;
    QList<ResponseId> m_records;
    QList<RecordKind> m_kinds; ///< of the records; all until they are known
    QComboBox *m_fields;
    QComboBox *m_actions;
    QLabel *m_valueLabel;
    QVBoxLayout *m_place; ///< of the input
    FieldWidget *m_input = nullptr;
    BatchPanel *m_panel;
};

} // namespace vodhuk
