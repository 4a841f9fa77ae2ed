/// The small parts of a record (roles, measures, sources …) as a list of cards; its text is that of core/codebook/parttext.h.
#pragma once

#include "core/codebook/responsefields.h"
#include "ui/editor/fieldwidget.h"

#include <QList>

class QPushButton;
class QVBoxLayout;

namespace vodhuk
{

class PartCard;
class Workspace;

class PartsField : public FieldWidget
{
    Q_OBJECT

public:
    PartsField(QList<PartColumn> columns, Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const override;

    /// Cards stay open and keep the cursor; if there are more or fewer than before, those in front that look as they did.
    void setText(const QString &text) override;

    [[nodiscard]] bool isUnfinished() const override;

    void focusCell(qsizetype row, const QString &column) override;

    void offerMeasures(const QList<Measure> &measures) override;

    [[nodiscard]] const QList<PartCard *> &cards() const { return m_cards; }

    /// As the button does: a new open card at the end, with the cursor in it.
    void addPart();

private:
    PartCard *append(const QStringList &cells);
    void remove(PartCard *card);
    void dropFrom(qsizetype place);

    QList<PartColumn> m_columns;
    Workspace &m_workspace;
    QList<PartCard *> m_cards;
    QList<Measure> m_measures; ///< on offer in every card
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace vodhuk
