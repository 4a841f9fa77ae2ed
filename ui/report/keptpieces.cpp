#include "ui/report/keptpieces.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

/// Some 40 MB; more would take more memory than somebody who types is to pay for.
constexpr size_t mostPiecesKept = 30'000;

} // namespace

KeptPieces::KeptPieces(ListSetting setting)
    : m_setting(std::move(setting))
{
}

std::shared_ptr<const Pieces> KeptPieces::find(const List &list) const
{
    const auto found = std::ranges::find(m_lists, list, &Kept::list);
    return found == m_lists.end() ? nullptr : found->pieces;
}

void KeptPieces::keep(const List &list, const std::shared_ptr<const Pieces> &pieces)
{
    if (m_pieces + pieces->size() > mostPiecesKept)
        return;
    m_lists.push_back({list, pieces});
    m_pieces += pieces->size();
}

} // namespace vodhuk
