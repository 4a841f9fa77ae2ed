#include "core/query/fieldhits.h"
#include "core/query/queryparser.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

QList<SearchWord> wordsOf(const QString &query)
{
    const auto parsed = parseQuery(query);
    BOOST_REQUIRE(parsed.has_value());
    return parsed->words;
}

/// The text with brackets around what the query finds in it.
QString marked(const QString &query, QString text, const QString &language = {})
{
    const QList<TextSpan> hits = hitsIn(text, wordsOf(query), language);
    for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
        text.insert(hit->place + hit->length, u']');
        text.insert(hit->place, u'[');
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(texthits)

BOOST_AUTO_TEST_CASE(a_word_is_marked_whole_where_its_beginning_stands)
{
    BOOST_TEST(marked(u"sanction"_s, u"New sanctions and Sanctioned banks"_s) ==
               u"New [sanctions] and [Sanctioned] banks"_s);
    BOOST_TEST(marked(u"санкцы"_s, u"Пад санкцыямі ЕС"_s, u"be"_s) == u"Пад [санкцыямі] ЕС"_s);
    BOOST_TEST(marked(u"tion"_s, u"New sanctions"_s) == u"New sanctions"_s);
}

BOOST_AUTO_TEST_CASE(case_and_diacritics_do_not_matter)
{
    BOOST_TEST(marked(u"skoda"_s, u"Škoda (ŠKODA)"_s) == u"[Škoda] ([ŠKODA])"_s);
    BOOST_TEST(marked(u"o'neil"_s, u"said O’Neil"_s) == u"said [O’Neil]"_s);
}

BOOST_AUTO_TEST_CASE(spellings_of_a_name_over_both_scripts_are_marked)
{
    BOOST_TEST(marked(u"Лукашенко"_s, u"Указ Лукашэнкі, Lukashenka's decree"_s) ==
               u"Указ [Лукашэнкі], [Lukashenka]'s decree"_s);
}

BOOST_AUTO_TEST_CASE(forms_of_a_word_are_marked_in_a_text_of_that_language)
{
    BOOST_TEST(marked(u"policies"_s, u"The policy"_s, u"en"_s) == u"The [policy]"_s);
    BOOST_TEST(marked(u"accusation"_s, u"Accusing all"_s) == u"Accusing all"_s);
    BOOST_TEST(marked(u"exchanging"_s, u"The Policy Exchange"_s, u"en"_s) == u"The Policy Exchange"_s);
    BOOST_TEST(marked(u"policies"_s, u"The Policy Exchange"_s, u"en"_s) == u"The [Policy] Exchange"_s);
    BOOST_TEST(marked(u"санкция"_s, u"под санкциями"_s, u"ru"_s) == u"под [санкциями]"_s);
}

BOOST_AUTO_TEST_CASE(a_phrase_is_marked_as_one_and_only_word_for_word)
{
    BOOST_TEST(marked(u"\"council decision\""_s, u"A COUNCIL  Decision and council decisions"_s, u"en"_s) ==
               u"A [COUNCIL  Decision] and council decisions"_s);
}

BOOST_AUTO_TEST_CASE(what_is_left_out_is_not_marked_and_overlaps_are_one)
{
    BOOST_TEST(marked(u"-banks new"_s, u"New banks"_s) == u"[New] banks"_s);
    BOOST_TEST(marked(u"\"a b\" \"b c\""_s, u"x a b c"_s) == u"x [a b c]"_s);
    BOOST_TEST(marked(u"actor:EU"_s, u"EU actor"_s) == u"EU actor"_s);
}

BOOST_AUTO_TEST_CASE(a_snippet_shows_the_words_around_the_first_hit)
{
    const QString text = u"One two three four five six seven eight nine ten eleven twelve"_s;
    const Snippet snippet = snippetOf(text, hitsIn(text, wordsOf(u"seven"_s)), 20);
    BOOST_TEST(snippet.text == u"…six seven eight nine…"_s);
    BOOST_REQUIRE_EQUAL(snippet.hits.size(), 1);
    BOOST_TEST(snippet.text.sliced(snippet.hits[0].place, snippet.hits[0].length) == u"seven"_s);
    const Snippet whole = snippetOf(u"seven\nup"_s, hitsIn(u"seven\nup"_s, wordsOf(u"up"_s)));
    BOOST_TEST(whole.text == u"seven up"_s);
}

BOOST_AUTO_TEST_CASE(a_record_tells_the_first_field_with_a_hit_and_the_language_that_is_read)
{
    Entry entry;
    entry.response.title = LocalizedText(u"en"_s, u"A statement"_s);
    entry.response.summary = LocalizedText(u"en"_s, u"On Minsk"_s);
    entry.response.summary.set(u"ru"_s, u"О Минске"_s);
    entry.response.notes = {{u"Minsk, again and with a gazebo"_s, u"internal"_s}};
    const auto hit = [&](const QString &query) {
        return firstHit(entry, {}, {}, TextHits(wordsOf(query)), u"ru"_s);
    };
    const auto inSummary = hit(u"Minsk"_s);
    BOOST_REQUIRE(inSummary.has_value());
    BOOST_TEST((inSummary->field == SearchedField::Summary));
    BOOST_TEST(inSummary->snippet.text == u"О Минске"_s);
    BOOST_TEST((hit(u"gazebo"_s)->field == SearchedField::Note));
    BOOST_TEST((hit(u"statement"_s)->field == SearchedField::Title));
    BOOST_TEST(!hit(u"nowhere"_s).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
