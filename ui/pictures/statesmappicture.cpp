#include "ui/pictures/statesmappicture.h"

#include "ui/pictures/labelplace.h"
#include "ui/pictures/respondentlist.h"
#include "ui/pictures/rowparts.h"
#include "ui/pictures/stateoutlines.h"
#include "ui/pictures/statesmapwords.h"

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
    [[nodiscard]] bool isEased() const { return respondent && respondent->onDay.isEased(); }
    /// Perhaps in force, or eased.
    [[nodiscard]] bool isHatched() const
    {
        return isEased() || (respondent && respondent->onDay.isPossible());
    }
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
        if (state.isEased())
            return {Ink::Role::FamilyTint, u"easing"_s};
        if (state.isHatched())
            return {Ink::Role::Ground, {}};
        return state.respondent->families.size() == 1
                   ? Ink{Ink::Role::FamilyTint, state.respondent->families.constFirst()}
                   : Ink{Ink::Role::AccentTint, {}};
    }

    /// Of what is drawn over the ground.
    [[nodiscard]] static Ink strongInkOf(const MappedState &state)
    {
        return state.respondent->families.size() == 1
                   ? Ink{Ink::Role::Family, state.respondent->families.constFirst()}
                   : Ink{Ink::Role::Accent, {}};
    }

    void drawOutline(const MappedState &state)
    {
        if (state.rings.isEmpty())
            return;
        OutlineShape outline{
            state.rings, inkOf(state), {state.code == "BY"_L1 ? Ink::Role::Text : Ink::Role::Muted, {}}};
        if (state.isEased()) {
            outline.border = strongInkOf(state);
            outline.width = 2;
        }
        Mark &mark = m_sketch.add(outline);
        if (state.respondent && !state.isSmall())
            describe(mark, *state.respondent);
        if (state.isHatched() && !state.isSmall()) // that one is a dot
            m_sketch.add(HatchShape{boundsOf(mark), strongInkOf(state), state.rings});
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
        const Ink ink = state.hasResponded() ? strongInkOf(state) : Ink{Ink::Role::Muted, {}};
        const QPointF centre = middleOf(state);
        const bool isHollow = !state.hasResponded() || state.isHatched();
        Mark &mark = m_sketch.add(DotShape{centre, dotRadius, ink, isHollow});
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
        const QString text = nameAndCount(*state.respondent, m_sketch.style().words);
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

} // namespace

Picture statesMapPicture(const Respondents &numbers, MapArea area, const PictureStyle &style,
                         const PictureCaption &caption)
{
    if (numbers.total == 0)
        return withTable(emptyPicture(style, caption), mapTable(numbers, style.words));
    const QStringList remarks = mapRemarks(numbers, style.words);
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
    drawKey(sketch, mapKey(numbers, style.words));
    sketch.legend(mapLegend(map.states(), style.words));
    drawFamilies(sketch, map.states(), numbers.actors);
    sketch.gap(style.smallSize * 0.5);
    sketch.picture.table = mapTable(numbers, style.words);
    sketch.picture.textAlternative = mapInWords(numbers, style);
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
