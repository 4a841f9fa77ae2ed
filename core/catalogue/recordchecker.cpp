#include "core/catalogue/recordchecker.h"

#include "core/catalogue/judgements.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/sourcefiles.h"

namespace vodhuk
{

Result<RecordChecker> RecordChecker::make(const Database &database, const Codebook &codebook,
                                          const ActorDirectory &actors, QDate today, const QString &language)
{
    auto events = allEvents(database);
    VODHUK_TRY(events);
    const auto words = allCheckedWords(database);
    VODHUK_TRY(words);
    RuleContext context{codebook, actors, *std::move(events), today};
    context.language = language;
    addWords(context, *words);
    return RecordChecker(database, std::move(context));
}

void RecordChecker::leaveWarningsOut()
{
    m_context.errorsOnly = true;
    m_reader.setScope(NeighbourhoodReader::Scope::Errors);
}

Result<QList<Problems>> RecordChecker::check(const QList<Entry> &entries)
{
    const auto neighbours = m_reader.read(entries);
    VODHUK_TRY(neighbours);
    QSet<qint64> records;
    for (const Entry &entry : entries)
        records.insert(entry.response.id.value);
    const auto answers = answersAbout(m_database, records);
    VODHUK_TRY(answers);
    QList<Problems> found;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        RuleContext own = m_context;
        own.neighbours = neighbours->at(i);
        if (!m_folder.isEmpty())
            own.neighbours.files = brokenFiles(entries[i].sources, m_folder);
        Problems problems = checkEntry(entries[i], own);
        addAnswers(problems, answers->value(entries[i].response.id.value));
        found.append(std::move(problems));
    }
    return found;
}

Result<Problems> RecordChecker::check(const Entry &entry)
{
    auto found = check(QList<Entry>{entry});
    VODHUK_TRY(found);
    return std::move(found->first());
}

} // namespace vodhuk
