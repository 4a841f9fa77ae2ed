#include "tests/bench/frames/windowuse.h"

#include "ui/window/mainwindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

#include <random>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int betweenLetters = 70; // milliseconds
constexpr int betweenFrames = 16;
constexpr int patience = 20 * 60 * 1000;

bool isQuiet(MainWindow &window)
{
    return window.workspace() && !window.workspace()->background().isBusy();
}

qint64 total(MainWindow &window)
{
    return window.workspace()->result()->total;
}

} // namespace

bool waitForRows(MainWindow &window)
{
    return QTest::qWaitFor([&] { return isQuiet(window) && total(window) > 0; }, patience);
}

void typeQueries(MainWindow &window)
{
    auto *line = window.findChild<QLineEdit *>(u"searchLine"_s);
    for (const QString &text : {u"sanctions against officials"_s, u"lukashenka visa"_s,
                                u"framing:obligation "_s, u"statement year:2021 -travel"_s}) {
        line->setFocus();
        for (const QChar letter : text) {
            QTest::keyClick(line, letter.toLatin1());
            QTest::qWait(betweenLetters);
        }
        QTest::keyClick(line, Qt::Key_Return);
        (void)QTest::qWaitFor([&] { return isQuiet(window); }, patience);
        window.workspace()->setQuery({});
        (void)QTest::qWaitFor([&] { return isQuiet(window); }, patience);
    }
}

void scrollTable(MainWindow &window)
{
    auto *table = window.findChild<QTableView *>(u"table"_s);
    QScrollBar *bar = table->verticalScrollBar();
    bar->setValue(0);
    for (int page = 0; page < 150; ++page) {
        bar->setValue(bar->value() + bar->pageStep());
        QTest::qWait(betweenFrames);
    }
    std::mt19937 random(1);
    for (int leap = 0; leap < 60; ++leap) {
        bar->setValue(static_cast<int>(random() % static_cast<unsigned>(bar->maximum() + 1)));
        QTest::qWait(betweenFrames);
    }
    table->setFocus();
    for (int row = 0; row < 100; ++row) {
        QTest::keyClick(table, row % 20 == 0 ? Qt::Key_PageDown : Qt::Key_Down);
        QTest::qWait(betweenFrames);
    }
}

bool importRows(MainWindow &window, const QString &table)
{
    const qint64 before = total(window);
    window.rehearseImport(table);
    QPushButton *apply = nullptr;
    if (!QTest::qWaitFor([&] { return (apply = window.findChild<QPushButton *>(u"importApply"_s)); },
                         patience))
        return false;
    QTest::mouseClick(apply, Qt::LeftButton);
    return QTest::qWaitFor([&] { return isQuiet(window) && total(window) > before; }, patience);
}

} // namespace vodhuk
