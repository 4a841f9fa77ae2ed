#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/editor/comparedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace compare_dialog
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
                   {u"actors"_s, u"Actors"_s, u"Poland"_s, u"Lithuania"_s},
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

} // namespace compare_dialog

BOOST_FIXTURE_TEST_SUITE(compare_dialog, Comparing)

BOOST_AUTO_TEST_CASE(each_field_says_in_a_word_whether_the_two_differ)
{
    QStringList verdicts;
    for (int row = 0; row < table()->rowCount(); ++row)
        verdicts += table()->item(row, 3)->text();
    BOOST_TEST(verdicts == QStringList({u"differs"_s, u"only in the other one"_s, u"only typed here"_s,
                                        u"differs"_s, u"the same"_s}));
    BOOST_TEST(table()->item(0, 1)->text() == u"First"_s);
    BOOST_TEST(table()->item(0, 2)->text() == u"Second"_s);
}

BOOST_AUTO_TEST_CASE(which_records_are_compared_is_told_by_date_actor_and_title)
{
    const auto head = [this](const QString &name) {
        const auto *label = dialog.findChild<QLabel *>(name);
        BOOST_REQUIRE(label);
        BOOST_TEST(label->isVisible());
        return label->text();
    };
    BOOST_TEST(head(u"headOfOne"_s) == u"2020 · Poland · First"_s);
    BOOST_TEST(head(u"headOfOther"_s) == u"2020 · Lithuania · Second"_s);
}

BOOST_AUTO_TEST_CASE(a_row_of_one_line_is_as_tall_as_one_line_and_a_long_text_is_seen_whole)
{
    const int line = table()->fontMetrics().height();
    const auto rowOfTags = [this] { return table()->rowHeight(1); };
    BOOST_TEST(SmallWorkspace::waitFor([&] { return rowOfTags() < 2 * line; }));
    BOOST_TEST(rowOfTags() > line); // the words touch no line

    CompareDialog other(
        {{{u"summary"_s, u"Summary"_s, u"words "_s.repeated(400), {}}}, false, true, {}, u"en"_s});
    const auto *wide = other.findChild<QTableWidget *>(u"comparison"_s);
    other.show();
    BOOST_TEST(SmallWorkspace::waitFor([&] { return wide->rowHeight(0) > 4 * line; }));
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
