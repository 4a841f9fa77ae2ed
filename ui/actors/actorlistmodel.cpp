#include "ui/actors/actorlistmodel.h"

#include "core/base/textfold.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QStringList spellings(const Actor &actor)
{
    QStringList names = actor.aliases + QStringList{actor.code};
    for (const QString &language : actor.name.languages())
        names += actor.name.text(language);
    for (const QString &language : actor.officialName.languages())
        names += actor.officialName.text(language);
    return names;
}

/// Each name behind a blank, so that " word" finds the beginning of any word.
QString joined(const QStringList &names, QString (*fold)(QStringView))
{
    QString all;
    for (const QString &name : names)
        all += u' ' + fold(name);
    return all;
}

} // namespace

ActorListModel::ActorListModel(const QString &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
}

void ActorListModel::setActors(const ActorDirectory &actors, const Codebook &codebook)
{
    beginResetModel();
    m_actors = actors;
    m_all.clear();
    for (const Actor &actor : actors.actors()) {
        const QStringList names = spellings(actor);
        m_all.push_back({actor.id, actors.name(actor.id, m_language),
                         codebook.label(u"actor_type"_s, actor.type, m_language), joined(names, foldedText),
                         joined(names, foldedName)});
    }
    const QCollator collator{QLocale(m_language)};
    std::ranges::stable_sort(
        m_all, [&](const Row &one, const Row &other) { return collator.compare(one.name, other.name) < 0; });
    narrow();
    endResetModel();
}

void ActorListModel::setCounts(const std::optional<Facet> &facet, CountUnit unit)
{
    m_unit = unit;
    m_counts.clear();
    m_isCounted = facet.has_value();
    for (const FacetValue &value : facet.value_or(Facet()).values) {
        const QList<ActorId> meant = m_actors.named(value.code);
        if (meant.size() == 1)
            m_counts[meant.first()] = value.count;
    }
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ActorListModel::setFilter(const QString &typed)
{
    beginResetModel();
    m_filter = typed;
    narrow();
    endResetModel();
}

void ActorListModel::narrow()
{
    const QString plain = u' ' + foldedText(m_filter);
    const QString name = u' ' + foldedName(m_filter);
    m_shown.clear();
    for (std::size_t place = 0; place < m_all.size(); ++place) {
        const Row &row = m_all[place];
        if (plain.size() < 2 || row.plain.contains(plain) || (name.size() > 2 && row.names.contains(name)))
            m_shown.push_back(place);
    }
}

ActorId ActorListModel::actorAt(const QModelIndex &index) const
{
    return index.isValid() ? m_all[m_shown[static_cast<std::size_t>(index.row())]].id : ActorId();
}

QModelIndex ActorListModel::indexOf(ActorId id) const
{
    const auto found =
        std::ranges::find_if(m_shown, [&](std::size_t place) { return m_all[place].id == id; });
    return found == m_shown.end() ? QModelIndex() : index(static_cast<int>(found - m_shown.begin()));
}

int ActorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString ActorListModel::numberInWords(ActorId actor) const
{
    const qint64 count = m_counts.value(actor);
    if (!m_isCounted)
        return tr("being counted");
    return count > 0 ? countInWords(count, m_unit, Wording(m_language)) : tr("none recorded");
}

QVariant ActorListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_all[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.type;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(row.name, numberInWords(row.id));
    case IdRole:
        return row.id.value;
    case CountRole:
        return m_isCounted ? QVariant(m_counts.value(row.id)) : QVariant();
    default:
        return {};
    }
}

} // namespace vodhuk
