/// The window over a file with two responses and a countermove, and shorthands for what people do in it.
#pragma once

#include "core/catalogue/responserepository.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/common/noticebar.h"
#include "ui/editor/responseeditor.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <algorithm>
#include <boost/test/unit_test.hpp>

namespace vodhuk
{

using namespace Qt::StringLiterals;

struct OpenedWindow : SmallWorkspace {
    OpenedWindow()
        : path(workspace->catalogue().path())
        , window(new MainWindow)
    {
        workspace.reset();
        window->show();
        open();
    }
    ~OpenedWindow() { delete window.data(); }

    void open() const
    {
        window->openCatalogue(path);
        BOOST_REQUIRE(window->workspace());
        BOOST_REQUIRE(waitFor([this] { return rows() == 2; }));
    }

    template <class Widget>
    [[nodiscard]] Widget &part(const QString &name) const
    {
        auto *found = window->findChild<Widget *>(name);
        BOOST_REQUIRE(found);
        return *found;
    }
    [[nodiscard]] int rows() const { return part<QTableView>(u"table"_s).model()->rowCount(); }
    [[nodiscard]] QString title(int row) const
    {
        return part<QTableView>(u"table"_s).model()->index(row, 2).data().toString();
    }
    [[nodiscard]] ResponseEditor &editor() const { return *window->findChild<ResponseEditor *>(); }

    void search(const QString &text) const { QTest::keyClicks(&part<QLineEdit>(u"searchLine"_s), text); }
    /// Answers of a notice before buttons of the same name elsewhere.
    void press(const QString &button) const
    {
        QList<QPushButton *> buttons = window->findChildren<QPushButton *>();
        std::ranges::stable_partition(
            buttons, [](const QPushButton *one) { return qobject_cast<NoticeBar *>(one->parentWidget()); });
        for (QPushButton *one : std::as_const(buttons)) {
            if (one->isVisible() && one->text() == button)
                return QTest::mouseClick(one, Qt::LeftButton);
        }
        BOOST_FAIL("no such button: " + button.toStdString());
    }
    void chooseFirst() const
    {
        auto &table = part<QTableView>(u"table"_s);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(0, 2)).center());
    }
    void retitle(const QString &text) const
    {
        chooseFirst();
        part<QAction>(u"editRecord"_s).trigger();
        editor().form().setFieldText(u"title"_s, text);
    }

    /// Opens a cell of the first row and types over what stands there.
    void typeIntoCell(int column, const QString &text) const
    {
        window->activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
        auto &table = part<QTableView>(u"table"_s);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, column));
        QTest::keyClick(&table, Qt::Key_F2);
        BOOST_REQUIRE(part<QWidget>(u"cellEditor"_s).isVisible());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    /// Another title for the first record.
    void saveFromElsewhere(const QString &text) const
    {
        const auto found = ResponseRepository(window->workspace()->catalogue().database()).findEntry(listing);
        REQUIRE_OK(found);
        Entry theirs = **found;
        theirs.response.title.set(u"en"_s, text);
        test::saveInAnotherProgram(path, theirs);
    }

    QString path;
    QPointer<MainWindow> window;
};

} // namespace vodhuk
