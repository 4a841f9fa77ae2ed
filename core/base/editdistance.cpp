#include "core/base/editdistance.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace vodhuk
{

int editDistance(QStringView one, QStringView other)
{
    const auto width = static_cast<size_t>(other.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            row[at + 1] = std::min({row[at] + 1, last[at + 1] + 1, last[at] + (one[i] == other[j] ? 0 : 1)});
            if (i > 0 && j > 0 && one[i] == other[j - 1] && one[i - 1] == other[j])
                row[at + 1] = std::min(row[at + 1], before[at - 1] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last.back();
}

} // namespace vodhuk
