/// The table of responses in a window of its own, and the editor of the cell that is open.
#pragma once

#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/table/cellediting.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

#include <boost/test/unit_test.hpp>

namespace vodhuk
{

using namespace Qt::StringLiterals;

/// A table with all its columns, over the two responses.
struct EditedCells : SmallWorkspace {
    using Column = ResponseTableModel::Column;

    EditedCells()
        : table(*workspace)
        , hints(&table.cells(), &CellEditing::hinted)
        , opened(&table, &ResponseTableView::opened)
    {
        for (int column = 0; column < ResponseTableModel::columns; ++column)
            table.setColumnHidden(column, false);
        table.resize(1600, 500);
        table.show();
        table.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&table));
        BOOST_REQUIRE(
            waitFor([this] { return rows() == 2 && !index(listing, Column::Title).data().isNull(); }));
        table.setFocus();
    }

    [[nodiscard]] int rows() const { return table.model()->rowCount(); }
    [[nodiscard]] QModelIndex index(ResponseId record, int column) const
    {
        const auto &model = static_cast<const ResponseTableModel &>(*table.model());
        return model.index(model.rowOf(record), column);
    }

    /// The one that is seen: one that was closed may wait for its end.
    [[nodiscard]] CellEditor *editor() const
    {
        for (CellEditor *one : table.findChildren<CellEditor *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString word() const
    {
        const QLabel *label = editor()->findChild<QLabel *>(u"cellWord"_s);
        return label->isVisible() ? label->text() : QString();
    }

    /// Goes to the cell and presses F2; gives what has the focus then.
    QWidget *open(ResponseId record, int column)
    {
        table.setCurrentIndex(index(record, column));
        QTest::keyClick(&table, Qt::Key_F2);
        return QApplication::focusWidget();
    }
    QWidget *openToType(ResponseId record, int column)
    {
        QWidget *input = open(record, column);
        BOOST_REQUIRE(editor());
        BOOST_REQUIRE(editor()->holdsFocus());
        return input;
    }

    [[nodiscard]] QString title(ResponseId record) const
    {
        return entry(record).response.title.text(u"en"_s);
    }
    [[nodiscard]] QString lastChange() const
    {
        const auto change = workspace->catalogue().undoable();
        REQUIRE_OK(change);
        return *change ? (*change)->label : QString();
    }
    void saveStatus(ResponseId record, const QString &status)
    {
        Entry changed = entry(record);
        changed.response.workflow = status;
        saveElsewhere(changed);
    }
    [[nodiscard]] QPoint middle(ResponseId record, int column) const
    {
        return table.visualRect(index(record, column)).center();
    }

    ResponseTableView table;
    QSignalSpy hints;
    QSignalSpy opened;
};

} // namespace vodhuk
