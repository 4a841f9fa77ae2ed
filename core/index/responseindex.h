/// The responses of a catalogue in memory, by every value that is asked for: answers in milliseconds over a million records.
#pragma once

#include "core/base/cancellation.h"
#include "core/catalogue/change.h"
#include "core/catalogue/database.h"
#include "core/index/indexdata.h"
#include "core/index/keptanswers.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vodhuk
{

/// The state of the catalogue when it was built. Never changes while anybody holds it; any thread.
class ResponseIndex
{
public:
    /// Passes once through the tables. Cancelled if `cancellation` says so in between.
    [[nodiscard]] static Result<std::shared_ptr<const ResponseIndex>>
    build(const Database &database, const Cancellation &cancellation = {});

    /// The index of the catalogue as it is now, `changes` later: only the records touched are read, all if they are too many.
    /// Changes that are in it already do no harm.
    [[nodiscard]] Result<std::shared_ptr<const ResponseIndex>>
    updated(const Database &database, const ChangeSet &changes, const Cancellation &cancellation = {}) const;

    /// The same for whoever needs the former index no more: if nobody else holds it, it becomes the new one itself, which spares copying
    /// its columns (50 MB of a million records). After an error there is none.
    [[nodiscard]] static Result<std::shared_ptr<const ResponseIndex>>
    followed(std::shared_ptr<const ResponseIndex> before, const Database &database, const ChangeSet &changes,
             const Cancellation &cancellation = {});

    /// The rows of all records.
    [[nodiscard]] const RowSet &all() const { return m_data.alive; }

    /// All row numbers are below.
    [[nodiscard]] size_t endOfRows() const { return m_data.ids.size(); }

    /// Rows by value; some may be of records that have changed since: meet them with all().
    [[nodiscard]] const ValueRows &values(IndexField field) const { return m_data.field(field); }

    /// By row; those of dead rows mean nothing.
    [[nodiscard]] const std::vector<RowDays> &days() const { return m_data.days; }

    /// Rows whose date is marked as uncertain or approximate; some may be dead.
    [[nodiscard]] const RowSet &datesInDoubt() const { return m_data.datesInDoubt; }

    /// Some are of dead rows.
    [[nodiscard]] const PartsByRow<MeasureDays> &measures() const { return m_data.measures; }
    [[nodiscard]] const PartsByRow<ListedDays> &listings() const { return m_data.listings; }
    [[nodiscard]] const PartsByRow<AddedNumbers> &added() const { return m_data.added; }

    /// By the places that listings() has of them.
    [[nodiscard]] const std::vector<ListedTarget> &targets() const { return m_data.targets; }

    /// Rows that may lie (surely lie) between two days, both included; nothing: no limit, but for one of them. A date in doubt
    /// lies nowhere surely.
    [[nodiscard]] RowSet possiblyWithin(std::optional<qint64> first, std::optional<qint64> last) const;
    [[nodiscard]] RowSet surelyWithin(std::optional<qint64> first, std::optional<qint64> last) const;

    /// Rows with a measure that may hold on one of these days.
    [[nodiscard]] RowSet inForceWithin(std::optional<qint64> first, std::optional<qint64> last) const;

    /// The rows of these records; those that it does not have are passed over.
    [[nodiscard]] RowSet rowsOf(const std::vector<qint64> &ids) const;

    /// Nothing for a record that it does not have.
    [[nodiscard]] std::optional<quint32> rowOf(ResponseId id) const;
    [[nodiscard]] ResponseId idOf(quint32 row) const { return ResponseId{m_data.ids[row]}; }

    /// Records by date, those without a date last.
    [[nodiscard]] std::vector<ResponseId> byDate(const RowSet &rows, bool descending) const;

    /// Records in an order kept under a name before: see keepOrder(). Nothing if there is none that still holds.
    [[nodiscard]] std::optional<std::vector<ResponseId>> inOrder(const RowSet &rows,
                                                                 const QString &name) const;

    /// Whether one is kept that has all records, those too that have changed since: else see completeOrder().
    [[nodiscard]] bool isWhole(const QString &name) const;

    /// `ids`: all records in that order.
    void keepOrder(const QString &name, const std::vector<qint64> &ids) const;

    /// Puts the records that have changed into an order that was kept with a former state; `isBefore` tells which of two comes
    /// first. Lets go of the order if they are many. If it cannot be told, the order stays as it was.
    [[nodiscard]] Status
    completeOrder(const QString &name,
                  const std::function<Result<bool>(ResponseId, ResponseId)> &isBefore) const;

    /// What a question to the file found, kept for further queries with the same condition or word; nothing if it was not asked
    /// lately. The next state of the catalogue begins without.
    [[nodiscard]] std::optional<RowSet> foundBefore(const QString &question) const;
    void keepFound(const QString &question, const RowSet &rows) const;

    /// The row of each of the records that have numbers in the sets of words of a making (see wordsets.h), by number; some may be dead, noRow: it
    /// has none. Null if those of this making are not kept.
    [[nodiscard]] std::shared_ptr<const std::vector<quint32>> numberedRows(qint64 making) const;

    /// `ids` by number, in ascending order.
    std::shared_ptr<const std::vector<quint32>> keepNumbered(qint64 making,
                                                             const std::vector<qint64> &ids) const;

    /// What it holds, in bytes, without what was kept of orders and questions.
    [[nodiscard]] qint64 bytes() const;

private:
    ResponseIndex() = default;
    [[nodiscard]] std::shared_ptr<ResponseIndex> copy() const;
    [[nodiscard]] std::vector<quint32> numbersByDate(const RowSet &rows) const;

    IndexData m_data;
    mutable KeptAnswers m_kept;
};

} // namespace vodhuk
