#include "core/catalogue/judgements.h"
#include "core/catalogue/rows.h"
#include "core/report/leaks/leaks.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shortestName = 2; // a coder called "A" would be found everywhere

Status readLists(const Database &database, ProtectedWords &words)
{
    const auto listed = allCheckedWords(database);
    VODHUK_TRY(listed);
    for (const CheckedWord &word : *listed) {
        if (word.list == "extremist_domain"_L1)
            words.domains.append(word.word);
        if (word.list != "protected_name"_L1)
            continue;
        words.replacements.append(word);
        if (!words.names.contains(word.word))
            words.names.append(word.word);
    }
    return {};
}

Status readCoders(const Database &database, ProtectedWords &words)
{
    return forEachRow(database, u"SELECT DISTINCT author FROM change ORDER BY author"_s, {},
                      [&words](const Statement &row) {
                          if (const QString name = row.text(0).trimmed(); name.size() >= shortestName)
                              words.coders.append(name);
                      });
}

Status readNotes(const Database &database, const QList<ResponseId> &records, ProtectedWords &words)
{
    QList<qint64> ids;
    for (const ResponseId record : records)
        ids.append(record.value);
    return forEachRow(
        database,
        u"SELECT sensitivity, text FROM note WHERE record_id IN (SELECT value FROM json_each(?)) "
        "AND sensitivity <> 'public' ORDER BY record_id, position"_s,
        {idList(ids)}, [&words](const Statement &row) {
            const bool isConfidential = row.text(0) == "confidential"_L1;
            (isConfidential ? words.confidentialNotes : words.internalNotes).append(row.text(1));
        });
}

} // namespace

Result<ProtectedWords> protectedWords(const QueryEngine &engine, const QList<ResponseId> &records,
                                      const QString &language)
{
    ProtectedWords words;
    words.language = language;
    VODHUK_TRY(readLists(engine.database(), words));
    VODHUK_TRY(readCoders(engine.database(), words));
    VODHUK_TRY(readNotes(engine.database(), records, words));
    return words;
}

} // namespace vodhuk
