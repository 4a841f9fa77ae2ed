#include "core/report/pdf/pdfcheckfonts.h"

#include "core/report/pdf/truetypewidths.h"

#include <QCoreApplication>

#include <cmath>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfCheck)
};

QString nameOf(PdfObject font)
{
    PdfObject name = font.getKey("/BaseFont");
    return name.isName() ? QString::fromStdString(name.getName().substr(1)) : Words::tr("without a name");
}

bool isEmbedded(PdfObject descriptor)
{
    return descriptor.isDictionary() &&
           (descriptor.getKey("/FontFile").isStream() || descriptor.getKey("/FontFile2").isStream() ||
            descriptor.getKey("/FontFile3").isStream());
}

void checkEmbedding(PdfObject font, PdfFaults &faults)
{
    PdfObject descriptor = font.getKey("/FontDescriptor");
    if (!isEmbedded(descriptor)) {
        faults.add(Words::tr("The font %1 is not in the file.").arg(nameOf(font)));
        return;
    }
    PdfObject name = descriptor.getKey("/FontName");
    PdfObject base = font.getKey("/BaseFont");
    if (!name.isName() || !base.isName() || name.getName() != base.getName())
        faults.add(Words::tr("The font %1 has another name where it is described.").arg(nameOf(font)));
}

/// What a font of the file says of its own glyphs must be what PDF says of them, up to rounding.
class WidthCheck
{
public:
    WidthCheck(PdfObject font, PdfFaults &faults)
        : m_font(font)
        , m_faults(faults)
    {
    }

    void run()
    {
        const auto widths = trueTypeWidths(bytesOf(m_font.getKey("/FontDescriptor").getKey("/FontFile2")));
        if (!widths) {
            m_faults.add(Words::tr("The font %1 in the file is damaged.").arg(nameOf(m_font)));
            return;
        }
        m_widths = *widths;
        compareAll(m_font.getKey("/W"));
    }

private:
    /// "first [width width …]" or "first last width", again and again.
    void compareAll(PdfObject list)
    {
        for (int i = 0; list.isArray() && i + 1 < list.getArrayNItems();) {
            const auto first = static_cast<qsizetype>(list.getArrayItem(i).getIntValue());
            PdfObject second = list.getArrayItem(i + 1);
            if (second.isArray()) {
                for (int k = 0; k < second.getArrayNItems(); ++k)
                    compareOne(first + k, second.getArrayItem(k));
                i += 2;
            } else {
                for (auto glyph = first; glyph <= second.getIntValue() && glyph < m_widths.size(); ++glyph)
                    compareOne(glyph, list.getArrayItem(i + 2));
                i += 3;
            }
        }
    }

    void compareOne(qsizetype glyph, PdfObject width)
    {
        if (glyph >= 0 && glyph < m_widths.size() && width.isNumber() &&
            std::abs(width.getNumericValue() - m_widths.at(glyph)) <= 1)
            return;
        m_faults.add(
            Words::tr("The font %1 gives its glyphs other widths than the file.").arg(nameOf(m_font)));
    }

    PdfObject m_font;
    PdfFaults &m_faults;
    QList<double> m_widths;
};

void checkDescendant(PdfObject font, PdfFaults &faults)
{
    if (!font.isDictionary()) {
        faults.add(Words::tr("A composite font has no font behind it."));
        return;
    }
    checkEmbedding(font, faults);
    if (font.getKey("/Subtype").isNameAndEquals("/CIDFontType0"))
        return;
    PdfObject map = font.getKey("/CIDToGIDMap");
    const bool isIdentity = map.isNameAndEquals("/Identity");
    if (!isIdentity && !map.isStream())
        faults.add(Words::tr("The font %1 does not say which glyph stands for which character (CIDToGIDMap).")
                       .arg(nameOf(font)));
    PdfObject descriptor = font.getKey("/FontDescriptor");
    if (isIdentity && descriptor.isDictionary() && descriptor.getKey("/FontFile2").isStream())
        WidthCheck(font, faults).run();
}

bool hasKnownEncoding(PdfObject font)
{
    PdfObject encoding = font.getKey("/Encoding");
    return encoding.isNameAndEquals("/WinAnsiEncoding") || encoding.isNameAndEquals("/MacRomanEncoding");
}

void checkUnicode(PdfObject font, PdfFaults &faults)
{
    if (font.getKey("/ToUnicode").isStream() || hasKnownEncoding(font))
        return;
    faults.add(
        Words::tr("The font %1 does not say which characters its glyphs stand for: text in it can be neither "
                  "searched nor copied.")
            .arg(nameOf(font)));
}

void checkComposite(PdfObject font, PdfFaults &faults)
{
    PdfObject encoding = font.getKey("/Encoding");
    if (!encoding.isStream() && !encoding.isNameAndEquals("/Identity-H") &&
        !encoding.isNameAndEquals("/Identity-V"))
        faults.add(
            Words::tr("The font %1 needs a table of characters that is not in the file.").arg(nameOf(font)));
    PdfObject descendants = font.getKey("/DescendantFonts");
    checkDescendant(descendants.isArray() && descendants.getArrayNItems() == 1 ? descendants.getArrayItem(0)
                                                                               : PdfObject::newNull(),
                    faults);
}

} // namespace

void checkPdfFont(PdfObject font, PdfFaults &faults)
{
    PdfObject kind = font.getKey("/Subtype");
    if (kind.isNameAndEquals("/CIDFontType0") || kind.isNameAndEquals("/CIDFontType2"))
        return; // with the composite font that it belongs to
    checkUnicode(font, faults);
    if (kind.isNameAndEquals("/Type0"))
        checkComposite(font, faults);
    else if (!kind.isNameAndEquals("/Type3"))
        checkEmbedding(font, faults);
}

} // namespace vodhuk
