/// The targets of a catalogue by the sound of their names: who is listed, and who else may be the same.
#pragma once

#include "core/catalogue/database.h"
#include "core/records/target.h"

#include <QHash>
#include <QSet>

namespace vodhuk
{

struct ListedTargets {
    QHash<TargetId, Target> targets;
    QHash<TargetId, QList<Target>> namesakes; ///< others of the same type; only where there are any
};

/// Holds only the reference, and the names of all targets once one is asked for: what it has read it does not read anew. Belongs to
/// the database's thread.
class TargetNames
{
public:
    explicit TargetNames(const Database &database)
        : m_database(database)
    {
    }

    /// Those of `listed` that are there, with their namesakes; without pairs that a person has told apart, given in both orders.
    [[nodiscard]] Result<ListedTargets> around(const QSet<qint64> &listed,
                                               const QSet<std::pair<qint64, qint64>> &distinct);

private:
    /// A target by the words of one of its names.
    struct Named {
        qint64 id = 0;
        QStringList words;
    };

    [[nodiscard]] Status learn();
    [[nodiscard]] QSet<qint64> soundingLike(const Target &target) const;

    const Database &m_database;
    QMultiHash<QString, Named> m_named; ///< by each word of each name
    bool m_knowsNames = false;
};

} // namespace vodhuk
