#include "core/report/pdf/pdfmetadata.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto producer = "Vodhuk";

bool belongsInXml(const QString &text, qsizetype i)
{
    const QChar character = text.at(i);
    if (character.isHighSurrogate())
        return i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
    if (character.isLowSurrogate())
        return i > 0 && text.at(i - 1).isHighSurrogate();
    return character >= u' ' && character < QChar(0xfffe);
}

/// The same words in XMP and in /Info: on one line, without characters that XML cannot hold.
QString onOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        line += belongsInXml(text, i) ? text.at(i) : u' ';
    return line.simplified();
}

QString inLanguages(const QString &property, const QString &text, const QString &language)
{
    if (text.isEmpty())
        return {};
    const auto item = [&text](const QString &code) {
        return u"<rdf:li xml:lang=\""_s + code.toHtmlEscaped() + u"\">"_s + text.toHtmlEscaped() +
               u"</rdf:li>"_s;
    };
    const QString own = language.isEmpty() ? QString() : item(language);
    return u'<' + property + u"><rdf:Alt>"_s + item(u"x-default"_s) + own + u"</rdf:Alt></"_s + property +
           u">\n"_s;
}

QString element(const QString &property, const QString &text)
{
    return u'<' + property + u'>' + text.toHtmlEscaped() + u"</"_s + property + u">\n"_s;
}

QString languageProperty(const QString &language)
{
    if (language.isEmpty())
        return {};
    return u"<dc:language><rdf:Bag><rdf:li>"_s + language.toHtmlEscaped() +
           u"</rdf:li></rdf:Bag></dc:language>\n"_s;
}

QString dates(const QDateTime &created)
{
    const QString date = created.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    return element(u"xmp:CreateDate"_s, date) + element(u"xmp:ModifyDate"_s, date) +
           element(u"xmp:MetadataDate"_s, date);
}

QString standard(const PdfFinish &finish)
{
    if (!finish.passphrase.isEmpty())
        return {};
    return element(u"pdfaid:part"_s, u"3"_s) + element(u"pdfaid:conformance"_s, u"B"_s);
}

QByteArray xmpOf(const PdfFinish &finish)
{
    const QString properties = inLanguages(u"dc:title"_s, onOneLine(finish.title), finish.language) +
                               inLanguages(u"dc:description"_s, onOneLine(finish.subject), finish.language) +
                               languageProperty(finish.language) + dates(finish.created) +
                               element(u"pdf:Producer"_s, QString::fromLatin1(producer)) + standard(finish);
    const QString xmp =
        u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"_s +
        properties + u"</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n"_s;
    return xmp.toUtf8();
}

PdfObject infoOf(const PdfFinish &finish)
{
    PdfObject info = PdfObject::newDictionary();
    const auto add = [&info](const char *key, const QString &text) {
        if (!text.isEmpty())
            info.replaceKey(key, pdfText(text));
    };
    add("/Title", onOneLine(finish.title));
    add("/Subject", onOneLine(finish.subject));
    info.replaceKey("/Producer", PdfObject::newString(producer));
    info.replaceKey("/CreationDate", pdfDate(finish.created));
    info.replaceKey("/ModDate", pdfDate(finish.created));
    return info;
}

} // namespace

void writePdfMetadata(QPDF &document, const PdfFinish &finish)
{
    PdfObject metadata = document.newStream(xmpOf(finish).toStdString());
    metadata.getDict().replaceKey("/Type", PdfObject::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", PdfObject::newName("/XML"));
    document.getRoot().replaceKey("/Metadata", metadata);
    PdfObject trailer = document.getTrailer();
    trailer.replaceKey("/Info", document.makeIndirectObject(infoOf(finish)));
    trailer.removeKey("/ID");
}

void writePdfViewing(QPDF &document, const PdfFinish &finish)
{
    PdfObject root = document.getRoot();
    if (!finish.language.isEmpty())
        root.replaceKey("/Lang", PdfObject::newString(finish.language.toStdString()));
    root.replaceKey("/ViewerPreferences", PdfObject::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", PdfObject::parse("<< /Nums [0 << /S /D >>] >>")); // as they are printed
    if (!finish.bookmarks.isEmpty())
        root.replaceKey("/PageMode", PdfObject::newName("/UseOutlines"));
}

} // namespace vodhuk
