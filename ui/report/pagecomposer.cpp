#include "ui/report/pagecomposer.h"

#include "ui/common/appearance.h"
#include "ui/report/crosstablepieces.h"
#include "ui/report/picturepieces.h"
#include "ui/report/tablepieces.h"
#include "ui/report/textpieces.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QString titleAnchor = u"title"_s;

/// Pieces block by block, so that the list of contents can be set again once the pages are known.
class Composer
{
public:
    Composer(const Briefing &briefing, const PageFormat &format)
        : m_briefing(briefing)
        , m_format(format)
        , m_width(format.content().width())
    {
        numberHeadings();
        m_pieces.push_back(titlePieces(m_briefing, m_width));
        m_pieces.back().front().anchors.append(titleAnchor);
        for (const Block &block : m_briefing.blocks)
            m_pieces.push_back(std::visit([this](const auto &content) { return piecesOf(content); }, block));
        keepIntroductions();
    }

    [[nodiscard]] ComposedBriefing compose()
    {
        FlowResult result = flowAll();
        setContents(result);
        result = flowAll();
        ComposedBriefing composed{m_format, std::move(result.pages), std::move(result.anchors),
                                  std::move(result.headings)};
        addFrames(composed);
        return composed;
    }

private:
    /// Every heading of level 1 gets an anchor, so that the list of contents can lead to it.
    void numberHeadings()
    {
        int number = 0;
        for (Block &block : m_briefing.blocks) {
            auto *heading = std::get_if<HeadingBlock>(&block);
            if (heading == nullptr || heading->level != 1)
                continue;
            ++number;
            if (heading->anchor.isEmpty())
                heading->anchor = u"chapter-"_s + QString::number(number);
            m_contents.append({heading->text, {}, heading->anchor});
        }
    }

    /// A paragraph stays with the list or figure it leads to.
    void keepIntroductions()
    {
        for (qsizetype i = 0; i + 1 < m_briefing.blocks.size(); ++i) {
            const Block &next = m_briefing.blocks.at(i + 1);
            const bool introduces = std::holds_alternative<ParagraphBlock>(m_briefing.blocks.at(i)) &&
                                    !std::holds_alternative<ParagraphBlock>(next) &&
                                    !std::holds_alternative<HeadingBlock>(next);
            if (introduces)
                m_pieces.at(static_cast<size_t>(i) + 1).back().keepWithNext = true;
        }
    }

    [[nodiscard]] Pieces piecesOf(const HeadingBlock &block) const { return headingPieces(block, m_width); }
    [[nodiscard]] Pieces piecesOf(const ParagraphBlock &block) const
    {
        return paragraphPieces(block, m_width);
    }
    [[nodiscard]] Pieces piecesOf(const KeyFiguresBlock &block) const
    {
        return keyFigurePieces(block, m_width);
    }
    [[nodiscard]] Pieces piecesOf(const ContentsBlock &block) const
    {
        return contentsPieces(block.title, m_contents, m_width);
    }
    [[nodiscard]] Pieces piecesOf(const CrossTableBlock &block) const
    {
        return withCaption(block.title, block.subtitle, crossTablePieces(block, m_width));
    }
    [[nodiscard]] Pieces piecesOf(const ChronologyBlock &block) const
    {
        return chronologyPieces(block, m_width);
    }
    [[nodiscard]] Pieces piecesOf(const SourcesBlock &block) const { return sourcePieces(block, m_width); }
    [[nodiscard]] Pieces piecesOf(const TableBlock &block) const { return tablePieces(block, m_width); }
    [[nodiscard]] Pieces piecesOf(const TimelineBlock &block) const
    {
        return withCaption(block.title, block.subtitle,
                           timelinePieces(block.timeline, m_briefing.language, m_width));
    }
    [[nodiscard]] Pieces piecesOf(const DistributionBlock &block) const
    {
        return withCaption(block.title, block.subtitle,
                           distributionPieces(block.distribution, m_briefing.language, m_width));
    }

    /// Title and what is counted stand above a figure and stay with it.
    [[nodiscard]] Pieces withCaption(const QString &title, const QString &subtitle, Pieces figure) const
    {
        Pieces pieces;
        if (!title.isEmpty())
            pieces = headingPieces({2, title, {}, false}, m_width);
        const auto text =
            std::make_shared<const TextBlock>(QList<TextRun>{{subtitle}}, TextStyle::Small, m_width);
        Piece caption;
        addText(caption, {0, 0}, text, ItemRole::Text);
        caption.height = onRhythm(text->height() + rhythm);
        caption.keepWithNext = true;
        pieces.push_back(std::move(caption));
        std::move(figure.begin(), figure.end(), std::back_inserter(pieces));
        return pieces;
    }

    [[nodiscard]] FlowResult flowAll() const
    {
        Pieces all;
        for (const Pieces &pieces : m_pieces)
            all.insert(all.end(), pieces.begin(), pieces.end());
        return flow(all, m_format);
    }

    void setContents(const FlowResult &result)
    {
        for (ContentsLine &line : m_contents)
            line.page = QString::number(result.anchors.value(line.anchor).page + 1);
        for (qsizetype i = 0; i < m_briefing.blocks.size(); ++i) {
            if (const auto *contents = std::get_if<ContentsBlock>(&m_briefing.blocks.at(i)))
                m_pieces.at(static_cast<size_t>(i) + 1) = piecesOf(*contents);
        }
    }

    void addFrames(ComposedBriefing &composed) const
    {
        const QString method = QString::number(composed.anchors.value(u"method"_s).page + 1);
        const QString foot =
            m_briefing.foot.contains(u"%1"_s) ? m_briefing.foot.arg(method) : m_briefing.foot;
        const QString total = QString::number(composed.pages.size());
        for (size_t i = 0; i < composed.pages.size(); ++i) {
            Page &page = composed.pages.at(i);
            addLine(page, m_briefing.runningHead, m_briefing.dataAsOf, 36);
            addRule(page, 53);
            addRule(page, m_format.size.height() - 47);
            addLine(page, foot, m_briefing.pageNumber.arg(QString::number(i + 1), total),
                    m_format.size.height() - 41);
            page.links.append(
                {QRectF(m_format.content().left(), m_format.size.height() - 41, 160, 11), u"#method"_s});
        }
    }

    void addRule(Page &page, double y) const
    {
        Piece piece;
        addFill(piece, QRectF(m_format.content().left(), y, m_width, 0.5), Appearance::print().lines);
        piece.items.back().role = ItemRole::Frame;
        page.items.push_back(piece.items.back());
    }

    void addLine(Page &page, const QString &left, const QString &right, double y) const
    {
        Piece piece;
        const auto atRight =
            std::make_shared<const TextBlock>(QList<TextRun>{{right}}, TextStyle::Small, m_width);
        const double room = m_width - atRight->naturalWidth() - 12;
        const auto atLeft = std::make_shared<const TextBlock>(QList<TextRun>{{left}}, TextStyle::Small, room);
        addText(piece, {m_format.content().left(), y}, atLeft, ItemRole::Frame, 0, 1);
        addText(piece, {m_format.content().right() - atRight->naturalWidth(), y}, atRight, ItemRole::Frame);
        page.items.insert(page.items.end(), piece.items.begin(), piece.items.end());
    }

    Briefing m_briefing;
    PageFormat m_format;
    double m_width;
    QList<ContentsLine> m_contents;
    std::vector<Pieces> m_pieces; ///< the title's, then those of each block
};

} // namespace

ComposedBriefing composeBriefing(const Briefing &briefing, const PageFormat &format)
{
    return Composer(briefing, format).compose();
}

} // namespace vodhuk
