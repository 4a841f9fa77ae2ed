#include "ui/window/pagecolumns.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

enum Column { Filters, Views, Side };

// In letters.
constexpr int filters = 36;
constexpr int views = 110;
constexpr int reading = 46;
constexpr int leastReading = 28;
constexpr int editing = 88;
constexpr int leastEditing = 72;

constexpr int wideWindow = 1600; ///< in pixels, from which on a form beside the table takes nothing from it

const auto widthsSetting = u"panels/widths"_s;

} // namespace

PageColumns::PageColumns(QWidget *filtersColumn, QWidget *viewsColumn, QWidget *side, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    for (QWidget *column : {filtersColumn, viewsColumn, side})
        addWidget(column);
    setStretchFactor(Views, 1);
    setSizes({letters(filters), letters(views), letters(reading)});
    limitSide();
    restoreWidths();
    connect(this, &QSplitter::splitterMoved, this, &PageColumns::keepWidths);
}

int PageColumns::letters(int count) const
{
    return count * fontMetrics().averageCharWidth();
}

int PageColumns::readingWidth() const
{
    return width() < wideWindow ? letters(reading) : std::min(letters(editing), 2 * width() / 5);
}

/// The window never grows beyond a small screen.
int PageColumns::leastFormWidth() const
{
    return std::min(letters(leastEditing), width() / 2);
}

void PageColumns::limitSide()
{
    const int least = m_holdsForm ? leastFormWidth() : letters(leastReading);
    if (widget(Side)->minimumWidth() != least)
        widget(Side)->setMinimumWidth(least);
}

void PageColumns::setSideWidth(int wanted)
{
    const QList<int> now = sizes();
    if (!widget(Side)->isHidden() && now[Side] != wanted)
        setSizes({now[Filters], now[Views] + now[Side] - wanted, wanted});
}

void PageColumns::makeRoomForForm()
{
    if (m_holdsForm)
        return;
    const int shown = sizes()[Side];
    m_widthBefore = shown > 0 ? shown : readingWidth();
    m_holdsForm = true;
    limitSide();
    setSideWidth(std::max(m_widthBefore, leastFormWidth()));
}

void PageColumns::giveRoomBack()
{
    if (!m_holdsForm)
        return;
    m_holdsForm = false;
    limitSide();
    setSideWidth(m_isSetByHand ? m_widthBefore : readingWidth());
}

void PageColumns::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    limitSide();
    if (!m_holdsForm && !m_isSetByHand)
        setSideWidth(readingWidth());
}

void PageColumns::restoreWidths()
{
    QList<int> kept;
    for (const QVariant &width : QSettings().value(widthsSetting).toList())
        kept.append(width.toInt());
    m_isSetByHand = kept.size() == count() && !kept.contains(0);
    if (m_isSetByHand)
        setSizes(kept);
}

void PageColumns::keepWidths()
{
    const QList<int> widths = sizes();
    if (m_holdsForm || widths.contains(0))
        return;
    m_isSetByHand = true;
    QSettings().setValue(widthsSetting, QVariantList(widths.begin(), widths.end()));
}

} // namespace vodhuk
