#include "ui/pictures/statesmappicture.h"

#include "ui/pictures/labelplace.h"
#include "ui/pictures/respondentlist.h"
#include "ui/pictures/stateoutlines.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qreal smallestArea = 9; ///< width or height below which a state is a dot
constexpr qreal dotRadius = 3.5;

/// A state as it lies on the map.
struct MappedState {
    QString code;
    QList<QPolygonF> rings;
    QPolygonF largest;
    const Respondent *respondent = nullptr; ///< null: not an actor of the catalogue
    [[nodiscard]] bool hasResponded() const { return respondent && respondent->count > 0; }
    [[nodiscard]] bool isSmall() const
    {
        const QRectF bounds = largest.boundingRect();
        return std::max(bounds.width(), bounds.height()) < smallestArea;
    }
};

MappedState mapped(const StateOutline &outline, MapArea area, const QRectF &frame)
{
    MappedState state{outline.code, {}, {}, nullptr};
    qreal largest = -1;
    for (const QPolygonF &degrees : outline.rings) {
        const QPolygonF ring = mappedRing(degrees, area, frame);
        if (ring.isEmpty())
            continue;
        if (ring.size() > 2)
            state.rings.append(ring);
        if (const qreal own = areaOf(ring); own > largest) {
            largest = own;
            state.largest = ring;
        }
    }
    return state;
}

class StatesMap
{
public:
    StatesMap(Sketch &sketch, const Respondents &numbers, MapArea area, const QRectF &frame)
        : m_sketch(sketch)
        , m_numbers(numbers)
        , m_frame(frame)
    {
        QHash<QString, const Respondent *> byCode;
        for (const Respondent &one : numbers.actors) {
            if (!one.iso2.isEmpty() && !byCode.contains(one.iso2))
                byCode.insert(one.iso2, &one);
        }
        for (const StateOutline &outline : stateOutlines()) {
            MappedState state = mapped(outline, area, frame);
            if (state.largest.isEmpty())
                continue;
            state.respondent = byCode.value(state.code);
            m_states.push_back(std::move(state));
        }
    }

    /// What has no record first, so that no border runs over a fill.
    void draw()
    {
        for (const bool responded : {false, true}) {
            for (const MappedState &state : m_states) {
                if (state.hasResponded() == responded)
                    drawOutline(state);
            }
        }
        for (const MappedState &state : m_states)
            drawDot(state);
        drawTarget();
        for (const MappedState &state : m_states)
            label(state);
    }

    /// Actors with records that have no place on the map, and states without room for their number.
    [[nodiscard]] QList<Respondent> unlabelled() const
    {
        QList<Respondent> others;
        for (const Respondent &one : m_numbers.actors) {
            if (one.count > 0 && !m_labelled.contains(&one))
                others.append(one);
        }
        return others;
    }

    /// The states that lie on the map.
    [[nodiscard]] QList<Respondent> states() const
    {
        QList<Respondent> there;
        for (const Respondent &one : m_numbers.actors) {
            if (std::ranges::find(m_states, &one, &MappedState::respondent) != m_states.end())
                there.append(one);
        }
        return there;
    }

private:
    [[nodiscard]] static Ink inkOf(const MappedState &state)
    {
        if (!state.hasResponded())
            return {Ink::Role::Ground, {}};
        return state.respondent->families.size() == 1
                   ? Ink{Ink::Role::FamilyTint, state.respondent->families.constFirst()}
                   : Ink{Ink::Role::AccentTint, {}};
    }

    void drawOutline(const MappedState &state)
    {
        if (state.rings.isEmpty())
            return;
        const Ink::Role border = state.code == "BY"_L1 ? Ink::Role::Text : Ink::Role::Muted;
        Mark &mark = m_sketch.add(OutlineShape{state.rings, inkOf(state), {border, {}}});
        if (state.respondent && !state.isSmall())
            describe(mark, *state.respondent);
    }

    void describe(Mark &mark, const Respondent &one) const
    {
        mark.spoken = spokenOf(one, m_sketch.style());
        mark.conditions = conditionsOf(one);
    }

    void drawDot(const MappedState &state)
    {
        if (!state.respondent || !state.isSmall())
            return;
        const bool single = state.respondent->families.size() == 1;
        const Ink ink = state.hasResponded() && single
                            ? Ink{Ink::Role::Family, state.respondent->families.constFirst()}
                            : Ink{state.hasResponded() ? Ink::Role::Accent : Ink::Role::Muted, {}};
        const QPointF centre = middleOf(state);
        Mark &mark = m_sketch.add(DotShape{centre, dotRadius, ink, !state.hasResponded()});
        describe(mark, *state.respondent);
        mark.touch = QRectF(centre - QPointF(6, 6), QSizeF(12, 12));
        m_taken.push_back(boundsOf(mark));
    }

    /// Kept off the edges, so that the whole dot is seen.
    [[nodiscard]] QPointF middleOf(const MappedState &state) const
    {
        const QRectF room = m_frame.adjusted(dotRadius + 1, dotRadius + 1, -dotRadius - 1, -dotRadius - 1);
        const QPointF middle = state.largest.boundingRect().center();
        return {std::clamp(middle.x(), room.left(), room.right()),
                std::clamp(middle.y(), room.top(), room.bottom())};
    }

    void drawTarget()
    {
        const auto target = std::ranges::find(m_states, u"BY"_s, &MappedState::code);
        if (target == m_states.end() || target->rings.isEmpty())
            return;
        const Stretch place = labelPlace(target->largest);
        const qreal width = Sketch::widthOf(m_numbers.target, m_sketch.small());
        if (width > 0 && width + 4 <= place.width())
            add(m_numbers.target, {(place.left + place.right) / 2, place.y}, {Ink::Role::Muted, {}},
                inkOf(*target));
    }

    void label(const MappedState &state)
    {
        if (!state.hasResponded())
            return;
        if (state.isSmall() ? labelBeside(state) : labelWithin(state))
            m_labelled.insert(state.respondent);
    }

    /// Squares of the families stand below the number where several families share one fill.
    bool labelWithin(const MappedState &state)
    {
        const Stretch place = labelPlace(state.largest);
        const QString number = m_sketch.style().words.number(state.respondent->count);
        const QPointF middle((place.left + place.right) / 2, place.y);
        if (Sketch::widthOf(number, m_sketch.small()) + 2 > place.width() ||
            state.largest.boundingRect().height() < m_sketch.style().smallSize ||
            !add(number, middle, {}, inkOf(state)))
            return false;
        const auto families = static_cast<qreal>(state.respondent->families.size());
        const QRectF squares(middle.x() - families * 2.5, middle.y() + m_sketch.style().smallSize * 0.6,
                             families * 5, 4);
        const Stretch above = widestAt(state.largest, squares.top());
        const Stretch below = widestAt(state.largest, squares.bottom());
        const bool fits = std::max(above.left, below.left) <= squares.left() &&
                          std::min(above.right, below.right) >= squares.right();
        if (families > 1 && fits && isFree(squares))
            drawSquares(*state.respondent, squares);
        return true;
    }

    void drawSquares(const Respondent &one, const QRectF &area)
    {
        qreal x = area.left();
        for (const QString &family : one.families) {
            m_sketch.add(
                RectShape{QRectF(x + 0.5, area.top(), 4, area.height()), {Ink::Role::Family, family}});
            x += 5;
        }
        m_taken.push_back(area);
    }

    bool labelBeside(const MappedState &state)
    {
        const QString text =
            state.respondent->label + u' ' + m_sketch.style().words.number(state.respondent->count);
        const qreal half = Sketch::widthOf(text, m_sketch.small()) / 2;
        const QPointF dot = middleOf(state);
        const qreal side = half + dotRadius + 3;
        const qreal line = m_sketch.style().smallSize + 1;
        for (const QPointF &shift : {QPointF(side, 0), QPointF(-side, 0), QPointF(0, line), QPointF(0, -line),
                                     QPointF(side, line), QPointF(-side, line)}) {
            if (add(text, dot + shift, {}, {Ink::Role::Ground, {}}))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isFree(const QRectF &area) const
    {
        return m_frame.contains(area) &&
               std::ranges::none_of(m_taken, [&](const QRectF &taken) { return taken.intersects(area); });
    }

    /// In the middle of a place, if nothing else stands there.
    bool add(const QString &text, const QPointF &middle, const Ink &ink, const Ink &rim)
    {
        const Typeface face = m_sketch.small();
        const QSizeF size(Sketch::widthOf(text, face) + 2, face.size + 1.0);
        const QRectF area(middle - QPointF(size.width() / 2, size.height() / 2), size);
        if (!isFree(area))
            return false;
        m_taken.push_back(area);
        m_sketch.add(
            TextShape{text, middle + QPointF(0, face.size * 0.36), face, ink, Anchor::Middle, 0, rim});
        return true;
    }

    Sketch &m_sketch;
    const Respondents &m_numbers;
    QRectF m_frame;
    std::vector<MappedState> m_states;
    std::vector<QRectF> m_taken; ///< by labels and dots
    QSet<const Respondent *> m_labelled;
};

QStringList remarksOn(const Respondents &numbers, const PictureStyle &style)
{
    const Wording &words = style.words;
    QStringList remarks{
        words.translate("Pictures",
                        "A state is filled where a response of its own is recorded; what an organisation "
                        "did is not its members'. The list shows who is not on the map or has no room there. "
                        "No fill means that none is recorded, not that there "
                        "was none."),
        words.translate("Pictures", "One record counts for each of its actors.")};
    if (numbers.leftOut > 0)
        remarks.append(words.translate("Pictures", "Not shown: %n record(s) without an actor.", nullptr,
                                       numbers.leftOut));
    remarks.append(words.translate("Pictures", "Equal areas are drawn equal. Borders as internationally "
                                               "recognised; outlines: Natural Earth."));
    return remarks;
}

/// Where no state of the map has several families, nothing is painted so.
QList<LegendEntry> legendOf(const QList<Respondent> &states, const Wording &words)
{
    const bool hasSeveral =
        std::ranges::any_of(states, [](const Respondent &one) { return one.families.size() > 1; });
    if (!hasSeveral)
        return {};
    return {
        {{Ink::Role::AccentTint, {}}, words.translate("Pictures", "several families, as listed below"), {}}};
}

PictureTable tableOf(const Respondents &numbers, const PictureStyle &style)
{
    const Wording &words = style.words;
    PictureTable table{.head = {words.translate("Pictures", "Actor"),
                                words.translate("Pictures", "State (ISO code)"),
                                words.translate("Pictures", "Families"), words.translate("Pictures", "All")},
                       .rows = {},
                       .textColumns = 3};
    for (const Respondent &one : numbers.actors) {
        QStringList families;
        for (const QString &family : one.families)
            families.append(familyInWords(family, words));
        table.rows.append({one.label, one.iso2, families.join(u"; "_s), QString::number(one.count)});
    }
    return table;
}

QString textAlternativeOf(const Respondents &numbers, const PictureStyle &style)
{
    qsizetype states = 0;
    qsizetype others = 0;
    for (const Respondent &one : numbers.actors) {
        if (one.count > 0)
            ++(one.iso2.isEmpty() ? others : states);
    }
    const QString first =
        style.words
            .translate("Pictures",
                       "A map and a list show who is recorded with %1: %2 states and %3 other actors.")
            .arg(countInWords(numbers.total - numbers.leftOut, style.unit, style.words))
            .arg(states)
            .arg(others);
    const QString second = style.words.translate(
        "Pictures", "Colours and dots tell who acted and with what, and never how much.");
    return first + u' ' + second;
}

} // namespace

Picture statesMapPicture(const Respondents &numbers, MapArea area, const PictureStyle &style,
                         const PictureCaption &caption)
{
    if (numbers.total == 0)
        return withTable(emptyPicture(style, caption), tableOf(numbers, style));
    const QStringList remarks = remarksOn(numbers, style);
    Sketch sketch(style);
    sketch.head(caption);
    const qreal width = style.size.width();
    const bool hasRoomBeside = area == MapArea::Europe && width >= 640;
    const QSizeF extent = mapExtent(area).size();
    const qreal mapWidth = std::floor(hasRoomBeside ? width * 0.7 : width);
    const QRectF frame(0, sketch.y, mapWidth, std::floor(mapWidth * extent.height() / extent.width()));
    StatesMap map(sketch, numbers, area, frame);
    map.draw();
    RespondentList list(sketch, map.unlabelled());
    if (hasRoomBeside)
        list.besides(QRectF(QPointF(mapWidth + 16, frame.top()), QPointF(width, frame.bottom())));
    sketch.y = frame.bottom() + style.smallSize;
    list.below();
    sketch.gap(style.smallSize * 0.8);
    sketch.legend(legendOf(map.states(), style.words));
    drawFamilies(sketch, map.states(), numbers.actors);
    sketch.gap(style.smallSize * 0.5);
    sketch.picture.table = tableOf(numbers, style);
    sketch.picture.textAlternative = textAlternativeOf(numbers, style);
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
