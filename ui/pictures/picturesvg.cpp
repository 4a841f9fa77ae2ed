#include "ui/pictures/picturesvg.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// Two places behind the point are a hundredth of a pixel: enough, and the same on every machine.
QString number(qreal value)
{
    const auto hundredths = static_cast<qint64>(std::llround(value * 100));
    QString text = QString::number(hundredths / 100);
    if (hundredths < 0 && hundredths > -100)
        text.prepend(u'-');
    const auto rest = static_cast<int>(std::abs(hundredths % 100));
    if (rest == 0)
        return text;
    text += u'.' + QString::number(rest).rightJustified(2, u'0');
    if (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

// QSvgGenerator is not used: it gives sizes in millimetres, parts a line of text by script, cannot anchor text in its
// middle and has no place for what a mark says.
class SvgWriting
{
public:
    SvgWriting(QXmlStreamWriter &xml, const Appearance &appearance)
        : m_xml(xml)
        , m_appearance(appearance)
    {
    }

    void write(const Mark &mark)
    {
        if (const auto *text = std::get_if<TextShape>(&mark.shape); text != nullptr && text->rim)
            writeRim(*text);
        std::visit([&](const auto &shape) { begin(shape); }, mark.shape);
        if (!mark.spoken.isEmpty())
            m_xml.writeTextElement(u"title"_s, mark.spoken);
        m_xml.writeEndElement();
    }

    void rectangle(const QRectF &area, const QString &fill)
    {
        m_xml.writeStartElement(u"rect"_s);
        attribute("x"_L1, number(area.x()));
        attribute("y"_L1, number(area.y()));
        attribute("width"_L1, number(area.width()));
        attribute("height"_L1, number(area.height()));
        attribute("fill"_L1, fill);
    }

private:
    void attribute(QLatin1StringView name, const QString &value)
    {
        m_xml.writeAttribute(QString(name), value);
    }
    [[nodiscard]] QString colour(const Ink &ink) const { return inkColour(ink, m_appearance).name(); }

    void begin(const PlaceShape &shape)
    {
        rectangle(shape.area, u"none"_s);
        attribute("pointer-events"_L1, u"all"_s);
    }

    void begin(const RectShape &shape) { rectangle(shape.area, colour(shape.ink)); }

    void begin(const HatchShape &shape)
    {
        QString path;
        for (const QLineF &line : hatchLines(shape)) {
            path += u'M' + number(line.x1()) + u' ' + number(line.y1()) + u'L' + number(line.x2()) + u' ' +
                    number(line.y2());
        }
        m_xml.writeStartElement(u"path"_s);
        attribute("d"_L1, path);
        attribute("stroke"_L1, colour(shape.ink));
    }

    void begin(const LineShape &shape)
    {
        m_xml.writeStartElement(u"line"_s);
        attribute("x1"_L1, number(shape.from.x()));
        attribute("y1"_L1, number(shape.from.y()));
        attribute("x2"_L1, number(shape.to.x()));
        attribute("y2"_L1, number(shape.to.y()));
        attribute("stroke"_L1, colour(shape.ink));
        attribute("stroke-width"_L1, number(shape.width));
        if (shape.dashed)
            attribute("stroke-dasharray"_L1, u"2 3"_s);
    }

    /// A text of its own below the other: not every program knows how to paint the rim of a text before its letters.
    void writeRim(const TextShape &shape)
    {
        const QString ink = colour(*shape.rim);
        beginText(shape);
        attribute("fill"_L1, ink);
        attribute("stroke"_L1, ink);
        attribute("stroke-width"_L1, number(rimWidth));
        attribute("stroke-linejoin"_L1, u"round"_s);
        attribute("aria-hidden"_L1, u"true"_s);
        m_xml.writeCharacters(shape.text);
        m_xml.writeEndElement();
    }

    /// The element's own text must come before its <title>, which text never has.
    void begin(const TextShape &shape)
    {
        beginText(shape);
        attribute("fill"_L1, colour(shape.ink));
        m_xml.writeCharacters(shape.text);
    }

    void beginText(const TextShape &shape)
    {
        m_xml.writeStartElement(u"text"_s);
        attribute("x"_L1, number(shape.at.x()));
        attribute("y"_L1, number(shape.at.y()));
        attribute("font-family"_L1,
                  u"'%1', %2"_s.arg(shape.face.family,
                                    shape.face.family.contains(u"Serif"_s) ? u"serif"_s : u"sans-serif"_s));
        attribute("font-size"_L1, QString::number(shape.face.size));
        if (shape.face.bold)
            attribute("font-weight"_L1, u"bold"_s);
        if (shape.anchor != Anchor::Start)
            attribute("text-anchor"_L1, shape.anchor == Anchor::End ? u"end"_s : u"middle"_s);
        if (shape.angle != 0)
            attribute("transform"_L1, u"rotate(%1 %2 %3)"_s.arg(number(-shape.angle), number(shape.at.x()),
                                                                number(shape.at.y())));
    }

    void begin(const DotShape &shape)
    {
        m_xml.writeStartElement(u"circle"_s);
        attribute("cx"_L1, number(shape.centre.x()));
        attribute("cy"_L1, number(shape.centre.y()));
        attribute("r"_L1, number(shape.radius));
        attribute("fill"_L1, shape.hollow ? m_appearance.ground.name() : colour(shape.ink));
        attribute("stroke"_L1, colour(shape.ink));
        attribute("stroke-width"_L1, u"1.2"_s);
    }

    void begin(const OutlineShape &shape)
    {
        QString path;
        for (const QPolygonF &ring : shape.rings) {
            QChar step = u'M';
            for (const QPointF &point : ring) {
                path += step + number(point.x()) + u' ' + number(point.y());
                step = u'L';
            }
            path += u'Z';
        }
        m_xml.writeStartElement(u"path"_s);
        attribute("d"_L1, path);
        attribute("fill"_L1, colour(shape.ink));
        attribute("fill-rule"_L1, u"evenodd"_s);
        attribute("stroke"_L1, colour(shape.border));
        attribute("stroke-width"_L1, number(shape.width));
    }

    QXmlStreamWriter &m_xml;
    const Appearance &m_appearance;
};

void writeRoot(QXmlStreamWriter &xml, const Picture &picture, const QString &language)
{
    const QString width = number(picture.size.width());
    const QString height = number(picture.size.height());
    xml.writeStartElement(u"svg"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    xml.writeAttribute(u"width"_s, width);
    xml.writeAttribute(u"height"_s, height);
    xml.writeAttribute(u"viewBox"_s, u"0 0 "_s + width + u' ' + height);
    xml.writeAttribute(u"xml:lang"_s, language);
    xml.writeAttribute(u"role"_s, u"img"_s);
    xml.writeAttribute(u"aria-labelledby"_s, u"picture-title picture-description"_s);
    for (const auto &[element, id, text] :
         {std::tuple(u"title"_s, u"picture-title"_s, picture.title),
          std::tuple(u"desc"_s, u"picture-description"_s, picture.textAlternative)}) {
        xml.writeStartElement(element);
        xml.writeAttribute(u"id"_s, id);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}

} // namespace

QByteArray pictureSvg(const Picture &picture, const Appearance &appearance, const QString &language)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    writeRoot(xml, picture, language);
    SvgWriting writing(xml, appearance);
    writing.rectangle(QRectF(QPointF(), picture.size), appearance.ground.name());
    xml.writeEndElement();
    for (const Mark &mark : picture.marks)
        writing.write(mark);
    xml.writeEndDocument();
    return bytes;
}

} // namespace vodhuk
