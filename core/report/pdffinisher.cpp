#include "core/report/pdffinisher.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <qpdf/JSON.hh> // QPDFWriter.hh names it and leaves it incomplete
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <string>
#include <vector>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Object = QPDFObjectHandle;

constexpr auto producer = "Vodhuk";

Object number(double value)
{
    return Object::newReal(value, 2);
}

Object text(const QString &value)
{
    return Object::newUnicodeString(value.toStdString());
}

/// The pages of one document, with the way from points below the upper edge to PDF's own upward coordinates.
class Pages
{
public:
    explicit Pages(QPDF &document)
        : m_pages(document.getAllPages())
    {
    }

    [[nodiscard]] bool contains(int page) const
    {
        return page >= 0 && static_cast<size_t>(page) < m_pages.size();
    }
    [[nodiscard]] Object at(int page) const { return m_pages.at(static_cast<size_t>(page)); }
    [[nodiscard]] const std::vector<Object> &all() const { return m_pages; }

    [[nodiscard]] double up(int page, double y) const
    {
        return at(page).getKey("/MediaBox").getArrayItem(3).getNumericValue() - y;
    }

    [[nodiscard]] Object destination(int page, double y) const
    {
        return Object::newArray(
            {at(page), Object::newName("/XYZ"), Object::newNull(), number(up(page, y)), Object::newNull()});
    }

private:
    std::vector<Object> m_pages;
};

bool allPagesExist(const PdfFinish &finish, const Pages &pages)
{
    for (const PdfBookmark &bookmark : finish.bookmarks) {
        if (!pages.contains(bookmark.page))
            return false;
    }
    for (const PdfLink &link : finish.links) {
        if (!pages.contains(link.page) || (link.address.isEmpty() && !pages.contains(link.targetPage)))
            return false;
    }
    return true;
}

/// XMP as PDF/A-1 wants it: every entry of /Info once more, and which part of the standard is meant.
QByteArray xmpOf(const PdfFinish &finish)
{
    const QString date = finish.created.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    const QString xmp =
        u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreateDate>%3</xmp:CreateDate>\n"
        "<xmp:ModifyDate>%3</xmp:ModifyDate>\n"
        "<xmp:MetadataDate>%3</xmp:MetadataDate>\n"
        "<pdf:Producer>%4</pdf:Producer>\n"
        "<pdfaid:part>1</pdfaid:part>\n"
        "<pdfaid:conformance>B</pdfaid:conformance>\n"
        "</rdf:Description>\n"
        "</rdf:RDF>\n"
        "</x:xmpmeta>\n"
        "<?xpacket end=\"w\"?>\n"_s.arg(finish.title.toHtmlEscaped(), finish.language, date,
                                        QString::fromLatin1(producer));
    return xmp.toUtf8();
}

void writeMetadata(QPDF &document, const PdfFinish &finish)
{
    Object metadata = document.newStream(xmpOf(finish).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    document.getRoot().replaceKey("/Metadata", metadata);

    const auto date = finish.created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
    Object info = Object::newDictionary();
    info.replaceKey("/Title", text(finish.title));
    info.replaceKey("/Producer", Object::newString(producer));
    info.replaceKey("/CreationDate", Object::newString(date));
    info.replaceKey("/ModDate", Object::newString(date));
    Object trailer = document.getTrailer();
    trailer.replaceKey("/Info", document.makeIndirectObject(info));
    trailer.removeKey("/ID");
}

void writeViewing(QPDF &document, const PdfFinish &finish)
{
    Object root = document.getRoot();
    root.replaceKey("/Lang", Object::newString(finish.language.toStdString()));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", Object::parse("<< /Nums [0 << /S /D >>] >>"));
}

/// One entry of the outline while the tree is built; the entry before all is the outline itself.
struct OutlineEntry {
    Object object;
    int level = 0;
    size_t parent = 0;
    size_t lastChild = 0; ///< 0: none yet
    int below = 0;        ///< entries below it, at any depth
};

size_t parentOf(const std::vector<OutlineEntry> &entries, int level)
{
    size_t candidate = entries.size() - 1;
    while (candidate != 0 && entries.at(candidate).level >= level)
        candidate = entries.at(candidate).parent;
    return candidate;
}

void addEntry(std::vector<OutlineEntry> &entries, OutlineEntry entry)
{
    const size_t index = entries.size();
    OutlineEntry &parent = entries.at(entry.parent);
    entry.object.replaceKey("/Parent", parent.object);
    if (parent.lastChild == 0) {
        parent.object.replaceKey("/First", entry.object);
    } else {
        Object before = entries.at(parent.lastChild).object;
        before.replaceKey("/Next", entry.object);
        entry.object.replaceKey("/Prev", before);
    }
    parent.object.replaceKey("/Last", entry.object);
    parent.lastChild = index;
    entries.push_back(std::move(entry));
}

void countBelow(std::vector<OutlineEntry> &entries)
{
    for (size_t i = entries.size() - 1; i > 0; --i)
        entries.at(entries.at(i).parent).below += entries.at(i).below + 1;
    for (OutlineEntry &entry : entries) {
        if (entry.below > 0)
            entry.object.replaceKey("/Count", Object::newInteger(entry.below));
    }
}

void writeOutline(QPDF &document, const QList<PdfBookmark> &bookmarks, const Pages &pages)
{
    if (bookmarks.isEmpty())
        return;
    std::vector<OutlineEntry> entries(1);
    entries.front().object = document.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
    for (const PdfBookmark &bookmark : bookmarks) {
        Object object = document.makeIndirectObject(Object::newDictionary());
        object.replaceKey("/Title", text(bookmark.title));
        object.replaceKey("/Dest", pages.destination(bookmark.page, bookmark.y));
        const size_t parent = parentOf(entries, bookmark.level);
        addEntry(entries, {object, bookmark.level, parent, 0, 0});
    }
    countBelow(entries);
    document.getRoot().replaceKey("/Outlines", entries.front().object);
}

Object annotation(const PdfLink &link, const Pages &pages)
{
    Object object = Object::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
    object.replaceKey(
        "/Rect", Object::newArray({number(link.area.left()), number(pages.up(link.page, link.area.bottom())),
                                   number(link.area.right()), number(pages.up(link.page, link.area.top()))}));
    if (link.address.isEmpty()) {
        object.replaceKey("/Dest", pages.destination(link.targetPage, link.targetY));
        return object;
    }
    Object action = Object::parse("<< /S /URI >>");
    action.replaceKey("/URI", Object::newString(link.address.toStdString()));
    object.replaceKey("/A", action);
    return object;
}

void writeLinks(QPDF &document, const QList<PdfLink> &links, const Pages &pages)
{
    for (Object page : pages.all())
        page.removeKey("/Annots");
    for (const PdfLink &link : links) {
        Object page = pages.at(link.page);
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(document.makeIndirectObject(annotation(link, pages)));
    }
}

/// Qt takes the lowest character that has a glyph for the one it stands for: a tabulator where a blank was meant.
QByteArray withBlanks(QByteArray map)
{
    qsizetype from = map.indexOf('[');
    while (from >= 0) {
        const qsizetype to = map.indexOf(']', from);
        if (to < 0)
            break;
        map.replace(from, to - from, map.mid(from, to - from).replace("<0009>", "<0020>"));
        from = map.indexOf('[', to);
    }
    return map;
}

QByteArray bytesOf(Object stream)
{
    const auto data = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                      static_cast<qsizetype>(data->getSize()));
}

void mendCharacterMap(Object map)
{
    map.replaceStreamData(withBlanks(bytesOf(map)).toStdString(), Object::newNull(), Object::newNull());
}

/// "ABCDEF+NotoSans-Regular": Qt's own tag depends on the order of a hash table, so it is made of the font's bytes.
Object subsetName(Object descriptor)
{
    const QByteArray digest =
        QCryptographicHash::hash(bytesOf(descriptor.getKey("/FontFile2")), QCryptographicHash::Md5);
    std::string name = "/";
    for (int i = 0; i < 6; ++i)
        name += static_cast<char>('A' + static_cast<unsigned char>(digest.at(i)) % 26);
    const std::string before = descriptor.getKey("/FontName").getName();
    const size_t plus = before.find('+');
    return Object::newName(name + '+' + before.substr(plus == std::string::npos ? 1 : plus + 1));
}

/// The name of a subset's font must be the same in all its dictionaries; Qt gives the tag of the subset to one alone.
void mendFonts(QPDF &document)
{
    for (Object &object : document.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        Object descendant = object.getKey("/DescendantFonts").getArrayItem(0);
        Object descriptor = descendant.getKey("/FontDescriptor");
        const Object name = subsetName(descriptor);
        for (Object dictionary : {object, descendant})
            dictionary.replaceKey("/BaseFont", name);
        descriptor.replaceKey("/FontName", name);
        if (object.getKey("/ToUnicode").isStream())
            mendCharacterMap(object.getKey("/ToUnicode"));
    }
}

QByteArray written(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

Result<QByteArray> finished(const QByteArray &pdf, const PdfFinish &finish)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("briefing", pdf.constData(), static_cast<size_t>(pdf.size()));
    const Pages pages(document);
    if (!allPagesExist(finish, pages))
        return fail(ErrorKind::Usage,
                    QCoreApplication::translate("PdfFinisher",
                                                "A bookmark or link leads to a page that is not there."));
    mendFonts(document);
    writeMetadata(document, finish);
    writeViewing(document, finish);
    writeOutline(document, finish.bookmarks, pages);
    writeLinks(document, finish.links, pages);
    return written(document);
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFinish &finish)
{
    try {
        return finished(pdf, finish);
    } catch (const std::exception &exception) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("PdfFinisher", "The PDF could not be completed."),
                    QString::fromUtf8(exception.what()));
    }
}

} // namespace vodhuk
