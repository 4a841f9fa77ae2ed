#include "ui/report/textblock.h"

#include "ui/common/appearance.h"
#include "ui/pictures/scriptfonts.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <map>
#include <tuple>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QColor colourOf(RunLook look, TextStyle style)
{
    const Appearance appearance = Appearance::print();
    switch (look) {
    case RunLook::Muted:
        return appearance.muted;
    case RunLook::Reference:
    case RunLook::Address:
        return appearance.accent;
    case RunLook::Plain:
    case RunLook::Strong:
    case RunLook::Code:
        break;
    }
    return textColour(style);
}

FontVariant variantOf(const TextRun &run)
{
    FontVariant variant;
    variant.bold = run.strong || run.look == RunLook::Strong;
    variant.italic = run.emphasis;
    variant.regular = run.look == RunLook::Reference;
    return variant;
}

QTextCharFormat madeFormat(RunLook look, TextStyle style, const FontVariant &variant)
{
    QTextCharFormat format;
    format.setForeground(colourOf(look, style));
    format.setFont(layoutFont(style, variant));
    if (look == RunLook::Reference)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

/// The same one in every call of a thread: it keeps its font, which takes long to find.
const QTextCharFormat &formatOf(RunLook look, TextStyle style, const FontVariant &variant)
{
    using Key = std::tuple<RunLook, TextStyle, QString, bool, bool, bool>;
    thread_local std::map<Key, QTextCharFormat> formats;
    const Key key{look, style, variant.family, variant.bold, variant.italic, variant.regular};
    const auto found = formats.find(key);
    return found != formats.end() ? found->second
                                  : formats.emplace(key, madeFormat(look, style, variant)).first->second;
}

QString joined(const QList<TextRun> &runs)
{
    if (runs.size() == 1)
        return runs.first().text;
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

/// One for each stretch of one look and one font, but for those that look as their style does.
QList<QTextLayout::FormatRange> formatsOf(const QList<TextRun> &runs, const QString &text, TextStyle style)
{
    QList<QTextLayout::FormatRange> formats;
    const QString base = typeFace(style).family;
    const QList<FontRun> families = fontRuns(text, base);
    qsizetype start = 0;
    for (const TextRun &run : runs) {
        const qsizetype end = start + run.text.size();
        for (const FontRun &family : families) {
            const qsizetype from = std::max(start, family.start);
            const qsizetype to = std::min(end, family.start + family.length);
            if (from >= to)
                continue;
            FontVariant variant = variantOf(run);
            if (family.family != base) {
                variant.family = family.family;
                variant.italic = false; // only Latin, Greek and Cyrillic know it
            }
            if (run.look != RunLook::Plain || variant != FontVariant())
                formats.append({static_cast<int>(from), static_cast<int>(to - from),
                                formatOf(run.look, style, variant)});
        }
        start = end;
    }
    return formats;
}

QTextOption optionOf(Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

/// A minus that leaves something out of a query belongs to what follows it: whoever copies the line would ask for the contrary.
bool endsInMinus(const QString &text, const QTextLine &line)
{
    const int end = line.textStart() + line.textLength();
    const bool isBehindBlank = line.textLength() > 2 && text[end - 2].isSpace();
    return end < text.size() && isBehindBlank && text[end - 1] == u'-' && !text[end].isSpace();
}

QList<LinePart> linePartsOf(const QTextLayout &layout, int start, int length)
{
    QList<LinePart> parts;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const auto [left, right] = std::minmax({line.cursorToX(from), line.cursorToX(to)});
        parts.append({i, left / unitsPerPoint, right / unitsPerPoint});
    }
    return parts;
}

bool isFromRight(const QString &text, Qt::LayoutDirection direction)
{
    return direction == Qt::LayoutDirectionAuto ? text.isRightToLeft() : direction == Qt::RightToLeft;
}

double leftOf(Side side, bool isFromRight, double room)
{
    const bool isAtRight = side == Side::Right || (side == Side::Start && isFromRight);
    return isAtRight ? std::max(0.0, room) : 0;
}

} // namespace

QList<TextRun> printableRuns(QList<TextRun> runs)
{
    QStringList texts;
    for (const TextRun &run : std::as_const(runs))
        texts.append(run.text);
    texts = printedTexts(texts);
    for (qsizetype i = 0; i < runs.size(); ++i)
        runs[i].text = texts.at(i).contains(u'\n') ? QString(texts.at(i)).replace(u'\n', QChar::LineSeparator)
                                                   : texts.at(i);
    return runs;
}

TextBlock::TextBlock(QList<TextRun> runs, TextStyle style, double width, Side side,
                     Qt::LayoutDirection direction)
    : m_style(style)
    , m_side(side)
    , m_direction(direction)
    , m_width(width)
    , m_runs(printableRuns(std::move(runs)))
{
    const std::unique_ptr<QTextLayout> layout = laidOut();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        m_lines.push_back({static_cast<float>(line.x() / unitsPerPoint),
                           static_cast<float>(line.naturalTextWidth() / unitsPerPoint)});
        m_startOfLastLine = line.textStart();
    }
    m_lines.shrink_to_fit();
    rememberSpots(*layout);
}

std::unique_ptr<QTextLayout> TextBlock::laidOut() const
{
    const QString text = joined(m_runs);
    auto layout = std::make_unique<QTextLayout>(text, layoutFont(m_style));
    layout->setTextOption(optionOf(m_direction));
    layout->setFormats(formatsOf(m_runs, text, m_style));
    layout->setCacheEnabled(true);
    const double lineHeight = leading() * unitsPerPoint;
    const bool startsAtRight = isFromRight(text, m_direction);
    layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_width * unitsPerPoint);
        if (endsInMinus(text, line))
            line.setNumColumns(line.textLength() - 1, m_width * unitsPerPoint);
        const double left = leftOf(m_side, startsAtRight, m_width * unitsPerPoint - line.naturalTextWidth());
        line.setPosition({left, i * lineHeight + baseLineOf(m_style) - line.ascent()});
    }
    layout->endLayout();
    return layout;
}

void TextBlock::rememberSpots(const QTextLayout &layout)
{
    int start = 0;
    for (qsizetype run = 0; run < m_runs.size(); ++run) {
        const TextRun &told = m_runs.at(run);
        const int length = static_cast<int>(told.text.size());
        if (!told.link.isEmpty() || !told.query.isEmpty() || told.look == RunLook::Code) {
            for (const LinePart &part : linePartsOf(layout, start, length))
                m_spots.push_back({part.line, static_cast<int>(run), static_cast<float>(part.left),
                                   static_cast<float>(part.right)});
        }
        start += length;
    }
    m_spots.shrink_to_fit();
}

double TextBlock::leading() const
{
    return typeFace(m_style).leading;
}

double TextBlock::naturalWidth() const
{
    double width = 0;
    for (const Line &line : m_lines)
        width = std::max<double>(width, line.width);
    return width;
}

double TextBlock::lastLineWidth() const
{
    return m_lines.empty() ? 0 : m_lines.back().width;
}

QString TextBlock::text() const
{
    return joined(m_runs);
}

QRectF TextBlock::area(int firstLine, int count) const
{
    double left = m_width;
    double right = 0;
    for (int i = firstLine; i < firstLine + count; ++i) {
        const Line &line = m_lines.at(static_cast<size_t>(i));
        left = std::min<double>(left, line.left);
        right = std::max<double>(right, line.left + line.width);
    }
    return {std::min(left, right), 0, std::max(0.0, right - left), count * leading()};
}

QRectF TextBlock::areaOf(const Spot &spot, int firstLine) const
{
    return {spot.left, (spot.line - firstLine) * leading(), spot.right - spot.left, leading()};
}

QList<LinkArea> TextBlock::linkAreas(int firstLine, int count) const
{
    QList<LinkArea> areas;
    for (const Spot &spot : m_spots) {
        const TextRun &run = m_runs.at(spot.run);
        const bool isLink = !run.link.isEmpty() || !run.query.isEmpty();
        if (isLink && spot.line >= firstLine && spot.line < firstLine + count)
            areas.append({areaOf(spot, firstLine), run.link, run.query});
    }
    return areas;
}

QList<QRectF> TextBlock::codeAreas(int firstLine, int count) const
{
    QList<QRectF> areas;
    for (const Spot &spot : m_spots) {
        if (m_runs.at(spot.run).look == RunLook::Code && spot.line >= firstLine &&
            spot.line < firstLine + count)
            areas.append(areaOf(spot, firstLine));
    }
    return areas;
}

QList<QList<LinePart>> TextBlock::placesOf(const QList<Part> &parts) const
{
    QList<QList<LinePart>> places;
    const std::unique_ptr<QTextLayout> layout = parts.isEmpty() ? nullptr : laidOut();
    for (const Part &part : parts)
        places.append(linePartsOf(*layout, static_cast<int>(part.start), static_cast<int>(part.length)));
    return places;
}

TextDrawing::TextDrawing(QPainter &painter)
    : m_painter(painter)
{
}

TextDrawing::~TextDrawing() = default;

void TextDrawing::draw(const TextBlock &text, const QPointF &position, int firstLine, int count)
{
    if (m_text != &text) {
        m_layout = text.laidOut();
        m_text = &text;
    }
    m_painter.setPen(textColour(text.m_style));
    const QPointF origin = (position - QPointF(0, firstLine * text.leading())) * unitsPerPoint;
    for (int i = firstLine; i < firstLine + count; ++i)
        m_layout->lineAt(i).draw(&m_painter, origin);
}

double textWidth(const QString &text, TextStyle style)
{
    return TextBlock({{text}}, style, 1e5, Side::Left).naturalWidth();
}

} // namespace vodhuk
