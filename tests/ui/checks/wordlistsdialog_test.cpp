#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/checks/wordlistmodel.h"
#include "ui/checks/wordlistsdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace word_lists_dialog
{

struct Words : SmallWorkspace {
    Words()
        : dialog(*workspace)
        , table(part<QTableView>(u"listedWords"_s))
        , word(part<QLineEdit>(u"listedWord"_s))
        , remark(part<QLineEdit>(u"listedRemark"_s))
    {
        dialog.show();
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    }

    template <class Widget>
    [[nodiscard]] Widget &part(const QString &name) const
    {
        auto *found = dialog.findChild<Widget *>(name);
        BOOST_REQUIRE(found);
        return *found;
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return table.model()->index(row, column).data().toString();
    }

    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(const QString &text) const
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (cell(row, WordListModel::Word) == text)
                return row;
        }
        return -1;
    }

    void choose(const QString &text) const
    {
        BOOST_REQUIRE(rowOf(text) >= 0);
        table.setCurrentIndex(table.model()->index(rowOf(text), 0));
        table.setFocus();
    }

    void chooseList(int steps) const
    {
        auto &lists = part<QComboBox>(u"wordList"_s);
        lists.setFocus();
        for (int step = 0; step < steps; ++step)
            QTest::keyClick(&lists, Qt::Key_Down);
    }

    /// By keyboard alone.
    void add(const QString &text, const QString &beside) const
    {
        QTest::keyClicks(&word, text);
        QTest::keyClicks(&remark, beside);
        QTest::keyClick(&remark, Qt::Key_Return);
    }

    [[nodiscard]] QString undoable() const
    {
        const auto change = workspace->catalogue().undoable();
        REQUIRE_OK(change);
        return *change ? (*change)->label : QString();
    }

    WordListsDialog dialog;
    QTableView &table;
    QLineEdit &word;
    QLineEdit &remark;
};

} // namespace word_lists_dialog

BOOST_FIXTURE_TEST_SUITE(word_lists_dialog, Words)

BOOST_AUTO_TEST_CASE(what_is_built_in_is_shown_and_cannot_be_taken_off)
{
    choose(u"historic"_s);
    BOOST_TEST(cell(rowOf(u"historic"_s), WordListModel::Origin) == u"built in"_s);
    BOOST_TEST(cell(rowOf(u"historic"_s), WordListModel::Language) == u"English"_s);
    BOOST_TEST(!part<QPushButton>(u"removeWord"_s).isEnabled());
    QTest::keyClick(&table, Qt::Key_Delete);
    BOOST_TEST(rowOf(u"historic"_s) >= 0);
    QTest::keyClick(&table, Qt::Key_F2);
    BOOST_TEST(dialog.message().contains(u"comes with the program"_s), dialog.message());
    BOOST_TEST(!part<QPushButton>(u"changeWord"_s).isEnabled());
}

BOOST_AUTO_TEST_CASE(a_word_is_added_changed_and_taken_off_by_keyboard_each_as_a_change_that_can_be_undone)
{
    add(u"plucky"_s, u"say what was done"_s);
    BOOST_REQUIRE(rowOf(u"plucky"_s) >= 0);
    BOOST_TEST(cell(rowOf(u"plucky"_s), WordListModel::Remark) == u"say what was done"_s);
    BOOST_TEST(cell(rowOf(u"plucky"_s), WordListModel::Origin) == u"added"_s);
    BOOST_TEST(undoable().contains(u"plucky"_s));
    BOOST_TEST(word.text() == QString());

    choose(u"plucky"_s);
    QTest::keyClick(&table, Qt::Key_Return);
    BOOST_TEST(word.text() == u"plucky"_s);
    QTest::keyClick(&word, Qt::Key_End);
    QTest::keyClicks(&word, u"*"_s);
    QTest::keyClick(&word, Qt::Key_Return);
    BOOST_TEST(rowOf(u"plucky"_s) == -1);
    BOOST_REQUIRE(rowOf(u"plucky*"_s) >= 0);
    BOOST_TEST(cell(rowOf(u"plucky*"_s), WordListModel::Remark) == u"say what was done"_s);

    choose(u"plucky*"_s);
    QTest::keyClick(&table, Qt::Key_Delete);
    BOOST_TEST(rowOf(u"plucky*"_s) == -1);
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(rowOf(u"plucky*"_s) >= 0);
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(rowOf(u"plucky"_s) >= 0);
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(rowOf(u"plucky"_s) == -1);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_added_stays_in_the_line_and_the_reason_is_said)
{
    const QString before = undoable();
    add(u"historic"_s, QString());
    BOOST_TEST(dialog.message().contains(u"historic"_s), dialog.message());
    BOOST_TEST(word.text() == u"historic"_s);
    BOOST_TEST(undoable() == before);
}

BOOST_AUTO_TEST_CASE(a_site_has_no_language_and_a_reason_beside_it)
{
    chooseList(3);
    BOOST_TEST(!part<QComboBox>(u"listedLanguage"_s).isEnabled());
    BOOST_TEST(table.model()->rowCount() == 0);
    add(u"https://www.example.org/news"_s, u"Order of 1 July"_s);
    BOOST_REQUIRE_EQUAL(table.model()->rowCount(), 1);
    BOOST_TEST(cell(0, WordListModel::Word) == u"example.org"_s);
    BOOST_TEST(cell(0, WordListModel::Language) == QString());
    BOOST_TEST(table.model()->headerData(WordListModel::Remark, Qt::Horizontal).toString() == u"Reason"_s);
}

BOOST_AUTO_TEST_CASE(a_protected_name_has_any_language_unless_one_is_chosen)
{
    auto &language = part<QComboBox>(u"listedLanguage"_s);
    const int languages = language.count();
    chooseList(4);
    BOOST_TEST(language.isEnabled());
    BOOST_TEST(language.currentText() == u"any language"_s);
    add(u"Alena Kavalchuk"_s, QString());
    BOOST_REQUIRE_EQUAL(table.model()->rowCount(), 1);
    BOOST_TEST(cell(0, WordListModel::Language) == QString());
    BOOST_TEST(table.model()->headerData(WordListModel::Word, Qt::Horizontal).toString() == u"Name"_s);
    language.setCurrentIndex(language.findData(u"en"_s));
    add(u"Alena Kavalchuk"_s, u"a lawyer"_s);
    BOOST_TEST(table.model()->rowCount() == 2);
    choose(u"Alena Kavalchuk"_s);
    QTest::keyClick(&table, Qt::Key_Return);
    BOOST_TEST(language.currentText() == u"any language"_s);
    QTest::keyClick(&part<QComboBox>(u"wordList"_s), Qt::Key_Home);
    BOOST_TEST(language.count() == languages);
    BOOST_TEST(language.currentData().toString() == u"en"_s);
}

BOOST_AUTO_TEST_CASE(words_are_found_as_one_types)
{
    const int all = table.model()->rowCount();
    QTest::keyClicks(&part<QLineEdit>(u"findWord"_s), u"histor"_s);
    BOOST_TEST(table.model()->rowCount() < all);
    BOOST_TEST(rowOf(u"historic"_s) >= 0);
    BOOST_TEST(rowOf(u"harsh"_s) == -1);
}

BOOST_AUTO_TEST_CASE(a_word_that_is_being_typed_stays_when_another_is_taken_off)
{
    add(u"plucky"_s, QString());
    QTest::keyClicks(&word, u"half"_s);
    choose(u"plucky"_s);
    QTest::keyClick(&table, Qt::Key_Delete);
    BOOST_TEST(rowOf(u"plucky"_s) == -1);
    BOOST_TEST(word.text() == u"half"_s);
}

BOOST_AUTO_TEST_SUITE_END()
