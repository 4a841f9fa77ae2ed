#include "core/batch/recordtexts.h"
#include "core/batch/textreplacement.h"
#include "core/codebook/partfields.h"
#include "tests/core/batch/batchtest.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

ErrorKind refusalOf(const BatchFixture &in, const TextReplacement &replacement)
{
    const auto outcome = previewReplacement(in.catalogue->database(), in.context(), {}, replacement);
    BOOST_REQUIRE(!outcome.has_value());
    return outcome.error().kind;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(text_replacement, BatchFixture)

BOOST_AUTO_TEST_CASE(a_word_is_replaced_in_every_text_and_language_and_nothing_else_changes)
{
    const ResponseId one = save(statement(u"Visa ban"_s)
                                    .titled(u"Visa у Беларусі"_s, u"be"_s)
                                    .summed(u"The Visa rules."_s)
                                    .with([](Response &made) {
                                        made.practicalEffect = u"Visa offices closed."_s;
                                        made.notes = {{u"Visa note"_s, u"internal"_s}};
                                        made.citations[0].quote = u"no Visa"_s;
                                        made.tags = {u"Visa"_s};
                                    }));
    const QStringList before = logicalDump(catalogue->database());
    const ToldBatch told = replace({one}, {u"Visa"_s, u"Permit"_s});

    BOOST_TEST(told.outcome.hits == 6);
    const Response now = response(one);
    BOOST_TEST(now.title.text(u"en"_s) == u"Permit ban"_s);
    BOOST_TEST(now.title.text(u"be"_s) == u"Permit у Беларусі"_s);
    BOOST_TEST(now.summary.text(u"en"_s) == u"The Permit rules."_s);
    BOOST_TEST(now.practicalEffect == u"Permit offices closed."_s);
    BOOST_TEST(now.notes[0].text == u"Permit note"_s);
    BOOST_TEST(now.citations[0].quote == u"no Permit"_s);
    BOOST_TEST(now.tags == QStringList{u"Visa"_s});
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
}

BOOST_AUTO_TEST_CASE(each_hit_is_shown_with_its_surroundings)
{
    const ResponseId one = save(statement(u"One"_s).summed(
        u"The Council decided in a long meeting on the second day of October to ban travel by forty persons named in a list."_s));
    const ToldBatch told = replace({one}, {u"ban"_s, u"forbid"_s});
    BOOST_REQUIRE(told.rows.size() == 1);
    BOOST_REQUIRE(told.rows[0].hits.size() == 1);
    const TextHit hit = told.rows[0].hits[0];
    BOOST_TEST(hit.field == u"summary"_s);
    BOOST_TEST(hit.leading == u"…on the second day of October to "_s);
    BOOST_TEST(hit.found == u"ban"_s);
    BOOST_TEST(hit.replacement == u"forbid"_s);
    BOOST_TEST(hit.trailing == u" travel by forty persons named in a…"_s);
}

BOOST_AUTO_TEST_CASE(only_the_fields_and_languages_that_were_named_are_looked_at)
{
    const ResponseId one =
        save(statement(u"Visa"_s).titled(u"Visa"_s, u"be"_s).summed(u"Visa"_s).with([](Response &made) {
            made.notes = {{u"Visa"_s, u"internal"_s}};
        }));
    replace({one}, {u"Visa"_s, u"1"_s, {u"title_be"_s}});
    BOOST_TEST(response(one).title.text(u"be"_s) == u"1"_s);
    BOOST_TEST(response(one).title.text(u"en"_s) == u"Visa"_s);
    replace({one}, {u"Visa"_s, u"2"_s, {u"notes"_s}});
    BOOST_TEST(response(one).notes[0].text == u"2"_s);
    replace({one}, {u"Visa"_s, u"3"_s, {}, {u"en"_s}});
    BOOST_TEST(response(one).title.text(u"en"_s) == u"3"_s);
    BOOST_TEST(response(one).summary.text(u"en"_s) == u"3"_s);
}

BOOST_AUTO_TEST_CASE(whole_words_leave_parts_of_words_alone_in_every_script)
{
    const ResponseId one = save(statement(u"ban banned urban"_s).titled(u"аб аб’ект слаб аб"_s, u"be"_s));
    replace({one}, {.find = u"ban"_s, .with = u"bar"_s, .wholeWords = true});
    BOOST_TEST(response(one).title.text(u"en"_s) == u"bar banned urban"_s);
    replace({one}, {.find = u"аб"_s, .with = u"пра"_s, .wholeWords = true});
    BOOST_TEST(response(one).title.text(u"be"_s) == u"пра аб’ект слаб пра"_s);
}

BOOST_AUTO_TEST_CASE(case_matters_unless_it_is_said_that_it_does_not)
{
    const ResponseId one = save(statement(u"Захад захад"_s));
    BOOST_TEST(replace({one}, {u"захад"_s, u"усход"_s}).outcome.hits == 1);
    BOOST_TEST(response(one).title.text(u"en"_s) == u"Захад усход"_s);
    replace({one}, {.find = u"ЗАХАД"_s, .with = u"поўдзень"_s, .matchCase = false});
    BOOST_TEST(response(one).title.text(u"en"_s) == u"поўдзень усход"_s);
}

BOOST_AUTO_TEST_CASE(signs_of_expressions_are_plain_signs_unless_an_expression_is_meant)
{
    const ResponseId one = save(statement(u"Act (EU) 2020/1387, p. 1"_s));
    replace({one}, {u"(EU)"_s, u"(\\1)"_s});
    BOOST_TEST(response(one).title.text(u"en"_s) == u"Act (\\1) 2020/1387, p. 1"_s);
    replace({one}, {.find = u"(\\d{4})/(\\d+)"_s, .with = u"No \\2 of \\1"_s, .regular = true});
    BOOST_TEST(response(one).title.text(u"en"_s) == u"Act (\\1) No 1387 of 2020, p. 1"_s);
}

BOOST_AUTO_TEST_CASE(an_expression_that_matches_nothing_at_all_puts_nothing_between_letters)
{
    const ResponseId one = save(statement(u"One"_s));
    BOOST_TEST(replace({one}, {.find = u"x*"_s, .with = u"-"_s, .regular = true}).outcome.unchanged == 1);
    BOOST_TEST(response(one).title.text(u"en"_s) == u"One"_s);
}

BOOST_AUTO_TEST_CASE(a_published_record_does_not_lose_its_only_title)
{
    const ResponseId published = save(statement(u"One"_s));
    const ResponseId draft = save(statement(u"One"_s), u"draft"_s);
    const ToldBatch told = replace({published, draft}, {u"One"_s, {}});
    BOOST_TEST(told.outcome.refused == 1);
    BOOST_TEST(told.outcome.hits == 1);
    BOOST_TEST(response(published).title.text(u"en"_s) == u"One"_s);
    BOOST_TEST(response(draft).title.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_note_of_which_nothing_is_left_goes)
{
    const ResponseId one = save(statement(u"One"_s).with(
        [](Response &made) { made.notes = {{u"to check"_s, u"internal"_s}, {u"stays"_s, u"internal"_s}}; }));
    replace({one}, {u"to check"_s, {}});
    BOOST_REQUIRE(response(one).notes.size() == 1);
    BOOST_TEST(response(one).notes[0].text == u"stays"_s);
}

BOOST_AUTO_TEST_CASE(a_record_in_which_an_expression_is_given_up_is_refused_and_the_others_change)
{
    const ResponseId hard = save(statement(QString(40, u'a') + u'!'));
    const ResponseId easy = save(statement(u"One!"_s));
    const ToldBatch told = replace({hard, easy}, {.find = u"^(a+)+b|!"_s, .with = u"?"_s, .regular = true});
    BOOST_TEST(told.outcome.refused == 1);
    BOOST_TEST(told.outcome.changed == 1);
    BOOST_TEST(response(hard).title.text(u"en"_s).endsWith(u'!'));
    BOOST_TEST(response(easy).title.text(u"en"_s) == u"One?"_s);
    BOOST_REQUIRE_EQUAL(told.rows.size(), 2);
    BOOST_REQUIRE_EQUAL(told.rows[0].problems.size(), 1);
    BOOST_TEST(told.rows[0].problems[0].field == u"title"_s);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_meant_is_refused)
{
    BOOST_TEST(refusalOf(*this, {}) == ErrorKind::Usage);
    BOOST_TEST(refusalOf(*this, {.find = u"(a"_s, .with = {}, .regular = true}) == ErrorKind::Usage);
    BOOST_TEST(refusalOf(*this, {u"a"_s, u"b"_s, {u"status"_s}}) == ErrorKind::Usage);
    BOOST_TEST(refusalOf(*this, {u"a"_s, u"b"_s, {u"title_xx"_s}}) == ErrorKind::Usage);
    BOOST_TEST(refusalOf(*this, {u"a"_s, u"b"_s, {}, {u"en"_s, u"xx"_s}}) == ErrorKind::Usage);
    BOOST_TEST(refusalOf(*this, {u"a"_s, u"b"_s, {}, {u""_s}}) == ErrorKind::Usage);
    BOOST_TEST(refusalOf(*this, {u"a"_s, u"\x1b"_s}) == ErrorKind::Usage);
    BOOST_TEST(refusalOf(*this, {u"a"_s, u"\u202e"_s}) == ErrorKind::Usage);
    REQUIRE_OK(
        previewReplacement(catalogue->database(), context(), {}, {u"a"_s, u"b"_s, {}, {u"en"_s, u"pl"_s}}));
}

BOOST_AUTO_TEST_CASE(every_field_with_texts_is_one_of_the_form)
{
    for (const QString &key : textFieldKeys())
        BOOST_TEST((formField(key) != nullptr), key);
}

BOOST_AUTO_TEST_SUITE_END()
