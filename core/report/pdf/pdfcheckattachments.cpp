#include "core/report/pdf/pdfcheckattachments.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <qpdf/QPDFNameTreeObjectHelper.hh>

#include <set>

namespace vodhuk
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfCheck)
};

using Ids = std::set<QPDFObjGen>;

Ids associatedFiles(QPDF &document)
{
    Ids ids;
    PdfObject files = document.getRoot().getKey("/AF");
    for (int i = 0; files.isArray() && i < files.getArrayNItems(); ++i)
        ids.insert(files.getArrayItem(i).getObjGen());
    return ids;
}

Ids listedFiles(QPDF &document)
{
    Ids ids;
    PdfObject names = document.getRoot().getKey("/Names");
    if (!names.isDictionary() || !names.getKey("/EmbeddedFiles").isDictionary())
        return ids;
    QPDFNameTreeObjectHelper tree(names.getKey("/EmbeddedFiles"), document, false);
    for (auto &[name, file] : tree)
        ids.insert(file.getObjGen());
    return ids;
}

QString nameOf(PdfObject specification)
{
    for (const char *key : {"/UF", "/F"}) {
        if (specification.getKey(key).isString())
            return QString::fromStdString(specification.getKey(key).getUTF8Value());
    }
    return Words::tr("without a name");
}

bool hasRelationship(PdfObject specification)
{
    static const std::set<std::string> known{"/Source", "/Data", "/Alternative", "/Supplement",
                                             "/Unspecified"};
    PdfObject relationship = specification.getKey("/AFRelationship");
    return relationship.isName() && known.contains(relationship.getName());
}

bool isWhole(PdfObject stream, PdfObject facts)
{
    const QByteArray bytes = bytesOf(stream);
    PdfObject size = facts.getKey("/Size");
    PdfObject sum = facts.getKey("/CheckSum");
    return (!size.isInteger() || size.getIntValue() == bytes.size()) &&
           (!sum.isString() || QByteArray::fromStdString(sum.getStringValue()) ==
                                   QCryptographicHash::hash(bytes, QCryptographicHash::Md5));
}

void checkStream(PdfObject stream, const QString &name, PdfFaults &faults)
{
    if (!stream.isStream()) {
        faults.add(Words::tr("The attachment %1 has no content.").arg(name));
        return;
    }
    if (!stream.getDict().getKey("/Subtype").isName())
        faults.add(Words::tr("The attachment %1 does not say what kind of file it is.").arg(name));
    PdfObject facts = stream.getDict().getKey("/Params");
    if (!facts.isDictionary() || !facts.hasKey("/ModDate"))
        faults.add(Words::tr("The attachment %1 does not say of what date it is.").arg(name));
    if (facts.isDictionary() && !isWhole(stream, facts))
        faults.add(
            Words::tr("The attachment %1 is damaged: it has another length or checksum than it should.")
                .arg(name));
}

} // namespace

void checkPdfAttachments(QPDF &document, const std::vector<PdfObject> &specifications, PdfFaults &faults)
{
    const Ids associated = associatedFiles(document);
    const Ids listed = listedFiles(document);
    for (PdfObject specification : specifications) {
        const QString name = nameOf(specification);
        if (!specification.getKey("/F").isString() || !specification.getKey("/UF").isString())
            faults.add(Words::tr("The attachment %1 is not named in both ways that viewers read.").arg(name));
        if (!hasRelationship(specification))
            faults.add(
                Words::tr("The attachment %1 does not say what it is to the document (AFRelationship).")
                    .arg(name));
        if (!associated.contains(specification.getObjGen()))
            faults.add(Words::tr("The attachment %1 is not associated with the document (AF).").arg(name));
        if (!listed.contains(specification.getObjGen()))
            faults.add(Words::tr("The attachment %1 is not in the list that viewers show.").arg(name));
        checkStream(specification.getKey("/EF").getKey("/F"), name, faults);
    }
}

} // namespace vodhuk
