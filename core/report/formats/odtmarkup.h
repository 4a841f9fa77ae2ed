/// Writes paragraphs, texts, links and places of an OpenDocument text, and the automatic styles that they turn out to need.
#pragma once

#include "core/report/formats/briefingparts.h"

#include <QByteArray>
#include <QMap>
#include <QXmlStreamWriter>

#include <compare>
#include <functional>

namespace vodhuk
{

struct XmlAttribute {
    QLatin1StringView name;
    QString value;
};

/// Attributes with an empty value are left out.
using XmlAttributes = std::initializer_list<XmlAttribute>;

class OdtMarkup
{
public:
    OdtMarkup();

    void within(QLatin1StringView element, XmlAttributes attributes, const std::function<void()> &content);
    void lone(QLatin1StringView element, XmlAttributes attributes);

    /// `style` is a named one. Texts that begin from the right get its mirror image; `begins` is looked at for that.
    void paragraph(const QString &style, const QString &begins, const std::function<void()> &content);
    void paragraph(const QString &style, const QString &text);

    /// An element like a paragraph: text:h.
    void heading(const HeadingPart &part);

    /// The next paragraph begins a page.
    void breakPage() { m_breaks = true; }

    /// The next paragraph begins the document with the pages of this name.
    void usePages(const QString &master) { m_master = master; }

    void text(const QString &text);
    void span(const QString &style, const QString &text);

    /// `target`: "#name" or an address; empty: the text alone.
    void link(const QString &text, const QString &target);
    void runs(const TextRuns &runs);
    void place(const QString &anchor);
    void pageOf(const QString &anchor);

    /// The whole of content.xml, with `styles` before the automatic ones.
    [[nodiscard]] QByteArray document(const QByteArray &styles) const;

private:
    struct Look {
        QString parent;
        QString master;
        bool breaks = false;
        bool fromRight = false;
        std::strong_ordering operator<=>(const Look &) const = default;
    };

    [[nodiscard]] QString styleFor(const QString &parent, const QString &begins);
    [[nodiscard]] QByteArray automaticStyles() const;

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    bool m_breaks = false;
    QString m_master;
    QMap<Look, QString> m_styles;
};

} // namespace vodhuk
