#include "ui/window/statusline.h"

#include "core/query/coveredkinds.h"
#include "core/query/relevance.h"
#include "ui/common/appearance.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

bool isOfAll(const Query &query)
{
    Query any = query;
    any.sort = {};
    return any == allOfCoveredKinds(query);
}

} // namespace

StatusLine::StatusLine(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_counts(new QLabel(this))
    , m_work(new QLabel(this))
    , m_file(new QLabel(this))
{
    m_counts->setObjectName(u"statusCounts"_s);
    m_counts->setAccessibleName(tr("Number of records"));
    m_work->setObjectName(u"statusWork"_s);
    m_work->setAccessibleName(tr("Work that goes on"));
    m_work->hide();
    m_file->setObjectName(u"statusFile"_s);
    m_file->setAccessibleName(tr("File"));
    m_file->setToolTip(workspace.catalogue().path());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * spacing, spacing / 2, 2 * spacing, spacing / 2);
    layout->addWidget(m_counts);
    layout->addStretch(1);
    layout->addWidget(m_work);
    layout->addStretch(1);
    layout->addWidget(m_file);
    connect(&workspace, &Workspace::resultChanged, this, &StatusLine::askForTotal);
    connect(&workspace, &Workspace::catalogueChanged, this, [this] { m_counted.reset(); });
    connect(&workspace, &Workspace::searchingChanged, this, &StatusLine::show);
    connect(&workspace.background(), &Background::busyChanged, this, &StatusLine::show);
    show();
}

void StatusLine::setSelectedCount(int count)
{
    m_selected = count;
    show();
}

void StatusLine::setUnsaved(bool unsaved)
{
    m_unsaved = unsaved;
    show();
}

void StatusLine::setWork(const QString &what)
{
    m_work->setText(what);
    m_work->setVisible(!what.isEmpty());
}

/// Only where it may be another one: with each letter typed it is the same.
void StatusLine::askForTotal()
{
    if (const QueryResult &result = *m_workspace.result(); isOfAll(result.query)) {
        m_workspace.background().forget(u"status/total"_s);
        m_all = result.total;
        m_counted = allOfCoveredKinds(result.query);
        return show();
    }
    const Query all = allOfCoveredKinds(m_workspace.result()->query);
    if (m_counted == all)
        return show();
    m_counted = all;
    m_all = -1; // of other kinds, or as the catalogue stood before
    show();
    m_workspace.background().ask<qint64>(
        u"status/total"_s, this,
        [all](const QueryEngine &engine, const Cancellation &cancellation) -> qint64 {
            const auto answer = engine.run(all, {}, cancellation);
            return answer && *answer ? (*answer)->total : -1;
        },
        [this](qint64 total) {
            m_all = total;
            show();
        });
}

QString StatusLine::counted() const
{
    const QLocale locale;
    const qint64 shown = m_workspace.result()->total;
    const bool areResponses = coversResponsesAlone(m_workspace.result()->query);
    const int number = static_cast<int>(m_all);
    if (m_all < 0 || shown == m_all)
        return (areResponses ? tr("%n response(s)", nullptr, static_cast<int>(shown))
                             : tr("%n record(s)", nullptr, static_cast<int>(shown)));
    return (areResponses ? tr("%1 of %n response(s)", nullptr, number)
                         : tr("%1 of %n record(s)", nullptr, number))
        .arg(locale.toString(shown));
}

void StatusLine::show()
{
    QString text = m_workspace.isSearching() ? tr("Searching …") : counted();
    const Query &query = m_workspace.result()->query;
    const bool isByRelevance = query.sort.key == relevanceKey && !query.words.isEmpty();
    if (isByRelevance) // which no head of the table shows
        text = tr("%1 · by relevance").arg(text);
    m_counts->setToolTip(isByRelevance ? tr("Rare words and words in titles count for more. Of words that "
                                            "more than %1 records hold, only those in titles "
                                            "count.")
                                             .arg(QLocale().toString(mostWeighed))
                                       : QString());
    if (m_selected > 0)
        text = tr("%1 · %n selected", nullptr, m_selected).arg(text);
    m_counts->setText(text);
    const QString name = QFileInfo(m_workspace.catalogue().path()).fileName();
    const QString state = m_workspace.catalogue().isReadOnly() ? tr("for reading only · offline · %1")
                          : m_unsaved                          ? tr("unsaved changes · offline · %1")
                                                               : tr("all changes saved · offline · %1");
    m_file->setText(state.arg(name));
}

} // namespace vodhuk
