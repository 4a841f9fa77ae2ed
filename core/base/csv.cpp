#include "core/base/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

std::unexpected<Error> failAt(int line, const QString &what)
{
    return fail(ErrorKind::Invalid, CsvText::tr("Line %1: %2").arg(line).arg(what));
}

/// The first line whose bytes are no UTF-8; a line break is never part of a longer character.
int firstUndecodableLine(const QByteArray &bytes)
{
    int line = 1;
    for (qsizetype from = 0; from < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype length = (end < 0 ? bytes.size() : end) - from;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(QByteArrayView(bytes).sliced(from, length));
        if (decoder.hasError())
            return line;
        from += length + 1;
    }
    return line;
}

Result<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return failAt(firstUndecodableLine(bytes),
                      CsvText::tr("the text is not UTF-8; it may be Windows-1251 or another encoding. "
                                  "Save the table as CSV in UTF-8 and try again."));
    return text;
}

class CsvParser
{
public:
    CsvParser(QString text, char16_t delimiter)
        : m_text(std::move(text))
        , m_delimiter(delimiter)
    {
    }

    Result<QList<CsvRow>> rows()
    {
        QList<CsvRow> rows;
        while (m_at < m_text.size()) {
            CsvRow row{m_line, {}};
            const qsizetype begin = m_at;
            VODHUK_TRY(readCells(row.cells));
            const bool isBlank = m_at == begin;
            endLine();
            if (!isBlank)
                rows.append(row);
        }
        return rows;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atBreak() const { return atEnd() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    [[nodiscard]] bool atDelimiter() const { return !atEnd() && m_text[m_at] == m_delimiter; }

    /// Up to the end of the line, which is not taken.
    Status readCells(QStringList &cells)
    {
        while (true) {
            const bool quoted = !atEnd() && m_text[m_at] == u'"';
            const auto cell = quoted ? quotedCell() : plainCell();
            VODHUK_TRY(cell);
            cells.append(*cell);
            if (!atDelimiter())
                return {};
            ++m_at;
        }
    }

    Result<QString> plainCell()
    {
        const qsizetype begin = m_at;
        while (!atBreak() && !atDelimiter()) {
            if (m_text[m_at].isNull())
                return nulByte();
            ++m_at;
        }
        return m_text.sliced(begin, m_at - begin);
    }

    Result<QString> quotedCell()
    {
        const int opened = m_line;
        const qsizetype begin = ++m_at;
        for (; !atEnd(); ++m_at) {
            const QChar letter = m_text[m_at];
            if (letter.isNull())
                return nulByte();
            if (letter == u'"' && !skipsDoubledQuote())
                return closedCell(begin);
            if (letter == u'\n' || (letter == u'\r' && !isFollowedBy(u'\n')))
                ++m_line;
        }
        return failAt(opened, CsvText::tr("the quotation mark that opens a cell here is never closed. "
                                          "Close it, or double the quotation marks inside the cell."));
    }

    Result<QString> closedCell(qsizetype begin)
    {
        QString cell = m_text.sliced(begin, m_at - begin);
        ++m_at;
        if (!atBreak() && !atDelimiter())
            return failAt(m_line, CsvText::tr("text stands behind a closing quotation mark. "
                                              "Double the quotation marks inside the cell."));
        return cell.replace(u"\"\""_s, u"\""_s);
    }

    [[nodiscard]] bool isFollowedBy(char16_t letter) const
    {
        return m_at + 1 < m_text.size() && m_text[m_at + 1] == letter;
    }

    bool skipsDoubledQuote()
    {
        const bool isDoubled = isFollowedBy(u'"');
        m_at += isDoubled ? 1 : 0;
        return isDoubled;
    }

    void endLine()
    {
        if (atEnd())
            return;
        m_at += m_text[m_at] == u'\r' && isFollowedBy(u'\n') ? 2 : 1;
        ++m_line;
    }

    [[nodiscard]] std::unexpected<Error> nulByte() const
    {
        return failAt(m_line, CsvText::tr("there is a NUL character, which no text contains. "
                                          "Save the table as CSV in UTF-8 and try again."));
    }

    QString m_text;
    char16_t m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool needsQuotes(const QString &cell)
{
    return cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') ||
           (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
}

QString csvCell(const QString &cell)
{
    if (!needsQuotes(cell))
        return cell;
    return u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

Result<QList<CsvRow>> readCsv(const QByteArray &bytes, char16_t delimiter)
{
    auto text = decoded(bytes);
    VODHUK_TRY(text);
    return CsvParser(std::move(*text), delimiter).rows();
}

QByteArray csvLine(const QStringList &cells)
{
    // A row of one empty cell would read as no row at all.
    if (cells.size() == 1 && cells.front().isEmpty())
        return "\"\"\n"_qba;
    QStringList written;
    written.reserve(cells.size());
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return (written.join(u',') + u'\n').toUtf8();
}

} // namespace vodhuk
