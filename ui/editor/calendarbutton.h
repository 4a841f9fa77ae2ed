/// The small button that opens a calendar, a leaf with its days drawn in the colour of text.
#pragma once

#include <QToolButton>

namespace vodhuk
{

/// Takes no focus: the line beside it opens the calendar by key.
class CalendarButton : public QToolButton
{
    Q_OBJECT

public:
    explicit CalendarButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vodhuk
