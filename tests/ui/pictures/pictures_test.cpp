#include "tests/support/printing.h"
#include "tests/ui/pictures/layout.h"
#include "tests/ui/pictures/samples.h"
#include "ui/pictures/crosstablepicture.h"
#include "ui/pictures/distributionpicture.h"
#include "ui/pictures/sketch.h"
#include "ui/pictures/timelinepicture.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace pictures
{

const PictureCaption caption{u"Responses over time"_s,
                             u"All actors, the whole period, counts are of responses"_s, u"Sample"_s};

qint64 sumOfLastColumn(const PictureTable &table)
{
    qint64 sum = 0;
    for (const QStringList &row : table.rows)
        sum += row.constLast().toLongLong();
    return sum;
}

} // namespace pictures

BOOST_AUTO_TEST_SUITE(pictures)

BOOST_AUTO_TEST_CASE(a_timeline_shows_every_record_but_those_it_says_it_leaves_out)
{
    for (const QString &language : houseLanguages()) {
        for (const auto &[records, bins] :
             {std::pair(qint64(3), 2), std::pair(qint64(351), 77), std::pair(qint64(20000), 370)}) {
            const Timeline timeline = timelineOf(records, bins, language);
            const Picture picture = timelinePicture(timeline, PictureStyle{Wording(language)}, caption);
            BOOST_TEST(sumOfLastColumn(picture.table) == timeline.total - timeline.withoutBin);
            checkLayout(picture);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_words_for_rows_of_bars_tell_the_heights_of_their_own_bars)
{
    Timeline timeline = timelineOf(0, 2, u"en"_s);
    timeline.apart = true;
    timeline.stacks.resize(2);
    timeline.stacks[0].counts = {3, 0};
    timeline.stacks[1].counts = {4, 1};
    timeline.all = {6, 1};
    const Picture picture = timelinePicture(timeline, PictureStyle{Wording(u"en"_s)}, caption);
    BOOST_TEST(picture.textAlternative.contains(u"The bars lie between 0 and 4; 1 of 4 are empty."_s),
               picture.textAlternative);
}

BOOST_AUTO_TEST_CASE(an_event_of_a_month_is_a_span_to_its_end)
{
    Timeline timeline = timelineOf(9, 4, u"en"_s);
    timeline.events.resize(1);
    timeline.events[0].date = PartialDate::parse(u"2020-09"_s).value();
    const Picture picture = timelinePicture(timeline, PictureStyle{Wording(u"en"_s)}, caption);
    BOOST_REQUIRE(picture.time.has_value());
    const qreal month = picture.time->plot.width() / 4;
    const auto span = std::ranges::find_if(
        picture.marks, [](const Mark &mark) { return std::holds_alternative<HatchShape>(mark.shape); });
    BOOST_REQUIRE(span != picture.marks.end());
    BOOST_TEST(std::abs(boundsOf(*span).width() - month) < 0.5, boundsOf(*span).width() << " of " << month);
}

BOOST_AUTO_TEST_CASE(a_timeline_says_in_which_order_the_parts_of_a_bar_stand)
{
    const QString order = u"From the foot of a bar up, its parts stand in the order of the legend."_s;
    const auto remarks = [](const Timeline &timeline) {
        return timelinePicture(timeline, PictureStyle{Wording(u"en"_s)}, caption).remarks;
    };
    Timeline timeline = timelineOf(60, 12, u"en"_s);
    BOOST_TEST(remarks(timeline).contains(order));
    timeline.stacks.resize(1);
    BOOST_TEST(!remarks(timeline).contains(order));
}

BOOST_AUTO_TEST_CASE(a_long_selection_does_not_press_a_timeline_together)
{
    const PictureStyle style{Wording(u"en"_s)};
    const auto plotOf = [&](const QString &selection) {
        PictureCaption named = caption;
        named.selection = selection;
        return timelinePicture(timelineOf(60, 12, u"en"_s), style, named).time->plot.height();
    };
    BOOST_TEST(std::abs(plotOf({}) - plotOf(u"actor:Canada,Poland "_s.repeated(40))) < 1);
}

BOOST_AUTO_TEST_CASE(a_timeline_can_be_small_or_on_paper)
{
    PictureStyle small{Wording(u"ru"_s)};
    small.size = QSizeF(300, 200);
    checkLayout(timelinePicture(timelineOf(351, 77, u"ru"_s), small, caption));
    checkLayout(timelinePicture(timelineOf(351, 77, u"be"_s),
                                PictureStyle::print(Wording(u"be"_s), QSizeF(482, 240))));
}

BOOST_AUTO_TEST_CASE(the_numbers_beside_a_low_timeline_have_all_their_digits)
{
    PictureStyle low{Wording(u"en"_s)};
    for (const int height : {120, 180, 260, 480}) {
        low.size = QSizeF(460, height);
        for (const qint64 largest : {1, 7, 8, 10, 70, 75, 351, 7500})
            checkLayout(timelinePicture(timelineOf(largest, 1, u"en"_s), low, {}));
    }
}

BOOST_AUTO_TEST_CASE(a_grid_fits_its_width_with_one_actor_and_with_sixty)
{
    for (const QString &language : houseLanguages()) {
        for (const int actors : {1, 60}) {
            checkLayout(
                crossTablePicture(tableOf(actors, language), PictureStyle{Wording(language)}, caption));
            checkLayout(crossTablePicture(tableOf(actors, language),
                                          PictureStyle::print(Wording(language), QSizeF(482, 200))));
        }
    }
}

BOOST_AUTO_TEST_CASE(bars_add_up_to_the_total_without_what_is_not_stated)
{
    for (const QString &language : houseLanguages()) {
        for (const QString &field : {u"framing"_s, u"binding"_s, u"instrument"_s}) {
            const Distribution distribution = distributionOf(field, language);
            const Picture picture =
                distributionPicture(distribution, PictureStyle{Wording(language)}, caption);
            BOOST_TEST(sumOfLastColumn(picture.table) == distribution.total - distribution.leftOut);
            checkLayout(picture);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_left_out_is_said_in_the_picture_unless_words_below_say_it)
{
    const QString remark = u"Not shown: 3 records with no date precise enough."_s;
    PictureStyle style{Wording(u"en"_s)};
    for (const bool remarks : {true, false}) {
        style.remarks = remarks;
        const Picture picture = timelinePicture(timelineOf(351, 77, u"en"_s), style, caption);
        const bool drawn = std::ranges::any_of(picture.marks, [&](const Mark &mark) {
            const auto *text = std::get_if<TextShape>(&mark.shape);
            return text && text->text == remark;
        });
        BOOST_TEST(drawn == remarks);
        BOOST_TEST(picture.remarks.contains(remark));
        BOOST_TEST(!picture.textAlternative.contains(remark), picture.textAlternative);
    }
}

BOOST_AUTO_TEST_CASE(a_word_that_is_broken_keeps_its_letters_whole)
{
    const QString crowd = QString(u"👩🏽"_s).repeated(30) + QString(u"и\u0301"_s).repeated(30);
    const Typeface face{u"Noto Sans"_s, 12, false};
    for (int width = 20; width < 60; ++width) {
        for (const QString &line : Sketch::wrapped(crowd, face, width)) {
            BOOST_TEST(!line.front().isLowSurrogate());
            BOOST_TEST(!line.back().isHighSurrogate());
            BOOST_TEST(!line.front().isMark());
        }
        BOOST_TEST(Sketch::wrapped(crowd, face, width).join(QString()) == crowd);
    }
}

BOOST_AUTO_TEST_CASE(a_word_with_a_hyphen_is_broken_behind_it)
{
    const Typeface face{u"Noto Sans"_s, 12, false};
    const qreal width = Sketch::widthOf(u"профессионалов"_s, face) + 1;
    BOOST_TEST(Sketch::wrapped(u"Ассоциация теннистов-профессионалов"_s, face, width) ==
               (QStringList{u"Ассоциация"_s, u"теннистов-"_s, u"профессионалов"_s}));
}

BOOST_AUTO_TEST_CASE(a_date_that_does_not_fit_is_broken_between_its_words)
{
    const Typeface face{u"Noto Sans"_s, 12, false};
    const QString date = u"29\u00a0кастрычніка\u00a02026"_s;
    const auto linesIn = [&](qreal width) { return Sketch::wrapped(u"дзейнічае на "_s + date, face, width); };
    BOOST_TEST(linesIn(Sketch::widthOf(date, face) + 1).last() == date);
    BOOST_TEST(linesIn(Sketch::widthOf(date, face) - 1).last() == u"2026"_s);
}

BOOST_AUTO_TEST_CASE(large_numbers_beside_a_grid_make_its_cells_no_wider)
{
    CrossTable table = tableOf(3, u"en"_s);
    const auto gridsOf = [&] {
        return crossTablePicture(table, PictureStyle{Wording(u"en"_s)}, caption).headings.size();
    };
    const auto usual = gridsOf();
    table.rows[0].count = 1234567;
    BOOST_TEST(gridsOf() <= usual + 1);
    table.counts[0][0] = 1234567;
    BOOST_TEST(gridsOf() > usual + 1);
    checkLayout(crossTablePicture(table, PictureStyle{Wording(u"en"_s)}, caption));
}

BOOST_AUTO_TEST_CASE(heads_of_a_grid_are_as_high_as_its_own_names_need)
{
    CrossTable table = tableOf(3, u"en"_s);
    const auto firstHead = [&] {
        return crossTablePicture(table, PictureStyle{Wording(u"en"_s)}, caption).headings.front();
    };
    const GroupHeading usual = firstHead();
    for (CrossTable::Head &column : table.columns)
        column.label = column.group == u"other" ? u"A name that is longer than all others"_s : u"Short"_s;
    const GroupHeading low = firstHead();
    BOOST_TEST(low.bottom - low.top < usual.bottom - usual.top);
}

BOOST_AUTO_TEST_CASE(names_of_instruments_stand_whole_above_a_grid)
{
    for (const QString &language : houseLanguages()) {
        const Picture grid =
            crossTablePicture(tableOf(3, language), PictureStyle{Wording(language)}, caption);
        for (const Mark &mark : grid.marks) {
            const auto *text = std::get_if<TextShape>(&mark.shape);
            if (text != nullptr && text->angle != 0)
                BOOST_TEST(!text->text.contains(u'…'), text->text);
        }
    }
}

BOOST_AUTO_TEST_CASE(numbers_in_a_grid_are_grouped_as_their_language_does)
{
    CrossTable table = tableOf(1, u"en"_s);
    table.counts[0][0] = 7615;
    table.rows[0].count = 19197;
    QStringList texts;
    for (const Mark &mark : crossTablePicture(table, PictureStyle{Wording(u"en"_s)}, caption).marks) {
        if (const auto *text = std::get_if<TextShape>(&mark.shape))
            texts.append(text->text);
    }
    BOOST_TEST(texts.contains(u"7,615"_s));
    BOOST_TEST(texts.contains(u"19,197"_s));
}

BOOST_AUTO_TEST_CASE(records_of_which_nothing_can_be_drawn_are_not_said_to_be_missing)
{
    const Distribution unstated{.field = u"framing"_s, .values = {}, .total = 3, .leftOut = 3};
    const Picture picture = distributionPicture(unstated, PictureStyle{Wording(u"en"_s)}, caption);
    BOOST_TEST(picture.textAlternative == u"Nothing in this selection can be shown here."_s);
    BOOST_TEST(picture.remarks.join(u' ').contains(u"Not shown: 3 records"_s));
}

BOOST_AUTO_TEST_CASE(an_empty_result_is_said_in_a_sentence)
{
    const PictureStyle style{Wording(u"en"_s)};
    for (const Picture &picture : {timelinePicture({}, style, caption), crossTablePicture({}, style, caption),
                                   distributionPicture({}, style, caption)}) {
        BOOST_TEST(picture.textAlternative.contains(u"Nothing in the catalogue matches"));
        checkLayout(picture);
    }
}

BOOST_AUTO_TEST_SUITE_END()
