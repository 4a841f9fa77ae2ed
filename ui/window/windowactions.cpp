#include "ui/window/windowactions.h"

#include "core/catalogue/catalogue.h"
#include "core/exchange/recordcopy.h"
#include "ui/common/menuletters.h"
#include "ui/common/workspace.h"
#include "ui/window/preferences.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace vodhuk
{

WindowActions::WindowActions(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    buildCatalogueMenu();
    buildEditMenu();
    buildViewMenu();
    buildRecordMenu();
    buildOtherMenus();
    letterMenus();
    follow(nullptr);
}

QAction *WindowActions::add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    m_window.addAction(action);
    return action;
}

void WindowActions::buildCatalogueMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Catalogue"));
    newCatalogue = add(menu, u"newCatalogue"_s, tr("&New …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    openCatalogue = add(menu, u"openCatalogue"_s, tr("&Open …"), QKeySequence::Open);
    openSample = add(menu, u"openSample"_s, tr("Open the &sample"));
    menu->addSeparator();
    importTable = add(menu, u"importTable"_s, tr("&Import a table …"), QKeySequence(Qt::CTRL | Qt::Key_I));
    exportTable = add(menu, u"exportTable"_s, tr("&Export the table …"), QKeySequence(Qt::CTRL | Qt::Key_E));
    menu->addSeparator();
    closeCatalogue = add(menu, u"closeCatalogue"_s, tr("&Close"), QKeySequence::Close);
    quit = add(menu, u"quit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void WindowActions::buildEditMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    undo = add(menu, u"undo"_s, tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = add(menu, u"redo"_s, tr("Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    menu->addSeparator();
    copyRows = add(menu, u"copyRows"_s, tr("Cop&y the selected rows"), QKeySequence::Copy);
    copyRows->setShortcutContext(
        Qt::WidgetShortcut); // the table takes the key itself; elsewhere it copies text
    copyAs = menu->addMenu(tr("Copy &as"));
    buildCopyFormats();
    menu->addSeparator();
    find = add(menu, u"find"_s, tr("&Find"), QKeySequence::Find);
    clearQuery =
        add(menu, u"clearQuery"_s, tr("&Clear all conditions"), QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    menu->addSeparator();
    replaceTexts =
        add(menu, u"replaceTexts"_s, tr("Find and &replace …"), QKeySequence(Qt::CTRL | Qt::Key_H));
    authorName = add(menu, u"authorName"_s, tr("Your &name in the history …"));
}

void WindowActions::buildCopyFormats()
{
    const std::pair<CopyFormat, QString> formats[] = {{CopyFormat::Text, tr("&Text")},
                                                      {CopyFormat::Csv, tr("&CSV")},
                                                      {CopyFormat::Markdown, tr("&Markdown")},
                                                      {CopyFormat::Html, tr("&HTML")},
                                                      {CopyFormat::Citation, tr("C&itations")}};
    for (const auto &[format, text] : formats) {
        QAction *action = copyAs->addAction(text);
        action->setObjectName(u"copyAs_"_s + copyFormatNames()[static_cast<int>(format)]);
        action->setData(static_cast<int>(format));
    }
}

void WindowActions::buildViewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    tabs = menu->addMenu(tr("S&how"));
    menu->addSeparator();
    back = add(menu, u"back"_s, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = add(menu, u"forward"_s, tr("Forwar&d"), QKeySequence(Qt::ALT | Qt::Key_Right));
    recent = menu->addMenu(tr("Recent &queries"));
    menu->addSeparator();
    const auto addSwitch = [&](const QString &name, const QString &text, const QKeySequence &keys) {
        QAction *action = add(menu, name, text, keys);
        action->setCheckable(true);
        action->setChecked(true);
        return action;
    };
    showFilters = addSwitch(u"showFilters"_s, tr("&Filters"), QKeySequence(Qt::Key_F9));
    showReading = addSwitch(u"showReading"_s, tr("&Reading pane"), QKeySequence(Qt::Key_F10));
    showTime = addSwitch(u"showTime"_s, tr("&Time strip"), QKeySequence(Qt::Key_F8));
    showDay = addSwitch(u"showDay"_s, tr("I&n force on a day"), QKeySequence(Qt::SHIFT | Qt::Key_F8));
    showDay->setChecked(false);
    columns = menu->addMenu(tr("&Columns"));
    groups = menu->addMenu(tr("&Group by"));
    wrapTexts = add(menu, u"wrapTexts"_s, tr("&Wrap long texts"));
    wrapTexts->setCheckable(true);
    nextPart = add(menu, u"nextPart"_s, tr("Go to form, ch&ecks or table"), QKeySequence(Qt::Key_F6));
    menu->addSeparator();
    saveView = add(menu, u"saveView"_s, tr("&Save view …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    views = menu->addMenu(tr("Saved &views"));
    listViews = add(menu, u"listViews"_s, tr("L&ist of saved views …"));
    menu->addSeparator();
    buildColours(menu->addMenu(tr("C&olours")));
    buildLanguages(menu->addMenu(tr("&Language")));
}

void WindowActions::buildColours(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const auto addScheme = [&](const QString &text, ColourScheme scheme) {
        QAction *action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(colourScheme() == scheme);
        connect(action, &QAction::triggered, this, [this, scheme] {
            setColourScheme(scheme);
            Q_EMIT coloursWanted();
        });
    };
    addScheme(tr("As the system"), ColourScheme::System);
    addScheme(tr("Light"), ColourScheme::Light);
    addScheme(tr("Dark"), ColourScheme::Dark);
}

void WindowActions::buildLanguages(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const QList<std::pair<QString, QString>> names{
        {u"en"_s, u"English"_s}, {u"be"_s, u"Беларуская"_s}, {u"ru"_s, u"Русский"_s}};
    for (const auto &[code, name] : names) {
        QAction *action = group->addAction(menu->addAction(name));
        action->setCheckable(true);
        action->setChecked(programLanguage() == code);
        connect(action, &QAction::triggered, this,
                [this, language = code] { Q_EMIT languageWanted(language); });
    }
}

void WindowActions::buildRecordMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Record"));
    newResponse = add(menu, u"newResponse"_s, tr("&New response"), QKeySequence::New);
    newCountermove = add(menu, u"newCountermove"_s, tr("New &countermove"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    newReaction =
        add(menu, u"newReaction"_s, tr("New re&action"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    newLike = add(menu, u"newLike"_s, tr("New &like this"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    menu->addSeparator();
    editRecord = add(menu, u"editRecord"_s, tr("&Edit"), QKeySequence(Qt::Key_F2));
    editBeside =
        add(menu, u"editBeside"_s, tr("Edit in a &further form"), QKeySequence(Qt::SHIFT | Qt::Key_F2));
    reviewNext = add(menu, u"reviewNext"_s, tr("Next to &review"), QKeySequence(Qt::Key_F4));
    pasteSource =
        add(menu, u"pasteSource"_s, tr("&Paste a source"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    menu->addSeparator();
    unfinished = menu->addMenu(tr("&Unfinished forms"));
    changeSelected = add(menu, u"changeSelected"_s, tr("Change the &selected …"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    deleteRecord = add(menu, u"deleteRecord"_s, tr("&Delete"), QKeySequence(Qt::CTRL | Qt::Key_Delete));
}

void WindowActions::buildOtherMenus()
{
    QMenu *checks = m_window.menuBar()->addMenu(tr("C&hecks"));
    showChecks = add(checks, u"showChecks"_s, tr("Show &findings"), QKeySequence(Qt::Key_F7));
    wordLists = add(checks, u"wordListsAction"_s, tr("&Word lists …"), QKeySequence(Qt::SHIFT | Qt::Key_F7));
    QMenu *report = m_window.menuBar()->addMenu(tr("Re&port"));
    showReport =
        add(report, u"showReport"_s, tr("&Briefing of the result"), QKeySequence(Qt::CTRL | Qt::Key_P));
    QMenu *help = m_window.menuBar()->addMenu(tr("He&lp"));
    keyboard = add(help, u"keyboard"_s, tr("&Keyboard"), QKeySequence::HelpContents);
    about = add(help, u"about"_s, tr("&About Vodhuk"));
}

/// Whenever one opens: words come from translations and from the last change. The bar itself is always open.
void WindowActions::letterMenus()
{
    QStringList titles;
    for (QAction *entry : m_window.menuBar()->actions())
        titles += entry->text();
    const QStringList lettered = withOwnLetters(titles);
    for (qsizetype place = 0; place < titles.size(); ++place)
        m_window.menuBar()->actions()[place]->setText(lettered[place]);
    const QList<QMenu *> lists{tabs, recent, columns, groups, views, unfinished}; // filled elsewhere
    for (QMenu *menu : m_window.menuBar()->findChildren<QMenu *>()) {
        if (!lists.contains(menu))
            connect(menu, &QMenu::aboutToShow, this, [menu] { giveOwnLetters(*menu); });
    }
}

void WindowActions::follow(const Catalogue *catalogue)
{
    for (QAction *action : {copyRows, find, clearQuery, showFilters, showReading, showTime, showDay,
                            wrapTexts, nextPart, showChecks, wordLists, showReport})
        action->setEnabled(catalogue);
    for (QAction *action : {back, forward}) // else the trail of queries enables them
        action->setEnabled(catalogue && action->isEnabled());
    for (QMenu *menu : {copyAs, tabs, columns, groups, recent})
        menu->setEnabled(catalogue);
    for (QAction *action : {newCatalogue, openCatalogue, openSample, importTable})
        action->setEnabled(!m_isHeld);
    for (QAction *action : {exportTable, closeCatalogue, listViews})
        action->setEnabled(catalogue && !m_isHeld);
    views->setEnabled(catalogue && !m_isHeld);
    const bool canWrite = catalogue && !catalogue->isReadOnly() && !m_isHeld;
    for (QAction *action : {newResponse, newCountermove, newReaction, newLike, editRecord, editBeside,
                            reviewNext, pasteSource, deleteRecord, changeSelected, replaceTexts, saveView})
        action->setEnabled(canWrite);
    unfinished->setEnabled(canWrite);
    nameSteps(catalogue);
}

void WindowActions::hold(bool held)
{
    m_isHeld = held;
}

void WindowActions::nameSteps(const Catalogue *catalogue)
{
    const auto label = [](const Result<std::optional<Change>> &change) {
        return change && *change ? QString((*change)->label).replace(u'&', u"&&"_s) : QString();
    };
    const bool canWrite = catalogue && !catalogue->isReadOnly() && !m_isHeld;
    const QString undone = canWrite ? label(catalogue->undoable()) : QString();
    const QString redone = canWrite ? label(catalogue->redoable()) : QString();
    undo->setEnabled(!undone.isEmpty());
    undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    redo->setEnabled(!redone.isEmpty());
    redo->setText(redone.isEmpty() ? tr("Re&do") : tr("Re&do: %1").arg(redone));
}

} // namespace vodhuk
