#include "ui/editor/partcard.h"

#include "ui/common/appearance.h"
#include "ui/common/workspace.h"
#include "ui/editor/fieldfactory.h"
#include "ui/editor/focusedcolumn.h"
#include "ui/editor/inputgrid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype partsInSummary = 6;

} // namespace

PartCard::PartCard(const QList<PartColumn> &columns, PartRow cells, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_cells(std::move(cells))
    , m_workspace(workspace)
    , m_summary(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    buildHeader();
    showSummary();
}

void PartCard::buildHeader()
{
    m_summary->setAutoRaise(true);
    m_summary->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_summary->setArrowType(Qt::RightArrow);
    m_summary->setFocusPolicy(Qt::StrongFocus);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_summary, &QToolButton::clicked, this, &PartCard::toggle);
    auto *remove = new QToolButton(this);
    remove->setAutoRaise(true);
    remove->setText(u"×"_s);
    remove->setFocusPolicy(Qt::ClickFocus); // by keyboard: Ctrl+Shift+Delete, so that Tab stays short
    remove->setToolTip(tr("Take this out (Ctrl+Shift+Delete)"));
    remove->setAccessibleName(tr("Take this out"));
    connect(remove, &QToolButton::clicked, this, &PartCard::removalWanted);
    auto *header = new QHBoxLayout;
    header->setSpacing(spacing);
    header->addWidget(m_summary, 1);
    header->addWidget(remove);
    static_cast<QVBoxLayout *>(layout())->addLayout(header);
}

void PartCard::buildBody()
{
    m_body = new InputGrid(this);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].width > 0)
            addInput(column);
    }
    layout()->addWidget(m_body);
}

void PartCard::addInput(qsizetype column)
{
    FieldWidget *input = makeCellWidget(m_columns[column], m_workspace, m_body);
    input->setText(m_cells[column]);
    input->offerMeasures(m_measures);
    markColumn(*input, m_columns[column].key);
    m_inputs.insert(column, input);
    if (QWidget *inner = input->focusProxy())
        inner->setAccessibleName(columnLabel(m_columns[column]));
    m_body->addInput(columnLabel(m_columns[column]), input);
    connect(input, &FieldWidget::edited, this, [this] {
        m_cells = cells();
        showSummary();
        Q_EMIT edited();
    });
}

PartRow PartCard::cells() const
{
    PartRow row = m_cells;
    for (auto input = m_inputs.cbegin(); input != m_inputs.cend(); ++input)
        row[input.key()] = input.value()->text();
    return row;
}

bool PartCard::isUnfinished() const
{
    return std::ranges::any_of(m_inputs, &FieldWidget::isUnfinished);
}

bool PartCard::takeAlike(const PartRow &cells)
{
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const FieldWidget *input = m_inputs.value(column);
        const bool isAlike = input ? input->says(cells[column]) : m_cells[column] == cells[column];
        if (m_columns[column].width > 0 && !isAlike)
            return false;
    }
    m_cells = cells;
    return true;
}

void PartCard::showCells(const PartRow &cells)
{
    m_cells = cells;
    for (auto input = m_inputs.cbegin(); input != m_inputs.cend(); ++input) {
        if (!input.value()->says(cells[input.key()]))
            input.value()->setText(cells[input.key()]);
    }
    showSummary();
}

void PartCard::offerMeasures(const QList<Measure> &measures)
{
    m_measures = measures;
    for (FieldWidget *input : std::as_const(m_inputs))
        input->offerMeasures(measures);
}

void PartCard::showSummary()
{
    QStringList words;
    for (qsizetype column = 0; column < m_columns.size() && words.size() < partsInSummary; ++column) {
        const QString text = cellInWords(m_columns[column], m_cells[column], m_workspace);
        if (!text.isEmpty())
            words.append(text);
    }
    m_summary->setText(words.isEmpty() ? tr("New") : words.join(u" · "_s).replace(u'&', u"&&"_s));
    m_summary->setAccessibleName(m_summary->text());
}

bool PartCard::isOpen() const
{
    return m_body != nullptr && !m_body->isHidden();
}

void PartCard::open()
{
    if (!m_body)
        buildBody();
    m_body->show();
    m_summary->setArrowType(Qt::DownArrow);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (FieldWidget *input = m_inputs.value(column))
            return input->setFocus(Qt::TabFocusReason);
    }
}

void PartCard::close()
{
    if (m_body)
        m_body->hide();
    m_summary->setArrowType(Qt::RightArrow);
}

void PartCard::focusColumn(const QString &key)
{
    open();
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].key == key && m_inputs.contains(column))
            m_inputs[column]->setFocus(Qt::OtherFocusReason);
    }
}

void PartCard::toggle()
{
    if (isOpen())
        close();
    else
        open();
}

void PartCard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Delete && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        Q_EMIT removalWanted();
    else if (isReturn && m_summary->hasFocus())
        toggle();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vodhuk
