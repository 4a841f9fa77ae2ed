#include "core/base/runningprogram.h"
#include "tests/support/otherprogram.h"
#include "tests/support/printing.h"

#include <QRegularExpression>
#include <QStringList>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(running_program)

BOOST_AUTO_TEST_CASE(a_program_names_itself_always_alike_and_does_not_run_elsewhere)
{
    BOOST_TEST(!thisProgram().isEmpty());
    BOOST_TEST(thisProgram() == thisProgram());
    BOOST_TEST(!isRunningElsewhere(thisProgram()));
}

BOOST_AUTO_TEST_CASE(the_name_is_made_of_numbers_alone)
{
    static const QRegularExpression numbers(u"^[0-9a-f]{16}\\.[0-9]+\\.[0-9]+$"_s);
    BOOST_TEST(numbers.match(thisProgram()).hasMatch(), thisProgram());
}

BOOST_AUTO_TEST_CASE(another_program_runs_until_it_is_killed)
{
    OtherProgram other;
    BOOST_TEST(isRunningElsewhere(other.name()));
    other.kill();
    BOOST_TEST(!isRunningElsewhere(other.name()));
}

BOOST_AUTO_TEST_CASE(another_process_with_its_number_is_not_taken_for_it)
{
    const OtherProgram other;
    const QStringList parts = other.name().split(u'.');
    BOOST_TEST(!isRunningElsewhere(parts[0] + u'.' + parts[1] + u".1"_s));
    BOOST_TEST(!isRunningElsewhere(u"0123456789abcdef."_s + parts[1] + u'.' + parts[2]));
}

BOOST_AUTO_TEST_CASE(what_names_no_program_runs_nowhere)
{
    for (const QString &name :
         {QString(), u"."_s, u".."_s, u"a.b.c"_s, u"1.2"_s, u"../../etc"_s, thisProgram() + u".1"_s})
        BOOST_TEST(!isRunningElsewhere(name), name.toStdString());
}

BOOST_AUTO_TEST_SUITE_END()
