#include "core/report/pdf/pdfcontent.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

using Kind = ContentToken::Kind;

bool isBlank(char character)
{
    return character == ' ' || character == '\n' || character == '\r' || character == '\t' ||
           character == '\f' || character == '\0';
}

bool isDelimiter(char character)
{
    return QByteArrayView("()<>[]{}/%").contains(character);
}

bool isNumber(QByteArrayView word)
{
    return std::all_of(word.begin(), word.end(), [](char character) {
        return (character >= '0' && character <= '9') || character == '.' || character == '-' ||
               character == '+';
    });
}

} // namespace

void ContentScanner::skipBlanks()
{
    while (m_at < m_bytes.size()) {
        if (m_bytes[m_at] == '%') {
            while (m_at < m_bytes.size() && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r')
                ++m_at;
        } else if (isBlank(m_bytes[m_at])) {
            ++m_at;
        } else {
            return;
        }
    }
}

ContentToken ContentScanner::readText()
{
    int open = 0;
    for (; m_at < m_bytes.size(); ++m_at) {
        if (m_bytes[m_at] == '\\')
            ++m_at;
        else if (m_bytes[m_at] == '(')
            ++open;
        else if (m_bytes[m_at] == ')' && --open == 0)
            break;
    }
    m_at = std::min(m_at + 1, m_bytes.size());
    return {Kind::Text, {}};
}

ContentToken ContentScanner::readHexadecimal()
{
    const qsizetype from = m_at + 1;
    qsizetype to = m_bytes.indexOf('>', from);
    if (to < 0)
        to = m_bytes.size();
    m_at = std::min(to + 1, m_bytes.size());
    return {Kind::Hexadecimal, m_bytes.sliced(from, to - from)};
}

/// The data ends at EI between blanks.
void ContentScanner::skipPictureData()
{
    for (qsizetype end = m_bytes.indexOf("EI", m_at); end >= 0; end = m_bytes.indexOf("EI", end + 1)) {
        const bool begins = end > 0 && isBlank(m_bytes[end - 1]);
        const bool ends = end + 2 >= m_bytes.size() || isBlank(m_bytes[end + 2]);
        if (begins && ends) {
            m_at = end;
            return;
        }
    }
    m_at = m_bytes.size();
}

ContentToken ContentScanner::readWord()
{
    const bool isName = m_bytes[m_at] == '/';
    const qsizetype from = isName ? m_at + 1 : m_at;
    qsizetype to = from;
    while (to < m_bytes.size() && !isBlank(m_bytes[to]) && !isDelimiter(m_bytes[to]))
        ++to;
    m_at = to;
    const QByteArrayView word = m_bytes.sliced(from, to - from);
    if (isName)
        return {Kind::Name, word};
    if (isNumber(word))
        return {Kind::Number, word};
    if (word == "ID")
        skipPictureData();
    return {Kind::Operator, word};
}

std::optional<ContentToken> ContentScanner::next()
{
    skipBlanks();
    if (m_at >= m_bytes.size())
        return std::nullopt;
    const char first = m_bytes[m_at];
    const bool doubled = m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == first;
    if (first == '(')
        return readText();
    if (first == '<' && !doubled)
        return readHexadecimal();
    if (isDelimiter(first) && first != '/') {
        const qsizetype length = (first == '<' || first == '>') && doubled ? 2 : 1;
        m_at += length;
        return ContentToken{Kind::Bracket, m_bytes.sliced(m_at - length, length)};
    }
    return readWord();
}

} // namespace vodhuk
