/// Finds records by what people name them with: kind, date and a title, or date and a title.
#pragma once

#include "core/catalogue/database.h"
#include "core/exchange/importtable.h"
#include "core/records/response.h"

#include <QSet>

namespace vodhuk
{

/// What the catalogue holds, read once before an import, and what the import adds.
class TitleIndex
{
public:
    /// Reads date and titles of all records.
    [[nodiscard]] static Result<TitleIndex> read(const Database &database, const ImportWatch &watch);

    void add(ResponseId id, RecordKind kind, const PartialDate &date, const LocalizedText &title);

    [[nodiscard]] bool contains(ResponseId id) const { return m_ids.contains(id); }

    /// Records with this date and one of these titles, each once.
    [[nodiscard]] QList<ResponseId> same(RecordKind kind, const PartialDate &date,
                                         const LocalizedText &title) const;

    /// Records that `date|title` or an id may mean, each once.
    [[nodiscard]] QList<ResponseId> referenced(const QString &reference) const;

private:
    QSet<ResponseId> m_ids;
    QHash<QString, QList<ResponseId>> m_byKind;
    QHash<QString, QList<ResponseId>> m_byTitle;
};

} // namespace vodhuk
