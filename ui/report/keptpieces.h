/// Long lists of a briefing as they were laid out, so that composing its pages again lays out only those that are new.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/page.h"

#include <variant>

namespace vodhuk
{

/// All that pieces of a list depend on besides the list.
struct ListSetting {
    PageFormat format;
    QString language;
    ExportProfile profile = ExportProfile::Public;
    bool operator==(const ListSetting &) const = default;
};

/// A value; copies share the pieces, which stand on no page yet. Lists that would be too much are not kept.
class KeptPieces
{
public:
    using List = std::variant<DefinitionsBlock, ChronologyBlock, SourcesBlock>;

    KeptPieces() = default;
    explicit KeptPieces(ListSetting setting);

    [[nodiscard]] const ListSetting &setting() const { return m_setting; }
    [[nodiscard]] size_t count() const { return m_pieces; } ///< of pieces

    /// Null if there are none of an equal list.
    [[nodiscard]] std::shared_ptr<const Pieces> find(const List &list) const;

    void keep(const List &list, const std::shared_ptr<const Pieces> &pieces);

private:
    struct Kept {
        List list;
        std::shared_ptr<const Pieces> pieces;
    };

    ListSetting m_setting;
    std::vector<Kept> m_lists;
    size_t m_pieces = 0;
};

} // namespace vodhuk
