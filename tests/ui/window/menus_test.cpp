// Whether every entry of every menu is reached by a letter of its own.
#include "tests/ui/window/openedwindow.h"
#include "ui/window/viewtabs.h"
#include "ui/window/windowactions.h"

#include <QContextMenuEvent>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTimer>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// Those that have no letter, or one that stands before another entry too.
QStringList withoutOwnLetter(const QList<QAction *> &entries)
{
    QSet<QString> letters;
    QStringList without;
    for (const QAction *entry : entries) {
        if (entry->isSeparator() || !entry->isVisible())
            continue;
        const QString letter = QKeySequence::mnemonic(entry->text()).toString();
        if (letter.isEmpty() || letters.contains(letter))
            without += entry->text();
        letters.insert(letter);
    }
    return without;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(menus, OpenedWindow)

BOOST_AUTO_TEST_CASE(every_menu_and_every_entry_has_a_letter_of_its_own)
{
    BOOST_TEST(withoutOwnLetter(window->menuBar()->actions()) == QStringList());
    const auto &actions = *window->findChild<WindowActions *>();
    // fields, queries and records by their names: walked by the arrows
    const QList<QMenu *> lists{actions.columns, actions.groups, actions.recent, actions.views,
                               actions.unfinished};
    for (QMenu *menu : window->menuBar()->findChildren<QMenu *>()) {
        if (lists.contains(menu))
            continue;
        Q_EMIT menu->aboutToShow();
        BOOST_TEST(withoutOwnLetter(menu->actions()) == QStringList(), menu->title().toStdString());
    }
}

BOOST_AUTO_TEST_CASE(a_letter_that_a_change_took_is_not_that_of_its_neighbour)
{
    const auto &actions = *window->findChild<WindowActions *>();
    actions.undo->setText(u"&Find a name for it"_s);
    const QList<QMenu *> all = window->menuBar()->findChildren<QMenu *>();
    const auto edit =
        std::ranges::find_if(all, [&](const QMenu *menu) { return menu->actions().contains(actions.undo); });
    BOOST_REQUIRE(edit != all.end());
    Q_EMIT(*edit)->aboutToShow();
    BOOST_TEST(withoutOwnLetter((*edit)->actions()) == QStringList());
    BOOST_TEST(actions.undo->text() == u"&Find a name for it"_s);
}

BOOST_AUTO_TEST_CASE(the_right_button_offers_on_a_row_what_is_done_with_rows)
{
    QString offered;
    const auto look = [&] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (const QAction *entry : menu->actions())
                offered += entry->objectName() + u' ';
            menu->close();
        }
    };
    auto &table = part<QTableView>(u"table"_s);
    chooseFirst();
    const QPoint place = table.visualRect(table.model()->index(0, 2)).center();
    QTimer::singleShot(200, &table, look);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, table.viewport()->mapToGlobal(place));
    QApplication::sendEvent(table.viewport(), &event);
    BOOST_TEST(offered.startsWith(u"copyRows "_s), offered);
    BOOST_TEST(offered.contains(u"editRecord"_s), offered);
}

BOOST_AUTO_TEST_CASE(alt_and_a_number_show_a_view)
{
    window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
    part<QTableView>(u"table"_s).setFocus();
    const auto &views = *window->findChild<ViewTabs *>();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4, Qt::AltModifier);
    BOOST_TEST(views.currentName() == u"registers"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::AltModifier);
    BOOST_TEST(views.currentName() == u"table"_s);
}

BOOST_AUTO_TEST_SUITE_END()
