/// The rows of one record in a database of their own, in memory, in which its changes can be taken back step by step.
#pragma once

#include "core/catalogue/change.h"
#include "core/catalogue/database.h"

namespace vodhuk
{

/// Belongs to the thread of the catalogue's Database, which must outlive it. The catalogue itself is only read.
class RecordCopy
{
public:
    /// The record as it is now; without any row if it is not there.
    [[nodiscard]] static Result<RecordCopy> make(const Database &catalogue, qint64 record);

    /// Makes the rows what they were before `change`: its changes must be taken back from the newest on, those that undid or redid
    /// an edit among them. Damaged if what it recorded cannot be read. One part of a change in memory at a time.
    [[nodiscard]] Status takeBack(const Change &change);

    /// For repositories: holds the record and what hangs on it, nothing else.
    [[nodiscard]] const Database &database() const { return m_database; }

private:
    RecordCopy(const Database &catalogue, Database database, qint64 record)
        : m_catalogue(&catalogue)
        , m_database(std::move(database))
        , m_record(record)
    {
    }

    [[nodiscard]] Status makeTables();
    [[nodiscard]] Status copyRows();
    [[nodiscard]] Status dropOthers();
    [[nodiscard]] Result<bool> concerns(const QByteArray &part) const;

    const Database *m_catalogue;
    Database m_database;
    qint64 m_record;
};

} // namespace vodhuk
