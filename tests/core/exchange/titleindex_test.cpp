#include "core/exchange/titleindex.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace title_index
{

struct Index {
    TitleIndex index;
    PartialDate day = PartialDate::parse(u"2020-10-02"_s).value();

    ResponseId add(const LocalizedText &title, RecordKind kind = RecordKind::Response)
    {
        const ResponseId id{newRecordId()};
        index.add(id, kind, day, title);
        return id;
    }

    ResponseId add(const QString &english) { return add(LocalizedText(u"en"_s, english)); }
};

using Ids = QList<ResponseId>;

} // namespace title_index

BOOST_FIXTURE_TEST_SUITE(title_index, Index)

BOOST_AUTO_TEST_CASE(a_record_is_found_by_its_id_in_either_case_and_by_date_and_title)
{
    const ResponseId one = add(u"First round"_s);
    add(u"Second round"_s);
    BOOST_CHECK(index.referenced(recordIdText(one)) == Ids{one});
    BOOST_CHECK(index.referenced(recordIdText(one).toUpper()) == Ids{one});
    BOOST_CHECK(index.referenced(u"2020-10-02|First round"_s) == Ids{one});
    BOOST_CHECK(index.referenced(u" 2020-10-02 |  First round "_s) == Ids{one});
}

BOOST_AUTO_TEST_CASE(a_title_may_hold_the_sign_that_parts_it_from_the_date)
{
    const ResponseId one = add(u"Visa | travel"_s);
    BOOST_CHECK(index.referenced(u"2020-10-02|Visa | travel"_s) == Ids{one});
}

BOOST_AUTO_TEST_CASE(a_reference_to_nothing_finds_nothing)
{
    add(u"First round"_s);
    for (const QString &reference :
         {u""_s, u"|"_s, u"First round"_s, u"2020-10-02"_s, u"2020-10-02|"_s, u"2020-10|First round"_s,
          u"2 October 2020|First round"_s, u"|First round"_s, u"2020-10-02|first round"_s,
          recordIdText(newRecordId()), u"v0000000000000"_s})
        BOOST_CHECK_MESSAGE(index.referenced(reference).isEmpty(), reference);
}

BOOST_AUTO_TEST_CASE(twins_are_both_meant_and_a_record_alike_in_two_languages_once)
{
    LocalizedText title(u"en"_s, u"Visa"_s);
    title.set(u"pl"_s, u"Visa"_s);
    const ResponseId one = add(title);
    BOOST_CHECK(index.referenced(u"2020-10-02|Visa"_s) == Ids{one});
    const ResponseId two = add(u"Visa"_s);
    BOOST_CHECK((index.referenced(u"2020-10-02|Visa"_s) == Ids{one, two}));
    BOOST_CHECK((index.same(RecordKind::Response, day, title) == Ids{one, two}));
}

BOOST_AUTO_TEST_CASE(records_of_another_kind_day_or_title_are_not_the_same)
{
    const LocalizedText title(u"en"_s, u"Visa"_s);
    const ResponseId move = add(title, RecordKind::Countermove);
    BOOST_CHECK(index.same(RecordKind::Countermove, day, title) == Ids{move});
    BOOST_CHECK(index.same(RecordKind::Response, day, title).isEmpty());
    BOOST_CHECK(
        index.same(RecordKind::Countermove, PartialDate::parse(u"2020-10"_s).value(), title).isEmpty());
    BOOST_CHECK(index.same(RecordKind::Countermove, day, LocalizedText(u"en"_s, u"visa"_s)).isEmpty());
    BOOST_CHECK(index.same(RecordKind::Countermove, day, {}).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
