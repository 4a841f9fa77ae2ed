/// What stands in HTML and in the parts of an ODT, read back as XML.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vodhuk::test
{

struct ReadMarkup {
    QString problem;        ///< empty: it is well-formed
    QString text;           ///< of all elements, with one blank for blanks and line breaks
    QStringList elements;   ///< names with prefixes, in their order
    QStringList places;     ///< values of id and text:name
    QStringList links;      ///< values of href and xlink:href
    QStringList attributes; ///< names of all, with prefixes
};

[[nodiscard]] ReadMarkup readMarkup(const QByteArray &markup);

/// Links to "#name" that no place of the document has, and names that two places have.
[[nodiscard]] QStringList brokenPlaces(const ReadMarkup &markup);

} // namespace vodhuk::test
