#include "core/base/recordid.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <mutex>

namespace vodhuk
{

namespace
{

constexpr QLatin1String alphabet("0123456789abcdefghjkmnpqrstvwxyz");
constexpr int randomBits = 21;                     // with 42 bits of milliseconds: good until the year 2159
constexpr qint64 firstMillisecond = 1577836800000; // 2020-01-01T00:00:00Z
constexpr int digits = 13;

} // namespace

qint64 newRecordId()
{
    static std::mutex mutex;
    static qint64 last = 0;
    const std::lock_guard lock(mutex);
    const qint64 elapsed = std::max<qint64>(1, QDateTime::currentMSecsSinceEpoch() - firstMillisecond);
    const qint64 fresh = (elapsed << randomBits) | QRandomGenerator::system()->bounded(1 << randomBits);
    // Several ids within a millisecond, or a clock set back: stay above the last, by a random step.
    last = fresh > last ? fresh : last + 1 + QRandomGenerator::global()->bounded(64);
    return last;
}

QString recordIdText(qint64 id)
{
    QString text(digits + 1, u'0');
    auto rest = static_cast<quint64>(id);
    for (int place = digits; place > 0; --place, rest >>= 5)
        text[place] = alphabet[static_cast<qsizetype>(rest & 31)];
    text[0] = u'v';
    return text;
}

std::optional<qint64> recordIdFromText(QStringView text)
{
    if (text.size() != digits + 1 || text.front().toLower() != u'v')
        return std::nullopt;
    quint64 value = 0;
    for (const QChar letter : text.sliced(1)) {
        const auto digit = alphabet.indexOf(letter.toLower());
        if (digit < 0)
            return std::nullopt;
        value = (value << 5) | static_cast<quint64>(digit);
    }
    if (value == 0 || value >> 63 != 0)
        return std::nullopt;
    return static_cast<qint64>(value);
}

} // namespace vodhuk
