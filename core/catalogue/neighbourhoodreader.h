/// Reads what stands around records in their catalogue, for the rules about neighbours.
#pragma once

#include "core/catalogue/database.h"
#include "core/codebook/neighbourhood.h"
#include "core/records/entry.h"

#include <QSet>

namespace vodhuk
{

/// A target by the words of one of its names.
struct NamedTarget {
    qint64 id = 0;
    QStringList words;
};

/// Holds only the reference, and the names of all targets once one is asked for. Belongs to the database's thread; what it has
/// read of targets it does not read anew.
class NeighbourhoodReader
{
public:
    explicit NeighbourhoodReader(const Database &database)
        : m_database(database)
    {
    }

    /// One for each entry, in their order. Entries may be unsaved. A fixed number of statements for each call, all by
    /// index: ask for some hundreds of entries at a time, best of days that are near each other.
    [[nodiscard]] Result<QList<Neighbourhood>> read(const QList<Entry> &entries);

private:
    using Pairs = QSet<std::pair<qint64, qint64>>;

    [[nodiscard]] Status readNear(const QList<Entry> &entries, const Pairs &distinct,
                                  QList<Neighbourhood> &found) const;
    [[nodiscard]] Status readOfAligned(const QList<Entry> &entries, const Pairs &distinct,
                                       QList<Neighbourhood> &found) const;
    [[nodiscard]] Status readLinked(const QList<Entry> &entries, QList<Neighbourhood> &found) const;
    [[nodiscard]] Status readCircular(const QList<Entry> &entries, QList<Neighbourhood> &found) const;
    [[nodiscard]] Status readTargets(const QList<Entry> &entries, const Pairs &distinct,
                                     QList<Neighbourhood> &found);
    [[nodiscard]] Status readNorms(const QList<Entry> &entries, QList<Neighbourhood> &found) const;
    [[nodiscard]] Status readEased(const QList<Entry> &entries, QList<Neighbourhood> &found) const;
    [[nodiscard]] Status learnNames();

    const Database &m_database;
    QMultiHash<QString, NamedTarget> m_namedTargets; ///< by each word of each name
    bool m_knowsNames = false;
};

} // namespace vodhuk
