#include "core/codebook/citationdates.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

QString cited(const QString &words)
{
    const auto date = citedDate(words);
    return date ? date->edtf() : QString();
}

QString lone(const QString &text)
{
    const auto date = lastLoneDate(text);
    return date ? date->date.edtf() : QString();
}

/// What is left when the last lone date is taken out.
QString rest(QString text)
{
    const auto date = lastLoneDate(text);
    return date ? text.remove(date->from, date->length) : text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(citationdates)

BOOST_AUTO_TEST_CASE(dates_are_read_in_the_forms_of_citations)
{
    BOOST_TEST(cited(u"2 October 2020"_s) == u"2020-10-02"_s);
    BOOST_TEST(cited(u"October 2nd, 2020"_s) == u"2020-10-02"_s);
    BOOST_TEST(cited(u"2020, October 2"_s) == u"2020-10-02"_s);
    BOOST_TEST(cited(u"2020-10"_s) == u"2020-10"_s);
    BOOST_TEST(cited(u"2020"_s) == u"2020"_s);
    BOOST_TEST(cited(u"some words"_s) == QString());
}

BOOST_AUTO_TEST_CASE(the_last_date_that_stands_alone_is_found)
{
    BOOST_TEST(lone(u"Title, 1 May 2019. Reuters, 2 October 2020"_s) == u"2020-10-02"_s);
    BOOST_TEST(rest(u"Title. Reuters, 2 October 2020"_s) == u"Title. Reuters"_s);
}

BOOST_AUTO_TEST_CASE(a_date_within_a_sentence_belongs_to_it)
{
    BOOST_TEST(lone(u"What happened on 9 August 2020 in Minsk"_s) == QString());
    BOOST_TEST(lone(u"Belarus, 2020, and after"_s) == QString());
    BOOST_TEST(lone(u"Belarus (2020)"_s) == u"2020"_s);
}

BOOST_AUTO_TEST_CASE(the_date_of_a_journal_is_told_and_stays_in_its_place)
{
    const QString text = u"Decision, OJ L 319I, 2.10.2020, p. 13"_s;
    BOOST_TEST(lone(text) == u"2020-10-02"_s);
    BOOST_TEST(rest(text) == text);
}

BOOST_AUTO_TEST_CASE(a_bracket_that_belongs_to_a_place_stays)
{
    BOOST_TEST(rest(u"Speech (London, 2 October 2020)"_s) == u"Speech (London)"_s);
}

BOOST_AUTO_TEST_SUITE_END()
