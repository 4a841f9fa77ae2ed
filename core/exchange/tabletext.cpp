#include "core/exchange/tabletext.h"

#include "core/base/csv.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QString textLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(harmlessCell(oneLine(cell)));
    return written.join(u'\t') + u'\n';
}

QString csvText(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(harmlessCell(cell));
    return QString::fromUtf8(csvLine(written));
}

/// Letters that would be marks, or the beginning of one (&copy;), stay letters; a pipe would end the cell.
QString markdownCell(const QString &cell)
{
    QString written;
    for (const QChar letter : oneLine(cell)) {
        if (u"\\|*_`[]<>#~&"_s.contains(letter))
            written += u'\\';
        written += letter;
    }
    return written;
}

QString markdownLine(const QStringList &cells)
{
    QString line = u"|"_s;
    for (const QString &cell : cells)
        line += u' ' + markdownCell(cell) + u" |"_s;
    return line + u'\n';
}

QString htmlLine(const QStringList &cells, const QString &tag)
{
    QString line = u"<tr>"_s;
    for (const QString &cell : cells)
        line += u"<%1>%2</%1>"_s.arg(tag, harmlessCell(cell).toHtmlEscaped().replace(u'\n', u"<br>"_s));
    return line + u"</tr>\n"_s;
}

QString markdown(const QStringList &head, const QList<QStringList> &rows)
{
    QString text = markdownLine(head) + u"|"_s + u" --- |"_s.repeated(head.size()) + u'\n';
    for (const QStringList &row : rows)
        text += markdownLine(row);
    return text;
}

QString html(const QStringList &head, const QList<QStringList> &rows)
{
    QString text = u"<table>\n<thead>\n"_s + htmlLine(head, u"th"_s) + u"</thead>\n<tbody>\n"_s;
    for (const QStringList &row : rows)
        text += htmlLine(row, u"td"_s);
    return text + u"</tbody>\n</table>\n"_s;
}

} // namespace

QString tableText(TableFormat format, const QStringList &head, const QList<QStringList> &rows)
{
    if (format == TableFormat::Markdown)
        return markdown(head, rows);
    if (format == TableFormat::Html)
        return html(head, rows);
    const auto line = format == TableFormat::Csv ? csvText : textLine;
    QString text = line(head);
    for (const QStringList &row : rows)
        text += line(row);
    return text;
}

QString harmlessCell(const QString &cell)
{
    const QString begin = cell.trimmed().left(1);
    return !begin.isEmpty() && u"=+-@"_s.contains(begin) ? u'\'' + cell : cell;
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

} // namespace vodhuk
