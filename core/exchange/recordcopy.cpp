#include "core/exchange/recordcopy.h"

#include "core/base/wording.h"
#include "core/catalogue/responserepository.h"
#include "core/exchange/tabletext.h"
#include "core/query/publicquery.h"
#include "core/query/rowtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t batch = 500;

std::vector<ResponseId> slice(const std::vector<ResponseId> &ids, std::size_t start)
{
    const auto first = ids.begin() + static_cast<std::ptrdiff_t>(start);
    return {first, ids.begin() + static_cast<std::ptrdiff_t>(std::min(start + batch, ids.size()))};
}

/// Parts that are there, each closed by a full stop.
QString sentences(const QStringList &parts)
{
    QStringList closed;
    for (const QString &part : parts) {
        const QString text = oneLine(part);
        if (!text.isEmpty())
            closed.append(text.endsWith(u'.') ? text : text + u'.');
    }
    return closed.join(u' ');
}

/// Addresses stand without a full stop, which would be taken for a part of them.
QString sourceText(const Source &source, const Citation &citation, const RowSpeech &speech)
{
    const Wording words(speech.language);
    QStringList parts{sentences({source.author, source.title, citation.locator, source.publisher,
                                 dateInWords(source.date, speech.language)})};
    parts.append(oneLine(source.url));
    if (!source.archiveUrl.isEmpty())
        parts.append(words.translate("RecordCopy", "Archived: %1").arg(oneLine(source.archiveUrl)));
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// Who, what, when, which sources bear it out, and the id under which the catalogue has it.
QString citationOf(const Entry &entry, const RowSpeech &speech)
{
    const Wording words(speech.language);
    const Response &response = entry.response;
    const QString date = response.date.isEmpty() ? words.translate("RecordCopy", "Date not known")
                                                 : dateInWords(response.date, speech.language);
    QStringList parts{
        sentences({actorNames(adoptersOf(response), speech), response.title.best(speech.language), date})};
    for (qsizetype i = 0; i < entry.sources.size(); ++i)
        parts.append(sourceText(entry.sources[i], response.citations.value(i), speech));
    parts.append(words.translate("RecordCopy", "Record %1.").arg(recordIdText(response.id)));
    parts.removeAll(QString());
    return parts.join(u' ');
}

Status addCitations(CopiedRecords &copied, const QueryEngine &engine, const std::vector<ResponseId> &ids,
                    const RowSpeech &speech)
{
    const auto entries = ResponseRepository(engine.database()).findEntries({ids.begin(), ids.end()});
    if (!entries)
        return std::unexpected(entries.error());
    for (const Entry &entry : *entries) {
        if (!mayLeave(entry.response)) {
            ++copied.leftOut;
            continue;
        }
        copied.text += harmlessCell(citationOf(entry, speech)) + u'\n';
        ++copied.records;
    }
    return {};
}

Status addRows(QList<QStringList> &rows, CopiedRecords &copied, const QueryEngine &engine,
               const std::vector<ResponseId> &ids, const QStringList &columns, const RowSpeech &speech)
{
    const auto read = readRows(engine.database(), ids);
    if (!read)
        return std::unexpected(read.error());
    for (const ResponseRow &row : *read) {
        if (row.id.isNull())
            continue;
        if (!mayLeave(row.sensitivity)) {
            ++copied.leftOut;
            continue;
        }
        QStringList cells;
        for (const QString &column : columns)
            cells.append(cellText(row, column, speech));
        rows.append(cells);
        ++copied.records;
    }
    return {};
}

TableFormat tableFormat(CopyFormat format)
{
    return format == CopyFormat::Csv        ? TableFormat::Csv
           : format == CopyFormat::Markdown ? TableFormat::Markdown
           : format == CopyFormat::Html     ? TableFormat::Html
                                            : TableFormat::Text;
}

} // namespace

const QStringList &copyFormatNames()
{
    static const QStringList names{u"text"_s, u"csv"_s, u"markdown"_s, u"html"_s, u"citation"_s};
    return names;
}

std::optional<CopyFormat> copyFormatNamed(const QString &name)
{
    const qsizetype place = copyFormatNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(static_cast<CopyFormat>(place));
}

Result<CopiedRecords> copyRecords(const QueryEngine &engine, const std::vector<ResponseId> &ids,
                                  const CopyWish &wish, const Cancellation &cancellation)
{
    const RowSpeech speech{engine.codebook(), engine.actors(), wish.language, wish.day};
    CopiedRecords copied;
    QList<QStringList> rows;
    for (std::size_t start = 0; start < ids.size(); start += batch) {
        if (cancellation.isCancelled())
            return fail(ErrorKind::Cancelled, QCoreApplication::translate("Query", "Stopped."));
        if (wish.format == CopyFormat::Citation)
            VODHUK_TRY(addCitations(copied, engine, slice(ids, start), speech));
        else
            VODHUK_TRY(addRows(rows, copied, engine, slice(ids, start), wish.columns, speech));
    }
    if (wish.format != CopyFormat::Citation)
        copied.text =
            tableText(tableFormat(wish.format), wish.heads.isEmpty() ? wish.columns : wish.heads, rows);
    return copied;
}

} // namespace vodhuk
