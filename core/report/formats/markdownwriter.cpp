#include "core/report/formats/markdownwriter.h"

#include "core/base/wording.h"
#include "core/report/formats/briefingparts.h"
#include "core/report/formats/markdowntext.h"
#include "core/report/formats/printabletext.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QString hardBreak = u"\\\n"_s;

QString places(const QList<PlaceInFile> &places)
{
    QStringList links;
    for (const PlaceInFile &place : places)
        links.append(markdownLink(place.text, place.anchor.isEmpty() ? QString() : u'#' + place.anchor));
    return links.join(u", "_s);
}

QString cells(const QStringList &texts)
{
    return u"| "_s + texts.join(u" | "_s) + u" |\n"_s;
}

QString row(const QStringList &texts, qsizetype columns)
{
    QStringList escaped;
    for (qsizetype i = 0; i < columns; ++i)
        escaped.append(markdownCell(texts.value(i)));
    return cells(escaped);
}

QString table(const TablePart &part)
{
    qsizetype columns = part.head.size();
    for (const QStringList &texts : part.rows)
        columns = std::max(columns, texts.size());
    if (columns == 0)
        return {};
    QStringList rules;
    for (qsizetype i = 0; i < columns; ++i)
        rules.append(i < part.textColumns ? u"---"_s : u"---:"_s);
    QString result = row(part.head, columns) + cells(rules);
    for (const QStringList &texts : part.rows)
        result += row(texts, columns);
    return result;
}

/// Lines behind the first stand below its text, so that they belong to it.
QString hanging(const QString &marker, const QString &text)
{
    const QString indent(marker.size(), u' ');
    const QStringList lines = text.split(u'\n');
    QString result = marker + lines.first();
    for (const QString &line : lines.mid(1))
        result += u'\n' + (line.isEmpty() ? QString() : indent + line);
    return result;
}

QString list(const ListPart &part)
{
    QStringList items;
    int number = part.first;
    for (const ListItem &item : part.items) {
        QStringList lines{markdownRuns(item.runs)};
        for (const ListPart &inner : item.inner) {
            // Only a list that begins with 1 may follow a text without an empty line.
            const bool apart = inner.numbered && inner.first != 1;
            lines.append((apart ? u"\n"_s : QString()) + list(inner));
        }
        const QString marker = part.numbered ? QString::number(number++) + u". "_s : u"- "_s;
        items.append(hanging(marker, lines.join(u'\n')));
    }
    return items.join(u'\n');
}

class MarkdownWriting
{
public:
    explicit MarkdownWriting(const BriefingParts &briefing)
        : m_briefing(briefing)
        , m_words(briefing.language)
    {
    }

    [[nodiscard]] QByteArray write()
    {
        for (const BriefingPart &part : m_briefing.parts)
            std::visit([this](const auto &each) { write(each); }, part);
        block(u"---"_s);
        block(
            joinedTexts({markdownLine(m_briefing.runningHead), markdownLine(m_briefing.dataAsOf)}, u" · "_s));
        return m_text.toUtf8();
    }

private:
    void block(const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_text.isEmpty())
            m_text += u'\n';
        m_text += text;
        if (!text.endsWith(u'\n'))
            m_text += u'\n';
    }

    void write(const CoverPart &part)
    {
        block(u"# "_s + markdownLine(part.title));
        for (const QString &text : {part.subtitle, part.addressee, part.dataAsOf})
            block(markdownText(text));
        for (const QString &remark : part.remarks)
            block(markdownText(remark));
    }

    void write(const HeadingPart &part)
    {
        block(QString(std::min(part.level + 1, 6), u'#') + u' ' + markdownAnchor(part.anchor) +
              markdownLine(part.text));
    }

    void write(const ParagraphPart &part) { block(markdownRuns(part.runs)); }

    void write(const QuotePart &part)
    {
        QStringList paragraphs;
        for (const TextRuns &runs : part.paragraphs)
            paragraphs.append(u"> "_s + markdownRuns(runs).replace(u"\n"_s, u"\n> "_s));
        block(paragraphs.join(u"\n>\n"_s));
    }

    void write(const ListPart &part) { block(list(part)); }

    void write(const FiguresPart &part)
    {
        QStringList lines;
        for (const KeyFigure &figure : part.figures) {
            const QString number = markdownStrong(m_words.number(figure.number));
            lines.append(u"- "_s +
                         joinedTexts({number + u' ' + markdownLine(figure.unit), markdownLine(figure.remark)},
                                     u" · "_s));
        }
        block(lines.join(u'\n'));
    }

    void write(const ContentsPart &part)
    {
        block(markdownStrong(part.title));
        QStringList lines;
        for (const PlaceInFile &entry : part.entries)
            lines.append(u"- "_s + markdownLink(entry.text, u'#' + entry.anchor));
        block(lines.join(u'\n'));
    }

    void write(const TablePart &part)
    {
        block(markdownStrong(part.title));
        block(markdownText(part.subtitle));
        block(table(part));
    }

    void write(const PicturePart &part)
    {
        block(markdownAnchor(part.anchor) + markdownStrong(part.title));
        for (const QString &text : {part.subtitle, part.textAlternative})
            block(markdownText(text));
        for (const TextPart &text : part.caption)
            std::visit([this](const auto &each) { write(each); }, text);
        block(table(part.numbers));
        for (const QString &remark : part.remarks)
            block(markdownText(remark));
        block(markdownText(part.source));
    }

    void write(const RecordsPart &part)
    {
        if (!part.title.isEmpty())
            block(u"### "_s + markdownLine(part.title));
        QStringList head;
        for (const QString &name : part.head)
            head.append(markdownLine(name));
        block(head.isEmpty() ? QString() : u'*' + head.join(u" · "_s) + u'*');
        for (const RecordLine &line : part.lines)
            block(record(line));
    }

    [[nodiscard]] QString record(const RecordLine &line) const
    {
        const bool further = line.ownAnchor.isEmpty() && !line.number.anchor.isEmpty();
        const QString number = further ? places({line.number}) : markdownStrong(line.number.text);
        QString title = markdownStrong(line.title);
        if (!line.sources.isEmpty())
            title += u" \\["_s + places(line.sources) + u"\\]"_s;
        QStringList labels;
        for (const InstrumentMark &mark : line.instruments)
            labels.append(markdownLine(mark.label));
        return markdownAnchor(line.ownAnchor) +
               joinedTexts(
                   {joinedTexts({number, markdownLine(line.date), markdownLine(line.actors)}, u" · "_s),
                    title, markdownText(line.summary), labels.join(u" · "_s)},
                   hardBreak);
    }

    void write(const SourcesPart &part)
    {
        for (const SourceEntry &entry : part.entries)
            block(source(entry, part.archiveLabel));
    }

    [[nodiscard]] QString source(const SourceEntry &entry, const QString &archiveLabel) const
    {
        const QString title = endedFromLeft(markdownLine(entry.title));
        const QString about = joinedTexts({title, markdownLine(entry.publication)}, u". "_s);
        const QString archive =
            entry.archiveAddress.isEmpty()
                ? QString()
                : markdownLine(archiveLabel) + u' ' + markdownLink(entry.archiveAddress, entry.archiveLink);
        const QString cited =
            entry.citedBy.isEmpty()
                ? QString()
                : markdownLine(m_words.translate("Briefing", "Cited in no.", "numbers of records follow")) +
                      u' ' + places(entry.citedBy);
        return markdownAnchor(entry.ownAnchor) + u"\\["_s + QString::number(entry.number) + u"\\] "_s +
               joinedTexts({about, markdownLink(entry.address, entry.link), archive, cited}, hardBreak);
    }

    void write(const DefinitionsPart &part)
    {
        block(markdownStrong(part.title));
        for (const Definition &definition : part.definitions)
            block(joinedTexts({markdownStrong(definition.term), markdownText(definition.text)}, hardBreak));
    }

    const BriefingParts &m_briefing;
    Wording m_words;
    QString m_text;
};

} // namespace

QByteArray briefingMarkdown(const DrawnBriefing &briefing)
{
    const BriefingParts parts = partsOf(briefing);
    return MarkdownWriting(parts).write();
}

} // namespace vodhuk
