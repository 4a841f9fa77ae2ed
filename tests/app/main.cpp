#define BOOST_TEST_MODULE app
#include <QCoreApplication>

#include <boost/test/unit_test.hpp>

namespace
{

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
