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

struct PdfFinish {
    QString title;
    QString language; ///< "en", "be", "ru"
    QDateTime created;
    QList<PdfBookmark> bookmarks;
    QList<PdfLink> links;
};

/// `pdf` must come from QPdfWriter set to PDF/A-1b; the result keeps to that part as far as Qt does: no encryption, no
/// object streams, version 1.4, XMP that says the same as /Info. Dates are written in UTC. Equal input, equal bytes.
/// Invalid if `pdf` is none, Usage if a bookmark or link names a page that is not there.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFinish &finish);

} // namespace vodhuk
