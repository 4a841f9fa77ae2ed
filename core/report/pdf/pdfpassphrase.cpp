#include "core/report/pdf/pdfpassphrase.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace vodhuk
{

namespace
{

constexpr qsizetype longestPassphrase = 127; ///< bytes

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfPassphrase)
};

/// RFC 3454, table B.1: "commonly mapped to nothing".
bool meansNothing(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x00ad || code == 0x034f || code == 0x1806 || (code >= 0x180b && code <= 0x180d) ||
           (code >= 0x200b && code <= 0x200d) || code == 0x2060 || (code >= 0xfe00 && code <= 0xfe0f) ||
           code == 0xfeff;
}

QString mapped(const QString &text)
{
    QString kept;
    for (const QChar character : text) {
        if (character.category() == QChar::Separator_Space)
            kept += u' ';
        else if (!meansNothing(character))
            kept += character;
    }
    return kept.normalized(QString::NormalizationForm_KC, QChar::Unicode_3_2);
}

bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.category() == QChar::Other_Control ||
               character.category() == QChar::Separator_Line ||
               character.category() == QChar::Separator_Paragraph;
    });
}

} // namespace

Result<QByteArray> preparedPassphrase(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString read = decoder(utf8);
    if (decoder.hasError())
        return fail(ErrorKind::Usage, Words::tr("The passphrase is not text in UTF-8. Type it anew."));
    const QString text = mapped(read);
    if (text.isEmpty())
        return fail(ErrorKind::Usage,
                    Words::tr("The passphrase has no character that counts. Choose one that can be seen."));
    if (hasControls(text))
        return fail(ErrorKind::Usage,
                    Words::tr("The passphrase holds a line break, a tabulator or another control character, "
                              "which many viewers cannot be given. Choose one without."));
    return text.toUtf8().left(longestPassphrase);
}

} // namespace vodhuk
