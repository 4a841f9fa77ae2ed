/// Makes of a PDF that Qt wrote one that is complete, says nothing about the machine and is the same in every run.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

namespace vodhuk
{

/// A line of the outline. Pages count from 0, `y` in points from the upper edge of the page.
struct PdfBookmark {
    int level =
        1; ///< 1 is the top; a level further down than one below its predecessor is taken for that one
    QString title;
    int page = 0;
    double y = 0;
};

/// A place that leads somewhere: to a place in the document, or to an address if `address` is not empty.
struct PdfLink {
    int page = 0;
    QRectF area; ///< in points from the upper left corner
    int targetPage = 0;
    double targetY = 0;
    QString address;
};

/// A place with a name that others can lead to: "briefing.pdf#record-12" or "#nameddest=record-12".
struct PdfDestination {
    QString name; ///< not empty, and no two alike
    int page = 0;
    double y = 0;
};

struct PdfAttachment {
    QString name; ///< of the file; not empty, and no two alike
    QString description;
    QByteArray mimeType; ///< "text/csv"
    QByteArray bytes;
};

struct PdfFinish {
    QString title;
    QString language;  ///< "en", "be", "ru"
    QDateTime created; ///< must be valid
    QList<PdfBookmark> bookmarks;
    QList<PdfLink> links;
    QString subject{};                    ///< may be empty
    QList<PdfAttachment> attachments{};   ///< associated with the document as its data
    QByteArray passphrase{};              ///< UTF-8; not empty: encrypted with AES-256 after all else
    QList<PdfDestination> destinations{}; ///< in any order
};

/// `pdf` must come from QPdfWriter set to PDF/A-1b. The result is PDF/A-3b as far as can be told here (see ARCHITECTURE.md for what is
/// checked): version 1.7, XMP that says the same as /Info, attachments as associated files, no transparency. Dates are written in UTC.
/// Equal input, equal bytes, but for encrypted ones, which are no PDF/A either. Invalid if `pdf` is none or damaged, Usage if a bookmark, link or
/// place names a page that is not there, if names are not as they must be, or if the passphrase cannot be one. Any thread.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFinish &finish);

} // namespace vodhuk
