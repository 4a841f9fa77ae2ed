#include "ui/common/indexkeeper.h"

#include "core/index/responseindex.h"
#include "ui/common/background.h"

#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Kept = std::shared_ptr<const ResponseIndex>;
using Read = Result<Kept>;

/// Reading these anew takes less than a question to the file.
constexpr qsizetype fewRecords = 1000;

/// A record that many name, an actor or a source, has them read with it.
constexpr int millisecondsForFew = 250;

} // namespace

IndexKeeper::IndexKeeper(Background &background, QObject *parent)
    : QObject(parent)
    , m_background(background)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(millisecondsForFew);
    connect(&m_moment, &QTimer::timeout, this, &IndexKeeper::tellThatItTakesLong);
}

IndexKeeper::~IndexKeeper() = default;

/// What is being read is not given up for a newer change: a large catalogue would never be read while somebody edits.
void IndexKeeper::follow(const ChangeSet &changes)
{
    m_background.setIndex({});
    if (!m_pending)
        m_pending.emplace();
    m_pending->add(changes);
    if (!m_isReading)
        read();
}

bool IndexKeeper::isNearlyDone() const
{
    const bool manyFollow = m_pending && (m_pending->all || m_pending->records.size() > fewRecords);
    return m_isReadingFew && !manyFollow;
}

void IndexKeeper::read()
{
    const ChangeSet changes = *std::exchange(m_pending, std::nullopt);
    m_isReading = true;
    m_isReadingFew = m_index && !changes.all && changes.records.size() <= fewRecords;
    if (m_isReadingFew)
        m_moment.start();
    m_background.ask<Read>(
        u"index"_s, this,
        // Given away, so that nobody else holds it.
        [before = std::make_shared<Kept>(std::exchange(m_index, nullptr)),
         changes](const QueryEngine &engine, const Cancellation &cancellation) {
            return *before
                       ? ResponseIndex::followed(std::move(*before), engine.database(), changes, cancellation)
                       : ResponseIndex::build(engine.database(), cancellation);
        },
        // What is wrong with the file is told by the questions that are then answered from it.
        [this](Read answer) { take(answer ? *std::move(answer) : nullptr); }, Background::Urgency::Urgent);
}

void IndexKeeper::tellThatItTakesLong()
{
    if (!std::exchange(m_isReadingFew, false))
        return;
    Q_EMIT takesLong();
}

void IndexKeeper::take(std::shared_ptr<const ResponseIndex> index)
{
    m_index = std::move(index);
    if (m_index && m_pending)
        return read();
    m_isReading = false;
    m_isReadingFew = false;
    m_moment.stop();
    m_background.setIndex(m_index);
    Q_EMIT renewed();
}

} // namespace vodhuk
