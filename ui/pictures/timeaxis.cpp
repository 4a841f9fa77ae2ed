#include "ui/pictures/timeaxis.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

int monthsPerBin(TimeBin bin)
{
    return bin == TimeBin::Month ? 1 : bin == TimeBin::Quarter ? 3 : 12;
}

qreal binsPerYear(TimeBin bin)
{
    return bin == TimeBin::Day ? 365.25 : 12.0 / monthsPerBin(bin);
}

int monthNumber(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

} // namespace

TimeAxis::TimeAxis(const Timeline &timeline, qreal left, qreal width)
    : m_timeline(timeline)
    , m_left(left)
    , m_width(width)
    , m_binWidth(width / std::max(1, timeline.bins))
{
}

int TimeAxis::binOf(QDate day) const
{
    if (m_timeline.bin == TimeBin::Day)
        return static_cast<int>(m_timeline.first.daysTo(day));
    const int months = monthNumber(day) - monthNumber(m_timeline.first);
    const int size = monthsPerBin(m_timeline.bin);
    return months >= 0 ? months / size : (months - size + 1) / size;
}

qreal TimeAxis::xOf(QDate day) const
{
    const int bin = binOf(day);
    const QDate start = binStart(m_timeline, bin);
    const auto length = static_cast<qreal>(start.daysTo(binEnd(m_timeline, bin)) + 1);
    const qreal x = leftOf(bin) + m_binWidth * static_cast<qreal>(start.daysTo(day)) / length;
    return std::clamp(x, m_left, m_left + m_width);
}

TimeScale TimeAxis::scale(qreal top, qreal bottom) const
{
    TimeScale scale{.plot = QRectF(QPointF(m_left, top), QPointF(m_left + m_width, bottom)), .starts = {}};
    for (int bin = 0; bin <= m_timeline.bins; ++bin)
        scale.starts.push_back(binStart(m_timeline, bin));
    return scale;
}

qreal TimeAxis::height(const PictureStyle &style)
{
    return style.smallSize * 2.8;
}

bool TimeAxis::startsYear(int bin) const
{
    const QDate start = binStart(m_timeline, bin);
    return start.month() == 1 && start.day() == 1;
}

void TimeAxis::yearLines(Sketch &sketch, qreal top, qreal bottom) const
{
    if (m_timeline.bin == TimeBin::Year || m_binWidth * binsPerYear(m_timeline.bin) < 40)
        return;
    for (int bin = 1; bin < m_timeline.bins; ++bin) {
        if (startsYear(bin))
            sketch.add(LineShape{{leftOf(bin), top}, {leftOf(bin), bottom}, {Ink::Role::Lines, {}}});
    }
}

void TimeAxis::labels(Sketch &sketch, qreal top) const
{
    const int size = sketch.style().smallSize;
    const bool parts = m_timeline.bin != TimeBin::Year && partStride(sketch) > 0;
    if (parts)
        partLabels(sketch, top + size * 1.2);
    yearLabels(sketch, top + size * (parts ? 2.5 : 1.2),
               namesMonths() && (!parts || m_timeline.bin == TimeBin::Day));
}

void TimeAxis::years(Sketch &sketch, qreal top) const
{
    yearLabels(sketch, top + sketch.style().smallSize * 1.2, namesMonths());
}

QString TimeAxis::partName(int bin, const Wording &words) const
{
    const QDate start = binStart(m_timeline, bin);
    if (m_timeline.bin == TimeBin::Quarter)
        return words.translate("Pictures", "Q%1", "quarter, short").arg((start.month() + 2) / 3);
    return QLocale(words.language()).standaloneMonthName(start.month(), QLocale::ShortFormat);
}

bool TimeAxis::namesMonths() const
{
    return m_timeline.bin == TimeBin::Month || m_timeline.bin == TimeBin::Day;
}

qreal TimeAxis::widestPart(const Sketch &sketch) const
{
    const Wording &words = sketch.style().words;
    if (!namesMonths())
        return Sketch::widthOf(partName(0, words), sketch.small());
    const QLocale locale(words.language());
    qreal widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(
            widest, Sketch::widthOf(locale.standaloneMonthName(month, QLocale::ShortFormat), sketch.small()));
    return widest;
}

/// Every which month or quarter can be named; 0: none. Months are named singly or as the first of their quarter.
int TimeAxis::partStride(const Sketch &sketch) const
{
    const qreal least = widestPart(sketch) + 6;
    const qreal part = m_timeline.bin == TimeBin::Day ? 28 * m_binWidth : m_binWidth;
    if (least <= part)
        return 1;
    return namesMonths() && least <= 3 * part ? 3 : 0;
}

void TimeAxis::partLabels(Sketch &sketch, qreal base) const
{
    if (m_timeline.bin == TimeBin::Day)
        return dayLabels(sketch, base);
    const int stride = partStride(sketch);
    for (int bin = 0; bin < m_timeline.bins; ++bin) {
        if ((binStart(m_timeline, bin).month() - 1) % stride != 0)
            continue;
        const QString name = partName(bin, sketch.style().words);
        const qreal width = Sketch::widthOf(name, sketch.small());
        const qreal x = stride == 1 ? leftOf(bin) + (m_binWidth - width) / 2 : leftOf(bin) + 2;
        if (x + width <= m_left + m_width)
            sketch.add(TextShape{name, {x, base}, sketch.small(), {Ink::Role::Muted, {}}});
    }
}

/// The days' own numbers where they have room, else the months at their first days.
void TimeAxis::dayLabels(Sketch &sketch, qreal base) const
{
    const bool numbers = Sketch::widthOf(u"30"_s, sketch.small()) + 4 <= m_binWidth;
    const int stride = partStride(sketch);
    for (int bin = 0; bin < m_timeline.bins; ++bin) {
        const QDate day = binStart(m_timeline, bin);
        if (!numbers && (day.day() != 1 || (day.month() - 1) % stride != 0))
            continue;
        const QString name = numbers ? QString::number(day.day()) : partName(bin, sketch.style().words);
        const qreal width = Sketch::widthOf(name, sketch.small());
        const qreal x = numbers ? leftOf(bin) + (m_binWidth - width) / 2 : leftOf(bin) + 2;
        if (x + width <= m_left + m_width)
            sketch.add(TextShape{name, {x, base}, sketch.small(), {Ink::Role::Muted, {}}});
    }
}

void TimeAxis::yearLabels(Sketch &sketch, qreal base, bool withPart) const
{
    const Typeface face = sketch.small();
    const qreal yearWidth = m_binWidth * binsPerYear(m_timeline.bin);
    const qreal digits = Sketch::widthOf(u"2020"_s, face) + 8;
    constexpr std::array strides{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    const int stride =
        *std::ranges::find_if(strides, [&](int each) { return each * yearWidth >= digits || each == 1000; });
    qreal free = m_left;
    for (int bin = 0; bin < m_timeline.bins; ++bin) {
        const int year = binStart(m_timeline, bin).year();
        const bool regular = startsYear(bin) && year % stride == 0;
        if (!regular && bin != 0)
            continue;
        QString name = QString::number(year);
        if (withPart && bin == 0 && (!startsYear(bin) || m_timeline.bin == TimeBin::Day))
            name.prepend(partName(bin, sketch.style().words) + u' ');
        const qreal width = Sketch::widthOf(name, face);
        const qreal x = m_timeline.bin == TimeBin::Year && stride == 1
                            ? leftOf(bin) + (m_binWidth - width) / 2
                            : leftOf(bin) + 2;
        qreal next = m_left + m_width;
        for (int later = bin + 1; bin == 0 && !regular && later < m_timeline.bins; ++later) {
            if (startsYear(later) && binStart(m_timeline, later).year() % stride == 0) {
                next = leftOf(later) - 4;
                break;
            }
        }
        if (x < free || x + width > next)
            continue;
        sketch.add(TextShape{name, {x, base}, face, {Ink::Role::Muted, {}}});
        free = x + width + 4;
    }
}

} // namespace vodhuk
