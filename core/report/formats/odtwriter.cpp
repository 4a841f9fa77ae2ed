#include "core/report/formats/odtwriter.h"

#include "core/base/wording.h"
#include "core/report/formats/briefingparts.h"
#include "core/report/formats/odtmarkup.h"
#include "core/report/formats/odtpackage.h"
#include "core/report/formats/odtstyles.h"
#include "core/report/formats/odttables.h"
#include "core/report/formats/printabletext.h"
#include "core/report/formats/svgembedding.h"

#include <algorithm>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double highestPicture = 200; ///< millimetres: with title and notes, a page of Letter holds it
constexpr double leastWidth =
    0.5; ///< of the text: a picture that is narrower cannot be read, so its numbers stand below it

class OdtWriting
{
public:
    explicit OdtWriting(const BriefingParts &briefing)
        : m_briefing(briefing)
        , m_words(briefing.language)
        , m_width(odtTextWidth(briefing.paper))
        , m_tables(m_markup, m_width, m_words)
    {
        for (const BriefingPart &part : m_briefing.parts)
            std::visit([this](const auto &each) { write(each); }, part);
    }

    [[nodiscard]] QByteArray content() const { return m_markup.document(m_tables.styles()); }

    [[nodiscard]] const QList<PackedPart> &pictures() const { return m_pictures; }

private:
    void paragraph(const QString &style, const QString &text)
    {
        if (!text.isEmpty())
            m_markup.paragraph(style, text);
    }

    void write(const CoverPart &part)
    {
        if (part.ownPage)
            m_markup.usePages(u"Cover"_s);
        m_markup.paragraph(u"Title"_s, part.title);
        paragraph(u"Subtitle"_s, part.subtitle);
        paragraph(u"Text_20_body"_s, part.addressee);
        if (part.ownPage) // else the running head of the same page has it
            paragraph(u"Note"_s, part.dataAsOf);
        for (const QString &remark : part.remarks)
            paragraph(u"Note"_s, remark);
        m_breakComes = part.ownPage;
    }

    /// After a cover of its own the text begins a page; a table cannot do so itself.
    void beginPage(bool isTable)
    {
        if (!std::exchange(m_breakComes, false))
            return;
        m_markup.breakPage();
        if (isTable)
            m_markup.paragraph(u"Table_20_End"_s, QString());
    }

    void write(const HeadingPart &part)
    {
        beginPage(false);
        m_markup.heading(part);
    }

    void runs(const QString &style, const TextRuns &runs)
    {
        beginPage(false);
        const QString begins = runs.isEmpty() ? QString() : runs.first().text;
        m_markup.paragraph(style, begins, [&] { m_markup.runs(runs); });
    }

    void write(const ParagraphPart &part) { runs(u"Text_20_body"_s, part.runs); }

    void write(const QuotePart &part)
    {
        for (const TextRuns &paragraph : part.paragraphs)
            runs(u"Quotations"_s, paragraph);
    }

    void write(const ListPart &part)
    {
        beginPage(true);
        list(part);
    }

    void list(const ListPart &part)
    {
        m_markup.within("text:list"_L1, {{"text:style-name"_L1, part.numbered ? u"Numbers"_s : u"Bullets"_s}},
                        [&] {
                            for (qsizetype i = 0; i < part.items.size(); ++i)
                                item(part, i);
                        });
    }

    void item(const ListPart &list, qsizetype place)
    {
        const bool starts = list.numbered && place == 0 && list.first != 1;
        m_markup.within("text:list-item"_L1,
                        {{"text:start-value"_L1, starts ? QString::number(list.first) : QString()}}, [&] {
                            runs(u"Text_20_body"_s, list.items.at(place).runs);
                            for (const ListPart &inner : list.items.at(place).inner)
                                this->list(inner);
                        });
    }

    void write(const FiguresPart &part)
    {
        beginPage(true);
        if (!part.figures.isEmpty())
            m_tables.write(part);
    }

    void write(const ContentsPart &part)
    {
        beginPage(true);
        m_markup.within("text:table-of-content"_L1,
                        {{"text:name"_L1, u"Contents"_s}, {"text:protected"_L1, u"true"_s}}, [&] {
                            contentsSource(part.title);
                            m_markup.within("text:index-body"_L1, {}, [&] { contentsBody(part); });
                        });
    }

    /// By which a word processor makes the list anew.
    void contentsSource(const QString &title)
    {
        m_markup.within(
            "text:table-of-content-source"_L1,
            {{"text:outline-level"_L1, u"1"_s}, {"text:use-index-marks"_L1, u"false"_s}}, [&] {
                m_markup.within("text:index-title-template"_L1,
                                {{"text:style-name"_L1, u"Contents_20_Heading"_s}},
                                [&] { m_markup.text(title); });
                m_markup.within(
                    "text:table-of-content-entry-template"_L1,
                    {{"text:outline-level"_L1, u"1"_s}, {"text:style-name"_L1, u"Contents_20_1"_s}}, [&] {
                        m_markup.lone("text:index-entry-link-start"_L1, {});
                        m_markup.lone("text:index-entry-text"_L1, {});
                        m_markup.lone("text:index-entry-tab-stop"_L1,
                                      {{"style:type"_L1, u"right"_s}, {"style:leader-char"_L1, u"."_s}});
                        m_markup.lone("text:index-entry-page-number"_L1, {});
                        m_markup.lone("text:index-entry-link-end"_L1, {});
                    });
            });
    }

    void contentsBody(const ContentsPart &part)
    {
        m_markup.within("text:index-title"_L1, {{"text:name"_L1, u"Contents_Head"_s}},
                        [&] { m_markup.paragraph(u"Contents_20_Heading"_s, part.title); });
        for (const PlaceInFile &entry : part.entries) {
            m_markup.paragraph(u"Contents_20_1"_s, QString(), [&] {
                m_markup.within("text:a"_L1,
                                {{"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, u'#' + entry.anchor}},
                                [&] {
                                    m_markup.text(entry.text);
                                    m_markup.lone("text:tab"_L1, {});
                                    m_markup.pageOf(entry.anchor);
                                });
            });
        }
    }

    void write(const TablePart &part)
    {
        beginPage(true);
        paragraph(u"Caption"_s, part.title);
        paragraph(u"Caption_20_Unit"_s, part.subtitle);
        m_tables.write(part);
    }

    void write(const PicturePart &part)
    {
        beginPage(false);
        m_markup.paragraph(u"Caption"_s, part.title, [&] {
            m_markup.place(part.anchor);
            m_markup.text(part.title);
        });
        paragraph(u"Caption_20_Unit"_s, part.subtitle);
        const QByteArray svg = svgFragment(part.svg, {part.anchor, part.title, part.textAlternative});
        if (!svg.isEmpty())
            frame(part, svg);
        for (const TextPart &text : part.caption)
            std::visit([this](const auto &each) { write(each); }, text);
        QStringList told{QStringList(part.textAlternative) + part.remarks + QStringList(part.source)};
        told.removeAll(QString());
        paragraph(u"Note"_s, told.join(u' '));
        if (svg.isEmpty() || widthOf(part) < leastWidth * m_width)
            m_tables.write(part.numbers);
    }

    /// So that one page holds it.
    [[nodiscard]] double widthOf(const PicturePart &part) const
    {
        return std::min(m_width, highestPicture / shapeOf(part));
    }

    [[nodiscard]] static double shapeOf(const PicturePart &part)
    {
        return part.size.isEmpty() ? 0.6 : part.size.height() / part.size.width();
    }

    void frame(const PicturePart &part, const QByteArray &svg)
    {
        const QString name = u"Pictures/"_s + part.anchor + u".svg"_s;
        m_pictures.append({name, "image/svg+xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg});
        const double width = widthOf(part);
        m_markup.paragraph(u"Picture"_s, QString(), [&] {
            m_markup.within("draw:frame"_L1,
                            {{"draw:name"_L1, part.anchor},
                             {"text:anchor-type"_L1, u"as-char"_s},
                             {"svg:width"_L1, odtLength(width)},
                             {"svg:height"_L1, odtLength(width * shapeOf(part))}},
                            [&] {
                                m_markup.lone("draw:image"_L1, {{"xlink:href"_L1, name},
                                                                {"xlink:type"_L1, u"simple"_s},
                                                                {"xlink:show"_L1, u"embed"_s},
                                                                {"xlink:actuate"_L1, u"onLoad"_s},
                                                                {"draw:mime-type"_L1, u"image/svg+xml"_s}});
                                m_markup.within("svg:title"_L1, {}, [&] { m_markup.text(part.title); });
                                m_markup.within("svg:desc"_L1, {},
                                                [&] { m_markup.text(part.textAlternative); });
                            });
        });
    }

    void write(const RecordsPart &part)
    {
        if (!part.title.isEmpty())
            write(HeadingPart{2, part.title, part.anchor, false});
        beginPage(true);
        if (!part.lines.isEmpty())
            m_tables.write(part);
    }

    void write(const SourcesPart &part)
    {
        for (const SourceEntry &entry : part.entries)
            source(entry, part.archiveLabel);
    }

    /// Title and publication, then a line for each address and for the records that cite it.
    void source(const SourceEntry &entry, const QString &archiveLabel)
    {
        beginPage(false);
        m_markup.paragraph(u"Source"_s, QString(), [&] {
            m_markup.place(entry.ownAnchor);
            m_markup.text(QString::number(entry.number));
            m_markup.lone("text:tab"_L1, {});
            const QString about = joinedTexts({endedFromLeft(entry.title), entry.publication}, u". "_s);
            m_markup.text(about);
            QString between = about.isEmpty() ? QString() : u"\n"_s;
            if (!entry.address.isEmpty()) {
                m_markup.text(std::exchange(between, u"\n"_s));
                m_markup.link(entry.address, entry.link);
            }
            if (!entry.archiveAddress.isEmpty()) {
                m_markup.text(std::exchange(between, u"\n"_s) + archiveLabel + u' ');
                m_markup.link(entry.archiveAddress, entry.archiveLink);
            }
            if (!entry.citedBy.isEmpty()) {
                m_markup.text(between +
                              m_words.translate("Briefing", "Cited in no.", "numbers of records follow") +
                              u' ');
                m_tables.places(entry.citedBy);
            }
        });
    }

    void write(const DefinitionsPart &part)
    {
        beginPage(true);
        paragraph(u"Caption"_s, part.title);
        for (const Definition &definition : part.definitions) {
            m_markup.paragraph(u"Term"_s, definition.term);
            m_markup.paragraph(u"Definition"_s, definition.text);
        }
    }

    const BriefingParts &m_briefing;
    Wording m_words;
    double m_width;
    OdtMarkup m_markup;
    OdtTables m_tables;
    bool m_breakComes = false;
    QList<PackedPart> m_pictures;
};

QByteArray metaOf(const BriefingParts &briefing)
{
    const QString created = briefing.created.toUTC().toString(Qt::ISODate).toHtmlEscaped();
    const QString date =
        created.isEmpty()
            ? QString()
            : u"<meta:creation-date>%1</meta:creation-date><dc:date>%1</dc:date>"_s.arg(created);
    const QString text = u"<office:meta><dc:title>%1</dc:title><dc:language>%2</dc:language>"_s.arg(
        briefing.title.toHtmlEscaped(), briefing.language.toHtmlEscaped());
    return odtProlog("office:document-meta") + (text + date).toUtf8() +
           "</office:meta></office:document-meta>\n";
}

} // namespace

Result<QByteArray> briefingOdt(const DrawnBriefing &briefing)
{
    const BriefingParts parts = partsOf(briefing);
    const OdtWriting writing(parts);
    const QList<PackedPart> files{{u"content.xml"_s, "text/xml", writing.content()},
                                  {u"styles.xml"_s, "text/xml", odtStyles(parts)},
                                  {u"meta.xml"_s, "text/xml", metaOf(parts)}};
    return odtPackage(files + writing.pictures(), parts.created);
}

} // namespace vodhuk
