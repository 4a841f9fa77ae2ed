#include "core/report/leaks/briefingvisit.h"

#include "core/base/quotation.h"
#include "core/report/leaks/textvisitors.h"

#include <QCoreApplication>

#include <type_traits>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BriefingPlace)
};

/// Every struct is taken apart into all its members, so that one more of them does not compile before somebody has thought of it here.
template <class Handler>
class Visit
{
    template <class T>
    using Ref = std::conditional_t<std::is_same_v<Handler, TextReading>, const T &, T &>;

public:
    explicit Visit(const Handler &handler)
        : m_handler(handler)
    {
    }

    void briefing(Ref<DrawnBriefing> drawn)
    {
        auto &[content, pictures] = drawn;
        auto &[title, subtitle, language, profile, paper, runningHead, dataAsOf, pageNumber, foot, created,
               used, records, notPublished, notPublic, inClosedNotes, tags, closedWords, blocks,
               sectionStarts, fallbacks, attachment] = content;
        add(title, Texts::tr("Title of the file"), u"file.title"_s, TextRole::Metadata);
        add(subtitle, Texts::tr("Subject of the file"), u"file.subtitle"_s, TextRole::Metadata);
        add(runningHead, Texts::tr("Head of the pages"), u"page.head"_s);
        add(foot, Texts::tr("Foot of the pages"), u"page.foot"_s);
        add(dataAsOf, Texts::tr("Day of the data"), u"page.day"_s);
        add(pageNumber, Texts::tr("Numbers of the pages"), u"page.number"_s);
        for (qsizetype place = 0; place < blocks.size(); ++place) {
            enterSection(sectionStarts, place);
            std::visit([this](auto &one) { this->block(one); }, blocks[place]);
            if (const auto picture = pictures.find(place); picture != pictures.end())
                drawnPicture(*picture);
        }
        m_handler.attachment(attachment);
    }

private:
    void add(Ref<QString> text, const QString &words, const QString &path, TextRole role = TextRole::Prose,
             std::optional<ResponseId> record = {}) const
    {
        m_handler.text(text, {words, path, role, record});
    }

    /// Lists and tables are long: their places are put in words only where there is a text.
    void addPart(Ref<QString> text, const QString &place, const QString &part, const QString &path,
                 TextRole role = TextRole::Prose, std::optional<ResponseId> record = {}) const
    {
        if (!text.isEmpty())
            add(text, Texts::tr("%1, %2", "place and part of it").arg(place, part), path, role, record);
    }

    void strings(Ref<QStringList> texts, const QString &place, const QString &part, const QString &path,
                 TextRole role = TextRole::Prose) const
    {
        for (qsizetype i = 0; i < texts.size(); ++i)
            addPart(texts[i], place, part.arg(i + 1), path, role);
    }

    void rows(Ref<QList<QStringList>> rows, const QString &place, const QString &path) const
    {
        for (qsizetype row = 0; row < rows.size(); ++row)
            strings(rows[row], place, Texts::tr("row %1, column %2").arg(QString::number(row + 1), u"%1"_s),
                    path);
    }

    /// The heading of a section is not that of the next one, which may have none.
    void enterSection(const QList<qsizetype> &starts, qsizetype block)
    {
        if (const qsizetype section = starts.lastIndexOf(block); section >= 0) {
            m_section = section + 1;
            m_heading.clear();
        }
    }

    /// What stands under the last heading of its section.
    [[nodiscard]] QString under() const
    {
        if (!m_heading.isEmpty())
            return quoted(m_heading);
        return m_section > 0 ? Texts::tr("Section %1").arg(m_section) : Texts::tr("Beginning");
    }

    void paragraphs(Ref<QList<RichParagraph>> paragraphs, const QString &place, const QString &path) const
    {
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            auto &[kind, level, number, runs] = paragraphs[i];
            const QString words =
                Texts::tr("%1, %2", "place and part of it").arg(place, Texts::tr("paragraph %1").arg(i + 1));
            m_handler.runs(runs, {words, path});
            for (auto &run : runs) {
                auto &[text, strong, emphasis, code, link] = run;
                add(link, words, path + u".link"_s, TextRole::Link);
            }
        }
    }

    void block(Ref<CoverBlock> cover)
    {
        auto &[title, subtitle, addressee, dataAsOf, remarks, ownPage] = cover;
        const QString place = Texts::tr("Cover");
        addPart(title, place, Texts::tr("title"), u"cover.title"_s);
        addPart(subtitle, place, Texts::tr("subtitle"), u"cover.subtitle"_s);
        addPart(addressee, place, Texts::tr("addressee"), u"cover.addressee"_s);
        addPart(dataAsOf, place, Texts::tr("day of the data"), u"cover.day"_s);
        strings(remarks, place, Texts::tr("remark %1"), u"cover.remark"_s);
    }

    void block(Ref<HeadingBlock> heading)
    {
        auto &[level, text, anchor, newPage] = heading;
        m_heading = excerpt(text);
        add(text, Texts::tr("Heading %1").arg(quoted(m_heading)), u"heading"_s);
        add(anchor, Texts::tr("Name of the place %1").arg(quoted(m_heading)), u"heading.anchor"_s,
            TextRole::Anchor);
    }

    void block(Ref<ParagraphBlock> paragraph)
    {
        auto &[lead, text] = paragraph;
        addPart(lead, under(), Texts::tr("words in bold"), u"paragraph.lead"_s);
        addPart(text, under(), Texts::tr("text"), u"paragraph.text"_s);
    }

    void block(Ref<RichTextBlock> text)
    {
        auto &[list] = text;
        paragraphs(list, under(), u"text"_s);
    }

    void block(Ref<KeyFiguresBlock> strip)
    {
        auto &[figures] = strip;
        for (qsizetype i = 0; i < figures.size(); ++i) {
            auto &[number, unit, remark, query, field] = figures[i];
            const QString place = Texts::tr("Key figures, no. %1").arg(i + 1);
            addPart(unit, place, Texts::tr("unit"), u"figures.unit"_s);
            addPart(remark, place, Texts::tr("remark"), u"figures.remark"_s);
            addPart(query, place, Texts::tr("query"), u"figures.query"_s, TextRole::Behind);
            addPart(field, place, Texts::tr("query"), u"figures.field"_s, TextRole::Behind);
        }
    }

    /// The query and settings made the picture, which comes behind its block.
    void block(Ref<PictureBlock> picture)
    {
        auto &[number, title, caption, kind, settings, query, selection, asked] = picture;
        m_picture = number.isEmpty() ? Texts::tr("Figure") : QString(number).remove(u'.');
        addPart(number, m_picture, Texts::tr("number"), u"figure.number"_s);
        addPart(title, m_picture, Texts::tr("title"), u"figure.title"_s);
        paragraphs(caption, m_picture, u"figure.caption"_s);
    }

    void drawnPicture(Ref<DrawnPicture> picture) const
    {
        auto &[title, subtitle, source, textAlternative, remarks, svg, size, head, numbers, textColumns] =
            picture;
        addPart(title, m_picture, Texts::tr("title"), u"picture.title"_s);
        addPart(subtitle, m_picture, Texts::tr("subtitle"), u"picture.subtitle"_s);
        m_handler.picture(
            svg,
            {Texts::tr("%1, %2", "place and part of it").arg(m_picture, Texts::tr("words in the picture")),
             u"picture.words"_s});
        addPart(textAlternative, m_picture, Texts::tr("text alternative"), u"picture.alternative"_s);
        strings(remarks, m_picture, Texts::tr("remark %1"), u"picture.remark"_s);
        addPart(source, m_picture, Texts::tr("state of the catalogue"), u"picture.source"_s);
        strings(head, m_picture, Texts::tr("head of column %1"), u"picture.head"_s);
        rows(numbers, m_picture, u"picture.number"_s);
    }

    void heads(Ref<QList<CrossTable::Head>> heads, const QString &place, const QString &part,
               const QString &path) const
    {
        for (qsizetype i = 0; i < heads.size(); ++i) {
            auto &[code, label, group, count, isPart] = heads[i];
            addPart(label, place, part.arg(i + 1), path);
            addPart(code, place, part.arg(i + 1), path + u".code"_s, TextRole::Behind);
            addPart(group, place, part.arg(i + 1), path + u".group"_s, TextRole::Behind);
        }
    }

    void block(Ref<CrossTableBlock> table)
    {
        auto &[title, subtitle, rowHead, countHead, numbers, query] = table;
        auto &[tableRows, columns, counts, total, leftOut, rowField, columnField, unused] = numbers;
        const QString place = Texts::tr("Table under %1").arg(under());
        addPart(title, place, Texts::tr("title"), u"crosstable.title"_s);
        addPart(subtitle, place, Texts::tr("subtitle"), u"crosstable.subtitle"_s);
        addPart(rowHead, place, Texts::tr("head of the rows"), u"crosstable.rowhead"_s);
        addPart(countHead, place, Texts::tr("head of the counts"), u"crosstable.counthead"_s);
        heads(tableRows, place, Texts::tr("row %1"), u"crosstable.row"_s);
        heads(columns, place, Texts::tr("column %1"), u"crosstable.column"_s);
        strings(unused, place, Texts::tr("without records, no. %1"), u"crosstable.unused"_s);
    }

    void block(Ref<ContentsBlock> contents)
    {
        auto &[title] = contents;
        add(title, Texts::tr("Contents, title"), u"contents.title"_s);
    }

    void line(Ref<ChronologyLine> line) const
    {
        auto &[record, number, date, actors, title, summary, instruments, sources] = line;
        const QString place = Texts::tr("Chronology, no. %1").arg(number);
        const auto part = [&](Ref<QString> text, const QString &words, const QString &path) {
            addPart(text, place, words, u"chronology."_s + path, TextRole::Prose, record);
        };
        part(number, Texts::tr("number"), u"number"_s);
        part(date, Texts::tr("date"), u"date"_s);
        part(actors, Texts::tr("actors"), u"actors"_s);
        part(title, Texts::tr("title"), u"title"_s);
        part(summary, Texts::tr("summary"), u"summary"_s);
        for (auto &instrument : instruments) {
            auto &[family, label] = instrument;
            part(label, Texts::tr("instruments"), u"instrument"_s);
            addPart(family, place, Texts::tr("instruments"), u"chronology.family"_s, TextRole::Behind,
                    record);
        }
    }

    void block(Ref<ChronologyBlock> chronology)
    {
        auto &[title, continued, head, lines, inShort] = chronology;
        const QString place = Texts::tr("Chronology");
        addPart(title, place, Texts::tr("title"), u"chronology.head"_s);
        addPart(continued, place, Texts::tr("title"), u"chronology.continued"_s);
        strings(head, place, Texts::tr("head of column %1"), u"chronology.column"_s);
        for (auto &one : lines)
            line(one);
    }

    void block(Ref<SourcesBlock> sources)
    {
        auto &[archiveLabel, lines, inShort] = sources;
        add(archiveLabel, Texts::tr("Sources, word before addresses of archives"), u"sources.label"_s);
        for (auto &source : lines) {
            auto &[number, title, publisher, date, url, archiveUrl, retrieved] = source;
            const QString place = Texts::tr("Sources, no. %1").arg(number);
            addPart(title, place, Texts::tr("title"), u"source.title"_s);
            addPart(publisher, place, Texts::tr("publisher"), u"source.publisher"_s);
            addPart(date, place, Texts::tr("date"), u"source.date"_s);
            addPart(url, place, Texts::tr("address"), u"source.address"_s, TextRole::SourceAddress);
            addPart(archiveUrl, place, Texts::tr("address in an archive"), u"source.archive"_s,
                    TextRole::SourceAddress);
            addPart(retrieved, place, Texts::tr("day of retrieval"), u"source.retrieved"_s);
        }
    }

    void block(Ref<TableBlock> table)
    {
        auto &[title, subtitle, head, tableRows, textColumns, rowQueries] = table;
        const QString place = title.isEmpty() ? Texts::tr("Table under %1").arg(under())
                                              : Texts::tr("Table %1").arg(quoted(excerpt(title)));
        addPart(title, place, Texts::tr("title"), u"table.title"_s);
        addPart(subtitle, place, Texts::tr("subtitle"), u"table.subtitle"_s);
        strings(head, place, Texts::tr("head of column %1"), u"table.head"_s);
        rows(tableRows, place, u"table.cell"_s);
        strings(rowQueries, place, Texts::tr("row %1"), u"table.query"_s, TextRole::Behind);
    }

    void block(Ref<DefinitionsBlock> terms)
    {
        auto &[title, definitions, inShort] = terms;
        const QString place = Texts::tr("Terms");
        addPart(title, place, Texts::tr("title"), u"terms.title"_s);
        for (auto &definition : definitions) {
            auto &[term, text] = definition;
            const QString of = quoted(excerpt(term));
            addPart(term, place, of, u"terms.term"_s);
            addPart(text, place, of, u"terms.text"_s);
        }
    }

    const Handler &m_handler;
    qsizetype m_section = 0; ///< counted from one, as the builder lists them
    QString m_heading;
    QString m_picture;
};

} // namespace

void visitTexts(const DrawnBriefing &briefing, const TextTaker &take)
{
    Visit<TextReading>(TextReading(take)).briefing(briefing);
}

void rewriteBriefing(DrawnBriefing &briefing, const TextRewriter &rewrite)
{
    Visit<TextRewriting>(TextRewriting(rewrite)).briefing(briefing);
}

} // namespace vodhuk
