#include "ui/editor/partsfield.h"

#include "core/codebook/parttext.h"
#include "ui/common/appearance.h"
#include "ui/editor/partcard.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vodhuk
{

PartsField::PartsField(QList<PartColumn> columns, Workspace &workspace, QWidget *parent)
    : FieldWidget(parent)
    , m_columns(std::move(columns))
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add"), this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(spacing);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setFlat(true);
    m_add->setAutoDefault(true); // pressed by Return too
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &PartsField::addPart);
}

QString PartsField::text() const
{
    QList<PartRow> rows;
    for (const PartCard *card : m_cards)
        rows.append(card->cells());
    return partRowsText(rows);
}

void PartsField::setText(const QString &text)
{
    const QList<PartRow> rows = partRowsFromText(text, m_columns.size());
    if (rows.size() == m_cards.size()) {
        for (qsizetype place = 0; place < rows.size(); ++place)
            m_cards[place]->showCells(rows[place]);
        return;
    }
    qsizetype same = 0;
    while (same < rows.size() && same < m_cards.size() && m_cards[same]->takeAlike(rows[same]))
        ++same;
    dropFrom(same);
    for (const PartRow &row : rows.sliced(same))
        append(row);
}

bool PartsField::isUnfinished() const
{
    return std::ranges::any_of(m_cards, &PartCard::isUnfinished);
}

/// Rows are counted as text() gives them: without those that say nothing.
void PartsField::focusCell(qsizetype row, const QString &column)
{
    QList<PartCard *> said = m_cards;
    said.removeIf([](const PartCard *card) { return partRowsText({card->cells()}).isEmpty(); });
    if (row >= 0 && row < said.size())
        said[row]->focusColumn(column);
    else
        FieldWidget::focusCell(row, column);
}

void PartsField::offerMeasures(const QList<Measure> &measures)
{
    m_measures = measures;
    for (PartCard *card : std::as_const(m_cards))
        card->offerMeasures(measures);
}

void PartsField::addPart()
{
    append(QStringList(m_columns.size(), QString()))->open();
}

PartCard *PartsField::append(const QStringList &cells)
{
    auto *card = new PartCard(m_columns, cells, m_workspace, this);
    card->offerMeasures(m_measures);
    connect(card, &PartCard::edited, this, &FieldWidget::edited);
    connect(card, &PartCard::removalWanted, this, [this, card] { remove(card); });
    m_layout->insertWidget(static_cast<int>(m_cards.size()), card);
    m_cards.append(card);
    card->show();
    return card;
}

void PartsField::remove(PartCard *card)
{
    m_cards.removeOne(card);
    card->hide();
    card->deleteLater();
    m_add->setFocus();
    Q_EMIT edited();
}

void PartsField::dropFrom(qsizetype place)
{
    while (m_cards.size() > place) {
        PartCard *card = m_cards.takeLast();
        card->hide();
        card->deleteLater();
    }
}

} // namespace vodhuk
