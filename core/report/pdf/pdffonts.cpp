#include "core/report/pdf/pdffonts.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

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

/// A radical of Chinese writing beside the character that is drawn alike. Those of Kangxi's dictionary are told by their compatibility.
struct Radical {
    char16_t radical;
    char16_t character;
};

constexpr char16_t firstRadical = 0x2e80;
constexpr char16_t lastRadical = 0x2fdf;

constexpr std::array radicals{
    Radical{0x2e82, 0x4e5b}, Radical{0x2e83, 0x4e5a}, Radical{0x2e85, 0x4ebb}, Radical{0x2e89, 0x5202},
    Radical{0x2e8b, 0x353e}, Radical{0x2e8f, 0x5c23}, Radical{0x2e90, 0x5c22}, Radical{0x2e92, 0x5df3},
    Radical{0x2e93, 0x5e7a}, Radical{0x2e94, 0x5f51}, Radical{0x2e95, 0x5f50}, Radical{0x2e96, 0x5fc4},
    Radical{0x2e98, 0x624c}, Radical{0x2e99, 0x6535}, Radical{0x2e9b, 0x65e1}, Radical{0x2e9e, 0x6b7a},
    Radical{0x2ea0, 0x6c11}, Radical{0x2ea1, 0x6c35}, Radical{0x2ea3, 0x706c}, Radical{0x2ea4, 0x722b},
    Radical{0x2ea6, 0x4e2c}, Radical{0x2ea8, 0x72ad}, Radical{0x2ead, 0x793b}, Radical{0x2eaf, 0x7cf9},
    Radical{0x2eb0, 0x7e9f}, Radical{0x2eb1, 0x7f53}, Radical{0x2eb3, 0x34c1}, Radical{0x2eb9, 0x8002},
    Radical{0x2eba, 0x8080}, Radical{0x2ebe, 0x8279}, Radical{0x2ec2, 0x8864}, Radical{0x2ec5, 0x89c1},
    Radical{0x2ec6, 0x89d2}, Radical{0x2ec8, 0x8ba0}, Radical{0x2ec9, 0x8d1d}, Radical{0x2ecb, 0x8f66},
    Radical{0x2ecc, 0x8fb6}, Radical{0x2ed0, 0x9485}, Radical{0x2ed1, 0x9577}, Radical{0x2ed2, 0x9578},
    Radical{0x2ed3, 0x957f}, Radical{0x2ed4, 0x95e8}, Radical{0x2ed6, 0x961d}, Radical{0x2ed8, 0x9752},
    Radical{0x2ed9, 0x97e6}, Radical{0x2eda, 0x9875}, Radical{0x2edb, 0x98ce}, Radical{0x2edc, 0x98de},
    Radical{0x2edd, 0x98df}, Radical{0x2edf, 0x98e0}, Radical{0x2ee0, 0x9963}, Radical{0x2ee2, 0x9a6c},
    Radical{0x2ee3, 0x9aa8}, Radical{0x2ee4, 0x9b3c}, Radical{0x2ee5, 0x9c7c}, Radical{0x2ee6, 0x9e1f},
    Radical{0x2ee7, 0x5364}, Radical{0x2ee8, 0x9ea6}, Radical{0x2ee9, 0x9ec4}, Radical{0x2eea, 0x9efe},
    Radical{0x2eeb, 0x6589}, Radical{0x2eec, 0x9f50}, Radical{0x2eee, 0x9f7f}, Radical{0x2eef, 0x7adc},
    Radical{0x2ef0, 0x9f99}, Radical{0x2ef1, 0x9f9c}, Radical{0x2ef2, 0x4e80}};

bool isRadical(char16_t character)
{
    return character >= firstRadical && character <= lastRadical;
}

/// Two letters in one that are written from right to left stay one character: readers turn such words around, and would turn these two, too.
QString lettersOf(QChar form)
{
    const auto *const radical = std::ranges::find(radicals, form.unicode(), &Radical::radical);
    if (radical != radicals.end())
        return QString(QChar(radical->character));
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
    if (!isPresentationForm(character.unicode()) && !isRadical(character.unicode()))
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
