#include "ui/common/focusorder.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace vodhuk
{

namespace
{

/// One that hands its focus to another is no stop: the other is, where it stands.
bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled() &&
           !widget.focusProxy();
}

void addInLayout(const QLayout &layout, QList<QWidget *> &widgets)
{
    for (int place = 0; place < layout.count(); ++place) {
        QLayoutItem *item = layout.itemAt(place);
        if (QWidget *widget = item->widget())
            widgets += widget;
        else if (const QLayout *inner = item->layout())
            addInLayout(*inner, widgets);
    }
}

bool isBefore(const QWidget *one, const QWidget *other)
{
    return one->y() != other->y() ? one->y() < other->y() : one->x() < other->x();
}

/// In the order of the layout; those that are in none behind them by their places, as in a splitter or under a row of tabs.
QList<QWidget *> childrenOnScreen(const QWidget &parent)
{
    QList<QWidget *> ordered;
    if (const QLayout *layout = parent.layout())
        addInLayout(*layout, ordered);
    QList<QWidget *> others = parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    others.removeIf([&](QWidget *child) { return ordered.contains(child); });
    std::ranges::stable_sort(others, isBefore);
    ordered += others;
    ordered.removeIf([](const QWidget *child) { return child->isWindow(); });
    return ordered;
}

/// What has the focus is among them, even if the Tab key does not stop there or it was hidden just now.
void addStops(const QWidget &parent, const QWidget *focused, QList<QWidget *> &stops)
{
    for (QWidget *child : childrenOnScreen(parent)) {
        if (child == focused || isStop(*child))
            stops += child;
        addStops(*child, focused, stops);
    }
}

} // namespace

bool focusNextOnScreen(const QWidget &window, bool forward)
{
    QWidget *focused = window.focusWidget();
    QList<QWidget *> stops;
    addStops(window, focused, stops);
    if (!forward)
        std::ranges::reverse(stops);
    const qsizetype here = stops.indexOf(focused); // -1: nothing has the focus, and the first one gets it
    if (stops.isEmpty())
        return false;
    QWidget *next = stops[(here + 1) % stops.size()];
    if (next == focused)
        return false;
    next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool focusInside(QWidget &part)
{
    QWidget *last = part.focusWidget();
    QList<QWidget *> stops;
    if (isStop(part))
        stops += &part;
    addStops(part, nullptr, stops);
    if (stops.isEmpty())
        return false;
    QWidget *wanted = stops.contains(last) ? last : stops.first();
    wanted->setFocus(Qt::OtherFocusReason); // with the Tab key's reason a line would choose its whole text
    return true;
}

} // namespace vodhuk
