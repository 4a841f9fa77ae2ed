#include "core/codebook/sharedpassage.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

const QString source = u"The Council decided today to impose restrictive measures against 40 individuals."_s;

} // namespace

BOOST_AUTO_TEST_SUITE(shared_passage)

BOOST_AUTO_TEST_CASE(words_taken_over_are_given_as_the_text_spells_them)
{
    BOOST_TEST(sharedPassage(u"In short: the council DECIDED, today, to impose measures."_s, source, 5) ==
               u"the council DECIDED, today, to impose"_s);
}

BOOST_AUTO_TEST_CASE(fewer_words_in_a_row_are_nothing)
{
    BOOST_TEST(sharedPassage(u"the council decided today"_s, source, 5) == QString());
    BOOST_TEST(sharedPassage(u"the council decided today"_s, source, 4) == u"the council decided today"_s);
    BOOST_TEST(sharedPassage(QString(), source, 1) == QString());
    BOOST_TEST(sharedPassage(source, QString(), 1) == QString());
}

BOOST_AUTO_TEST_CASE(the_end_of_a_text_can_be_shared)
{
    BOOST_TEST(sharedPassage(u"They are measures against 40 individuals"_s, source, 4) ==
               u"measures against 40 individuals"_s);
}

BOOST_AUTO_TEST_CASE(quotations_of_three_scripts_are_left_out)
{
    BOOST_TEST(
        !withoutQuotations(u"It “regrets the vote” and «сожалеет» and \"waits\"."_s).contains(u"regrets"_s));
    BOOST_TEST(withoutQuotations(u"It “regrets the vote” and «сожалеет»."_s).contains(u"and"_s));
    BOOST_TEST(!withoutQuotations(u"It «сожалеет» and „шкадуе“."_s).contains(u"сожалеет"_s));
}

BOOST_AUTO_TEST_SUITE_END()
