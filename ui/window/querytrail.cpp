#include "ui/window/querytrail.h"

#include "core/analysis/inforcecounts.h"
#include "core/query/actornaming.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qsizetype mostSteps = 200;
constexpr qsizetype mostRecent = 12;
constexpr qsizetype lettersShown = 80;

QString wordsOf(const Query &query)
{
    Query words;
    words.words = query.words;
    return words.toText();
}

/// Whether they differ in nothing but the day on which measures are in force: as the bar below moves it.
bool isAnotherDayOf(const Query &one, const Query &other)
{
    const QString field = u"in-force"_s;
    return inForceDay(one) && inForceDay(other) && one.without(field) == other.without(field);
}

/// Whether letters were added to the last word alone. With a further word it is another query, to which there is a way back.
bool isWordTypedOn(const QString &less, const QString &more)
{
    return !less.isEmpty() && more.startsWith(less) && !more.mid(less.size()).contains(u' ');
}

/// Whether one became the other while a word was typed or taken back letter by letter, or a day was moved.
bool isTypedOn(const Query &one, const Query &other)
{
    if (isAnotherDayOf(one, other))
        return true;
    const QString words = wordsOf(one);
    const QString others = wordsOf(other);
    return one.conditions == other.conditions && one.sort == other.sort &&
           (isWordTypedOn(words, others) || isWordTypedOn(others, words));
}

} // namespace

QueryTrail::QueryTrail(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::resultChanged, this,
            [this](const std::shared_ptr<const QueryResult> &result) { take(result->query); });
    connect(&workspace, &Workspace::actorsChanged, this, &QueryTrail::followActors);
}

void QueryTrail::followActors(const ActorDirectory &before, const ActorDirectory &now)
{
    for (QList<Query> *queries : {&m_queries, &m_asked}) {
        for (Query &query : *queries)
            query = withActorsFollowed(query, before, now);
    }
}

void QueryTrail::take(const Query &query)
{
    if (m_place >= 0 && m_queries[m_place] == query)
        return;
    if (!m_asked.isEmpty() && isTypedOn(m_asked.last(), query))
        m_asked.removeLast();
    m_asked.removeAll(query);
    m_asked.append(query);
    m_queries.resize(m_place + 1);
    if (m_place >= 0 && isTypedOn(m_queries[m_place], query))
        m_queries[m_place] = query;
    else
        m_queries.append(query);
    if (m_queries.size() > mostSteps)
        m_queries.removeFirst();
    m_place = m_queries.size() - 1;
    Q_EMIT moved();
}

void QueryTrail::forget(const Query &query)
{
    if (m_place <= 0 || m_queries[m_place] != query)
        return;
    m_queries.removeAt(m_place--);
    m_asked.removeAll(query);
    Q_EMIT moved();
}

void QueryTrail::goTo(qsizetype place)
{
    if (place < 0 || place >= m_queries.size())
        return;
    m_place = place;
    m_workspace.setQuery(m_queries[place]);
    Q_EMIT moved();
}

QList<Query> QueryTrail::recent() const
{
    QList<Query> result;
    for (qsizetype i = m_asked.size() - 1; i >= 0 && result.size() < mostRecent; --i) {
        if (!m_asked[i].isEmpty())
            result.append(m_asked[i]);
    }
    return result;
}

void QueryTrail::fill(QMenu &menu)
{
    menu.clear();
    for (const Query &query : recent()) {
        QString text = query.toText();
        if (text.size() > lettersShown)
            text = text.left(lettersShown) + u'…';
        QAction *action = menu.addAction(text.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, query] { m_workspace.setQuery(query); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

} // namespace vodhuk
