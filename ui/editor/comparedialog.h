/// Two records beside each other, field by field, and what a person decides: the same, not the same, or linked.
#pragma once

#include "core/codebook/fielddifferences.h"
#include "core/records/term.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QTableWidget;

namespace vodhuk
{

/// Knows no catalogue: shows what it is given and tells what was chosen. Escape and Return close it without a decision.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is compared; `relations` are those by which the first may link to the second.
    struct Comparison {
        QList<FieldPair> fields;
        bool isSaved = false; ///< the first one: else it is being typed
        bool mayWrite = true;
        QList<Term> relations;
        QString language;
    };

    explicit CompareDialog(const Comparison &comparison, QWidget *parent = nullptr);

Q_SIGNALS:
    void sameChosen();
    void distinctChosen();
    void linkChosen(const QString &relation);

private:
    /// Date, actors and title of both.
    [[nodiscard]] QGridLayout *buildHeads(const Comparison &comparison);
    void fill(const Comparison &comparison);
    void styleTable();
    void addRow(const FieldPair &pair, bool isSaved);
    [[nodiscard]] QHBoxLayout *buildDecisions(const Comparison &comparison);
    QPushButton *addDecision(QHBoxLayout *row, const QString &name, const QString &text, const QString &tip);

    QTableWidget *m_table;
    QComboBox *m_relation;
};

} // namespace vodhuk
