#include "core/catalogue/ordinalset.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <functional>
#include <roaring/roaring.hh>

namespace vodhuk
{

namespace
{

constexpr quint32 cookieWithRuns = 12347;
constexpr quint32 cookie = 12346;
constexpr quint32 fewestWithOffsets = 4; ///< where there are runs
constexpr size_t numbersOfContainer = 65536;
constexpr size_t wordsOfContainer = numbersOfContainer / 64;
constexpr quint32 mostListed = 4096; ///< more numbers of a container are written as bits

/// Reads little-endian numbers up to the end of the bytes.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] std::optional<QByteArrayView> take(size_t count)
    {
        if (static_cast<size_t>(m_bytes.size()) < count)
            return std::nullopt;
        const QByteArrayView taken = m_bytes.first(static_cast<qsizetype>(count));
        m_bytes = m_bytes.sliced(static_cast<qsizetype>(count));
        return taken;
    }
    template <class Number>
    [[nodiscard]] std::optional<Number> number()
    {
        const auto bytes = take(sizeof(Number));
        return bytes ? std::optional(qFromLittleEndian<Number>(bytes->data())) : std::nullopt;
    }
    [[nodiscard]] bool isAtEnd() const { return m_bytes.isEmpty(); }

private:
    QByteArrayView m_bytes;
};

quint16 shortAt(QByteArrayView bytes, size_t place)
{
    return qFromLittleEndian<quint16>(bytes.data() + 2 * place);
}

void addRange(quint64 *words, quint32 first, quint32 last)
{
    for (quint32 word = first / 64; word <= last / 64; ++word) {
        quint64 bits = ~quint64{0};
        if (word == first / 64)
            bits &= ~quint64{0} << first % 64;
        if (word == last / 64)
            bits &= ~quint64{0} >> (63 - last % 64);
        words[word] |= bits;
    }
}

bool addRuns(Bytes &bytes, quint64 *words)
{
    const auto count = bytes.number<quint16>();
    const auto runs = count ? bytes.take(size_t{*count} * 4) : std::nullopt;
    if (!runs)
        return false;
    qint64 end = -1;
    for (size_t run = 0; run < *count; ++run) {
        const quint32 first = shortAt(*runs, 2 * run);
        const quint32 last = first + shortAt(*runs, 2 * run + 1);
        if (first <= end || last >= numbersOfContainer)
            return false;
        addRange(words, first, last);
        end = last;
    }
    return true;
}

bool addListed(Bytes &bytes, quint32 count, quint64 *words)
{
    const auto listed = bytes.take(size_t{count} * 2);
    if (!listed)
        return false;
    int before = -1;
    for (size_t place = 0; place < count; ++place) {
        const quint16 number = shortAt(*listed, place);
        if (number <= before)
            return false;
        words[number / 64] |= quint64{1} << number % 64;
        before = number;
    }
    return true;
}

bool addBits(Bytes &bytes, quint32 count, quint64 *words)
{
    const auto bits = bytes.take(wordsOfContainer * 8);
    if (!bits)
        return false;
    quint32 found = 0;
    for (size_t word = 0; word < wordsOfContainer; ++word) {
        const auto here = qFromLittleEndian<quint64>(bits->data() + 8 * word);
        found += static_cast<quint32>(std::popcount(here));
        words[word] |= here;
    }
    return found == count;
}

/// What stands before the containers.
struct Head {
    quint32 containers = 0;
    QByteArrayView runs; ///< a bit for each container; empty: none is of runs
    QByteArrayView keys; ///< of each container its place and one less than its numbers
    [[nodiscard]] bool isOfRuns(quint32 container) const
    {
        return !runs.isEmpty() && ((runs[container / 8] >> container % 8) & 1) != 0;
    }
};

std::optional<Head> readHead(Bytes &bytes)
{
    const auto first = bytes.number<quint32>();
    if (!first)
        return std::nullopt;
    Head head;
    const bool hasRuns = (*first & 0xFFFF) == cookieWithRuns;
    const auto containers = hasRuns ? std::optional((*first >> 16) + 1) : bytes.number<quint32>();
    if ((!hasRuns && *first != cookie) || !containers || *containers > numbersOfContainer)
        return std::nullopt;
    head.containers = *containers;
    const auto runs = bytes.take(hasRuns ? (*containers + 7) / 8 : 0);
    const auto keys = runs ? bytes.take(size_t{*containers} * 4) : std::nullopt;
    const bool hasOffsets = !hasRuns || *containers >= fewestWithOffsets;
    // The containers stand one behind the other: their offsets tell nothing more.
    if (!keys || !bytes.take(hasOffsets ? size_t{*containers} * 4 : 0))
        return std::nullopt;
    head.runs = *runs;
    head.keys = *keys;
    return head;
}

} // namespace

OrdinalSet::OrdinalSet(size_t limit)
    : m_words((limit + numbersOfContainer - 1) / numbersOfContainer * wordsOfContainer)
{
}

bool OrdinalSet::add(QByteArrayView set)
{
    Bytes bytes(set);
    const auto head = readHead(bytes);
    if (!head)
        return false;
    int before = -1;
    for (quint32 container = 0; container < head->containers; ++container) {
        const quint16 key = shortAt(head->keys, size_t{2} * container);
        const quint32 count = shortAt(head->keys, size_t{2} * container + 1) + 1U;
        if (key <= before || (size_t{key} + 1) * wordsOfContainer > m_words.size())
            return false;
        quint64 *const words = m_words.data() + key * wordsOfContainer;
        const bool isRead = head->isOfRuns(container) ? addRuns(bytes, words)
                            : count > mostListed      ? addBits(bytes, count, words)
                                                      : addListed(bytes, count, words);
        if (!isRead)
            return false;
        before = key;
    }
    return bytes.isAtEnd();
}

void OrdinalSet::add(const OrdinalSet &other)
{
    for (size_t word = 0; word < std::min(m_words.size(), other.m_words.size()); ++word)
        m_words[word] |= other.m_words[word];
}

void OrdinalSet::clear()
{
    std::ranges::fill(m_words, 0);
}

std::vector<quint32> OrdinalSet::numbers() const
{
    std::vector<quint32> numbers;
    forEach([&](quint32 number) { numbers.push_back(number); });
    return numbers;
}

QByteArray serialisedSet(const std::vector<quint32> &numbers)
{
    ::Roaring set;
    set.addMany(numbers.size(), numbers.data());
    set.runOptimize();
    QByteArray bytes(static_cast<qsizetype>(set.getSizeInBytes()), Qt::Uninitialized);
    (void)set.write(bytes.data());
    return bytes;
}

QByteArray serialisedIds(const std::vector<qint64> &ids)
{
    QByteArray bytes(static_cast<qsizetype>(ids.size() * sizeof(qint64)), Qt::Uninitialized);
    qToLittleEndian<qint64>(ids.data(), static_cast<qsizetype>(ids.size()), bytes.data());
    return bytes;
}

std::optional<std::vector<qint64>> idsFrom(QByteArrayView bytes)
{
    if (static_cast<size_t>(bytes.size()) % sizeof(qint64) != 0)
        return std::nullopt;
    std::vector<qint64> ids(static_cast<size_t>(bytes.size()) / sizeof(qint64));
    qFromLittleEndian<qint64>(bytes.data(), static_cast<qsizetype>(ids.size()), ids.data());
    const bool areAscending = std::ranges::adjacent_find(ids, std::ranges::greater_equal()) == ids.end();
    return areAscending ? std::optional(std::move(ids)) : std::nullopt;
}

} // namespace vodhuk
