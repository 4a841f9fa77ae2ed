#include "ui/report/pagecomposer.h"

#include "ui/report/chronologypieces.h"
#include "ui/report/coverpieces.h"
#include "ui/report/crosstablepieces.h"
#include "ui/report/pageframes.h"
#include "ui/report/picturepieces.h"
#include "ui/report/richtextpieces.h"
#include "ui/report/tablepieces.h"
#include "ui/report/textpieces.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QString titleAnchor = u"title"_s;
const QString chronologyAnchor = u"chronology"_s;
const QString coverAnchor = u"cover-"_s;
const QString sectionAnchor = u"section-"_s;

constexpr size_t fewPages = 4;
constexpr size_t fewPieces = 400;     ///< more are no short document
constexpr double shortEnd = 0.4;      ///< of a page's height
constexpr double roomOfTitle = 150;   ///< at the head of the first page
constexpr double roomOfHeading = 100; ///< for one of two lines, and the last lines of a paragraph below it

template <class Kind>
bool holds(const Block &block)
{
    return std::holds_alternative<Kind>(block);
}

/// Block by block pieces, then pages of them, and last what only the pages tell: numbers in the list of contents, heads and feet.
class Composer
{
public:
    /// Without `former` nothing is kept: it would only take up room.
    Composer(const IllustratedBriefing &briefing, const PageFormat &format, const EditWatch &watch,
             const KeptPieces *former = nullptr)
        : m_briefing(briefing.content)
        , m_pictures(briefing.pictures)
        , m_format(format)
        , m_width(format.content().width())
        , m_watch(watch)
        , m_former(former)
        , m_kept({format, briefing.content.language, briefing.content.profile})
    {
        findChapters();
    }

    [[nodiscard]] Result<ComposedBriefing> compose()
    {
        if (std::ranges::none_of(m_briefing.blocks, holds<CoverBlock>))
            add(titlePieces({m_briefing.title, m_briefing.subtitle, {}, {}, {}, false}, m_width));
        for (m_block = 0; m_block < m_briefing.blocks.size(); ++m_block) {
            VODHUK_TRY(m_watch.lookUp());
            const Block &block = m_briefing.blocks.at(m_block);
            beginSections();
            add(std::visit([this](const auto &content) { return piecesOf(content); }, block));
            keepIntroduction();
        }
        VODHUK_TRY(m_watch.lookUp());
        keepEnd();
        if (!m_pieces.empty())
            m_pieces.front().anchors.append(titleAnchor);
        return finished(flowed());
    }

    /// The lists of the pages that were composed.
    [[nodiscard]] KeptPieces kept() && { return std::move(m_kept); }

private:
    /// A short document whose end would take a page for itself is set tighter: as it was meant, "two pages" are two.
    [[nodiscard]] FlowResult flowed()
    {
        const bool mayBeShort = m_pieces.size() < fewPieces;
        const Pieces pieces = mayBeShort ? m_pieces : Pieces();
        FlowResult usual = flow(std::move(m_pieces), m_format);
        if (!mayBeShort || usual.pages.size() < 2 || usual.pages.size() > fewPages)
            return usual;
        for (const double share : {0.75, 0.5, 0.25}) {
            FlowResult tight = flow(tightened(pieces, share), m_format);
            if (tight.pages.size() < usual.pages.size())
                return tight;
        }
        return usual;
    }

    [[nodiscard]] static Pieces tightened(Pieces pieces, double share)
    {
        for (Piece &piece : pieces)
            piece.spaceBefore = onRhythm(piece.spaceBefore * share);
        return pieces;
    }

    /// Every heading of level 1 gets an anchor, so that the list of contents can lead to it.
    void findChapters()
    {
        for (qsizetype i = 0; i < m_briefing.blocks.size(); ++i) {
            m_hasChronologyAnchor = m_hasChronologyAnchor || isChronologyHead(m_briefing.blocks.at(i));
            const auto *heading = std::get_if<HeadingBlock>(&m_briefing.blocks.at(i));
            if (heading == nullptr || heading->level != 1)
                continue;
            const QString number = QString::number(m_chapters.size() + 1);
            const QString anchor = heading->anchor.isEmpty() ? u"chapter-"_s + number : heading->anchor;
            m_anchors.insert(i, anchor);
            m_chapters.append({heading->text, anchor, {}});
        }
    }

    static bool isChronologyHead(const Block &block)
    {
        const auto *heading = std::get_if<HeadingBlock>(&block);
        return heading != nullptr && heading->anchor == chronologyAnchor;
    }

    /// Where a section begins, or several do because those before it show nothing.
    void beginSections()
    {
        for (;
             m_section < m_briefing.sectionStarts.size() && m_briefing.sectionStarts.at(m_section) <= m_block;
             ++m_section)
            m_awaited.append(sectionAnchor + QString::number(m_section));
    }

    void add(Pieces pieces)
    {
        if (pieces.empty())
            return;
        // A heading right below another one is near to it.
        if (!m_pieces.empty() && !m_pieces.back().headings.empty() && !pieces.front().headings.empty())
            pieces.front().spaceBefore = std::min(pieces.front().spaceBefore, 2 * rhythm);
        pieces.front().anchors += m_awaited;
        m_awaited.clear();
        append(m_pieces, std::move(pieces));
    }

    /// A paragraph stays with the list or figure it leads to.
    void keepIntroduction()
    {
        if (m_block + 1 >= m_briefing.blocks.size() || m_pieces.empty())
            return;
        const Block &block = m_briefing.blocks.at(m_block);
        const Block &next = m_briefing.blocks.at(m_block + 1);
        const bool isText = holds<ParagraphBlock>(block) || holds<RichTextBlock>(block);
        const bool goesOn = holds<ParagraphBlock>(next) || holds<RichTextBlock>(next);
        if (isText && !goesOn && !holds<HeadingBlock>(next) && !holds<CoverBlock>(next))
            m_pieces.back().keepWithNext = true;
    }

    /// A last page of three lines looks like a mistake: a short last chapter stays together.
    void keepEnd()
    {
        const auto isChapter = [](const Piece &piece) {
            return !piece.headings.empty() && piece.headings.front().level == 1;
        };
        const auto last = std::find_if(m_pieces.rbegin(), m_pieces.rend(), isChapter);
        if (last == m_pieces.rend())
            return;
        const auto begin = std::prev(last.base());
        double height = 0;
        for (auto piece = begin; piece != m_pieces.end(); ++piece)
            height += piece->inColumns ? m_format.content().height() : piece->spaceBefore + piece->height;
        if (height > m_format.content().height() * shortEnd)
            return;
        for (auto piece = begin; piece != std::prev(m_pieces.end()); ++piece)
            piece->keepWithNext = true;
    }

    /// What the block before this one, which stays with it, may take up of the page.
    [[nodiscard]] double roomAbove() const
    {
        if (m_block == 0)
            return m_pieces.empty() ? 0 : roomOfTitle;
        const Block &block = m_briefing.blocks.at(m_block - 1);
        if (const auto *cover = std::get_if<CoverBlock>(&block))
            return cover->ownPage ? 0 : roomOfTitle;
        return holds<HeadingBlock>(block) || holds<ParagraphBlock>(block) || holds<RichTextBlock>(block)
                   ? roomOfHeading
                   : 0;
    }

    /// A copy: where a list stands, and what stands around it, is for the pages to say.
    template <class List, class LayOut>
    [[nodiscard]] Pieces listPieces(const List &list, const LayOut &layOut)
    {
        if (m_former == nullptr)
            return layOut();
        const bool isAlike = m_former->setting() == m_kept.setting();
        auto pieces = isAlike ? m_former->find(list) : nullptr;
        if (!pieces)
            pieces = std::make_shared<const Pieces>(layOut());
        m_kept.keep(list, pieces);
        return *pieces;
    }

    [[nodiscard]] Pieces piecesOf(const CoverBlock &block)
    {
        if (!block.ownPage)
            return titlePieces(block, m_width);
        Pieces pieces = coverPieces(block, m_format.content().size());
        for (Piece &piece : pieces)
            piece.anchors.append(coverAnchor + QString::number(m_covers++));
        return pieces;
    }
    [[nodiscard]] Pieces piecesOf(const HeadingBlock &block) const
    {
        HeadingBlock heading = block;
        heading.anchor = m_anchors.value(m_block, block.anchor);
        return headingPieces(heading, m_width);
    }
    [[nodiscard]] Pieces piecesOf(const ParagraphBlock &block) const
    {
        return paragraphPieces(block, m_width);
    }
    [[nodiscard]] Pieces piecesOf(const RichTextBlock &block) const
    {
        return richTextPieces(block.paragraphs, m_width);
    }
    [[nodiscard]] Pieces piecesOf(const KeyFiguresBlock &block) const
    {
        return keyFigurePieces(block, m_width, u'#' + chronologyAnchor, Wording(m_briefing.language));
    }
    [[nodiscard]] Pieces piecesOf(const PictureBlock &block) const
    {
        return picturePieces(block, m_pictures.value(m_block), m_format.content().size(), roomAbove());
    }
    [[nodiscard]] Pieces piecesOf(const CrossTableBlock &block) const
    {
        Pieces pieces;
        if (!block.title.isEmpty())
            pieces = headingPieces({2, block.title, {}, false}, m_width);
        const auto text = setText(block.subtitle, TextStyle::Small, m_width);
        Piece caption;
        addText(caption, {0, 0}, text, ItemRole::Text);
        caption.height = onRhythm(text->height() + rhythm);
        caption.keepWithNext = true;
        pieces.push_back(std::move(caption));
        append(pieces, crossTablePieces(block, m_width));
        return pieces;
    }
    [[nodiscard]] Pieces piecesOf(const ContentsBlock &block)
    {
        QList<ContentsLine> lines = m_chapters;
        for (ContentsLine &line : lines)
            line.rowAnchor = u"contents-"_s + QString::number(m_contents.size() + 1) + u'-' + line.anchor;
        m_contents += lines;
        return contentsPieces(block.title, lines, m_width);
    }
    [[nodiscard]] Pieces piecesOf(const ChronologyBlock &block)
    {
        Pieces pieces =
            listPieces(block, [&] { return chronologyPieces(block, m_width, m_watch.cancellation); });
        if (!m_hasChronologyAnchor && !pieces.empty())
            pieces.front().anchors.append(chronologyAnchor);
        m_hasChronologyAnchor = true;
        return pieces;
    }
    [[nodiscard]] Pieces piecesOf(const SourcesBlock &block)
    {
        return listPieces(block, [&] { return sourcePieces(block, m_width, m_watch.cancellation); });
    }
    [[nodiscard]] Pieces piecesOf(const TableBlock &block)
    {
        return tablePieces(block, m_width, m_watch.cancellation, &widthsOf(block));
    }

    /// Measured once for all tables of a section that have the same head.
    [[nodiscard]] const TableWidths &widthsOf(const TableBlock &block)
    {
        const QString key =
            QString::number(m_section) + u'\n' + QString::number(block.textColumns) + block.head.join(u'\n');
        auto found = m_widths.find(key);
        if (found == m_widths.end())
            found = m_widths.insert(key, tableWidths(joinedTables(m_briefing, m_block), m_width));
        return *found;
    }
    [[nodiscard]] Pieces piecesOf(const DefinitionsBlock &block)
    {
        return listPieces(block, [&] { return definitionPieces(block, m_width); });
    }

    [[nodiscard]] ComposedBriefing finished(FlowResult result) const
    {
        addPageNumbers(result);
        addFrames(result, m_briefing, m_format, coverPages(result));
        dropLinksToNowhere(result);
        const QList<PagePlace> sections = sectionPlaces(result);
        return {m_format, std::move(result.pages), std::move(result.anchors), std::move(result.headings),
                sections};
    }

    void addPageNumbers(FlowResult &result) const
    {
        for (const ContentsLine &line : m_contents) {
            const auto row = result.anchors.constFind(line.rowAnchor);
            const auto target = result.anchors.constFind(line.anchor);
            if (row == result.anchors.cend() || target == result.anchors.cend())
                continue;
            result.pages.at(static_cast<size_t>(row->page))
                .items.push_back(
                    contentsPage(target->page + 1, {m_format.content().left(), row->y}, m_width));
        }
    }

    [[nodiscard]] QSet<int> coverPages(const FlowResult &result) const
    {
        QSet<int> pages;
        for (int i = 0; i < m_covers; ++i)
            pages.insert(result.anchors.value(coverAnchor + QString::number(i)).page);
        return pages;
    }

    /// A number whose record or source is not in this briefing stays a number.
    static void dropLinksToNowhere(FlowResult &result)
    {
        for (Page &page : result.pages) {
            for (PageLink &link : page.links) {
                if (link.link.startsWith(u'#') && !result.anchors.contains(link.link.mid(1)))
                    link.link.clear();
            }
            page.links.removeIf(
                [](const PageLink &link) { return link.link.isEmpty() && link.query.isEmpty(); });
        }
    }

    /// Sections at the end that show nothing begin where the last page does.
    [[nodiscard]] QList<PagePlace> sectionPlaces(const FlowResult &result) const
    {
        QList<PagePlace> places;
        const PagePlace end{static_cast<int>(result.pages.size()) - 1, m_format.content().top()};
        for (qsizetype i = 0; i < m_briefing.sectionStarts.size(); ++i)
            places.append(result.anchors.value(sectionAnchor + QString::number(i), end));
        return places;
    }

    const Briefing &m_briefing;
    const QHash<qsizetype, std::shared_ptr<const Picture>> &m_pictures;
    PageFormat m_format;
    double m_width;
    const EditWatch &m_watch;
    const KeptPieces *m_former;
    KeptPieces m_kept;
    QList<ContentsLine> m_chapters;      ///< headings of level 1
    QList<ContentsLine> m_contents;      ///< the lines of all lists of contents
    QHash<qsizetype, QString> m_anchors; ///< of headings, by block
    bool m_hasChronologyAnchor = false;
    QHash<QString, TableWidths> m_widths;
    qsizetype m_block = 0;
    qsizetype m_section = 0;
    QStringList m_awaited; ///< anchors for the next piece
    int m_covers = 0;      ///< pages of covers
    Pieces m_pieces;
};

} // namespace

ComposedBriefing composeBriefing(const IllustratedBriefing &briefing, const PageFormat &format)
{
    return Composer(briefing, format, EditWatch()).compose().value();
}

Result<ComposedBriefing> composeBriefing(const IllustratedBriefing &briefing, const PageFormat &format,
                                         const EditWatch &watch)
{
    return Composer(briefing, format, watch).compose();
}

Result<ComposedBriefing> composeBriefing(const IllustratedBriefing &briefing, const PageFormat &format,
                                         KeptPieces &kept, const EditWatch &watch)
{
    Composer composer(briefing, format, watch, &kept);
    Result<ComposedBriefing> composed = composer.compose();
    if (composed)
        kept = std::move(composer).kept();
    return composed;
}

} // namespace vodhuk
