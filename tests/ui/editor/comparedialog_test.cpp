#include "tests/support/printing.h"
#include "ui/editor/comparedialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

Term relation(const QString &code, const QString &label)
{
    Term term;
    term.code = code;
    term.label = LocalizedText(u"en"_s, label);
    return term;
}

struct Comparing {
    Comparing()
        : dialog({{{u"title"_s, u"Title"_s, u"First"_s, u"Second"_s},
                   {u"tags"_s, u"Tags"_s, {}, u"seen"_s},
                   {u"amount"_s, u"Amount"_s, u"5"_s, {}},
                   {u"date"_s, u"Date"_s, u"2020"_s, u"2020"_s}},
                  false,
                  true,
                  {relation(u"extends"_s, u"Extends"_s), relation(u"continues"_s, u"Continues"_s)},
                  u"en"_s})
        , same(&dialog, &CompareDialog::sameChosen)
        , distinct(&dialog, &CompareDialog::distinctChosen)
        , linked(&dialog, &CompareDialog::linkChosen)
    {
        dialog.show();
        dialog.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }

    [[nodiscard]] QTableWidget *table() const { return dialog.findChild<QTableWidget *>(u"comparison"_s); }

    void press(const QString &name)
    {
        auto *button = dialog.findChild<QPushButton *>(name);
        BOOST_REQUIRE(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    CompareDialog dialog;
    QSignalSpy same;
    QSignalSpy distinct;
    QSignalSpy linked;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(compare_dialog, Comparing)

BOOST_AUTO_TEST_CASE(each_field_says_in_a_word_whether_the_two_differ)
{
    QStringList verdicts;
    for (int row = 0; row < table()->rowCount(); ++row)
        verdicts += table()->item(row, 3)->text();
    BOOST_TEST(verdicts ==
               QStringList({u"differs"_s, u"only in the other one"_s, u"only typed here"_s, u"the same"_s}));
    BOOST_TEST(table()->item(0, 1)->text() == u"First"_s);
    BOOST_TEST(table()->item(0, 2)->text() == u"Second"_s);
}

BOOST_AUTO_TEST_CASE(return_and_escape_decide_nothing)
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    BOOST_TEST(!dialog.isVisible());
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    BOOST_TEST(!dialog.isVisible());
    BOOST_TEST(same.isEmpty());
    BOOST_TEST(distinct.isEmpty());
    BOOST_TEST(linked.isEmpty());
}

BOOST_AUTO_TEST_CASE(the_table_is_left_with_the_tab_key)
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Tab);
    BOOST_TEST(QApplication::focusWidget() != table());
}

BOOST_AUTO_TEST_CASE(same_and_not_the_same_are_told_once)
{
    press(u"sameRecord"_s);
    BOOST_TEST(same.size() == 1);
    BOOST_TEST(!dialog.isVisible());
    dialog.show();
    press(u"distinctRecords"_s);
    BOOST_TEST(distinct.size() == 1);
    BOOST_TEST(same.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_link_is_of_the_chosen_relation)
{
    auto *relation = dialog.findChild<QComboBox *>(u"linkRelation"_s);
    BOOST_TEST(relation->currentText() == u"Continues"_s);
    relation->setFocus();
    QTest::keyClick(relation, Qt::Key_Up);
    press(u"linkRecords"_s);
    BOOST_REQUIRE(linked.size() == 1);
    BOOST_TEST(linked.first().first().toString() == u"extends"_s);
}

BOOST_AUTO_TEST_SUITE_END()
