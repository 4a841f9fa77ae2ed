#include "core/batch/textpattern.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

struct Replaced {
    QString text;
    QList<TextHit> hits;
};

Replaced replaced(const TextReplacement &replacement, const QString &text)
{
    const auto pattern = TextPattern::make(replacement);
    REQUIRE_OK(pattern);
    Replaced made;
    const auto result = pattern->replaced(text, [&](const TextHit &hit) { made.hits.append(hit); });
    REQUIRE_OK(result);
    made.text = *result;
    return made;
}

QString plain(const QString &find, const QString &with, const QString &text)
{
    return replaced({.find = find, .with = with}, text).text;
}

QString whole(const QString &find, const QString &with, const QString &text)
{
    return replaced({.find = find, .with = with, .wholeWords = true}, text).text;
}

QString regular(const QString &find, const QString &with, const QString &text)
{
    return replaced({.find = find, .with = with, .regular = true}, text).text;
}

Error refusal(const TextReplacement &replacement)
{
    const auto pattern = TextPattern::make(replacement);
    BOOST_REQUIRE(!pattern.has_value());
    return pattern.error();
}

} // namespace

BOOST_AUTO_TEST_SUITE(text_pattern)

BOOST_AUTO_TEST_CASE(every_sign_of_expressions_may_be_searched_for_as_it_stands)
{
    const QString signs = u".*+?^$|()[]{}\\/-"_s;
    BOOST_TEST(plain(signs, u"x"_s, u"a"_s + signs + u"b"_s) == u"axb"_s);
    BOOST_TEST(plain(u"."_s, u"!"_s, u"One. Two"_s) == u"One! Two"_s);
    BOOST_TEST(plain(u"a"_s, u"\\0\\1\\\\"_s, u"a"_s) == u"\\0\\1\\\\"_s);
}

BOOST_AUTO_TEST_CASE(groups_are_put_in_by_one_digit_and_two_backslashes_make_one)
{
    BOOST_TEST(regular(u"(\\w+) (\\w+)"_s, u"\\2 \\1"_s, u"one two"_s) == u"two one"_s);
    BOOST_TEST(regular(u"(\\d)"_s, u"<\\0\\1>"_s, u"a1"_s) == u"a<11>"_s);
    BOOST_TEST(regular(u"(\\d)"_s, u"\\10"_s, u"7"_s) == u"70"_s);
    BOOST_TEST(regular(u"a"_s, u"\\\\1"_s, u"a"_s) == u"\\1"_s);
    BOOST_TEST(regular(u"a"_s, u"\\n\\"_s, u"a"_s) == u"\\n\\"_s);
}

BOOST_AUTO_TEST_CASE(a_group_that_took_no_part_is_nothing)
{
    BOOST_TEST(regular(u"(x)?a"_s, u"[\\1]"_s, u"a xa"_s) == u"[] [x]"_s);
}

BOOST_AUTO_TEST_CASE(a_group_that_the_expression_does_not_have_is_refused_and_named)
{
    for (const QString &with : {u"Bel\\1"_s, u"\\0\\2"_s, u"\\\\\\2"_s}) {
        const QString find = with.contains(u'2') ? u"(Belarus)"_s : u"Belarus"_s;
        const Error error = refusal({.find = find, .with = with, .regular = true});
        BOOST_TEST(error.kind == ErrorKind::Usage, with);
        BOOST_TEST(error.message.contains(with.last(2)), error.message);
    }
    BOOST_TEST(plain(u"a"_s, u"\\1"_s, u"a"_s) == u"\\1"_s);
    BOOST_TEST(regular(u"a"_s, u"\\\\2"_s, u"a"_s) == u"\\2"_s);
}

BOOST_AUTO_TEST_CASE(each_side_of_a_choice_is_a_whole_word)
{
    const TextReplacement words{.find = u"ban|bar"_s, .with = u"x"_s, .wholeWords = true, .regular = true};
    BOOST_TEST(replaced(words, u"ban bar bans urban barn"_s).text == u"x x bans urban barn"_s);
}

BOOST_AUTO_TEST_CASE(a_word_ends_at_signs_and_blanks_and_not_at_digits_accents_or_apostrophes)
{
    BOOST_TEST(whole(u"EU"_s, u"Union"_s, u"EU, (EU) EU-wide «EU» EU27 EUR _EU"_s) ==
               u"Union, (Union) Union-wide «Union» EU27 EUR _EU"_s);
    BOOST_TEST(whole(u"cafe"_s, u"bar"_s, u"cafe cafe\u0301"_s) == u"bar cafe\u0301"_s);
    BOOST_TEST(whole(u"ект"_s, u"x"_s, u"аб’ект аб'ект абʼект ект"_s) == u"аб’ект аб'ект абʼект x"_s);
    BOOST_TEST(whole(u"аб"_s, u"x"_s, u"аб’ект ‘аб’ аб"_s) == u"аб’ект ‘x’ x"_s);
}

BOOST_AUTO_TEST_CASE(case_is_passed_over_in_every_script_when_asked)
{
    const TextReplacement any{.find = u"ЁЎІ straße"_s, .with = u"x"_s, .matchCase = false};
    BOOST_TEST(replaced(any, u"ёўі STRAßE"_s).text == u"x"_s);
    BOOST_TEST(replaced({.find = u"ЁЎІ"_s, .with = u"x"_s}, u"ёўі"_s).text == u"ёўі"_s);
}

BOOST_AUTO_TEST_CASE(what_would_become_itself_is_no_hit)
{
    BOOST_TEST(replaced({.find = u"visa"_s, .with = u"visa"_s}, u"a visa"_s).hits.isEmpty());
    const TextReplacement capital{.find = u"visa"_s, .with = u"Visa"_s, .matchCase = false};
    const Replaced made = replaced(capital, u"Visa and visa"_s);
    BOOST_TEST(made.text == u"Visa and Visa"_s);
    BOOST_TEST(made.hits.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_text_that_is_not_changed_keeps_its_blanks_and_one_that_is_loses_those_at_its_ends)
{
    BOOST_TEST(plain(u"x"_s, u"y"_s, u"  one "_s) == u"  one "_s);
    BOOST_TEST(plain(u"two"_s, {}, u"one two"_s) == u"one"_s);
    BOOST_TEST(plain(u"one"_s, {}, u"one"_s) == QString());
}

BOOST_AUTO_TEST_CASE(each_hit_is_shown_in_the_text_as_it_was)
{
    const Replaced made = replaced({.find = u"ban"_s, .with = u"rule"_s}, u"ban, ban"_s);
    BOOST_REQUIRE_EQUAL(made.hits.size(), 2);
    BOOST_CHECK((made.hits[0] == TextHit{{}, {}, u"ban"_s, u"rule"_s, u", ban"_s}));
    BOOST_CHECK((made.hits[1] == TextHit{{}, u"ban, "_s, u"ban"_s, u"rule"_s, {}}));
}

BOOST_AUTO_TEST_CASE(long_surroundings_without_a_blank_are_cut_all_the_same)
{
    const QString letters(100, u'a');
    const Replaced made = replaced({.find = u"!"_s, .with = u"?"_s}, letters + u'!' + letters);
    BOOST_REQUIRE_EQUAL(made.hits.size(), 1);
    BOOST_TEST(made.hits[0].leading == u'…' + QString(40, u'a'));
    BOOST_TEST(made.hits[0].trailing == QString(40, u'a') + u'…');
}

BOOST_AUTO_TEST_CASE(a_replacement_is_not_searched_again)
{
    BOOST_TEST(plain(u"a"_s, u"aa"_s, u"aba"_s) == u"aabaa"_s);
    BOOST_TEST(plain(u"aa"_s, u"a"_s, u"aaaa"_s) == u"aa"_s);
}

BOOST_AUTO_TEST_CASE(what_is_no_expression_is_refused_with_its_place)
{
    BOOST_TEST(refusal({}).kind == ErrorKind::Usage);
    for (const QString &wrong : {u"(a"_s, u"a)"_s, u"[a"_s, u"*a"_s, u"a{2,1}"_s, u"(?<a"_s}) {
        const Error error = refusal({.find = wrong, .with = {}, .regular = true});
        BOOST_TEST(error.kind == ErrorKind::Usage, wrong);
        BOOST_TEST(!error.detail.isEmpty(), wrong);
    }
    const TextReplacement whole{.find = u"a)|(b"_s, .with = {}, .wholeWords = true, .regular = true};
    BOOST_TEST(refusal(whole).kind == ErrorKind::Usage);
}

BOOST_AUTO_TEST_CASE(an_expression_that_is_given_up_has_not_found_nothing)
{
    const QString letters(40, u'a');
    for (const auto &[find, text] :
         {std::pair(u"^(a+)+b|!"_s, letters + u'!'), std::pair(u"z|(a+)+b"_s, u"z "_s + letters + u'!')}) {
        const auto pattern = TextPattern::make({.find = find, .with = u"?"_s, .regular = true});
        REQUIRE_OK(pattern);
        const auto made = pattern->replaced(text, [](const TextHit &) {});
        BOOST_REQUIRE(!made.has_value());
        BOOST_TEST(made.error().kind == ErrorKind::Invalid);
    }
    BOOST_TEST(regular(u"^(a+)+b|!"_s, u"?"_s, u"b!"_s) == u"b?"_s);
}

BOOST_AUTO_TEST_CASE(looking_through_one_text_can_be_stopped)
{
    const auto pattern = TextPattern::make({.find = u"a"_s, .with = u"b"_s});
    REQUIRE_OK(pattern);
    const Cancellation cancellation;
    int told = 0;
    const auto made = pattern->replaced(
        u"aaa"_s,
        [&](const TextHit &) {
            ++told;
            cancellation.cancel();
        },
        cancellation);
    BOOST_REQUIRE(!made.has_value());
    BOOST_TEST(made.error().kind == ErrorKind::Cancelled);
    BOOST_TEST(told == 1);
}

BOOST_AUTO_TEST_SUITE_END()
