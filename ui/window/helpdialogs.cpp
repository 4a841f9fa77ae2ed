#include "ui/window/helpdialogs.h"

#include "ui/window/preferences.h"
#include "ui/window/viewtabs.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::MainWindow)
};

} // namespace

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, Texts::tr("About Vodhuk"),
                                Texts::tr("<h3>Vodhuk %1</h3><p>A catalogue of responses to the political "
                                          "crisis in Belarus: who responded, "
                                          "how, when, to what and why.</p><p>It opens no connection to the "
                                          "network. What you enter stays in "
                                          "your file.</p><p>Absence of a record is not absence of a "
                                          "response.</p><p>Free software under the "
                                          "GNU General Public License, version 3 or later.</p>")
                                    .arg(QStringLiteral(VODHUK_VERSION)),
                                QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void showKeyboard(QWidget *window)
{
    QString rows;
    QList<QAction *> actions = window->actions();
    if (const auto *views = window->findChild<ViewTabs *>())
        actions += views->actions();
    for (const QAction *action : std::as_const(actions)) {
        if (action->shortcut().isEmpty())
            continue;
        QString text = QString(action->text()).remove(u'&').remove(u" …"_s);
        text = text.section(u':', 0, 0); // undo and redo name what they act on at present
        rows += u"<tr><td style='padding:3px 24px 3px 0'>%1</td><td style='padding:3px 0'>%2</td></tr>"_s.arg(
            text.toHtmlEscaped(), action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped());
    }
    const QString more =
        Texts::tr(
            "In the filters: Space includes, Minus excludes. In the search box: Backspace takes the last "
            "condition "
            "away, Enter makes conditions of what was typed. In the table: Enter opens the record.") +
        u' ' + Texts::tr("F2 changes the cell there.") + u' ' +
        Texts::tr("Where rows are grouped, Right or + opens a group, Left or - folds it.") + u' ' +
        Texts::tr("F2 on a condition edits it, Delete takes it away.") + u' ' +
        Texts::tr("In the filters O leaves one value alone, Left and Right close and open a filter, / "
                  "searches in it.") +
        u' ' +
        Texts::tr("In a chart arrow keys walk the marks, Enter asks for what the mark counts, + and - zoom, "
                  "0 shows all, Shift with arrow keys moves it, T shows its numbers.") +
        u' ' +
        Texts::tr(
            "Among the sections of a briefing Alt with the arrow keys moves one, Delete removes it. In its "
            "pages Ctrl+F finds words and F3 the next of them, N goes to the next number, Enter shows the "
            "records that it counts, + and - zoom.");
    auto *box = new QMessageBox(QMessageBox::NoIcon, Texts::tr("Keyboard"),
                                u"<table>%1</table><p>%2</p>"_s.arg(rows, more), QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

void askForAuthorName(QWidget *window, const std::function<void(const QString &name)> &taken)
{
    auto *dialog = new QInputDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("Your name in the history"));
    dialog->setLabelText(
        Texts::tr("This name stands beside the changes you make from now on. It goes into the file with "
                  "them: a pseudonym will do, or none."));
    dialog->setTextValue(authorName());
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, [taken](const QString &name) {
        setAuthorName(name);
        taken(authorName());
    });
    dialog->open();
}

} // namespace vodhuk
