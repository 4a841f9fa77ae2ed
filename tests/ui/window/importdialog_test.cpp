#include "tests/support/printing.h"
#include "ui/window/importdialog.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(importdialog)

BOOST_AUTO_TEST_CASE(every_problem_of_the_table_is_told_with_its_place_and_remedy)
{
    ImportOutcome outcome;
    outcome.added = 1;
    for (int line = 2; line <= 30'001; ++line) {
        outcome.problems += Problem{.severity = Severity::Error,
                                    .rule = u"actor"_s,
                                    .message = u"Not known: Atlantis."_s,
                                    .remedy = u"Add it first."_s,
                                    .line = line,
                                    .column = u"actors"_s,
                                    .field = {}};
    }
    outcome.rejected = outcome.problems.size();
    ImportDialog dialog(u"rows.csv"_s, outcome);
    dialog.show();
    const auto *list = dialog.findChild<QAbstractItemView *>(u"importProblems"_s);
    BOOST_REQUIRE(list);
    BOOST_REQUIRE(list->model()->rowCount() == 30'000);
    QStringList cells;
    for (int column = 0; column < list->model()->columnCount(); ++column)
        cells += list->model()->index(29'999, column).data().toString();
    BOOST_TEST(cells ==
               QStringList({u"30001"_s, u"actors"_s, u"actor"_s, u"Not known: Atlantis. Add it first."_s}));
}

BOOST_AUTO_TEST_CASE(one_click_imports_and_closes)
{
    auto *dialog = new ImportDialog(u"rows.csv"_s, {.added = 3, .problems = {}});
    dialog->show();
    const QSignalSpy wanted(dialog, &ImportDialog::applyWanted);
    const QSignalSpy gone(dialog, &QObject::destroyed);
    auto *apply = dialog->findChild<QPushButton *>(u"importApply"_s);
    BOOST_TEST(apply->text().contains(u'3'));
    QTest::mouseClick(apply, Qt::LeftButton);
    BOOST_TEST(wanted.size() == 1);
    BOOST_TEST(QTest::qWaitFor([&] { return gone.size() == 1; }));
}

BOOST_AUTO_TEST_CASE(a_table_of_which_nothing_comes_in_cannot_be_imported)
{
    ImportDialog dialog(u"rows.csv"_s, {.unchanged = 3, .problems = {}});
    BOOST_TEST(!dialog.findChild<QPushButton *>(u"importApply"_s)->isEnabled());
    BOOST_TEST(!dialog.findChild<QAbstractItemView *>(u"importProblems"_s));
}

BOOST_AUTO_TEST_SUITE_END()
