#include "tests/support/printing.h"
#include "tests/support/samplecatalogue.h"
#include "tests/ui/pictures/layout.h"
#include "ui/pictures/markpicking.h"
#include "ui/pictures/pictureexport.h"
#include "ui/pictures/picturekinds.h"

#include <QRegularExpression>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace picture_kinds
{

PictureChoices choicesOn(QDate day)
{
    PictureChoices choices;
    choices.day = day;
    return choices;
}

PictureBuilder builderOf(const PictureKind &kind, const Query &query, const PictureChoices &choices,
                         const QString &language)
{
    static const QueryEngine engine = queryEngine(sharedSample());
    const PictureAnswer answer = askPicture(kind, {engine, query, choices, language, Cancellation()});
    BOOST_REQUIRE_MESSAGE(answer.has_value(), kind.code);
    REQUIRE_OK(*answer);
    return **answer;
}

Picture drawn(const PictureKind &kind, const Query &query, const PictureChoices &choices,
              const QString &language = u"en"_s)
{
    return builderOf(kind, query, choices, language)(PictureStyle{Wording(language)});
}

const QDate someDay(2022, 3, 1);

/// Gaps lie between two that are chosen.
PictureChoices choicesFor(const PictureKind &kind)
{
    PictureChoices choices = choicesOn(someDay);
    if (kind.code == "gaps"_L1)
        choices.actors = {u"European Union"_s, u"Canada"_s};
    return choices;
}

} // namespace picture_kinds

BOOST_AUTO_TEST_SUITE(picture_kinds)

BOOST_AUTO_TEST_CASE(every_kind_is_drawn_of_the_sample_in_three_languages_with_room_for_its_texts)
{
    for (const QString &language : houseLanguages()) {
        for (const PictureKind &kind : pictureKinds()) {
            BOOST_TEST_INFO(kind.code << ' ' << language);
            const Picture picture = drawn(kind, {}, choicesFor(kind), language);
            BOOST_TEST(!picture.title.isEmpty());
            BOOST_TEST(!picture.textAlternative.isEmpty());
            BOOST_TEST(!picture.table.rows.isEmpty(), kind.code);
            checkLayout(picture);
        }
    }
}

BOOST_AUTO_TEST_CASE(two_sentences_stand_for_a_picture_and_its_remarks_are_drawn)
{
    static const QRegularExpression nextSentence(u"[.!?] (?=[A-Z0-9“])"_s);
    for (const PictureKind &kind : pictureKinds()) {
        const Picture picture = drawn(kind, {}, choicesFor(kind));
        BOOST_TEST(picture.textAlternative.count(nextSentence) == 1,
                   kind.code << ": " << picture.textAlternative);
        QString texts;
        for (const Mark &mark : picture.marks) {
            if (const auto *text = std::get_if<TextShape>(&mark.shape))
                texts += text->text + u' ';
        }
        for (const QString &remark : picture.remarks) {
            BOOST_TEST(texts.contains(remark.simplified()), kind.code << ": " << remark);
            BOOST_TEST(!picture.textAlternative.contains(remark), kind.code);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_kind_says_in_a_sentence_that_there_is_nothing)
{
    const Query nothing = Query().withValue(u"year"_s, u"1950"_s);
    for (const PictureKind &kind : pictureKinds()) {
        const Picture picture = drawn(kind, nothing, choicesFor(kind));
        BOOST_TEST(!picture.table.head.isEmpty(), kind.code);
        BOOST_TEST(picture.textAlternative.startsWith(u"Nothing "_s),
                   kind.code << ": " << picture.textAlternative);
        checkLayout(picture);
    }
}

BOOST_AUTO_TEST_CASE(what_stands_below_a_title_begins_with_a_capital)
{
    for (const QString &language : houseLanguages()) {
        for (const PictureKind &kind : pictureKinds()) {
            const QString subtitle = drawn(kind, {}, choicesFor(kind), language).subtitle;
            BOOST_REQUIRE(!subtitle.isEmpty());
            BOOST_TEST(!subtitle.front().isLower(), kind.code << ": " << subtitle);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_date_of_key_figures_is_not_parted_by_the_end_of_a_line)
{
    for (const auto &[language, date] : {std::pair{u"en"_s, u"1 March 2022"_s},
                                         {u"be"_s, u"1 сакавіка 2022"_s},
                                         {u"ru"_s, u"1 марта 2022"_s}}) {
        const Picture figures = drawn(*pictureKind(u"key-figures"_s), {}, choicesOn(someDay), language);
        BOOST_TEST(std::ranges::any_of(figures.marks, [&](const Mark &mark) {
            const auto *text = std::get_if<TextShape>(&mark.shape);
            return text != nullptr && QString(text->text).replace(QChar::Nbsp, u' ').contains(date);
        }));
    }
}

BOOST_AUTO_TEST_CASE(every_choice_of_a_field_is_drawn)
{
    for (const QString &field : pictureKind(u"timeline"_s)->fields) {
        PictureChoices choices = choicesOn(someDay);
        choices.by = field;
        const Picture picture = drawn(*pictureKind(u"timeline"_s), {}, choices);
        BOOST_TEST(!picture.table.rows.isEmpty(), field);
        checkLayout(picture);
    }
    for (const QString &field : pictureKind(u"matrix"_s)->fields) {
        PictureChoices choices = choicesOn(someDay);
        choices.rows = field;
        choices.columns = u"event"_s;
        checkLayout(drawn(*pictureKind(u"matrix"_s), {}, choices));
    }
}

BOOST_AUTO_TEST_CASE(a_picture_is_the_same_bytes_each_time_and_tells_selection_and_state)
{
    const Query query = Query().withValue(u"sanction"_s, u"strict"_s);
    for (const PictureKind &kind : pictureKinds()) {
        const Picture picture = drawn(kind, query, choicesFor(kind));
        const auto bytes = pictureBytes(picture, PictureFormat::Svg, {});
        const auto again = pictureBytes(drawn(kind, query, choicesFor(kind)), PictureFormat::Svg, {});
        REQUIRE_OK(bytes);
        REQUIRE_OK(again);
        BOOST_TEST((*bytes == *again), kind.code);
        BOOST_TEST(bytes->contains("sanction:strict"), kind.code);
        BOOST_TEST(bytes->contains("State of the catalogue: "), kind.code);
        BOOST_TEST(picture.source.endsWith(u"codebook that comes with Vodhuk " VODHUK_VERSION "."_s),
                   kind.code);
    }
}

BOOST_AUTO_TEST_CASE(the_same_events_are_named_above_bars_in_every_language)
{
    const auto linesOfEvents = [](const QString &language, const Query &query) {
        QList<int> places;
        for (const Mark &mark :
             drawn(*pictureKind(u"timeline"_s), query, choicesOn(someDay), language).marks) {
            const auto *line = std::get_if<LineShape>(&mark.shape);
            if (line && line->dashed && !mark.spoken.isEmpty())
                places.append(qRound(line->from.x()));
        }
        return places;
    };
    for (const Query &query : {Query(), Query().withValue(u"year"_s, u"2021"_s)}) {
        const QList<int> english = linesOfEvents(u"en"_s, query);
        BOOST_TEST(english.size() > 1);
        BOOST_TEST((linesOfEvents(u"be"_s, query) == english));
        BOOST_TEST((linesOfEvents(u"ru"_s, query) == english));
    }
}

BOOST_AUTO_TEST_CASE(the_day_for_which_the_query_asks_what_is_in_force_is_the_day_of_every_picture)
{
    const Query query = Query().withValue(u"in-force"_s, u"2018-09-10"_s);
    const PictureChoices choices = completed(choicesOn(someDay), query, QDate(2026, 11, 28));
    const Picture figures = drawn(*pictureKind(u"key-figures"_s), query, choices);
    BOOST_TEST(figures.textAlternative.contains(u"on 10 September 2018"_s), figures.textAlternative);
    const Picture calendar = drawn(*pictureKind(u"calendar"_s), query, choices);
    BOOST_TEST(std::ranges::any_of(calendar.marks, [](const Mark &mark) {
        const auto *text = std::get_if<TextShape>(&mark.shape);
        return text && text->text.startsWith(u"10 September 2018 – 10 September 2019. "_s);
    }));
}

BOOST_AUTO_TEST_CASE(without_a_day_in_the_query_the_one_that_was_chosen_counts_and_else_the_usual_one)
{
    const Query query = Query().withValue(u"in-force"_s, u"2018-09"_s);
    BOOST_TEST((completed(choicesOn(someDay), query, QDate(2026, 11, 28)).day == someDay));
    BOOST_TEST((completed({}, query, QDate(2026, 11, 28)).day == QDate(2026, 11, 28)));
}

BOOST_AUTO_TEST_CASE(every_picture_says_which_measures_it_means)
{
    const auto told = [](const QString &kind, const Query &query) {
        QStringList texts;
        for (const Mark &mark : drawn(*pictureKind(kind), query, choicesFor(*pictureKind(kind))).marks) {
            if (const auto *text = std::get_if<TextShape>(&mark.shape))
                texts.append(text->text);
        }
        return texts.join(u' ');
    };
    const Query query = Query().withValue(u"in-force"_s, u"2022-03-01"_s);
    const QString ofRecords = u"Selection: in-force:2022-03-01 (in force: a measure of any kind)."_s;
    for (const QString &kind : {u"timeline"_s, u"map"_s, u"measures"_s, u"listings"_s, u"key-figures"_s})
        BOOST_TEST(told(kind, query).contains(ofRecords), kind << ": " << told(kind, query));
    for (const QString &kind : {u"in-force"_s, u"measures"_s, u"calendar"_s})
        BOOST_TEST(told(kind, query).contains(u"Counts are of measures that take a benefit away,"_s), kind);
    BOOST_TEST(told(u"key-figures"_s, {}).contains(u"with a measure of any kind"_s));
    BOOST_TEST(!told(u"timeline"_s, {}).contains(u"of any kind"_s));
}

BOOST_AUTO_TEST_CASE(numbers_are_written_as_csv)
{
    const Picture picture = drawn(*pictureKind(u"sanctions"_s), {}, choicesOn(someDay));
    const auto bytes = pictureBytes(picture, PictureFormat::Csv, {});
    REQUIRE_OK(bytes);
    BOOST_TEST(bytes->startsWith("Year,Sanction in the strict sense,"));
    const QByteArray table = bytes->first(bytes->indexOf("\n\n"));
    BOOST_TEST(table.count('\n') == picture.table.rows.size());
    const QByteArray notes = bytes->sliced(table.size());
    for (const QString &note : {picture.title, picture.subtitle, picture.source})
        BOOST_TEST(notes.contains(note.toUtf8()), note);
}

BOOST_AUTO_TEST_CASE(a_frame_over_bins_is_written_as_short_as_dates_can_be)
{
    const TimeScale months{
        QRectF(0, 0, 400, 100),
        {QDate(2020, 11, 1), QDate(2020, 12, 1), QDate(2021, 1, 1), QDate(2021, 2, 1), QDate(2021, 3, 1)}};
    BOOST_TEST(daysOfBins(months, 1, 0).values == QStringList(u"2020-11..2020-12"_s));
    BOOST_TEST(daysOfBins(months, 2, 2).values == QStringList(u"2021-01"_s));
    BOOST_TEST(binAt(months, -5) == 0);
    BOOST_TEST(binAt(months, 399) == 3);
    const TimeScale years{QRectF(0, 0, 400, 100), {QDate(2020, 1, 1), QDate(2021, 1, 1), QDate(2022, 1, 1)}};
    BOOST_TEST(daysOfBins(years, 0, 1).values == QStringList(u"2020..2021"_s));
}

BOOST_AUTO_TEST_SUITE_END()
