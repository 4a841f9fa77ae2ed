#include "core/report/pdffinisher.h"

#include "core/report/pdf/pdfattachments.h"
#include "core/report/pdf/pdffonts.h"
#include "core/report/pdf/pdflinks.h"
#include "core/report/pdf/pdfmetadata.h"
#include "core/report/pdf/pdfoutline.h"
#include "core/report/pdf/pdfpassphrase.h"
#include "core/report/pdf/pdfwriting.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <exception>
#include <stdexcept>

namespace vodhuk
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfFinisher)
};

bool allPagesExist(const PdfFinish &finish, const PdfPages &pages)
{
    const auto leadsToPage = [&pages](const auto &place) { return pages.contains(place.page); };
    const auto linkHolds = [&pages](const PdfLink &link) {
        return pages.contains(link.page) && (!link.address.isEmpty() || pages.contains(link.targetPage));
    };
    return std::all_of(finish.bookmarks.cbegin(), finish.bookmarks.cend(), leadsToPage) &&
           std::all_of(finish.destinations.cbegin(), finish.destinations.cend(), leadsToPage) &&
           std::all_of(finish.links.cbegin(), finish.links.cend(), linkHolds);
}

template <class Named>
bool namesDiffer(const QList<Named> &things)
{
    QSet<QString> names;
    names.reserve(things.size());
    for (const Named &thing : things)
        names.insert(thing.name);
    return names.size() == things.size() && !names.contains(QString());
}

Status checked(const PdfFinish &finish, const PdfPages &pages)
{
    if (!finish.created.isValid())
        return fail(ErrorKind::Usage, Words::tr("The PDF was given no date."));
    if (!allPagesExist(finish, pages))
        return fail(ErrorKind::Usage, Words::tr("A bookmark or link leads to a page that is not there."));
    if (!namesDiffer(finish.attachments) || !namesDiffer(finish.destinations))
        return fail(
            ErrorKind::Usage,
            Words::tr("Two attachments or two places of the PDF have the same name, or one has none."));
    return {};
}

/// What Qt writes has none; a program that guesses at what a damaged file held is no help here.
void requireSound(const QPDF &document)
{
    if (document.numWarnings() > 0)
        throw std::runtime_error("the file is damaged");
}

/// The profile stays; the address of its register is no link, but who looks for live addresses would find one.
void mendOutputIntents(QPDF &document)
{
    PdfObject intents = document.getRoot().getKey("/OutputIntents");
    for (int i = 0; intents.isArray() && i < intents.getArrayNItems(); ++i)
        intents.getArrayItem(i).removeKey("/RegistryName");
}

void complete(QPDF &document, const PdfFinish &finish, const PdfPages &pages)
{
    mendPdfFonts(document);
    mendOutputIntents(document);
    writePdfMetadata(document, finish);
    writePdfViewing(document, finish);
    writePdfOutline(document, finish.bookmarks, pages);
    writePdfLinks(document, finish.links, pages);
    writePdfDestinations(document, finish.destinations, pages);
    writePdfAttachments(document, finish);
}

/// Throws std::exception if it cannot be read.
void open(QPDF &document, const QByteArray &pdf)
{
    document.setSuppressWarnings(true);
    document.setAttemptRecovery(false);
    document.processMemoryFile("briefing", pdf.constData(), static_cast<size_t>(pdf.size()));
}

QByteArray renumbered(const QByteArray &pdf)
{
    QPDF document;
    open(document, pdf);
    QByteArray bytes = renumberedPdf(document);
    requireSound(document);
    return bytes;
}

Result<QByteArray> finished(const QByteArray &pdf, const PdfFinish &finish, const QByteArray &passphrase)
{
    const QByteArray source = renumbered(pdf);
    QPDF document;
    open(document, source);
    const PdfPages pages(document);
    VODHUK_TRY(checked(finish, pages));
    complete(document, finish, pages);
    QByteArray bytes = passphrase.isEmpty() ? writtenPdf(document) : encryptedPdf(document, passphrase);
    requireSound(document);
    return bytes;
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFinish &finish)
{
    Result<QByteArray> passphrase;
    if (!finish.passphrase.isEmpty())
        passphrase = preparedPassphrase(finish.passphrase);
    VODHUK_TRY(passphrase);
    try {
        return finished(pdf, finish, *passphrase);
    } catch (const std::exception &exception) {
        return fail(ErrorKind::Invalid, Words::tr("The PDF could not be completed."),
                    QString::fromUtf8(exception.what()));
    }
}

} // namespace vodhuk
