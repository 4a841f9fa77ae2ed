/// A calendar that opens below an input and closes when a day is picked or Esc is pressed.
#pragma once

#include "core/base/partialdate.h"

#include <QCalendarWidget>

namespace vodhuk
{

/// Deletes itself when it closes.
class CalendarPopup : public QCalendarWidget
{
    Q_OBJECT

public:
    /// Opens at the first day that `date` may mean, at today if it is empty. Months are named in `language`.
    CalendarPopup(const PartialDate &date, const QString &language, QWidget *parent);

    void openBelow(const QWidget &input);

Q_SIGNALS:
    void picked(QDate day);

private:
    void pick(QDate day);
};

} // namespace vodhuk
