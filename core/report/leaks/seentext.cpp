#include "core/report/leaks/seentext.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct CodeRange {
    char32_t first;
    char32_t last;
};

bool isIn(std::span<const CodeRange> ranges, char32_t code)
{
    return std::ranges::any_of(
        ranges, [code](const CodeRange &range) { return code >= range.first && code <= range.last; });
}

/// Controls, fillers, invisible operators, overrides and isolates, tags and further variation selectors.
constexpr std::array hiddenRanges{
    CodeRange{0x00, 0x08},       CodeRange{0x0b, 0x0c},       CodeRange{0x0e, 0x1f},
    CodeRange{0x7f, 0x9f},       CodeRange{0x34f, 0x34f},     CodeRange{0x115f, 0x1160},
    CodeRange{0x180e, 0x180e},   CodeRange{0x200b, 0x200b},   CodeRange{0x202a, 0x202e},
    CodeRange{0x2060, 0x206f},   CodeRange{0x3164, 0x3164},   CodeRange{0xfeff, 0xfeff},
    CodeRange{0xffa0, 0xffa0},   CodeRange{0xfff9, 0xfffb},   CodeRange{0xe0000, 0xe01ef},
    CodeRange{0x1d173, 0x1d17a}, CodeRange{0x1bca0, 0x1bca3},
};

/// Joiners and marks of direction: Arabic, Hebrew, the scripts of India and emoji are written with them.
constexpr std::array joinerRanges{CodeRange{0x61c, 0x61c}, CodeRange{0x200c, 0x200f}};

/// Shown by nothing, yet at home in many texts.
constexpr std::array harmlessRanges{CodeRange{0xad, 0xad}, CodeRange{0xfe00, 0xfe0f}};

struct Sign {
    char32_t code = 0;
    qsizetype length = 1;
};

Sign signAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

bool needsJoiners(QStringView text)
{
    constexpr CodeRange indic{0x900, 0x1cff};
    constexpr CodeRange emoji{0xd83c, 0xd83e};
    return std::ranges::any_of(text, [&](QChar sign) {
        const QChar::Direction direction = sign.direction();
        return (direction == QChar::DirR && sign != QChar(0x200f)) ||
               (direction == QChar::DirAL && sign != QChar(0x61c)) ||
               isIn(std::array{indic, emoji}, sign.unicode());
    });
}

bool isUnseen(char32_t code)
{
    const bool isAscii = code >= 0x20 && code < 0x7f; // most are
    return !isAscii && (isIn(hiddenRanges, code) || isIn(joinerRanges, code) || isIn(harmlessRanges, code));
}

} // namespace

SeenText::SeenText(const QString &written)
    : m_text(written)
{
    const QStringView text = written;
    const auto first = std::ranges::find_if(
        text, [](QChar sign) { return isUnseen(sign.unicode()) || sign.isHighSurrogate(); });
    if (first == text.end())
        return;
    m_text.clear();
    m_text.reserve(text.size());
    m_places.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const Sign sign = signAt(text, at);
        for (qsizetype unit = at; unit < at + sign.length && !isUnseen(sign.code); ++unit) {
            m_text.append(text[unit]);
            m_places.append(unit);
        }
        at += sign.length;
    }
}

SeenSpan SeenText::inWritten(SeenSpan seen) const
{
    if (m_places.isEmpty() || seen.length == 0)
        return seen;
    const qsizetype from = m_places[seen.from];
    return {from, m_places[seen.end() - 1] + 1 - from};
}

QList<SeenSpan> hiddenSigns(const QString &written)
{
    QList<SeenSpan> found;
    std::optional<bool> joinersAreNeeded;
    for (qsizetype at = 0; at < written.size();) {
        const Sign sign = signAt(written, at);
        bool isHidden = isUnseen(sign.code) && isIn(hiddenRanges, sign.code);
        if (isIn(joinerRanges, sign.code)) {
            if (!joinersAreNeeded)
                joinersAreNeeded = needsJoiners(written);
            isHidden = !*joinersAreNeeded;
        }
        if (isHidden && !found.isEmpty() && found.last().end() == at)
            found.last().length += sign.length;
        else if (isHidden)
            found.append({at, sign.length});
        at += sign.length;
    }
    return found;
}

} // namespace vodhuk
