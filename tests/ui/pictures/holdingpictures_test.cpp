#include "tests/ui/pictures/holdingsamples.h"
#include "tests/ui/pictures/layout.h"
#include "ui/pictures/barspicture.h"
#include "ui/pictures/calendarpicture.h"
#include "ui/pictures/framingbindingpicture.h"
#include "ui/pictures/gapspicture.h"
#include "ui/pictures/listingspicture.h"
#include "ui/pictures/stepspicture.h"
#include "ui/pictures/triggerspicture.h"

#include <algorithm>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

const PictureCaption caption{u"What is in force, and since when"_s,
                             u"Counts are of measures. Selection: all responses."_s, u"Sample"_s};
const QDate data(2026, 3, 19);

/// On screen, narrow and on paper, in the languages of the house.
QList<PictureStyle> styles()
{
    QList<PictureStyle> styles;
    for (const QString &language : houseLanguages()) {
        styles.append(PictureStyle{Wording(language)});
        styles.append(PictureStyle{Wording(language)});
        styles.last().size = QSizeF(420, 300);
        styles.append(PictureStyle::print(Wording(language), QSizeF(482, 240)));
    }
    return styles;
}

bool holds(const Picture &picture, const QString &words)
{
    return std::ranges::any_of(picture.marks, [&](const Mark &mark) { return mark.spoken.contains(words); });
}

template <class Drawn>
int countShapes(const Picture &picture)
{
    return static_cast<int>(std::ranges::count_if(
        picture.marks, [](const Mark &mark) { return std::holds_alternative<Drawn>(mark.shape); }));
}

} // namespace

BOOST_AUTO_TEST_SUITE(holding_pictures)

BOOST_AUTO_TEST_CASE(steps_fit_any_width_with_one_actor_and_with_sixty)
{
    for (const PictureStyle &style : styles()) {
        for (const auto &[actors, steps, most] : {std::tuple(1, 2, 3), {60, 40, 70}, {3, 300, 90000}})
            checkLayout(stepsPicture(stepsOf(actors, steps, most), {QDate(2005, 1, 1), QDate(2005, 6, 1)},
                                     style, caption));
    }
}

BOOST_AUTO_TEST_CASE(more_steps_than_anybody_could_tell_apart_are_drawn_together_and_it_is_said)
{
    const PictureStyle style{Wording(u"en"_s)};
    const Picture many = stepsPicture(stepsOf(138, 500, 900), {}, style, caption);
    const auto stops = std::ranges::count_if(many.marks, [](const Mark &mark) {
        return std::holds_alternative<PlaceShape>(mark.shape) && mark.spoken.contains(u"in force"_s);
    });
    BOOST_TEST(stops > 138);
    BOOST_TEST(stops <= 4000);
    BOOST_TEST(many.marks.size() < 70000U);
    BOOST_TEST(many.remarks.join(u' ').contains(u"drawn as one"_s));
    const Picture few = stepsPicture(stepsOf(20, 100, 900), {}, style, caption);
    BOOST_TEST(!few.remarks.join(u' ').contains(u"drawn as one"_s));
}

BOOST_AUTO_TEST_CASE(actors_have_one_scale_so_that_twice_as_many_measures_stand_twice_as_high)
{
    MeasureSteps steps = stepsOf(2, 0, 10);
    steps.last = steps.first.addDays(100);
    steps.actors[0].steps = {{steps.first, 20, 0}};
    steps.actors[1].steps = {{steps.first, 10, 0}};
    const Picture picture = stepsPicture(steps, {}, PictureStyle{Wording(u"en"_s)}, caption);
    QList<qreal> risers;
    for (const Mark &mark : picture.marks) {
        const auto *line = std::get_if<LineShape>(&mark.shape);
        if (line && line->ink.role == Ink::Role::Accent && line->from.x() == line->to.x())
            risers.append(std::abs(line->from.y() - line->to.y()));
    }
    BOOST_REQUIRE_EQUAL(risers.size(), 2);
    BOOST_TEST(risers.at(0) == 2 * risers.at(1), boost::test_tools::tolerance(0.001));
}

BOOST_AUTO_TEST_CASE(what_may_be_in_force_is_hatched_and_said)
{
    MeasureSteps steps = stepsOf(1, 0, 10);
    steps.last = steps.first.addDays(100);
    const PictureStyle style{Wording(u"en"_s)};
    steps.actors[0].steps = {{steps.first, 4, 0}};
    const int without = countShapes<HatchShape>(stepsPicture(steps, {}, style, caption)); // in the key
    steps.actors[0].steps = {{steps.first, 4, 3}};
    const Picture unsure = stepsPicture(steps, {}, style, caption);
    BOOST_TEST(countShapes<HatchShape>(unsure) == without + 1);
    BOOST_TEST(holds(unsure, u"4 measures in force for certain, perhaps 3 more"_s));
}

BOOST_AUTO_TEST_CASE(a_step_leads_to_what_its_actor_has_in_force_on_its_first_day)
{
    const Picture picture = stepsPicture(stepsOf(1, 1, 9), {}, PictureStyle{Wording(u"en"_s)}, caption);
    const auto step = std::ranges::find_if(
        picture.marks, [](const Mark &mark) { return mark.spoken.contains(u"from 21 March 2004 on"_s); });
    BOOST_REQUIRE(step != picture.marks.end());
    const QList<Condition> expected{Condition{.field = u"actor"_s, .values = {u"Actor 0"_s}},
                                    Condition{.field = u"in-force"_s, .values = {u"2004-03-21"_s}},
                                    Condition{.field = u"has"_s, .values = {u"withdrawal"_s}}};
    BOOST_TEST((step->conditions == expected));
}

BOOST_AUTO_TEST_CASE(numbers_of_steps_are_of_the_day_that_is_told_and_nothing_is_certain_after_the_data)
{
    MeasureSteps steps = stepsOf(1, 0, 9);
    steps.actors[0].steps = {
        {QDate(2004, 3, 1), 7, 0}, {QDate(2018, 5, 1), 23, 0}, {QDate(2027, 4, 1), 5, 0}};
    steps.last = QDate(2027, 4, 1);
    const PictureStyle style{Wording(u"en"_s)};
    const Picture picture = stepsPicture(steps, {QDate(2018, 9, 10), data}, style, caption);
    BOOST_TEST(picture.textAlternative.contains(
                   u"On 10 September 2018 between 23 and 23 are in force for certain"_s),
               picture.textAlternative);
    BOOST_TEST(picture.remarks.join(u' ').contains(u"numbers at the right are of 10 September 2018."_s));
    BOOST_TEST(holds(picture, u"from 1 April 2027 on: 5 measures in force, if nothing changes"_s));
    const auto dashed = [](const Mark &mark) {
        const auto *line = std::get_if<LineShape>(&mark.shape);
        return line && line->dashed && line->width == 2;
    };
    // In the key, until the change to come, and after it.
    BOOST_TEST(std::ranges::count_if(picture.marks, dashed) == 3);
    const QList<QStringList> expected{{u"2004-03-01"_s, u"7"_s, u"0"_s},
                                      {u"2018-05-01"_s, u"23"_s, u"0"_s},
                                      {data.addDays(1).toString(Qt::ISODate), u"0"_s, u"23"_s},
                                      {u"2027-04-01"_s, u"0"_s, u"5"_s}};
    QList<QStringList> rows;
    for (const QStringList &row : picture.table.rows)
        rows.append(row.mid(1));
    BOOST_TEST((rows == expected));
    const Picture ahead = stepsPicture(steps, {QDate(2027, 5, 1), data}, style, caption);
    BOOST_TEST(ahead.textAlternative.contains(u"On 1 May 2027, if nothing changes until then, between 5"_s),
               ahead.textAlternative);
}

BOOST_AUTO_TEST_CASE(one_end_far_off_does_not_press_the_steps_together)
{
    MeasureSteps steps = stepsOf(1, 0, 9);
    steps.actors[0].steps = {{steps.first, 7, 0}, {QDate(2099, 1, 1), 6, 0}};
    steps.last = QDate(2099, 1, 1);
    const StepDays days{data, data};
    BOOST_TEST((daysOf(steps, days) == std::pair(steps.first, data.addYears(2))));
    const Picture picture = stepsPicture(steps, days, PictureStyle{Wording(u"en"_s)}, caption);
    BOOST_TEST(picture.remarks.join(u' ').contains(u"Not drawn, but in the table: what changes after "_s));
    BOOST_TEST(!holds(picture, u"2099"_s));
    BOOST_TEST(picture.table.rows.constLast().contains(u"2099-01-01"_s));
    steps.last = QDate(2010, 1, 1);
    BOOST_TEST((daysOf(steps, days).second == data));
}

BOOST_AUTO_TEST_CASE(bars_fit_any_width_and_none_leaves_the_plot)
{
    const Codebook codebook = Codebook::builtIn();
    for (const PictureStyle &style : styles()) {
        for (const int groups : {1, 12})
            checkLayout(barsPicture(barsOf(groups), codebook, data, data, style, caption));
    }
}

BOOST_AUTO_TEST_CASE(the_table_of_bars_has_one_row_for_each_measure)
{
    const MeasureBars bars = barsOf(3);
    const Picture picture =
        barsPicture(bars, Codebook::builtIn(), data, {}, PictureStyle{Wording(u"en"_s)}, caption);
    qsizetype measures = 0;
    for (const BarGroup &group : bars.groups) {
        for (const MeasureBar &bar : group.bars)
            measures += bar.benefits.size();
    }
    BOOST_TEST(picture.table.rows.size() == measures);
    BOOST_TEST(picture.remarks.join(u' ').contains(u"4 measures whose start is not stated"_s));
}

BOOST_AUTO_TEST_CASE(a_bar_says_its_days_its_renewals_and_whether_it_was_eased)
{
    const Picture picture =
        barsPicture(barsOf(1), Codebook::builtIn(), data, {}, PictureStyle{Wording(u"en"_s)}, caption);
    BOOST_TEST(holds(picture, u"since 9 July 1998, until 22 February 1999"_s));
    BOOST_TEST(holds(picture, u"renewed: 24 February 2022, 2023"_s));
    BOOST_TEST(holds(picture, u"eased: 11 September 2025"_s));
    BOOST_TEST(holds(picture, u"eased, since when is not stated"_s));
    BOOST_TEST(holds(picture, u"no end stated"_s));
    const auto bar = std::ranges::find_if(
        picture.marks, [](const Mark &mark) { return mark.spoken.contains(u"since 9 July 1998"_s); });
    BOOST_TEST(
        (bar->conditions == QList{Condition{.field = u"id"_s, .values = {recordIdText(ResponseId{17})}}}));
}

BOOST_AUTO_TEST_CASE(days_that_are_not_known_are_hatched_and_those_that_are_known_are_not)
{
    const auto hatched = [](const QString &from, const QString &until) {
        MeasureBars bars = barsOf(1);
        MeasureBar bar = bars.groups[0].bars.at(0);
        bar.from = dateOf(from);
        bar.until = dateOf(until);
        bars.groups[0].bars = {bar};
        return countShapes<HatchShape>(
            barsPicture(bars, Codebook::builtIn(), data, {}, PictureStyle{Wording(u"en"_s)}, caption));
    };
    const int known = hatched(u"2001-02-03"_s, u"2004-05-06"_s);
    BOOST_TEST(hatched(u"2001"_s, u"2004-05-06"_s) == known + 1);
    BOOST_TEST(hatched(u"2001-02-03"_s, u"2004"_s) == known + 1);
    BOOST_TEST(hatched(u"2001"_s, u"2004"_s) == known + 2);
}

BOOST_AUTO_TEST_CASE(what_is_in_force_on_no_day_for_certain_has_no_solid_bar)
{
    const auto drawn = [](const QString &from, const QString &until) {
        MeasureBars bars = barsOf(1);
        MeasureBar bar = bars.groups[0].bars.at(0);
        bar.from = dateOf(from);
        bar.until = dateOf(until);
        bars.groups[0].bars = {bar};
        return barsPicture(bars, Codebook::builtIn(), data, {}, PictureStyle{Wording(u"en"_s)}, caption);
    };
    const int signs = countShapes<RectShape>(drawn(u"2024"_s, u"2024"_s)); // of the key
    for (const auto &[from, until] :
         {std::pair(u"2024-03-10"_s, u"2024"_s), {u"2024-03"_s, u"2024-03-20"_s}}) {
        BOOST_TEST(countShapes<RectShape>(drawn(from, until)) == signs, from);
        BOOST_TEST(countShapes<HatchShape>(drawn(from, until)) > 0, from);
    }
    const Picture day = drawn(u"2024-03-10"_s, u"2024-03-10"_s);
    BOOST_TEST(countShapes<RectShape>(day) == signs + 1);
    BOOST_TEST(countShapes<RectShape>(drawn(u"2024-03-10"_s, u"2024-03-10/2025"_s)) == signs + 1);
}

BOOST_AUTO_TEST_CASE(the_head_of_a_group_of_bars_asks_for_the_records_that_it_counts)
{
    MeasureBars bars = barsOf(2);
    bars.groups[1].bars[0].record = ResponseId{18};
    const Picture picture =
        barsPicture(bars, Codebook::builtIn(), data, {}, PictureStyle{Wording(u"en"_s)}, caption);
    const auto head = std::ranges::find_if(picture.marks, [&](const Mark &mark) {
        return mark.spoken.startsWith(bars.groups[1].label + u": "_s);
    });
    BOOST_REQUIRE(head != picture.marks.end());
    BOOST_REQUIRE_EQUAL(head->conditions.size(), 1);
    BOOST_TEST(head->conditions.constFirst().field == u"id"_s);
    BOOST_TEST(head->conditions.constFirst().values ==
               (QStringList{recordIdText(ResponseId{18}), recordIdText(ResponseId{17})}));
}

BOOST_AUTO_TEST_CASE(steps_of_chosen_actors_say_that_others_are_left_out)
{
    MeasureSteps steps = stepsOf(1, 2, 9);
    const auto remarks = [&] {
        return stepsPicture(steps, {QDate(2005, 1, 1), data}, PictureStyle{Wording(u"en"_s)}, caption)
            .remarks.join(u' ');
    };
    BOOST_TEST(!remarks().contains(u"of other actors"_s));
    steps.ofOtherActors = 12;
    BOOST_TEST(remarks().contains(u"Not shown: 12 measures of other actors than those chosen."_s), remarks());
    steps.ofOthersWithoutStart = 3;
    const QString undated =
        u"Not shown: 3 measures of other actors, or of none, whose start is not stated."_s;
    BOOST_TEST(remarks().contains(undated), remarks());
    steps.actors.clear(); // nothing to draw is no reason to say less
    BOOST_TEST(remarks().contains(undated), remarks());
}

BOOST_AUTO_TEST_CASE(an_easing_that_is_not_known_to_the_day_does_not_begin_with_its_first_day)
{
    const auto eased = [](const QString &easing) {
        MeasureBars bars = barsOf(1);
        MeasureBar bar = bars.groups[0].bars.at(0);
        bar.status = u"in_force_eased"_s;
        bar.until = {};
        bar.easings = {dateOf(easing)};
        bars.groups[0].bars = {bar};
        return countShapes<RectShape>(
            barsPicture(bars, Codebook::builtIn(), data, {}, PictureStyle{Wording(u"en"_s)}, caption));
    };
    // Drawn besides, for the year: in force, the lower half of it taken away again and eased.
    BOOST_TEST(eased(u"2010"_s) == eased(u"2010-06-15"_s) + 3);
}

BOOST_AUTO_TEST_CASE(a_measure_that_by_its_state_is_not_eased_is_not_drawn_as_if_it_were)
{
    MeasureBars bars = barsOf(1);
    MeasureBar bar = bars.groups[0].bars.at(0);
    bar.until = {};
    const auto drawn = [&] {
        bars.groups[0].bars = {bar};
        return barsPicture(bars, Codebook::builtIn(), data, {}, PictureStyle{Wording(u"en"_s)}, caption);
    };
    const int shapes = countShapes<RectShape>(drawn());
    bar.easings = {dateOf(u"2010-06-15"_s)};
    for (const QString &status : {QString(), u"in_force"_s, u"lifted"_s}) {
        bar.status = status;
        const Picture picture = drawn();
        BOOST_TEST(countShapes<RectShape>(picture) == shapes, status);
        BOOST_TEST(holds(picture, u"an easing, of which measure is not stated: 15 June 2010"_s));
    }
}

BOOST_AUTO_TEST_CASE(triggers_fit_any_width_and_add_up)
{
    for (const PictureStyle &style : styles()) {
        for (const auto &[triggers, events] : {std::pair(1, 1), {11, 4}, {60, 0}})
            checkLayout(triggersPicture(answersOf(triggers, events), style, caption));
    }
    const TriggerAnswers answers = answersOf(11, 4);
    const Picture picture = triggersPicture(answers, PictureStyle{Wording(u"en"_s)}, caption);
    qint64 sum = 0;
    for (const QStringList &row : picture.table.rows)
        sum += row.constLast().toLongLong();
    BOOST_TEST(sum == answers.total - answers.withoutTrigger);
    BOOST_TEST(picture.remarks.join(u' ').contains(u"Not shown: 5 records without a trigger."_s));
}

BOOST_AUTO_TEST_CASE(an_event_leads_to_the_first_record_that_names_its_trigger)
{
    const Picture picture = triggersPicture(answersOf(1, 2), PictureStyle{Wording(u"en"_s)}, caption);
    const auto event = std::ranges::find_if(picture.marks, [](const Mark &mark) {
        return mark.spoken.contains(u"first record after 37 days"_s);
    });
    BOOST_REQUIRE(event != picture.marks.end());
    const QList<Condition> expected{Condition{.field = u"event"_s, .values = {u"repression"_s}},
                                    Condition{.field = u"date"_s, .values = {u"2020-08-09..2020-08-30"_s}}};
    BOOST_TEST((event->conditions == expected));
}

BOOST_AUTO_TEST_CASE(
    days_after_an_event_in_doubt_are_not_exact_and_without_its_day_nothing_is_said_of_records)
{
    TriggerAnswers answers = answersOf(1, 2);
    std::vector<TriggerEvent> &events = answers.triggers.front().events;
    events[0].event.date = dateOf(u"2020-08-09~"_s);
    events[0].first = FirstAnswer{QDate(2020, 8, 12), QDate(2020, 8, 12), 3, 3, true};
    events[1].event.date = {};
    events[1].first.reset();
    const Picture picture = triggersPicture(answers, PictureStyle{Wording(u"en"_s)}, caption);
    BOOST_TEST(holds(picture, u"first record after 3 days, by a date in doubt"_s));
    BOOST_TEST(countShapes<HatchShape>(picture) == 1);
    BOOST_TEST(!holds(picture, u"no record after it"_s));
    BOOST_TEST(holds(picture, u"day of the event not stated"_s));
    BOOST_TEST(picture.table.rows.at(1).mid(3, 2) == (QStringList{QString(), QString()}));
    checkLayout(picture);
}

BOOST_AUTO_TEST_CASE(dates_of_events_are_written_as_their_language_does)
{
    const auto texts = [](const QString &language, qreal width) {
        PictureStyle style{Wording(language)};
        style.size.setWidth(width);
        QStringList found;
        for (const Mark &mark : triggersPicture(answersOf(1, 2), style, caption).marks) {
            if (const auto *text = std::get_if<TextShape>(&mark.shape))
                found.append(text->text);
        }
        return found;
    };
    BOOST_TEST(texts(u"en"_s, 960).contains(u"9 August 2020"_s));
    BOOST_TEST(texts(u"be"_s, 960).contains(u"жнівень 2020"_s));
    BOOST_TEST(texts(u"ru"_s, 960).contains(u"9 августа 2020"_s));
    BOOST_TEST(texts(u"en"_s, 300).contains(u"9 August 2020"_s)); // above the title, without room beside it
}

BOOST_AUTO_TEST_CASE(reasons_by_binding_show_what_is_not_stated)
{
    for (const PictureStyle &style : styles()) {
        for (const qint64 count : {1, 99999})
            checkLayout(framingBindingPicture(reasonsOf(count, style.words.language()), style, caption));
    }
    const FramingBinding table = reasonsOf(7, u"en"_s);
    const Picture picture = framingBindingPicture(table, PictureStyle{Wording(u"en"_s)}, caption);
    BOOST_TEST(picture.table.head.contains(u"Not stated"_s));
    BOOST_TEST(picture.table.rows.constLast().constFirst() == u"No entry"_s);
    BOOST_TEST(picture.table.rows.at(0).constLast() == QString::number(table.framings.at(0).count));
    const auto cell = std::ranges::find_if(
        picture.marks, [](const Mark &mark) { return mark.spoken.startsWith(u"No entry, Not stated"_s); });
    BOOST_REQUIRE(cell != picture.marks.end());
    BOOST_REQUIRE_EQUAL(cell->conditions.size(), 2);
    for (const Condition &condition : cell->conditions)
        BOOST_TEST((condition.negated && condition.values.size() >= 4), condition.field);
}

BOOST_AUTO_TEST_CASE(no_word_is_broken_above_a_column_of_bindings)
{
    for (PictureStyle style : styles()) {
        for (const int width : {420, 560, 700, 960}) {
            style.size.setWidth(width);
            const FramingBinding table = reasonsOf(7, style.words.language());
            const Picture picture = framingBindingPicture(table, style, caption);
            checkLayout(picture);
            QStringList drawn;
            for (const Mark &mark : picture.marks) {
                if (const auto *text = std::get_if<TextShape>(&mark.shape))
                    drawn += text->text.split(u' ');
            }
            for (const FramingBinding::Head &binding : table.bindings) {
                for (const QString &word : binding.label.split(u' ', Qt::SkipEmptyParts))
                    BOOST_TEST(drawn.contains(word), width << " " << word);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(listings_keep_persons_and_entities_and_flow_and_stock_apart)
{
    for (const PictureStyle &style : styles()) {
        for (const int adopters : {1, 60}) {
            for (const bool withNames : {false, true})
                checkLayout(listingsPicture(listingsOf(adopters, withNames), data, style, caption));
        }
    }
    const Picture picture =
        listingsPicture(listingsOf(3, true), data, PictureStyle{Wording(u"en"_s)}, caption);
    BOOST_TEST(picture.table.rows.at(1) ==
               (QStringList{longName(1), u"1234"_s, u"77"_s, u"2468"_s, u"154"_s}));
    BOOST_TEST(holds(picture, u"listed in all: 77 persons"_s));
    const auto asked = [&picture](const QString &words) {
        const auto mark = std::ranges::find_if(picture.marks, [&](const Mark &one) {
            return std::holds_alternative<RectShape>(one.shape) && one.spoken.endsWith(words);
        });
        BOOST_REQUIRE(mark != picture.marks.end());
        Query query;
        query.conditions = mark->conditions.mid(1);
        return query.toText();
    };
    const QString day = data.toString(Qt::ISODate);
    BOOST_TEST(asked(u"listed in all: 77 persons"_s) == u"listed-persons:"_s + day);
    BOOST_TEST(asked(u"listed in all: 154 entities"_s) == u"listed-entities:"_s + day);
    BOOST_TEST(asked(u"newly listed: 1,234 persons"_s) == u"has:new-persons"_s);
    BOOST_TEST(asked(u"newly listed: 2,468 entities"_s) == u"has:new-entities"_s);
    BOOST_TEST(listingsPicture(listingsOf(3, false), data, PictureStyle{Wording(u"en"_s)}, caption)
                   .remarks.join(u' ')
                   .contains(u"how many are listed in all cannot be told"_s));
}

BOOST_AUTO_TEST_CASE(listings_without_an_adopter_lead_nowhere_for_no_query_finds_them)
{
    const Picture picture =
        listingsPicture(listingsOf(3, true), data, PictureStyle{Wording(u"en"_s)}, caption);
    int without = 0;
    for (const Mark &mark : picture.marks) {
        if (!mark.spoken.startsWith(u"No adopter is stated"_s))
            continue;
        ++without;
        BOOST_TEST(mark.conditions.isEmpty(), mark.spoken);
    }
    BOOST_TEST(without > 0);
    BOOST_TEST(
        picture.remarks.contains(u"Not shown: 8 records that neither list anybody nor state a number."_s));
}

BOOST_AUTO_TEST_CASE(gaps_say_how_many_without_names_they_do_not_compare)
{
    Gaps gaps = gapsOf(3, u"en"_s);
    gaps.unnamed = 2;
    const QString remarks =
        gapsPicture(gaps, data, PictureStyle{Wording(u"en"_s)}, caption).remarks.join(u' ');
    BOOST_TEST(remarks.contains(u"whether they are the same: 2 entries without names."_s), remarks);
}

BOOST_AUTO_TEST_CASE(gaps_fit_any_width_and_name_who_is_listed_by_one_alone)
{
    for (const PictureStyle &style : styles()) {
        for (const int names : {0, 3, 500})
            checkLayout(gapsPicture(gapsOf(names, style.words.language()), data, style, caption));
    }
    const Gaps gaps = gapsOf(500, u"en"_s);
    const Picture picture = gapsPicture(gaps, data, PictureStyle{Wording(u"en"_s)}, caption);
    BOOST_TEST(picture.table.rows.size() == gaps.instruments.size() + 502); // all records, those of both
    BOOST_TEST(
        (picture.table.rows.at(gaps.instruments.size() + 1) ==
         QStringList{u"Names listed by both on %1"_s.arg(data.toString(Qt::ISODate)), {}, {}, u"3"_s, {}}));
    BOOST_TEST(picture.table.rows.at(0).mid(1) == (QStringList{u"60"_s, u"58"_s, u"4"_s, u"237"_s}));
    BOOST_TEST(picture.remarks.join(u' ').contains(u"of neither of the two: 237 of 351 responses"_s));
    BOOST_TEST(holds(picture, u"none recorded"_s));
}

BOOST_AUTO_TEST_CASE(gaps_between_two_of_whom_nothing_is_found_name_both)
{
    Gaps gaps = gapsOf(0, u"ru"_s);
    gaps.first.records = 0;
    gaps.second.records = 0;
    for (const PictureStyle &style : styles()) {
        const Picture picture = gapsPicture(gaps, data, style, caption);
        BOOST_TEST(picture.textAlternative.contains(gaps.first.label));
        BOOST_TEST(picture.textAlternative.contains(gaps.second.label));
        checkLayout(picture);
    }
}

BOOST_AUTO_TEST_CASE(the_calendar_fits_any_width_and_lists_every_due_date)
{
    const Codebook codebook = Codebook::builtIn();
    for (const PictureStyle &style : styles()) {
        for (const int dues : {1, 90})
            checkLayout(calendarPicture(calendarOf(dues), codebook, style, caption));
    }
    const Picture picture =
        calendarPicture(calendarOf(90), codebook, PictureStyle{Wording(u"en"_s)}, caption);
    BOOST_TEST(picture.table.rows.size() == 90);
    const QString remarks = picture.remarks.join(u' ');
    BOOST_TEST(remarks.contains(u"7 of 11 measures"_s));
    BOOST_TEST(remarks.contains(u"2 of 11 measures"_s));
    BOOST_TEST(remarks.contains(u"5 records"_s));
    BOOST_TEST(remarks.contains(u"6 measures that ended before 10 January 2026"_s), remarks);
    BOOST_TEST(remarks.contains(u"1 measure that begins after 10 January 2026"_s), remarks);
    BOOST_TEST(remarks.contains(u"3 measures whose start is not stated"_s));
    const auto isSmallHeading = [](const Mark &mark) {
        const auto *text = std::get_if<TextShape>(&mark.shape);
        return text && text->face.bold && text->text.front().isLower();
    };
    const Picture russian =
        calendarPicture(calendarOf(90), codebook, PictureStyle{Wording(u"ru"_s)}, caption);
    BOOST_TEST(std::ranges::none_of(russian.marks, isSmallHeading));
    const Picture empty = calendarPicture(calendarOf(0), codebook, PictureStyle{Wording(u"en"_s)}, caption);
    BOOST_TEST(empty.textAlternative.contains(u"Nothing that is recorded expires"_s));
    checkLayout(empty);
}

BOOST_AUTO_TEST_CASE(nothing_at_all_is_said_in_a_sentence)
{
    const PictureStyle style{Wording(u"en"_s)};
    const Codebook codebook = Codebook::builtIn();
    for (const Picture &picture :
         {stepsPicture({}, {}, style, caption), barsPicture({}, codebook, data, {}, style, caption),
          triggersPicture({}, style, caption), framingBindingPicture({}, style, caption),
          listingsPicture({}, data, style, caption), calendarPicture({}, codebook, style, caption)}) {
        BOOST_TEST(picture.textAlternative.contains(u"Nothing in the catalogue matches"));
        checkLayout(picture);
    }
}

BOOST_AUTO_TEST_CASE(the_same_numbers_make_the_same_picture)
{
    const PictureStyle style{Wording(u"be"_s)};
    BOOST_TEST((barsPicture(barsOf(3), Codebook::builtIn(), data, data, style, caption) ==
                barsPicture(barsOf(3), Codebook::builtIn(), data, data, style, caption)));
    BOOST_TEST((stepsPicture(stepsOf(9, 30, 50), {data, data}, style, caption) ==
                stepsPicture(stepsOf(9, 30, 50), {data, data}, style, caption)));
}

BOOST_AUTO_TEST_SUITE_END()
