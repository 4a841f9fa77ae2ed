#include "ui/checks/checksview.h"

#include "ui/checks/checkrun.h"
#include "ui/checks/findingsmodel.h"
#include "ui/common/richtext.h"
#include "ui/common/workspace.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int shortestPause = 100; ///< milliseconds between two fillings of the tree

} // namespace

ChecksView::ChecksView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_run(new CheckRun(workspace, this))
    , m_model(new FindingsModel(this))
    , m_tree(buildTree())
    , m_detail(buildDetail())
    , m_errors(new QCheckBox(tr("Errors")))
    , m_warnings(new QCheckBox(tr("Warnings")))
    , m_hints(new QCheckBox(tr("Hints")))
    , m_answered(new QCheckBox(tr("Answered")))
    , m_onlyResult(new QCheckBox(tr("Only of the current selection")))
    , m_summary(new QLabel)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
    , m_again(new QPushButton(tr("Check again")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_detail);
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(shortestPause);
    connect(&m_showSoon, &QTimer::timeout, this, &ChecksView::showFindings);
    connectRun();
    m_run->startUnlessLarge();
}

QWidget *ChecksView::buildBar()
{
    auto *bar = new QWidget(this);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(4 * spacing);
    for (QCheckBox *box : {m_errors, m_warnings, m_hints, m_answered}) {
        box->setChecked(box != m_answered);
        upper->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ChecksView::showFindings);
    }
    upper->addStretch();
    m_progress->setMaximumWidth(50 * spacing);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Records checked"));
    upper->addWidget(m_progress);
    upper->addWidget(m_stop);
    upper->addWidget(m_again);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(3 * spacing, 2 * spacing, 3 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addLayout(upper);
    layout->addLayout(buildSelection());
    return bar;
}

/// In a row of its own: in a long language one row would make the window wider than a small screen.
QLayout *ChecksView::buildSelection()
{
    connect(m_onlyResult, &QCheckBox::toggled, this, &ChecksView::showFindings);
    connect(&m_workspace, &Workspace::resultChanged, this, [this] {
        if (m_onlyResult->isChecked())
            showFindings();
    });
    m_summary->setSizePolicy(QSizePolicy::Ignored,
                             QSizePolicy::Preferred); // yields before the middle gets wide
    auto *row = new QHBoxLayout;
    row->setSpacing(4 * spacing);
    row->addWidget(m_onlyResult);
    row->addWidget(m_summary, 1);
    return row;
}

QTreeView *ChecksView::buildTree()
{
    auto *tree = new QTreeView(this);
    tree->setModel(m_model);
    tree->setHeaderHidden(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->setAccessibleName(tr("Findings by rule"));
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                showDetail(now);
                const ResponseId record = m_model->recordAt(now);
                if (!record.isNull())
                    m_workspace.choose(record);
            });
    connect(tree, &QTreeView::activated, this, [this](const QModelIndex &row) {
        const ResponseId record = m_model->recordAt(row);
        if (!record.isNull())
            Q_EMIT fieldWanted(record, m_model->fieldAt(row));
    });
    return tree;
}

QLabel *ChecksView::buildDetail()
{
    auto *detail = new QLabel(this);
    detail->setWordWrap(true);
    detail->setTextFormat(Qt::PlainText);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    detail->setContentsMargins(3 * spacing, 2 * spacing, 3 * spacing, 2 * spacing);
    detail->setAccessibleName(tr("Chosen finding"));
    detail->hide();
    return detail;
}

void ChecksView::showDetail(const QModelIndex &index)
{
    m_detail->setText(index.data(Qt::ToolTipRole).toString());
    m_detail->setVisible(!m_detail->text().isEmpty());
}

void ChecksView::connectRun()
{
    connect(m_run, &CheckRun::progressed, this, &ChecksView::showProgress);
    connect(m_run, &CheckRun::finished, this, [this] {
        showFindings();
        showProgress(0, 0);
    });
    connect(m_run, &CheckRun::failed, this,
            [this](const Error &error) { m_summary->setText(error.message); });
    connect(m_stop, &QPushButton::clicked, m_run, &CheckRun::cancel);
    connect(m_again, &QPushButton::clicked, m_run, &CheckRun::start);
}

int ChecksView::count() const
{
    return m_run->count(Severity::Error) + m_run->count(Severity::Warning) + m_run->count(Severity::Hint);
}

bool ChecksView::isChecking() const
{
    return m_run->isRunning();
}

/// The tree of thousands of findings is made for those who look at it.
void ChecksView::showFindings()
{
    m_showSoon.stop();
    m_isOutdated = true;
    if (isVisible())
        fillTree();
    showSummary();
    Q_EMIT countChanged(count());
}

/// However long it takes, it takes a tenth of the time at most while a run goes on.
void ChecksView::fillTree()
{
    QElapsedTimer timer;
    timer.start();
    m_isOutdated = false;
    const QSet<QString> open = openRules();
    m_model->setGroups(groupedByRule(m_run->found(), wanted(), m_workspace.language()));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        m_tree->setExpanded(group, open.contains(group.data().toString().section(u' ', 0, 0)));
    }
    showDetail(m_tree->currentIndex());
    m_showSoon.setInterval(static_cast<int>(std::max<qint64>(shortestPause, 10 * timer.elapsed())));
}

void ChecksView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        fillTree();
}

QSet<QString> ChecksView::openRules() const
{
    QSet<QString> open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (m_tree->isExpanded(group))
            open += group.data().toString().section(u' ', 0, 0);
    }
    return open;
}

void ChecksView::showProgress(qsizetype done, qsizetype total)
{
    const bool running = m_run->isRunning();
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_again->setVisible(!running);
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
    if (running && !m_showSoon.isActive())
        m_showSoon.start();
}

void ChecksView::showSummary()
{
    const QString text = m_run->isLeftToPerson()
                             ? tr("This catalogue is large: it is checked when you ask for it.")
                         : count() == 0 && !isChecking() ? tr("The rules find nothing.")
                                                         : countsInWords();
    m_summary->setText(richColoured(richPlain(text), Appearance::current().muted));
}

QString ChecksView::countsInWords() const
{
    return QStringList{tr("%n error(s)", nullptr, m_run->count(Severity::Error)),
                       tr("%n warning(s)", nullptr, m_run->count(Severity::Warning)),
                       tr("%n hint(s)", nullptr, m_run->count(Severity::Hint))}
        .join(u", "_s);
}

FindingsWish ChecksView::wanted() const
{
    FindingsWish wish;
    if (m_errors->isChecked())
        wish.severities += Severity::Error;
    if (m_warnings->isChecked())
        wish.severities += Severity::Warning;
    if (m_hints->isChecked())
        wish.severities += Severity::Hint;
    wish.answered = m_answered->isChecked();
    if (m_onlyResult->isChecked()) {
        const std::vector<ResponseId> &ids = m_workspace.result()->ids;
        wish.records = QSet<ResponseId>(ids.begin(), ids.end());
    }
    return wish;
}

} // namespace vodhuk
