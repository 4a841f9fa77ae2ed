#include "ui/pictures/eventmarkers.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int linesPerLabel = 2;
constexpr qreal tickHeight = 6;

QString spokenEvent(const Event &event, const QString &language)
{
    return dateInWords(event.date, language) + u": "_s + event.title.best(language);
}

/// Records in the bin that the event falls into.
qint64 countAt(const Timeline &timeline, const Event &event)
{
    for (int bin = 0; bin < timeline.bins; ++bin) {
        if (binEnd(timeline, bin) < *event.date.earliest())
            continue;
        return countIn(timeline, bin);
    }
    return 0;
}

/// Who may have room first: of each kind of trigger the event over the highest bar, then the others; each by bar, then by date.
/// Where little happened a label has room in any case.
std::vector<const Event *> inOrderOfRight(const Timeline &timeline)
{
    std::vector<std::pair<qint64, const Event *>> byBar;
    for (const Event &event : timeline.events) {
        if (event.date.earliest())
            byBar.emplace_back(-countAt(timeline, event), &event);
    }
    std::ranges::stable_sort(byBar, {}, &std::pair<qint64, const Event *>::first);
    std::vector<const Event *> firsts;
    std::vector<const Event *> others;
    QSet<QString> seen;
    for (const auto &[bar, event] : byBar) {
        (seen.contains(event->trigger) ? others : firsts).push_back(event);
        seen.insert(event->trigger);
    }
    firsts.insert(firsts.end(), others.begin(), others.end());
    return firsts;
}

} // namespace

EventMarkers::EventMarkers(const Timeline &timeline, const TimeAxis &axis, const Sketch &sketch, int rows)
    : m_axis(axis)
    , m_right(sketch.style().size.width())
    , m_left(axis.leftOf(0))
    , m_rowHeight(std::ceil(sketch.style().smallSize * 1.25 * linesPerLabel) + 4)
{
    for (const Event *event : inOrderOfRight(timeline))
        place(labelFor(*event, sketch), rows);
    for (const Label &label : m_labels)
        m_used = std::max(m_used, label.lines.isEmpty() ? 0 : label.row + 1);
}

bool EventMarkers::hasTicks() const
{
    return std::ranges::any_of(m_labels, [](const Label &label) { return label.lines.isEmpty(); });
}

EventMarkers::Label EventMarkers::labelFor(const Event &event, const Sketch &sketch) const
{
    Label label{.event = &event, .lines = {}, .x = m_axis.xOf(*event.date.earliest())};
    const QString title = event.title.best(sketch.style().words.language());
    for (const int letters : {9, 12, 15, 19}) {
        const QStringList lines = Sketch::wrapped(title, sketch.small(), letters * sketch.style().smallSize);
        if (lines.size() > linesPerLabel)
            continue;
        label.lines = lines;
        for (const QString &line : lines)
            label.width = std::max(label.width, Sketch::widthOf(line, sketch.small()));
        break;
    }
    return label;
}

/// No text may meet another text of its row, nor any line that runs down from a row above it.
bool EventMarkers::fits(const Label &label) const
{
    if (label.start() < m_left || label.end() > m_right)
        return false;
    return std::ranges::none_of(m_labels, [&](const Label &other) {
        if (other.lines.isEmpty())
            return false;
        const bool lineThroughUs =
            other.row <= label.row && other.x > label.start() - 3 && other.x < label.end() + 3;
        const bool lineThroughIt =
            label.row <= other.row && label.x > other.start() - 3 && label.x < other.end() + 3;
        const bool texts =
            other.row == label.row && label.start() < other.end() + 10 && other.start() < label.end() + 10;
        return lineThroughUs || lineThroughIt || texts;
    });
}

void EventMarkers::place(Label label, int rows)
{
    for (const bool leftwards : {false, true}) {
        for (int row = 0; row < rows && !label.lines.isEmpty(); ++row) {
            label.row = row;
            label.leftwards = leftwards;
            if (fits(label)) {
                m_labels.push_back(label);
                return;
            }
        }
    }
    label.lines.clear();
    m_labels.push_back(label);
}

void EventMarkers::draw(Sketch &sketch, qreal top, qreal bottom) const
{
    for (const Label &label : m_labels) {
        if (label.lines.isEmpty())
            drawTick(sketch, label, top + height());
        else
            drawLabel(sketch, label, top, bottom);
    }
}

void EventMarkers::drawLabel(Sketch &sketch, const Label &label, qreal top, qreal bottom) const
{
    const qreal size = sketch.style().smallSize;
    const qreal rowTop = top + label.row * m_rowHeight;
    Mark &line =
        sketch.add(LineShape{{label.x, rowTop + 2}, {label.x, bottom}, {Ink::Role::Muted, {}}, 1, true});
    line.spoken = spokenEvent(*label.event, sketch.style().words.language());
    line.touch = QRectF(label.start(), rowTop, label.width, m_rowHeight)
                     .united(QRectF(label.x - 2, rowTop, 4, m_rowHeight));
    qreal base = rowTop + size;
    for (const QString &text : label.lines) {
        sketch.add(TextShape{text,
                             {label.leftwards ? label.end() : label.start(), base},
                             sketch.small(),
                             {Ink::Role::Muted, {}},
                             label.leftwards ? Anchor::End : Anchor::Start});
        base += size * 1.25;
    }
}

/// An event that is not known to the day is a hatched span from its first to its last day.
void EventMarkers::drawTick(Sketch &sketch, const Label &label, qreal bandEnd) const
{
    const std::optional<QDate> latest = label.event->date.latest();
    const qreal end = latest ? m_axis.xOf(*latest) : label.x;
    Shape shape = LineShape{{label.x, bandEnd}, {label.x, bandEnd + tickHeight}, {Ink::Role::Muted, {}}};
    if (end - label.x > 3)
        shape = HatchShape{QRectF(label.x, bandEnd, end - label.x, tickHeight), {Ink::Role::Muted, {}}};
    Mark &tick = sketch.add(shape);
    tick.spoken = spokenEvent(*label.event, sketch.style().words.language());
    tick.touch = QRectF(label.x - 3, bandEnd, std::max(6.0, end - label.x), tickHeight);
}

} // namespace vodhuk
