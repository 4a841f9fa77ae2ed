#include "core/query/tablelayout.h"

#include "core/query/facets.h"
#include "core/query/rowtext.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto frozenMark = "frozen:"_L1;
constexpr auto groupMark = "group:"_L1;
constexpr auto byCountMark = "by:count"_L1;
constexpr auto wrapsMark = "wrapped"_L1;

} // namespace

QString layoutText(const TableLayout &layout)
{
    QStringList parts = layout.columns;
    if (!layout.frozen.isEmpty())
        parts.append(frozenMark + layout.frozen);
    if (!layout.group.isEmpty())
        parts.append(groupMark + layout.group);
    if (!layout.group.isEmpty() && layout.groupsByCount)
        parts.append(byCountMark);
    if (layout.wraps)
        parts.append(wrapsMark);
    return parts.join(u';');
}

TableLayout layoutFromText(const QString &text)
{
    TableLayout layout;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (rowColumns().contains(part))
            layout.columns.append(part);
        else if (part.startsWith(frozenMark) && rowColumns().contains(part.mid(frozenMark.size())))
            layout.frozen = part.mid(frozenMark.size());
        else if (part.startsWith(groupMark) && facetFields().contains(part.mid(groupMark.size())))
            layout.group = part.mid(groupMark.size());
        else if (part == byCountMark)
            layout.groupsByCount = true;
        else if (part == wrapsMark)
            layout.wraps = true;
    }
    return layout;
}

} // namespace vodhuk
