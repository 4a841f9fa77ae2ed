#include "ui/pictures/eventmarkers.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int linesPerLabel = 2;
constexpr qreal tickHeight = 6;

/// Else it would be torn within a word.
bool holdsItsWords(const QString &text, const Typeface &face, qreal width)
{
    return std::ranges::all_of(text.split(u' '),
                               [&](const QString &word) { return Sketch::widthOf(word, face) <= width; });
}

QString spokenEvent(const Event &event, const QString &language)
{
    return dateInWords(event.date, language) + u": "_s + event.title.best(language);
}

} // namespace

EventMarkers::EventMarkers(const Timeline &timeline, const TimeAxis &axis, const Sketch &sketch, int rows)
    : m_axis(axis)
    , m_right(sketch.style().size.width())
    , m_left(axis.leftOf(0))
    , m_rowHeight(std::ceil(sketch.style().smallSize * 1.25 * linesPerLabel) + 4)
{
    for (const Event &event : timeline.events) {
        if (event.date.earliest())
            place(labelFor(event, sketch), rows);
    }
    for (const Label &label : m_labels)
        m_used = std::max(m_used, label.lines.isEmpty() ? 0 : label.row + 1);
}

bool EventMarkers::hasTicks() const
{
    return std::ranges::any_of(m_labels, [](const Label &label) { return label.lines.isEmpty(); });
}

/// As wide as its title in any of the languages, so that the same events are named in all of them.
EventMarkers::Label EventMarkers::labelFor(const Event &event, const Sketch &sketch) const
{
    Label label{.event = &event, .lines = {}, .x = m_axis.xOf(*event.date.earliest())};
    const QString own = sketch.style().words.language();
    for (const int letters : {9, 12, 15, 19}) {
        const qreal width = letters * sketch.style().smallSize;
        const auto linesIn = [&](const QString &language) {
            return Sketch::wrapped(event.title.best(language), sketch.small(), width);
        };
        const auto fitsIn = [&](const QString &language) {
            return linesIn(language).size() <= linesPerLabel &&
                   holdsItsWords(event.title.best(language), sketch.small(), width);
        };
        if (!fitsIn(own) || !std::ranges::all_of(houseLanguages(), fitsIn))
            continue;
        label.lines = linesIn(own);
        for (const QString &language : houseLanguages() + QStringList{own}) {
            for (const QString &line : linesIn(language))
                label.width = std::max(label.width, Sketch::widthOf(line, sketch.small()));
        }
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
        const PartialDate &date = label.event->date;
        if (!label.lines.isEmpty())
            drawLabel(sketch, label, top, bottom);
        if (label.lines.isEmpty() || date.latest() != date.earliest() || date.isInDoubt())
            drawTick(sketch, label, top + height());
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
    const qreal end =
        latest && latest != label.event->date.earliest() ? m_axis.xOf(latest->addDays(1)) : label.x;
    Shape shape = LineShape{{label.x, bandEnd}, {label.x, bandEnd + tickHeight}, {Ink::Role::Muted, {}}};
    if (label.event->date.isInDoubt() && end - label.x <= 3)
        shape = HatchShape{QRectF(label.x - 3, bandEnd, 6, tickHeight), {Ink::Role::Muted, {}}};
    else if (end - label.x > 3)
        shape = HatchShape{QRectF(label.x, bandEnd, end - label.x, tickHeight), {Ink::Role::Muted, {}}};
    Mark &tick = sketch.add(shape);
    tick.spoken = spokenEvent(*label.event, sketch.style().words.language());
    tick.touch = QRectF(label.x - 3, bandEnd, std::max(6.0, end - label.x), tickHeight);
}

} // namespace vodhuk
