/// Reads what stands around records in their catalogue, for the rules about neighbours.
#pragma once

#include "core/catalogue/targetnames.h"
#include "core/codebook/neighbourhood.h"
#include "core/records/entry.h"

#include <QSet>

namespace vodhuk
{

/// Holds only the reference, and the names of all targets once one is asked for (see TargetNames). Belongs to the database's
/// thread.
class NeighbourhoodReader
{
public:
    /// What errors go by is a small part, and does not grow with the number of records near.
    enum class Scope { All, Errors };

    explicit NeighbourhoodReader(const Database &database)
        : m_database(database)
        , m_names(database)
    {
    }

    void setScope(Scope scope) { m_scope = scope; }

    /// One for each entry, in their order. Entries may be unsaved. A fixed number of statements for each call, and one for each
    /// easing that does not say what it eases, all by index: ask for some hundreds of entries at a time, best of days that are near
    /// each other.
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

    const Database &m_database;
    TargetNames m_names;
    Scope m_scope = Scope::All;
};

} // namespace vodhuk
