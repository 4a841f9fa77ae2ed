/// Gives up what takes long to free, such as the texts of a hundred thousand findings, without the window waiting for it.
#pragma once

#include <QThreadPool>

#include <utility>

namespace vodhuk
{

/// `value` is left as a new one of its type; what it held is freed on a thread of the global pool. Its parts must not care where
/// they are freed.
template <typename T>
void freeAside(T &value)
{
    QThreadPool::globalInstance()->start([held = std::exchange(value, T{})] {});
}

} // namespace vodhuk
