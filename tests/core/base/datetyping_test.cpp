#include "core/base/datetyping.h"
#include "tests/support/printing.h"

#include <QLocale>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <vector>

using namespace vodhuk;
using namespace Qt::StringLiterals;
namespace data = boost::unit_test::data;

namespace
{

struct Typed {
    const char16_t *text;
    const char16_t *edtf;
};

std::ostream &operator<<(std::ostream &stream, const Typed &row)
{
    return stream << QString::fromUtf16(row.text);
}

const std::vector<Typed> exactly{
    {u"", u""},
    {u"  ", u""},
    {u"2020", u"2020"},
    {u" 2020-10 ", u"2020-10"},
    {u"2020-10-02", u"2020-10-02"},
    {u"2020-10~", u"2020-10~"},
    {u"2020?", u"2020?"},
    {u"2020%", u"2020%"},
    {u"2020-10/..", u"2020-10/.."},
    {u"../2020", u"../2020"},
    {u"2020-10/", u"2020-10/"},
    {u"2020-08/2020-10", u"2020-08/2020-10"},
};

const std::vector<Typed> inNumbers{
    {u"02.10.2020", u"2020-10-02"},   {u"2.10.2020", u"2020-10-02"},  {u"2. 10. 2020", u"2020-10-02"},
    {u"2.10.2020 г.", u"2020-10-02"}, {u"10.2020", u"2020-10"},       {u"10/2020", u"2020-10"},
    {u"10-2020", u"2020-10"},         {u"2020.10.02", u"2020-10-02"}, {u"2020/10/02", u"2020-10-02"},
    {u"2020/10/2", u"2020-10-02"},    {u"2020-9-3", u"2020-09-03"},   {u"2020-9", u"2020-09"},
    {u"2020/10", u"2020-10"},         {u"2020.10", u"2020-10"},       {u"25/10/2020", u"2020-10-25"},
    {u"10/25/2020", u"2020-10-25"},   {u"25-10-2020", u"2020-10-25"}, {u"5/5/2020", u"2020-05-05"},
    {u"2020–10–02", u"2020-10-02"},   {u"2020 год", u"2020"},         {u"2020 г.", u"2020"},
    {u"у 2020 годзе", u"2020"},       {u"в 2020 году", u"2020"},      {u"in the year 2020", u"2020"},
};

const std::vector<Typed> inEnglish{
    {u"2 Oct 2020", u"2020-10-02"},       {u"2 October 2020", u"2020-10-02"},
    {u"2 OCTOBER 2020", u"2020-10-02"},   {u"02 oct. 2020", u"2020-10-02"},
    {u"2nd October 2020", u"2020-10-02"}, {u"the 2nd of October 2020", u"2020-10-02"},
    {u"October 2, 2020", u"2020-10-02"},  {u"Oct 2nd, 2020", u"2020-10-02"},
    {u"2-Oct-2020", u"2020-10-02"},       {u"2/Oct/2020", u"2020-10-02"},
    {u"2020 Oct 2", u"2020-10-02"},       {u"2020-Oct-02", u"2020-10-02"},
    {u"2Oct2020", u"2020-10-02"},         {u"October 2020", u"2020-10"},
    {u"October, 2020", u"2020-10"},       {u"Oct. 2020", u"2020-10"},
    {u"Sept 2020", u"2020-09"},           {u"in May 2020", u"2020-05"},
    {u"2020 October", u"2020-10"},
};

const std::vector<Typed> inBelarusian{
    {u"2 кастрычніка 2020", u"2020-10-02"},
    {u"2 кастр. 2020", u"2020-10-02"},
    {u"2 кас 2020", u"2020-10-02"},
    {u"2 кастрычніка 2020 г.", u"2020-10-02"},
    {u"2 кастрычніка 2020 года", u"2020-10-02"},
    {u"2-га кастрычніка 2020", u"2020-10-02"},
    {u"кастрычнік 2020", u"2020-10"},
    {u"Кастрычнік 2020", u"2020-10"},
    {u"у кастрычніку 2020 года", u"2020-10"},
    {u"ў лютым 2021", u"2021-02"},
    {u"9 жніўня 2020", u"2020-08-09"},
    {u"жнів. 2020", u"2020-08"},
    {u"25 сакавіка 2021", u"2021-03-25"},
    {u"май 2021", u"2021-05"},
    {u"23 траўня 2021", u"2021-05-23"},
    {u"у лістападзе 2021", u"2021-11"},
    {u"снеж 2020", u"2020-12"},
};

const std::vector<Typed> inRussian{
    {u"2 октября 2020", u"2020-10-02"},
    {u"2 октября 2020 г.", u"2020-10-02"},
    {u"2 октября 2020 года", u"2020-10-02"},
    {u"2-го октября 2020", u"2020-10-02"},
    {u"2 окт. 2020", u"2020-10-02"},
    {u"октябрь 2020", u"2020-10"},
    {u"в октябре 2020 года", u"2020-10"},
    {u"ОКТЯБРЬ 2020", u"2020-10"},
    {u"сент. 2020", u"2020-09"},
    {u"23 мая 2021 г.", u"2021-05-23"},
    {u"23 мар. 2021", u"2021-03-23"},
    {u"июн 2021", u"2021-06"},
    {u"июл 2021", u"2021-07"},
    {u"августом 2020", u"2020-08"},
};

const std::vector<Typed> withMarks{
    {u"~2020-10", u"2020-10~"},
    {u"≈2020", u"2020~"},
    {u"?2020", u"2020?"},
    {u"%2020-10", u"2020-10%"},
    {u"~2020?", u"2020%"},
    {u"2020 ~", u"2020~"},
    {u"2020 (?)", u"2020?"},
    {u"Oct 2020?", u"2020-10?"},
    {u"~ 2 Oct 2020", u"2020-10-02~"},
    {u"about 2020", u"2020~"},
    {u"c. 2020", u"2020~"},
    {u"ca. 2020", u"2020~"},
    {u"circa May 2020", u"2020-05~"},
    {u"perhaps 2 October 2020", u"2020-10-02?"},
    {u"каля 2020", u"2020~"},
    {u"каля кастрычніка 2020", u"2020-10~"},
    {u"магчыма, 2020", u"2020?"},
    {u"около 2020 г.", u"2020~"},
    {u"примерно в октябре 2020", u"2020-10~"},
    {u"возможно 2020", u"2020?"},
};

const std::vector<Typed> openAtOneEnd{
    {u"from 2020-10", u"2020-10/.."},
    {u"since October 2020", u"2020-10/.."},
    {u"Since 2 Oct 2020", u"2020-10-02/.."},
    {u"until 2020", u"../2020"},
    {u"till Oct 2020", u"../2020-10"},
    {u"з кастрычніка 2020", u"2020-10/.."},
    {u"з 2 кастрычніка 2020 г.", u"2020-10-02/.."},
    {u"са снежня 2020", u"2020-12/.."},
    {u"да 2021", u"../2021"},
    {u"с 2 октября 2020", u"2020-10-02/.."},
    {u"с октября 2020 г.", u"2020-10/.."},
    {u"до 02.10.2020", u"../2020-10-02"},
    {u"2020-10 ..", u"2020-10/.."},
    {u"02.10.2020..", u"2020-10-02/.."},
    {u"..02.10.2020", u"../2020-10-02"},
    {u"2 Oct 2020/..", u"2020-10-02/.."},
    {u"../2 Oct 2020", u"../2020-10-02"},
    {u"2 кастрычніка 2020/..", u"2020-10-02/.."},
    {u"Oct 2020 - ..", u"2020-10/.."},
    {u"Oct 2020 -", u"2020-10/.."},
    {u"– 2020", u"../2020"},
    {u"Oct 2020 - now", u"2020-10/.."},
    {u"10.2020 – ?", u"2020-10/"},
    {u"10.2020/", u"2020-10/"},
    {u"/Oct 2020", u"/2020-10"},
    {u"since about May 2020", u"2020-05~/.."},
};

const std::vector<Typed> spans{
    {u"Aug 2020 - Oct 2020", u"2020-08/2020-10"},
    {u"Aug - Oct 2020", u"2020-08/2020-10"},
    {u"Aug-Oct 2020", u"2020-08/2020-10"},
    {u"August to October 2020", u"2020-08/2020-10"},
    {u"from August to October 2020", u"2020-08/2020-10"},
    {u"between August and October 2020", u"2020-08/2020-10"},
    {u"8-10 Oct 2020", u"2020-10-08/2020-10-10"},
    {u"8–10 October 2020", u"2020-10-08/2020-10-10"},
    {u"8 - 10 October 2020", u"2020-10-08/2020-10-10"},
    {u"Oct 8-10, 2020", u"2020-10-08/2020-10-10"},
    {u"8th to 10th October 2020", u"2020-10-08/2020-10-10"},
    {u"2 Oct - 5 Nov 2020", u"2020-10-02/2020-11-05"},
    {u"30 Dec 2020 - 2 Jan 2021", u"2020-12-30/2021-01-02"},
    {u"2-Oct-2020 - 5-Oct-2020", u"2020-10-02/2020-10-05"},
    {u"8-10.10.2020", u"2020-10-08/2020-10-10"},
    {u"8.10-10.10.2020", u"2020-10-08/2020-10-10"},
    {u"2.10. - 5.11.2020", u"2020-10-02/2020-11-05"},
    {u"01.08.2020 - 31.10.2020", u"2020-08-01/2020-10-31"},
    {u"01.08.2020-31.10.2020", u"2020-08-01/2020-10-31"},
    {u"01.08.2020/31.10.2020", u"2020-08-01/2020-10-31"},
    {u"2020-08..2020-10", u"2020-08/2020-10"},
    {u"2020-10-01-2020-10-05", u"2020-10-01/2020-10-05"},
    {u"10.2020 - 12.2020", u"2020-10/2020-12"},
    {u"2019-2021", u"2019/2021"},
    {u"2019 – 2021", u"2019/2021"},
    {u"2019—2021 гг.", u"2019/2021"},
    {u"2020/21", u"2020/2021"},
    {u"жнівень - кастрычнік 2020", u"2020-08/2020-10"},
    {u"8–10 кастрычніка 2020 г.", u"2020-10-08/2020-10-10"},
    {u"з 8 да 10 кастрычніка 2020", u"2020-10-08/2020-10-10"},
    {u"з 8 па 10 кастр. 2020", u"2020-10-08/2020-10-10"},
    {u"паміж жніўнем і кастрычнікам 2020", u"2020-08/2020-10"},
    {u"2-го – 5-го октября 2020", u"2020-10-02/2020-10-05"},
    {u"с 2 по 5 октября 2020 г.", u"2020-10-02/2020-10-05"},
    {u"с августа по октябрь 2020", u"2020-08/2020-10"},
    {u"между августом и октябрём 2020 года", u"2020-08/2020-10"},
    {u"2 окт. 2020 г. - 5 окт. 2020 г.", u"2020-10-02/2020-10-05"},
    {u"~Aug 2020 - Oct 2020", u"2020-08~/2020-10"},
    {u"2019? - 2021", u"2019?/2021"},
};

struct Refused {
    const char16_t *text;
    const char16_t *told; ///< part of the message
};

std::ostream &operator<<(std::ostream &stream, const Refused &row)
{
    return stream << QString::fromUtf16(row.text);
}

const std::vector<Refused> refusals{
    {u"2/10/2020", u"may be 2 October 2020 or 10 February 2020. Write 2020-10-02 or 2020-02-10"},
    {u"02-10-2020", u"may be 2 October 2020 or 10 February 2020"},
    {u"1/2/2020 - 25/2/2020", u"“1/2/2020” may be"},
    {u"2008/09", u"may be a month or two years. Write 2008-09 or 2008/2009"},
    {u"2.10.20", u"lacks the year"},
    {u"2 Oct 20", u"lacks the year"},
    {u"2 Oct", u"“2 Oct” lacks the year"},
    {u"кастрычнік", u"lacks the year"},
    {u"8-10 Oct", u"“8-10 Oct” lacks the year"},
    {u"20", u"lacks the year"},
    {u"-", u"lacks the year"},
    {u"10 2020", u"lacks the month"},
    {u"8 - Oct 2020", u"lacks the month"},
    {u"Oct 2020 - 12", u"lacks the month"},
    {u"30 February 2020", u"2020-02 has only 29 days"},
    {u"31.11.2020", u"2020-11 has only 30 days"},
    {u"30 лютага 2021", u"2021-02 has only 28 days"},
    {u"2020-02-30", u"2020-02 has only 29 days"},
    {u"32 Oct 2020", u"2020-10 has only 31 days"},
    {u"0 Oct 2020", u"no day 00"},
    {u"13.2020", u"no month 13"},
    {u"10.25.2020", u"no month 25"},
    {u"25/25/2020", u"no month 25"},
    {u"2020-21", u"no month 21"},
    {u"2020-0", u"no month 00"},
    {u"2 Oct 0000", u"no year 0000"},
    {u"Oct 2020 - Aug 2020", u"ends before it starts"},
    {u"Dec - Jan 2021", u"ends before it starts"},
    {u"10-8 Oct 2020", u"ends before it starts"},
    {u"summer 2020", u"“summer” has no certain months"},
    {u"летам 2020", u"“летам” has no certain months"},
    {u"осенью 2020", u"“осенью” has no certain months"},
    {u"early 2020", u"“early” is not understood"},
    {u"end of 2020", u"“end” is not understood"},
    {u"пачатак 2020", u"“пачатак” is not understood"},
    {u"yesterday", u"“yesterday” is not understood"},
    {u"ок 2020 года выборы", u"“выборы” is not understood"},
    {u"2 c 2020", u"“c” is not understood"},
    {u"жн. 2020", u"“жн” is not understood"},
    {u"20201002", u"“20201002” is not understood"},
    {u"2 Oct 202", u"“202” is not understood"},
    {u"2020-10-02T12:00", u"“T” is not understood"},
    {u"2020 & 2021", u"“&” is not understood"},
    {u"2020 2021", u"is not understood as a date"},
    {u"2019-2020-2021", u"is not understood as a date"},
    {u"Oct Nov 2020", u"is not understood as a date"},
    {u"2 Oct 2020 and 5 Oct 2020", u"is not understood as a date"},
    {u"since", u"lacks the year"},
    {u"since until 2020", u"is not understood as a date"},
    {u"unknown - 2020 - unknown", u"is not understood as a date"},
    {u"2020-", u"is not understood as a date"},
    {u"?", u"lacks the year"},
};

void understands(const Typed &row)
{
    const auto date = dateFromWords(QStringView(row.text));
    REQUIRE_OK(date);
    BOOST_TEST(date->edtf() == QString::fromUtf16(row.edtf));
}

const QStringList languages{u"en"_s, u"be"_s, u"ru"_s};

} // namespace

BOOST_AUTO_TEST_SUITE(date_typing)

BOOST_DATA_TEST_CASE(what_files_hold_is_understood_unchanged, data::make(exactly), row)
{
    understands(row);
}

BOOST_DATA_TEST_CASE(numbers_are_understood_in_orders_that_leave_no_doubt, data::make(inNumbers), row)
{
    understands(row);
}

BOOST_DATA_TEST_CASE(english_dates_are_understood, data::make(inEnglish), row)
{
    understands(row);
}

BOOST_DATA_TEST_CASE(belarusian_dates_are_understood, data::make(inBelarusian), row)
{
    understands(row);
}

BOOST_DATA_TEST_CASE(russian_dates_are_understood, data::make(inRussian), row)
{
    understands(row);
}

BOOST_DATA_TEST_CASE(about_and_perhaps_are_kept_as_marks, data::make(withMarks), row)
{
    understands(row);
}

BOOST_DATA_TEST_CASE(since_and_until_leave_the_other_end_open, data::make(openAtOneEnd), row)
{
    understands(row);
}

BOOST_DATA_TEST_CASE(what_one_end_of_a_span_leaves_out_is_that_of_the_other, data::make(spans), row)
{
    understands(row);
}

BOOST_DATA_TEST_CASE(a_text_that_is_no_certain_date_is_refused_with_the_reason, data::make(refusals), row)
{
    const auto date = dateFromWords(QStringView(row.text));
    BOOST_REQUIRE(!date);
    BOOST_TEST(date.error().message.contains(QStringView(row.told)), date.error().message);
    BOOST_TEST((date.error().kind == ErrorKind::Invalid));
}

BOOST_DATA_TEST_CASE(months_are_known_by_all_names_that_locales_give_them, data::make(languages), language)
{
    const QLocale locale(language);
    for (int month = 1; month <= 12; ++month) {
        for (const QString &name : {locale.monthName(month), locale.standaloneMonthName(month),
                                    locale.monthName(month, QLocale::ShortFormat),
                                    locale.standaloneMonthName(month, QLocale::ShortFormat)}) {
            const auto date = dateFromWords(u"2 %1 2021"_s.arg(name));
            REQUIRE_OK(date);
            BOOST_TEST(date->edtf() == QDate(2021, month, 2).toString(Qt::ISODate));
        }
    }
}

BOOST_DATA_TEST_CASE(what_the_program_says_is_understood_again, data::make(languages), language)
{
    for (const QString &edtf :
         {u"2020"_s, u"2021-05"_s, u"2020-10-02"_s, u"2020~"_s, u"2020-10?"_s, u"2020-10-02%"_s,
          u"2020-10-02/.."_s, u"2020-10/"_s, u"../2020"_s, u"/2020-10"_s, u"2020/2021"_s,
          u"2020-08/2020-10"_s, u"2020-12/2021-01"_s, u"2020-10-02/2020-10-05"_s, u"2020-10-02/2020-11-05"_s,
          u"2020-10-02/2020-11"_s, u"2020-08~/2020-10"_s}) {
        const PartialDate meant = *PartialDate::parse(edtf);
        for (const QString &said : {dateInWords(meant, language), dateInShort(meant)}) {
            const auto date = dateFromWords(said);
            REQUIRE_OK(date);
            BOOST_TEST(date->edtf() == edtf, said);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
