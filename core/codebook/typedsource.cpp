#include "core/codebook/typedsource.h"

#include "core/base/partialdate.h"
#include "core/codebook/plaincitation.h"

#include <QRegularExpression>

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

/// "TI  - Title" of RIS.
QString risField(const QString &text, const QString &tags)
{
    return firstMatch(
        text, QRegularExpression(u"^(?:%1)  ?- ?(.+)$"_s.arg(tags), QRegularExpression::MultilineOption));
}

QString risAuthors(const QString &text)
{
    static const QRegularExpression author(u"^(?:AU|A1)  ?- ?(.+)$"_s, QRegularExpression::MultilineOption);
    QStringList authors;
    for (auto found = author.globalMatch(text); found.hasNext();)
        authors.append(found.next().captured(1).trimmed());
    return authors.join(u"; "_s);
}

Source fromRis(const QString &text)
{
    Source source;
    source.title = risField(text, u"TI|T1"_s);
    source.author = risAuthors(text);
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
    return isBibtex ? fromBibtex(firstRecord(text, bibtex)) : sourceFromCitation(text);
}

} // namespace vodhuk
