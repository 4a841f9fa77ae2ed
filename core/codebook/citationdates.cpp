#include "core/codebook/citationdates.h"

#include "core/base/datetyping.h"
#include "core/codebook/citationtext.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QRegularExpression &loneDatePattern()
{
    static const QString before =
        u"(?:^\\s*|[,;.:|\\n]\\s*|\\s[–—-]\\s|\\s//\\s|\\s*[(\\[](?=[^)\\]]{0,60}[)\\]]))"_s;
    static const QString behind = u"(?:[)\\]]|(?=\\s*(?:[,;.|)\\]\\n]|$|\\s[–—-]\\s)))"_s;
    static const QRegularExpression lone = unicodePattern(before + u'(' + citedDatePattern() + u')' + behind);
    return lone;
}

/// A year alone counts in brackets or where something ends: "Belarus, 2020, and after" is a title.
std::optional<LoneDate> loneDate(const QRegularExpressionMatch &match, const QString &text)
{
    static const QRegularExpression onlyYear(u"^\\d{4}$"_s);
    static const QRegularExpression ends(u"^\\s*(?:[.)\\]]|$|\\s[–—-]\\s)"_s);
    static const QRegularExpression journalBehind(u"^\\s*OJ\\b"_s); // "[2020] OJ L 319I/13"
    static const QRegularExpression journalBefore(u"\\bOJ\\s+[LCS]\\b[^.;]{0,25}$"_s);
    const QString whole = match.captured(0);
    const QString behind = text.mid(match.capturedEnd(), 10);
    const bool closes = whole.endsWith(u')') || whole.endsWith(u']');
    const bool isLoose =
        onlyYear.match(match.captured(1)).hasMatch() && !closes && !ends.match(behind).hasMatch();
    if (isLoose || journalBehind.match(behind).hasMatch())
        return std::nullopt;
    const auto date = citedDate(match.captured(1));
    if (!date)
        return std::nullopt;
    const qsizetype start = match.capturedStart();
    if (journalBefore.match(text.left(start).right(40)).hasMatch())
        return LoneDate{*date, start, 0};
    // in "(London, 2 October 2020)" the bracket belongs to the place
    const bool closesOther = closes && !whole.contains(u'(') && !whole.contains(u'[');
    return LoneDate{*date, start, whole.size() - (closesOther ? 1 : 0)};
}

} // namespace

const QString &citedDatePattern()
{
    static const QString year = u"(?:19|20)\\d{2}"_s;
    static const QString month = u"\\p{L}{3,12}\\.?"_s;
    static const QString day = u"\\d{1,2}(?:st|nd|rd|th)?"_s;
    static const QString yearInWords = year + u"(?:\\s?(?:года|год|г|р)\\b\\.?)?"_s;
    static const QStringList forms{day + u"\\.?(?:\\s?[-–]\\s?\\d{1,2})?\\s"_s + month + u",?\\s"_s +
                                       yearInWords,
                                   month + u"\\s"_s + day + u",?\\s"_s + year,
                                   u"\\d{1,2}\\.\\d{1,2}\\."_s + yearInWords,
                                   year + u"-\\d{2}(?:-\\d{2})?"_s,
                                   year + u",\\s"_s + month + u"(?:\\s\\d{1,2})?"_s,
                                   month + u"\\s"_s + yearInWords,
                                   yearInWords};
    static const QString pattern = u"(?:"_s + forms.join(u'|') + u')';
    return pattern;
}

std::optional<PartialDate> citedDate(const QString &words)
{
    static const QRegularExpression yearFirst(u"^(\\d{4}), (.+)$"_s); // "2020, October 2"
    static const QRegularExpression ordinal = unicodePattern(u"(\\d)(?:st|nd|rd|th)\\b"_s);
    QString text = words.simplified();
    text.replace(yearFirst, u"\\2 \\1"_s).replace(ordinal, u"\\1"_s);
    const Result<PartialDate> date = dateFromWords(text);
    return date && !date->isEmpty() ? std::optional(*date) : std::nullopt;
}

std::optional<LoneDate> lastLoneDate(const QString &text)
{
    std::optional<LoneDate> last;
    for (auto found = loneDatePattern().globalMatch(text); found.hasNext();) {
        if (const auto date = loneDate(found.next(), text))
            last = date;
    }
    return last;
}

} // namespace vodhuk
