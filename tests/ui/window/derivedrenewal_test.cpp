#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/window/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace derivedrenewalwindow
{

/// The window over a file whose search words are those of an earlier program.
struct OlderFile : SmallWorkspace {
    OlderFile()
        : path(workspace->catalogue().path())
        , window(new MainWindow)
    {
        workspace.reset();
        auto database = Database::open(path, Access::ReadWrite).value();
        REQUIRE_OK(database.execute("DELETE FROM meta WHERE key = 'derived_version';"
                                    "UPDATE response_search SET plain = 'packages people listed '"));
    }
    ~OlderFile() { delete window.data(); }

    void open() const
    {
        window->show();
        window->openCatalogue(path);
        BOOST_REQUIRE(window->workspace());
    }
    [[nodiscard]] int rows() const
    {
        return window->findChild<QTableView *>(u"table"_s)->model()->rowCount();
    }
    [[nodiscard]] bool isTold() const
    {
        const auto *sign = window->findChild<QLabel *>(u"statusWork"_s);
        return sign && sign->isVisible() && !sign->text().isEmpty();
    }

    QString path;
    QPointer<MainWindow> window;
};

} // namespace derivedrenewalwindow

BOOST_FIXTURE_TEST_SUITE(derivedrenewalwindow, OlderFile)

BOOST_AUTO_TEST_CASE(the_window_works_and_tells_while_older_search_words_are_made_anew)
{
    open();
    BOOST_TEST(waitFor([this] { return isTold(); }));
    BOOST_TEST(waitFor([this] { return rows() == 2; }));
    BOOST_TEST(waitFor([this] { return !isTold(); }));
    BOOST_TEST(!window->workspace()->catalogue().hasOlderDerived());
    BOOST_TEST(!window->workspace()->catalogue().changedElsewhere().value());
    QTest::keyClicks(window->findChild<QLineEdit *>(u"searchLine"_s), u"first"_s);
    BOOST_TEST(waitFor([this] { return rows() == 1; }));
}

BOOST_AUTO_TEST_CASE(closed_in_the_middle_the_window_begins_again_with_the_next_opening)
{
    open();
    window->closeCatalogue();
    BOOST_TEST(!window->workspace());
    open();
    BOOST_TEST(waitFor([this] { return !window->workspace()->catalogue().hasOlderDerived(); }));
}

BOOST_AUTO_TEST_SUITE_END()
