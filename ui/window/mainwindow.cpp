#include "ui/window/mainwindow.h"

#include "core/exchange/newcatalogue.h"
#include "ui/batch/batchwish.h"
#include "ui/common/focusorder.h"
#include "ui/table/responsetableview.h"
#include "ui/window/batchwork.h"
#include "ui/window/cataloguepage.h"
#include "ui/window/cataloguework.h"
#include "ui/window/derivedrenewal.h"
#include "ui/window/editsteps.h"
#include "ui/window/filedialogs.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/longedits.h"
#include "ui/window/noticestrip.h"
#include "ui/window/preferences.h"
#include "ui/window/querytrail.h"
#include "ui/window/recordactions.h"
#include "ui/window/savedviewactions.h"
#include "ui/window/searchbox.h"
#include "ui/window/statusline.h"
#include "ui/window/style.h"
#include "ui/window/tableactions.h"
#include "ui/window/tabletransfer.h"
#include "ui/window/unfinishedoffers.h"
#include "ui/window/viewactions.h"
#include "ui/window/welcomepage.h"
#include "ui/window/windowactions.h"
#include "ui/window/workrunner.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

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
    , m_edits(new LongEdits(*m_runner, this))
    , m_transfer(new TableTransfer(*m_notice, *m_runner, *this))
    , m_batch(new BatchWork(*m_notice, *this))
    , m_steps(new EditSteps(*m_notice, *m_runner, *m_actions, this))
{
    setObjectName(u"mainWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    buildPages();
    joinActions();
    joinTransfer();
    restorePanels(*m_actions);
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
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_notice); // above the pages it would move what somebody is about to press
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
    on(m_actions->authorName, &MainWindow::askForAuthorName);
    on(m_actions->about, [this] { showAbout(this); });
    on(m_actions->keyboard, [this] { showKeyboard(this); });
    connect(m_actions, &WindowActions::languageWanted, this, &MainWindow::changeLanguage,
            Qt::QueuedConnection);
    connect(m_actions, &WindowActions::coloursWanted, this, [] { applyStyle(*qApp, colourScheme()); });
}

void MainWindow::joinTransfer()
{
    connect(m_runner, &WorkRunner::finished, this, [this] { holdWriting(false); });
    connect(m_edits, &LongEdits::writing, this, [this] { holdWriting(true); });
    connect(m_transfer, &TableTransfer::writing, this, [this] { holdWriting(true); });
    connect(m_transfer, &TableTransfer::undoWanted, m_actions->undo, &QAction::trigger);
    connect(m_batch, &BatchWork::undoWanted, m_actions->undo, &QAction::trigger);
    connect(m_batch, &BatchWork::applyWanted, this,
            [this](const BatchWish &wish) { unlessLost([this, wish] { m_batch->apply(wish); }); });
    connect(m_transfer, &TableTransfer::applyWanted, this,
            [this](const QString &table) { unlessLost([this, table] { m_transfer->apply(table); }); });
}

void MainWindow::openCatalogue(const QString &path)
{
    unlessLeft([this, path] {
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
    joinTrail(*m_actions, *m_trail);
    m_edits->setWorkspace(m_workspace.get());
    m_transfer->setWorkspace(m_workspace.get());
    m_batch->setWorkspace(m_workspace.get());
    m_steps->setWorkspace(m_workspace.get());
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
    auto *unfinished = new UnfinishedOffers(*m_workspace, *m_page, *m_notice, *m_actions->unfinished);
    if (m_workspace->catalogue().isReadOnly())
        m_notice->tell(m_workspace->catalogue().readOnlyReason());
    else
        unfinished->offer();
}

void MainWindow::joinPage()
{
    connect(m_workspace.get(), &Workspace::failed, m_notice, qOverload<const Error &>(&NoticeStrip::tell));
    connect(m_workspace.get(), &Workspace::told, m_notice, qOverload<const QString &>(&NoticeStrip::tell));
    connect(m_workspace.get(), &Workspace::catalogueChanged, this, &MainWindow::follow);
    connect(&m_page->table(), &ResponseTableView::selectedCountChanged, m_status,
            &StatusLine::setSelectedCount);
    connect(&m_page->search(), &SearchBox::fieldBegun, m_trail.get(), &QueryTrail::forget);
    connect(m_page, &CataloguePage::formsChanged, m_status, &StatusLine::setUnsaved);
    connect(m_page, &CataloguePage::newResponseWanted, m_actions->newResponse, &QAction::trigger);
    connect(m_page, &CataloguePage::saveViewWanted, m_actions->saveView, &QAction::trigger);
    connect(m_page, &CataloguePage::told, m_notice, [this](const QString &what) { m_notice->tell(what); });
    connect(m_page, &CataloguePage::hinted, statusBar(),
            [this](const QString &what) { statusBar()->showMessage(what, millisecondsOfHint); });
    connect(m_page, &CataloguePage::deleted, m_steps, &EditSteps::tellWithUndo);
    connect(m_page, &CataloguePage::joined, m_steps, &EditSteps::tellWithUndo);
    m_page->addPart(m_notice->buttons());
    joinViewActions(*m_actions, *m_workspace, *m_page);
    joinRecordActions(*m_actions, *m_workspace, *m_page, *m_batch);
    joinTableActions(*m_actions, m_page->table());
    new SavedViewActions(*m_workspace, *m_page, *m_notice, *m_actions);
}

void MainWindow::closeCatalogue()
{
    unlessLeft([this] { leaveCatalogue(); });
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

/// For what takes the catalogue away.
void MainWindow::unlessLeft(const std::function<void()> &action)
{
    if (!m_page || !(m_page->hasUnsavedChanges() || m_page->isWriting()))
        return action();
    m_page->unlessLeft([this, action] { QMetaObject::invokeMethod(this, action, Qt::QueuedConnection); });
}

void MainWindow::leaveCatalogue()
{
    m_edits->setWorkspace(nullptr);
    m_transfer->setWorkspace(nullptr);
    m_batch->setWorkspace(nullptr);
    m_steps->setWorkspace(nullptr);
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
    const QString name =
        m_workspace ? QFileInfo(m_workspace->catalogue().path()).completeBaseName() : QString();
    setWindowTitle(name.isEmpty() ? tr("Vodhuk") : tr("%1 – Vodhuk").arg(name));
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

void MainWindow::askForAuthorName()
{
    vodhuk::askForAuthorName(this, [this](const QString &name) {
        if (m_workspace)
            m_workspace->catalogue().setAuthor(name);
    });
}

void MainWindow::makeCatalogue(const QString &path, const QString &thenImport)
{
    unlessLeft([this, path, thenImport] {
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
    if (held)
        m_heldFocus = focusWidget();
    if (m_page)
        m_page->setEnabled(!held);
    if (!held && m_page && m_heldFocus && m_page->isAncestorOf(m_heldFocus))
        m_heldFocus->setFocus();
    if (!held)
        m_heldFocus.clear();
    follow();
}

void MainWindow::changeLanguage(const QString &language)
{
    if (!m_runner->isBusy() && language != programLanguage())
        unlessLeft([this, language] { replaceWindow(language); });
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

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_steps->followOthers();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_page && (m_page->hasUnsavedChanges() || m_page->isWriting())) {
        event->ignore();
        unlessLeft([this] { close(); });
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
