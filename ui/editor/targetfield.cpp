#include "ui/editor/targetfield.h"

#include "core/codebook/fieldproblems.h"
#include "ui/common/workspace.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

TargetField::TargetField(Workspace &workspace, QWidget *parent)
    : ChipsField(ChoiceIndex(), CellJoin::Alone, parent)
    , m_workspace(workspace)
    , m_topic(u"targets-%1"_s.arg(reinterpret_cast<quintptr>(this)))
{
    setLabeller([&workspace](const QString &value) {
        const TargetDirectory &targets = workspace.catalogue().targets();
        const auto target = targetCalled(value, targets);
        return target ? targets.name(*target, workspace.language()) : value;
    });
    connect(&workspace, &Workspace::catalogueChanged, this, &TargetField::learnNames);
    learnNames();
}

/// Making thousands of names comparable takes its time: a worker does it. What is typed meanwhile is taken as typed.
void TargetField::learnNames()
{
    const Catalogue &catalogue = m_workspace.catalogue();
    m_workspace.background().askFile<ChoiceIndex>(
        m_topic, this,
        [targets = catalogue.targets(), codebook = catalogue.codebook(),
         language = m_workspace.language()](const QueryEngine &, const Cancellation &) {
            return ChoiceIndex(choicesOfTargets(targets, codebook, language));
        },
        [this](ChoiceIndex choices) { setChoices(std::move(choices)); });
}

} // namespace vodhuk
