#include "core/report/formats/htmlwriter.h"

#include "core/base/wording.h"
#include "core/report/formats/briefingparts.h"
#include "core/report/formats/htmlmarkup.h"
#include "core/report/formats/htmlstyle.h"
#include "core/report/formats/htmltables.h"
#include "core/report/formats/svgembedding.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// A heading of the briefing stands one level below the title.
QLatin1StringView headingElement(int level)
{
    static constexpr std::array elements{"h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1};
    return elements.at(static_cast<size_t>(std::clamp(level, 1, 5) - 1));
}

QString styleHash(const QString &style)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64());
}

class HtmlWriting
{
public:
    explicit HtmlWriting(const BriefingParts &briefing)
        : m_briefing(briefing)
        , m_words(briefing.language)
        , m_tables(m_html, m_words)
    {
    }

    [[nodiscard]] QByteArray write()
    {
        m_html.within("html"_L1, {{"lang"_L1, m_briefing.language}}, [this] {
            m_html.newLine();
            writeHead();
            m_html.newLine();
            m_html.within("body"_L1, {}, [this] { writeBody(); });
            m_html.newLine();
        });
        return m_html.bytes() + '\n';
    }

private:
    void meta(const QString &name, const QString &content)
    {
        m_html.lone("meta"_L1, {{"name"_L1, name}, {"content"_L1, content}});
        m_html.newLine();
    }

    /// The one style sheet is allowed by its hash; nothing else may run, load or be sent.
    void writeHead()
    {
        const QString style = htmlStyle(m_briefing.paper);
        const QString policy =
            u"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'"_s.arg(
                styleHash(style));
        m_html.within("head"_L1, {}, [&] {
            m_html.newLine();
            m_html.lone("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
            m_html.newLine();
            m_html.lone("meta"_L1, {{"http-equiv"_L1, u"Content-Security-Policy"_s}, {"content"_L1, policy}});
            m_html.newLine();
            meta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
            meta(u"referrer"_s, u"no-referrer"_s);
            meta(u"color-scheme"_s, u"light dark"_s);
            m_html.element("title"_L1, m_briefing.title);
            m_html.newLine();
            m_html.begin("style"_L1);
            m_html.plain(style);
            m_html.end();
            m_html.newLine();
        });
    }

    void writeBody()
    {
        m_html.newLine();
        m_html.element("a"_L1,
                       m_words.translate("Briefing", "To the text", "a link that skips what stands above"),
                       {{"class"_L1, u"skip"_s}, {"href"_L1, u"#main"_s}});
        m_html.newLine();
        m_html.within("div"_L1, {{"class"_L1, u"sheet"_s}}, [this] {
            writeFrame("header"_L1, u"running"_s);
            m_html.within("main"_L1, {{"id"_L1, u"main"_s}}, [this] {
                m_html.newLine();
                for (const BriefingPart &part : m_briefing.parts) {
                    std::visit([this](const auto &each) { write(each); }, part);
                    m_html.newLine();
                }
            });
            writeFrame("footer"_L1, u"running foot"_s);
        });
        m_html.newLine();
    }

    /// What stands at the head of each printed page.
    void writeFrame(QLatin1StringView element, const QString &look)
    {
        m_html.newLine();
        m_html.within(element, {{"class"_L1, look}}, [this] {
            m_html.element("span"_L1, m_briefing.runningHead);
            m_html.element("span"_L1, m_briefing.dataAsOf);
        });
        m_html.newLine();
    }

    void paragraph(const QString &text, const QString &look)
    {
        if (!text.isEmpty())
            m_html.element("p"_L1, text, {{"class"_L1, look}, {"dir"_L1, u"auto"_s}});
    }

    void remarks(const QStringList &remarks)
    {
        if (remarks.isEmpty())
            return;
        m_html.within("ul"_L1, {{"class"_L1, u"remarks"_s}}, [&] {
            for (const QString &remark : remarks)
                m_html.element("li"_L1, remark, {{"dir"_L1, u"auto"_s}});
        });
    }

    void write(const CoverPart &part)
    {
        m_html.within("div"_L1, {{"class"_L1, part.ownPage ? u"cover"_s : QString()}}, [&] {
            m_html.element("h1"_L1, part.title, {{"dir"_L1, u"auto"_s}});
            paragraph(part.subtitle, u"subtitle"_s);
            paragraph(part.addressee, u"addressee"_s);
            paragraph(part.dataAsOf, u"muted"_s);
            remarks(part.remarks);
        });
    }

    void write(const HeadingPart &part)
    {
        m_html.element(headingElement(part.level), part.text,
                       {{"id"_L1, part.anchor},
                        {"class"_L1, part.newPage ? u"new-page"_s : QString()},
                        {"dir"_L1, u"auto"_s}});
    }

    void run(const RichRun &run)
    {
        const std::array<std::pair<QLatin1StringView, bool>, 3> looks{
            {{"strong"_L1, run.strong}, {"em"_L1, run.emphasis}, {"code"_L1, run.code}}};
        for (const auto &[element, wanted] : looks) {
            if (wanted)
                m_html.begin(element);
        }
        m_tables.link(run.text, run.link);
        for (const auto &[element, wanted] : looks) {
            if (wanted)
                m_html.end();
        }
    }

    void runs(const TextRuns &texts)
    {
        for (const RichRun &each : texts)
            run(each);
    }

    void write(const ParagraphPart &part)
    {
        m_html.within("p"_L1, {{"dir"_L1, u"auto"_s}}, [&] { runs(part.runs); });
    }

    void write(const QuotePart &part)
    {
        m_html.within("blockquote"_L1, {}, [&] {
            for (const TextRuns &paragraph : part.paragraphs)
                write(ParagraphPart{paragraph});
        });
    }

    void write(const ListPart &part)
    {
        const bool begins = part.numbered && part.first != 1;
        m_html.within(part.numbered ? "ol"_L1 : "ul"_L1,
                      {{"start"_L1, begins ? QString::number(part.first) : QString()}}, [&] {
                          for (const ListItem &item : part.items)
                              write(item);
                      });
    }

    void write(const ListItem &item)
    {
        m_html.within("li"_L1, {{"dir"_L1, u"auto"_s}}, [&] {
            runs(item.runs);
            for (const ListPart &inner : item.inner)
                write(inner);
        });
    }

    /// Number and unit follow each other in the text, so that they are read as one.
    void write(const FiguresPart &part)
    {
        m_html.within("ul"_L1, {{"class"_L1, u"figures"_s}}, [&] {
            for (const KeyFigure &figure : part.figures) {
                m_html.within("li"_L1, {}, [&] {
                    m_html.element("span"_L1, m_words.number(figure.number), {{"class"_L1, u"number"_s}});
                    m_html.text(u" "_s);
                    m_html.element("span"_L1, figure.unit);
                    m_html.text(u" "_s);
                    if (!figure.remark.isEmpty())
                        m_html.element("span"_L1, figure.remark, {{"class"_L1, u"remark"_s}});
                });
            }
        });
    }

    void write(const ContentsPart &part)
    {
        m_html.within("nav"_L1, {{"class"_L1, u"contents"_s}, {"aria-label"_L1, part.title}}, [&] {
            m_html.element("p"_L1, part.title, {{"class"_L1, u"muted"_s}});
            m_html.within("ol"_L1, {}, [&] {
                for (const PlaceInFile &entry : part.entries) {
                    m_html.within("li"_L1, {{"dir"_L1, u"auto"_s}},
                                  [&] { m_tables.link(entry.text, u'#' + entry.anchor); });
                }
            });
        });
    }

    void write(const TablePart &part) { m_tables.write(part); }
    void write(const RecordsPart &part) { m_tables.write(part); }
    void write(const SourcesPart &part) { m_tables.write(part); }

    void write(const PicturePart &part)
    {
        m_html.within("figure"_L1, {{"id"_L1, part.anchor}}, [&] {
            m_html.within("figcaption"_L1, {{"dir"_L1, u"auto"_s}}, [&] {
                m_html.text(part.title);
                if (!part.subtitle.isEmpty())
                    m_html.element("span"_L1, part.subtitle, {{"class"_L1, u"unit"_s}});
            });
            const QByteArray svg = svgFragment(part.svg, {part.anchor, part.title, part.textAlternative});
            if (!svg.isEmpty())
                m_html.within("div"_L1, {{"class"_L1, u"picture"_s}}, [&] { m_html.embed(svg); });
            paragraph(part.textAlternative, u"notes"_s);
            for (const TextPart &text : part.caption)
                std::visit([this](const auto &each) { write(each); }, text);
            remarks(part.remarks);
            paragraph(part.source, u"notes"_s);
            writeNumbers(part.numbers);
        });
    }

    void writeNumbers(const TablePart &numbers)
    {
        if (numbers.rows.isEmpty())
            return;
        m_html.within("details"_L1, {}, [&] {
            m_html.element("summary"_L1, m_words.translate("Briefing", "Numbers", "behind a picture"));
            m_tables.write(numbers);
        });
    }

    void write(const DefinitionsPart &part)
    {
        paragraph(part.title, u"terms"_s);
        m_html.within("dl"_L1, {}, [&] {
            for (const Definition &definition : part.definitions) {
                m_html.element("dt"_L1, definition.term, {{"dir"_L1, u"auto"_s}});
                m_html.element("dd"_L1, definition.text, {{"dir"_L1, u"auto"_s}});
            }
        });
    }

    const BriefingParts &m_briefing;
    Wording m_words;
    HtmlMarkup m_html;
    HtmlTables m_tables;
};

} // namespace

QByteArray briefingHtml(const DrawnBriefing &briefing)
{
    const BriefingParts parts = partsOf(briefing);
    return HtmlWriting(parts).write();
}

} // namespace vodhuk
