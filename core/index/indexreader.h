/// Reads the tables of a catalogue into the columns of an index: all records, or some anew.
#pragma once

#include "core/base/cancellation.h"
#include "core/catalogue/database.h"
#include "core/index/indexdata.h"

namespace vodhuk
{

/// Everything that is read while it lives is of one state of the file, whoever writes.
class SteadyReading
{
public:
    [[nodiscard]] static Result<SteadyReading> begin(const Database &database);

    SteadyReading(SteadyReading &&other) noexcept;
    SteadyReading &operator=(SteadyReading &&) = delete;
    SteadyReading(const SteadyReading &) = delete;
    SteadyReading &operator=(const SteadyReading &) = delete;
    ~SteadyReading();

private:
    explicit SteadyReading(const Database *database)
        : m_database(database)
    {
    }

    const Database *m_database; ///< null: somebody else's transaction keeps the state
};

/// Into empty columns. Cancelled if `cancellation` says so between two tables.
[[nodiscard]] Status readAllRows(const Database &database, IndexData &data, const Cancellation &cancellation);

/// Appends rows for these records as they stand now; the rows they had die. Those that are gone get none.
[[nodiscard]] Status readRowsAnew(const Database &database, IndexData &data, const QList<qint64> &ids,
                                  const Cancellation &cancellation);

/// Codes with their parents and places, in a fixed order.
[[nodiscard]] Result<QStringList> readVocabulary(const Database &database);

} // namespace vodhuk
