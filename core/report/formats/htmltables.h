/// What stands in rows and columns of a briefing in HTML: tables, records with their marks, numbered sources.
#pragma once

#include "core/base/wording.h"
#include "core/report/formats/briefingparts.h"
#include "core/report/formats/htmlmarkup.h"

namespace vodhuk
{

class HtmlTables
{
public:
    HtmlTables(HtmlMarkup &html, const Wording &words)
        : m_html(html)
        , m_words(words)
    {
    }

    void write(const TablePart &part);
    void write(const RecordsPart &part);

    /// As a list, each under its own number.
    void write(const SourcesPart &part);

    /// `target`: "#name" or an address; empty: the text alone.
    void link(const QString &text, const QString &target);

private:
    void caption(const TablePart &part);
    void head(const TablePart &part);
    void row(const TablePart &part, const QStringList &cells);
    void row(const RecordLine &line);
    void what(const RecordLine &line);
    void places(const QList<PlaceInFile> &places);
    void marks(const QList<InstrumentMark> &marks);
    void entry(const SourceEntry &entry, const SourcesPart &part);
    void addresses(const SourceEntry &entry, const QString &archiveLabel);
    void shortAddresses(const SourceEntry &entry, const QString &archiveLabel);

    HtmlMarkup &m_html;
    const Wording &m_words;
};

} // namespace vodhuk
