/// The first of many values, however many pass, without keeping all of them.
#pragma once

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace vodhuk
{

/// By `Before`, each once.
template <class Value, class Before = std::less<>>
class Foremost
{
public:
    explicit Foremost(size_t most)
        : m_most(most)
    {
    }

    void add(const Value &value)
    {
        if (m_most == 0 || (m_isFull && !Before()(value, m_values[m_most - 1])))
            return;
        m_values.push_back(value);
        if (m_values.size() >= 4 * m_most + 64)
            settle();
    }

    /// In order.
    [[nodiscard]] std::vector<Value> take()
    {
        settle();
        return std::move(m_values);
    }

private:
    /// While it is full, the last of the first ones stands at its place; what has come since stands behind.
    void settle()
    {
        std::ranges::sort(m_values, Before());
        const auto repeated = std::ranges::unique(m_values);
        m_values.erase(repeated.begin(), repeated.end());
        if (m_values.size() > m_most)
            m_values.resize(m_most);
        m_isFull = m_values.size() == m_most;
    }

    size_t m_most;
    bool m_isFull = false;
    std::vector<Value> m_values;
};

} // namespace vodhuk
