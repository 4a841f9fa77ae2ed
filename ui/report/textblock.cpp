#include "ui/report/textblock.h"

#include "ui/common/appearance.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QTextCharFormat formatOf(RunLook look, TextStyle style)
{
    const Appearance appearance = Appearance::print();
    QFont font = layoutFont(style);
    QTextCharFormat format;
    format.setForeground(textColour(style));
    if (look == RunLook::Strong)
        font.setBold(true);
    if (look == RunLook::Muted)
        format.setForeground(appearance.muted);
    if (look == RunLook::Reference || look == RunLook::Address)
        format.setForeground(appearance.accent);
    format.setFont(font);
    if (look == RunLook::Reference) {
        format.setFontWeight(QFont::Normal);
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    }
    return format;
}

QString joined(const QList<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text.replace(u'\n', QChar::LineSeparator);
}

QList<QTextLayout::FormatRange> formatsOf(const QList<TextRun> &runs, TextStyle style)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const TextRun &run : runs) {
        const int length = static_cast<int>(run.text.size());
        formats.append({start, length, formatOf(run.look, style)});
        start += length;
    }
    return formats;
}

} // namespace

TextBlock::TextBlock(const QList<TextRun> &runs, TextStyle style, double width, Break breaking)
    : m_style(style)
    , m_runs(runs)
    , m_layout(std::make_unique<QTextLayout>(joined(runs), layoutFont(style)))
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(breaking == Break::Words ? QTextOption::WordWrap
                                                : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(formatsOf(runs, style));
    m_layout->setCacheEnabled(true);
    lay(width);
}

TextBlock::~TextBlock() = default;

void TextBlock::lay(double width)
{
    const QFontMetricsF metrics(layoutFont(m_style));
    const double lineHeight = leading() * unitsPerPoint;
    const double baseline = (lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    m_layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width * unitsPerPoint);
        line.setPosition({0, i * lineHeight + baseline - line.ascent()});
    }
    m_layout->endLayout();
}

int TextBlock::lineCount() const
{
    return m_layout->lineCount();
}

double TextBlock::leading() const
{
    return typeFace(m_style).leading;
}

double TextBlock::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width / unitsPerPoint;
}

double TextBlock::lastLineWidth() const
{
    const int lines = m_layout->lineCount();
    return lines == 0 ? 0 : m_layout->lineAt(lines - 1).naturalTextWidth() / unitsPerPoint;
}

QList<LinkArea> TextBlock::linkAreas(int firstLine, int count) const
{
    QList<LinkArea> areas;
    int start = 0;
    for (const TextRun &run : m_runs) {
        const int end = start + static_cast<int>(run.text.size());
        for (int i = firstLine; !run.link.isEmpty() && i < firstLine + count; ++i) {
            const QTextLine line = m_layout->lineAt(i);
            const int from = std::max(start, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const double left = line.cursorToX(from) / unitsPerPoint;
            const double right = line.cursorToX(to) / unitsPerPoint;
            areas.append({QRectF(left, (i - firstLine) * leading(), right - left, leading()), run.link});
        }
        start = end;
    }
    return areas;
}

void TextBlock::draw(QPainter &painter, QPointF position, int firstLine, int count) const
{
    painter.save();
    painter.translate(position - QPointF(0, firstLine * leading()));
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setPen(textColour(m_style));
    for (int i = firstLine; i < firstLine + count; ++i)
        m_layout->lineAt(i).draw(&painter, {0, 0});
    painter.restore();
}

double textWidth(const QString &text, TextStyle style)
{
    return TextBlock({{text, RunLook::Plain, {}}}, style, 1e5).naturalWidth();
}

} // namespace vodhuk
