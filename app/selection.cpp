#include "app/selection.h"

#include <QCoreApplication>

namespace vodhuk
{

namespace
{

struct Selection {
    Q_DECLARE_TR_FUNCTIONS(Selection)
};

} // namespace

Error usageError(const QueryError &error)
{
    QString message = Selection::tr("Query, character %1: %2").arg(error.position + 1).arg(error.message);
    if (!error.suggestion.isEmpty() && !error.message.contains(error.suggestion))
        message += u' ' + Selection::tr("Perhaps “%1” is meant.").arg(error.suggestion);
    return {ErrorKind::Usage, message, {}};
}

Result<Query> readQuery(const QString &text)
{
    auto query = parseQuery(text.trimmed());
    if (!query)
        return std::unexpected(usageError(query.error()));
    return *std::move(query);
}

Result<QueryResult> select(const Catalogue &catalogue, const Query &query, const QueryWish &wish)
{
    const QueryEngine engine(catalogue.database(), catalogue.codebook(), catalogue.actors());
    auto answer = engine.run(query, wish);
    if (!answer)
        return std::unexpected(usageError(answer.error()));
    return *std::move(answer);
}

} // namespace vodhuk
