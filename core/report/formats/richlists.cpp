#include "core/report/formats/richlists.h"

#include "core/report/markdown.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

using Kind = RichParagraph::Kind;

constexpr int deepestHeading = 4;

bool isItem(const RichParagraph &paragraph)
{
    return paragraph.kind == Kind::Item || paragraph.kind == Kind::Numbered;
}

class TextGrouping
{
public:
    TextGrouping(const QList<RichParagraph> &paragraphs, const QString &anchor)
        : m_paragraphs(paragraphs)
        , m_anchor(anchor)
    {
    }

    [[nodiscard]] QList<TextPart> group()
    {
        QList<TextPart> parts;
        while (m_next < m_paragraphs.size())
            parts.append(nextPart());
        return parts;
    }

private:
    [[nodiscard]] const RichParagraph &next() const { return m_paragraphs.at(m_next); }
    [[nodiscard]] bool nextIsItem() const { return m_next < m_paragraphs.size() && isItem(next()); }

    [[nodiscard]] TextPart nextPart()
    {
        if (isItem(next()))
            return list();
        if (next().kind == Kind::Quote)
            return quote();
        const RichParagraph &paragraph = m_paragraphs.at(m_next++);
        if (paragraph.kind != Kind::Heading)
            return ParagraphPart{paragraph.runs};
        return HeadingPart{std::min(std::max(1, paragraph.level) + 1, deepestHeading),
                           plainText(paragraph.runs).simplified(),
                           m_anchor + u'-' + QString::number(++m_headings), false};
    }

    [[nodiscard]] QuotePart quote()
    {
        QuotePart part;
        while (m_next < m_paragraphs.size() && next().kind == Kind::Quote)
            part.paragraphs.append(m_paragraphs.at(m_next++).runs);
        return part;
    }

    /// Items of one kind and level; deeper ones hang on the item before them.
    [[nodiscard]] ListPart list()
    {
        const RichParagraph &first = next();
        ListPart part{first.kind == Kind::Numbered, std::max(0, first.number), {}};
        while (nextIsItem() && next().level >= first.level) {
            if (next().level > first.level)
                part.items.last().inner.append(list());
            else if (next().kind == first.kind)
                part.items.append({m_paragraphs.at(m_next++).runs, {}});
            else
                break;
        }
        return part;
    }

    const QList<RichParagraph> &m_paragraphs;
    const QString &m_anchor;
    qsizetype m_next = 0;
    int m_headings = 0;
};

} // namespace

QList<TextPart> groupedText(const QList<RichParagraph> &paragraphs, const QString &anchor)
{
    return TextGrouping(paragraphs, anchor).group();
}

} // namespace vodhuk
