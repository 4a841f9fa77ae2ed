/// How the user has the filter panel: which facets are closed, shown whole, or sorted by count; kept over sessions.
#pragma once

#include <QSet>
#include <QString>

namespace vodhuk
{

/// Names of fields alone: nothing of what a catalogue holds gets into the settings.
struct FacetState {
    QSet<QString> closed;
    QSet<QString> whole;   ///< every value is shown
    QSet<QString> byCount; ///< the others are by name

    [[nodiscard]] static FacetState kept();
    void keep() const;
};

} // namespace vodhuk
