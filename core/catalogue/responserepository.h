/// Responses, countermoves and reactions in the database, with everything that hangs on them.
#pragma once

#include "core/catalogue/database.h"
#include "core/records/entry.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace vodhuk
{

/// Reads through any Database; writing is Edit's. Plain class, holds only the reference.
class ResponseRepository
{
public:
    explicit ResponseRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Nothing if there is no such record.
    [[nodiscard]] Result<std::optional<Response>> find(ResponseId id) const;

    /// With its sources by value and `answers` as `date|title` (as the id where that names several records).
    [[nodiscard]] Result<std::optional<Entry>> findEntry(ResponseId id) const;

    /// In the order of `ids`, skipping those that are gone. A fixed number of statements for each call: ask for some
    /// hundreds at a time.
    [[nodiscard]] Result<QList<Entry>> findEntries(const QList<ResponseId> &ids) const;

    /// The ids of all records of all kinds, by date.
    [[nodiscard]] Result<QList<ResponseId>> all() const;

    /// The same, by id.
    [[nodiscard]] Result<QList<qint64>> allInOrder() const;

    /// The records that `reference` may mean: recordIdText, or `date|title` with the title in any language.
    [[nodiscard]] Result<QList<ResponseId>> referenced(const QString &reference) const;

    /// How entries name these records: `date|title` in the first language of the house that has a title, the id where that names no
    /// record alone. Without those that are gone.
    [[nodiscard]] Result<QHash<qint64, QString>> referenceTexts(const QList<qint64> &ids) const;

    /// The kinds that are among these records.
    [[nodiscard]] Result<QList<RecordKind>> kinds(const QList<ResponseId> &ids) const;

    /// Those of these records that are marked confidential.
    [[nodiscard]] Result<QSet<ResponseId>> confidentialAmong(const QList<ResponseId> &ids) const;

    /// Of all kinds.
    [[nodiscard]] Result<qint64> count() const;

private:
    const Database &m_database;
};

} // namespace vodhuk
