#include "core/catalogue/judgements.h"
#include "core/catalogue/standing.h"
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
    const Result<QStringList> authors = allAuthors(database);
    VODHUK_TRY(authors);
    for (const QString &author : *authors) {
        if (const QString name = author.trimmed(); name.size() >= shortestName)
            words.coders.append(name);
    }
    return {};
}

Status readNotes(const Database &database, const QList<ResponseId> &records, ProtectedWords &words)
{
    QList<qint64> ids;
    for (const ResponseId record : records)
        ids.append(record.value);
    const Result<QList<MarkedNote>> notes = closedNotes(database, ids);
    VODHUK_TRY(notes);
    for (const MarkedNote &note : *notes) {
        const bool isConfidential = note.sensitivity == "confidential"_L1;
        (isConfidential ? words.confidentialNotes : words.internalNotes).append(note.text);
    }
    return {};
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
