/// An editor on the screen into whose parts (measures, milestones, listings …) somebody types.
#pragma once

#include "tests/ui/support/smallworkspace.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/partsfield.h"
#include "ui/editor/responseeditor.h"

#include <QtTest>

#include <boost/test/unit_test.hpp>

namespace vodhuk
{

struct TypedParts : SmallWorkspace {
    /// Shows the record `listing`.
    void open()
    {
        editor.resize(1000, 800);
        editor.show();
        editor.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&editor));
        editor.load(listing);
    }

    /// The field with this key, which then has the focus.
    PartsField &parts(const QString &key)
    {
        editor.form().focusField(key);
        auto *field = editor.form().row(key)->findChild<PartsField *>();
        BOOST_REQUIRE(field);
        return *field;
    }

    /// Letters of any script, where the focus is.
    static void type(const QString &text)
    {
        QWidget *input = QApplication::focusWidget();
        BOOST_REQUIRE(input);
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, input, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    ResponseEditor editor{*workspace};
};

} // namespace vodhuk
