#include "core/report/formats/briefingparts.h"

#include "core/base/webaddress.h"
#include "core/report/formats/fileanchors.h"
#include "core/report/formats/printabletext.h"
#include "core/report/formats/richlists.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QStringList printableLines(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts)
        result.append(printableLine(text));
    return result;
}

QStringList printableTexts(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts)
        result.append(printableText(text));
    return result;
}

QList<QStringList> printableRows(const QList<QStringList> &rows)
{
    QList<QStringList> result;
    result.reserve(rows.size());
    for (const QStringList &row : rows)
        result.append(printableTexts(row));
    return result;
}

TablePart gridOf(const CrossTableBlock &block)
{
    const CrossTable &table = block.table;
    TablePart part{printableLine(block.title), printableText(block.subtitle), {}, {}, 1, {}};
    part.head = {printableLine(block.rowHead), printableLine(block.countHead)};
    part.families = {QString(), QString()};
    for (const CrossTable::Head &column : table.columns) {
        part.head.append(printableLine(column.label));
        part.families.append(column.group);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const CrossTable::Head &head = table.rows.at(row);
        QStringList cells{printableLine(head.label), QString::number(head.count)};
        for (const qint64 count : table.counts.at(static_cast<size_t>(row)))
            cells.append(count > 0 ? QString::number(count) : u"·"_s);
        part.rows.append(cells);
    }
    return part;
}

/// Makes the parts of one briefing, block by block.
class PartsMaking
{
public:
    explicit PartsMaking(const DrawnBriefing &briefing)
        : m_briefing(briefing)
        , m_content(briefing.content)
        , m_anchors(briefing.content.blocks)
    {
        for (const Block &block : m_content.blocks) {
            if (const auto *chronology = std::get_if<ChronologyBlock>(&block))
                collectCitations(*chronology);
        }
    }

    [[nodiscard]] QList<BriefingPart> make()
    {
        const bool hasCover =
            !m_content.blocks.isEmpty() && std::holds_alternative<CoverBlock>(m_content.blocks.first());
        if (!hasCover)
            add(CoverBlock{m_content.title, m_content.subtitle, {}, m_content.dataAsOf, {}, false});
        for (m_place = 0; m_place < m_content.blocks.size(); ++m_place)
            std::visit([this](const auto &block) { add(block); }, m_content.blocks.at(m_place));
        return m_parts;
    }

private:
    void collectCitations(const ChronologyBlock &chronology)
    {
        for (const ChronologyLine &line : chronology.lines) {
            const PlaceInFile place{printableLine(line.number), m_anchors.ofRecord(line)};
            for (const int source : line.sources) {
                if (m_cited.contains({source, place.anchor}))
                    continue;
                m_cited.insert({source, place.anchor});
                m_citations[source].append(place);
            }
        }
    }

    /// Empty for what may not be a link.
    [[nodiscard]] QString linkOf(const QString &address) const
    {
        const QUrl url(address.trimmed());
        if (!hasLiveLinks(m_content.profile) || !isWebAddress(url))
            return {};
        return QString::fromLatin1(url.toEncoded());
    }

    /// As it is printed: where no address may be live, none stands as a text that readers' programs would make live again.
    [[nodiscard]] QString addressOf(const QString &address) const
    {
        const bool hidden = !hasLiveLinks(m_content.profile) && isWebAddress(QUrl(address.trimmed()));
        return hidden ? QString() : printableLine(address);
    }

    [[nodiscard]] TextRuns judged(TextRuns runs) const
    {
        for (RichRun &run : runs) {
            run.text = printableText(run.text);
            if (run.link.startsWith(u'#')) {
                const QString anchor = m_anchors.ofName(run.link.mid(1));
                run.link = anchor.isEmpty() ? QString() : u'#' + anchor;
            } else {
                run.link = linkOf(run.link);
            }
        }
        return runs;
    }

    [[nodiscard]] QList<TextPart> textOf(QList<RichParagraph> paragraphs, const QString &anchor) const
    {
        for (RichParagraph &paragraph : paragraphs)
            paragraph.runs = judged(paragraph.runs);
        return groupedText(paragraphs, anchor);
    }

    void add(const CoverBlock &block)
    {
        if (!m_parts.isEmpty())
            return addFurtherCover(block);
        m_parts.append(CoverPart{printableLine(block.title), printableText(block.subtitle),
                                 printableText(block.addressee), printableText(block.dataAsOf),
                                 printableTexts(block.remarks), block.ownPage});
    }

    /// A file has one title; what a second cover says is said in paragraphs.
    void addFurtherCover(const CoverBlock &block)
    {
        const QStringList texts =
            QStringList{block.subtitle, block.addressee, block.dataAsOf} + block.remarks;
        m_parts.append(ParagraphPart{{{printableText(block.title), true}}});
        for (const QString &text : texts) {
            if (!text.isEmpty())
                m_parts.append(ParagraphPart{{{printableText(text)}}});
        }
    }

    void add(const HeadingBlock &block)
    {
        m_parts.append(HeadingPart{std::max(1, block.level), printableLine(block.text),
                                   m_anchors.ofBlock(m_place), block.newPage});
    }

    void add(const ParagraphBlock &block)
    {
        TextRuns runs;
        if (!block.lead.isEmpty())
            runs.append({printableText(block.lead) + (block.text.isEmpty() ? QString() : u" "_s), true});
        runs.append({printableText(block.text)});
        m_parts.append(ParagraphPart{runs});
    }

    void add(const RichTextBlock &block)
    {
        for (const TextPart &part : textOf(block.paragraphs, m_anchors.ofBlock(m_place)))
            std::visit([this](const auto &each) { m_parts.append(each); }, part);
    }

    void add(const KeyFiguresBlock &block)
    {
        FiguresPart part{block.figures};
        for (KeyFigure &figure : part.figures) {
            figure.unit = printableText(figure.unit);
            figure.remark = printableText(figure.remark);
        }
        m_parts.append(part);
    }

    void add(const PictureBlock &block)
    {
        const DrawnPicture picture = m_briefing.pictures.value(m_place);
        const QString title = block.title.isEmpty() ? picture.title : block.title;
        PicturePart part;
        part.anchor = m_anchors.ofBlock(m_place);
        part.title = printableLine(joinedTexts({block.number, title}, u" "_s));
        part.subtitle = printableText(picture.subtitle);
        part.textAlternative = printableText(picture.textAlternative);
        part.caption = textOf(block.caption, part.anchor + u"-text"_s);
        part.remarks = printableTexts(picture.remarks);
        part.source = printableText(picture.source);
        part.svg = picture.svg;
        part.size = picture.size;
        part.numbers = {part.title,          {}, printableLines(picture.head), printableRows(picture.rows),
                        picture.textColumns, {}};
        m_parts.append(part);
    }

    void add(const CrossTableBlock &block) { m_parts.append(gridOf(block)); }

    void add(const TableBlock &block)
    {
        const qsizetype texts = block.textColumns < 0 ? block.head.size() : block.textColumns;
        m_parts.append(TablePart{printableLine(block.title),
                                 printableText(block.subtitle),
                                 printableLines(block.head),
                                 printableRows(block.rows),
                                 texts,
                                 {}});
    }

    void add(const ContentsBlock &block)
    {
        ContentsPart part{printableLine(block.title), {}};
        for (qsizetype i = 0; i < m_content.blocks.size(); ++i) {
            const auto *heading = std::get_if<HeadingBlock>(&m_content.blocks.at(i));
            if (heading != nullptr && heading->level <= 1)
                part.entries.append({printableLine(heading->text), m_anchors.ofBlock(i)});
        }
        m_parts.append(part);
    }

    /// Gives a place its own anchor the first time only.
    [[nodiscard]] QString own(const QString &anchor)
    {
        if (anchor.isEmpty() || m_taken.contains(anchor))
            return {};
        m_taken.insert(anchor);
        return anchor;
    }

    [[nodiscard]] RecordLine lineOf(const ChronologyLine &line)
    {
        RecordLine result;
        const QString anchor = m_anchors.ofRecord(line);
        result.number = {printableLine(line.number), anchor};
        result.ownAnchor = own(anchor);
        result.date = printableText(line.date);
        result.actors = printableText(line.actors);
        result.title = printableText(line.title);
        result.summary = printableText(line.summary);
        for (const InstrumentMark &mark : line.instruments)
            result.instruments.append({mark.family, printableLine(mark.label)});
        for (const int source : line.sources)
            result.sources.append({QString::number(source), m_anchors.ofSource(source)});
        return result;
    }

    void add(const ChronologyBlock &block)
    {
        RecordsPart part{printableLine(block.title),
                         m_anchors.ofBlock(m_place),
                         printableLines(block.head),
                         {},
                         block.inShort};
        part.lines.reserve(block.lines.size());
        for (const ChronologyLine &line : block.lines)
            part.lines.append(lineOf(line));
        m_parts.append(part);
    }

    void add(const SourcesBlock &block)
    {
        SourcesPart part{printableLine(block.archiveLabel), {}, block.inShort};
        for (const SourceLine &line : block.lines) {
            part.entries.append({line.number, own(m_anchors.ofSource(line.number)), printableText(line.title),
                                 publicationOf(line, block.inShort), addressOf(line.url), linkOf(line.url),
                                 addressOf(line.archiveUrl), linkOf(line.archiveUrl),
                                 m_citations.value(line.number)});
        }
        m_parts.append(part);
    }

    [[nodiscard]] static QString publicationOf(const SourceLine &line, bool inShort)
    {
        return joinedTexts({printableLine(line.publisher), printableLine(line.date),
                            inShort ? QString() : printableLine(line.retrieved)},
                           u", "_s);
    }

    void add(const DefinitionsBlock &block)
    {
        DefinitionsPart part{printableLine(block.title), {}};
        for (const Definition &definition : block.definitions)
            part.definitions.append({printableText(definition.term), printableText(definition.text)});
        m_parts.append(part);
    }

    const DrawnBriefing &m_briefing;
    const Briefing &m_content;
    FileAnchors m_anchors;
    QHash<int, QList<PlaceInFile>> m_citations; ///< by number of the source
    QSet<std::pair<int, QString>> m_cited;      ///< source and place
    QSet<QString> m_taken;
    qsizetype m_place = 0;
    QList<BriefingPart> m_parts;
};

} // namespace

BriefingParts partsOf(const DrawnBriefing &briefing)
{
    const Briefing &content = briefing.content;
    return {printableLine(content.title),
            content.language,
            content.paper,
            printableLine(content.runningHead),
            printableLine(content.dataAsOf),
            printableLine(content.pageNumber),
            printableLine(content.foot),
            content.created,
            PartsMaking(briefing).make()};
}

} // namespace vodhuk
