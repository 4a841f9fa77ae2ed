/// A wish to stop that one thread utters and long loops of another look at.
#pragma once

#include <atomic>
#include <memory>

namespace vodhuk
{

/// Copies share one flag. Any thread.
class Cancellation
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

} // namespace vodhuk
