// Somebody who types: opens a catalogue in the window, types into forms and saves some, until it is killed. Says on standard output what it
// did, a line at once for each thing: "typed MILLISECONDS FORM TEXT" for a title so far, "saved FORM TITLE". The second argument is its habit:
// "new" for one new record after the other, "two" for two new ones at once by turns, "saved" for a record that is there already.
#include "ui/common/workspace.h"
#include "ui/editor/openforms.h"
#include "ui/editor/responseeditor.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QTabWidget>
#include <QtTest>

#include <cstdio>
#include <vector>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int lettersInTurn = 7; ///< in one form, before the other one

void say(const QString &line)
{
    std::fputs(line.toUtf8().append('\n').constData(), stdout);
    std::fflush(stdout);
}

/// Types one letter after the other, saves a title when it is long enough, each third one soon, and goes on.
class Typist
{
public:
    Typist(MainWindow &window, const QString &habit)
        : m_forms(*window.findChild<OpenForms *>())
        , m_beginsAnew(habit != "saved"_L1)
    {
        m_typed.resize(habit == "two"_L1 ? 2 : 1);
        for (Typed &typed : m_typed)
            begin(typed);
        m_pace.setInterval(15);
        QObject::connect(&m_pace, &QTimer::timeout, &m_pace, [this] { strike(); });
        m_pace.start();
    }

private:
    struct Typed {
        ResponseEditor *form = nullptr;
        QString title;
        qsizetype enough = 0; ///< letters of the title with which it is saved
    };

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    void begin(Typed &typed)
    {
        if (m_beginsAnew) {
            press(Qt::Key_N, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), u"Record%1x"_s.arg(m_begun + 1));
        } else if (!typed.form) {
            press(Qt::Key_F4); // the next record to review
            (void)QTest::qWaitFor([this] { return hasRecord(); });
        }
        typed.form = &m_forms.current();
        typed.title = typed.form->form().fieldText(u"title"_s);
        typed.enough = (m_beginsAnew ? 0 : typed.title.size()) + 40 + 200 * (++m_begun % 3);
        turnTo(typed);
        press(Qt::Key_End);
    }

    [[nodiscard]] bool hasRecord() const
    {
        return m_forms.isVisible() && !m_forms.current().form().fieldText(u"title"_s).isEmpty();
    }

    void turnTo(const Typed &typed)
    {
        m_forms.findChild<QTabWidget *>()->setCurrentWidget(typed.form);
        typed.form->form().focusField(u"title"_s);
    }

    void strike()
    {
        const size_t place = static_cast<size_t>(m_strikes / lettersInTurn) % m_typed.size();
        Typed &typed = m_typed[place];
        if (m_strikes++ % lettersInTurn == 0 && m_typed.size() > 1)
            turnTo(typed);
        const char letter = static_cast<char>('a' + typed.title.size() % 26);
        QTest::keyClick(QApplication::focusWidget(), letter);
        typed.title += QLatin1Char(letter);
        say(u"typed %1 %2 %3"_s.arg(QDateTime::currentMSecsSinceEpoch()).arg(place).arg(typed.title));
        if (typed.title.size() < typed.enough)
            return;
        press(Qt::Key_S, Qt::ControlModifier);
        if (!typed.form->hasUnsavedChanges())
            say(u"saved %1 %2"_s.arg(place).arg(typed.title));
        begin(typed);
    }

    OpenForms &m_forms;
    const bool m_beginsAnew;
    QTimer m_pace;
    std::vector<Typed> m_typed;
    int m_begun = 0;
    int m_strikes = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    auto *window = new MainWindow;
    window->show();
    window->openCatalogue(QApplication::arguments().value(1));
    window->activateWindow();
    const QString habit = QApplication::arguments().value(2);
    const auto isReady = [window, &habit] {
        const auto result = window->workspace()->result();
        return QApplication::focusWidget() && result && (habit != "saved"_L1 || result->total > 0);
    };
    if (!window->workspace() || !QTest::qWaitForWindowActive(window) || !QTest::qWaitFor(isReady))
        return 1;
    const Typist typist(*window, habit);
    return QApplication::exec();
}
