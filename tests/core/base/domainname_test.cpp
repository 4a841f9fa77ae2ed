#include "core/base/domainname.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(domain_name)

BOOST_AUTO_TEST_CASE(case_www_and_dots_at_the_end_make_no_difference)
{
    for (const QString &host : {u"example.org"_s, u"EXAMPLE.org"_s, u"www.example.org"_s, u"example.org."_s,
                                u"Www.Example.Org.."_s, u"example。org"_s})
        BOOST_TEST(comparableDomain(host) == u"example.org"_s);
}

BOOST_AUTO_TEST_CASE(letters_beyond_ascii_are_compared_as_browsers_write_them)
{
    BOOST_TEST(comparableDomain(u"наша.бел"_s) == u"xn--80aa1b6b.xn--90ais"_s);
    BOOST_TEST(comparableDomain(u"НАША.БЕЛ"_s) == comparableDomain(u"xn--80aa1b6b.xn--90ais"_s));
}

BOOST_AUTO_TEST_CASE(a_domain_holds_what_lies_below_it_and_nothing_beside_it)
{
    const DomainSet domains({u"www.Example.org"_s, u"a.example.com"_s, QString()});
    BOOST_TEST(domains.contains(u"example.org"_s));
    BOOST_TEST(domains.contains(u"news.example.org"_s));
    BOOST_TEST(domains.contains(u"b.a.example.com"_s));
    BOOST_TEST(!domains.contains(u"example.com"_s));
    BOOST_TEST(!domains.contains(u"myexample.org"_s));
    BOOST_TEST(!domains.contains(u"example.org.uk"_s));
    BOOST_TEST(!domains.contains(u"example2.org"_s));
    BOOST_TEST(!domains.contains(u"org"_s));
    BOOST_TEST(!domains.contains(QString()));
    BOOST_TEST(!DomainSet().contains(u"example.org"_s));
}

BOOST_AUTO_TEST_CASE(what_is_too_long_for_a_domain_is_none)
{
    BOOST_TEST(comparableDomain(QString(1000, u'a')).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
