#include "ui/window/tabletransfer.h"

#include "ui/common/workspace.h"
#include "ui/window/cataloguework.h"
#include "ui/window/importdialog.h"
#include "ui/window/noticestrip.h"
#include "ui/window/workrunner.h"

#include <QFileInfo>

namespace vodhuk
{

using namespace Qt::StringLiterals;

TableTransfer::TableTransfer(NoticeStrip &notice, WorkRunner &runner, QWidget &window)
    : QObject(&window)
    , m_notice(notice)
    , m_runner(runner)
    , m_window(window)
{
}

void TableTransfer::setWorkspace(Workspace *workspace)
{
    for (ImportDialog *dialog : m_window.findChildren<ImportDialog *>())
        dialog->close();
    m_workspace = workspace;
}

bool TableTransfer::isOpen(const QString &path) const
{
    return m_workspace && m_workspace->catalogue().path() == path;
}

void TableTransfer::rehearse(const QString &table)
{
    if (!m_workspace)
        return;
    const QString path = m_workspace->catalogue().path();
    const auto outcome = std::make_shared<ImportOutcome>();
    m_runner.run(rehearsalWork(table, path, outcome), [this, table, path, outcome] {
        if (isOpen(path))
            showRehearsal(table, *outcome);
    });
}

void TableTransfer::showRehearsal(const QString &table, const ImportOutcome &outcome)
{
    auto *dialog = new ImportDialog(QFileInfo(table).fileName(), outcome, &m_window);
    connect(dialog, &ImportDialog::applyWanted, this, [this, table] { Q_EMIT applyWanted(table); });
    dialog->show();
}

void TableTransfer::apply(const QString &table)
{
    if (!m_workspace || !m_runner.mayRun())
        return;
    const QString path = m_workspace->catalogue().path();
    const auto outcome = std::make_shared<ImportOutcome>();
    Q_EMIT writing();
    m_runner.run(importWork(table, path, outcome), [this, path, outcome] {
        if (!isOpen(path))
            return;
        m_workspace->followOthers();
        tellImported(*outcome);
    });
}

void TableTransfer::tellImported(const ImportOutcome &outcome)
{
    const QString counts = tr("%1 added, %2 changed, %3 stayed out.")
                               .arg(outcome.added)
                               .arg(outcome.updated)
                               .arg(outcome.rejected);
    m_notice.tell(counts, tr("Undo"), [this] { Q_EMIT undoWanted(); });
}

void TableTransfer::exportTo(const QString &path)
{
    m_workspace->background().ask<Result<ExportOutcome>>(
        u"export"_s, this,
        [path, ids = m_workspace->result()->ids](const QueryEngine &engine, const Cancellation &) {
            return exportFile(engine, ids, path);
        },
        [this, path](const Result<ExportOutcome> &outcome) {
            if (outcome)
                m_notice.tell(exportText(*outcome, path));
            else
                m_notice.tell(outcome.error());
        });
}

} // namespace vodhuk
