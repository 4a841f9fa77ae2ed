#include "tests/core/report/formats/markupreading.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace vodhuk::test
{

namespace
{

void readAttributes(const QXmlStreamReader &xml, ReadMarkup &result)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView name = attribute.qualifiedName();
        result.attributes.append(name.toString());
        const bool bookmark = xml.qualifiedName() == u"text:bookmark"_s && name == u"text:name"_s;
        if (name == u"id"_s || bookmark)
            result.places.append(attribute.value().toString());
        if (name == u"href"_s || name == u"xlink:href"_s)
            result.links.append(attribute.value().toString());
    }
}

} // namespace

ReadMarkup readMarkup(const QByteArray &markup)
{
    ReadMarkup result;
    QXmlStreamReader xml(markup);
    xml.setNamespaceProcessing(false);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            result.elements.append(xml.qualifiedName().toString());
            readAttributes(xml, result);
        }
        const QStringView name = xml.qualifiedName();
        if (xml.isStartElement() && (name == u"br"_s || name == u"text:line-break"_s))
            result.text += u' ';
        if (xml.isCharacters())
            result.text += xml.text();
    }
    result.problem = xml.hasError() ? xml.errorString() : QString();
    result.text = result.text.simplified();
    return result;
}

QStringList brokenPlaces(const ReadMarkup &markup)
{
    QStringList broken;
    QSet<QString> places;
    for (const QString &place : markup.places) {
        if (places.contains(place))
            broken.append(u"twice: "_s + place);
        places.insert(place);
    }
    for (const QString &link : markup.links) {
        if (link.startsWith(u'#') && !places.contains(link.mid(1)))
            broken.append(u"nowhere: "_s + link);
    }
    return broken;
}

} // namespace vodhuk::test
