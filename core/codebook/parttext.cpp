#include "core/codebook/parttext.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QString escaped(QString cell)
{
    return cell.replace(u'\\', "\\\\"_L1).replace(u'\t', "\\t"_L1).replace(u'\n', "\\n"_L1);
}

QString unescaped(QStringView cell)
{
    QString text;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const bool isEscape = cell[i] == u'\\' && i + 1 < cell.size();
        const QChar sign = isEscape ? cell[++i] : cell[i];
        text += !isEscape ? sign : sign == u't' ? u'\t' : sign == u'n' ? u'\n' : sign;
    }
    return text;
}

bool isBlank(const PartRow &row)
{
    return std::ranges::all_of(row, &QString::isEmpty);
}

} // namespace

QString partRowsText(const QList<PartRow> &rows)
{
    QStringList lines;
    for (const PartRow &row : rows) {
        if (isBlank(row))
            continue;
        QStringList cells;
        for (const QString &cell : row)
            cells.append(escaped(cell));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QList<PartRow> partRowsFromText(const QString &text, qsizetype columns)
{
    QList<PartRow> rows;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        PartRow row;
        for (const QStringView cell : line.split(u'\t'))
            row.append(unescaped(cell));
        row.resize(columns);
        if (!isBlank(row))
            rows.append(row);
    }
    return rows;
}

} // namespace vodhuk
