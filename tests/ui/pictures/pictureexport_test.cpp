#include "tests/support/pdfreading.h"
#include "tests/support/printing.h"
#include "tests/support/sheetreading.h"
#include "tests/ui/pictures/samples.h"
#include "ui/pictures/crosstablepicture.h"
#include "ui/pictures/pictureexport.h"
#include "ui/pictures/picturepages.h"
#include "ui/pictures/picturesvg.h"
#include "ui/pictures/timelinepicture.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

Picture sample()
{
    return timelinePicture(timelineOf(351, 77, u"be"_s), PictureStyle{Wording(u"be"_s)},
                           {u"Адказы"_s, {}, {}});
}

PictureFile file()
{
    PictureFile wish;
    wish.language = u"be"_s;
    wish.created = QDateTime(QDate(2026, 11, 23), QTime(), Qt::UTC);
    return wish;
}

} // namespace

BOOST_AUTO_TEST_SUITE(picture_export)

BOOST_AUTO_TEST_CASE(the_same_picture_gives_the_same_bytes)
{
    for (const PictureFormat format :
         {PictureFormat::Svg, PictureFormat::Png, PictureFormat::Pdf, PictureFormat::Xlsx}) {
        const auto first = pictureBytes(sample(), format, file());
        const auto second = pictureBytes(sample(), format, file());
        REQUIRE_OK(first);
        REQUIRE_OK(second);
        BOOST_TEST((*first == *second));
    }
}

BOOST_AUTO_TEST_CASE(svg_is_well_formed_and_keeps_text_as_text)
{
    const auto bytes = pictureBytes(sample(), PictureFormat::Svg, file());
    REQUIRE_OK(bytes);
    QXmlStreamReader xml(*bytes);
    QStringList texts;
    QString description;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"text")
            texts.append(xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (xml.name() == u"desc")
            description = xml.readElementText();
    }
    BOOST_TEST(!xml.hasError(), xml.errorString());
    BOOST_TEST(texts.contains(u"Адказы"_s));
    BOOST_TEST(texts.contains(u"2021"_s));
    BOOST_TEST(description == sample().textAlternative);
}

BOOST_AUTO_TEST_CASE(a_spreadsheet_holds_the_table_with_counts_as_numbers_and_years_as_texts)
{
    Picture picture = sample();
    picture.table = {
        {u"Імя"_s, u"Дата"_s, u"Усе"_s}, {{u"=1"_s, u"2021"_s, u"7"_s}, {u"б"_s, {}, u"няма"_s}}, 2};
    const auto bytes = pictureBytes(picture, PictureFormat::Xlsx, file());
    REQUIRE_OK(bytes);
    BOOST_TEST(test::nameOfSheet(*bytes) == u"Адказы"_s);
    const QList<QStringList> cells = test::cellsOf(*bytes);
    BOOST_REQUIRE(cells.size() == 3);
    BOOST_TEST(cells[1] == (QStringList{u"\"=1\""_s, u"\"2021\""_s, u"7"_s}));
    BOOST_TEST(cells[2] == (QStringList{u"\"б\""_s, QString(), u"\"няма\""_s}));
}

BOOST_AUTO_TEST_CASE(numbers_tell_what_they_are_of_and_leave_the_table_alone)
{
    Picture picture = sample();
    picture.subtitle = u"Адзінка: адказы"_s;
    picture.source = u"Стан каталога"_s;
    const auto sheet = pictureBytes(picture, PictureFormat::Xlsx, file());
    REQUIRE_OK(sheet);
    BOOST_TEST(test::cellsOf(*sheet).size() == picture.table.rows.size() + 1);
    BOOST_TEST(test::partOf(*sheet, u"xl/worksheets/sheet2.xml"_s).count("<row ") ==
               3 + picture.remarks.size());
    const QByteArray texts = test::partOf(*sheet, u"xl/sharedStrings.xml"_s);
    const auto plain = pictureBytes(picture, PictureFormat::Csv, file());
    REQUIRE_OK(plain);
    for (const QString &note : QStringList{picture.title, picture.subtitle, picture.source}) {
        BOOST_TEST(texts.contains(note.toUtf8()), note);
        BOOST_TEST(plain->contains('\n' + note.toUtf8() + '\n'), note);
    }
    BOOST_TEST(plain->indexOf("\n\n") < plain->indexOf(picture.title.toUtf8()));
}

BOOST_AUTO_TEST_CASE(a_tall_picture_is_cut_between_its_rows_into_pages)
{
    for (const qreal width : {482.0, 960.0, 1600.0}) {
        PictureStyle style{Wording(u"be"_s)};
        style.size.setWidth(width);
        const Picture tall = crossTablePicture(tableOf(200, u"be"_s), style, {u"Хто і чым"_s, {}, {}});
        const auto pages = pagesOf(tall);
        BOOST_REQUIRE(pages.has_value());
        BOOST_TEST(pages->landscape == (width > 900));
        BOOST_TEST(pages->strips.size() > 1U);
        BOOST_TEST(pages->strips.front().first == 0);
        BOOST_TEST(pages->strips.back().second == tall.size.height());
        for (size_t page = 1; page < pages->strips.size(); ++page) {
            const qreal cut = pages->strips[page].first;
            BOOST_TEST(cut == pages->strips[page - 1].second);
            for (const Mark &mark : tall.marks) {
                const QRectF bounds = boundsOf(mark);
                const bool isTorn = std::holds_alternative<TextShape>(mark.shape) &&
                                    bounds.top() < cut - 0.1 && bounds.bottom() > cut + 0.1;
                BOOST_TEST(!isTorn, cut << " in " << mark.spoken);
            }
        }
        const auto bytes = pictureBytes(tall, PictureFormat::Pdf, file());
        REQUIRE_OK(bytes);
        BOOST_TEST(static_cast<size_t>(test::unpacked(*bytes).count("/MediaBox")) == pages->strips.size());
    }
    BOOST_TEST(!pagesOf(sample()).has_value());
}

BOOST_AUTO_TEST_CASE(heads_of_columns_stand_on_each_page_of_a_tall_picture)
{
    PictureStyle style{Wording(u"be"_s)};
    style.size.setWidth(1600);
    const Picture tall = crossTablePicture(tableOf(200, u"be"_s), style, {u"Хто і чым"_s, {}, {}});
    const auto pages = pagesOf(tall);
    BOOST_REQUIRE(pages.has_value());
    BOOST_REQUIRE(pages->strips.size() > 2U);
    const auto headOf = [&](size_t page) {
        QImage image(900, 900, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPage(painter, tall, *pages, page, Appearance::print());
        painter.end();
        return image.copy(0, 0, 900, 36 + static_cast<int>(tall.head * pages->scale) - 2);
    };
    QImage blank = headOf(1);
    blank.fill(Qt::white);
    BOOST_TEST((headOf(1) != blank));
    BOOST_TEST((headOf(1) == headOf(0)));
    BOOST_TEST((headOf(2) == headOf(0)));
}

BOOST_AUTO_TEST_CASE(a_tall_picture_is_not_cut_right_below_a_heading)
{
    const auto text = [](qreal base, bool bold) {
        return Mark{TextShape{u"row"_s, {0, base}, {u"Noto Sans"_s, 9, bold}, {}}, {}, {}, {}};
    };
    Picture picture;
    picture.size = {300, 300};
    for (int row = 0; row < 15; ++row) {
        const bool isHeading = row == 4;
        picture.marks.push_back({PlaceShape{QRectF(0, row * 20, 300, 20)}, {}, {}, {}});
        picture.marks.push_back(text(row * 20 + 12, isHeading));
    }
    const std::vector<PictureStrip> strips = stripsOf(picture, 105, 150);
    BOOST_REQUIRE(strips.size() == 3U);
    BOOST_TEST(strips.at(0).second == 80);
    BOOST_TEST(strips.at(1).second == 220);
    BOOST_TEST(strips.at(2).second == 300);
    BOOST_TEST(partOf(picture, strips.at(0)).marks.size() == 8U);
}

BOOST_AUTO_TEST_CASE(the_name_of_a_group_stands_again_above_its_rows_on_each_page)
{
    Picture picture;
    picture.size = {300, 400};
    picture.marks.push_back({RectShape{QRectF(0, 0, 300, 20), {Ink::Role::Accent, {}}}, {}, {}, {}});
    for (int row = 1; row < 20; ++row)
        picture.marks.push_back(
            {RectShape{QRectF(0, row * 20, 150, 20), {Ink::Role::Lines, {}}}, {}, {}, {}});
    picture.headings = {{0, 20, 220}};
    const std::vector<PictureStrip> strips = stripsOf(picture, 100, 100);
    BOOST_REQUIRE(strips.size() == 5U);
    BOOST_TEST(strips.at(1).second == 180); // the heading takes one row's room
    BOOST_TEST(strips.at(2).second == 260);
    BOOST_TEST(strips.at(3).second == 360); // its rows are over
    for (const size_t page : {1U, 2U, 3U}) {
        QImage image(300, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintStrip(painter, picture, strips.at(page), Appearance::print());
        painter.end();
        const QColor named = inkColour({Ink::Role::Accent, {}}, Appearance::print());
        BOOST_TEST((image.pixelColor(200, 10) == named) == (page < 3), page);
    }
}

BOOST_AUTO_TEST_CASE(notes_of_a_tall_picture_stay_together)
{
    Picture picture;
    picture.size = {300, 130};
    picture.foot = 80;
    for (int line = 0; line < 6; ++line)
        picture.marks.push_back(
            {TextShape{u"note"_s, {0, line * 20 + 12.0}, {u"Noto Sans"_s, 9, false}, {}}, {}, {}, {}});
    const std::vector<PictureStrip> strips = stripsOf(picture, 110, 110);
    BOOST_REQUIRE(strips.size() == 2U);
    BOOST_TEST(strips.at(0).second <= 80);
}

BOOST_AUTO_TEST_CASE(some_rows_go_with_notes_that_would_stand_alone_on_a_page)
{
    Picture picture;
    picture.size = {300, 230};
    picture.foot = 200;
    for (int row = 0; row < 11; ++row)
        picture.marks.push_back(
            {TextShape{u"row"_s, {0, row * 20 + 12.0}, {u"Noto Sans"_s, 9, false}, {}}, {}, {}, {}});
    const std::vector<PictureStrip> strips = stripsOf(picture, 100, 100);
    BOOST_REQUIRE(strips.size() == 3U);
    BOOST_TEST(strips.at(1).second < 200);
    BOOST_TEST(strips.at(1).second > 140);
    BOOST_TEST(strips.at(2).first == strips.at(1).second);
}

BOOST_AUTO_TEST_CASE(a_page_of_notes_alone_has_the_title_and_no_heads_of_columns)
{
    Picture picture;
    picture.title = u"Who used which instrument"_s;
    picture.size = {700, 1600};
    picture.head = 40;
    picture.foot = 1560;
    picture.marks.push_back({RectShape{QRectF(600, 0, 50, 40), {Ink::Role::Accent, {}}}, {}, {}, {}});
    picture.marks.push_back({RectShape{QRectF(0, 1500, 50, 40), {Ink::Role::Lines, {}}}, {}, {}, {}});
    const auto headInk = [&](size_t page, const PicturePages &pages) {
        QImage image(600, 850, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPage(painter, picture, pages, page, Appearance::print());
        painter.end();
        return image.pixelColor(36 + static_cast<int>(620 * pages.scale),
                                36 + static_cast<int>(20 * pages.scale));
    };
    const PicturePages pages{
        .landscape = false, .scale = 0.74, .strips = {{0, 800}, {800, 1560}, {1560, 1600}}};
    BOOST_TEST((headInk(1, pages) == inkColour({Ink::Role::Accent, {}}, Appearance::print())));
    BOOST_TEST((headInk(2, pages) == QColor(Qt::white)));
}

BOOST_AUTO_TEST_CASE(each_part_of_a_grid_in_several_parts_has_its_heads_on_all_its_pages)
{
    const Picture tall =
        crossTablePicture(tableOf(60, u"ru"_s), PictureStyle{Wording(u"ru"_s)}, {u"Кто и чем"_s, {}, {}});
    const auto pages = pagesOf(tall);
    BOOST_REQUIRE(pages.has_value());
    BOOST_TEST(tall.headings.size() > 1U);
    for (const Mark &mark : tall.marks) {
        if (!std::holds_alternative<RectShape>(mark.shape) || mark.conditions.size() != 2)
            continue;
        const QRectF cell = boundsOf(mark);
        const auto over = std::ranges::count_if(tall.headings, [&](const GroupHeading &heading) {
            return heading.bottom <= cell.top() && heading.end >= cell.bottom();
        });
        BOOST_TEST(over == 1, mark.spoken);
    }
}

BOOST_AUTO_TEST_CASE(columns_whose_rows_do_not_lie_side_by_side_are_cut_where_least_is_torn)
{
    Picture picture;
    picture.size = {300, 400};
    for (int row = 0; row < 20; ++row) {
        picture.marks.push_back(
            {RectShape{QRectF(0, row * 20, 100, 20), {Ink::Role::Accent, {}}}, {}, {}, {}});
        picture.marks.push_back(
            {RectShape{QRectF(110, row * 20 + 7, 100, 20), {Ink::Role::Accent, {}}}, {}, {}, {}});
    }
    for (const auto &[top, bottom] : stripsOf(picture, 150, 150)) {
        const auto torn = std::ranges::count_if(picture.marks, [cut = bottom](const Mark &mark) {
            return boundsOf(mark).top() < cut && boundsOf(mark).bottom() > cut;
        });
        BOOST_TEST(torn <= 1, top << " to " << bottom);
    }
}

BOOST_AUTO_TEST_CASE(a_page_shows_no_edge_of_what_begins_below_it)
{
    Picture picture;
    picture.size = {100, 40};
    picture.marks = {{RectShape{QRectF(0, 0, 100, 20), {}}, u"above"_s, {}, {}},
                     {LineShape{{0, 20}, {100, 20}, {}}, u"between"_s, {}, {}},
                     {RectShape{QRectF(0, 20, 100, 20), {}}, u"below"_s, {}, {}}};
    const Picture first = partOf(picture, {0, 20});
    BOOST_REQUIRE(first.marks.size() == 2U);
    BOOST_TEST(first.marks.back().spoken == u"between"_s);
    const Picture second = partOf(picture, {20, 40});
    BOOST_REQUIRE(second.marks.size() == 1U);
    BOOST_TEST(second.marks.front().spoken == u"below"_s);
}

BOOST_AUTO_TEST_CASE(lines_keep_off_the_letters_of_a_text_with_a_rim)
{
    Picture picture;
    picture.size = {120, 30};
    const TextShape word{u"Denmark 10"_s, {10, 20}, {u"Noto Sans"_s, 14, false}, {}};
    const auto inkOf = [&](bool hasRim) {
        TextShape text = word;
        if (hasRim)
            text.rim = Ink{Ink::Role::Ground, {}};
        picture.marks = {{LineShape{{0, 15}, {120, 15}, {Ink::Role::Text, {}}, 2}, {}, {}, {}},
                         {text, {}, {}, {}}};
        const QImage image = pictureImage(picture, Appearance::print(), 4);
        qint64 dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
        return dark;
    };
    BOOST_TEST(inkOf(true) < inkOf(false));
    const QByteArray svg = pictureSvg(picture, Appearance::print(), u"en"_s);
    BOOST_TEST(svg.count("Denmark 10") == 2);
    BOOST_TEST(svg.count("aria-hidden=\"true\"") == 1);
    BOOST_TEST(svg.indexOf("aria-hidden") < svg.lastIndexOf("Denmark 10"));
}

BOOST_AUTO_TEST_CASE(a_character_that_no_font_has_is_drawn_as_its_code_and_told)
{
    const auto picture = [](const QString &text) {
        Picture made;
        made.title = u"Title"_s;
        made.size = {240, 40};
        made.marks.push_back({TextShape{text, {10, 20}, {u"Noto Sans"_s, 14, false}, {}}, {}, {}, {}});
        return made;
    };
    const Picture sign = picture(u"Well \U0001F600 done"_s);
    const Picture code = picture(u"Well [U+1F600] done"_s);
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Pdf}) {
        const auto drawn = pictureBytes(sign, format, file());
        const auto expected = pictureBytes(code, format, file());
        REQUIRE_OK(drawn);
        REQUIRE_OK(expected);
        BOOST_TEST((*drawn == *expected));
        BOOST_TEST(fontRemarks(sign, format).join(u' ').contains(u"U+1F600"_s));
        BOOST_TEST(fontRemarks(code, format).isEmpty());
    }
    BOOST_TEST(fontRemarks(sign, PictureFormat::Svg).isEmpty()); // its text stays text
}

BOOST_AUTO_TEST_CASE(a_name_without_a_known_ending_is_refused_and_nothing_written)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.bmp"_s);
    const Status written = writePicture(sample(), path, file());
    BOOST_REQUIRE(!written);
    BOOST_TEST(written.error().kind == ErrorKind::Usage);
    BOOST_TEST(!QFile::exists(path));
}

BOOST_AUTO_TEST_SUITE_END()
