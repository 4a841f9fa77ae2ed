/// All that the rules find in records of a catalogue, saved or being typed: their own rules, those about neighbours, answers.
#pragma once

#include "core/catalogue/neighbourhoodreader.h"
#include "core/codebook/consistency.h"

namespace vodhuk
{

/// Window, command line and import check by it, so that all find the same. Belongs to the database's thread. Short-lived: what it
/// has read of events, words and targets it does not read anew.
class RecordChecker
{
public:
    /// Reads what all records share. `today` as in RuleContext.
    [[nodiscard]] static Result<RecordChecker> make(const Database &database, const Codebook &codebook,
                                                    const ActorDirectory &actors, QDate today,
                                                    const QString &language = programLanguage());

    /// For each entry what was found in it, as checkEntry() gives it, with the answers. See NeighbourhoodReader::read()
    /// for how many to ask for at a time.
    [[nodiscard]] Result<QList<Problems>> check(const QList<Entry> &entries);
    [[nodiscard]] Result<Problems> check(const Entry &entry);

    /// From now on looks at the files of the sources too, which takes its time; `folder` is that of the catalogue.
    void lookAtFiles(const QString &folder) { m_folder = folder; }

    /// From now on tells errors alone, and reads only what they go by.
    void leaveWarningsOut();

    /// What it goes by; without neighbours.
    [[nodiscard]] const RuleContext &context() const { return m_context; }

private:
    RecordChecker(const Database &database, RuleContext context)
        : m_database(database)
        , m_reader(database)
        , m_context(std::move(context))
    {
    }

    const Database &m_database;
    NeighbourhoodReader m_reader;
    RuleContext m_context;
    QString m_folder; ///< empty: files are not looked at
};

} // namespace vodhuk
