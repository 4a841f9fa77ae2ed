#include "core/exchange/exporter.h"

#include "core/base/csv.h"
#include "core/catalogue/responserepository.h"
#include "core/query/publicquery.h"
#include "core/records/entryanswers.h"
#include "core/records/sensitivity.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t batch = 500;

/// The canonical columns for every record, and of the further ones those that some record uses.
class TableWriter
{
public:
    TableWriter(const FieldContext &context, const ExportOptions &options)
        : m_context(context)
        , m_options(options)
    {
    }

    void add(Entry entry)
    {
        if (sensitivityOf(entry.response.sensitivity) == Sensitivity::Confidential) {
            ++m_outcome.recordsLeftOut;
            return;
        }
        leaveOutNotes(entry);
        Row row;
        QStringList cells;
        for (const ResponseField &field : responseFields()) {
            const QString text = field.read(entry, m_context);
            if (!field.further)
                cells.append(text);
            else if (!text.isEmpty())
                row.further.insert(field.key, text);
        }
        addLanguages(row, u"title_"_s, entry.response.title);
        addLanguages(row, u"summary_"_s, entry.response.summary);
        row.line = csvLine(cells);
        for (const QString &key : row.further.keys())
            m_used.insert(key);
        m_rows.append(std::move(row));
        ++m_outcome.rows;
        m_outcome.notPublic += mayLeave(entry.response) ? 0 : 1;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        const QStringList further = furtherColumns();
        QStringList header;
        for (const ResponseField &field : responseFields()) {
            if (!field.further)
                header.append(field.key);
        }
        QByteArray all = csvLine(header + further);
        for (const Row &row : m_rows) {
            all += row.line;
            if (further.isEmpty())
                continue;
            all.back() = ',';
            QStringList cells;
            for (const QString &key : further)
                cells.append(row.further.value(key));
            all += csvLine(cells);
        }
        return all;
    }

    [[nodiscard]] const ExportOutcome &outcome() const { return m_outcome; }

private:
    struct Row {
        QByteArray line;
        QHash<QString, QString> further;
    };

    void leaveOutNotes(Entry &entry)
    {
        const auto removed = entry.response.notes.removeIf([this](const Note &note) {
            return note.sensitivity == "confidential"_L1 ||
                   (note.sensitivity == "internal"_L1 && !m_options.internalNotes);
        });
        if (removed > 0)
            ++m_outcome.notesLeftOut;
    }

    static void addLanguages(Row &row, const QString &prefix, const LocalizedText &text)
    {
        for (const QString &language : text.languages()) {
            if (!houseLanguages().contains(language))
                row.further.insert(prefix + language, text.text(language));
        }
    }

    /// In the order of the table of fields, behind them other languages by name.
    [[nodiscard]] QStringList furtherColumns() const
    {
        QStringList known;
        for (const ResponseField &field : responseFields()) {
            if (m_used.contains(field.key))
                known.append(field.key);
        }
        QStringList others(m_used.begin(), m_used.end());
        others.removeIf([&](const QString &key) { return known.contains(key); });
        others.sort();
        return known + others;
    }

    const FieldContext &m_context;
    const ExportOptions &m_options;
    QSet<QString> m_used;
    QList<Row> m_rows;
    ExportOutcome m_outcome;
};

/// The title of a confidential record does not leave with what answers it either.
Status hideConfidential(QList<Entry> &entries, const ResponseRepository &repository)
{
    QList<ResponseId> answered;
    for (const Entry &entry : std::as_const(entries)) {
        for (const RecordLink &link : entry.response.links)
            answered.append(link.other);
    }
    const auto confidential = repository.confidentialAmong(answered);
    VODHUK_TRY(confidential);
    for (Entry &entry : entries)
        nameById(entry, *confidential);
    return {};
}

Result<ExportOutcome> written(const TableWriter &writer, QIODevice &device)
{
    const QByteArray bytes = writer.bytes();
    if (device.write(bytes) != bytes.size())
        return fail(ErrorKind::Io, QCoreApplication::translate("Export", "The table cannot be written: %1.")
                                       .arg(device.errorString()));
    return writer.outcome();
}

} // namespace

Result<ExportOutcome> exportTable(const Database &database, const FieldContext &context,
                                  const std::vector<ResponseId> &ids, QIODevice &device,
                                  const ExportOptions &options)
{
    const ResponseRepository repository(database);
    TableWriter writer(context, options);
    for (std::size_t start = 0; start < ids.size(); start += batch) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(start);
        const auto last = ids.begin() + static_cast<std::ptrdiff_t>(std::min(start + batch, ids.size()));
        auto entries = repository.findEntries({first, last});
        if (!entries)
            return std::unexpected(std::move(entries).error());
        VODHUK_TRY(hideConfidential(*entries, repository));
        for (Entry &entry : *entries)
            writer.add(std::move(entry));
    }
    return written(writer, device);
}

Result<ExportOutcome> exportEntries(const FieldContext &context, const QList<Entry> &entries,
                                    QIODevice &device, const ExportOptions &options)
{
    TableWriter writer(context, options);
    for (const Entry &entry : entries)
        writer.add(entry);
    return written(writer, device);
}

} // namespace vodhuk
