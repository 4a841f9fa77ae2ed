/// One part of a record in the form: a line that sums it up, opened to its inputs.
#pragma once

#include "core/codebook/parttext.h"
#include "core/codebook/responsefields.h"
#include "core/records/response.h"

#include <QHash>
#include <QWidget>

class QToolButton;

namespace vodhuk
{

class FieldWidget;
class InputGrid;
class Workspace;

class PartCard : public QWidget
{
    Q_OBJECT

public:
    /// `columns` must outlive the card.
    PartCard(const QList<PartColumn> &columns, PartRow cells, Workspace &workspace,
             QWidget *parent = nullptr);

    /// One cell for each column, what is being typed included.
    [[nodiscard]] PartRow cells() const;

    /// See FieldWidget::isUnfinished().
    [[nodiscard]] bool isUnfinished() const;

    /// Takes over cells that differ in none that is shown (a part that was saved has an id); false, and nothing is done, if one does.
    [[nodiscard]] bool takeAlike(const PartRow &cells);

    /// Shows other cells, open or not.
    void showCells(const PartRow &cells);

    void offerMeasures(const QList<Measure> &measures);

    [[nodiscard]] bool isOpen() const;
    /// Shows the inputs and puts the cursor into the first one.
    void open();
    void close();
    /// Opens and puts the cursor into the input of this column.
    void focusColumn(const QString &key);

Q_SIGNALS:
    void edited();
    void removalWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void buildBody();
    void addInput(qsizetype column);
    void showSummary();
    void toggle();

    const QList<PartColumn> &m_columns;
    PartRow m_cells;
    Workspace &m_workspace;
    QToolButton *m_summary;
    InputGrid *m_body = nullptr;
    QList<Measure> m_measures;                ///< on offer
    QHash<qsizetype, FieldWidget *> m_inputs; ///< by column, once the card was opened
};

} // namespace vodhuk
