#include "ui/editor/missingnames.h"

#include "core/codebook/parttext.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// The first name in a cell that no actor has; none in small tables, whose cells are many.
QString unknownActorIn(const QString &text, const ActorDirectory &actors)
{
    for (const QString &name : splitCell(text)) {
        if (actors.named(name).isEmpty() && !name.contains(u'\t'))
            return name;
    }
    return {};
}

/// The first name in the rows of a field that no target has.
QString unknownTargetIn(const ResponseField &field, const QString &text, const TargetDirectory &targets)
{
    for (const PartRow &row : partRowsFromText(text, field.columns.size())) {
        for (qsizetype place = 0; place < row.size(); ++place) {
            const bool isTarget = field.columns[place].kind == FieldKind::Target && !row[place].isEmpty();
            if (isTarget && !recordIdFromText(row[place]) && targets.named(row[place]).isEmpty())
                return row[place];
        }
    }
    return {};
}

} // namespace

MissingRecord missingIn(const ResponseField &field, const QString &text, const QString &rule,
                        const FieldContext &context)
{
    if (rule == "actor"_L1)
        return {RegisterKind::Actor, unknownActorIn(text, context.actors)};
    if (rule == "target"_L1)
        return {RegisterKind::Target, unknownTargetIn(field, text, context.targets)};
    return {};
}

} // namespace vodhuk
