#include "core/report/pdf/pdfcheckmetadata.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfCheck)
};

/// A property by the prefix that is customary for it and its name: "dc:title".
using Properties = QHash<QString, QString>;

QString propertyName(QStringView space, QStringView name)
{
    static const QHash<QString, QString> prefixes{{u"http://purl.org/dc/elements/1.1/"_s, u"dc:"_s},
                                                  {u"http://ns.adobe.com/xap/1.0/"_s, u"xmp:"_s},
                                                  {u"http://ns.adobe.com/pdf/1.3/"_s, u"pdf:"_s},
                                                  {u"http://www.aiim.org/pdfa/ns/id/"_s, u"pdfaid:"_s}};
    return prefixes.value(space.toString(), space.toString()) + name.toString();
}

bool isDefaultLanguage(const QXmlStreamReader &xml)
{
    return xml.attributes().value(u"http://www.w3.org/XML/1998/namespace"_s, u"lang"_s) == "x-default"_L1;
}

/// The text of the element that was just begun; of several items the one for any language, else the first.
QString valueOf(QXmlStreamReader &xml)
{
    QString text;
    QStringList items;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement()) {
            ++depth;
            if (xml.name() == "li"_L1) {
                if (isDefaultLanguage(xml))
                    items.clear();
                text.clear();
            }
        } else if (xml.isEndElement()) {
            --depth;
            if (xml.name() == "li"_L1)
                items.append(text.trimmed());
        } else if (xml.isCharacters()) {
            text += xml.text();
        }
    }
    return items.isEmpty() ? text.trimmed() : items.constFirst();
}

void readDescription(QXmlStreamReader &xml, Properties &properties)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        properties.insert(propertyName(attribute.namespaceUri(), attribute.name()),
                          attribute.value().toString());
    while (xml.readNextStartElement()) {
        const QString name = propertyName(xml.namespaceUri(), xml.name());
        properties.insert(name, valueOf(xml));
    }
}

/// Nothing if it is not well-formed.
std::optional<Properties> readXmp(const QByteArray &bytes)
{
    Properties properties;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "Description"_L1)
            readDescription(xml, properties);
    }
    if (xml.hasError())
        return std::nullopt;
    return properties;
}

/// Moments are compared, not their spellings.
QString moment(const QString &text)
{
    static const QRegularExpression ofPdf(
        uR"(^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)?$)"_s);
    const auto match = ofPdf.match(text);
    QString iso = text;
    if (match.hasMatch()) {
        iso = u"%1-%2-%3T%4:%5:%6"_s.arg(match.captured(1), match.captured(2), match.captured(3),
                                         match.captured(4), match.captured(5), match.captured(6)) +
              (match.captured(7).isEmpty() ? u"Z"_s : match.captured(7) + u':' + match.captured(8));
    }
    const QDateTime date = QDateTime::fromString(iso, Qt::ISODate);
    return date.isValid() ? date.toUTC().toString(Qt::ISODate) : text;
}

struct Pair {
    const char *info;
    const char *xmp;
    bool date = false;
};

constexpr std::array<Pair, 8> pairs{{{"/Title", "dc:title"},
                                     {"/Subject", "dc:description"},
                                     {"/Author", "dc:creator"},
                                     {"/Keywords", "pdf:Keywords"},
                                     {"/Creator", "xmp:CreatorTool"},
                                     {"/Producer", "pdf:Producer"},
                                     {"/CreationDate", "xmp:CreateDate", true},
                                     {"/ModDate", "xmp:ModifyDate", true}}};

void compare(PdfObject info, const Properties &properties, PdfFaults &faults)
{
    if (!info.isDictionary())
        return;
    for (const Pair &pair : pairs) {
        PdfObject entry = info.getKey(pair.info);
        if (!entry.isString())
            continue;
        const QString said = QString::fromStdString(entry.getUTF8Value());
        const QString again = properties.value(QString::fromLatin1(pair.xmp));
        const bool same = pair.date ? moment(said) == moment(again) : said == again;
        if (!same)
            faults.add(
                Words::tr("The file says two things of itself: %1 is “%2”, but %3 is “%4”.")
                    .arg(QString::fromLatin1(pair.info + 1), said, QString::fromLatin1(pair.xmp), again));
    }
}

void checkPacket(const QByteArray &bytes, PdfFaults &faults)
{
    const QByteArray head = bytes.left(bytes.indexOf("?>"));
    if (!head.contains("<?xpacket begin="))
        faults.add(Words::tr("The description of the file (XMP) does not begin as a packet."));
    if (head.contains("bytes=") || head.contains("encoding="))
        faults.add(Words::tr("The head of the file's description (XMP) tells a length or an encoding, "
                             "which is not allowed any more."));
}

void checkStandard(const Properties &properties, PdfFaults &faults)
{
    const QString part = properties.value(u"pdfaid:part"_s);
    const QString level = properties.value(u"pdfaid:conformance"_s);
    if (part != "3"_L1 || level != "B"_L1)
        faults.add(Words::tr("The file does not say that it is PDF/A-3b, but “%1%2”.").arg(part, level));
}

} // namespace

void checkPdfMetadata(QPDF &document, PdfFaults &faults)
{
    PdfObject metadata = document.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) {
        faults.add(Words::tr("The file has no description of itself (XMP)."));
        return;
    }
    if (metadata.getDict().hasKey("/Filter"))
        faults.add(Words::tr("The description of the file (XMP) is compressed and cannot be read by programs "
                             "that only search for it."));
    const QByteArray bytes = bytesOf(metadata);
    checkPacket(bytes, faults);
    const auto properties = readXmp(bytes);
    if (!properties) {
        faults.add(Words::tr("The description of the file (XMP) is no well-formed XML."));
        return;
    }
    checkStandard(*properties, faults);
    compare(document.getTrailer().getKey("/Info"), *properties, faults);
}

} // namespace vodhuk
