/// Times, memory and lines of JSON: what all figures share. Whatever fails stops the program: half a run tells nothing.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <type_traits>
#include <vector>

namespace vodhuk
{

[[noreturn]] void giveUp(const QString &why);

template <class T>
T required(Result<T> result)
{
    if (!result)
        giveUp(result.error().message + u' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The best of `times` runs, in milliseconds: the others were disturbed by the machine.
[[nodiscard]] double milliseconds(int times, const std::function<void()> &work);

/// The times of one thing done often.
struct Spread {
    double median = 0;
    double most95 = 0; ///< 95 of 100 take no longer
    double most = 0;
};
[[nodiscard]] Spread spreadOf(std::vector<double> times);

/// One figure on a line of its own.
void print(const QJsonObject &line);

/// `line` with what it is held against: `reference`, `reference_milliseconds`, and `ratio`, of `took` to that.
[[nodiscard]] QJsonObject against(QJsonObject line, double took, const QString &reference,
                                  double referenceTook);

[[nodiscard]] double megabytes(qint64 bytes);

/// The memory that this process holds, and the most that it has held at once.
[[nodiscard]] double residentMegabytes();
[[nodiscard]] double peakMegabytes();

/// From now on peakMegabytes() is of what follows.
void forgetPeak();

/// Since the process was started, before anything of the program ran; to a hundredth of a second.
[[nodiscard]] double millisecondsSinceStart();

} // namespace vodhuk
