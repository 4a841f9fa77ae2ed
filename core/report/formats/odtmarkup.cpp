#include "core/report/formats/odtmarkup.h"

#include "core/report/formats/odtstyles.h"
#include "core/report/formats/printabletext.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// A text has one style of characters: code looks like code, whatever else it is.
QString styleOf(const RichRun &run)
{
    if (run.code)
        return u"Source_20_Text"_s;
    if (run.strong && run.emphasis)
        return u"Strong_20_and_20_Emphasis"_s;
    if (run.strong)
        return u"Strong_20_Emphasis"_s;
    return run.emphasis ? u"Emphasis"_s : QString();
}

} // namespace

OdtMarkup::OdtMarkup()
    : m_xml(&m_bytes)
{
}

void OdtMarkup::within(QLatin1StringView element, XmlAttributes attributes,
                       const std::function<void()> &content)
{
    m_xml.writeStartElement(QString(element));
    for (const XmlAttribute &attribute : attributes) {
        if (!attribute.value.isEmpty())
            m_xml.writeAttribute(QString(attribute.name), attribute.value);
    }
    content();
    m_xml.writeEndElement();
}

void OdtMarkup::lone(QLatin1StringView element, XmlAttributes attributes)
{
    within(element, attributes, [] {});
}

QString OdtMarkup::styleFor(const QString &parent, const QString &begins)
{
    const Look look{parent, m_master, m_breaks, beginsFromRight(begins)};
    m_breaks = false;
    m_master.clear();
    if (look.master.isEmpty() && !look.breaks && !look.fromRight)
        return parent;
    const auto known = m_styles.constFind(look);
    if (known != m_styles.cend())
        return *known;
    return *m_styles.insert(look, u"A"_s + QString::number(m_styles.size() + 1));
}

void OdtMarkup::paragraph(const QString &style, const QString &begins, const std::function<void()> &content)
{
    within("text:p"_L1, {{"text:style-name"_L1, styleFor(style, begins)}}, content);
}

void OdtMarkup::paragraph(const QString &style, const QString &text)
{
    paragraph(style, text, [&] { this->text(text); });
}

void OdtMarkup::heading(const HeadingPart &part)
{
    const QString level = QString::number(std::min(part.level, odtHeadingLevels));
    if (part.newPage)
        breakPage();
    const QString style = styleFor(u"Heading_20_"_s + level, part.text);
    within("text:h"_L1, {{"text:style-name"_L1, style}, {"text:outline-level"_L1, level}}, [&] {
        place(part.anchor);
        text(part.text);
    });
}

void OdtMarkup::text(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.writeEmptyElement(u"text:line-break"_s);
        m_xml.writeCharacters(lines.at(i));
    }
}

void OdtMarkup::span(const QString &style, const QString &text)
{
    if (style.isEmpty())
        this->text(text);
    else
        within("text:span"_L1, {{"text:style-name"_L1, style}}, [&] { this->text(text); });
}

void OdtMarkup::link(const QString &text, const QString &target)
{
    if (target.isEmpty()) {
        this->text(text);
        return;
    }
    within("text:a"_L1, {{"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, target}},
           [&] { span(u"Internet_20_link"_s, text); });
}

void OdtMarkup::runs(const TextRuns &runs)
{
    for (const RichRun &run : runs) {
        if (run.link.isEmpty())
            span(styleOf(run), run.text);
        else
            link(run.text, run.link);
    }
}

void OdtMarkup::place(const QString &anchor)
{
    if (!anchor.isEmpty())
        lone("text:bookmark"_L1, {{"text:name"_L1, anchor}});
}

void OdtMarkup::pageOf(const QString &anchor)
{
    within("text:bookmark-ref"_L1, {{"text:reference-format"_L1, u"page"_s}, {"text:ref-name"_L1, anchor}},
           [this] { text(u"1"_s); });
}

QByteArray OdtMarkup::automaticStyles() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    for (auto style = m_styles.cbegin(); style != m_styles.cend(); ++style) {
        xml.writeStartElement(u"style:style"_s);
        xml.writeAttribute(u"style:name"_s, style.value());
        xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
        xml.writeAttribute(u"style:parent-style-name"_s, style.key().parent);
        if (!style.key().master.isEmpty())
            xml.writeAttribute(u"style:master-page-name"_s, style.key().master);
        xml.writeEmptyElement(u"style:paragraph-properties"_s);
        if (style.key().breaks)
            xml.writeAttribute(u"fo:break-before"_s, u"page"_s);
        if (style.key().fromRight) {
            xml.writeAttribute(u"style:writing-mode"_s, u"rl-tb"_s);
            xml.writeAttribute(u"fo:text-align"_s, u"right"_s);
        }
        xml.writeEndElement();
    }
    return bytes;
}

QByteArray OdtMarkup::document(const QByteArray &styles) const
{
    return odtProlog("office:document-content") + "<office:automatic-styles>" + styles + automaticStyles() +
           "</office:automatic-styles><office:body><office:text>" + m_bytes +
           "</office:text></office:body></office:document-content>\n";
}

} // namespace vodhuk
