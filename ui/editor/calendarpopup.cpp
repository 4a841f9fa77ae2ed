#include "ui/editor/calendarpopup.h"

#include <QScreen>

#include <algorithm>

namespace vodhuk
{

CalendarPopup::CalendarPopup(const PartialDate &date, const QString &language, QWidget *parent)
    : QCalendarWidget(parent)
{
    setWindowFlag(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    setLocale(QLocale(language));
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(NoVerticalHeader);
    setDateRange(QDate(1, 1, 1), QDate(9999, 12, 31));
    setSelectedDate(date.earliest().value_or(date.latest().value_or(QDate::currentDate())));
    connect(this, &QCalendarWidget::clicked, this, &CalendarPopup::pick);
    connect(this, &QCalendarWidget::activated, this, &CalendarPopup::pick);
}

void CalendarPopup::openBelow(const QWidget &input)
{
    const QRect room = input.screen()->availableGeometry();
    const QSize size = sizeHint();
    QPoint corner = input.mapToGlobal(input.rect().bottomLeft());
    if (corner.y() + size.height() > room.bottom())
        corner = input.mapToGlobal(QPoint(0, -size.height()));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    move(corner);
    show();
    setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::pick(QDate day)
{
    if (!isVisible()) // a double click tells of its day twice
        return;
    close();
    Q_EMIT picked(day);
}

} // namespace vodhuk
