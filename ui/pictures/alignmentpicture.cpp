#include "ui/pictures/alignmentpicture.h"

#include "ui/pictures/alignmentwords.h"
#include "ui/pictures/outsideselection.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qsizetype leadersNamed = 3; ///< more are a number beside the date and names below the dots
constexpr qreal dotRadius = 3.5;

bool isExact(const Follower &follower)
{
    return !follower.isInDoubt && follower.leastDays == follower.mostDays;
}

/// What is there for its link alone is not among the query's rows.
QList<Condition> recordIs(ResponseId id, bool isSelected)
{
    if (!isSelected)
        return {};
    return {Condition{.field = u"id"_s, .values = {recordIdText(id)}}};
}

/// Followers of a step that came in the same way after as many days.
struct FollowerGroup {
    Follower first;
    QList<ActorId> actors;
};

std::vector<FollowerGroup> grouped(const AlignedStep &step)
{
    std::vector<FollowerGroup> groups;
    for (const Follower &follower : step.followers) {
        const auto same = std::ranges::find_if(groups, [&](const FollowerGroup &group) {
            return group.first.leastDays == follower.leastDays && group.first.mostDays == follower.mostDays &&
                   group.first.isInDoubt == follower.isInDoubt && group.first.how == follower.how &&
                   group.first.record == follower.record;
        });
        if (same == groups.end())
            groups.push_back({follower, {follower.actor}});
        else
            same->actors.append(follower.actor);
    }
    return groups;
}

/// From the earliest to the latest follower, the leader's day always in it.
struct DayScale {
    qint64 first = 0;
    CountScale after;
    bool hasOtherDays = false; ///< than the leader's
};

DayScale dayScale(const Alignment &numbers)
{
    qint64 first = 0;
    qint64 last = 0;
    for (const AlignedStep &step : numbers.steps) {
        for (const Follower &follower : step.followers) {
            first = std::min(first, follower.leastDays.value_or(0));
            last = std::max(last, follower.mostDays.value_or(0));
        }
    }
    const bool hasOtherDays = first < 0 || last > 0;
    last = std::max<qint64>(last, 1);
    const qint64 step = countScale(last - first, 6).step;
    return {first, {.top = (last + step - 1) / step * step, .step = step}, hasOtherDays};
}

/// Whole steps from zero to both sides; zero alone where nobody is known to come on another day.
std::vector<qint64> ticksOf(const DayScale &scale)
{
    if (!scale.hasOtherDays)
        return {0};
    std::vector<qint64> ticks;
    for (qint64 days = scale.first / scale.after.step * scale.after.step; days <= scale.after.top;
         days += scale.after.step)
        ticks.push_back(days);
    return ticks;
}

class AlignmentRows
{
public:
    AlignmentRows(Sketch &sketch, const Alignment &numbers)
        : m_sketch(sketch)
        , m_numbers(numbers)
        , m_words(sketch.style().words)
        , m_size(sketch.style().smallSize)
        , m_labelWidth(std::floor(sketch.style().size.width() * 0.3))
        , m_left(m_labelWidth + 16)
        , m_right(sketch.style().size.width() - 16)
        , m_scale(dayScale(numbers))
    {
    }

    void draw()
    {
        if (recordsOutside(m_numbers) > 0) {
            m_sketch.legend({outsideEntry(m_words)});
            m_sketch.gap(m_size * 0.5);
        }
        axis();
        m_sketch.picture.head = m_sketch.y;
        for (const AlignedStep &step : m_numbers.steps)
            drawStep(step);
        m_sketch.gap(m_size * 0.8);
    }

private:
    [[nodiscard]] qreal xOf(qint64 days) const
    {
        return m_left + (m_right - m_left) * static_cast<qreal>(days - m_scale.first) /
                            static_cast<qreal>(m_scale.after.top - m_scale.first);
    }

    [[nodiscard]] qreal lineHeight() const { return std::ceil(m_size * 1.35); }

    void axis()
    {
        const Ink muted{Ink::Role::Muted, {}};
        m_sketch.add(TextShape{m_words.translate("Pictures", "Days after the leader's date"),
                               {m_left - 4, m_sketch.y + m_size},
                               m_sketch.small(),
                               muted});
        m_sketch.gap(lineHeight());
        for (const qint64 days : ticksOf(m_scale))
            m_sketch.add(TextShape{days < 0 ? u'\u2212' + QString::number(-days) : QString::number(days),
                                   {xOf(days), m_sketch.y + m_size},
                                   m_sketch.small(),
                                   muted,
                                   Anchor::Middle});
        m_sketch.gap(lineHeight());
        rowLine();
    }

    void rowLine()
    {
        m_sketch.add(LineShape{
            {0, m_sketch.y}, {m_sketch.style().size.width(), m_sketch.y}, {Ink::Role::Lines, {}}, 0.5});
    }

    [[nodiscard]] QString leadersInWords(const AlignedStep &step) const
    {
        return step.leaders.size() > leadersNamed
                   ? m_words.translate("Pictures", "%n actor(s) jointly", nullptr, step.leaders.size())
                   : namesOf(step.leaders, m_numbers, m_words);
    }

    void drawStep(const AlignedStep &step)
    {
        const qreal top = m_sketch.y + 4;
        const qreal headBottom = drawHead(step, top);
        const qreal dots = top + m_size * 0.65;
        grid(top - 4, dots + m_size * 0.6);
        const std::vector<FollowerGroup> groups = grouped(step);
        for (const FollowerGroup &group : groups)
            followerDot(group, dots);
        leaderDot(step, dots);
        m_sketch.y = dots + m_size * 0.6;
        drawNames(step, groups);
        m_sketch.y = std::max(headBottom, m_sketch.y) + 4;
        rowLine();
    }

    /// Gives its lower edge.
    qreal drawHead(const AlignedStep &step, qreal top)
    {
        const QString date = dateInWords(step.date, m_words.language());
        const QStringList lines =
            Sketch::wrapped(
                withOutside(date.isEmpty() ? m_words.translate("Pictures", "no date stated") : date,
                            step.isSelected, m_words),
                m_sketch.small(), m_labelWidth) +
            Sketch::wrapped(leadersInWords(step), m_sketch.small(), m_labelWidth);
        const qreal height = lineHeight() * static_cast<qreal>(lines.size());
        Mark &place = m_sketch.add(PlaceShape{QRectF(0, top, m_labelWidth, height)});
        place.spoken = spokenOf(step);
        place.conditions = recordIs(step.response, step.isSelected);
        qreal base = top + m_size;
        for (const QString &line : lines) {
            m_sketch.add(
                TextShape{line,
                          {0, base},
                          m_sketch.small(),
                          selectionInk({base == top + m_size ? Ink::Role::Muted : Ink::Role::Text, {}},
                                       step.isSelected)});
            base += lineHeight();
        }
        return top + height;
    }

    [[nodiscard]] QString spokenOf(const AlignedStep &step) const
    {
        const QString said =
            m_words.translate("Pictures", "%1, %2: %3", "date, leaders, title")
                .arg(dateInWords(step.date, m_words.language()), namesOf(step.leaders, m_numbers, m_words),
                     step.title.best(m_words.language()));
        return withOutside(said, step.isSelected, m_words);
    }

    void grid(qreal top, qreal bottom)
    {
        for (const qint64 days : ticksOf(m_scale))
            m_sketch.add(LineShape{{xOf(days), top}, {xOf(days), bottom}, {Ink::Role::Lines, {}}, 0.5});
    }

    void leaderDot(const AlignedStep &step, qreal y)
    {
        Mark &mark = m_sketch.add(
            DotShape{{xOf(0), y}, dotRadius, selectionInk({Ink::Role::Text, {}}, step.isSelected)});
        mark.spoken = spokenOf(step);
        mark.conditions = recordIs(step.response, step.isSelected);
    }

    /// A date that is not known to the day, or in doubt, is hatched over all days that it may mean.
    void followerDot(const FollowerGroup &group, qreal y)
    {
        const Follower &follower = group.first;
        if (!follower.leastDays || !follower.mostDays)
            return;
        const bool exact = isExact(follower);
        const qreal from = xOf(*follower.leastDays);
        const qreal to = xOf(*follower.mostDays);
        const qreal beside = std::max(0.0, dotRadius - (to - from) / 2); // a day in doubt is a hatched square
        const QRectF span(from - beside, y - dotRadius, to - from + 2 * beside, 2 * dotRadius);
        const Ink ink = selectionInk({Ink::Role::Accent, {}}, follower.isSelected);
        Mark &mark = exact ? m_sketch.add(DotShape{{from, y}, dotRadius, ink, *follower.leastDays == 0})
                           : m_sketch.add(HatchShape{span, ink});
        mark.spoken = spokenOf(group);
        mark.conditions = recordIs(follower.record, follower.isSelected);
        if (exact && *follower.leastDays == 0) // around the leader's own, which lies there
            std::get<DotShape>(mark.shape).radius = dotRadius + 2.5;
    }

    [[nodiscard]] QString spokenOf(const FollowerGroup &group) const
    {
        const QString days = daysInWords(group.first, m_words);
        const QString said =
            m_words.translate("Pictures", "%1: %2, %3", "names, how they joined, how many days later")
                .arg(namesOf(group.actors, m_numbers, m_words), joiningInWords(group.first.how, m_words),
                     days.isEmpty() ? m_words.translate("Pictures", "day not stated") : days);
        return withOutside(said, group.first.isSelected, m_words);
    }

    void drawNames(const AlignedStep &step, const std::vector<FollowerGroup> &groups)
    {
        if (step.leaders.size() > leadersNamed)
            paragraph(
                m_words.translate("Pictures", "Jointly: %1").arg(namesOf(step.leaders, m_numbers, m_words)),
                spokenOf(step), step.response, step.isSelected);
        else if (step.leaders.size() > 1)
            paragraph(m_words.translate("Pictures", "adopted jointly"), spokenOf(step), step.response,
                      step.isSelected);
        for (const FollowerGroup &group : groups)
            paragraph(spokenOf(group), spokenOf(group), group.first.record, group.first.isSelected);
    }

    void paragraph(const QString &text, const QString &spoken, ResponseId record, bool isSelected)
    {
        const QStringList lines = Sketch::wrapped(text, m_sketch.small(), m_right - m_left + 8);
        Mark &place = m_sketch.add(PlaceShape{QRectF(m_left - 4, m_sketch.y, m_right - m_left + 8,
                                                     lineHeight() * static_cast<qreal>(lines.size()))});
        place.spoken = spoken;
        place.conditions = recordIs(record, isSelected);
        for (const QString &line : lines) {
            m_sketch.add(TextShape{
                line, {m_left - 4, m_sketch.y + m_size}, m_sketch.small(), selectionInk({}, isSelected)});
            m_sketch.gap(lineHeight());
        }
    }

    Sketch &m_sketch;
    const Alignment &m_numbers;
    const Wording &m_words;
    int m_size;
    qreal m_labelWidth;
    qreal m_left;
    qreal m_right;
    DayScale m_scale;
};

} // namespace

Picture alignmentPicture(const Alignment &numbers, const PictureStyle &style, const PictureCaption &caption)
{
    if (numbers.total == 0)
        return withTable(emptyPicture(style, caption), alignmentTable(numbers, style.words));
    const QStringList remarks = alignmentRemarks(numbers, style.words);
    if (numbers.steps.empty())
        return withTable(sentencePicture(style.words.translate("Pictures", "Nobody is recorded as joining or "
                                                                           "following another here."),
                                         style, caption, remarks),
                         alignmentTable(numbers, style.words));
    Sketch sketch(style);
    sketch.head(caption);
    AlignmentRows(sketch, numbers).draw();
    sketch.picture.table = alignmentTable(numbers, style.words);
    sketch.picture.textAlternative = alignmentInWords(numbers, style.words);
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
