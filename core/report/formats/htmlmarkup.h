/// Writes elements of HTML that are closed, escaped and well-formed XML besides.
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QXmlStreamWriter>

#include <functional>

namespace vodhuk
{

struct HtmlAttribute {
    QLatin1StringView name;
    QString value;
};

/// Attributes with an empty value are left out.
using HtmlAttributes = std::initializer_list<HtmlAttribute>;

class HtmlMarkup
{
public:
    HtmlMarkup();

    void begin(QLatin1StringView element, HtmlAttributes attributes = {});

    /// Never writes `<a/>`, which is an open element in HTML.
    void end();

    /// An element that has no content: meta, br.
    void lone(QLatin1StringView element, HtmlAttributes attributes = {});

    void within(QLatin1StringView element, HtmlAttributes attributes, const std::function<void()> &content);

    /// Line breaks become br.
    void text(const QString &text);
    void element(QLatin1StringView element, const QString &text, HtmlAttributes attributes = {});

    /// For texts of a style sheet without `<`, `>`, `&` and `"`, which are escaped in vain there.
    void plain(const QString &text) { m_xml.writeCharacters(text); }

    void newLine() { m_xml.writeCharacters(QStringLiteral("\n")); }

    /// Markup that was made elsewhere.
    void embed(const QByteArray &markup);

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    void write(HtmlAttributes attributes);

    QByteArray m_bytes;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

} // namespace vodhuk
