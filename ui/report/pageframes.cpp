#include "ui/report/pageframes.h"

#include "ui/common/appearance.h"
#include "ui/report/textpieces.h"

#include <algorithm>
#include <iterator>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QString methodAnchor = u"method"_s;

constexpr double headLine = 30; ///< from the upper edge of the paper
constexpr double headRule = 46;
constexpr double footRule = 42; ///< from the lower edge
constexpr double footLine = 37;
constexpr double lineGap = 12; ///< between what stands at the left and at the right

/// The text, or as many of its words as find room on one line.
std::shared_ptr<const TextBlock> lineThatFits(const QString &text, double width)
{
    auto line = setText(text, TextStyle::Small, width);
    for (QString shorter = text; line->lineCount() > 1 && shorter.contains(u' ');) {
        shorter = shorter.section(u' ', 0, -2);
        line = setText(shorter + u" …"_s, TextStyle::Small, width);
    }
    return line;
}

class Frames
{
public:
    Frames(const FlowResult &result, const Briefing &briefing, const PageFormat &format)
        : m_content(format.content())
        , m_paper(format.size)
        , m_pageNumber(briefing.pageNumber)
        , m_total(QString::number(result.pages.size()))
        , m_dataAsOf(setText(briefing.dataAsOf, TextStyle::Small, m_content.width()))
        , m_runningHead(
              lineThatFits(briefing.runningHead, m_content.width() - m_dataAsOf->naturalWidth() - lineGap))
    {
        const auto method = result.anchors.constFind(methodAnchor);
        if (method == result.anchors.cend() || briefing.foot.isEmpty())
            return;
        const QString page = QString::number(method->page + 1);
        const QString foot = briefing.foot.contains(u"%1"_s) ? briefing.foot.arg(page) : briefing.foot;
        m_foot = lineThatFits(foot, m_content.width() - numberRoom);
    }

    void addTo(Page &page, size_t number) const
    {
        Piece piece;
        add(piece, m_runningHead, m_content.left(), headLine);
        add(piece, m_dataAsOf, m_content.right() - m_dataAsOf->naturalWidth(), headLine);
        addRule(piece, headRule);
        addRule(piece, m_paper.height() - footRule);
        const double foot = m_paper.height() - footLine;
        if (!m_pageNumber.isEmpty()) {
            const QString count = m_pageNumber.arg(QString::number(number), m_total);
            add(piece,
                std::make_shared<const TextBlock>(QList<TextRun>{{count}}, TextStyle::Small, numberRoom,
                                                  Side::Right),
                m_content.right() - numberRoom, foot);
        }
        if (m_foot) {
            add(piece, m_foot, m_content.left(), foot);
            page.links.append({QRectF(m_content.left(), foot, m_foot->naturalWidth(), m_foot->leading()),
                               u'#' + methodAnchor,
                               {}});
        }
        std::ranges::move(piece.items, std::back_inserter(page.items));
    }

private:
    static void add(Piece &piece, const std::shared_ptr<const TextBlock> &text, double left, double top)
    {
        addText(piece, {left, top}, text, ItemRole::Frame, 0, 1);
    }

    void addRule(Piece &piece, double y) const
    {
        addFill(piece, QRectF(m_content.left(), y, m_content.width(), 0.5), Appearance::print().lines);
        piece.items.back().role = ItemRole::Frame;
    }

    static constexpr double numberRoom = 130;

    QRectF m_content;
    QSizeF m_paper;
    QString m_pageNumber;
    QString m_total;
    std::shared_ptr<const TextBlock> m_dataAsOf;
    std::shared_ptr<const TextBlock> m_runningHead;
    std::shared_ptr<const TextBlock> m_foot;
};

} // namespace

void addFrames(FlowResult &result, const Briefing &briefing, const PageFormat &format,
               const QSet<int> &without)
{
    const Frames frames(result, briefing, format);
    for (size_t i = 0; i < result.pages.size(); ++i) {
        if (!without.contains(static_cast<int>(i)))
            frames.addTo(result.pages.at(i), i + 1);
    }
}

} // namespace vodhuk
