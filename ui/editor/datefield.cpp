#include "ui/editor/datefield.h"

#include "core/base/datetyping.h"
#include "ui/common/appearance.h"
#include "ui/editor/calendarbutton.h"
#include "ui/editor/calendarpopup.h"

#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Dates = QList<Result<PartialDate>>;

Dates datesIn(const QString &text)
{
    Dates dates;
    for (const QString &part : text.split(u';'))
        dates.append(dateFromWords(part));
    return dates;
}

/// Where the date beside the cursor begins in the text, and how long it is.
struct Place {
    qsizetype start = 0;
    qsizetype length = 0;
};

Place placeAt(const QString &text, qsizetype cursor)
{
    const qsizetype before = cursor == 0 ? -1 : text.lastIndexOf(u';', cursor - 1);
    const qsizetype behind = text.indexOf(u';', cursor);
    Place place{before + 1, (behind < 0 ? text.size() : behind) - before - 1};
    while (place.length > 0 && text[place.start].isSpace()) {
        ++place.start;
        --place.length;
    }
    return place;
}

} // namespace

DateField::DateField(const QString &language, QWidget *parent)
    : LineField(examples(), parent)
    , m_language(language)
{
    auto *button = new CalendarButton(this);
    layout()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, &DateField::openCalendar);
}

QString DateField::examples()
{
    return tr("2 Oct 2020, 02.10.2020, 2020-10, about 2020, Aug - Oct 2020");
}

/// As many of the examples as fit, whole ones.
void DateField::resizeEvent(QResizeEvent *event)
{
    LineField::resizeEvent(event);
    const int room = line().width() - 4 * spacing;
    QString shown = examples();
    while (line().fontMetrics().horizontalAdvance(shown) > room && shown.contains(u','))
        shown = shown.left(shown.lastIndexOf(u','));
    line().setPlaceholderText(shown);
}

QString DateField::text() const
{
    QStringList texts;
    for (const auto &date : datesIn(line().text())) {
        if (!date)
            return line().text();
        texts.append(date->edtf());
    }
    return texts.join("; "_L1);
}

QString DateField::understood() const
{
    QStringList words;
    for (const auto &date : datesIn(line().text())) {
        if (!date)
            return {};
        words.append(dateInWords(*date, m_language));
    }
    return words.join("; "_L1);
}

QString DateField::refusal() const
{
    for (const auto &date : datesIn(line().text())) {
        if (!date)
            return date.error().message;
    }
    return {};
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        openCalendar();
    else
        LineField::keyPressEvent(event);
}

void DateField::openCalendar()
{
    const Place place = placeAt(line().text(), line().cursorPosition());
    const auto typed = dateFromWords(QStringView(line().text()).sliced(place.start, place.length));
    auto *calendar = new CalendarPopup(typed.value_or(PartialDate()), m_language, this);
    connect(calendar, &CalendarPopup::picked, this, &DateField::put);
    calendar->openBelow(line());
}

void DateField::put(QDate day)
{
    const Place place = placeAt(line().text(), line().cursorPosition());
    line().setSelection(static_cast<int>(place.start), static_cast<int>(place.length));
    line().insert(PartialDate::fromDay(day).edtf());
    line().setFocus(Qt::PopupFocusReason);
}

} // namespace vodhuk
