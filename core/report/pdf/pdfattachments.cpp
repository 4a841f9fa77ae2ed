#include "core/report/pdf/pdfattachments.h"

#include "core/report/pdf/pdflinks.h"

#include <QCryptographicHash>

#include <map>

namespace vodhuk
{

namespace
{

PdfObject fileStream(QPDF &document, const PdfAttachment &attachment, const QDateTime &created)
{
    PdfObject facts = PdfObject::newDictionary();
    facts.replaceKey("/Size", PdfObject::newInteger(attachment.bytes.size()));
    facts.replaceKey("/CheckSum",
                     PdfObject::newString(
                         QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Md5).toStdString()));
    facts.replaceKey("/CreationDate", pdfDate(created));
    facts.replaceKey("/ModDate", pdfDate(created));

    const QByteArray type = attachment.mimeType.isEmpty() ? "application/octet-stream" : attachment.mimeType;
    PdfObject stream = document.newStream(attachment.bytes.toStdString());
    stream.getDict().replaceKey("/Type", PdfObject::newName("/EmbeddedFile"));
    stream.getDict().replaceKey("/Subtype", PdfObject::newName('/' + type.toStdString()));
    stream.getDict().replaceKey("/Params", document.makeIndirectObject(facts)); // so that encryption hides it
    return stream;
}

PdfObject fileSpecification(QPDF &document, const PdfAttachment &attachment, const QDateTime &created)
{
    const PdfObject stream = fileStream(document, attachment, created);
    PdfObject streams = PdfObject::newDictionary();
    for (const char *key : {"/F", "/UF"})
        streams.replaceKey(key, stream);
    PdfObject specification = PdfObject::newDictionary();
    specification.replaceKey("/Type", PdfObject::newName("/Filespec"));
    for (const char *key : {"/F", "/UF"})
        specification.replaceKey(key, pdfText(attachment.name));
    if (!attachment.description.isEmpty())
        specification.replaceKey("/Desc", pdfText(attachment.description));
    specification.replaceKey("/AFRelationship", PdfObject::newName("/Data"));
    specification.replaceKey("/EF", streams);
    return document.makeIndirectObject(specification);
}

} // namespace

void writePdfAttachments(QPDF &document, const PdfFinish &finish)
{
    if (finish.attachments.isEmpty())
        return;
    PdfObject associated = PdfObject::newArray();
    std::map<std::string, PdfObject> byName; // the tree of names wants them in the order of their bytes
    for (const PdfAttachment &attachment : finish.attachments) {
        const PdfObject specification = fileSpecification(document, attachment, finish.created);
        associated.appendItem(specification);
        byName.emplace(pdfText(attachment.name).getStringValue(), specification);
    }
    PdfObject names = PdfObject::newArray();
    for (const auto &[name, specification] : byName) {
        names.appendItem(PdfObject::newString(name));
        names.appendItem(specification);
    }
    PdfObject tree = PdfObject::newDictionary();
    tree.replaceKey("/Names", names);
    namesOf(document).replaceKey("/EmbeddedFiles", tree);
    document.getRoot().replaceKey("/AF", associated);
}

} // namespace vodhuk
