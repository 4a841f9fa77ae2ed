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

QString tr(const char *text)
{
    return QCoreApplication::translate("PdfFinisher", text);
}

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
        return fail(ErrorKind::Usage, tr("The PDF was given no date."));
    if (!allPagesExist(finish, pages))
        return fail(ErrorKind::Usage, tr("A bookmark or link leads to a page that is not there."));
    if (!namesDiffer(finish.attachments) || !namesDiffer(finish.destinations))
        return fail(ErrorKind::Usage,
                    tr("Two attachments or two places of the PDF have the same name, or one has none."));
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
    for (int i = 0; i < intents.getArrayNItems(); ++i)
        intents.getArrayItem(i).removeKey("/RegistryName");
}

void complete(QPDF &document, const PdfFinish &finish, const PdfPages &pages)
{
    mendPdfFonts(document);
    mendOutputIntents(document);
    writePdfMetadata(document, finish);
    writePdfViewing(document, finish, pages.count());
    writePdfOutline(document, finish.bookmarks, pages);
    writePdfLinks(document, finish.links, pages);
    writePdfDestinations(document, finish.destinations, pages);
    writePdfAttachments(document, finish);
}

Result<QByteArray> finished(const QByteArray &pdf, const PdfFinish &finish)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.setAttemptRecovery(false);
    document.processMemoryFile("briefing", pdf.constData(), static_cast<size_t>(pdf.size()));
    const PdfPages pages(document);
    VODHUK_TRY(checked(finish, pages));
    Result<QByteArray> passphrase;
    if (!finish.passphrase.isEmpty())
        passphrase = preparedPassphrase(finish.passphrase);
    VODHUK_TRY(passphrase);
    complete(document, finish, pages);
    const QByteArray bytes =
        passphrase->isEmpty() ? writtenPdf(document) : encryptedPdf(document, *passphrase);
    requireSound(document);
    return bytes;
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFinish &finish)
{
    try {
        return finished(pdf, finish);
    } catch (const std::exception &exception) {
        return fail(ErrorKind::Invalid, tr("The PDF could not be completed."),
                    QString::fromUtf8(exception.what()));
    }
}

} // namespace vodhuk
