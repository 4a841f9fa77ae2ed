#include "core/catalogue/builtinterms.h"

#include "core/catalogue/edit.h"
#include "core/catalogue/repositories.h"
#include "core/codebook/codebook.h"

namespace vodhuk
{

namespace
{

/// The built-in terms that the file lacks or has in an older wording. A code that its users made before stays theirs.
QList<Term> outdatedTerms(const QList<Term> &present)
{
    const Codebook inFile(present);
    const Codebook builtIn = Codebook::builtIn();
    QList<Term> outdated;
    for (const QString &vocabulary : builtIn.vocabularies()) {
        for (const Term &term : builtIn.terms(vocabulary)) {
            const Term *known = inFile.find(vocabulary, term.code);
            if (!known || (known->builtIn && *known != term))
                outdated.append(term);
        }
    }
    return outdated;
}

} // namespace

Status seedVocabularies(Database &database)
{
    const auto present = allTerms(database);
    if (!present)
        return std::unexpected(present.error());
    const QList<Term> outdated = outdatedTerms(*present);
    if (outdated.isEmpty())
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const Term &term : outdated)
        VODHUK_TRY(writeTerm(database, term));
    return transaction->commit();
}

} // namespace vodhuk
