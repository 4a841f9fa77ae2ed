#include "tests/support/printing.h"
#include "tests/support/samplecatalogue.h"
#include "tests/ui/pictures/layout.h"
#include "ui/pictures/markpicking.h"
#include "ui/pictures/pictureexport.h"
#include "ui/pictures/picturekinds.h"

#include <QRegularExpression>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
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
    const PictureAnswer answer = kind.ask({engine, query, choices, language, Cancellation()});
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

} // namespace

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
