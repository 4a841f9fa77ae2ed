#include "core/index/partsbyrow.h"

#include <QString>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

struct Part {
    quint32 row = 0;
    char name = 0;
};

QString namesOf(const PartsByRow<Part> &parts, quint32 row)
{
    QString names;
    for (const Part &part : parts.of(row))
        names.append(QLatin1Char(part.name));
    return names;
}

} // namespace

BOOST_AUTO_TEST_SUITE(parts_by_row)

BOOST_AUTO_TEST_CASE(parts_of_a_row_stand_together_in_the_order_in_which_they_came)
{
    PartsByRow<Part> parts;
    parts.append({{2, 'a'}, {0, 'b'}, {2, 'c'}, {3, 'd'}}, 5);
    BOOST_TEST((namesOf(parts, 0) == u"b"_s));
    BOOST_TEST((namesOf(parts, 1) == QString()));
    BOOST_TEST((namesOf(parts, 2) == u"ac"_s));
    BOOST_TEST((namesOf(parts, 3) == u"d"_s));
    BOOST_TEST((namesOf(parts, 4) == QString()));
    BOOST_TEST((namesOf(parts, 99) == QString()));
}

BOOST_AUTO_TEST_CASE(parts_of_further_rows_come_behind_and_leave_the_others_as_they_were)
{
    PartsByRow<Part> parts;
    parts.append({{1, 'a'}}, 3);
    parts.append({}, 4);
    parts.append({{5, 'b'}, {4, 'c'}, {5, 'd'}}, 6);
    BOOST_TEST((namesOf(parts, 1) == u"a"_s));
    BOOST_TEST((namesOf(parts, 2) == QString()));
    BOOST_TEST((namesOf(parts, 3) == QString()));
    BOOST_TEST((namesOf(parts, 4) == u"c"_s));
    BOOST_TEST((namesOf(parts, 5) == u"bd"_s));
    BOOST_TEST(parts.all().size() == 4U);
}

BOOST_AUTO_TEST_CASE(rows_before_the_first_part_have_none)
{
    PartsByRow<Part> parts;
    parts.append({}, 10);
    BOOST_TEST((namesOf(parts, 3) == QString()));
    parts.append({{12, 'a'}}, 13);
    BOOST_TEST((namesOf(parts, 3) == QString()));
    BOOST_TEST((namesOf(parts, 12) == u"a"_s));
}

BOOST_AUTO_TEST_SUITE_END()
