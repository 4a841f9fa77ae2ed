/// A set of numbers below a limit as one bit each, filled from serialised Roaring bitmaps of a file that anybody may have written.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <bit>
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

    /// A number below the limit.
    void add(quint32 number) { m_words[number / 64] |= quint64{1} << number % 64; }
    void add(const OrdinalSet &other);
    void clear();

    /// In ascending order. Sets from a file may have numbers a little beyond the limit.
    template <class Take>
    void forEach(const Take &take) const
    {
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 left = m_words[word]; left != 0; left &= left - 1)
                take(static_cast<quint32>(word * 64) + static_cast<quint32>(std::countr_zero(left)));
        }
    }
    [[nodiscard]] std::vector<quint32> numbers() const;

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
