#include "tests/support/printing.h"
#include "ui/report/longtext.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

constexpr double width = 300;

QString repeated(const QString &sentence, int times)
{
    return sentence.repeated(times).trimmed();
}

QString textOf(const TextBlocks &blocks)
{
    QString text;
    for (const auto &block : blocks)
        text += block->text();
    return text;
}

/// What each line takes up.
QList<QRectF> linesOf(const TextBlocks &blocks)
{
    QList<QRectF> lines;
    for (const auto &block : blocks) {
        for (int line = 0; line < block->lineCount(); ++line)
            lines.append(block->area(line, 1));
    }
    return lines;
}

QList<QRectF> linesOfOneBlock(const QList<TextRun> &runs)
{
    return linesOf({std::make_shared<const TextBlock>(runs, TextStyle::Body, width)});
}

} // namespace

BOOST_AUTO_TEST_SUITE(long_text)

BOOST_AUTO_TEST_CASE(a_long_text_has_the_lines_that_a_single_block_would_have)
{
    const QString text = repeated(u"The Council adopted a decision, and Рэспубліка адказала на яе. "_s, 400);
    const QList<TextRun> runs{{text.first(9001)}, {text.mid(9001), RunLook::Strong}};
    const TextBlocks blocks = textBlocks(runs, TextStyle::Body, width);
    BOOST_TEST(blocks.size() > 3U);
    BOOST_TEST(textOf(blocks) == text);
    BOOST_TEST(linesOf(blocks).size() == linesOfOneBlock(runs).size());
    for (const auto &block : blocks)
        BOOST_TEST(block->text().size() <= 4000);
}

BOOST_AUTO_TEST_CASE(a_text_of_usual_length_is_one_block)
{
    BOOST_TEST(textBlocks({{u"Word"_s}}, TextStyle::Body, width).size() == 1U);
    BOOST_TEST(textBlocks({{QString()}}, TextStyle::Body, width).size() == 1U);
}

BOOST_AUTO_TEST_CASE(lines_that_are_broken_by_hand_stay_so_and_none_is_added)
{
    const QList<TextRun> runs{{repeated(u"One line\n\nand another one\n"_s, 500)}};
    const TextBlocks blocks = textBlocks(runs, TextStyle::Body, width);
    BOOST_TEST(blocks.size() > 2U);
    BOOST_TEST(linesOf(blocks).size() == 1500);
}

BOOST_AUTO_TEST_CASE(a_word_that_never_ends_is_broken_and_loses_no_letter)
{
    const QString word = u"abcdefghij"_s.repeated(1200);
    const TextBlocks blocks = textBlocks({{word}}, TextStyle::Body, width);
    BOOST_TEST(textOf(blocks) == word);
    BOOST_TEST(linesOf(blocks).size() == linesOfOneBlock({{word}}).size());
}

BOOST_AUTO_TEST_CASE(what_runs_from_right_to_left_stands_right_in_every_block)
{
    const QString sentence = u"ردت الدول على الأزمة بكلمات European Union "_s;
    const TextBlocks blocks = textBlocks({{repeated(sentence, 300)}}, TextStyle::Body, width);
    BOOST_TEST(blocks.size() > 2U);
    for (const QRectF &line : linesOf(blocks))
        BOOST_TEST(line.right() > width - 1);
}

BOOST_AUTO_TEST_CASE(links_lead_from_where_they_stand_also_over_the_end_of_a_block)
{
    const QString text = repeated(u"Words that lead somewhere. "_s, 600);
    const TextBlocks blocks =
        textBlocks({{text, RunLook::Address, u"https://example.org"_s}}, TextStyle::Body, width);
    qsizetype areas = 0;
    for (const auto &block : blocks)
        areas += block->linkAreas(0, block->lineCount()).size();
    BOOST_TEST(areas == linesOf(blocks).size());
}

BOOST_AUTO_TEST_CASE(no_line_breaks_behind_the_minus_of_a_query)
{
    const QString query = u"status:published -sensitivity:internal -tag:draft actor:Poland"_s;
    for (double room = 90; room < width; room += 3) { // in narrower lines no word of it fits
        const TextBlock block({{query, RunLook::Code}}, TextStyle::Body, room);
        for (const qsizetype minus : {query.indexOf(u'-'), query.lastIndexOf(u'-')})
            BOOST_TEST(block.placesOf({{minus, 2}}).first().size() == 1, room);
    }
}

BOOST_AUTO_TEST_SUITE_END()
