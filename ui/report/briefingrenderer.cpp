#include "ui/report/briefingrenderer.h"

#include "core/report/pdffinisher.h"
#include "ui/report/fontcheck.h"
#include "ui/report/pagecomposer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <optional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int dotsPerInch = 1200;
constexpr double aboveTarget = 6; ///< a place that is led to does not touch the upper edge of the window

void prepare(QPdfWriter &writer, const PageFormat &format)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(format.size, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

/// Each page is given up as soon as it is painted.
Status paintPages(QPdfWriter &writer, ComposedBriefing &composed, const EditWatch &watch)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorKind::Internal,
                    QCoreApplication::translate("BriefingRenderer", "The PDF could not be begun."));
    painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
    const auto total = static_cast<qint64>(composed.pages.size());
    for (qint64 i = 0; i < total; ++i) {
        VODHUK_TRY(watch.lookUp(i, total));
        if (i > 0)
            writer.newPage();
        Page &page = composed.pages.at(static_cast<size_t>(i));
        paintPage(painter, page);
        page = {};
    }
    painter.end();
    return watch.lookUp(total, total);
}

Result<QByteArray> printed(ComposedBriefing &composed, const EditWatch &watch)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer, composed.format);
        VODHUK_TRY(paintPages(writer, composed, watch));
    }
    return bytes;
}

/// Nothing if it leads nowhere on paper.
std::optional<PdfLink> linkOf(const PageLink &link, int page, const ComposedBriefing &composed, bool hasLive)
{
    if (link.link.startsWith(u'#')) {
        const auto place = composed.anchors.constFind(link.link.mid(1));
        if (place == composed.anchors.cend())
            return std::nullopt;
        return PdfLink{page, link.area, place->page, place->y - aboveTarget, {}};
    }
    if (link.link.isEmpty() || !hasLive)
        return std::nullopt;
    return PdfLink{page, link.area, 0, 0, link.link};
}

QList<PdfLink> linksOf(const ComposedBriefing &composed, bool hasLive)
{
    QList<PdfLink> links;
    for (size_t i = 0; i < composed.pages.size(); ++i) {
        for (const PageLink &link : composed.pages.at(i).links) {
            if (const auto made = linkOf(link, static_cast<int>(i), composed, hasLive))
                links.append(*made);
        }
    }
    return links;
}

/// "record-12": so that other documents can lead there.
QList<PdfDestination> destinationsOf(const ComposedBriefing &composed)
{
    QList<PdfDestination> destinations;
    for (auto anchor = composed.anchors.cbegin(); anchor != composed.anchors.cend(); ++anchor)
        destinations.append({anchor.key(), anchor->page, anchor->y - aboveTarget});
    std::ranges::sort(destinations, {}, &PdfDestination::name);
    return destinations;
}

QList<PdfBookmark> bookmarksOf(const ComposedBriefing &composed)
{
    QList<PdfBookmark> bookmarks;
    for (const PlacedHeading &heading : composed.headings)
        bookmarks.append({heading.level, heading.text, heading.place.page, heading.place.y - aboveTarget});
    return bookmarks;
}

QList<PdfAttachment> attachmentsOf(const Briefing &briefing)
{
    if (!briefing.attachment || !hasAttachment(briefing.profile))
        return {};
    return {{briefing.attachment->name, briefing.attachment->description, "text/csv",
             briefing.attachment->bytes}};
}

} // namespace

Result<QByteArray> renderBriefing(const IllustratedBriefing &briefing, const PdfWish &wish)
{
    const Briefing &content = briefing.content;
    VODHUK_TRY(requireFonts(briefing));
    Result<ComposedBriefing> composed = composeBriefing(briefing, wish.format, wish.watch);
    if (!composed)
        return std::unexpected(composed.error());
    PdfFinish finish{content.title, content.language, content.created, bookmarksOf(*composed),
                     linksOf(*composed, hasLiveLinks(content.profile))};
    if (!isSafeToHold(content.profile))
        finish.subject = content.subtitle;
    finish.destinations = destinationsOf(*composed);
    finish.attachments = attachmentsOf(content);
    finish.passphrase = wish.passphrase;
    const Result<QByteArray> pdf = printed(*composed, wish.watch);
    VODHUK_TRY(pdf);
    return finishPdf(*pdf, finish);
}

PageFormat pageFormatOf(const Briefing &briefing)
{
    PageFormat format;
    if (briefing.paper == u"letter"_s)
        format.size = {612, 792};
    return format;
}

} // namespace vodhuk
