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

qreal TimeAxis::height(const PictureStyle &style)
{
    return style.smallSize * 2.8;
}

bool TimeAxis::startsYear(int bin) const
{
    return binStart(m_timeline, bin).month() == 1;
}

void TimeAxis::yearLines(Sketch &sketch, qreal top, qreal bottom) const
{
    if (m_timeline.bin == TimeBin::Year || m_binWidth * 12 / monthsPerBin(m_timeline.bin) < 40)
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
    yearLabels(sketch, top + size * (parts ? 2.5 : 1.2), !parts && m_timeline.bin == TimeBin::Month);
}

void TimeAxis::years(Sketch &sketch, qreal top) const
{
    yearLabels(sketch, top + sketch.style().smallSize * 1.2, m_timeline.bin == TimeBin::Month);
}

QString TimeAxis::partName(int bin, const Wording &words) const
{
    const int month = binStart(m_timeline, bin).month();
    if (m_timeline.bin == TimeBin::Quarter)
        return words.translate("Pictures", "Q%1", "quarter, short").arg((month + 2) / 3);
    return QLocale(words.language()).standaloneMonthName(month, QLocale::ShortFormat);
}

/// Every which month or quarter can be named; 0: none. Months are named singly or as the first of their quarter.
int TimeAxis::partStride(const Sketch &sketch) const
{
    qreal widest = 0;
    for (int bin = 0; bin < std::min(m_timeline.bins, 12); ++bin)
        widest = std::max(widest, Sketch::widthOf(partName(bin, sketch.style().words), sketch.small()));
    if (widest + 6 <= m_binWidth)
        return 1;
    return m_timeline.bin == TimeBin::Month && widest + 6 <= 3 * m_binWidth ? 3 : 0;
}

void TimeAxis::partLabels(Sketch &sketch, qreal base) const
{
    const int stride = partStride(sketch);
    for (int bin = 0; bin < m_timeline.bins; ++bin) {
        if ((binStart(m_timeline, bin).month() - 1) % stride != 0 && stride > 1)
            continue;
        const QString name = partName(bin, sketch.style().words);
        const qreal width = Sketch::widthOf(name, sketch.small());
        const qreal x = stride == 1 ? leftOf(bin) + (m_binWidth - width) / 2 : leftOf(bin) + 2;
        if (x + width <= m_left + m_width)
            sketch.add(TextShape{name, {x, base}, sketch.small(), {Ink::Role::Muted, {}}});
    }
}

void TimeAxis::yearLabels(Sketch &sketch, qreal base, bool withPart) const
{
    const Typeface face = sketch.small();
    const qreal yearWidth = m_binWidth * 12 / monthsPerBin(m_timeline.bin);
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
        if (withPart && bin == 0 && !startsYear(bin))
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
