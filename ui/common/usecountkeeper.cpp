#include "ui/common/usecountkeeper.h"

#include "ui/common/background.h"

#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

UseCountKeeper::UseCountKeeper(Background &background, QObject *parent)
    : QObject(parent)
    , m_background(background)
    , m_counts(std::make_shared<const UseCounts>())
{
}

void UseCountKeeper::refresh()
{
    if (!std::exchange(m_isOutdated, false))
        return;
    m_background.askFile<Result<UseCounts>>(
        u"uses"_s, this,
        [](const QueryEngine &engine, const Cancellation &cancellation) {
            return countUses(engine.database(), cancellation);
        },
        [this](Result<UseCounts> answer) {
            if (!answer)
                return outdate();
            m_counts = std::make_shared<const UseCounts>(*std::move(answer));
            Q_EMIT counted();
        });
}

} // namespace vodhuk
