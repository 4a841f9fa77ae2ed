#include "ui/report/preview/findbar.h"

#include "ui/common/appearance.h"
#include "ui/report/preview/pagepreview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

FindBar::FindBar(PagePreview &preview, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_line(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_line->setObjectName(u"findInPages"_s);
    m_line->setAccessibleName(tr("Find in the pages"));
    m_line->setPlaceholderText(tr("Find in the pages …"));
    m_line->setClearButtonEnabled(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * spacing, spacing, 2 * spacing, spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_count);
    const auto addButton = [&](const QString &sign, const QString &name, auto slot) {
        auto *button = new QToolButton(this);
        button->setText(sign);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, slot);
        layout->addWidget(button);
    };
    addButton(u"\u25b2"_s, tr("Previous hit (Shift+F3)"), [this] { step(-1); });
    addButton(u"\u25bc"_s, tr("Next hit (F3)"), [this] { step(1); });
    addButton(u"\u00d7"_s, tr("Close the search (Esc)"), [this] { close(); });
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::find);
    hide();
}

void FindBar::open()
{
    QWidget::show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    find();
}

void FindBar::close()
{
    hide();
    m_hits.clear();
    m_hit = -1;
    m_preview.setHits({}, -1);
    m_preview.setFocus(Qt::OtherFocusReason);
}

void FindBar::setPages(std::shared_ptr<const ComposedBriefing> pages)
{
    const qsizetype before = m_hit;
    m_pages = std::move(pages);
    if (isHidden())
        return;
    m_hits = m_pages ? hitsOn(*m_pages, m_line->text()) : QList<PageHit>();
    m_hit = std::min(before, m_hits.size() - 1);
    m_preview.setHits(m_hits, -1); // pages stay where they are while somebody edits them
    showHit(m_hit);
}

/// From the page that is seen on.
void FindBar::find()
{
    m_hits = m_pages && isVisible() ? hitsOn(*m_pages, m_line->text()) : QList<PageHit>();
    const auto first = std::ranges::find_if(
        m_hits, [page = m_preview.currentPage()](const PageHit &hit) { return hit.page >= page; });
    showHit(m_hits.isEmpty() ? -1 : first == m_hits.end() ? 0 : first - m_hits.begin());
    m_preview.setHits(m_hits, m_hit);
}

void FindBar::step(int hits)
{
    if (isHidden())
        return open();
    if (m_hits.isEmpty())
        return;
    showHit((m_hit + hits + m_hits.size()) % m_hits.size());
    m_preview.setHits(m_hits, m_hit);
}

void FindBar::showHit(qsizetype hit)
{
    m_hit = hit;
    const QString text = m_line->text().isEmpty() ? QString()
                         : m_hits.isEmpty()       ? tr("not found")
                                                  : tr("%1 of %2").arg(hit + 1).arg(m_hits.size());
    m_count->setText(text);
    m_line->setAccessibleDescription(text);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(back ? -1 : 1);
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vodhuk
