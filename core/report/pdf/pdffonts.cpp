#include "core/report/pdf/pdffonts.h"

#include <QCryptographicHash>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char16_t firstRightToLeft = 0xfb1d; ///< of the characters for forms of letters

/// Ligatures of Latin and joined letters of Arabic, which have characters of their own beside their letters.
bool isPresentationForm(char16_t character)
{
    return (character >= 0xfb00 && character <= 0xfdff) || (character >= 0xfe70 && character <= 0xfefc);
}

/// Two letters in one that are written from right to left stay one character: readers turn such words around, and would turn these two, too.
QString lettersOf(QChar form)
{
    const QString letters = QString(form).normalized(QString::NormalizationForm_KC);
    return letters.size() > 1 && form.unicode() >= firstRightToLeft ? QString(form) : letters;
}

/// Qt takes the lowest character that has a glyph for the one it stands for: a tabulator where a blank was meant.
QByteArray mendedCharacter(const QByteArray &digits)
{
    bool ok = false;
    const uint value = digits.toUInt(&ok, 16);
    if (!ok || digits.size() != 4)
        return digits;
    if (value == '\t')
        return "0020";
    const QChar character(static_cast<char16_t>(value));
    if (!isPresentationForm(character.unicode()))
        return digits;
    QByteArray letters;
    for (const QChar letter : lettersOf(character))
        letters += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0').toUpper();
    return letters;
}

/// "<0041> <0009>": the characters of glyphs that follow each other.
QByteArray mendedRow(const QByteArray &row)
{
    QByteArray mended;
    qsizetype done = 0;
    for (qsizetype from = row.indexOf('<'); from >= 0; from = row.indexOf('<', done)) {
        const qsizetype to = row.indexOf('>', from);
        if (to < 0)
            break;
        mended += row.mid(done, from + 1 - done) + mendedCharacter(row.mid(from + 1, to - from - 1));
        done = to;
    }
    return mended + row.mid(done);
}

/// "ABCDEF+NotoSans-Regular": Qt's own tag depends on the order of a hash table, so it is made of the font's bytes.
PdfObject subsetName(PdfObject descriptor)
{
    const QByteArray digest =
        QCryptographicHash::hash(bytesOf(descriptor.getKey("/FontFile2")), QCryptographicHash::Md5);
    std::string name = "/";
    for (int i = 0; i < 6; ++i)
        name += static_cast<char>('A' + static_cast<unsigned char>(digest.at(i)) % 26);
    const std::string before = descriptor.getKey("/FontName").getName();
    const size_t plus = before.find('+');
    return PdfObject::newName(name + '+' + before.substr(plus == std::string::npos ? 1 : plus + 1));
}

void mendFont(PdfObject font)
{
    PdfObject descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    PdfObject descriptor = descendant.getKey("/FontDescriptor");
    if (!descriptor.getKey("/FontFile2").isStream())
        return;
    const PdfObject name = subsetName(descriptor);
    for (PdfObject dictionary : {font, descendant})
        dictionary.replaceKey("/BaseFont", name);
    descriptor.replaceKey("/FontName", name);
    descriptor.removeKey("/CIDSet");
    PdfObject map = font.getKey("/ToUnicode");
    if (map.isStream())
        map.replaceStreamData(mendedCharacterMap(bytesOf(map)).toStdString(), PdfObject::newNull(),
                              PdfObject::newNull());
}

} // namespace

QByteArray mendedCharacterMap(const QByteArray &map)
{
    QByteArray mended;
    qsizetype done = 0;
    for (qsizetype from = map.indexOf('['); from >= 0; from = map.indexOf('[', done)) {
        const qsizetype to = map.indexOf(']', from);
        if (to < 0)
            break;
        mended += map.mid(done, from - done) + mendedRow(map.mid(from, to - from));
        done = to;
    }
    mended += map.mid(done);
    return mended.replace("<0000> <0000> <0000>", "<0000> <0000> <FFFD>");
}

void mendPdfFonts(QPDF &document)
{
    for (PdfObject &object : document.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0"))
            mendFont(object);
    }
}

} // namespace vodhuk
