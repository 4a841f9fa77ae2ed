/// Reads the drawing instructions of a page word by word.
#pragma once

#include <QByteArrayView>

#include <optional>

namespace vodhuk
{

struct ContentToken {
    enum class Kind { Operator, Name, Hexadecimal, Number, Text, Bracket };
    Kind kind = Kind::Operator;
    QByteArrayView text; ///< without the signs around it; of a Text nothing
};

/// The bytes must outlive it. What lies between ID and EI, the data of a picture in the text, is passed over.
class ContentScanner
{
public:
    explicit ContentScanner(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    /// Nothing at the end.
    [[nodiscard]] std::optional<ContentToken> next();

private:
    void skipBlanks();
    void skipPictureData();
    [[nodiscard]] ContentToken readText();
    [[nodiscard]] ContentToken readHexadecimal();
    [[nodiscard]] ContentToken readWord();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace vodhuk
