#include "ui/report/reportview.h"

#include "ui/common/appearance.h"
#include "ui/common/foldertraces.h"
#include "ui/common/noticebar.h"
#include "ui/report/builder/briefingchooser.h"
#include "ui/report/builder/briefingfiles.h"
#include "ui/report/builder/builderpane.h"
#include "ui/report/contentinwords.h"
#include "ui/report/messagebar.h"
#include "ui/report/preview/pagepreview.h"
#include "ui/report/preview/previewpane.h"
#include "ui/report/saving/exportdialog.h"
#include "ui/report/snapshots/snapshotsdialog.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int millisecondsAfterTyping = 150;
constexpr int millisecondsOfPatience = 800;

/// On a small screen the window would else be wider than it, and tools beyond its edge.
QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

bool isFind(const QEvent *event)
{
    return static_cast<const QKeyEvent *>(event)->matches(QKeySequence::Find);
}

} // namespace

ReportView::ReportView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_keeper(workspace)
    , m_maker(workspace)
    , m_builder(new BuilderPane(workspace, m_keeper))
    , m_preview(new PreviewPane)
    , m_message(new QLabel(this))
    , m_save(new QPushButton(tr("Save …"), this))
    , m_notice(new NoticeBar(this))
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_notice);
    column->addWidget(m_preview, 1);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_builder);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setCollapsible(1, false);
    splitter->setSizes({72 * spacing, 150 * spacing});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrolled(splitter));
    m_wait.setSingleShot(true);
    m_wait.setInterval(millisecondsAfterTyping);
    connect(&m_wait, &QTimer::timeout, this, &ReportView::refresh);
    m_patience.setSingleShot(true);
    m_patience.setInterval(millisecondsOfPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { tell(tr("The pages are being made …")); });
    connect(m_notice, &NoticeBar::dismissed, this, &ReportView::showPresent);
    connect(&m_maker, &PreviewMaker::made, this, &ReportView::take);
    connect(&workspace, &Workspace::catalogueChanged, this, &ReportView::follow);
    connect(&workspace, &Workspace::resultChanged, this, [this] {
        if (!m_keeper.followsSearch())
            return;
        followInExport();
        refreshSoon();
    });
    joinKeeper();
    joinPanes();
    joinChooser();
    m_preview->setLanguages(m_keeper.current().languages);
}

/// The builder goes first: what it does when a field of it loses the focus needs the keeper.
ReportView::~ReportView()
{
    delete m_builder;
}

QWidget *ReportView::buildBar()
{
    m_message->setObjectName(u"briefingMessage"_s);
    m_save->setObjectName(u"saveBriefingAs"_s);
    m_save->setAccessibleName(tr("Save the briefing"));
    m_save->setProperty("primary", true);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &ReportView::openExport);
    return new MessageBar(m_message, m_save);
}

void ReportView::joinKeeper()
{
    const auto followDocument = [this] {
        if (!m_former)
            m_preview->setLanguages(m_keeper.current().languages);
        followInExport();
        if (m_snapshots)
            m_snapshots->setDocument(m_keeper.current());
        refreshSoon();
    };
    connect(&m_keeper, &BriefingKeeper::edited, this, followDocument);
    connect(&m_keeper, &BriefingKeeper::replaced, this, [this, followDocument] {
        if (m_former && m_former->briefing != m_keeper.current().id)
            showPresent();
        followDocument();
    });
    connect(&m_keeper, &BriefingKeeper::otherShown, this, [this] {
        m_preview->setPreview({});
        const BriefingId saved = m_export ? m_export->document().id : BriefingId();
        m_isExportFollowing = !saved.isNull() && saved == m_keeper.current().id; // it goes on saving its own
    });
    connect(&m_keeper, &BriefingKeeper::told, this, &ReportView::notify);
    connect(&m_keeper, &BriefingKeeper::removed, this,
            [this](const QString &name) { Q_EMIT removed(tr("The briefing “%1” was removed.").arg(name)); });
}

void ReportView::followInExport()
{
    if (m_export && m_isExportFollowing)
        m_export->setDocument(m_keeper.shown());
}

void ReportView::joinPanes()
{
    connect(m_builder, &BuilderPane::sectionChosen, m_preview, &PreviewPane::goToSection);
    connect(m_builder, &BuilderPane::sectionsChanged, this, [this](qsizetype current) {
        m_awaited = current;
        refresh(); // a step that is done at once is seen at once
    });
    connect(m_preview, &PreviewPane::sectionChosen, m_builder, &BuilderPane::chooseSection);
    connect(m_preview, &PreviewPane::queryChosen, this, &ReportView::showRows);
    connect(m_preview, &PreviewPane::wishChanged, this, &ReportView::refresh);
}

void ReportView::joinChooser()
{
    const BriefingChooser *chooser = &m_builder->chooser();
    connect(chooser, &BriefingChooser::beginWanted, this, &ReportView::begin);
    connect(chooser, &BriefingChooser::renameWanted, m_builder, &BuilderPane::rename);
    connect(chooser, &BriefingChooser::duplicateWanted, this, [this] {
        BriefingDocument copy = m_keeper.shown();
        copy.name = tr("%1, copy").arg(BriefingKeeper::nameOf(copy));
        m_keeper.add(copy, tr("Duplicate briefing"));
    });
    connect(chooser, &BriefingChooser::templateWanted, this, &ReportView::saveAsTemplate);
    connect(chooser, &BriefingChooser::removeWanted, &m_keeper, &BriefingKeeper::remove);
    connect(chooser, &BriefingChooser::importWanted, this, [this] { askForFile(true); });
    connect(chooser, &BriefingChooser::exportWanted, this, [this] { askForFile(false); });
    connect(chooser, &BriefingChooser::snapshotsWanted, this, &ReportView::openSnapshots);
}

/// A template that selects nothing by itself is of what the window shows.
void ReportView::begin(const BriefingDocument &from)
{
    BriefingDocument document = from;
    document.isTemplate = false;
    if (document.query.isEmpty()) {
        Query query = m_workspace.query();
        query.sort = {};
        document.query = query.toText();
    }
    if (m_keeper.add(document, tr("New briefing")))
        m_builder->rename();
}

/// The briefing stays the one that is worked on.
void ReportView::saveAsTemplate()
{
    if (!m_keeper.settle())
        return;
    const BriefingId before = m_keeper.current().id;
    BriefingDocument made = m_keeper.current();
    made.isTemplate = true;
    if (!m_keeper.add(made, tr("Save briefing as a template")))
        return;
    notify(tr("Saved as the template “%1”. It stands under New.").arg(m_keeper.current().name));
    m_keeper.choose(before);
}

void ReportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReportView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_keeper.settle();
}

/// In here Find means the pages, not the records: the window's own action waits for what nobody in the view wants.
bool ReportView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isFind(event)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ReportView::keyPressEvent(QKeyEvent *event)
{
    if (isFind(event))
        m_preview->find();
    else
        QWidget::keyPressEvent(event);
}

void ReportView::refreshSoon()
{
    m_wait.start();
}

BriefingWish ReportView::wish() const
{
    return {m_keeper.shown(), m_preview->language(), m_preview->profile()};
}

void ReportView::refresh()
{
    m_wait.stop();
    if (!isVisible())
        return;
    m_patience.start();
    if (m_former)
        m_maker.askAsItWas(*m_former, m_preview->language(), m_preview->profile());
    else
        m_maker.ask(wish());
}

/// What the keeper writes is the briefing, whose pages are there already; an undo of that changes no record.
void ReportView::follow(const ChangeSet &changes)
{
    if (m_keeper.isStoring())
        return;
    if (!m_keeper.areBriefingsAlone(changes))
        m_maker.outdate();
    refreshSoon();
}

void ReportView::take(const MadePreview &preview)
{
    m_patience.stop();
    m_save->setEnabled(preview.content != nullptr);
    if (!preview.content) // what is typed may be half of something: the pages stay
        return tell(m_preview->pages().pageCount() == 0
                        ? preview.refusal
                        : preview.refusal + u' ' + tr("The pages below are those from before."));
    m_preview->setPreview(preview);
    m_preview->revealSection(m_awaited);
    m_awaited = -1;
    m_builder->setMadeTitle(preview.content->content.title);
    QString text = contentInWords(preview.content->content);
    if (m_workspace.catalogue().isReadOnly())
        text +=
            u' ' + tr("This catalogue cannot be written: changes of the briefing hold until you leave it.");
    tell(text);
    Q_EMIT composed();
}

void ReportView::showRows(const QString &query)
{
    const auto read = parseQuery(query);
    if (!read)
        return notify(read.error().message);
    m_workspace.setQuery(*read);
    Q_EMIT rowsWanted();
}

ExportDialog *ReportView::openExport()
{
    m_keeper.settle();
    if (isWriting()) {
        m_export->activateWindow();
        return m_export;
    }
    if (m_export)
        m_export->close();
    m_isExportFollowing = true;
    ExportWish wish{m_keeper.shown(), {}, m_preview->profile(), {}};
    if (m_former) {
        wish.document = m_former->document;
        wish.snapshot = m_former;
    }
    m_export = new ExportDialog(m_workspace, wish, this);
    connect(m_export, &ExportDialog::saved, this, &ReportView::saved);
    connect(m_export, &ExportDialog::recordWanted, this, &ReportView::recordWanted);
    m_export->show();
    return m_export;
}

bool ReportView::isWriting() const
{
    return m_export && m_export->isWriting();
}

void ReportView::unlessUnwritten(const std::function<void()> &action)
{
    if (m_export)
        m_export->unlessUnwritten(action);
    else
        action();
}

SnapshotsDialog *ReportView::openSnapshots()
{
    if (!m_keeper.keep() || m_keeper.current().id.isNull())
        return nullptr;
    if (m_snapshots)
        m_snapshots->close();
    m_snapshots = new SnapshotsDialog(m_workspace, m_keeper.current(), this);
    connect(m_snapshots, &SnapshotsDialog::showWanted, this, &ReportView::showAsItWas);
    connect(m_snapshots, &SnapshotsDialog::recordWanted, this, &ReportView::recordWanted);
    m_snapshots->show();
    return m_snapshots;
}

void ReportView::showAsItWas(const BriefingSnapshot &snapshot)
{
    m_keeper.settle();
    if (m_snapshots)
        m_snapshots->close(); // it stands before the pages
    m_former = snapshot;
    m_builder->setEnabled(false);
    m_preview->setPreview({}); // nobody shall take the pages of now for those of then
    m_preview->setLanguages(snapshot.document.languages);
    m_notice->ask(
        tr("This is the snapshot “%1”: the briefing as it was. It cannot be changed.").arg(snapshot.name));
    m_notice->addAnswer(tr("Back to the present"), [] {}); // as whatever closes the bar
    tell(tr("The pages are being made as they were …"));
    refresh();
}

void ReportView::showPresent()
{
    if (!m_former)
        return;
    m_former.reset();
    m_notice->dismiss();
    m_builder->setEnabled(true);
    m_preview->setPreview({});
    m_preview->setLanguages(m_keeper.current().languages);
    refresh();
}

void ReportView::askForFile(bool toRead)
{
    const QString filter = tr("Briefings (*.briefing.json)");
    auto *dialog =
        new QFileDialog(this, toRead ? tr("Read a briefing") : tr("Write the briefing"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    leaveNoTraces(*dialog);
    dialog->setFileMode(toRead ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setAcceptMode(toRead ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"briefing.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            toRead ? &ReportView::readFile : &ReportView::writeFile);
    dialog->open();
}

void ReportView::readFile(const QString &path)
{
    const auto read = readBriefingFile(path);
    if (!read)
        return notify(read.error().message);
    m_keeper.add(*read, tr("Read briefing from a file"));
}

void ReportView::writeFile(const QString &path)
{
    const Status written = writeBriefingFile(path, m_keeper.shown());
    notify(written ? tr("Written to %1.").arg(path) : written.error().message);
}

void ReportView::tell(const QString &text)
{
    m_message->setText(text);
}

/// Stays until it was read.
void ReportView::notify(const QString &text)
{
    m_notice->ask(text);
    m_notice->addAnswer(tr("Close"), [] {});
}

} // namespace vodhuk
