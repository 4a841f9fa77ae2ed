#include "core/records/targetdirectory.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

Target vessel()
{
    Target target;
    target.id = {3};
    target.type = u"vessel"_s;
    target.name = LocalizedText(u"en"_s, u"Škoda, the ship"_s);
    target.name.set(u"ru"_s, u"Шкода"_s);
    target.identifiers = {{u"imo"_s, u"9187629"_s}};
    return target;
}

} // namespace

BOOST_AUTO_TEST_SUITE(target_directory)

BOOST_AUTO_TEST_CASE(a_target_is_found_by_each_of_its_names_and_identifiers_whatever_case_and_accents)
{
    const TargetDirectory targets({vessel()});
    for (const QString &name : {u"skoda, THE ship"_s, u"шкода"_s, u"9187629"_s})
        BOOST_TEST((targets.named(name) == QList{TargetId{3}}), name);
    BOOST_TEST(targets.named(u"ship"_s).isEmpty());
    BOOST_TEST(targets.named(u""_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(one_name_of_two_targets_means_both)
{
    Target other = vessel();
    other.id = {4};
    BOOST_TEST(TargetDirectory({vessel(), other}).named(u"Шкода"_s).size() == 2);
}

BOOST_AUTO_TEST_CASE(an_empty_directory_knows_nobody_and_calls_them_by_id)
{
    BOOST_TEST(TargetDirectory().targets().isEmpty());
    BOOST_TEST(TargetDirectory().named(u"Шкода"_s).isEmpty());
    BOOST_TEST(!TargetDirectory().find(TargetId{3}));
    BOOST_TEST(TargetDirectory().name(TargetId{3}, u"en"_s) == recordIdText(3));
}

BOOST_AUTO_TEST_SUITE_END()
