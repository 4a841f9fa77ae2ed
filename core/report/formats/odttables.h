/// What stands in rows and columns of a briefing as an OpenDocument text: tables, key figures, records. Heads stand again on each page, and no
/// row is split.
#pragma once

#include "core/base/wording.h"
#include "core/report/formats/odtmarkup.h"

namespace vodhuk
{

class OdtTables
{
public:
    /// `width` of the text in millimetres.
    OdtTables(OdtMarkup &markup, double width, Wording words)
        : m_markup(markup)
        , m_width(width)
        , m_words(std::move(words))
    {
    }

    void write(const TablePart &part);
    void write(const FiguresPart &part);

    /// Without its title, which is a heading.
    void write(const RecordsPart &part);

    /// Links to places, with a comma between them.
    void places(const QList<PlaceInFile> &places);

    /// The styles of all tables written so far, for the automatic ones.
    [[nodiscard]] QByteArray styles() const;

private:
    struct Column {
        QString head;
        double share = 1; ///< of the width
        QString headStyle = QStringLiteral("Table_20_Heading");
        QString headCell = QStringLiteral("Cell");
    };

    void table(const QList<Column> &columns, const std::function<void()> &rows);
    void head(const QList<Column> &columns);
    void row(const QString &style, const std::function<void()> &cells);
    void cell(const QString &style, const std::function<void()> &content);
    void record(const RecordLine &line);
    void marks(const QList<InstrumentMark> &marks);

    OdtMarkup &m_markup;
    double m_width;
    Wording m_words;
    QList<QList<double>> m_shares; ///< of the columns of each table
};

} // namespace vodhuk
