/// Ids of records: 63-bit, time-ordered, random enough that two machines do not collide, never reused.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace vodhuk
{

/// A number that only names records of one kind; 0 means "no record yet".
template <class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using ResponseId = Id<struct ResponseTag>; ///< responses, countermoves and reactions
using ActorId = Id<struct ActorTag>;
using EventId = Id<struct EventTag>;
using SourceId = Id<struct SourceTag>;
using RegimeId = Id<struct RegimeTag>;
using TargetId = Id<struct TargetTag>;
using NormId = Id<struct NormTag>;
using MeasureId = Id<struct MeasureTag>;
using ListingId = Id<struct ListingTag>;
using LegalActId = Id<struct LegalActTag>;
using ChangeId = Id<struct ChangeTag>;
using ViewId = Id<struct ViewTag>;
using BriefingId = Id<struct BriefingTag>;
using SnapshotId = Id<struct SnapshotTag>;

/// A new id, greater than every id made before in this process. Any thread.
[[nodiscard]] qint64 newRecordId();

/// The form in which people and files see an id: `v` and 13 characters of Crockford's base 32, lower case.
/// A spreadsheet takes it for text and leaves it alone.
[[nodiscard]] QString recordIdText(qint64 id);

/// Reads recordIdText's form (case does not matter). Nothing if it is not one.
[[nodiscard]] std::optional<qint64> recordIdFromText(QStringView text);

template <class Tag>
[[nodiscard]] QString recordIdText(Id<Tag> id)
{
    return recordIdText(id.value);
}

} // namespace vodhuk
