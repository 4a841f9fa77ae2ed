/// A table whose rows are records: where the briefing has a chronology, their numbers in it stand in front.
#pragma once

#include "core/records/event.h"
#include "core/report/sectionmaking.h"

namespace vodhuk
{

class RecordTable
{
public:
    /// `head` without that of the number. `making` outlives it.
    RecordTable(const SectionMaking &making, const QStringList &head);

    void add(ResponseId record, const QStringList &cells, RecordKind kind = RecordKind::Response);

    /// A row for no single record, found by the query.
    void add(const Query &query, const QStringList &cells);

    [[nodiscard]] bool isEmpty() const { return m_table.rows.isEmpty(); }

    [[nodiscard]] TableBlock block(const QString &title = {}, const QString &subtitle = {}) const;

private:
    const SectionMaking &m_making;
    TableBlock m_table;
};

/// The record's title in the briefing's language; one in another language carries its sign and is told.
[[nodiscard]] QString titleOf(ResponseId record, const LocalizedText &title, const SectionMaking &making);

[[nodiscard]] QString titleOf(const Event &event, const BriefingSpeech &speech);

/// Labels of the codes, each once, in their order.
[[nodiscard]] QString labelsOf(const QString &vocabulary, const QStringList &codes,
                               const BriefingSpeech &speech);

/// The last day, the day of a review or the condition of the end; says so if nothing is recorded.
[[nodiscard]] QString endInWords(const PartialDate &until, const QString &untilKind, const QString &condition,
                                 const BriefingSpeech &speech);

} // namespace vodhuk
