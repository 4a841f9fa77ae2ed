// Somebody who types: opens a catalogue in the window, enters records and saves some, until it is killed. Says on standard output what it
// did, a line at once for each thing: "typed MILLISECONDS TEXT" for the title so far, "saved TITLE".
#include "ui/editor/responseeditor.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QtTest>

#include <cstdio>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

void say(const QString &line)
{
    std::fputs(line.toUtf8().append('\n').constData(), stdout);
    std::fflush(stdout);
}

/// Types one letter after the other, saves each third title when it is long enough, and begins the next one.
class Typist
{
public:
    explicit Typist(MainWindow &window)
        : m_window(window)
    {
        begin();
        m_pace.setInterval(15);
        QObject::connect(&m_pace, &QTimer::timeout, &m_pace, [this] { strike(); });
        m_pace.start();
    }

private:
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier); }

    void begin()
    {
        m_typed = u"Record%1x"_s.arg(++m_number);
        press(Qt::Key_N);
        QTest::keyClicks(QApplication::focusWidget(), m_typed);
    }

    void strike()
    {
        const char letter = static_cast<char>('a' + m_typed.size() % 26);
        QTest::keyClick(QApplication::focusWidget(), letter);
        m_typed += QLatin1Char(letter);
        say(u"typed %1 %2"_s.arg(QDateTime::currentMSecsSinceEpoch()).arg(m_typed));
        if (m_typed.size() < 40 + 200 * (m_number % 3))
            return;
        press(Qt::Key_S);
        const auto *editor = m_window.findChild<ResponseEditor *>();
        if (!editor->hasUnsavedChanges())
            say(u"saved "_s + m_typed);
        begin();
    }

    MainWindow &m_window;
    QTimer m_pace;
    QString m_typed;
    int m_number = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    auto *window = new MainWindow;
    window->show();
    window->openCatalogue(QApplication::arguments().value(1));
    window->activateWindow();
    const auto hasFocus = [] { return QApplication::focusWidget() != nullptr; };
    if (!window->workspace() || !QTest::qWaitForWindowActive(window) || !QTest::qWaitFor(hasFocus))
        return 1;
    const Typist typist(*window);
    return QApplication::exec();
}
