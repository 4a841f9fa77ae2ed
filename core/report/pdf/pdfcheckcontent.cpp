#include "core/report/pdf/pdfcheckcontent.h"

#include "core/report/pdf/pdfcontent.h"

#include <QCoreApplication>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = ContentToken::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfCheck)
};

/// More states one within the other than that need not be kept by a viewer.
constexpr int deepestState = 28;

bool isKnownOperator(QByteArrayView word)
{
    static const QSet<QByteArray> known = [] {
        const QByteArray all =
            "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l "
            "m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W "
            "W* y ' \" true false null";
        const QList<QByteArray> words = all.split(' ');
        return QSet<QByteArray>(words.cbegin(), words.cend());
    }();
    return known.contains(QByteArray::fromRawData(word.data(), word.size()));
}

/// Fonts whose texts are glyph numbers of two bytes.
QSet<QByteArray> wideFonts(PdfObject resources)
{
    QSet<QByteArray> names;
    PdfObject fonts = resources.isDictionary() ? resources.getKey("/Font") : PdfObject::newNull();
    if (!fonts.isDictionary())
        return names;
    for (const std::string &key : fonts.getKeys()) {
        if (fonts.getKey(key).isDictionaryOfType("/Font", "/Type0"))
            names.insert(QByteArray::fromStdString(key.substr(1)));
    }
    return names;
}

bool drawsNothingKnown(QByteArrayView digits)
{
    for (qsizetype i = 0; i + 4 <= digits.size(); i += 4) {
        if (digits.sliced(i, 4) == "0000")
            return true;
    }
    return false;
}

class ContentCheck
{
public:
    /// `place` is where it is drawn, in words.
    ContentCheck(PdfObject resources, const QString &place, PdfFaults &faults)
        : m_wideFonts(wideFonts(resources))
        , m_place(place)
        , m_faults(faults)
    {
    }

    void run(const QByteArray &bytes)
    {
        ContentScanner scanner(bytes);
        while (const auto token = scanner.next()) {
            if (token->kind == Kind::Name)
                seeName(token->text);
            else if (token->kind == Kind::Hexadecimal)
                seeGlyphs(token->text);
            else if (token->kind == Kind::Operator)
                seeOperator(token->text);
        }
    }

private:
    void seeName(QByteArrayView name)
    {
        m_lastName = name;
        if (m_inPicture && (name == "LZW" || name == "LZWDecode"))
            m_faults.addFirst(
                u"lzw in content"_s,
                Words::tr("A picture is compressed with LZW, which is not allowed: %1.").arg(m_place));
    }

    void seeGlyphs(QByteArrayView digits)
    {
        if (m_isWide && drawsNothingKnown(digits))
            m_faults.addFirst(
                u"notdef"_s,
                Words::tr("A character is drawn for which the font has no sign, so that it can be "
                          "neither seen nor found: %1.")
                    .arg(m_place));
    }

    void seeOperator(QByteArrayView word)
    {
        if (word == "Tf")
            m_isWide = m_wideFonts.contains(QByteArray::fromRawData(m_lastName.data(), m_lastName.size()));
        else if (word == "q")
            enter();
        else if (word == "Q")
            --m_depth;
        else if (word == "BI" || word == "ID")
            m_inPicture = word == "BI";
        else if (word == "k" || word == "K")
            m_faults.addFirst(u"cmyk"_s, Words::tr("A colour is mixed for four inks, which the file's colour "
                                                   "profile does not describe: %1.")
                                             .arg(m_place));
        else if (!isKnownOperator(word))
            m_faults.addFirst(u"operator"_s, Words::tr("“%1” is no drawing instruction of PDF: %2.")
                                                 .arg(QString::fromLatin1(word), m_place));
    }

    void enter()
    {
        if (++m_depth > deepestState)
            m_faults.addFirst(u"depth"_s,
                              Words::tr("More than %1 states of drawing stand one within the other: %2.")
                                  .arg(QString::number(deepestState), m_place));
    }

    QSet<QByteArray> m_wideFonts;
    QString m_place;
    PdfFaults &m_faults;
    QByteArrayView m_lastName;
    bool m_isWide = false;
    bool m_inPicture = false;
    int m_depth = 0;
};

QByteArray contentOf(PdfObject page)
{
    PdfObject contents = page.getKey("/Contents");
    if (contents.isStream())
        return bytesOf(contents);
    QByteArray all;
    for (int i = 0; contents.isArray() && i < contents.getArrayNItems(); ++i)
        all += bytesOf(contents.getArrayItem(i)) + '\n';
    return all;
}

} // namespace

void checkPageContent(PdfObject page, int number, PdfFaults &faults)
{
    const QString place = Words::tr("page %1").arg(number + 1);
    PdfObject resources = QPDFPageObjectHelper(page).getAttribute("/Resources", false);
    ContentCheck(resources, place, faults).run(contentOf(page));
}

void checkDrawnStream(PdfObject stream, PdfFaults &faults)
{
    const QString place = Words::tr("in a picture or pattern");
    ContentCheck(stream.getDict().getKey("/Resources"), place, faults).run(bytesOf(stream));
}

} // namespace vodhuk
