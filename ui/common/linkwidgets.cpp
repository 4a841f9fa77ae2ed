#include "ui/common/linkwidgets.h"

#include <QFocusEvent>
#include <QTextBlock>

namespace vodhuk
{

namespace
{

/// By a key, not by the mouse, a menu or a window that comes back.
bool isGoneTo(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::OtherFocusReason;
}

} // namespace

void LinkLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    if (isGoneTo(event->reason()))
        focusNextPrevChild(event->reason() != Qt::BacktabFocusReason);
}

void LinkBrowser::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    if (isGoneTo(event->reason()) && hasLinks())
        focusNextPrevChild(event->reason() != Qt::BacktabFocusReason);
}

bool LinkBrowser::hasLinks() const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isAnchor())
                return true;
        }
    }
    return false;
}

} // namespace vodhuk
