/// Reads whole responses, a batch at a time: one statement for each table.
#pragma once

#include "core/catalogue/database.h"
#include "core/records/response.h"

#include <QHash>

#include <functional>
#include <vector>

namespace vodhuk
{

/// Used by ResponseRepository for one batch.
class ResponseReader
{
public:
    ResponseReader(const Database &database, const QList<qint64> &ids);

    /// In no order; without those that are gone.
    [[nodiscard]] Result<std::vector<Response>> read();

private:
    [[nodiscard]] Status readRows();
    [[nodiscard]] Status readTexts();
    [[nodiscard]] Status readTerms();
    [[nodiscard]] Status readParticipations();
    [[nodiscard]] Status readMeasures();
    [[nodiscard]] Status readListings();
    [[nodiscard]] Status readActs();
    [[nodiscard]] Status readNorms();
    [[nodiscard]] Status readMilestones();
    [[nodiscard]] Status readCitations();
    [[nodiscard]] Status readNotes();
    [[nodiscard]] Status readAsks();
    [[nodiscard]] Status readEvents();
    [[nodiscard]] Status readTags();
    [[nodiscard]] Status readLinks();

    /// Calls `row` with the response that column 0 names.
    [[nodiscard]] Status each(const QString &sql,
                              const std::function<void(Response &, const Statement &)> &row);

    const Database &m_database;
    QString m_ids;
    std::vector<Response> m_responses;
    QHash<qint64, size_t> m_places;
};

} // namespace vodhuk
