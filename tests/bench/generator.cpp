#include "tests/bench/generator.h"

#include "core/base/csv.h"
#include "core/base/resources.h"

#include <QDate>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <random>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QList<CsvRow> sampleRows()
{
    initResources();
    QFile file(u":/sample/responses.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample is missing");
    return readCsv(file.readAll()).value();
}

class Generator
{
public:
    explicit Generator(unsigned seed)
        : m_rows(sampleRows())
        , m_random(seed)
    {
        m_header = m_rows.takeFirst().cells;
        for (qsizetype column = 0; column < m_header.size(); ++column) {
            if (m_header[column].startsWith(u"summary"))
                m_sentences.insert(column, sentencesOf(column));
        }
    }

    [[nodiscard]] const QStringList &header() const { return m_header; }

    QStringList row(int number)
    {
        QStringList cells = m_rows[below(m_rows.size())].cells;
        const QStringList &other = m_rows[below(m_rows.size())].cells;
        const int days = static_cast<int>(below(121)) - 60;
        for (qsizetype column = 0; column < cells.size(); ++column)
            cells[column] = changed(column, cells[column], other[column], days, number);
        return cells;
    }

private:
    qsizetype below(qsizetype limit)
    {
        return static_cast<qsizetype>(m_random() % static_cast<quint32>(limit));
    }

    [[nodiscard]] QStringList sentencesOf(qsizetype column) const
    {
        static const QRegularExpression betweenSentences(u"(?<=[.!?])\\s+"_s);
        QStringList sentences;
        for (const CsvRow &row : m_rows)
            sentences += row.cells[column].split(betweenSentences, Qt::SkipEmptyParts);
        return sentences;
    }

    static QString moved(const QString &date, int days)
    {
        const QDate day = QDate::fromString(date, Qt::ISODate);
        return day.isValid() ? day.addDays(days).toString(Qt::ISODate) : date;
    }

    QString changed(qsizetype column, const QString &own, const QString &other, int days, int number)
    {
        const QString &name = m_header[column];
        if (name == u"date" || name.startsWith(u"in_force"))
            return moved(own, days);
        if (name.startsWith(u"title"))
            return u"%1 %2 (%3)"_s.arg(own.section(u' ', 0, 3), other.section(u' ', 2, 6)).arg(number);
        if (name.startsWith(u"summary"))
            return newSummary(column);
        if (name == u"source_url")
            return own + u"#%1"_s.arg(number);
        return own;
    }

    QString newSummary(qsizetype column)
    {
        const QStringList &sentences = m_sentences[column];
        return sentences[below(sentences.size())] + u' ' + sentences[below(sentences.size())];
    }

    QList<CsvRow> m_rows;
    QStringList m_header;
    QMap<qsizetype, QStringList> m_sentences;
    std::mt19937 m_random;
};

} // namespace

QByteArray generatedTable(int rows, unsigned seed, int first)
{
    Generator generator(seed);
    QByteArray table = csvLine(generator.header());
    for (int number = first; number < first + rows; ++number)
        table += csvLine(generator.row(number));
    return table;
}

} // namespace vodhuk
