#include "core/report/formats/markdowntext.h"
#include "core/report/formats/markdownwriter.h"
#include "tests/core/report/formats/handmadebriefing.h"
#include "tests/support/printing.h"

#include <QRegularExpression>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QString markdownOf(const DrawnBriefing &briefing)
{
    return QString::fromUtf8(briefingMarkdown(briefing));
}

/// As a reader sees it: a backslash before a sign is gone.
QString unescaped(QString markdown)
{
    static const QRegularExpression escape(uR"(\\([^\w\s]))"_s);
    return markdown.replace(escape, u"\\1"_s);
}

} // namespace

BOOST_AUTO_TEST_SUITE(markdownwriter)

BOOST_AUTO_TEST_CASE(every_text_of_the_briefing_is_there)
{
    for (const QString &language : {u"en"_s, u"be"_s, u"ru"_s}) {
        const DrawnBriefing briefing = handMadeBriefing(language);
        const QString text = unescaped(markdownOf(briefing));
        for (const QString &wanted : textsOf(briefing))
            BOOST_TEST(text.contains(wanted), wanted);
    }
}

BOOST_AUTO_TEST_CASE(numbers_behind_a_picture_stand_below_it)
{
    BOOST_TEST(markdownOf(handMadeBriefing())
                   .contains(u"| Month | Count |\n| --- | ---: |\n| 2020-08 | 7 |\n| 2020-09 | 1 |\n"_s));
}

BOOST_AUTO_TEST_CASE(signs_of_markup_are_escaped)
{
    BOOST_TEST(markdownText(u"<script>*a* [b](c) `d` _e_ | \\"_s) ==
               uR"(\<script\>\*a\* \[b\](c) \`d\` \_e\_ \| \\)"_s);
    BOOST_TEST(markdownText(u"&lt; & #1"_s) == uR"(\&lt; \& #1)"_s);
}

BOOST_AUTO_TEST_CASE(beginnings_of_lines_do_not_make_lists_or_headings)
{
    BOOST_TEST(markdownText(u"# one"_s) == uR"(\# one)"_s);
    BOOST_TEST(markdownText(u"- one"_s) == uR"(\- one)"_s);
    BOOST_TEST(markdownText(u"12. one"_s) == uR"(12\. one)"_s);
    BOOST_TEST(markdownText(u"12) one"_s) == uR"(12\) one)"_s);
    BOOST_TEST(markdownText(u"one\n===="_s) == u"one\\\n\\===="_s);
    BOOST_TEST(markdownText(u"2020-08 is #1."_s) == u"2020-08 is #1."_s);
}

BOOST_AUTO_TEST_CASE(bare_addresses_become_no_links)
{
    BOOST_TEST(markdownText(u"https://example.org"_s) == uR"(https\://example.org)"_s);
    BOOST_TEST(markdownText(u"www.example.org"_s) == uR"(www\.example.org)"_s);
}

BOOST_AUTO_TEST_CASE(a_cell_stays_one_line)
{
    BOOST_TEST(markdownCell(u"one | two\nthree"_s) == uR"(one \| two<br>three)"_s);
}

BOOST_AUTO_TEST_CASE(links_show_addresses_as_they_are)
{
    BOOST_TEST(markdownLink(u"https://a.org/b_c"_s, u"https://a.org/b_c"_s) == u"<https://a.org/b_c>"_s);
    BOOST_TEST(markdownLink(u"a title"_s, u"https://a.org/(b)"_s) == u"[a title](<https://a.org/(b)>)"_s);
    BOOST_TEST(markdownLink(u"3"_s, u"#source-3"_s) == u"[3](#source-3)"_s);
    BOOST_TEST(markdownLink(u"a_b"_s, {}) == uR"(a\_b)"_s);
}

BOOST_AUTO_TEST_CASE(code_may_hold_the_signs_that_fence_it)
{
    BOOST_TEST(markdownRuns({{u"a`b"_s, false, false, true}}) == u"`` a`b ``"_s);
    BOOST_TEST(markdownRuns({{u"a"_s, true}, {u" b"_s, false, true}}) == u"**a** *b*"_s);
}

BOOST_AUTO_TEST_CASE(lists_stand_within_lists)
{
    BOOST_TEST(markdownOf(handMadeBriefing())
                   .contains(u"- first item\n  - inner item\n\n    4. innermost four\n- second item\n"_s));
}

BOOST_AUTO_TEST_CASE(no_text_becomes_markup)
{
    // Signs that begin something of HTML or a link stand behind a backslash, but for what the writer itself writes.
    static const QRegularExpression element(uR"((?<!\\)<(?!a id="|/a>|br>|https?:))"_s);
    static const QRegularExpression runningLink(uR"((?<!\\)\]\(<?javascript)"_s);
    for (const QString &text : hostileTexts()) {
        QString markdown = markdownOf(briefingSaying(text));
        static const QRegularExpression codeRuns(u"`+ .*? `+|`[^`\n]*`"_s);
        markdown.remove(codeRuns); // in code nothing means anything
        markdown.replace(u"](<"_s, u"]("_s);
        BOOST_TEST(!markdown.contains(element), text);
        BOOST_TEST(!markdown.contains(runningLink), text);
    }
}

BOOST_AUTO_TEST_CASE(each_record_and_source_is_a_place_and_is_led_to)
{
    const QString markdown = markdownOf(handMadeBriefing());
    for (int number = 1; number <= 8; ++number)
        BOOST_TEST(markdown.count(u"<a id=\"record-%1\"></a>**%1**"_s.arg(number)) == 1);
    BOOST_TEST(markdown.contains(u"**Statement on the elections** \\[[1](#source-1), [3](#source-3)\\]"_s));
    BOOST_TEST(markdown.contains(u"<a id=\"source-3\"></a>\\[3\\] A parliament"_s));
    BOOST_TEST(markdown.contains(u"[3](#record-3), [6](#record-6)"_s));
}

BOOST_AUTO_TEST_CASE(a_briefing_that_is_safe_to_hold_names_no_address)
{
    DrawnBriefing briefing = handMadeBriefing();
    briefing.content.profile = ExportProfile::Safe;
    const QString markdown = unescaped(markdownOf(briefing));
    BOOST_TEST(!markdown.contains(u"http"_s));
    BOOST_TEST(!markdown.contains(u"example.org"_s));
}

BOOST_AUTO_TEST_CASE(the_same_briefing_gives_the_same_bytes)
{
    BOOST_TEST((briefingMarkdown(handMadeBriefing()) == briefingMarkdown(handMadeBriefing())));
}

BOOST_AUTO_TEST_SUITE_END()
