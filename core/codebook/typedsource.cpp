#include "core/codebook/typedsource.h"

#include "core/base/datetyping.h"

#include <QRegularExpression>
#include <QUrl>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// What its last group holds that took part.
QString firstMatch(const QString &text, const QRegularExpression &pattern)
{
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? match.captured(match.lastCapturedIndex()).trimmed() : QString();
}

/// Of several records pasted at once the first: their fields must not mix.
QString firstRecord(const QString &text, const QRegularExpression &begin)
{
    const QRegularExpressionMatch first = begin.match(text);
    const QRegularExpressionMatch second = begin.match(text, first.capturedEnd());
    return second.hasMatch() ? text.left(second.capturedStart()) : text;
}

/// The address, which is then taken out of `text`.
QString takeAddress(QString &text)
{
    static const QRegularExpression web(u"\\bhttps?://[^\\s<>\"”»]+"_s);
    static const QRegularExpression doi(u"\\b(?:doi:\\s*)?(10\\.\\d{4,9}/[^\\s<>\"”»]+)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatch match = web.match(text);
    const bool isWeb = match.hasMatch();
    if (!isWeb)
        match = doi.match(text);
    if (!match.hasMatch())
        return {};
    QString address = match.captured(isWeb ? 0 : 1);
    const auto endsOutside = [&] { // a bracket that was opened before the address, the end of a sentence
        return u".,;"_s.contains(address.back()) ||
               (address.back() == u')' && address.count(u')') > address.count(u'('));
    };
    while (!address.isEmpty() && endsOutside())
        address.chop(1);
    text.remove(match.capturedStart(), match.capturedLength());
    return isWeb ? address : u"https://doi.org/"_s + address;
}

QString takeQuoted(QString &text)
{
    static const QRegularExpression quoted(u"[“«„\"]([^“”«»„\"]{3,})[”»“\"]"_s);
    const QRegularExpressionMatch match = quoted.match(text);
    if (!match.hasMatch())
        return {};
    text.remove(match.capturedStart(), match.capturedLength());
    QString title = match.captured(1).trimmed();
    while (title.endsWith(u',') || title.endsWith(u'.'))
        title.chop(1);
    return title;
}

/// A date that says at least a year and is nothing but a date.
std::optional<PartialDate> dateIn(const QString &part)
{
    static const QRegularExpression hasYear(u"\\b(19|20)\\d{2}\\b"_s);
    if (part.size() > 30 || !hasYear.match(part).hasMatch())
        return std::nullopt;
    const Result<PartialDate> date = dateFromWords(part);
    return date && !date->isEmpty() ? std::optional(*date) : std::nullopt;
}

QString hostOf(const QString &address)
{
    QString host = QUrl(address).host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host == "doi.org"_L1 ? QString() : host;
}

QStringList partsOf(const QString &text)
{
    static const QRegularExpression ends(
        u"(?<=\\p{Ll}\\p{Ll}|\\)|\\d)\\.\\s+|\\s+[–—|]\\s+|[,;\\n]\\s*|\\s+\\((?=\\d)|\\)"_s);
    QStringList parts;
    for (const QString &part : text.split(ends, Qt::SkipEmptyParts)) {
        QString tidy = part.simplified();
        while (!tidy.isEmpty() && u".:( "_s.contains(tidy.back()))
            tidy.chop(1);
        if (!tidy.isEmpty())
            parts.append(tidy);
    }
    return parts;
}

Source fromCitation(const QString &pasted)
{
    Source source;
    QString text = pasted;
    source.url = takeAddress(text);
    source.title = takeQuoted(text);
    QStringList names;
    for (const QString &part : partsOf(text)) {
        if (const auto date = dateIn(part))
            source.date = *date;
        else
            names.append(part);
    }
    if (source.title.isEmpty() && !names.isEmpty())
        source.title = names.takeFirst();
    if (!names.isEmpty())
        source.publisher = names.takeLast();
    else
        source.publisher = hostOf(source.url);
    return source;
}

/// "TI  - Title" of RIS.
QString risField(const QString &text, const QString &tags)
{
    return firstMatch(
        text, QRegularExpression(u"^(?:%1)  ?- ?(.+)$"_s.arg(tags), QRegularExpression::MultilineOption));
}

Source fromRis(const QString &text)
{
    Source source;
    source.title = risField(text, u"TI|T1"_s);
    source.author = risField(text, u"AU|A1"_s);
    source.publisher = risField(text, u"PB|JO|T2|JF"_s);
    source.url = risField(text, u"UR|L1"_s);
    const QString date = risField(text, u"DA|PY|Y1"_s).replace(u'/', u'-');
    static const QRegularExpression ends(u"-+$"_s);
    source.date = PartialDate::parse(QString(date).remove(ends)).value_or(PartialDate());
    return source;
}

/// `title = {Title}` of BibTeX.
QString bibField(const QString &text, const QString &tags)
{
    static const QRegularExpression braces(u"[{}]"_s);
    return firstMatch(text,
                      QRegularExpression(
                          u"\\b(?:%1)\\s*=\\s*(?:[{\"](.+?)[}\"]|(\\d+))\\s*(?:,|\\}|$)"_s.arg(tags),
                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption))
        .remove(braces);
}

Source fromBibtex(const QString &text)
{
    Source source;
    source.title = bibField(text, u"title"_s);
    source.author = bibField(text, u"author"_s);
    source.publisher = bibField(text, u"publisher|journal|institution"_s);
    source.url = bibField(text, u"url"_s);
    const QString date = bibField(text, u"date"_s);
    source.date =
        PartialDate::parse(date.isEmpty() ? bibField(text, u"year"_s) : date).value_or(PartialDate());
    return source;
}

} // namespace

Source typedSource(const QString &pasted)
{
    static const QRegularExpression ris(u"^TY  ?- "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression bibtex(u"^\\s*@\\w+\\s*\\{"_s, QRegularExpression::MultilineOption);
    const QString text = pasted.trimmed().left(20'000);
    if (ris.match(text).hasMatch())
        return fromRis(firstRecord(text, ris));
    const bool isBibtex = bibtex.match(text).capturedStart() == 0;
    return isBibtex ? fromBibtex(firstRecord(text, bibtex)) : fromCitation(text);
}

} // namespace vodhuk
