#include "ui/pictures/pictureexport.h"

#include "core/base/csv.h"
#include "core/base/wholefile.h"
#include "core/base/wording.h"
#include "core/base/xlsx.h"
#include "core/report/pdffinisher.h"
#include "ui/pictures/paperpicture.h"
#include "ui/pictures/picturepages.h"
#include "ui/pictures/picturesvg.h"
#include "ui/pictures/scriptfonts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qreal fileMargin = 24;
constexpr qreal pointsPerUnit = 0.75;
constexpr int largestSide = 20000;

struct PictureExport {
    Q_DECLARE_TR_FUNCTIONS(PictureExport)
};

Result<QByteArray> pngBytes(const Picture &picture, const PictureFile &file)
{
    const QSizeF size = picture.size * file.scale;
    if (size.width() > largestSide || size.height() > largestSide || size.isEmpty())
        return fail(ErrorKind::Usage,
                    PictureExport::tr("The picture would be too large. Choose a smaller scale, SVG or PDF."));
    QImage image = pictureImage(picture, file.appearance, file.scale);
    image.setText(u"Title"_s, picture.title);
    image.setText(u"Description"_s, picture.textAlternative);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return fail(ErrorKind::Internal, PictureExport::tr("The picture could not be made."));
    return bytes;
}

/// On a sheet of its own size.
void paintSheet(QPdfWriter &writer, const Picture &picture, const Appearance &appearance)
{
    const QPageSize page(picture.size * pointsPerUnit, QPageSize::Point, QString(), QPageSize::ExactMatch);
    writer.setPageLayout(QPageLayout(page, QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    const qreal factor = writer.resolution() / 72.0 * pointsPerUnit;
    painter.scale(factor, factor);
    paintPicture(painter, picture, appearance);
}

void paintPages(QPdfWriter &writer, const Picture &picture, const PicturePages &pages,
                const Appearance &appearance)
{
    const auto turned = pages.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), turned, QMarginsF()));
    QPainter painter(&writer);
    const qreal factor = writer.resolution() / 72.0;
    painter.scale(factor, factor);
    for (size_t page = 0; page < pages.strips.size(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, picture, pages, page, appearance);
    }
}

Result<QByteArray> pdfBytes(const Picture &given, const PictureFile &file)
{
    const Picture picture = paperPicture(given);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(1200);
        writer.setTitle(picture.title);
        if (const auto pages = pagesOf(picture))
            paintPages(writer, picture, *pages, file.appearance);
        else
            paintSheet(writer, withMargin(picture, fileMargin), file.appearance);
    }
    return finishPdf(bytes, {.title = picture.title,
                             .language = file.language,
                             .created = file.created,
                             .bookmarks = {},
                             .links = {}});
}

/// What the numbers are of: title, unit and selection, what is left out, state of the catalogue.
QStringList notesOn(const Picture &picture)
{
    QStringList notes{picture.title, picture.subtitle};
    notes += picture.remarks;
    notes.append(picture.source);
    notes.removeAll(QString());
    return notes;
}

/// Notes stand below the table, behind an empty line, where a spreadsheet sees its end: the heads stay in the first row, and sorting,
/// filters and pivot tables take the table alone.
QByteArray csvBytes(const Picture &picture)
{
    QByteArray bytes = csvLine(picture.table.head);
    for (const QStringList &row : picture.table.rows)
        bytes += csvLine(row);
    bytes += '\n';
    for (const QString &note : notesOn(picture))
        bytes += csvLine({note});
    return bytes;
}

SheetCell cellOf(const PictureTable &table, qsizetype row, qsizetype column)
{
    if (const auto number = numberIn(table, row, column))
        return static_cast<double>(*number);
    return table.rows.at(row).at(column);
}

Result<QByteArray> sheetBytes(const Picture &picture, const PictureFile &file)
{
    const PictureTable &table = picture.table;
    Sheet sheet;
    sheet.title = picture.title;
    sheet.head = table.head;
    sheet.created = file.created;
    sheet.notes = notesOn(picture);
    sheet.notesName = Wording(file.language).translate("Pictures", "About the numbers");
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QList<SheetCell> cells;
        for (qsizetype column = 0; column < table.rows.at(row).size(); ++column)
            cells.append(cellOf(table, row, column));
        sheet.rows.append(cells);
    }
    return xlsxBytes(sheet);
}

/// On one text.
QStringList fontRemarksOn(const QString &text)
{
    QStringList remarks;
    const std::optional<MissingFont> missing = missingFont(text);
    if (missing)
        remarks.append(PictureExport::tr("The font %1 is not installed: install the package %2.")
                           .arg(missing->family, missing->package));
    for (const QString &code : charactersWithoutFont(text))
        remarks.append(PictureExport::tr("No font of a picture has %1, so its code is drawn.").arg(code));
    return remarks;
}

} // namespace

std::optional<PictureFormat> pictureFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"svg")
        return PictureFormat::Svg;
    if (ending == u"png")
        return PictureFormat::Png;
    if (ending == u"pdf")
        return PictureFormat::Pdf;
    if (ending == u"csv")
        return PictureFormat::Csv;
    if (ending == u"xlsx")
        return PictureFormat::Xlsx;
    return std::nullopt;
}

QStringList fontRemarks(const Picture &picture, PictureFormat format)
{
    QStringList remarks;
    if (format != PictureFormat::Png && format != PictureFormat::Pdf)
        return remarks;
    for (const Mark &mark : picture.marks) {
        if (const auto *text = std::get_if<TextShape>(&mark.shape))
            remarks += fontRemarksOn(text->text);
    }
    remarks.removeDuplicates();
    return remarks;
}

Picture withMargin(const Picture &picture, qreal margin)
{
    const auto move = [margin](auto &shape) {
        using Kind = std::decay_t<decltype(shape)>;
        const QPointF by(margin, margin);
        if constexpr (std::is_same_v<Kind, LineShape>) {
            shape.from += by;
            shape.to += by;
        } else if constexpr (std::is_same_v<Kind, TextShape>) {
            shape.at += by;
        } else if constexpr (std::is_same_v<Kind, DotShape>) {
            shape.centre += by;
        } else if constexpr (std::is_same_v<Kind, OutlineShape>) {
            for (QPolygonF &ring : shape.rings)
                ring.translate(by);
        } else {
            shape.area.translate(by);
        }
    };
    Picture result = picture;
    result.size += QSizeF(2 * margin, 2 * margin);
    for (qreal *edge : {&result.head, &result.gutter, &result.foot})
        *edge += margin;
    for (GroupHeading &heading : result.headings)
        heading = {heading.top + margin, heading.bottom + margin, heading.end + margin};
    for (Mark &mark : result.marks) {
        std::visit(move, mark.shape);
        mark.touch.translate(margin, margin);
    }
    if (result.time)
        result.time->plot.translate(margin, margin);
    return result;
}

QImage pictureImage(const Picture &picture, const Appearance &appearance, qreal scale)
{
    QImage image((picture.size * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(96 * scale / 0.0254));
    image.setDotsPerMeterY(qRound(96 * scale / 0.0254));
    image.fill(appearance.ground);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPicture(painter, paperPicture(picture), appearance);
    return image;
}

Result<QByteArray> pictureBytes(const Picture &picture, PictureFormat format, const PictureFile &file)
{
    if (format == PictureFormat::Csv)
        return csvBytes(picture);
    if (format == PictureFormat::Xlsx)
        return sheetBytes(picture, file);
    if (format == PictureFormat::Pdf)
        return pdfBytes(picture, file);
    const Picture whole = withMargin(picture, fileMargin);
    if (format == PictureFormat::Svg)
        return pictureSvg(whole, file.appearance, file.language);
    return pngBytes(whole, file);
}

Status writePicture(const Picture &picture, const QString &path, const PictureFile &file)
{
    const std::optional<PictureFormat> format = pictureFormat(path);
    if (!format)
        return fail(ErrorKind::Usage,
                    PictureExport::tr("The name of the file must end in .svg, .png, .pdf, .csv or .xlsx."));
    const Result<QByteArray> bytes = pictureBytes(picture, *format, file);
    if (!bytes)
        return std::unexpected(bytes.error());
    return writeWholeFile(path, *bytes);
}

} // namespace vodhuk
