#include "ui/window/mainwindow.h"

#include "core/exchange/newcatalogue.h"
#include "ui/batch/batchwish.h"
#include "ui/checks/wordlistsdialog.h"
#include "ui/common/focusorder.h"
#include "ui/table/responsetableview.h"
#include "ui/table/rowcopying.h"
#include "ui/table/tablearrangement.h"
#include "ui/window/batchwork.h"
#include "ui/window/cataloguepage.h"
#include "ui/window/cataloguework.h"
#include "ui/window/derivedrenewal.h"
#include "ui/window/filedialogs.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/noticestrip.h"
#include "ui/window/preferences.h"
#include "ui/window/querytrail.h"
#include "ui/window/savedviews.h"
#include "ui/window/searchbox.h"
#include "ui/window/statusline.h"
#include "ui/window/style.h"
#include "ui/window/tabletransfer.h"
#include "ui/window/unfinishedforms.h"
#include "ui/window/viewsdialog.h"
#include "ui/window/welcomepage.h"
#include "ui/window/windowactions.h"
#include "ui/window/workrunner.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

const auto geometrySetting = u"window/geometry"_s;

constexpr int millisecondsOfHint = 8000;

} // namespace

MainWindow::MainWindow()
    : m_pages(new QStackedWidget(this))
    , m_notice(new NoticeStrip(this))
    , m_welcome(new WelcomePage(this))
    , m_actions(new WindowActions(*this))
    , m_runner(new WorkRunner(*m_notice, this))
    , m_transfer(new TableTransfer(*m_notice, *m_runner, *this))
    , m_batch(new BatchWork(*m_notice, *m_runner, *this))
{
    setObjectName(u"mainWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    buildPages();
    joinActions();
    joinRecordActions();
    joinCopying();
    joinTransfer();
    joinTrail();
    restorePanels();
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() * 0.95));
    restoreGeometry(QSettings().value(geometrySetting).toByteArray());
    follow();
}

MainWindow::~MainWindow()
{
    delete m_runner; // waits for work that knows the catalogue
    m_renewal.reset();
    m_trail.reset();
    delete m_page;
    delete m_status;
}

void MainWindow::buildPages()
{
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
    m_pages->addWidget(m_welcome);
    statusBar()->setSizeGripEnabled(false);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::askForNew);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::askForOpen);
    connect(m_welcome, &WelcomePage::importWanted, this, &MainWindow::askForImport);
    connect(m_welcome, &WelcomePage::recentWanted, this, &MainWindow::openCatalogue);
}

void MainWindow::joinActions()
{
    const auto on = [this](const QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->newCatalogue, &MainWindow::askForNew);
    on(m_actions->openCatalogue, &MainWindow::askForOpen);
    on(m_actions->openSample, &MainWindow::openSample);
    on(m_actions->importTable, &MainWindow::askForImport);
    on(m_actions->exportTable, &MainWindow::askForExport);
    on(m_actions->closeCatalogue, &MainWindow::closeCatalogue);
    on(m_actions->quit, [this] { close(); });
    on(m_actions->nextPart, [this] { m_page->focusNextPart(); });
    on(m_actions->saveView, &MainWindow::askForViewName);
    on(m_actions->listViews, &MainWindow::listViews);
    on(m_actions->showChecks, [this] { m_page->showView(u"checks"_s); });
    on(m_actions->wordLists, [this] { showWordLists(*m_workspace, m_page); });
    on(m_actions->showReport, [this] { m_page->showView(u"reports"_s); });
    on(m_actions->about, [this] { showAbout(this); });
    on(m_actions->keyboard, [this] { showKeyboard(this); });
    connect(m_actions->tabs, &QMenu::aboutToShow, this, &MainWindow::fillTabsMenu);
    connect(m_actions->views, &QMenu::aboutToShow, this, &MainWindow::fillViewsMenu);
    connect(m_actions->unfinished, &QMenu::aboutToShow, this, [this] {
        fillWithUnfinishedForms(*m_actions->unfinished, *m_workspace,
                                unfinishedForms(*m_workspace, m_page->openDrafts()),
                                {[this](DraftId form) { resumeForm(form); },
                                 [this](const QList<Draft> &forms) { askToDropForms(forms); }});
    });
    connect(m_actions->columns, &QMenu::aboutToShow, this, [this] {
        m_actions->columns->clear();
        m_page->table().addColumnActions(*m_actions->columns);
        m_actions->columns->addSeparator();
        m_page->table().arrangement().addFreezeActions(*m_actions->columns,
                                                       m_page->table().currentIndex().column());
    });
    connect(m_actions->groups, &QMenu::aboutToShow, this, [this] {
        m_actions->groups->clear();
        m_page->table().arrangement().addGroupActions(*m_actions->groups);
    });
    connect(m_actions, &WindowActions::languageWanted, this, &MainWindow::changeLanguage,
            Qt::QueuedConnection);
    connect(m_actions, &WindowActions::coloursWanted, this, [] { applyStyle(*qApp, colourScheme()); });
}

void MainWindow::joinRecordActions()
{
    const auto on = [this](const QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->undo, [this] { stepBy(&Catalogue::undo, tr("Undone: %1")); });
    on(m_actions->redo, [this] { stepBy(&Catalogue::redo, tr("Done again: %1")); });
    on(m_actions->find, [this] { m_page->search().focusLine(); });
    on(m_actions->clearQuery, [this] {
        Query query;
        query.sort = m_workspace->query().sort;
        m_workspace->setQuery(query);
    });
    on(m_actions->newResponse, [this] { m_page->edit({}); });
    on(m_actions->editRecord, [this] {
        if (!m_workspace->chosen().isNull())
            m_page->edit(m_workspace->chosen());
    });
    on(m_actions->newCountermove, [this] { m_page->startNew(RecordKind::Countermove); });
    on(m_actions->newReaction, [this] { m_page->startNew(RecordKind::Reaction); });
    on(m_actions->newLike, [this] { m_page->startLike(m_workspace->chosen()); });
    on(m_actions->editBeside, [this] { m_page->editBeside(m_workspace->chosen()); });
    on(m_actions->pasteSource, [this] { m_page->pasteSource(); });
    on(m_actions->reviewNext, [this] { m_page->reviewNext(); });
    on(m_actions->changeSelected, [this] { m_batch->changeField(m_page->table().selectedRecords()); });
    on(m_actions->replaceTexts, [this] {
        const QList<ResponseId> selected = m_page->table().selectedRecords();
        const std::vector<ResponseId> &all = m_workspace->result()->ids;
        m_batch->replaceTexts(selected.size() > 1 ? selected : QList<ResponseId>(all.begin(), all.end()));
    });
    on(m_actions->authorName, &MainWindow::askForAuthorName);
    on(m_actions->deleteRecord, [this] { m_page->deleteSelected(); });
    const auto onSwitch = [this](const QAction *action, void (CataloguePage::*change)(bool)) {
        connect(action, &QAction::toggled, this, [this, change](bool visible) {
            if (m_page)
                (m_page->*change)(visible);
        });
    };
    onSwitch(m_actions->showFilters, &CataloguePage::showFilters);
    onSwitch(m_actions->showReading, &CataloguePage::showReading);
    onSwitch(m_actions->showTime, &CataloguePage::showTime);
    connect(m_actions->wrapTexts, &QAction::toggled, this, [this](bool wraps) {
        if (m_page)
            m_page->table().arrangement().setWraps(wraps);
    });
}

void MainWindow::joinCopying()
{
    connect(m_actions->copyRows, &QAction::triggered, this, [this] { m_page->table().copying().copy(); });
    const std::pair<CopyFormat, QString> formats[] = {{CopyFormat::Text, tr("&Text")},
                                                      {CopyFormat::Csv, tr("&CSV")},
                                                      {CopyFormat::Markdown, tr("&Markdown")},
                                                      {CopyFormat::Html, tr("&HTML")},
                                                      {CopyFormat::Citation, tr("C&itations")}};
    for (const auto &[format, text] : formats) {
        QAction *action = m_actions->copyAs->addAction(text);
        action->setObjectName(u"copyAs_"_s + copyFormatNames()[static_cast<int>(format)]);
        connect(action, &QAction::triggered, this,
                [this, wanted = format] { m_page->table().copying().copyAs(wanted); });
    }
}

void MainWindow::joinTransfer()
{
    connect(m_runner, &WorkRunner::finished, this, [this] { holdWriting(false); });
    connect(m_transfer, &TableTransfer::writing, this, [this] { holdWriting(true); });
    connect(m_transfer, &TableTransfer::undoWanted, m_actions->undo, &QAction::trigger);
    connect(m_batch, &BatchWork::writing, this, [this] { holdWriting(true); });
    connect(m_batch, &BatchWork::undoWanted, m_actions->undo, &QAction::trigger);
    connect(m_batch, &BatchWork::applyWanted, this,
            [this](const BatchWish &wish) { unlessLost([this, wish] { m_batch->apply(wish); }); });
    connect(m_transfer, &TableTransfer::applyWanted, this,
            [this](const QString &table) { unlessLost([this, table] { m_transfer->apply(table); }); });
}

void MainWindow::joinTrail()
{
    connect(m_actions->back, &QAction::triggered, this, [this] { m_trail->goBack(); });
    connect(m_actions->forward, &QAction::triggered, this, [this] { m_trail->goForward(); });
    connect(m_actions->recent, &QMenu::aboutToShow, this, [this] { m_trail->fill(*m_actions->recent); });
}

void MainWindow::followTrail()
{
    m_actions->back->setEnabled(m_trail && m_trail->canGoBack());
    m_actions->forward->setEnabled(m_trail && m_trail->canGoForward());
}

/// Which panels are shown is kept over sessions.
void MainWindow::restorePanels()
{
    for (QAction *action : {m_actions->showFilters, m_actions->showReading, m_actions->showTime}) {
        const QString setting = u"panels/"_s + action->objectName();
        action->setChecked(QSettings().value(setting, true).toBool());
        connect(action, &QAction::toggled, this,
                [setting](bool visible) { QSettings().setValue(setting, visible); });
    }
}

void MainWindow::openCatalogue(const QString &path)
{
    unlessLost([this, path] {
        if (isLookedThroughAtOnce(path))
            showFile(path, Catalogue::Pages::Checked);
        else
            m_runner->run(pageCheckWork(path), [this, path] { showFile(path, Catalogue::Pages::Unchecked); });
    });
}

void MainWindow::showFile(const QString &path, Catalogue::Pages pages)
{
    auto catalogue = Catalogue::open(path, Access::ReadWrite, pages, Catalogue::Older::Left);
    if (catalogue)
        showCatalogue(std::move(*catalogue));
    else
        m_notice->tell(catalogue.error());
}

void MainWindow::showCatalogue(std::unique_ptr<Catalogue> catalogue)
{
    leaveCatalogue();
    catalogue->setAuthor(authorName());
    m_workspace = std::make_unique<Workspace>(std::move(catalogue));
    m_trail = std::make_unique<QueryTrail>(*m_workspace);
    connect(m_trail.get(), &QueryTrail::moved, this, &MainWindow::followTrail);
    m_transfer->setWorkspace(m_workspace.get());
    m_batch->setWorkspace(m_workspace.get());
    m_page = new CataloguePage(*m_workspace, m_pages);
    m_status = new StatusLine(*m_workspace, statusBar());
    statusBar()->addWidget(m_status, 1);
    m_pages->addWidget(m_page);
    m_pages->setCurrentWidget(m_page);
    joinPage();
    m_renewal = std::make_unique<DerivedRenewal>(*m_workspace);
    connect(m_renewal.get(), &DerivedRenewal::told, m_status, &StatusLine::setWork);
    rememberCatalogue(m_workspace->catalogue().path());
    follow();
    m_page->table().setFocus();
    if (m_workspace->catalogue().isReadOnly())
        m_notice->tell(m_workspace->catalogue().readOnlyReason());
    else
        offerUnfinishedForms();
}

void MainWindow::offerUnfinishedForms()
{
    const QList<Draft> forms = unfinishedForms(*m_workspace, m_page->openDrafts());
    if (forms.isEmpty())
        return m_notice->withdrawOffer();
    const QString told = tr("%n form(s) were not saved when the program ended. The newest: %1", nullptr,
                            static_cast<int>(forms.size()))
                             .arg(formInWords(forms.first(), *m_workspace));
    m_notice->offer(told, tr("Go on with it"), [this, id = forms.first().id] {
        resumeForm(id);
        offerUnfinishedForms();
    });
}

/// It may be saved or dropped since it was offered.
void MainWindow::resumeForm(DraftId id)
{
    const QList<Draft> forms = unfinishedForms(*m_workspace, {});
    if (const auto form = std::ranges::find(forms, id, &Draft::id); form != forms.end())
        m_page->resume(*form);
    if (m_notice->hasOffer())
        offerUnfinishedForms();
}

void MainWindow::askToDropForms(const QList<Draft> &forms)
{
    const QString question =
        tr("What was typed into %n form(s) would be lost.", nullptr, static_cast<int>(forms.size()));
    m_notice->tell(question, tr("Drop all of them"), [this, forms] {
        const QList<DraftId> open = m_page->openDrafts(); // one may have been gone on with meanwhile
        for (const Draft &form : forms) {
            if (!open.contains(form.id))
                (void)m_workspace->catalogue().dropDraft(form.id);
        }
        if (m_notice->hasOffer())
            offerUnfinishedForms();
    });
}

void MainWindow::joinPage()
{
    connect(m_workspace.get(), &Workspace::failed, m_notice, qOverload<const Error &>(&NoticeStrip::tell));
    connect(m_workspace.get(), &Workspace::catalogueChanged, this, &MainWindow::follow);
    connect(&m_page->table(), &ResponseTableView::selectedCountChanged, m_status,
            &StatusLine::setSelectedCount);
    connect(m_page, &CataloguePage::formsChanged, m_status, &StatusLine::setUnsaved);
    connect(m_page, &CataloguePage::newResponseWanted, m_actions->newResponse, &QAction::trigger);
    connect(m_page, &CataloguePage::saveViewWanted, m_actions->saveView, &QAction::trigger);
    connect(m_page, &CataloguePage::told, m_notice, [this](const QString &what) { m_notice->tell(what); });
    connect(m_page, &CataloguePage::hinted, statusBar(),
            [this](const QString &what) { statusBar()->showMessage(what, millisecondsOfHint); });
    connect(m_page, &CataloguePage::deleted, this, [this](const QString &what) {
        m_notice->tell(what, tr("Undo"), [this] { m_actions->undo->trigger(); });
    });
    const auto followTable = [this] {
        m_actions->wrapTexts->setChecked(m_page->table().arrangement().wraps());
    };
    connect(&m_page->table().arrangement(), &TableArrangement::changed, this, followTable);
    followTable();
    m_page->showFilters(m_actions->showFilters->isChecked());
    m_page->showReading(m_actions->showReading->isChecked());
    m_page->showTime(m_actions->showTime->isChecked());
}

void MainWindow::closeCatalogue()
{
    unlessLost([this] { leaveCatalogue(); });
}

/// The answer may come from a button of the page that the action takes away: then the action waits for its turn.
void MainWindow::unlessLost(const std::function<void()> &action)
{
    if (!m_page || !m_page->hasUnsavedChanges()) {
        action();
        return;
    }
    m_page->unlessLost([this, action] { QMetaObject::invokeMethod(this, action, Qt::QueuedConnection); });
}

void MainWindow::leaveCatalogue()
{
    m_transfer->setWorkspace(nullptr);
    m_batch->setWorkspace(nullptr);
    m_notice->withdrawOffer();
    m_notice->clear();
    m_actions->columns->clear();
    m_actions->groups->clear();
    m_actions->recent->clear();
    m_trail.reset();
    m_renewal.reset();
    delete std::exchange(m_page, nullptr);
    delete std::exchange(m_status, nullptr);
    m_workspace.reset();
    m_welcome->refresh();
    m_pages->setCurrentWidget(m_welcome);
    follow();
}

void MainWindow::follow()
{
    m_actions->follow(m_workspace ? &m_workspace->catalogue() : nullptr);
    followTrail();
    const QString name =
        m_workspace ? QFileInfo(m_workspace->catalogue().path()).completeBaseName() : QString();
    setWindowTitle(name.isEmpty() ? tr("Vodhuk") : tr("%1 – Vodhuk").arg(name));
}

void MainWindow::fillTabsMenu()
{
    m_actions->tabs->clear();
    QTabWidget &views = m_page->views();
    for (int i = 0; i < views.count(); ++i) {
        QAction *action = m_actions->tabs->addAction(views.tabText(i));
        action->setCheckable(true);
        action->setChecked(i == views.currentIndex());
        connect(action, &QAction::triggered, &views, [&views, i] { views.setCurrentIndex(i); });
    }
}

void MainWindow::fillViewsMenu()
{
    fillWithSavedViews(*m_actions->views, *m_workspace,
                       [this](const SavedView &view) { showSavedView(view); });
}

void MainWindow::listViews()
{
    auto *dialog = new ViewsDialog(*m_workspace, m_page);
    connect(dialog, &ViewsDialog::showWanted, this, &MainWindow::showSavedView);
    dialog->show();
}

void MainWindow::showSavedView(const SavedView &view)
{
    const auto query = parseQuery(view.query);
    if (!query)
        return m_notice->tell(Error{ErrorKind::Invalid, query.error().message, {}});
    m_workspace->setQuery(*query);
    if (!view.columns.isEmpty())
        m_page->table().arrangement().show(layoutFromText(view.columns));
    m_page->showView(view.view);
}

void MainWindow::askForNew()
{
    askForNewCatalogue(this, tr("New catalogue"), [this](const QString &path) { makeCatalogue(path); });
}

void MainWindow::askForOpen()
{
    askForCatalogue(this, [this](const QString &path) { openCatalogue(path); });
}

void MainWindow::askForImport()
{
    askForTable(this, [this](const QString &table) {
        if (m_workspace) {
            rehearseImport(table);
            return;
        }
        askForNewCatalogue(this, tr("New catalogue for the table"),
                           [this, table](const QString &path) { makeCatalogue(path, table); });
    });
}

void MainWindow::askForExport()
{
    askForNewTable(this, [this](const QString &path) { m_transfer->exportTo(path); });
}

void MainWindow::askForViewName()
{
    SavedView view;
    view.query = m_workspace->query().toText();
    view.columns = layoutText(m_page->table().arrangement().layout());
    view.view = m_page->views().currentWidget()->property("viewName").toString();
    saveViewByName(*m_workspace, view, this);
}

void MainWindow::askForAuthorName()
{
    vodhuk::askForAuthorName(this, [this](const QString &name) {
        if (m_workspace)
            m_workspace->catalogue().setAuthor(name);
    });
}

void MainWindow::makeCatalogue(const QString &path, const QString &thenImport)
{
    unlessLost([this, path, thenImport] {
        if (const auto made = makeCatalogueFile(path, NewContent::Empty); !made) {
            m_notice->tell(made.error());
            return;
        }
        showFile(path, Catalogue::Pages::Unchecked);
        if (m_workspace && !thenImport.isEmpty())
            rehearseImport(thenImport);
    });
}

void MainWindow::openSample()
{
    const QString path = samplePath();
    if (QFile::exists(path)) {
        openCatalogue(path);
        return;
    }
    m_runner->run(sampleWork(path), [this, path] { openCatalogue(path); });
}

void MainWindow::rehearseImport(const QString &table)
{
    m_transfer->rehearse(table);
}

void MainWindow::holdWriting(bool held)
{
    m_actions->hold(held);
    if (m_page)
        m_page->setEnabled(!held);
    follow();
}

void MainWindow::stepBy(Result<std::optional<Change>> (Catalogue::*step)(), const QString &told)
{
    if (followOthers())
        return; // the step would be another than the menu said
    const auto change = (m_workspace->catalogue().*step)();
    if (!change)
        m_notice->tell(change.error());
    else if (*change)
        m_notice->tell(told.arg((*change)->label));
}

void MainWindow::changeLanguage(const QString &language)
{
    if (!m_runner->isBusy() && language != programLanguage())
        unlessLost([this, language] { replaceWindow(language); });
}

/// Every text of a window is made with it, so a new one takes its place.
void MainWindow::replaceWindow(const QString &language)
{
    vodhuk::changeLanguage(language);
    auto *next = new MainWindow;
    next->setGeometry(geometry());
    if (m_workspace) {
        next->showFile(m_workspace->catalogue().path(), Catalogue::Pages::Unchecked);
        if (next->m_workspace) {
            next->m_workspace->setQuery(m_workspace->query());
            next->m_workspace->choose(m_workspace->chosen());
        }
    }
    next->show();
    close();
}

/// True if another program has written to the catalogue: all is shown as it is now, and the user is told.
bool MainWindow::followOthers()
{
    if (!m_workspace || m_runner->isBusy() || !m_workspace->followOthers())
        return false;
    m_notice->tell(tr("Another program has changed this catalogue. You see it as it is now."));
    return true;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        followOthers();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_page && m_page->hasUnsavedChanges()) {
        event->ignore();
        unlessLost([this] { close(); });
        return;
    }
    QSettings().setValue(geometrySetting, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_runner->isBusy() && event->mimeData()->hasUrls() &&
        event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    if (path.endsWith(u".csv"_s) && m_workspace)
        rehearseImport(path);
    else
        openCatalogue(path);
}

/// The order in which widgets were made is not the order on screen: forms are made anew again and again.
bool MainWindow::focusNextPrevChild(bool next)
{
    return focusNextOnScreen(*this, next);
}

} // namespace vodhuk
