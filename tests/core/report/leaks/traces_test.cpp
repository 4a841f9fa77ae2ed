#include "core/report/leaks/traces.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace traces
{

QStringList found(Leak::Kind kind, const QString &text, bool isSourceAddress = false)
{
    QStringList words;
    for (const Trace &trace : tracesIn(text, webAddressesIn(text), isSourceAddress)) {
        if (trace.kind == kind)
            words.append(text.sliced(trace.span.from, trace.span.length));
    }
    return words;
}

bool isTold(Leak::Kind kind, const QString &text)
{
    return found(kind, text).size() == 1;
}

} // namespace traces

BOOST_AUTO_TEST_SUITE(traces)

BOOST_AUTO_TEST_CASE(addresses_of_mail_are_found_whole)
{
    BOOST_TEST(found(Leak::Kind::EMail, u"Write to jane.doe+x@mail.example.org, or (ОЛЕГ@пошта.бел)."_s) ==
               QStringList({u"jane.doe+x@mail.example.org"_s, u"ОЛЕГ@пошта.бел"_s}));
    BOOST_TEST(found(Leak::Kind::EMail, u"5 kg @ 3.20, @@@@, a@b, x@2.5, @handle"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(phone_numbers_are_found_in_the_forms_people_write)
{
    for (const QString &number :
         {u"+375 29 123-45-67"_s, u"+375(29)1234567"_s, u"+375 (17) 200 00 00"_s, u"375 29 123 45 67"_s,
          u"00375 29 123 45 67"_s, u"8 (029) 123-45-67"_s, u"8 017 200-00-00"_s, u"80291234567"_s,
          u"(029) 123-45-67"_s, u"8 01512 1-23-45"_s, u"+48 123 456 789"_s, u"+1 202 555 0123"_s,
          u"+370\u00a0612\u00a034567"_s, u"+49-30-1234567"_s, u"tel. 123-45-67"_s, u"тэл.: 200 00 00"_s})
        BOOST_TEST(isTold(Leak::Kind::Phone, u"at "_s + number + u", or"_s), number);
}

BOOST_AUTO_TEST_CASE(accounts_and_places_that_programs_open_are_found)
{
    for (const QString &text : {u"tg:resolve?domain=vasil"_s, u"skype:vasil?call"_s, u"viber:chat?number=1"_s,
                                u"t.me\\vasil"_s, u"t.me./vasil"_s, u"t.me%2Fvasil"_s})
        BOOST_TEST(isTold(Leak::Kind::Account, u"at "_s + text + u", or"_s), text);
    BOOST_TEST(isTold(Leak::Kind::Coordinates, u"at geo:53.9,27.5, or"_s));
    BOOST_TEST(isTold(Leak::Kind::Coordinates, u"at geo:53.9045,27.5615."_s));
}

BOOST_AUTO_TEST_CASE(dates_acts_files_votes_and_amounts_are_no_phone_numbers)
{
    for (const QString &text : {u"2020-10-02"_s,
                                u"02.10.2020 – 05.11.2020"_s,
                                u"1999–2000"_s,
                                u"2020/1388"_s,
                                u"(CFSP) 2020/1388"_s,
                                u"602–44–44"_s,
                                u"602-44-44"_s,
                                u"301–54–108"_s,
                                u"1 250 000 000"_s,
                                u"+250 000 000 EUR"_s,
                                u"+12 345 678 €"_s,
                                u"3,000,000,000"_s,
                                u"SR 946.231.116.9"_s,
                                u"P9_TA(2020)0231"_s,
                                u"FR4978"_s,
                                u"2021 (2021/2881(RSP))"_s,
                                u"GB.347/INS/14"_s,
                                u"98/448/CFSP"_s,
                                u"no. 80291"_s,
                                u"3 750 000 000 000"_s,
                                u"9781234567897"_s,
                                u"from 8 to 017"_s,
                                u"0,5 – 0,75"_s,
                                u"+3.5 % (2020)"_s,
                                u"15/02/019/2024-02-28/55"_s})
        BOOST_TEST(found(Leak::Kind::Phone, text).isEmpty(), text);
}

BOOST_AUTO_TEST_CASE(accounts_are_handles_and_pages_of_persons)
{
    for (const QString &account : {u"@some_body"_s, u"t.me/some_channel"_s, u"https://t.me/some_channel"_s,
                                   u"https://www.facebook.com/some.body"_s, u"x.com/somebody"_s,
                                   u"https://vk.com/id123"_s, u"https://www.youtube.com/@somebody"_s})
        BOOST_TEST(!found(Leak::Kind::Account, u"by "_s + account).isEmpty(), account);
    for (const QString &text : {u"facebook.com"_s, u"https://interfax.com/newsroom/a"_s, u"3 @ 5"_s, u"@12"_s,
                                u"the European Court"_s, u"index.com/x"_s})
        BOOST_TEST(found(Leak::Kind::Account, text).isEmpty(), text);
}

BOOST_AUTO_TEST_CASE(what_a_source_is_found_under_is_no_account)
{
    const QString address = u"https://www.facebook.com/some.ministry/posts/80291234567"_s;
    BOOST_TEST(!found(Leak::Kind::Account, address).isEmpty());
    BOOST_TEST(tracesIn(address, webAddressesIn(address), true).isEmpty());
}

BOOST_AUTO_TEST_CASE(paths_of_a_computer_are_found_and_those_of_sites_are_not)
{
    for (const QString &path :
         {u"/home/jane/notes.txt"_s, u"C:\\Users\\jane.doe\\a.txt"_s, u"file:///srv/a.csv"_s,
          u"/Users/jane"_s, u"\\\\server\\share"_s, u"~/Documents"_s, u"D:/work/a"_s, u"/tmp/a.pdf"_s,
          u"/run/media/anna/STICK/x.odt"_s, u"/Volumes/ANNA/x"_s, u"~anna/notes.txt"_s, u"%USERPROFILE%\\x"_s,
          u"$HOME/x"_s})
        BOOST_TEST(found(Leak::Kind::Path, u"in "_s + path + u" there"_s) == QStringList(path), path);
    BOOST_TEST(found(Leak::Kind::Path, u"anna@laptop:/home/anna/x.odt"_s) ==
               QStringList(u"/home/anna/x.odt"_s));
    for (const QString &text :
         {u"https://example.org/home/x"_s, u"~5 / 10"_s, u"~30/40"_s, u"100 %/year"_s,
          u"https://example.org/~anna/x"_s, u"example.org/Users/x"_s, u"and/or"_s, u"EU/home affairs"_s,
          u"https://c.example/x"_s, u"Article 5:/"_s, u"yes/no /home/"_s})
        BOOST_TEST(found(Leak::Kind::Path, text).isEmpty(), text);
}

BOOST_AUTO_TEST_CASE(places_on_the_ground_are_found_and_temperatures_are_not)
{
    for (const QString &place :
         {u"53.9045, 27.5615"_s, u"53.904,27.561"_s, u"-33.8688; 151.2093"_s, u"53,9045; 27,5615"_s,
          u"53°54′N"_s, u"27° 33' 40\""_s, u"53°N"_s, u"53° паўн. ш."_s})
        BOOST_TEST(!found(Leak::Kind::Coordinates, u"at "_s + place).isEmpty(), place);
    for (const QString &text :
         {u"25 °C"_s, u"25°С"_s, u"turned 180° around"_s, u"1,234, 2,345"_s, u"52,345, 25,100"_s,
          u"946.231, 116.9"_s, u"1.5877432"_s, u"94.85 %, 5.15 %"_s, u"2.345, 3.456"_s})
        BOOST_TEST(found(Leak::Kind::Coordinates, text).isEmpty(), text);
}

BOOST_AUTO_TEST_CASE(an_address_behind_a_hostile_text_is_found)
{
    for (const QString &piece : hostilePieces()) {
        const QString text = hostileText(piece, 20'000) + u"\n, jane.doe@example.net"_s;
        BOOST_TEST(found(Leak::Kind::EMail, text).endsWith(u"jane.doe@example.net"_s), piece);
    }
}

BOOST_AUTO_TEST_SUITE_END()
