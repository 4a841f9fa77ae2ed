#include "core/report/leaks/briefingvisit.h"
#include "core/report/leaks/svgtexts.h"
#include "tests/support/printing.h"

#include <QSet>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace briefing_visit
{

/// Texts that can be told from each other: "t1", "t2" …
class Numbered
{
public:
    QString operator()() { return u"t%1"_s.arg(++m_count); }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
};

ChronologyLine lineOf(Numbered &text)
{
    return {ResponseId{5}, text(), text(), text(), text(), text(), {{text(), text()}}, {1}};
}

CrossTable tableOf(Numbered &text)
{
    CrossTable table;
    table.rows = {{text(), text(), text(), 1, false}};
    table.columns = {{text(), text(), text(), 1, false}};
    table.unused = {text()};
    return table;
}

DrawnPicture pictureOf(Numbered &text)
{
    DrawnPicture picture;
    picture.title = text();
    picture.subtitle = text();
    picture.source = text();
    picture.textAlternative = text();
    picture.remarks = {text(), text()};
    picture.svg = "<svg><text>" + text().toUtf8() + "</text></svg>";
    picture.head = {text(), text()};
    picture.rows = {{text(), text()}, {text(), text()}};
    return picture;
}

/// Every kind of block, and a text in each of its members that can have one.
DrawnBriefing fullBriefing(Numbered &text)
{
    DrawnBriefing briefing;
    Briefing &content = briefing.content;
    content.title = text();
    content.subtitle = text();
    content.runningHead = text();
    content.dataAsOf = text();
    content.pageNumber = text();
    content.foot = text();
    const RichParagraph paragraph{RichParagraph::Kind::Text, 1, 0, {{text(), false, false, false, text()}}};
    content.blocks = {
        CoverBlock{text(), text(), text(), text(), {text(), text()}, true},
        HeadingBlock{1, text(), text(), false},
        ParagraphBlock{text(), text()},
        RichTextBlock{{paragraph}},
        KeyFiguresBlock{{{1, text(), text(), text(), text()}}},
        PictureBlock{text(),
                     text(),
                     {{RichParagraph::Kind::Text, 1, 0, {{text(), false, false, false, text()}}}},
                     {},
                     {},
                     {}},
        CrossTableBlock{text(), text(), text(), text(), tableOf(text)},
        ContentsBlock{text()},
        ChronologyBlock{text(), text(), {text()}, {lineOf(text)}, false},
        SourcesBlock{text(), {{1, text(), text(), text(), text(), text(), text()}}, false},
        TableBlock{text(), text(), {text()}, {{text(), text()}}, -1, {text()}},
        DefinitionsBlock{text(), {{text(), text()}}}};
    briefing.pictures.insert(5, pictureOf(text));
    return briefing;
}

QStringList textsOf(const DrawnBriefing &briefing)
{
    QStringList texts;
    visitTexts(briefing, [&texts](const QString &text, const BriefingPlace &) { texts.append(text); });
    return texts;
}

} // namespace briefing_visit

BOOST_AUTO_TEST_SUITE(briefing_visit)

BOOST_AUTO_TEST_CASE(no_text_is_passed_over_and_none_is_taken_twice)
{
    Numbered text;
    const QStringList texts = textsOf(fullBriefing(text));
    BOOST_TEST(texts.size() == text.count());
    BOOST_TEST(QSet<QString>(texts.begin(), texts.end()).size() == text.count());
}

BOOST_AUTO_TEST_CASE(every_text_can_be_rewritten)
{
    Numbered text;
    DrawnBriefing briefing = fullBriefing(text);
    rewriteBriefing(briefing, [](const QString &before, const BriefingPlace &) {
        return before.startsWith(u't') ? u"other "_s + before : before;
    });
    for (const QString &after : textsOf(briefing))
        BOOST_TEST(after.startsWith(u"other t"_s), after);
}

BOOST_AUTO_TEST_CASE(every_place_has_words_and_a_path_and_records_are_named)
{
    Numbered text;
    int ofRecord = 0;
    visitTexts(fullBriefing(text), [&ofRecord](const QString &, const BriefingPlace &place) {
        BOOST_TEST(!place.words.isEmpty());
        BOOST_TEST(!place.words.contains(u'%'), place.words);
        BOOST_TEST(!place.path.isEmpty());
        BOOST_TEST((!place.record || *place.record == ResponseId{5}));
        ofRecord += place.record ? 1 : 0;
    });
    BOOST_TEST(ofRecord == 7);
}

BOOST_AUTO_TEST_CASE(a_table_that_is_attached_is_read_by_its_heads)
{
    DrawnBriefing briefing;
    briefing.content.attachment = {u"a.csv"_s, {}, "title,source_url\nx,y\n"};
    QStringList told;
    visitTexts(briefing, [&told](const QString &text, const BriefingPlace &place) {
        if (place.role == TextRole::SourceAddress)
            told.append(place.words + u": "_s + text);
    });
    BOOST_TEST(told == QStringList({u"Attachment, line 1, source_url: source_url"_s,
                                    u"Attachment, line 2, source_url: y"_s}));
    briefing.content.attachment->bytes = "\"no table";
    BOOST_TEST(textsOf(briefing).contains(u"\"no table"_s));
}

BOOST_AUTO_TEST_CASE(texts_of_a_picture_are_read_without_their_entities_and_all_else_stays)
{
    const QByteArray svg = "<?xml version=\"1.0\"?>\n<svg a=\"x &gt; y\"><!-- <text>no</text> -->"
                           "<text>A &amp; B &#233;</text> <text/>\n</svg>";
    BOOST_TEST(svgTexts(svg) == QStringList(u"A & B é"_s));
    BOOST_TEST(withSvgTexts(svg, [](const QString &text) { return text; }) == svg);
    BOOST_TEST(
        withSvgTexts(svg, [](const QString &) { return u"<1>"_s; }).contains("<text>&lt;1&gt;</text>"));
}

BOOST_AUTO_TEST_CASE(what_is_no_picture_is_read_all_the_same)
{
    BOOST_TEST(svgTexts("a < b") == QStringList(u"a "_s));
    BOOST_TEST(svgTexts("<<<>a&b<!--") == QStringList(u"a&b"_s));
    BOOST_TEST(svgTexts(QByteArray(1'000'000, '<')).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
