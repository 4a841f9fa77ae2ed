#include "core/analysis/alignment.h"
#include "core/analysis/lanes.h"
#include "core/analysis/respondents.h"
#include "tests/support/samplecatalogue.h"
#include "tests/ui/pictures/layout.h"
#include "ui/pictures/alignmentpicture.h"
#include "ui/pictures/lanespicture.h"
#include "ui/pictures/markpicking.h"
#include "ui/pictures/pictureexport.h"
#include "ui/pictures/pictureview.h"
#include "ui/pictures/stateoutlines.h"
#include "ui/pictures/statesmappicture.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace together_pictures
{

const PictureCaption caption{u"Who has responded with what"_s, u"Counts are of responses"_s, u"Sample"_s};

Respondents whoResponded(const QString &language, const Query &query = {})
{
    return respondents(queryEngine(test::sharedSample()), query, language).value().value();
}

Alignment whoMoved(const QString &language)
{
    return alignment(queryEngine(test::sharedSample()), {}, language).value().value();
}

Lanes answers(const QString &language)
{
    return lanes(queryEngine(test::sharedSample()), {}, language).value().value();
}

/// Of one family, so that nothing but the day tells how it is drawn.
Respondent respondent(const QString &label, const QString &state, const RecordsOnDay &records)
{
    Respondent one;
    one.code = one.label = label;
    one.iso2 = state;
    one.count = records.all();
    one.families = {u"restrictive"_s};
    one.onDay = records;
    return one;
}

Respondents onDay(QDate day)
{
    Respondents numbers;
    numbers.total = 9;
    numbers.day = day;
    return numbers;
}

PictureStyle styleOf(const QString &language)
{
    return PictureStyle{Wording(language)};
}

const Mark *outlineCalled(const Picture &picture, const QString &name)
{
    for (const Mark &mark : picture.marks) {
        if (std::holds_alternative<OutlineShape>(mark.shape) && mark.spoken.startsWith(name + u':'))
            return &mark;
    }
    return nullptr;
}

/// What a click in the middle of a state asks for.
QList<Condition> askedIn(const Picture &picture, const QString &name)
{
    const Mark *outline = outlineCalled(picture, name);
    BOOST_REQUIRE(outline);
    const int hit = markAt(picture, boundsOf(*outline).center());
    BOOST_REQUIRE(hit >= 0);
    return picture.marks[static_cast<size_t>(hit)].conditions;
}

QStringList textsOf(const Picture &picture)
{
    QStringList texts;
    for (const Mark &mark : picture.marks) {
        if (const auto *text = std::get_if<TextShape>(&mark.shape))
            texts.append(text->text);
    }
    return texts;
}

/// Area on the map of a small square of degrees, by that of the same square on the globe.
qreal stretchAt(const QPointF &degrees, MapArea area)
{
    constexpr qreal side = 0.1;
    const QPointF at = projected(degrees, area);
    const QPointF east = projected(degrees + QPointF(side, 0), area) - at;
    const QPointF north = projected(degrees + QPointF(0, side), area) - at;
    const qreal radians = side * std::numbers::pi / 180;
    const qreal latitude = (degrees.y() + side / 2) * std::numbers::pi / 180;
    return std::abs(east.x() * north.y() - east.y() * north.x()) / (radians * radians * std::cos(latitude));
}

} // namespace together_pictures

BOOST_AUTO_TEST_SUITE(together_pictures)

BOOST_AUTO_TEST_CASE(maps_fit_on_screen_and_paper_in_all_languages)
{
    for (const QString &language : houseLanguages()) {
        const Respondents numbers = whoResponded(language);
        for (const MapArea area : {MapArea::Europe, MapArea::World}) {
            checkLayout(statesMapPicture(numbers, area, styleOf(language), caption));
            checkLayout(statesMapPicture(numbers, area,
                                         PictureStyle::print(Wording(language), QSizeF(482, 300)), caption));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_map_of_one_record_and_of_none_is_drawn)
{
    const Query one = Query().withValue(u"actor"_s, u"Hungary"_s);
    checkLayout(statesMapPicture(whoResponded(u"en"_s, one), MapArea::Europe, styleOf(u"en"_s), caption));
    const Picture empty = statesMapPicture({}, MapArea::World, styleOf(u"en"_s), caption);
    BOOST_TEST(empty.textAlternative.contains(u"Nothing in the catalogue matches"));
}

BOOST_AUTO_TEST_CASE(a_map_of_a_day_tells_certain_possible_and_eased_apart_without_colour)
{
    const QDate day(2024, 1, 1);
    Respondents numbers = onDay(day);
    numbers.actors = {respondent(u"Latvia"_s, u"LV"_s, {.certain = 2, .possible = 1}),
                      respondent(u"Lithuania"_s, u"LT"_s, {.possible = 2}),
                      respondent(u"Poland"_s, u"PL"_s, {.certain = 1, .eased = 1}),
                      respondent(u"Malta"_s, u"MT"_s, {.possible = 1}),
                      respondent(u"A bank"_s, {}, {.certain = 1, .eased = 1})};
    const Picture map = statesMapPicture(numbers, MapArea::Europe, styleOf(u"en"_s), caption);
    checkLayout(map);
    QStringList hatched;
    for (size_t place = 1; place < map.marks.size(); ++place) {
        const auto *hatch = std::get_if<HatchShape>(&map.marks[place].shape);
        const auto *outline = std::get_if<OutlineShape>(&map.marks[place - 1].shape);
        if (!hatch || !outline)
            continue;
        hatched.append(map.marks[place - 1].spoken.section(u':', 0, 0) +
                       (outline->width > 1 ? u" thick"_s : u""_s));
        const QPainterPath border = borderOf(map.marks[place - 1]);
        for (const QLineF &line : hatchLines(*hatch))
            BOOST_TEST(border.contains(line.pointAt(0.5)));
        BOOST_TEST(hatchLines(*hatch).size() > 5);
    }
    hatched.sort();
    BOOST_TEST(hatched == (QStringList{u"Lithuania"_s, u"Poland thick"_s}));
    const QStringList texts = textsOf(map);
    BOOST_TEST(texts.contains(u"Malta\u00a01 (perhaps)"_s));
    BOOST_TEST(texts.contains(u"A bank\u00a01 (eased by licence)"_s));
    for (const QString &sign :
         {u"filled, in whatever colour: on 1 January 2024 a measure of any kind is in force for certain"_s,
          u"perhaps in force: a date is not known to the day"_s, u"all of it eased by licence"_s})
        BOOST_TEST(texts.contains(sign), sign);
    BOOST_TEST(outlineCalled(map, u"Latvia"_s)
                   ->spoken.endsWith(u"; in force for certain: 2, perhaps in force: 1"_s));
    BOOST_TEST(map.table.head.last(4).first() == u"In force for certain"_s);
    BOOST_TEST(map.table.rows.at(2).last(4) == (QStringList{u"1"_s, u"0"_s, u"1"_s, u"0"_s}));
    BOOST_TEST(map.textAlternative.endsWith(
                   u"On 1 January 2024 something is in force for certain for 3 of them, for 2 "
                   u"perhaps; for 2 all of it is eased by licence."_s),
               map.textAlternative);
}

BOOST_AUTO_TEST_CASE(maps_of_a_day_fit_in_all_languages_and_others_say_nothing_of_days)
{
    for (const QString &language : houseLanguages()) {
        const Respondents numbers = whoResponded(language, *parseQuery(u"in-force:2021-09-01"_s));
        for (const PictureStyle &style :
             {styleOf(language), PictureStyle::print(Wording(language), QSizeF(482, 300))})
            checkLayout(statesMapPicture(numbers, MapArea::Europe, style, caption));
    }
    const Picture usual = statesMapPicture(whoResponded(u"en"_s), MapArea::Europe, styleOf(u"en"_s), caption);
    BOOST_TEST(usual.table.head.size() == 4);
    BOOST_TEST(std::ranges::none_of(
        usual.marks, [](const Mark &mark) { return std::holds_alternative<HatchShape>(mark.shape); }));
}

BOOST_AUTO_TEST_CASE(the_list_below_a_map_keeps_its_order_where_a_page_ends)
{
    const Picture map = statesMapPicture(whoResponded(u"ru"_s), MapArea::World, styleOf(u"ru"_s), caption);
    QPointF last;
    int listed = 0;
    for (const Mark &mark : map.marks) {
        if (!std::holds_alternative<PlaceShape>(mark.shape) || mark.spoken.isEmpty())
            continue;
        const QPointF at = boundsOf(mark).topLeft();
        BOOST_TEST((at.y() > last.y() || (at.y() == last.y() && at.x() > last.x())), mark.spoken);
        last = at;
        ++listed;
    }
    BOOST_TEST(listed > 40);
}

BOOST_AUTO_TEST_CASE(the_states_of_a_family_are_not_parted_by_the_end_of_a_page)
{
    const Picture map = statesMapPicture(whoResponded(u"be"_s), MapArea::World, styleOf(u"be"_s), caption);
    const Wording words(u"be"_s);
    int families = 0;
    for (const QString &family : familyCodes()) {
        const auto swatch = std::ranges::find_if(map.marks, [&](const Mark &mark) {
            return std::holds_alternative<RectShape>(mark.shape) &&
                   mark.spoken == familyInWords(family, words);
        });
        if (swatch == map.marks.end())
            continue;
        BOOST_TEST(std::holds_alternative<PlaceShape>(std::prev(swatch)->shape), family);
        BOOST_TEST(boundsOf(*std::prev(swatch)).contains(boundsOf(*swatch)), family);
        ++families;
    }
    BOOST_TEST(families > 5);
}

BOOST_AUTO_TEST_CASE(a_map_explains_the_colours_that_it_shows_and_no_others)
{
    const Query canada = Query().withValue(u"actor"_s, u"Canada"_s).withValue(u"date"_s, u"2020-11-06"_s);
    const Picture map =
        statesMapPicture(whoResponded(u"en"_s, canada), MapArea::Europe, styleOf(u"en"_s), caption);
    const QStringList texts = textsOf(map);
    BOOST_TEST(texts.contains(u"Canada\u00a01"_s));
    BOOST_TEST(texts.contains(u"Restrictive measures"_s));
    BOOST_TEST(!texts.contains(u"several families, as listed below"_s));
    BOOST_TEST(textsOf(statesMapPicture(whoResponded(u"en"_s), MapArea::Europe, styleOf(u"en"_s), caption))
                   .contains(u"several families, as listed below"_s));
}

BOOST_AUTO_TEST_CASE(labels_of_a_map_have_a_rim_against_the_borders_below_them)
{
    const Picture map = statesMapPicture(whoResponded(u"en"_s), MapArea::World, styleOf(u"en"_s), caption);
    const auto label = std::ranges::find_if(map.marks, [](const Mark &mark) {
        const auto *text = std::get_if<TextShape>(&mark.shape);
        return text != nullptr && text->text == u"Denmark\u00a010"_s;
    });
    BOOST_REQUIRE((label != map.marks.end()));
    BOOST_TEST(std::get<TextShape>(label->shape).rim.has_value());
}

BOOST_AUTO_TEST_CASE(a_click_in_a_state_asks_for_it_and_not_for_its_neighbour)
{
    const Picture picture =
        statesMapPicture(whoResponded(u"en"_s), MapArea::Europe, styleOf(u"en"_s), caption);
    for (const QString &name : {u"Czechia"_s, u"Poland"_s, u"Switzerland"_s, u"Lithuania"_s}) {
        const QList<Condition> asked = askedIn(picture, name);
        BOOST_TEST(asked.size() == 1);
        BOOST_TEST(asked.constFirst().field == u"actor"_s);
        BOOST_TEST(asked.constFirst().values == QStringList(name));
    }
}

BOOST_AUTO_TEST_CASE(a_frame_within_a_state_asks_for_it_and_not_for_those_that_reach_around_it)
{
    const Picture picture =
        statesMapPicture(whoResponded(u"en"_s), MapArea::Europe, styleOf(u"en"_s), caption);
    for (const QString &name : {u"Czechia"_s, u"Poland"_s, u"Switzerland"_s, u"Lithuania"_s}) {
        const Mark *outline = outlineCalled(picture, name);
        BOOST_REQUIRE(outline);
        const QRectF frame(boundsOf(*outline).center() - QPointF(2, 2), QSizeF(4, 4));
        BOOST_TEST(
            (conditionsWithin(picture, frame) == QList{Condition{.field = u"actor"_s, .values = {name}}}),
            name);
    }
}

BOOST_AUTO_TEST_CASE(a_chosen_state_is_marked_along_its_border)
{
    PictureView view(u"en"_s);
    view.resize(1000, 700);
    view.show();
    view.setBuilder([numbers = whoResponded(u"en"_s)](const PictureStyle &style) {
        return statesMapPicture(numbers, MapArea::Europe, style, caption);
    });
    const QImage before = view.grab().toImage();
    view.setQuery(Query().withValue(u"actor"_s, u"Poland"_s));
    const QImage after = view.grab().toImage();
    BOOST_TEST((before != after));
    const Mark *outline = outlineCalled(view.picture(), u"Poland"_s);
    BOOST_REQUIRE(outline);
    const QRectF bounds = boundsOf(*outline).adjusted(-1.5, -1.5, 1.5, 1.5);
    for (const QPointF &corner :
         {bounds.topLeft(), bounds.topRight(), bounds.bottomLeft(), bounds.bottomRight()}) {
        const QRect around(view.placeOf(corner).toPoint() - QPoint(2, 2), QSize(5, 5));
        BOOST_TEST((before.copy(around) == after.copy(around)));
    }
}

BOOST_AUTO_TEST_CASE(no_area_stands_for_a_number)
{
    Respondents few = whoResponded(u"en"_s);
    Respondents many = few;
    for (Respondent &one : many.actors)
        one.count *= 3;
    const auto areas = [](const Respondents &numbers) {
        const Picture picture = statesMapPicture(numbers, MapArea::Europe, styleOf(u"en"_s), caption);
        std::vector<Shape> shapes;
        for (const Mark &mark : picture.marks) {
            if (std::holds_alternative<OutlineShape>(mark.shape) ||
                std::holds_alternative<DotShape>(mark.shape))
                shapes.push_back(mark.shape);
        }
        return shapes;
    };
    BOOST_TEST((areas(few) == areas(many)));
}

BOOST_AUTO_TEST_CASE(every_actor_with_a_record_can_be_walked_to)
{
    const Respondents numbers = whoResponded(u"en"_s);
    for (const MapArea area : {MapArea::Europe, MapArea::World}) {
        const Picture picture = statesMapPicture(numbers, area, styleOf(u"en"_s), caption);
        std::set<QString> reached;
        for (const Mark &mark : picture.marks) {
            for (const Condition &condition : mark.conditions) {
                if (condition.field == u"actor"_s)
                    reached.insert(condition.values.constFirst());
            }
        }
        qint64 sum = 0;
        for (const Respondent &one : numbers.actors) {
            BOOST_TEST(reached.contains(one.code) == (one.count > 0), one.label);
            sum += one.count;
        }
        qint64 told = 0;
        for (const QStringList &row : picture.table.rows)
            told += row.constLast().toLongLong();
        BOOST_TEST(told == sum);
    }
}

BOOST_AUTO_TEST_CASE(equal_areas_are_equal_on_both_maps)
{
    for (const QPointF &place :
         {QPointF(0, 5), QPointF(28, 53), QPointF(-20, 65), QPointF(45, 38), QPointF(120, -30)})
        BOOST_TEST(std::abs(stretchAt(place, MapArea::World) - 1) < 0.005);
    for (const QPointF &place : {QPointF(28, 53), QPointF(-20, 65), QPointF(45, 38), QPointF(25, 71)})
        BOOST_TEST(std::abs(stretchAt(place, MapArea::Europe) - 1) < 0.005);
}

BOOST_AUTO_TEST_CASE(borders_are_those_that_are_internationally_recognised)
{
    const auto holder = [](const QPointF &place) {
        QStringList codes;
        for (const StateOutline &outline : stateOutlines()) {
            const bool within = std::ranges::any_of(outline.rings, [&](const QPolygonF &ring) {
                return ring.containsPoint(place, Qt::OddEvenFill);
            });
            if (within)
                codes.append(outline.code);
        }
        return codes.join(u' ');
    };
    BOOST_TEST(holder({34.4, 45.2}) == u"UA"_s);  // Crimea
    BOOST_TEST(holder({37.8, 48.0}) == u"UA"_s);  // Donetsk
    BOOST_TEST(holder({41.0, 43.0}) == u"GE"_s);  // Abkhazia
    BOOST_TEST(holder({35.8, 33.0}) == u"SY"_s);  // Golan
    BOOST_TEST(holder({-13.0, 25.0}) == u"EH"_s); // Western Sahara
    BOOST_TEST(holder({27.6, 53.9}) == u"BY"_s);
    BOOST_TEST(holder({90.0, 67.0}) == u"RU"_s); // no part of a state is left out
}

BOOST_AUTO_TEST_CASE(no_outline_runs_across_the_whole_map)
{
    for (const StateOutline &outline : stateOutlines()) {
        for (const QPolygonF &ring : outline.rings) {
            QPointF before = ring.constLast();
            for (const QPointF &point : ring) {
                BOOST_TEST(std::abs(point.x() - before.x()) < 40, outline.code.toStdString());
                before = point;
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_map_is_written_the_same_each_time)
{
    const Picture picture =
        statesMapPicture(whoResponded(u"be"_s), MapArea::Europe, styleOf(u"be"_s), caption);
    const auto bytes = [&] { return pictureBytes(picture, PictureFormat::Svg, {}).value(); };
    BOOST_TEST(bytes() == bytes());
    BOOST_TEST(bytes().contains("fill-rule=\"evenodd\""));
    BOOST_TEST(bytes().contains("<circle"));
}

BOOST_AUTO_TEST_CASE(who_moves_with_whom_fits_and_names_everybody)
{
    for (const QString &language : houseLanguages()) {
        const Alignment numbers = whoMoved(language);
        const Picture picture = alignmentPicture(numbers, styleOf(language), caption);
        checkLayout(picture);
        checkLayout(alignmentPicture(numbers, PictureStyle::print(Wording(language), QSizeF(482, 300))));
        const QString all = textsOf(picture).join(u' ');
        for (const QString &name : numbers.names)
            BOOST_TEST(all.contains(name), name);
    }
}

BOOST_AUTO_TEST_CASE(actors_that_act_together_stand_in_alphabetical_order)
{
    Alignment numbers;
    numbers.total = 1;
    AlignedStep step;
    for (const QString &name : {u"Швеция"_s, u"Дания"_s, u"Чехия"_s, u"Ирландия"_s}) {
        step.leaders.append(ActorId{numbers.names.size() + 1});
        numbers.names.insert(step.leaders.constLast(), name);
    }
    numbers.steps.push_back(step);
    const QString texts = textsOf(alignmentPicture(numbers, styleOf(u"ru"_s), caption)).join(u' ');
    BOOST_TEST(texts.contains(u"Дания, Ирландия, Чехия, Швеция"_s), texts);
}

BOOST_AUTO_TEST_CASE(a_follower_lies_where_its_days_lead_and_one_without_a_day_has_no_dot)
{
    Alignment numbers;
    numbers.total = 1;
    numbers.names = {{ActorId{1}, u"Leader"_s}, {ActorId{2}, u"Follower"_s}};
    AlignedStep step{
        ResponseId{5}, PartialDate::fromDay(QDate(2020, 10, 2)), {u"en"_s, u"Ban"_s}, {ActorId{1}}, true, {}};
    step.followers.push_back({ActorId{2}, Joining::OwnAct, PartialDate::fromDay(QDate(2020, 10, 12)),
                              ResponseId{6}, 10, 10, true});
    step.followers.push_back({ActorId{2}, Joining::Declared, {}, ResponseId{5}, {}, {}, true});
    numbers.steps.push_back(step);
    const Picture picture = alignmentPicture(numbers, styleOf(u"en"_s), caption);
    std::vector<DotShape> dots;
    for (const Mark &mark : picture.marks) {
        if (const auto *dot = std::get_if<DotShape>(&mark.shape))
            dots.push_back(*dot);
    }
    BOOST_REQUIRE(dots.size() == 2U);
    BOOST_TEST(dots[0].centre.x() > dots[1].centre.x());
    BOOST_TEST(textsOf(picture).contains(u"Follower: own act, 10 days later"_s));
    BOOST_TEST(textsOf(picture).contains(u"Follower: alignment declared, day not stated"_s));
    BOOST_REQUIRE_EQUAL(picture.table.rows.size(), 2);
    BOOST_TEST((numberIn(picture.table, 0, 8) == 10 && numberIn(picture.table, 0, 9) == 10));
    BOOST_TEST(picture.table.rows.at(1).mid(8) == (QStringList{QString(), QString()}));
    checkLayout(picture);
}

BOOST_AUTO_TEST_CASE(a_follower_by_a_date_in_doubt_is_hatched_and_has_no_exact_days)
{
    Alignment numbers;
    numbers.total = 1;
    numbers.names = {{ActorId{1}, u"Leader"_s}, {ActorId{2}, u"Follower"_s}};
    AlignedStep step{
        ResponseId{5}, PartialDate::fromDay(QDate(2020, 10, 2)), {u"en"_s, u"Ban"_s}, {ActorId{1}}, true, {}};
    step.followers.push_back({ActorId{2}, Joining::OwnAct, PartialDate::parse(u"2020-10-12~"_s).value(),
                              ResponseId{6}, 10, 10, true, true});
    numbers.steps.push_back(step);
    const Picture picture = alignmentPicture(numbers, styleOf(u"en"_s), caption);
    BOOST_TEST(textsOf(picture).contains(u"Follower: own act, 10 days later, by a date in doubt"_s));
    BOOST_TEST(picture.table.rows.at(0).mid(8) == (QStringList{QString(), QString()}));
    const auto dots = std::ranges::count_if(
        picture.marks, [](const Mark &mark) { return std::holds_alternative<DotShape>(mark.shape); });
    BOOST_TEST(dots == 1); // the leader's
    checkLayout(picture);
}

BOOST_AUTO_TEST_CASE(where_no_other_day_is_known_the_axis_has_no_other_number)
{
    Alignment numbers;
    numbers.total = 1;
    numbers.names = {{ActorId{1}, u"Leader"_s}, {ActorId{2}, u"Follower"_s}};
    AlignedStep step{
        ResponseId{5}, PartialDate::fromDay(QDate(2020, 10, 2)), {u"en"_s, u"Ban"_s}, {ActorId{1}}, true, {}};
    step.followers.push_back({ActorId{2}, Joining::Declared, {}, ResponseId{5}, {}, {}, true});
    numbers.steps.push_back(step);
    const QStringList texts = textsOf(alignmentPicture(numbers, styleOf(u"en"_s), caption));
    BOOST_TEST(texts.contains(u"0"_s));
    BOOST_TEST(!texts.contains(u"1"_s));
}

BOOST_AUTO_TEST_CASE(days_before_the_leader_have_their_numbers_too)
{
    Alignment numbers;
    numbers.total = 1;
    numbers.names = {{ActorId{1}, u"Leader"_s}, {ActorId{2}, u"Follower"_s}};
    AlignedStep step{
        ResponseId{5}, PartialDate::fromDay(QDate(2020, 10, 2)), {u"en"_s, u"Ban"_s}, {ActorId{1}}, true, {}};
    step.followers.push_back({ActorId{2}, Joining::OwnAct, PartialDate::fromDay(QDate(2020, 8, 23)),
                              ResponseId{6}, -40, -40, true});
    numbers.steps.push_back(step);
    const Picture picture = alignmentPicture(numbers, styleOf(u"en"_s), caption);
    for (const QString &number : {u"\u221240"_s, u"\u221220"_s, u"0"_s})
        BOOST_TEST(textsOf(picture).contains(number), number);
    checkLayout(picture);
}

BOOST_AUTO_TEST_CASE(days_that_reach_before_the_leader_are_said_without_a_minus)
{
    const auto said = [](qint64 least, qint64 most) {
        Alignment numbers;
        numbers.total = 1;
        numbers.names = {{ActorId{1}, u"Leader"_s}, {ActorId{2}, u"Follower"_s}};
        AlignedStep step{ResponseId{5},
                         PartialDate::fromDay(QDate(2020, 10, 2)),
                         {u"en"_s, u"Ban"_s},
                         {ActorId{1}},
                         true,
                         {}};
        step.followers.push_back({ActorId{2}, Joining::OwnAct, PartialDate::parse(u"2020-09"_s).value(),
                                  ResponseId{6}, least, most, false});
        numbers.steps.push_back(step);
        const Picture picture = alignmentPicture(numbers, styleOf(u"en"_s), caption);
        BOOST_TEST(picture.remarks.contains(u"1 record outside the selection stands here for its links."_s));
        return textsOf(picture).filter(u"Follower: "_s).join(u' ');
    };
    BOOST_TEST(said(-31, -2) == u"Follower: own act, 2 to 31 days earlier · outside the selection"_s);
    BOOST_TEST(said(-8, 22) ==
               u"Follower: own act, between 8 days earlier and 22 days later · outside the selection"_s);
    BOOST_TEST(said(2, 31) == u"Follower: own act, 2 to 31 days later · outside the selection"_s);
}

BOOST_AUTO_TEST_CASE(where_nobody_follows_a_sentence_says_so)
{
    Alignment numbers;
    numbers.total = 3;
    numbers.alone = 3;
    const Picture picture = alignmentPicture(numbers, styleOf(u"en"_s), caption);
    BOOST_TEST(picture.textAlternative.contains(u"Nobody is recorded as joining or following"));
    BOOST_TEST(picture.remarks.join(u' ').contains(u"Not shown: 3 records"));
}

BOOST_AUTO_TEST_CASE(three_lanes_fit_and_no_link_runs_over_a_text)
{
    for (const QString &language : houseLanguages()) {
        for (const PictureStyle &style :
             {styleOf(language), PictureStyle::print(Wording(language), QSizeF(482, 300))}) {
            const Picture picture = lanesPicture(answers(language), style, caption);
            checkLayout(picture);
            std::vector<QPolygonF> texts;
            for (const Mark &mark : picture.marks) {
                if (const auto *text = std::get_if<TextShape>(&mark.shape))
                    texts.push_back(outlineOf(*text));
            }
            for (const Mark &mark : picture.marks) {
                const auto *line = std::get_if<LineShape>(&mark.shape);
                if (!line || line->ink.role != Ink::Role::Muted)
                    continue;
                for (const qreal share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
                    const QPointF point = line->from + (line->to - line->from) * share;
                    const bool covered = std::ranges::any_of(texts, [&](const QPolygonF &text) {
                        return text.containsPoint(point, Qt::OddEvenFill);
                    });
                    BOOST_TEST(!covered);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(lanes_tell_what_the_colours_of_responses_mean)
{
    const Lanes numbers = answers(u"be"_s);
    const QStringList texts = textsOf(lanesPicture(numbers, styleOf(u"be"_s), caption));
    for (const LaneRecord &record : numbers.records) {
        if (record.kind == RecordKind::Response)
            BOOST_TEST(texts.contains(familyInWords(record.family, Wording(u"be"_s))), record.family);
    }
}

BOOST_AUTO_TEST_CASE(in_wide_lanes_the_family_of_a_response_is_named_for_who_prints_in_grey)
{
    const Lanes numbers = answers(u"ru"_s);
    const Wording words(u"ru"_s);
    const auto named = [&](const PictureStyle &style) {
        const QString texts = textsOf(lanesPicture(numbers, style, caption)).join(u' ');
        return std::ranges::count_if(numbers.records, [&](const LaneRecord &record) {
            return record.kind == RecordKind::Response &&
                   texts.contains(u"· "_s + familyInWords(record.family, words));
        });
    };
    BOOST_TEST(named(styleOf(u"ru"_s)) == numbers.responsesShown);
    BOOST_TEST(named(PictureStyle::print(words, QSizeF(482, 300))) == 0);
}

BOOST_AUTO_TEST_CASE(a_link_past_the_middle_lane_has_no_line_and_it_is_said_where_it_stands)
{
    Lanes numbers;
    numbers.countermoves = numbers.reactions = 1;
    numbers.records = {{ResponseId{1}, RecordKind::Countermove, {}, {}, {}, {}, true},
                       {ResponseId{2}, RecordKind::Reaction, {}, {}, {}, {}, true}};
    numbers.links = {{.from = 1, .to = 0, .label = u"Comments on"_s}};
    const Picture picture = lanesPicture(numbers, styleOf(u"en"_s), caption);
    BOOST_TEST(picture.table.rows.at(1).constLast().contains(u"Comments on"_s));
    BOOST_TEST(picture.remarks.join(u' ').contains(
        u"links of countermoves with reactions are said with each of them and stand in the table"_s));
    BOOST_TEST(!picture.remarks.join(u' ').contains(u"no link is recorded"_s));
}

BOOST_AUTO_TEST_CASE(responses_outside_the_selection_are_told_apart_from_those_that_are_counted)
{
    Lanes numbers;
    numbers.countermoves = 200; // more than are shown
    numbers.earlier = 199;
    numbers.records = {{ResponseId{1}, RecordKind::Countermove, {}, {}, {}, {}, true},
                       {ResponseId{2}, RecordKind::Response, {}, {}, {}, u"restrictive"_s, false},
                       {ResponseId{3}, RecordKind::Response, {}, {}, {}, u"restrictive"_s, false}};
    numbers.links = {{.from = 0, .to = 1, .label = u"Answers"_s},
                     {.from = 0, .to = 2, .label = u"Answers"_s}};
    const Picture picture = lanesPicture(numbers, styleOf(u"en"_s), caption);
    BOOST_TEST(textsOf(picture).join(u' ').contains(
        u"Responses: 0, 0 of them shown; besides, outside the selection: 2"_s));
    BOOST_TEST(picture.remarks.contains(u"2 records outside the selection stand here for their links."_s));
    BOOST_TEST(picture.textAlternative.startsWith(
                   u"Three lanes by date: 1 countermove, 2 responses that are linked with them"_s),
               picture.textAlternative);
    checkLayout(picture);
}

/// Texts in muted ink.
QStringList mutedIn(const Picture &picture)
{
    QStringList texts;
    for (const Mark &mark : picture.marks) {
        const auto *text = std::get_if<TextShape>(&mark.shape);
        if (text && text->ink.role == Ink::Role::Muted)
            texts.append(text->text);
    }
    return texts;
}

BOOST_AUTO_TEST_CASE(a_record_outside_the_selection_is_marked_in_lanes_table_and_words)
{
    Lanes numbers;
    numbers.countermoves = 1;
    numbers.records = {
        {ResponseId{1}, RecordKind::Countermove, {}, LocalizedText(u"en"_s, u"Entry ban"_s), {}, {}, true},
        {ResponseId{2},
         RecordKind::Response,
         {},
         LocalizedText(u"en"_s, u"Travel ban"_s),
         {},
         u"restrictive"_s,
         false}};
    numbers.links = {{.from = 0, .to = 1, .label = u"Answers"_s}};
    for (const bool isOutside : {true, false}) {
        numbers.records[1].isSelected = !isOutside;
        const Picture picture = lanesPicture(numbers, styleOf(u"en"_s), caption);
        checkLayout(picture);
        BOOST_TEST(mutedIn(picture).contains(u"Travel ban"_s) == isOutside);
        BOOST_TEST(!mutedIn(picture).contains(u"Entry ban"_s));
        const QStringList texts = textsOf(picture);
        BOOST_TEST(texts.contains(u"outside the selection, here for its link alone"_s) == isOutside);
        const QString all = texts.join(u' '); // lines break where they are full
        BOOST_TEST(all.contains(u"no date stated · Restrictive measures · outside the selection"_s) ==
                       isOutside,
                   all);
        const auto said = std::ranges::count_if(picture.marks, [](const Mark &mark) {
            return mark.spoken.contains(u"Travel ban. outside the selection"_s);
        });
        BOOST_TEST(said == (isOutside ? 1 : 0));
        const qsizetype column = picture.table.head.indexOf(u"Selection"_s);
        BOOST_TEST(picture.table.rows.at(0).at(column) == u"in the selection"_s);
        BOOST_TEST(picture.table.rows.at(1).at(column) ==
                   (isOutside ? u"outside the selection"_s : u"in the selection"_s));
    }
}

BOOST_AUTO_TEST_CASE(a_leader_or_a_follower_outside_the_selection_is_marked_where_it_stands)
{
    Alignment numbers;
    numbers.total = 1;
    const ActorId leader{1};
    const ActorId follower{2};
    numbers.names = {{leader, u"A leader"_s}, {follower, u"A follower"_s}};
    AlignedStep step{ResponseId{1}, PartialDate::parse(u"2020-10-02").value(), {}, {leader}, true, {}};
    step.followers = {
        {follower, Joining::OwnAct, PartialDate::parse(u"2020-10-12").value(), ResponseId{2}, 10, 10, false}};
    numbers.steps = {step};
    const QString words = u"A follower: own act, 10 days later · outside the selection"_s;
    Picture picture = alignmentPicture(numbers, styleOf(u"en"_s), caption);
    checkLayout(picture);
    BOOST_TEST(mutedIn(picture).contains(words));
    BOOST_TEST(textsOf(picture).contains(u"outside the selection, here for its link alone"_s));
    BOOST_TEST(std::ranges::count(picture.marks, words, &Mark::spoken) == 2); // the dot and the words
    const auto cell = [&picture](const QString &head) {
        return picture.table.rows.constFirst().at(picture.table.head.indexOf(head));
    };
    BOOST_TEST(cell(u"Leader's record"_s) == u"in the selection"_s);
    BOOST_TEST(cell(u"Follower's record"_s) == u"outside the selection"_s);
    BOOST_TEST(
        numberIn(picture.table, 0, picture.table.head.indexOf(u"Days later, at least"_s)).value_or(0) == 10);
    numbers.steps[0].isSelected = false;
    numbers.steps[0].followers[0].isSelected = true;
    picture = alignmentPicture(numbers, styleOf(u"en"_s), caption);
    BOOST_TEST(cell(u"Leader's record"_s) == u"outside the selection"_s);
    BOOST_TEST(mutedIn(picture).contains(u"A leader"_s));
    BOOST_TEST(!mutedIn(picture).contains(u"A follower: own act, 10 days later"_s));
    numbers.steps[0].isSelected = true;
    BOOST_TEST(
        !textsOf(alignmentPicture(numbers, styleOf(u"en"_s), caption)).join(u' ').contains(u"outside"_s));
}

BOOST_AUTO_TEST_CASE(a_record_of_a_lane_asks_for_itself_with_its_kind)
{
    const Lanes numbers = answers(u"en"_s);
    const Picture picture = lanesPicture(numbers, styleOf(u"en"_s), caption);
    size_t asked = 0;
    for (const Mark &mark : picture.marks) {
        if (mark.conditions.isEmpty())
            continue;
        const LaneRecord &record = numbers.records[asked++];
        BOOST_TEST(mark.conditions.constLast().values == QStringList(recordIdText(record.id)));
        BOOST_TEST((mark.conditions.size() == 2) == (record.kind != RecordKind::Response));
        BOOST_TEST(mark.spoken.contains(record.title.best(u"en"_s)));
    }
    BOOST_TEST(asked == numbers.records.size());
    BOOST_TEST(static_cast<size_t>(picture.table.rows.size()) == numbers.records.size());
}

BOOST_AUTO_TEST_SUITE_END()
