#include "core/report/leaks/phonenumbers.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostDigits = 15; // ITU-T E.164
constexpr qsizetype fewestDigits = 8;
constexpr qsizetype fewestBehindLabel = 5;
constexpr qsizetype mostBetweenGroups = 3;
constexpr qsizetype longestLabel = 10;

/// Digits in groups, as "+375 (29) 123-45-67" has them.
struct DigitGroups {
    struct Group {
        qsizetype digits = 0; ///< up to its end
        qsizetype end = 0;    ///< in the text
    };
    QString digits;
    QList<Group> groups;

    /// The end of the group with which so many digits are there.
    [[nodiscard]] std::optional<qsizetype> endOf(qsizetype count) const
    {
        const auto group = std::ranges::find(groups, count, &Group::digits);
        return group == groups.end() ? std::nullopt : std::optional(group->end);
    }

    [[nodiscard]] std::optional<qsizetype> endWithin(qsizetype fewest, qsizetype most) const
    {
        std::optional<qsizetype> end;
        for (const Group &group : groups) {
            if (group.digits >= fewest && group.digits <= most)
                end = group.end;
        }
        return end;
    }
};

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isSeparator(QChar sign)
{
    return sign == u' ' || sign == u'\u00a0' || sign == u'\u202f' || sign == u'\u2009' || sign == u'-' ||
           sign == u'\u2011' || sign == u'–' || sign == u'(' || sign == u')' || sign == u'.';
}

/// From the first digit on. No more groups than the longest number could have.
DigitGroups groupsAt(QStringView text, qsizetype at)
{
    DigitGroups found;
    while (at < text.size() && found.digits.size() <= mostDigits) {
        while (at < text.size() && isDigit(text[at]) && found.digits.size() <= mostDigits)
            found.digits += text[at++];
        found.groups.append({found.digits.size(), at});
        const qsizetype end = at;
        while (at < text.size() && at - end < mostBetweenGroups && isSeparator(text[at]))
            ++at;
        if (at == end || at >= text.size() || !isDigit(text[at]))
            break;
    }
    return found;
}

/// Codes of networks and areas of Belarus, without the 0 before them.
bool hasBelarusianCode(QStringView digits)
{
    static const QStringList codes{u"15"_s, u"16"_s, u"17"_s, u"21"_s, u"22"_s,
                                   u"23"_s, u"25"_s, u"29"_s, u"33"_s, u"44"_s};
    return std::ranges::any_of(codes, [digits](const QString &code) { return digits.startsWith(code); });
}

/// "+250 000 000 EUR" is money.
bool isFollowedByCurrency(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    if (at >= text.size())
        return false;
    const QStringView code = text.sliced(at).first(std::min<qsizetype>(3, text.size() - at));
    const bool isCode = code.size() == 3 &&
                        std::ranges::all_of(code, [](QChar sign) { return sign >= u'A' && sign <= u'Z'; });
    return u"€$£₽%‰"_s.contains(text[at]) || isCode;
}

/// Behind the plus sign.
std::optional<qsizetype> endOfInternational(const DigitGroups &number)
{
    constexpr qsizetype belarusian = 12;
    constexpr qsizetype american = 11; // and Russian, Kazakh
    if (number.digits.startsWith(u'0'))
        return std::nullopt;
    if (number.digits.startsWith("375"_L1))
        return number.endOf(belarusian);
    if (number.digits.startsWith(u'1') || number.digits.startsWith(u'7'))
        return number.endOf(american);
    return number.endWithin(fewestDigits, mostDigits);
}

/// Without a plus sign, as people in Belarus write them.
std::optional<qsizetype> endOfBelarusian(const DigitGroups &number)
{
    const QStringView digits = number.digits;
    for (const auto &[prefix, count] :
         {std::pair{u"375"_s, qsizetype(12)}, {u"00375"_s, qsizetype(14)}, {u"80"_s, qsizetype(11)}}) {
        if (digits.startsWith(prefix) && hasBelarusianCode(digits.sliced(prefix.size())))
            return number.endOf(count);
    }
    constexpr qsizetype national = 10;
    const qsizetype first = number.groups.isEmpty() ? 0 : number.groups.first().digits;
    const bool hasAreaAlone = first >= 3 && first <= 5; // "029", "01512"; two digits are a day
    if (hasAreaAlone && digits.startsWith(u'0') && hasBelarusianCode(digits.sliced(1)))
        return number.endOf(national);
    return std::nullopt;
}

/// Whether "tel." or its like stands right before this place.
bool isBehindLabel(QStringView text, qsizetype at)
{
    static const QStringList labels{u"tel"_s,      u"telephone"_s, u"phone"_s,  u"mobile"_s,
                                    u"mob"_s,      u"fax"_s,       u"тэл"_s,    u"тэлефон"_s,
                                    u"тел"_s,      u"телефон"_s,   u"моб"_s,    u"факс"_s,
                                    u"whatsapp"_s, u"viber"_s,     u"signal"_s, u"telegram"_s};
    qsizetype end = at;
    while (end > 0 && at - end < 4 && !text[end - 1].isLetterOrNumber())
        --end;
    qsizetype from = end;
    while (from > 0 && end - from <= longestLabel && text[from - 1].isLetter())
        --from;
    return from < end && labels.contains(text.sliced(from, end - from).toString().toLower());
}

/// Not within a word, a number or what has slashes.
bool mayBegin(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() && !u"/.,-–_=№#"_s.contains(before);
}

bool mayEnd(QStringView text, qsizetype end)
{
    return end >= text.size() || !(text[end].isLetterOrNumber() || text[end] == u'/' || text[end] == u'_');
}

std::optional<qsizetype> endOfNumber(QStringView text, qsizetype at)
{
    const bool hasPlus = text[at] == u'+' || text[at] == u'＋';
    qsizetype from = at + (hasPlus ? 1 : 0);
    while (hasPlus && from < text.size() && from - at <= mostBetweenGroups && isSeparator(text[from]))
        ++from;
    if (from >= text.size() || !isDigit(text[from]) || (!hasPlus && !mayBegin(text, at)))
        return std::nullopt;
    const DigitGroups number = groupsAt(text, from);
    const bool isMoney = !number.groups.isEmpty() && isFollowedByCurrency(text, number.groups.last().end);
    auto end = hasPlus && !isMoney ? endOfInternational(number) : endOfBelarusian(number);
    if (!end && isBehindLabel(text, at))
        end = number.endWithin(fewestBehindLabel, mostDigits);
    return end && mayEnd(text, *end) ? end : std::nullopt;
}

} // namespace

QList<SeenSpan> phoneNumbersIn(QStringView seen)
{
    QList<SeenSpan> found;
    for (qsizetype at = 0; at < seen.size();) {
        const bool mayBe = isDigit(seen[at]) || seen[at] == u'+' || seen[at] == u'＋';
        if (const auto end = mayBe ? endOfNumber(seen, at) : std::nullopt) {
            found.append({at, *end - at});
            at = *end;
            continue;
        }
        ++at;
        if (isDigit(seen[at - 1])) // the rest of the group begins no number
            while (at < seen.size() && isDigit(seen[at]))
                ++at;
    }
    return found;
}

} // namespace vodhuk
