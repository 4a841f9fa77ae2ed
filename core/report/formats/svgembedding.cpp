#include "core/report/formats/svgembedding.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

bool isShape(QStringView element)
{
    static const QSet<QString> shapes{u"svg"_s,           u"g"_s,        u"rect"_s,     u"path"_s,
                                      u"line"_s,          u"polyline"_s, u"polygon"_s,  u"circle"_s,
                                      u"ellipse"_s,       u"text"_s,     u"tspan"_s,    u"title"_s,
                                      u"desc"_s,          u"defs"_s,     u"stop"_s,     u"pattern"_s,
                                      u"mask"_s,          u"symbol"_s,   u"clipPath"_s, u"linearGradient"_s,
                                      u"radialGradient"_s};
    return shapes.contains(element.toString());
}

bool isSafeAttribute(QStringView name)
{
    return !name.startsWith(u"on"_s, Qt::CaseInsensitive) && !name.endsWith(u"href"_s, Qt::CaseInsensitive) &&
           !name.startsWith(u"xmlns"_s) && name != u"style"_s && name != u"class"_s &&
           !name.startsWith(u"aria-"_s) && name != u"role"_s && name != u"tabindex"_s;
}

class SvgEmbedding
{
public:
    SvgEmbedding(const QByteArray &svg, const SvgWords &words)
        : m_reader(svg)
        , m_writer(&m_result)
        , m_words(words)
    {
        m_reader.setNamespaceProcessing(false);
    }

    [[nodiscard]] QByteArray embed()
    {
        if (!m_reader.readNextStartElement() || m_reader.qualifiedName() != u"svg"_s)
            return {};
        writeRoot();
        while (!m_reader.atEnd())
            take(m_reader.readNext());
        return m_reader.hasError() ? QByteArray() : m_result;
    }

private:
    void writeRoot()
    {
        const QString title = m_words.prefix + u"-title"_s;
        const QString description = m_words.prefix + u"-description"_s;
        m_writer.writeStartElement(u"svg"_s);
        m_writer.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
        for (const QString &side : {u"width"_s, u"height"_s}) {
            const QString length = m_reader.attributes().value(side).toString();
            if (!length.isEmpty())
                m_writer.writeAttribute(side, length);
        }
        m_writer.writeAttribute(u"viewBox"_s, viewBox());
        m_writer.writeAttribute(u"role"_s, u"img"_s);
        m_writer.writeAttribute(u"aria-labelledby"_s, title + u' ' + description);
        writeWords(u"title"_s, title, m_words.title);
        writeWords(u"desc"_s, description, m_words.description);
        m_depth = 1;
    }

    [[nodiscard]] QString viewBox() const
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        const QString box = attributes.value(u"viewBox"_s).toString();
        if (!box.isEmpty())
            return box;
        return u"0 0 "_s + attributes.value(u"width"_s).toString() + u' ' +
               attributes.value(u"height"_s).toString();
    }

    void writeWords(const QString &element, const QString &id, const QString &words)
    {
        m_writer.writeStartElement(element);
        m_writer.writeAttribute(u"id"_s, id);
        m_writer.writeCharacters(words);
        m_writer.writeEndElement();
    }

    void take(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::StartElement) {
            start();
        } else if (token == QXmlStreamReader::EndElement) {
            m_writer.writeEndElement();
            --m_depth;
        } else if (token == QXmlStreamReader::Characters && m_depth > 1) {
            m_writer.writeCharacters(m_reader.text().toString());
        }
    }

    void start()
    {
        const QStringView name = m_reader.qualifiedName();
        const bool replaced = m_depth == 1 && (name == u"title"_s || name == u"desc"_s);
        if (replaced || !isShape(name)) {
            m_reader.skipCurrentElement();
            return;
        }
        m_writer.writeStartElement(name.toString());
        ++m_depth;
        const QXmlStreamAttributes attributes = m_reader.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (isSafeAttribute(attribute.qualifiedName()))
                m_writer.writeAttribute(attribute.qualifiedName().toString(), valueOf(attribute));
        }
    }

    [[nodiscard]] QString valueOf(const QXmlStreamAttribute &attribute) const
    {
        if (attribute.qualifiedName() == u"id"_s)
            return m_words.prefix + u'-' + attribute.value().toString();
        return attribute.value().toString().replace(u"url(#"_s, u"url(#"_s + m_words.prefix + u'-');
    }

    QXmlStreamReader m_reader;
    QByteArray m_result;
    QXmlStreamWriter m_writer;
    const SvgWords &m_words;
    int m_depth = 0;
};

} // namespace

QByteArray svgFragment(const QByteArray &svg, const SvgWords &words)
{
    return SvgEmbedding(svg, words).embed();
}

} // namespace vodhuk
