#include "ui/history/historyview.h"

#include "core/batch/recordrestore.h"
#include "core/catalogue/changelog.h"
#include "ui/common/noticebar.h"
#include "ui/common/richtext.h"
#include "ui/common/workspace.h"
#include "ui/history/changehtml.h"
#include "ui/history/historymodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int changesShown = 2000;

} // namespace

HistoryView::HistoryView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new HistoryModel(workspace.language(), this))
    , m_table(new QTableView)
    , m_records(new QTextBrowser)
    , m_onlyChosen(new QCheckBox(tr("Only of the chosen record")))
    , m_notice(new NoticeBar(this))
{
    buildTable();
    buildRecords();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_table);
    splitter->addWidget(m_records);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_notice);
    layout->addWidget(splitter, 1);
    connect(&workspace, &Workspace::caughtUp, this, &HistoryView::read);
    read();
    showRecords();
}

QWidget *HistoryView::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(3 * spacing, 2 * spacing, 3 * spacing, 2 * spacing);
    row->addWidget(m_onlyChosen);
    row->addStretch();
    connect(m_onlyChosen, &QCheckBox::toggled, this, &HistoryView::read);
    connect(&m_workspace, &Workspace::responseChosen, this, [this] {
        if (m_onlyChosen->isChecked())
            read();
    });
    return bar;
}

void HistoryView::showChosen()
{
    m_onlyChosen->setChecked(true);
}

void HistoryView::follow(const QUrl &target)
{
    const QStringList parts = target.path().split(u':');
    const ResponseId record{parts.first().toLongLong()};
    if (target.scheme() == "record"_L1)
        return m_workspace.choose(record);
    const Change *change = m_model->changeAt(m_table->currentIndex());
    if (!change)
        return;
    const RecordVersion version{record.value, change->id, Moment::Before};
    Catalogue &catalogue = m_workspace.catalogue();
    const auto outcome = target.scheme() == "field"_L1 ? restoreField(catalogue, version, parts.value(1))
                                                       : restoreVersion(catalogue, version);
    tell(outcome);
}

void HistoryView::tell(const Result<RestoreOutcome> &outcome)
{
    if (!outcome)
        return m_notice->say(outcome.error().message);
    QStringList lines;
    for (const Problem &problem : outcome->problems)
        lines += problem.rule + u' ' + problem.message;
    if (!outcome->change && lines.isEmpty())
        lines += tr("It stands so already.");
    if (lines.isEmpty())
        m_notice->dismiss();
    else
        m_notice->say(lines.join(u'\n'));
}

void HistoryView::buildTable()
{
    m_table->setObjectName(u"history"_s);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 2 * spacing);
    m_table->setAccessibleName(tr("Changes, newest first"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryView::showRecords);
}

void HistoryView::buildRecords()
{
    m_records->setOpenLinks(false);
    m_records->setFrameShape(QFrame::NoFrame);
    m_records->document()->setDocumentMargin(3 * spacing);
    m_records->setAccessibleName(tr("Records of the chosen change"));
    connect(m_records, &QTextBrowser::anchorClicked, this, &HistoryView::follow);
}

void HistoryView::read()
{
    m_workspace.background().askFile<Result<QList<Change>>>(
        u"history"_s, this,
        [record = m_onlyChosen->isChecked() ? m_workspace.chosen().value : 0](const QueryEngine &engine,
                                                                              const Cancellation &) {
            return history(engine.database(), record, changesShown);
        },
        [this](Result<QList<Change>> changes) {
            if (!changes)
                return m_records->setPlainText(changes.error().message);
            m_model->setChanges(std::move(*changes));
            showRecords();
        });
}

void HistoryView::showRecords()
{
    const Appearance look = Appearance::current();
    const Change *change = m_model->changeAt(m_table->currentIndex());
    if (!change)
        return m_records->setHtml(
            richColoured(richPlain(tr("Choose a change to see its records.")), look.muted));
    const Catalogue &catalogue = m_workspace.catalogue();
    m_records->setHtml(changeHtml(*change, catalogue.database(), {catalogue.codebook(), catalogue.actors()},
                                  m_workspace.language(), !catalogue.isReadOnly()));
}

} // namespace vodhuk
