#include "core/codebook/citationaddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace vodhuk
{

using namespace Qt::StringLiterals;

QString takeAddress(QString &text)
{
    static const QString label =
        u"(?:(?:available (?:at|from)|retrieved from|archived(?: at| from)?|url|рэжым доступу|режим доступа|дасяжна|доступно)\\s*:?\\s*)?<?"_s;
    static const QRegularExpression web(label + u"\\b(https?://[^\\s<>\"”»]+)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression doi(label + u"\\b(?:doi:\\s*)?(10\\.\\d{4,9}/[^\\s<>\"”»]+)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatch match = web.match(text);
    const bool isWeb = match.hasMatch();
    if (!isWeb)
        match = doi.match(text);
    if (!match.hasMatch())
        return {};
    QString address = match.captured(1);
    const auto endsOutside = [&] { // a bracket that was opened before the address, the end of a sentence
        return u".,;"_s.contains(address.back()) ||
               (address.back() == u')' && address.count(u')') > address.count(u'('));
    };
    while (!address.isEmpty() && endsOutside())
        address.chop(1);
    qsizetype end = match.capturedStart(1) + address.size();
    if (match.captured(0).contains(u'<') && end < text.size() && text[end] == u'>')
        ++end;
    text.remove(match.capturedStart(), end - match.capturedStart());
    return isWeb ? address : u"https://doi.org/"_s + address;
}

QString hostOf(const QString &address)
{
    QString host = QUrl(address).host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host == "doi.org"_L1 ? QString() : host;
}

} // namespace vodhuk
