#include "core/codebook/codebook.h"

#include "tests/support/printing.h"

#include <QRegularExpression>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(codebook)

BOOST_AUTO_TEST_CASE(every_term_has_label_and_definition_in_three_languages)
{
    const Codebook codebook = Codebook::builtIn();
    int count = 0;
    for (const QString &vocabulary : codebook.vocabularies()) {
        for (const Term &term : codebook.terms(vocabulary)) {
            BOOST_TEST_CONTEXT((vocabulary + u'/' + term.code).toStdString())
            {
                BOOST_CHECK_EQUAL(term.label.languages(), QStringList({u"be"_s, u"en"_s, u"ru"_s}));
                BOOST_CHECK_EQUAL(term.definition.languages(), QStringList({u"be"_s, u"en"_s, u"ru"_s}));
                BOOST_CHECK(term.builtIn);
            }
            ++count;
        }
    }
    BOOST_CHECK_EQUAL(count, 236);
}

BOOST_AUTO_TEST_CASE(belarusian_and_russian_keep_to_their_own_letters)
{
    const QRegularExpression notBelarusian(u"[иИщЩъЪ]"_s);
    const QRegularExpression notRussian(u"[іІўЎ]"_s);
    const QRegularExpression mixed(u"\\p{Cyrillic}\\p{Latin}|\\p{Latin}\\p{Cyrillic}"_s);
    const Codebook codebook = Codebook::builtIn();
    for (const QString &vocabulary : codebook.vocabularies()) {
        for (const Term &term : codebook.terms(vocabulary)) {
            for (const LocalizedText &text : {term.label, term.definition}) {
                BOOST_TEST(!text.text(u"be"_s).contains(notBelarusian),
                           term.code + u' ' + text.text(u"be"_s));
                BOOST_TEST(!text.text(u"ru"_s).contains(notRussian), term.code + u' ' + text.text(u"ru"_s));
                for (const QString &language : houseLanguages())
                    BOOST_TEST(!text.text(language).contains(mixed), text.text(language));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_definition_is_given_in_the_language_of_the_reader)
{
    const Codebook codebook = Codebook::builtIn();
    const Term *term = codebook.find(u"norm_role"_s, u"breached"_s);
    BOOST_REQUIRE(term);
    BOOST_CHECK_EQUAL(term->definition.text(u"en"_s), u"The actor says that Belarus broke it."_s);
    BOOST_CHECK_EQUAL(term->definition.text(u"be"_s), u"Суб’ект кажа, што Беларусь яе парушыла."_s);
    BOOST_CHECK_EQUAL(term->definition.text(u"ru"_s), u"Субъект говорит, что Беларусь её нарушила."_s);
}

BOOST_AUTO_TEST_CASE(vocabularies_and_terms_keep_the_order_of_the_codebook)
{
    const Codebook codebook = Codebook::builtIn();
    BOOST_CHECK_EQUAL(codebook.vocabularies().first(), u"instrument_family"_s);
    BOOST_CHECK_EQUAL(codebook.vocabularies().last(), u"pledge_stage"_s);
    const QList<Term> framing = codebook.terms(u"framing"_s);
    BOOST_REQUIRE_EQUAL(framing.size(), 4);
    BOOST_CHECK_EQUAL(framing[0].code, u"obligation"_s);
    BOOST_CHECK_EQUAL(framing[3].code, u"not_stated"_s);
    BOOST_CHECK_EQUAL(framing[3].position, 3);
}

BOOST_AUTO_TEST_CASE(terms_in_any_order_are_put_in_the_order_of_the_codebook)
{
    QList<Term> terms = Codebook::builtIn().terms(u"trigger"_s) + Codebook::builtIn().terms(u"instrument"_s);
    std::reverse(terms.begin(), terms.end());
    const Codebook codebook(terms);
    BOOST_CHECK_EQUAL(codebook.vocabularies(), QStringList({u"instrument"_s, u"trigger"_s}));
    BOOST_CHECK_EQUAL(codebook.terms(u"trigger"_s).first().code, u"election_2020"_s);
}

BOOST_AUTO_TEST_CASE(a_term_of_a_user_stands_beside_the_built_in_ones)
{
    Term own;
    own.vocabulary = u"trigger"_s;
    own.code = u"referendum_2022"_s;
    own.position = 99;
    own.builtIn = false;
    own.label.set(u"en"_s, u"Referendum 2022"_s);
    const Codebook codebook(Codebook::builtIn().terms(u"trigger"_s) + QList{own});
    BOOST_CHECK_EQUAL(codebook.terms(u"trigger"_s).last().code, u"referendum_2022"_s);
    BOOST_CHECK(codebook.contains(u"trigger"_s, u"referendum_2022"_s));
}

BOOST_AUTO_TEST_CASE(a_found_term_outlives_the_copy_it_was_asked_from)
{
    const Codebook codebook = Codebook::builtIn();
    const Term *term = Codebook(codebook).find(u"instrument"_s, u"travel_ban"_s);
    BOOST_REQUIRE(term);
    BOOST_CHECK_EQUAL(term->parent, u"restrictive"_s);
    BOOST_CHECK(!codebook.find(u"instrument"_s, u"visa_ban"_s));
    BOOST_CHECK(!codebook.find(u"nothing"_s, u"travel_ban"_s));
}

BOOST_AUTO_TEST_CASE(an_unknown_code_stands_for_itself)
{
    const Codebook codebook = Codebook::builtIn();
    BOOST_CHECK_EQUAL(codebook.label(u"instrument"_s, u"travel_ban"_s, u"be"_s), u"Забарона на ўезд"_s);
    BOOST_CHECK_EQUAL(codebook.label(u"instrument"_s, u"travel_ban"_s, u"pl"_s), u"Travel ban"_s);
    BOOST_CHECK_EQUAL(codebook.label(u"instrument"_s, u"visa_ban"_s, u"be"_s), u"visa_ban"_s);
    BOOST_CHECK_EQUAL(codebook.family(u"asset_freeze"_s), u"restrictive"_s);
    BOOST_CHECK_EQUAL(codebook.family(u"visa_ban"_s), u"other"_s);
}

BOOST_AUTO_TEST_CASE(a_misspelt_code_or_a_label_leads_to_the_code)
{
    const Codebook codebook = Codebook::builtIn();
    BOOST_CHECK_EQUAL(codebook.suggestion(u"instrument"_s, u"travel_bann"_s), u"travel_ban"_s);
    BOOST_CHECK_EQUAL(codebook.suggestion(u"instrument"_s, u"Travel ban"_s), u"travel_ban"_s);
    BOOST_CHECK_EQUAL(codebook.suggestion(u"instrument"_s, u"Asset-Freeze"_s), u"asset_freeze"_s);
    BOOST_CHECK_EQUAL(codebook.suggestion(u"instrument"_s, u"Замарожванне актываў"_s), u"asset_freeze"_s);
    BOOST_CHECK_EQUAL(codebook.suggestion(u"framing"_s, u"obligatoin"_s), u"obligation"_s);
    BOOST_CHECK_EQUAL(codebook.suggestion(u"instrument"_s, u"zzzzzz"_s), QString());
}

BOOST_AUTO_TEST_SUITE_END()
