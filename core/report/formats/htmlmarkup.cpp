#include "core/report/formats/htmlmarkup.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

HtmlMarkup::HtmlMarkup()
    : m_bytes("<!DOCTYPE html>\n")
    , m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::Append);
    m_xml.setDevice(&m_buffer);
}

void HtmlMarkup::write(HtmlAttributes attributes)
{
    for (const HtmlAttribute &attribute : attributes) {
        if (!attribute.value.isEmpty())
            m_xml.writeAttribute(QString(attribute.name), attribute.value);
    }
}

void HtmlMarkup::begin(QLatin1StringView element, HtmlAttributes attributes)
{
    m_xml.writeStartElement(QString(element));
    write(attributes);
}

void HtmlMarkup::end()
{
    m_xml.writeCharacters(QString());
    m_xml.writeEndElement();
}

void HtmlMarkup::lone(QLatin1StringView element, HtmlAttributes attributes)
{
    m_xml.writeEmptyElement(QString(element));
    write(attributes);
}

void HtmlMarkup::within(QLatin1StringView element, HtmlAttributes attributes,
                        const std::function<void()> &content)
{
    begin(element, attributes);
    content();
    end();
}

void HtmlMarkup::text(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            lone("br"_L1);
        m_xml.writeCharacters(lines.at(i));
    }
}

void HtmlMarkup::element(QLatin1StringView element, const QString &text, HtmlAttributes attributes)
{
    begin(element, attributes);
    this->text(text);
    end();
}

void HtmlMarkup::embed(const QByteArray &markup)
{
    m_xml.writeCharacters(QString());
    m_buffer.write(markup);
}

} // namespace vodhuk
