#include "ui/report/longtext.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

constexpr qsizetype mostInBlock = 4000; ///< about a page

/// The runs of one text, to be taken off its beginning.
class Remainder
{
public:
    explicit Remainder(const QList<TextRun> &runs)
        : m_runs(runs)
    {
        for (const TextRun &run : runs) {
            m_starts.push_back(m_size);
            m_size += run.text.size();
        }
    }

    [[nodiscard]] qsizetype size() const { return m_size - m_from; }

    [[nodiscard]] QList<TextRun> first(qsizetype length) const
    {
        QList<TextRun> part;
        const qsizetype end = m_from + length;
        const auto next = std::ranges::upper_bound(m_starts, m_from);
        for (qsizetype i = next - m_starts.begin() - 1; i < m_runs.size() && startOf(i) < end; ++i) {
            TextRun run = m_runs.at(i);
            const qsizetype from = std::max(m_from, startOf(i)) - startOf(i);
            const qsizetype to = std::min(end - startOf(i), run.text.size());
            run.text = run.text.sliced(from, to - from);
            part.append(run);
        }
        return part;
    }

    void drop(qsizetype length) { m_from += length; }

private:
    [[nodiscard]] qsizetype startOf(qsizetype run) const { return m_starts.at(static_cast<size_t>(run)); }

    const QList<TextRun> &m_runs;
    std::vector<qsizetype> m_starts;
    qsizetype m_size = 0;
    qsizetype m_from = 0;
};

/// All blocks have that of the whole text, whatever they begin with.
Qt::LayoutDirection directionOf(const QList<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

/// A break at the end of a block would begin one more line there.
QList<TextRun> withoutLastBreak(QList<TextRun> runs)
{
    if (!runs.isEmpty() && runs.last().text.endsWith(QChar::LineSeparator))
        runs.last().text.chop(1);
    return runs;
}

} // namespace

TextBlocks textBlocks(const QList<TextRun> &runs, TextStyle style, double width, Side side)
{
    const QList<TextRun> printable = printableRuns(runs);
    Remainder rest(printable);
    const Qt::LayoutDirection direction = directionOf(printable);
    const auto block = [&](const QList<TextRun> &part) {
        return std::make_shared<const TextBlock>(part, style, width, side, direction);
    };
    TextBlocks blocks;
    while (rest.size() > mostInBlock) {
        const qsizetype whole = block(rest.first(mostInBlock))->startOfLastLine(); // which may go on
        const qsizetype length = whole > 0 ? whole : mostInBlock;
        blocks.push_back(block(withoutLastBreak(rest.first(length))));
        rest.drop(length);
    }
    blocks.push_back(block(rest.first(rest.size())));
    return blocks;
}

double addBlocks(Piece &piece, QPointF position, const TextBlocks &blocks, ItemRole role)
{
    double height = 0;
    for (const auto &block : blocks) {
        addText(piece, position + QPointF(0, height), block, role);
        height += block->height();
    }
    return height;
}

} // namespace vodhuk
