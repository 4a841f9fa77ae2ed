#include "core/codebook/responsefields.h"

namespace vodhuk
{

namespace
{

/// Splits at `width` semicolons in a row that no backslash precedes.
QStringList split(QStringView cell, int width)
{
    QStringList values;
    QString value;
    const auto endValue = [&] {
        if (const QString trimmed = value.trimmed(); !trimmed.isEmpty())
            values.append(trimmed);
        value.clear();
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const bool escapes =
            cell[i] == u'\\' && i + 1 < cell.size() && (cell[i + 1] == u';' || cell[i + 1] == u'\\');
        if (escapes) {
            value += cell[++i];
        } else if (cell[i] == u';' && (width == 1 || cell.mid(i + 1).startsWith(u';'))) {
            endValue();
            i += width - 1;
        } else {
            value += cell[i];
        }
    }
    endValue();
    return values;
}

/// Between single semicolons only those that touch another one, or an end, could be taken for a separator.
bool needsEscape(const QString &value, qsizetype at, int width)
{
    if (width == 1)
        return true;
    const bool atEnd = at == 0 || at + 1 == value.size();
    return atEnd || value[at - 1] == u';' || value[at + 1] == u';';
}

QString escaped(const QString &value, int width)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' || (value[i] == u';' && needsEscape(value, i, width)))
            text += u'\\';
        text += value[i];
    }
    return text;
}

QString join(const QStringList &values, int width)
{
    QStringList cells;
    for (const QString &value : values) {
        if (const QString trimmed = value.trimmed(); !trimmed.isEmpty())
            cells.append(escaped(trimmed, width));
    }
    return cells.join(QString(width, u';'));
}

} // namespace

QStringList splitCell(QStringView cell)
{
    return split(cell, 1);
}

QString joinCell(const QStringList &values)
{
    return join(values, 1);
}

QStringList splitRecords(QStringView cell)
{
    return split(cell, 2);
}

QString joinRecords(const QStringList &values)
{
    return join(values, 2);
}

} // namespace vodhuk
