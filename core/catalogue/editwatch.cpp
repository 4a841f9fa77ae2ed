#include "core/catalogue/editwatch.h"

#include <QCoreApplication>

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

} // namespace

Status EditWatch::lookUp() const
{
    if (cancellation.isCancelled())
        return fail(ErrorKind::Cancelled, Texts::tr("Stopped; nothing was changed."));
    return {};
}

Status EditWatch::lookUp(qint64 done, qint64 total) const
{
    VODHUK_TRY(lookUp());
    if (progress)
        progress(done, total);
    return {};
}

} // namespace vodhuk
