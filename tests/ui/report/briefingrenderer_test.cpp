#include "tests/support/printing.h"
#include "tests/support/surroundings.h"
#include "tests/ui/report/handmade.h"
#include "tests/ui/report/samplebriefing.h"
#include "ui/report/briefingrenderer.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QString outputOf(const QString &program, const QStringList &arguments)
{
    return QString::fromUtf8(printedBy(program, arguments));
}

/// A briefing on disk, for the programs that look at it.
struct PrintedFile {
    explicit PrintedFile(const IllustratedBriefing &briefing)
    {
        const Result<QByteArray> result = renderBriefing(briefing, {pageFormatOf(briefing.content), {}, {}});
        REQUIRE_OK(result);
        bytes = *result;
        path = directory.filePath(u"briefing.pdf"_s);
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QTemporaryDir directory;
    QString path;
    QByteArray bytes;
};

/// Of the oldest records: few pages.
IllustratedBriefing oldestBriefing(const QString &language)
{
    return sampleBriefing(language, u"date:1997..2005"_s);
}

QStringList fontsOf(const PrintedFile &file)
{
    return outputOf(u"pdffonts"_s, {file.path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

QString wordsOf(const PrintedFile &file)
{
    return outputOf(u"pdftotext"_s, {u"-raw"_s, file.path, u"-"_s});
}

/// As it is found by who types the word: letters of one form, in whatever order the lines are read.
QSet<QChar> lettersOf(const QString &text)
{
    QSet<QChar> letters;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KC)) {
        if (letter.isLetter())
            letters.insert(letter);
    }
    return letters;
}

} // namespace

BOOST_AUTO_TEST_SUITE(briefing_renderer)

BOOST_AUTO_TEST_CASE(two_runs_give_the_same_bytes)
{
    const Result<QByteArray> first = renderBriefing(illustratedByHand(7));
    const Result<QByteArray> second = renderBriefing(illustratedByHand(7));
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    BOOST_TEST((*first == *second));
}

BOOST_AUTO_TEST_CASE(all_fonts_are_embedded_and_can_be_searched)
{
    const PrintedFile file(illustratedByHand(5));
    const QStringList fonts = fontsOf(file);
    BOOST_TEST(fonts.size() >= 3);
    for (const QString &font : fonts)
        BOOST_TEST(font.contains(u"yes yes yes"_s), font);
}

BOOST_AUTO_TEST_CASE(qpdf_finds_nothing_wrong_and_nothing_is_transparent)
{
    const PrintedFile file(illustratedByHand(5));
    BOOST_TEST(outputOf(u"qpdf"_s, {u"--check"_s, file.path})
                   .contains(u"No syntax or stream encoding errors found"_s));
    const QString plain = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file.path, u"-"_s});
    BOOST_TEST(plain.contains(u"/ca 1"_s));
    BOOST_TEST(!plain.contains(u"/ca 0"_s));
    BOOST_TEST(!plain.contains(u"/CA 0"_s));
    BOOST_TEST(!plain.contains(u"/S /Transparency"_s));
    BOOST_TEST(!plain.contains(u"/SMask <<"_s));
}

BOOST_AUTO_TEST_CASE(titles_can_be_found_in_each_language)
{
    const PrintedFile belarusian(oldestBriefing(u"be"_s));
    BOOST_TEST(outputOf(u"pdftotext"_s, {u"-raw"_s, belarusian.path, u"-"_s})
                   .simplified()
                   .contains(u"Прыпынены статус спецыяльна запрошанага для беларускага парламента"_s));
    const PrintedFile russian(oldestBriefing(u"ru"_s));
    BOOST_TEST(outputOf(u"pdftotext"_s, {u"-raw"_s, russian.path, u"-"_s})
                   .simplified()
                   .contains(u"Приостановлен статус специально приглашённого для беларусского парламента"_s));
    const PrintedFile english(oldestBriefing(u"en"_s));
    BOOST_TEST(outputOf(u"pdftotext"_s, {u"-raw"_s, english.path, u"-"_s})
                   .simplified()
                   .contains(u"Special guest status of the Belarusian parliament suspended"_s));
}

BOOST_AUTO_TEST_CASE(the_date_that_is_given_stands_in_the_file)
{
    const EnvironmentForNow given("SOURCE_DATE_EPOCH", "1600000000");
    const PrintedFile file(oldestBriefing(u"en"_s));
    BOOST_TEST(outputOf(u"pdfinfo"_s, {u"-rawdates"_s, file.path}).contains(u"D:20200913122640Z"_s));
}

BOOST_AUTO_TEST_CASE(titles_in_every_script_are_shaped_and_found)
{
    const QStringList titles{u"Oświadczenie w sprawie Białorusi: żółć, gęś"_s,
                             u"Pareiškimas dėl Baltarusijos, ąžuolas"_s,
                             u"საქართველოს პრეზიდენტის განცხადება (2020)"_s,
                             u"关于白俄罗斯局势的声明"_s,
                             u"Заява аб сітуацыі ў Беларусі"_s,
                             u"Заявление о положении в Белоруссии"_s,
                             u"Statement on the situation in Belarus"_s};
    const QString arabic = u"بيان الاتحاد الأوروبي بشأن بيلاروس"_s;
    for (const QString &title : titles + QStringList{arabic}) {
        const PrintedFile file(withoutPictures(briefingOfTitle(title)));
        for (const QString &font : fontsOf(file))
            BOOST_TEST(font.contains(u"yes yes yes"_s), title << ": " << font);
        const QString words = wordsOf(file).normalized(QString::NormalizationForm_KC);
        if (title == arabic) // read from right to left
            BOOST_TEST((lettersOf(words).contains(lettersOf(arabic))));
        else
            BOOST_TEST(words.contains(title), title);
        BOOST_TEST(!words.contains(u"[U+"_s), title);
    }
}

BOOST_AUTO_TEST_CASE(chinese_words_are_found_as_they_are_typed)
{
    const QString title = u"白俄罗斯民主与长期措施"_s;
    const PrintedFile file(withoutPictures(briefingOfTitle(title)));
    BOOST_TEST(wordsOf(file).contains(title));
}

BOOST_AUTO_TEST_CASE(what_no_font_has_stands_in_the_file_as_its_code)
{
    const PrintedFile file(withoutPictures(briefingOfTitle(u"Post \U0001F534 of a ministry"_s)));
    BOOST_TEST(wordsOf(file).contains(u"Post [U+1F534] of a ministry"_s));
}

BOOST_AUTO_TEST_CASE(the_briefing_says_on_which_paper_it_is_printed)
{
    IllustratedBriefing briefing = illustratedByHand(2);
    briefing.content.paper = u"letter"_s;
    BOOST_TEST(outputOf(u"pdfinfo"_s, {PrintedFile(briefing).path}).contains(u"612 x 792 pts"_s));
    briefing.content.paper = u"a4"_s;
    BOOST_TEST(outputOf(u"pdfinfo"_s, {PrintedFile(briefing).path}).contains(u"595 x 842 pts"_s));
}

BOOST_AUTO_TEST_CASE(what_is_safe_to_hold_has_no_live_link)
{
    IllustratedBriefing briefing = illustratedByHand(2);
    const auto unpacked = [&] {
        const PrintedFile file(briefing);
        return outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file.path, u"-"_s});
    };
    BOOST_TEST(unpacked().contains(u"/URI (http"_s));
    briefing.content.profile = ExportProfile::Safe;
    BOOST_TEST(!unpacked().contains(u"/URI"_s));
}

BOOST_AUTO_TEST_CASE(it_tells_how_many_pages_are_painted_and_can_be_stopped_between_them)
{
    QList<qint64> told;
    PdfWish wish;
    wish.watch.progress = [&told](qint64 done, qint64 total) {
        BOOST_TEST(done <= total);
        told.append(done);
    };
    REQUIRE_OK(renderBriefing(illustratedByHand(10), wish));
    BOOST_TEST(told.size() > 5);
    BOOST_TEST((std::ranges::is_sorted(told)));
    wish.watch.progress = [&wish](qint64 done, qint64) {
        BOOST_TEST(done <= 2);
        if (done == 2)
            wish.watch.cancellation.cancel();
    };
    const Result<QByteArray> stopped = renderBriefing(illustratedByHand(10), wish);
    BOOST_REQUIRE(!stopped.has_value());
    BOOST_TEST(stopped.error().kind == ErrorKind::Cancelled);
}

BOOST_AUTO_TEST_SUITE_END()
