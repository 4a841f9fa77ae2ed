#include "core/report/formats/odttables.h"

#include "core/report/formats/odtstyles.h"
#include "core/report/formats/printabletext.h"

#include <algorithm>
#include <numeric>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype figuresInRow = 4;
constexpr qsizetype shortestColumn = 8; ///< in signs: heads such as “Number” are not broken
constexpr double gridNameWidth = 42;    ///< of the names of rows, in millimetres
constexpr double widestGridCell = 10;   ///< likewise

QString tableName(qsizetype table)
{
    return u"Table"_s + QString::number(table);
}

/// "Table3.2": of the second column of the third table.
QString columnName(qsizetype table, qsizetype column)
{
    return tableName(table) + u'.' + QString::number(column);
}

/// As much room as the longest text of a column asks for, within limits, so that one long text does not crowd out the others.
double shareOf(const TablePart &part, qsizetype column)
{
    qsizetype longest = part.head.value(column).size();
    for (const QStringList &cells : part.rows)
        longest = std::max(longest, cells.value(column).size());
    return static_cast<double>(std::clamp<qsizetype>(longest, shortestColumn, 40));
}

qsizetype columnCount(const TablePart &part)
{
    qsizetype columns = part.head.size();
    for (const QStringList &cells : part.rows)
        columns = std::max(columns, cells.size());
    return columns;
}

} // namespace

void OdtTables::table(const QList<Column> &columns, const std::function<void()> &rows)
{
    QList<double> shares;
    for (const Column &column : columns)
        shares.append(column.share);
    m_shares.append(shares);
    const qsizetype number = m_shares.size();
    m_markup.within("table:table"_L1,
                    {{"table:name"_L1, tableName(number)}, {"table:style-name"_L1, tableName(number)}}, [&] {
                        for (qsizetype i = 1; i <= columns.size(); ++i)
                            m_markup.lone("table:table-column"_L1,
                                          {{"table:style-name"_L1, columnName(number, i)}});
                        head(columns);
                        rows();
                    });
    // A table at the end of a page or of the text needs a paragraph behind it.
    m_markup.paragraph(u"Table_20_End"_s, QString());
}

void OdtTables::head(const QList<Column> &columns)
{
    const bool named =
        std::ranges::any_of(columns, [](const Column &column) { return !column.head.isEmpty(); });
    if (!named)
        return;
    const bool upright =
        std::ranges::any_of(columns, [](const Column &column) { return column.headCell == u"Upright"_s; });
    m_markup.within("table:table-header-rows"_L1, {}, [&] {
        row(upright ? u"Upright_20_Row"_s : u"Row"_s, [&] {
            for (const Column &column : columns)
                cell(column.headCell, [&] { m_markup.paragraph(column.headStyle, column.head); });
        });
    });
}

void OdtTables::row(const QString &style, const std::function<void()> &cells)
{
    m_markup.within("table:table-row"_L1, {{"table:style-name"_L1, style}}, cells);
}

void OdtTables::cell(const QString &style, const std::function<void()> &content)
{
    m_markup.within("table:table-cell"_L1,
                    {{"table:style-name"_L1, style}, {"office:value-type"_L1, u"string"_s}}, content);
}

void OdtTables::write(const TablePart &part)
{
    const qsizetype count = columnCount(part);
    if (count == 0)
        return;
    const bool grid = !part.families.isEmpty();
    const double gridCell = std::min(widestGridCell, (m_width - gridNameWidth) / static_cast<double>(count));
    QList<Column> columns;
    for (qsizetype i = 0; i < count; ++i) {
        Column column{part.head.value(i), shareOf(part, i)};
        if (grid)
            column.share = i == 0 ? m_width - gridCell * static_cast<double>(count - 1) : gridCell;
        if (grid && i > 0)
            column = {part.head.value(i), gridCell, u"Grid_20_Head"_s, u"Upright"_s};
        else if (i >= part.textColumns)
            column.headStyle = u"Table_20_Number_20_Heading"_s;
        columns.append(column);
    }
    const auto look = [&](qsizetype column) {
        if (grid && column > 0)
            return u"Grid_20_Cell"_s;
        return column < part.textColumns ? u"Table_20_Contents"_s : u"Table_20_Number"_s;
    };
    table(columns, [&] {
        for (const QStringList &cells : part.rows)
            row(u"Row"_s, [&] {
                for (qsizetype i = 0; i < count; ++i)
                    cell(grid && i > 0 ? u"Grid"_s : u"Cell"_s,
                         [&] { m_markup.paragraph(look(i), cells.value(i)); });
            });
    });
}

void OdtTables::write(const FiguresPart &part)
{
    const QList<KeyFigure> &figures = part.figures;
    table(QList<Column>(figuresInRow), [&] {
        for (qsizetype first = 0; first < figures.size(); first += figuresInRow)
            row(u"Row"_s, [&] {
                for (qsizetype i = first; i < first + figuresInRow; ++i) {
                    const KeyFigure figure = figures.value(i);
                    const QString number = i < figures.size() ? m_words.number(figure.number) : QString();
                    cell(u"Cell"_s, [&] {
                        m_markup.paragraph(u"Key_20_Figure"_s, number);
                        m_markup.paragraph(u"Standard"_s, figure.unit);
                        m_markup.paragraph(u"Key_20_Figure_20_Remark"_s, figure.remark);
                    });
                }
            });
    });
}

void OdtTables::write(const RecordsPart &part)
{
    const QList<Column> columns{
        {part.head.value(0), 0.07}, {part.head.value(1), 0.17}, {part.head.value(2), 0.76}};
    table(columns, [&] {
        for (const RecordLine &line : part.lines)
            record(line);
    });
}

void OdtTables::record(const RecordLine &line)
{
    row(u"Row"_s, [&] {
        cell(u"Cell"_s, [&] {
            m_markup.paragraph(u"Table_20_Contents"_s, QString(), [&] {
                m_markup.place(line.ownAnchor);
                if (line.ownAnchor.isEmpty())
                    places({line.number});
                else
                    m_markup.text(line.number.text);
            });
        });
        cell(u"Cell"_s, [&] { m_markup.paragraph(u"Table_20_Contents"_s, line.date); });
        cell(u"Cell"_s, [&] {
            if (!line.actors.isEmpty())
                m_markup.paragraph(u"Record_20_Actors"_s, line.actors);
            m_markup.paragraph(u"Record_20_Title"_s, QString(), [&] {
                m_markup.text(endedFromLeft(line.title));
                if (line.sources.isEmpty())
                    return;
                m_markup.span(u"Reference"_s, u" ["_s);
                places(line.sources);
                m_markup.span(u"Reference"_s, u"]"_s);
            });
            if (!line.summary.isEmpty())
                m_markup.paragraph(u"Table_20_Contents"_s, line.summary);
            marks(line.instruments);
        });
    });
}

void OdtTables::places(const QList<PlaceInFile> &places)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (i > 0)
            m_markup.span(u"Reference"_s, u", "_s);
        const PlaceInFile &place = places.at(i);
        m_markup.link(place.text, place.anchor.isEmpty() ? QString() : u'#' + place.anchor);
    }
}

/// A square in the colour of the family before each label, as on the printed pages.
void OdtTables::marks(const QList<InstrumentMark> &marks)
{
    if (marks.isEmpty())
        return;
    m_markup.paragraph(u"Record_20_Marks"_s, QString(), [&] {
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const QString family = odtFamilyStyle(marks.at(i).family);
            if (i > 0)
                m_markup.text(u"\u2003"_s);
            if (!family.isEmpty())
                m_markup.span(family, u"\u25a0\u00a0"_s);
            m_markup.text(marks.at(i).label);
        }
    });
}

QByteArray OdtTables::styles() const
{
    // Heads that run down their columns have room for some 40 letters; word processors give such rows no height of their own.
    QString styles =
        u"<style:style style:name='Row' style:family='table-row'><style:table-row-properties "
        "fo:keep-together='always'/></style:style>"
        "<style:style style:name='Upright_20_Row' style:family='table-row'><style:table-row-properties "
        "style:min-row-height='48mm' fo:keep-together='always'/></style:style>"
        "<style:style style:name='Cell' style:family='table-cell'><style:table-cell-properties "
        "fo:border-bottom='0.5pt solid #e3e7ec' fo:padding-top='0.7mm' fo:padding-bottom='0.7mm' "
        "fo:padding-left='0mm' fo:padding-right='2mm'/></style:style>"
        "<style:style style:name='Grid' style:family='table-cell'><style:table-cell-properties "
        "fo:border-bottom='0.5pt solid #e3e7ec' fo:padding-top='0.7mm' fo:padding-bottom='0.7mm' "
        "fo:padding-left='0mm' fo:padding-right='0mm'/></style:style>"
        "<style:style style:name='Upright' style:family='table-cell'><style:table-cell-properties "
        "fo:border-bottom='0.5pt solid #e3e7ec' fo:padding='0.5mm' style:writing-mode='tb-rl' "
        "style:vertical-align='bottom'/></style:style>"_s;
    for (qsizetype table = 0; table < m_shares.size(); ++table) {
        const QList<double> &shares = m_shares.at(table);
        const double all = std::accumulate(shares.cbegin(), shares.cend(), 0.0);
        styles +=
            u"<style:style style:name='%1' style:family='table'><style:table-properties style:width='%2' "
            "table:align='left' style:may-break-between-rows='true' fo:margin-top='1mm' "
            "table:border-model='collapsing'/></style:style>"_s.arg(tableName(table + 1), odtLength(m_width));
        for (qsizetype i = 0; i < shares.size(); ++i)
            styles += u"<style:style style:name='%1' style:family='table-column'>"
                      "<style:table-column-properties style:column-width='%2'/></style:style>"_s.arg(
                          columnName(table + 1, i + 1), odtLength(m_width * shares.at(i) / all));
    }
    return styles.toUtf8();
}

} // namespace vodhuk
