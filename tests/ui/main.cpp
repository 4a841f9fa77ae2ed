#define BOOST_TEST_MODULE ui
#include <QApplication>

#include <boost/test/unit_test.hpp>

namespace
{

struct Application {
    Application()
        : application(boost::unit_test::framework::master_test_suite().argc,
                      boost::unit_test::framework::master_test_suite().argv)
    {
    }
    QApplication application;
};

} // namespace

BOOST_TEST_GLOBAL_FIXTURE(Application);
