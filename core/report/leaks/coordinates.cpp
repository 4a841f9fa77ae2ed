#include "core/report/leaks/coordinates.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostPlaces = 15; // behind the point

struct Decimal {
    double value = 0;
    qsizetype places = 0;
    bool hasPoint = false; ///< else a comma
    qsizetype end = 0;
};

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

qsizetype endOfDigits(QStringView text, qsizetype from, qsizetype most)
{
    qsizetype end = from;
    while (end < text.size() && end - from < most && isDigit(text[end]))
        ++end;
    return end;
}

std::optional<Decimal> decimalAt(QStringView text, qsizetype at)
{
    const qsizetype digits = at + (text[at] == u'-' || text[at] == u'+' || text[at] == u'−' ? 1 : 0);
    const qsizetype point = endOfDigits(text, digits, 3);
    const bool hasPoint =
        point > digits && point < text.size() && (text[point] == u'.' || text[point] == u',');
    const qsizetype end = hasPoint ? endOfDigits(text, point + 1, mostPlaces) : point;
    if (!hasPoint || end - point - 1 < 3 || (end < text.size() && text[end].isLetterOrNumber()))
        return std::nullopt;
    QString number = text.sliced(digits, end - digits).toString();
    number.replace(u',', u'.');
    return Decimal{number.toDouble(), end - point - 1, text[point] == u'.', end};
}

/// Commas part thousands as well, and three digits behind them are no sign of a place.
bool isPlace(const Decimal &latitude, const Decimal &longitude)
{
    if (latitude.value > 90 || longitude.value > 180 || latitude.hasPoint != longitude.hasPoint)
        return false;
    const bool isInBelarus = latitude.value >= 51 && latitude.value <= 57 && longitude.value >= 23 &&
                             longitude.value <= 33 && latitude.hasPoint;
    const qsizetype fewest = isInBelarus ? 3 : 4;
    return latitude.places >= fewest && longitude.places >= fewest;
}

std::optional<qsizetype> endOfPair(QStringView text, qsizetype at)
{
    if (at > 0 && (text[at - 1].isLetterOrNumber() || u".,"_s.contains(text[at - 1])))
        return std::nullopt;
    const auto latitude = decimalAt(text, at);
    if (!latitude)
        return std::nullopt;
    qsizetype next = latitude->end;
    while (next < text.size() && next - latitude->end < 3 &&
           (text[next].isSpace() || u",;"_s.contains(text[next])))
        ++next;
    if (next == latitude->end || next >= text.size())
        return std::nullopt;
    const auto longitude = decimalAt(text, next);
    return longitude && isPlace(*latitude, *longitude) ? std::optional(longitude->end) : std::nullopt;
}

bool isPrime(QChar sign)
{
    return u"′'’´"_s.contains(sign);
}

/// Behind "°": minutes with their sign, or a direction.
bool isAngleOnGround(QStringView behind)
{
    static const QStringList directions{u"пн"_s,  u"паўн"_s, u"паўд"_s, u"пд"_s,   u"усх"_s, u"зах"_s,
                                        u"с.ш"_s, u"с. ш"_s, u"ю.ш"_s,  u"ю. ш"_s, u"в.д"_s, u"в. д"_s,
                                        u"з.д"_s, u"з. д"_s, u"ш."_s,   u"д."_s};
    qsizetype at = 0;
    while (at < behind.size() && at < 2 && behind[at].isSpace())
        ++at;
    const QStringView rest = behind.sliced(at);
    if (rest.isEmpty())
        return false;
    const bool isLetter =
        u"NSEW"_s.contains(rest.front()) && (rest.size() == 1 || !rest[1].isLetterOrNumber());
    if (isLetter || std::ranges::any_of(directions, [rest](const QString &direction) {
            return rest.startsWith(direction, Qt::CaseInsensitive);
        }))
        return true;
    qsizetype end = endOfDigits(rest, 0, 2);
    if (end == 0)
        return false;
    if (end < rest.size() && (rest[end] == u'.' || rest[end] == u','))
        end = endOfDigits(rest, end + 1, mostPlaces);
    return end < rest.size() && isPrime(rest[end]);
}

/// The number before the sign and what belongs to it behind.
std::optional<SeenSpan> angleAt(QStringView text, qsizetype sign)
{
    constexpr qsizetype widest = 24;
    qsizetype from = sign;
    while (from > 0 && sign - from < widest && (isDigit(text[from - 1]) || u".,"_s.contains(text[from - 1])))
        --from;
    if (from == sign ||
        !isAngleOnGround(text.sliced(sign + 1).first(std::min(widest, text.size() - sign - 1))))
        return std::nullopt;
    qsizetype end = sign + 1;
    while (end < text.size() && end - sign < widest && !text[end].isSpace() &&
           !u"<>()°,;"_s.contains(text[end]))
        ++end;
    return SeenSpan{from, end - from};
}

} // namespace

QList<SeenSpan> coordinatesIn(QStringView seen)
{
    QList<SeenSpan> found;
    const auto isBehindLast = [&found](qsizetype at) { return found.isEmpty() || at >= found.last().end(); };
    for (qsizetype at = 0; at < seen.size(); ++at) {
        const QChar sign = seen[at];
        if (sign == u'°' || sign == u'º') {
            const auto angle = angleAt(seen, at);
            if (angle && isBehindLast(angle->from))
                found.append(*angle);
        } else if (isDigit(sign) && isBehindLast(at)) {
            if (const auto end = endOfPair(seen, at))
                found.append({at, *end - at});
        }
    }
    return found;
}

} // namespace vodhuk
