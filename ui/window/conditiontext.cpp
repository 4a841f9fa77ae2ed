#include "ui/window/conditiontext.h"

#include "core/query/valueresolver.h"
#include "ui/common/fieldheading.h"
#include "ui/common/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vodhuk
{

QString valueLabel(const Workspace &workspace, const QString &field, const QString &value)
{
    if (field == u"actor"_s || field == u"adopter"_s) {
        const QList<ActorId> found = workspace.catalogue().actors().named(value);
        return found.size() == 1 ? workspace.catalogue().actors().name(found.first(), workspace.language())
                                 : value;
    }
    for (const Facet &facet : workspace.result()->facets) {
        if (facet.field != field)
            continue;
        for (const FacetValue &each : facet.values) {
            if (each.code == value)
                return each.label;
        }
    }
    return workspace.catalogue().codebook().label(vocabularyOfField(field), value, workspace.language());
}

QString conditionLabel(const Workspace &workspace, const Condition &condition)
{
    QStringList labels;
    for (const QString &value : condition.values)
        labels.append(valueLabel(workspace, condition.field, value));
    const QString text = u"%1: %2"_s.arg(fieldHeading(condition.field), labels.join(u", "_s));
    return condition.negated ? QCoreApplication::translate("ConditionChip", "not %1").arg(text) : text;
}

} // namespace vodhuk
