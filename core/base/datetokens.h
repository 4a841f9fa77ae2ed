/// A typed date in its parts: numbers, names of months, the signs and words between them.
#pragma once

#include <QList>
#include <QString>

namespace vodhuk
{

struct DateToken {
    /// The letters make a line of tokens one text that forms of dates are compared with.
    enum class Kind : char16_t {
        Number = u'n', ///< one or two digits
        Year = u'y',   ///< four digits
        Month = u'm',
        Dot = u'.',
        Slash = u'/',
        Hyphen = u'-',      ///< between neighbours, as in 2020-10
        Dash = u'–',        ///< with room beside it, as in 2020 – 2021
        Dots = u'…',        ///< `..`
        Uncertain = u'?',   ///< also in words: perhaps
        Approximate = u'~', ///< about
        Both = u'%',
        Since = u'>',
        Until = u'<',
        Between = u'b',
        And = u'&',
        Now = u'!',    ///< an end that has not come
        NoEdge = u'0', ///< start or end unknown
        Edge = u'e',   ///< start, end: understood before "unknown" alone
        Season = u's',
        Other = u'x',
    };

    Kind kind = Kind::Other;
    QString text;
    int value = 0; ///< of numbers, years and months

    bool operator==(const DateToken &) const = default;
};

/// Words that add nothing (г., year, of, the 2nd's "nd") and commas, brackets and blanks are left out. Any thread.
[[nodiscard]] QList<DateToken> dateTokens(QStringView text);

} // namespace vodhuk
