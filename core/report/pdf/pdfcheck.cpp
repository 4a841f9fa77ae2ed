#include "core/report/pdf/pdfcheck.h"

#include "core/report/pdf/pdfcheckattachments.h"
#include "core/report/pdf/pdfcheckmetadata.h"
#include "core/report/pdf/pdfcheckobjects.h"
#include "core/report/pdf/pdfcheckpages.h"

#include <QCoreApplication>
#include <qpdf/QPDFExc.hh>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfCheck)
};

QString encrypted()
{
    return Words::tr("The file is encrypted, which PDF/A does not allow.");
}

bool isAboveAscii(char character)
{
    return static_cast<unsigned char>(character) > 127;
}

void checkHead(const QByteArray &pdf, PdfFaults &faults)
{
    if (!pdf.startsWith("%PDF-1.7\n"))
        faults.add(Words::tr("The file does not begin as PDF 1.7, which PDF/A-3 builds upon."));
    const QByteArray second = pdf.mid(9, 5);
    if (second.size() < 5 || second.at(0) != '%' ||
        !std::all_of(second.begin() + 1, second.end(), isAboveAscii))
        faults.add(Words::tr("The second line of the file does not tell other programs that it is no text."));
    if (!pdf.endsWith("%%EOF") && !pdf.endsWith("%%EOF\n") && !pdf.endsWith("%%EOF\r\n"))
        faults.add(Words::tr("Something follows the end of the document."));
}

void checkTrailer(QPDF &document, PdfFaults &faults)
{
    PdfObject id = document.getTrailer().getKey("/ID");
    const bool hasId = id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).isString() &&
                       !id.getArrayItem(0).getStringValue().empty();
    if (!hasId)
        faults.add(Words::tr("The file has no number by which it can be told from others (ID)."));
    if (document.isEncrypted())
        faults.add(encrypted());
}

/// The four letters at this place of the profile's head.
QByteArray signature(const QByteArray &profile, qsizetype at)
{
    return profile.mid(at, 4);
}

bool isProfile(PdfObject stream)
{
    if (!stream.isStream() || !stream.getDict().getKey("/N").isInteger())
        return false;
    const QByteArray profile = bytesOf(stream);
    const QByteArray colours = signature(profile, 16);
    const auto inks = stream.getDict().getKey("/N").getIntValue();
    return signature(profile, 36) == "acsp" &&
           ((colours == "RGB " && inks == 3) || (colours == "GRAY" && inks == 1) ||
            (colours == "CMYK" && inks == 4));
}

bool hasOutputIntent(PdfObject catalogue)
{
    PdfObject intents = catalogue.getKey("/OutputIntents");
    for (int i = 0; intents.isArray() && i < intents.getArrayNItems(); ++i) {
        PdfObject intent = intents.getArrayItem(i);
        if (intent.isDictionary() && intent.getKey("/S").isNameAndEquals("/GTS_PDFA1") &&
            isProfile(intent.getKey("/DestOutputProfile")))
            return true;
    }
    return false;
}

bool saysToBeTagged(PdfObject catalogue)
{
    PdfObject marks = catalogue.getKey("/MarkInfo");
    return marks.isDictionary() && marks.getKey("/Marked").isBool() && marks.getKey("/Marked").getBoolValue();
}

void checkCatalogue(PdfObject catalogue, bool blends, PdfFaults &faults)
{
    if (!hasOutputIntent(catalogue)) {
        faults.add(
            Words::tr("The file does not say what its colours are (output intent with a colour profile)."));
        if (blends)
            faults.add(Words::tr("Something is drawn half transparent, and it is not said in what colours."));
    }
    PdfObject names = catalogue.getKey("/Names");
    if (names.isDictionary() && names.hasKey("/JavaScript"))
        faults.add(Words::tr("The document holds a program (JavaScript)."));
    if (names.isDictionary() && names.hasKey("/AlternatePresentations"))
        faults.add(Words::tr("The document holds another way to present it."));
    PdfObject form = catalogue.getKey("/AcroForm");
    if (catalogue.hasKey("/NeedsRendering") || (form.isDictionary() && form.hasKey("/XFA")))
        faults.add(Words::tr("The document holds a form that only some programs can show (XFA)."));
    if (saysToBeTagged(catalogue) && !catalogue.hasKey("/StructTreeRoot"))
        faults.add(Words::tr("The file says that its parts are marked, but they are not."));
}

void checkDamage(QPDF &document, PdfFaults &faults)
{
    for (const QPDFExc &warning : document.getWarnings())
        faults.addFirst(u"damage"_s,
                        Words::tr("The file is damaged: %1").arg(QString::fromUtf8(warning.what())));
}

QStringList problemsOf(const QByteArray &pdf)
{
    PdfFaults faults;
    QPDF document;
    document.setSuppressWarnings(true);
    document.setAttemptRecovery(false);
    document.processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
    checkHead(pdf, faults);
    checkTrailer(document, faults);
    checkPdfMetadata(document, faults);
    const PdfFinds finds = checkPdfObjects(document, faults);
    checkCatalogue(document.getRoot(), finds.blends, faults);
    checkPdfPages(document, faults);
    checkPdfAttachments(document, finds.fileSpecifications, faults);
    checkDamage(document, faults);
    return faults.texts();
}

} // namespace

Result<QStringList> pdfaProblems(const QByteArray &pdf)
{
    try {
        return problemsOf(pdf);
    } catch (const QPDFExc &exception) {
        if (exception.getErrorCode() == qpdf_e_password)
            return QStringList(encrypted());
        return fail(ErrorKind::Invalid, Words::tr("This is no PDF, or it is damaged."),
                    QString::fromUtf8(exception.what()));
    } catch (const std::exception &exception) {
        return fail(ErrorKind::Invalid, Words::tr("This is no PDF, or it is damaged."),
                    QString::fromUtf8(exception.what()));
    }
}

} // namespace vodhuk
