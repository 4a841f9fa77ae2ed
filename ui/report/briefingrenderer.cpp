#include "ui/report/briefingrenderer.h"

#include "core/report/pdffinisher.h"
#include "ui/report/pagecomposer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace vodhuk
{

namespace
{

constexpr int dotsPerInch = 1200;

Result<QByteArray> printed(const ComposedBriefing &composed)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(composed.format.size, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorKind::Internal,
                    QCoreApplication::translate("BriefingRenderer", "The PDF could not be begun."));
    painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
    for (size_t i = 0; i < composed.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, composed.pages.at(i));
    }
    painter.end();
    return bytes;
}

QList<PdfLink> linksOf(const ComposedBriefing &composed)
{
    QList<PdfLink> links;
    for (size_t i = 0; i < composed.pages.size(); ++i) {
        for (const PageLink &link : composed.pages.at(i).links) {
            PdfLink made{static_cast<int>(i), link.area, 0, 0, link.link};
            if (link.link.startsWith(u'#')) {
                const auto place = composed.anchors.constFind(link.link.mid(1));
                if (place == composed.anchors.cend())
                    continue;
                made = {made.page, made.area, place->page, place->y - 6, {}};
            }
            links.append(made);
        }
    }
    return links;
}

QList<PdfBookmark> bookmarksOf(const ComposedBriefing &composed)
{
    QList<PdfBookmark> bookmarks;
    for (const PlacedHeading &heading : composed.headings)
        bookmarks.append({heading.level, heading.text, heading.place.page, heading.place.y - 6});
    return bookmarks;
}

} // namespace

Result<QByteArray> renderBriefing(const Briefing &briefing, const PageFormat &format)
{
    VODHUK_TRY(requireFonts());
    const ComposedBriefing composed = composeBriefing(briefing, format);
    const Result<QByteArray> pdf = printed(composed);
    VODHUK_TRY(pdf);
    return finishPdf(*pdf, {briefing.title, briefing.language, briefing.created, bookmarksOf(composed),
                            linksOf(composed)});
}

} // namespace vodhuk
