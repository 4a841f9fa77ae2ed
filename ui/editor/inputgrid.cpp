#include "ui/editor/inputgrid.h"

#include "ui/common/appearance.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace vodhuk
{

InputGrid::InputGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(4 * spacing, 0, 0, 2 * spacing);
    m_grid->setHorizontalSpacing(3 * spacing);
    m_grid->setVerticalSpacing(spacing);
    m_grid->setColumnStretch(0, 1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void InputGrid::addInput(const QString &label, QWidget *input)
{
    auto *words = new QLabel(label, this);
    words->setBuddy(input);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    m_inputs.append({words, input});
    place(static_cast<int>(m_inputs.size()) - 1);
}

void InputGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int InputGrid::columnsThatFit() const
{
    int widest = 0;
    for (const Labelled &one : m_inputs)
        widest = std::max(widest, one.input->minimumSizeHint().width());
    const QMargins margins = m_grid->contentsMargins();
    const int two = 2 * widest + m_grid->horizontalSpacing() + margins.left() + margins.right();
    return width() < two ? 1 : 2;
}

void InputGrid::arrange()
{
    const int columns = columnsThatFit();
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Labelled &one : m_inputs) {
        m_grid->removeWidget(one.label);
        m_grid->removeWidget(one.input);
    }
    for (int at = 0; at < m_inputs.size(); ++at)
        place(at);
    m_grid->setColumnStretch(1, columns - 1);
}

void InputGrid::place(int at)
{
    const int row = 2 * (at / m_columns);
    m_grid->addWidget(m_inputs[at].label, row, at % m_columns, Qt::AlignBottom);
    m_grid->addWidget(m_inputs[at].input, row + 1, at % m_columns, Qt::AlignTop);
}

} // namespace vodhuk
