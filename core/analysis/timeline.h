/// Responses per day, month, quarter or year, told apart by something, with the events of the period.
#pragma once

#include "core/query/queryengine.h"
#include "core/records/event.h"

#include <optional>
#include <vector>

namespace vodhuk
{

enum class TimeBin { Day, Month, Quarter, Year };

struct TimelineStack {
    /// Records with a value, those with more than one of them, or with none.
    enum class Part { Value, Several, None };

    QString code;
    QString label;
    std::vector<qint64> counts; ///< one per bin
    Part part = Part::Value;
    QStringList others =
        {}; ///< values that its records do not have; that of no value names all, any other those that some records have besides
    qint64 total = 0; ///< its records, also those without a bin
    bool operator==(const TimelineStack &) const = default;
};

/// Counts are of records. Told apart by "family" each stands in one stack, that of the family of its first instrument; countermoves and
/// reactions, which have none, in a stack without a code. By another field with few values each stands in one stack too: that of its only
/// value, or the one of those with several. Of many values each has a series of its own, in which all records with it count.
struct Timeline {
    TimeBin bin = TimeBin::Month;
    bool isCoarser = false; ///< than was wished for: there would be too many bins
    QDate first;            ///< first day of the first bin; invalid if nothing could be placed
    int bins = 0;
    std::vector<TimelineStack> stacks; ///< in the order of the vocabulary or by label; only those that occur
    std::vector<Event>
        events;       ///< whose earliest day lies in the period; who has room first: see orderByAnswers()
    qint64 total = 0; ///< records of the query
    qint64 withoutBin = 0;                 ///< of them, those with no date precise and sure enough for a bin
    QString by = QStringLiteral("family"); ///< field of the query language
    bool apart = false;                    ///< many values: a record may count in several stacks
    std::vector<qint64> all = {};          ///< if `apart`: records per bin
};

/// First and last day of a bin.
[[nodiscard]] QDate binStart(const Timeline &timeline, int bin);
[[nodiscard]] QDate binEnd(const Timeline &timeline, int bin);

[[nodiscard]] std::expected<Result<Timeline>, QueryError>
timeline(const QueryEngine &engine, const Query &query, TimeBin bin, const QString &language);

/// The months of a timeline and how many records there are, without counts.
[[nodiscard]] std::expected<Result<Timeline>, QueryError>
periodOf(const QueryEngine &engine, const Query &query, const Cancellation &cancellation = {});

/// So many values (and those of no or several values) have a colour each in one stack; of more, each has its own series.
inline constexpr int mostStacked = 7;

struct TimelineWish {
    std::optional<TimeBin> bin;            ///< nothing: binFor() the months of the records
    QString by = QStringLiteral("family"); ///< or a field that has a facet
    int detail = 1;                        ///< bins that were not wished for may be so many times as fine
};
[[nodiscard]] std::expected<Result<Timeline>, QueryError>
timeline(const QueryEngine &engine, const Query &query, const TimelineWish &wish, const QString &language,
         const Cancellation &cancellation = {});

/// Months for up to seven years, quarters for up to twenty, else years. Seen so many times as large: finer, down to days.
[[nodiscard]] TimeBin binFor(qsizetype months, int detail = 1);

/// Records of all stacks in a bin.
[[nodiscard]] qint64 countIn(const Timeline &timeline, int bin);

} // namespace vodhuk
