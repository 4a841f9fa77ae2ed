#include "ui/editor/formsection.h"

#include "ui/common/appearance.h"
#include "ui/editor/fieldrow.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace vodhuk
{

using namespace Qt::StringLiterals;

FormSection::FormSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
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
    connect(m_more, &QToolButton::clicked, this, &FormSection::revealAndEnter);
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

void FormSection::addFollower(FormSection *section)
{
    m_followers += section;
    section->hide();
}

QList<FieldRow *> FormSection::hiddenRows() const
{
    QList<FieldRow *> rows = m_further;
    rows.removeIf([](const FieldRow *row) { return !row->isHidden(); });
    for (const FormSection *follower : m_followers)
        rows += follower->hiddenRows();
    return rows;
}

/// Of rows, and behind them of whole sections.
QStringList FormSection::hiddenNames() const
{
    QStringList names;
    for (const FieldRow *row : m_further) {
        if (row->isHidden())
            names += row->label();
    }
    for (const FormSection *follower : m_followers) {
        if (follower->isHidden())
            names += follower->m_title;
    }
    return names;
}

void FormSection::showUsedRows()
{
    for (FieldRow *row : std::as_const(m_further)) {
        if (!row->text().isEmpty() || row->isChanged())
            row->show();
    }
}

void FormSection::refresh()
{
    showUsedRows();
    for (FormSection *follower : std::as_const(m_followers)) {
        follower->showUsedRows();
        follower->setVisible(follower->hiddenRows().size() < follower->m_further.size());
        follower->showMore();
    }
    showMore();
}

void FormSection::showMore()
{
    const QStringList hidden = hiddenNames();
    constexpr qsizetype named = 3;
    const QString some = hidden.mid(0, named).join(u", "_s) + (hidden.size() > named ? u" …"_s : QString());
    m_more->setText(tr("More: %1").arg(some));
    m_more->setToolTip(hidden.join(u", "_s));
    m_more->setHidden(hidden.isEmpty());
}

void FormSection::reveal()
{
    for (FieldRow *row : hiddenRows())
        row->show();
    for (FormSection *follower : std::as_const(m_followers)) {
        follower->show();
        follower->m_more->hide();
    }
    show();
    m_more->hide();
}

void FormSection::revealAndEnter()
{
    FieldRow *first = hiddenRows().first();
    reveal();
    first->focusInput();
}

} // namespace vodhuk
