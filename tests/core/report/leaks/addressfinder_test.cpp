#include "core/report/leaks/addressfinder.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

const DomainSet listed({u"example.org"_s, u"xn--80aa1b6b.xn--90ais"_s});

/// The addresses of listed sites, as they stand there.
QStringList listedIn(const QString &text)
{
    QStringList found;
    for (const WebAddress &address : webAddressesIn(text)) {
        if (namesOneOf(address, listed))
            found.append(text.sliced(address.span.from, address.span.length));
    }
    return found;
}

QStringList linksIn(const QString &text)
{
    QStringList found;
    for (const WebAddress &address : webAddressesIn(text)) {
        if (address.isLink)
            found.append(text.sliced(address.span.from, address.span.length));
    }
    return found;
}

} // namespace

BOOST_AUTO_TEST_SUITE(address_finder)

BOOST_AUTO_TEST_CASE(a_site_is_known_by_every_spelling_of_it)
{
    for (const QString &address :
         {u"example.org"_s, u"https://example.org"_s, u"HTTP://WWW.Example.ORG/News?id=1#top"_s,
          u"www.example.org."_s, u"news.example.org/a"_s, u"//example.org/a"_s, u"example.org:8080/a"_s,
          u"https://user:word@example.org/"_s, u"наша.бел"_s, u"https://НАША.бел/навіны"_s,
          u"xn--80aa1b6b.xn--90ais"_s, u"someone@example.org"_s, u"http://ex%61mple.org/"_s})
        BOOST_TEST(listedIn(u"see "_s + address).size() == 1, address);
}

BOOST_AUTO_TEST_CASE(a_site_within_the_address_of_another_is_found)
{
    for (const QString &address :
         {u"https://web.archive.org/web/20210301123456/https://www.example.org/news"_s,
          u"https://translate.example/?u=https%3A%2F%2Fexample.org%2Fa"_s,
          u"https://translate.example/?u=https%253A%252F%252Fexample.org"_s, u"cache:example.org"_s})
        BOOST_TEST(listedIn(address).size() == 1, address);
}

BOOST_AUTO_TEST_CASE(sites_that_only_look_alike_are_others)
{
    for (const QString &address :
         {u"myexample.org"_s, u"example.org.uk"_s, u"example2.org"_s, u"https://example.com/example-org"_s,
          u"an example. Organisations"_s, u"example-org.com"_s})
        BOOST_TEST(listedIn(address).isEmpty(), address);
}

BOOST_AUTO_TEST_CASE(an_address_ends_where_its_sentence_does)
{
    BOOST_TEST(linksIn(u"(see https://example.org/a), and “www.example.com/b”."_s) ==
               QStringList({u"https://example.org/a"_s, u"www.example.com/b"_s}));
    BOOST_TEST(listedIn(u"It was example.org."_s) == QStringList(u"example.org"_s));
}

BOOST_AUTO_TEST_CASE(a_page_of_a_site_is_a_link_without_a_scheme)
{
    BOOST_TEST(linksIn(u"c.example/path, наша.бел/навіны, c.example?id=1; but not c.example or U.S/EU"_s) ==
               QStringList({u"c.example/path"_s, u"наша.бел/навіны"_s, u"c.example?id=1"_s}));
}

BOOST_AUTO_TEST_CASE(what_programs_take_for_an_address_is_a_link_however_it_is_spelled)
{
    for (const QString &address :
         {u"185.12.33.4/secret"_s, u"185.12.33.4:8080/secret"_s, u"[2001:db8::1]/x"_s, u"[::1]:8080"_s,
          u"http://[2001:db8::1]/x"_s, u"example.org./secret"_s, u"example.org\\secret"_s,
          u"example.org／secret"_s, u"example.org%2Fsecret"_s, u"example.org%2fsecret"_s,
          u"tg:resolve?domain=vasil"_s, u"TG:resolve?domain=vasil"_s, u"geo:53.9,27.5"_s,
          u"skype:vasil?call"_s, u"viber:chat?number=1"_s, u"magnet:?xt=urn:btih:abc"_s,
          u"nashaniva.com./page"_s})
        BOOST_TEST(linksIn(u"see ("_s + address + u"), or"_s) == QStringList(address));
    for (const QString &text :
         {u"SR 946.231.116.9"_s, u"at 1.2.3.4, then"_s, u"1.2.3.456/7"_s, u"1.2.3/4"_s, u"1.2.3.4.5/6"_s,
          u"[12:30]/x"_s, u"[a::b] x"_s, u"Skype: vasil"_s, u"gossip:x"_s, u"U.S./EU"_s, u"i.e./e.g."_s,
          u"It was example.org."_s, u"2.10.2020/3"_s, u"geo:"_s})
        BOOST_TEST(linksIn(text).isEmpty(), text);
}

BOOST_AUTO_TEST_CASE(an_address_that_is_broken_is_one_from_its_scheme_to_its_end)
{
    for (const QString &address :
         {u"https: //example.org"_s, u"https:/example.org/a"_s, u"https:example.org"_s, u"https:"_s,
          u"https"_s, u"HTTP:\\\\example.org\\a"_s, u"https ://example.org"_s, u"https:// example.org"_s,
          u"https://\nexample.org/a?b"_s, u"http//example.org"_s, u"https:%2F%2Fexample.org"_s, u"HTTP/2"_s,
          u"http-equiv"_s, u"http@example.org"_s})
        BOOST_TEST(linksIn(u"see ("_s + address + u"), or"_s) == QStringList(address), address);
    BOOST_TEST(linksIn(u"It uses https: it is safe"_s) == QStringList(u"https:"_s));
    BOOST_TEST(linksIn(u"https: https://c.example/a"_s) ==
               QStringList({u"https:"_s, u"https://c.example/a"_s}));
    for (const QString &address : {u"https: //example.org"_s, u"https:/www.example.org/a"_s})
        BOOST_TEST(listedIn(address).size() == 1, address);
}

BOOST_AUTO_TEST_CASE(numbers_of_documents_and_abbreviations_are_no_links)
{
    BOOST_TEST(linksIn(u"E/CN.4/RES/2004/14, A/HRC/RES/46/20, SR 946.231.116.9, U.S. v. X, e.g. art. 3.1"_s)
                   .isEmpty());
}

BOOST_AUTO_TEST_CASE(an_address_behind_a_hostile_text_is_found)
{
    for (const QString &piece : hostilePieces()) {
        const QString text = hostileText(piece, 20'000) + u"\n, see https://www.example.net/page here"_s;
        BOOST_TEST(linksIn(text).contains(u"https://www.example.net/page"_s), piece);
    }
}

BOOST_AUTO_TEST_SUITE_END()
