#include "ui/editor/formsection.h"

#include "ui/common/appearance.h"
#include "ui/editor/fieldrow.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

FormSection::FormSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_more(new QToolButton(this))
{
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_rows->setContentsMargins(0, 4 * spacing, 0, 0);
    m_rows->setSpacing(2 * spacing);
    m_rows->addWidget(heading);
    m_rows->addWidget(m_more);
    m_more->setAutoRaise(true);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] {
        FieldRow *first =
            *std::ranges::find_if(m_further, [](const FieldRow *row) { return row->isHidden(); });
        reveal();
        first->focusInput();
    });
}

void FormSection::addRow(FieldRow *row)
{
    m_rows->insertWidget(m_rows->count() - 1, row);
}

void FormSection::addFurtherRow(FieldRow *row)
{
    m_further += row;
    row->hide();
    addRow(row);
}

void FormSection::refresh()
{
    QStringList hidden;
    for (FieldRow *row : std::as_const(m_further)) {
        if (!row->text().isEmpty() || row->isChanged())
            row->show();
        if (row->isHidden())
            hidden += row->label();
    }
    constexpr qsizetype named = 3;
    const QString some = hidden.mid(0, named).join(u", "_s) + (hidden.size() > named ? u" …"_s : QString());
    m_more->setText(tr("More: %1").arg(some));
    m_more->setToolTip(hidden.join(u", "_s));
    m_more->setHidden(hidden.isEmpty());
}

void FormSection::reveal()
{
    for (FieldRow *row : std::as_const(m_further))
        row->show();
    m_more->hide();
}

} // namespace vodhuk
