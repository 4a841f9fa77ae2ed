#include "core/catalogue/waitingtransaction.h"

#include <QCoreApplication>

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DerivedRenewal)
};

} // namespace

Result<Transaction> beginWaiting(Database &database, const Cancellation &cancellation)
{
    while (!cancellation.isCancelled()) {
        auto transaction = Transaction::begin(database);
        if (transaction || transaction.error().kind != ErrorKind::Locked)
            return transaction;
    }
    return fail(ErrorKind::Cancelled, Texts::tr("Stopped."));
}

} // namespace vodhuk
