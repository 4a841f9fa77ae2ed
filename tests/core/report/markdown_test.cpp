#include "core/report/markdown.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QString plain(const RichParagraph &paragraph)
{
    QString text;
    for (const RichRun &run : paragraph.runs)
        text += run.text;
    return text;
}

QString plain(const QString &markdown)
{
    QStringList texts;
    for (const RichParagraph &paragraph : richText(markdown))
        texts.append(plain(paragraph));
    return texts.join(u'|');
}

} // namespace

BOOST_AUTO_TEST_SUITE(markdown)

BOOST_AUTO_TEST_CASE(no_text_is_no_paragraph)
{
    BOOST_TEST(richText({}).isEmpty());
    BOOST_TEST(richText(u"  \n\n \t\n"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(signs_mark_what_is_strong_emphasised_code_or_a_link)
{
    const QList<RichParagraph> read =
        richText(u"Some **strong *both*** `code`, a [page](https://example.org/a)."_s);
    BOOST_REQUIRE_EQUAL(read.size(), 1);
    const QList<RichRun> runs{{u"Some "_s},
                              {u"strong "_s, true},
                              {u"both"_s, true, true},
                              {u" "_s},
                              {u"code"_s, false, false, true},
                              {u", a "_s},
                              {u"page"_s, false, false, false, u"https://example.org/a"_s},
                              {u"."_s}};
    BOOST_CHECK((read.first().runs == runs));
}

BOOST_AUTO_TEST_CASE(only_web_addresses_and_places_of_the_briefing_become_links)
{
    for (const QString &address :
         {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"mailto:a@example.org"_s, u"/home/someone"_s}) {
        const QList<RichParagraph> read = richText(u"See [here]("_s + address + u")."_s);
        BOOST_TEST(plain(read.first()) == u"See here."_s);
        for (const RichRun &run : read.first().runs)
            BOOST_TEST(run.link == QString());
    }
    BOOST_TEST(richText(u"[Chronology](#chronology)"_s).first().runs.first().link == u"#chronology"_s);
}

BOOST_AUTO_TEST_CASE(headings_have_three_levels)
{
    const QList<RichParagraph> read = richText(u"# One\n## Two\n### Three\n##### Five"_s);
    BOOST_REQUIRE_EQUAL(read.size(), 4);
    for (qsizetype i = 0; i < read.size(); ++i) {
        BOOST_TEST((read.at(i).kind == RichParagraph::Kind::Heading));
        BOOST_TEST(read.at(i).level == std::min<qsizetype>(i + 1, 3));
    }
}

BOOST_AUTO_TEST_CASE(lists_nest_and_count_from_where_their_author_begins)
{
    const QList<RichParagraph> read = richText(u"- one\n- two\n  1. three\n  2. four\n- five"_s);
    QStringList told;
    for (const RichParagraph &paragraph : read)
        told.append(u"%1 %2 %3"_s.arg(paragraph.level).arg(paragraph.number).arg(plain(paragraph)));
    BOOST_TEST(told ==
               (QStringList{u"1 0 one"_s, u"1 0 two"_s, u"2 1 three"_s, u"2 2 four"_s, u"1 0 five"_s}));
    BOOST_TEST((read.at(2).kind == RichParagraph::Kind::Numbered));
    BOOST_TEST((read.at(4).kind == RichParagraph::Kind::Item));
    BOOST_TEST(richText(u"7. seven\n8. eight"_s).last().number == 8);
}

BOOST_AUTO_TEST_CASE(quotes_and_paragraphs_stand_apart)
{
    const QList<RichParagraph> read = richText(u"First\nline\n\n> Said by another\n\nLast"_s);
    BOOST_REQUIRE_EQUAL(read.size(), 3);
    BOOST_TEST(plain(read.at(0)) == u"First line"_s);
    BOOST_TEST((read.at(1).kind == RichParagraph::Kind::Quote));
    BOOST_TEST((read.at(2).kind == RichParagraph::Kind::Text));
    BOOST_TEST(plain(u"one\\\ntwo"_s) == u"one\ntwo"_s);
}

BOOST_AUTO_TEST_CASE(everything_else_stays_as_it_was_typed)
{
    for (const QString &text :
         {u"<b>bold</b> & <script>x</script>"_s, u"| a | b |"_s, u"~~gone~~"_s, u"5 * 3 * 2"_s,
          u"https://example.org/a_b_c"_s, u"* * *"_s, u"Санкцыі — «ТУТ» №12"_s, u"ტექსტი 文本 نص"_s})
        BOOST_TEST(plain(text) == text);
    BOOST_TEST(plain(u"![A map](https://example.org/map.png)"_s) == u"A map"_s);
    BOOST_TEST(plain(u"```\nfirst\n  second\n```"_s) == u"first\n  second"_s);
}

BOOST_AUTO_TEST_CASE(a_paragraph_behind_a_hostile_text_is_read)
{
    for (const QString &piece : hostilePieces()) {
        const QString text = hostileText(piece, 20'000) + u"\n\nAt the end"_s;
        BOOST_TEST(plain(text).endsWith(u"At the end"_s), piece);
        BOOST_TEST(richText(text).size() <= text.size());
    }
}

BOOST_AUTO_TEST_CASE(random_texts_are_read_the_same_way_twice_and_leave_no_empty_runs)
{
    const QString letters = u"ab *_`[]()<>#-+1.\n\\!&\"'|~ \tЖ\u0000\u2028"_s;
    QRandomGenerator random(20'201'002);
    for (int round = 0; round < 5'000; ++round) {
        QString text;
        for (int i = random.bounded(60); i > 0; --i)
            text += letters.at(random.bounded(static_cast<int>(letters.size())));
        const QList<RichParagraph> read = richText(text);
        BOOST_REQUIRE((read == richText(text)));
        for (const RichParagraph &paragraph : read) {
            BOOST_REQUIRE(!paragraph.runs.isEmpty());
            BOOST_REQUIRE((paragraph.level >= 1 && paragraph.number >= 0));
            for (const RichRun &run : paragraph.runs)
                BOOST_REQUIRE(!run.text.isEmpty());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
