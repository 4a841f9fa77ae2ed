#include "ui/history/historyview.h"

#include "core/catalogue/changelog.h"
#include "core/query/rowreader.h"
#include "ui/common/richtext.h"
#include "ui/common/workspace.h"
#include "ui/history/historymodel.h"

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
constexpr qsizetype recordsShown = 200;

} // namespace

HistoryView::HistoryView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new HistoryModel(workspace.language(), this))
    , m_table(new QTableView)
    , m_records(new QTextBrowser)
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
    layout->addWidget(splitter);
    connect(&workspace, &Workspace::catalogueChanged, this, &HistoryView::read);
    read();
    showRecords();
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
    connect(m_records, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &target) { m_workspace.choose(ResponseId{target.path().toLongLong()}); });
}

void HistoryView::read()
{
    m_workspace.background().ask<Result<QList<Change>>>(
        u"history"_s, this,
        [](const QueryEngine &engine, const Cancellation & /*cancellation*/) {
            return history(engine.database(), 0, changesShown);
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
    std::vector<ResponseId> ids;
    for (const qint64 record : change->records.first(std::min(recordsShown, change->records.size())))
        ids.push_back(ResponseId{record});
    const auto rows = readRows(m_workspace.catalogue().database(), ids);
    if (!rows)
        return m_records->setPlainText(rows.error().message);
    QString html;
    qsizetype named = 0;
    for (const ResponseRow &row : *rows) {
        if (row.id.isNull())
            continue;
        ++named;
        html += u"<p style=\"margin-top:0px;margin-bottom:4px\">%1 &nbsp; %2</p>"_s.arg(
            richColoured(richPlain(dateInShort(row.date)), look.muted),
            richLink(u"record:%1"_s.arg(row.id.value), richPlain(row.title.best(m_workspace.language())),
                     look));
    }
    const qsizetype others = change->records.size() - named;
    if (others > 0)
        html += richColoured(richPlain(tr("%n further record(s): actors, events, sources, or no longer there",
                                          nullptr, static_cast<int>(others))),
                             look.muted);
    m_records->setHtml(html);
}

} // namespace vodhuk
