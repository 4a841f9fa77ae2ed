#include "ui/common/longedit.h"

#include <QCoreApplication>

namespace vodhuk
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::WorkRunner)
};

} // namespace

QString waitForOtherWork()
{
    return Words::tr("Please wait until the work that goes on is done.");
}

} // namespace vodhuk
