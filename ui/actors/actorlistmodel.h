/// Actors by name with their number of records in the current result; narrowed by what is typed, in any script.
#pragma once

#include "core/codebook/codebook.h"
#include "core/query/queryengine.h"
#include "core/records/actordirectory.h"
#include "ui/pictures/picturestyle.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>
#include <vector>

namespace vodhuk
{

class ActorListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int IdRole = Qt::UserRole;
    static constexpr int CountRole = Qt::UserRole + 1; ///< none while they are not counted

    explicit ActorListModel(const QString &language, QObject *parent = nullptr);

    void setActors(const ActorDirectory &actors, const Codebook &codebook);

    /// The facet "actor" of the result, and what it counts; actors that are not in it have none. Nothing: it is not counted yet.
    void setCounts(const std::optional<Facet> &facet, CountUnit unit);

    void setFilter(const QString &typed);

    [[nodiscard]] ActorId actorAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(ActorId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        ActorId id;
        QString name;
        QString type;
        QString plain; ///< all names, folded
        QString names; ///< all names in one spelling over scripts
    };
    void narrow();
    [[nodiscard]] QString numberInWords(ActorId actor) const;

    QString m_language;
    ActorDirectory m_actors;
    std::vector<Row> m_all;
    std::vector<std::size_t> m_shown;
    QHash<ActorId, qint64> m_counts;
    CountUnit m_unit = CountUnit::Responses;
    bool m_isCounted = false;
    QString m_filter;
};

} // namespace vodhuk
