#include "ui/editor/focuskeeper.h"

#include "ui/common/appearance.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/fieldwidget.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace vodhuk
{

namespace
{

/// The nearest one of this kind around a widget, itself included.
template <class Kind>
QWidget *around(QWidget *widget)
{
    while (widget && !qobject_cast<Kind *>(widget))
        widget = widget->parentWidget();
    return widget;
}

bool isUsable(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

} // namespace

FocusKeeper::FocusKeeper(QScrollArea &form)
    : QObject(&form)
    , m_form(form)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget * /*old*/, QWidget *now) { follow(now); });
    QScrollBar *bar = form.verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_isScrolled = true; });
    connect(bar, &QScrollBar::valueChanged, this, [this] {
        if (std::exchange(m_isScrolled, false))
            anchor();
    });
    form.viewport()->installEventFilter(this);
}

void FocusKeeper::begin()
{
    m_input.clear();
    m_field.clear();
    m_row.clear();
    m_isHeld = false;
    m_form.verticalScrollBar()->setValue(0);
}

void FocusKeeper::follow(QWidget *focused)
{
    QWidget *page = m_form.widget();
    if (!focused || !page || !page->isAncestorOf(focused))
        return;
    if (m_input)
        m_input->removeEventFilter(this);
    m_input = focused;
    QWidget *field = around<FieldWidget>(focused);
    m_field = field ? field : focused;
    m_row = around<FieldRow>(focused);
    page->installEventFilter(this);
    focused->installEventFilter(this);
    bringIntoView();
}

bool FocusKeeper::focusAgain()
{
    if (isUsable(m_input))
        m_input->setFocus(Qt::OtherFocusReason);
    else if (isUsable(m_row))
        static_cast<FieldRow *>(m_row.data())->focusInput();
    else
        return false;
    return true;
}

void FocusKeeper::anchor()
{
    if (!m_input || !m_field)
        return;
    m_place = placeOfField();
    m_isWanted = isInView();
}

void FocusKeeper::bringIntoView()
{
    const bool fits = m_row && m_row->height() <= m_form.viewport()->height();
    if (fits)
        m_form.ensureWidgetVisible(m_row, 0, 2 * spacing);
    m_form.ensureWidgetVisible(m_input, 0, 2 * spacing);
    m_place = placeOfField();
    m_isWanted = true;
}

int FocusKeeper::placeOfField() const
{
    return m_field->mapTo(m_form.viewport(), QPoint()).y();
}

bool FocusKeeper::isInView() const
{
    const QRect cursor = m_input->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int top = m_input->mapTo(m_form.viewport(), cursor.topLeft()).y();
    return top >= 0 && top + cursor.height() <= m_form.viewport()->height();
}

bool FocusKeeper::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::LayoutRequest:
        settleSoon();
        break;
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
        if (watched == m_input)
            hold(*event);
        break;
    default:
        break;
    }
    return false;
}

/// A letter also brings back what was scrolled out of view.
void FocusKeeper::hold(const QEvent &event)
{
    if (!std::exchange(m_isHeld, true))
        anchor();
    const bool writes =
        event.type() == QEvent::InputMethod ||
        (event.type() == QEvent::KeyPress && !static_cast<const QKeyEvent &>(event).text().isEmpty());
    m_isWanted = m_isWanted || writes;
    settleSoon();
}

void FocusKeeper::settleSoon()
{
    if (!std::exchange(m_isSettling, true))
        QMetaObject::invokeMethod(this, &FocusKeeper::settle, Qt::QueuedConnection);
}

/// Comes before the page is painted, and again after each further step of the layout.
void FocusKeeper::settle()
{
    m_isSettling = false;
    if (!isUsable(m_input) || !m_field || !m_form.isAncestorOf(m_input))
        return;
    QScrollBar *bar = m_form.verticalScrollBar();
    if (m_isHeld)
        bar->setValue(bar->value() + placeOfField() - m_place);
    if (m_isWanted && !isInView())
        bringIntoView();
}

} // namespace vodhuk
