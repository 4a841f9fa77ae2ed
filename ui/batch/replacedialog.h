/// Find and replace in the texts of records.
#pragma once

#include "ui/batch/batchwish.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace vodhuk
{

class BatchPanel;
class Workspace;

class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    ReplaceDialog(Workspace &workspace, QList<ResponseId> records, QWidget *parent = nullptr);

    [[nodiscard]] BatchPanel &panel() { return *m_panel; }

Q_SIGNALS:
    /// Whoever begins it closes the dialog.
    void applyWanted(const vodhuk::BatchWish &wish);

private:
    void build();
    QWidget *buildOptions();
    [[nodiscard]] std::optional<BatchWish> wish() const;

    QList<ResponseId> m_records;
    QLineEdit *m_find;
    QLineEdit *m_with;
    QComboBox *m_languages;
    QCheckBox *m_matchCase;
    QCheckBox *m_wholeWords;
    QCheckBox *m_regular;
    BatchPanel *m_panel;
};

} // namespace vodhuk
