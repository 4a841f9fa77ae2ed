#define BOOST_TEST_MODULE core
#include <QCoreApplication>

#include <boost/test/unit_test.hpp>

namespace
{

/// One application object for all tests of core; it has no display.
struct Application {
    Application()
        : application(boost::unit_test::framework::master_test_suite().argc,
                      boost::unit_test::framework::master_test_suite().argv)
    {
    }
    QCoreApplication application;
};

} // namespace

BOOST_TEST_GLOBAL_FIXTURE(Application);
