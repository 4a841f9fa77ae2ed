/// A small PDF written out object by object, in which a fault can be planted.
#pragma once

#include <QByteArray>
#include <QList>

#include <map>

namespace vodhuk::test
{

struct HandmadePdf {
    QByteArray head = "%PDF-1.7\n%\xbf\xf7\xa2\xfe\n";
    std::map<int, QByteArray> objects; ///< what stands between "obj" and "endobj"
    QByteArray trailer = "/Root 1 0 R /Info 2 0 R /ID [<00112233> <00112233>]";
    QByteArray end = "%%EOF\n";

    /// Fails the test if `from` is not there.
    void replace(int object, const QByteArray &from, const QByteArray &to);

    [[nodiscard]] QByteArray bytes() const;
};

/// "<< … /Length 3 >> stream …"
[[nodiscard]] QByteArray streamObject(const QByteArray &entries, const QByteArray &data);

/// A TrueType font of no outlines: 1,000 units to its size, glyphs of these widths.
[[nodiscard]] QByteArray fontOfWidths(const QList<int> &widths);

/// Two pages with a text, a link, an outline of one entry, and an attachment "rows.csv": PDF/A-3b as far as can be told. Objects: 1 catalogue,
/// 2 information, 3 pages, 4 XMP, 5 output intent, 6 first page, 7 its content, 8 to 11 font, 12 attachment, 13 link, 14 and 15 outline,
/// 16 state of drawing, 17 content of the attachment, 18 Unicode map, 19 colour profile, 20 second page.
[[nodiscard]] HandmadePdf soundPdf();

} // namespace vodhuk::test
