/// A date as far as it is known, typed as people write dates or picked from a calendar, with what was understood in words.
#pragma once

#include "ui/editor/linefield.h"

namespace vodhuk
{

/// Several dates are parted by ';', as fields of measures have them.
class DateField : public LineField
{
    Q_OBJECT

public:
    explicit DateField(const QString &language, QWidget *parent = nullptr);

    /// EDTF where all that was typed is understood (see core/base/datetyping.h); the line itself stays as typed.
    [[nodiscard]] QString text() const override;
    [[nodiscard]] QString understood() const override;
    [[nodiscard]] QString refusal() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Alt+Down or the button. The calendar opens at the date beside the cursor; only picking a day changes the text.
    void openCalendar();
    void put(QDate day);
    [[nodiscard]] static QString examples();

    QString m_language;
};

} // namespace vodhuk
