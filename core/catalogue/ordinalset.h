/// A set of numbers below a limit as one bit each, filled from serialised Roaring bitmaps of a file that anybody may have written.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace vodhuk
{

class OrdinalSet
{
public:
    /// For numbers below `limit`.
    explicit OrdinalSet(size_t limit);

    /// Adds a set in the portable form of Roaring bitmaps (https://github.com/RoaringBitmap/RoaringFormatSpec). False if the bytes are
    /// no such set; then something of it may have been added. Roaring's own reading looks at the length alone, and what it
    /// reads from damaged bytes may make it write anywhere later on.
    [[nodiscard]] bool add(QByteArrayView set);

    void add(quint32 number) { m_words[number / 64] |= quint64{1} << number % 64; }
    void add(const OrdinalSet &other);
    void clear();

    /// In ascending order.
    [[nodiscard]] std::vector<quint32> numbers() const;

    /// 64 numbers in each, from the lowest bit. May go beyond the limit, where damaged sets may have left bits.
    [[nodiscard]] const std::vector<quint64> &words() const { return m_words; }

private:
    std::vector<quint64> m_words;
};

/// In the portable form. `numbers` in ascending order.
[[nodiscard]] QByteArray serialisedSet(const std::vector<quint32> &numbers);

/// Ids of records in ascending order, for the numbers in the sets: 8 bytes each, little-endian.
[[nodiscard]] QByteArray serialisedIds(const std::vector<qint64> &ids);

/// Nothing if they are not in ascending order, or the bytes are no ids.
[[nodiscard]] std::optional<std::vector<qint64>> idsFrom(QByteArrayView bytes);

} // namespace vodhuk
