#include "ui/editor/knowntexts.h"

#include "core/catalogue/repositories.h"
#include "ui/common/workspace.h"

namespace vodhuk
{

namespace
{

using Counts = QHash<QString, qint64> UseCounts::*;

Counts countsOf(KnownText kind)
{
    switch (kind) {
    case KnownText::Norm:
        return &UseCounts::norms;
    case KnownText::Publisher:
        return &UseCounts::publishers;
    case KnownText::Tag:
        break;
    }
    return &UseCounts::tags;
}

void addRegisteredNorms(QHash<QString, QStringList> &names, const Workspace &workspace)
{
    const auto norms = allNorms(workspace.catalogue().database());
    for (const Norm &norm : norms.value_or(QList<Norm>())) {
        for (const QString &language : norm.name.languages())
            names[norm.name.best(workspace.language())].append(norm.name.text(language));
    }
}

} // namespace

ChoiceIndex knownTexts(KnownText kind, Workspace &workspace)
{
    const std::shared_ptr<const UseCounts> counts = workspace.uses().counts();
    const Counts of = countsOf(kind);
    QHash<QString, QStringList> names; // by text: the further names it is found by
    for (auto text = ((*counts).*of).cbegin(); text != ((*counts).*of).cend(); ++text)
        names.insert(text.key(), {});
    if (kind == KnownText::Norm)
        addRegisteredNorms(names, workspace);
    QList<Choice> choices;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        choices.append({name.key(), name.key(), {}, *name});
    ChoiceIndex index(std::move(choices));
    index.setUses([counts, of](const Choice &choice) { return ((*counts).*of).value(choice.value); });
    return index;
}

} // namespace vodhuk
