#include "core/report/leaks/svgtexts.h"

#include <QXmlStreamReader>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// "&amp;" is "&" and "&#233;" is "é".
QString withoutEntities(const QByteArray &bytes)
{
    if (!bytes.contains('&'))
        return QString::fromUtf8(bytes);
    QXmlStreamReader reader("<t>" + bytes + "</t>");
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? QString::fromUtf8(bytes) : text;
}

qsizetype endOfTag(const QByteArray &svg, qsizetype from)
{
    const bool isComment = QByteArrayView(svg).sliced(from).startsWith("<!--");
    const qsizetype end = isComment ? svg.indexOf("-->", from) : svg.indexOf('>', from);
    return end < 0 ? svg.size() : end + (isComment ? 3 : 1);
}

bool isBlank(const QByteArray &bytes)
{
    return bytes.trimmed().isEmpty();
}

/// Calls `text` with what stands between tags and `other` with all else, in their order.
void walk(const QByteArray &svg, const std::function<void(const QByteArray &bytes)> &text,
          const std::function<void(const QByteArray &bytes)> &other)
{
    for (qsizetype at = 0; at < svg.size();) {
        const bool isTag = svg[at] == '<';
        const qsizetype next = isTag ? endOfTag(svg, at) : svg.indexOf('<', at);
        const qsizetype end = next < 0 ? svg.size() : next;
        const QByteArray part = svg.sliced(at, end - at);
        (isTag || isBlank(part) ? other : text)(part);
        at = end;
    }
}

} // namespace

QStringList svgTexts(const QByteArray &svg)
{
    QStringList texts;
    walk(
        svg, [&texts](const QByteArray &bytes) { texts.append(withoutEntities(bytes)); },
        [](const QByteArray &) {});
    return texts;
}

QByteArray withSvgTexts(const QByteArray &svg, const std::function<QString(const QString &text)> &rewrite)
{
    QByteArray written;
    const auto copy = [&written](const QByteArray &bytes) { written += bytes; };
    const auto change = [&](const QByteArray &bytes) {
        const QString before = withoutEntities(bytes);
        const QString after = rewrite(before);
        written += before == after ? bytes : after.toHtmlEscaped().toUtf8();
    };
    walk(svg, change, copy);
    return written;
}

} // namespace vodhuk
