#include "ui/editor/fieldfactory.h"

#include "ui/common/workspace.h"
#include "ui/editor/chipsfield.h"
#include "ui/editor/codefield.h"
#include "ui/editor/datefield.h"
#include "ui/editor/linesfield.h"
#include "ui/editor/recordsfield.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

FieldWidget *makeActorsField(const Workspace &workspace, QWidget *parent)
{
    const Catalogue &catalogue = workspace.catalogue();
    const QString language = workspace.language();
    const ActorDirectory actors = catalogue.actors();
    auto *field = new ChipsField(ChoiceIndex(choicesOfActors(actors, catalogue.codebook(), language)),
                                 CellJoin::Semicolon, parent);
    field->setLabeller([actors, language](const QString &value) {
        const QList<ActorId> meant = actors.named(value);
        return meant.size() == 1 ? actors.name(meant.first(), language) : value;
    });
    return field;
}

} // namespace

FieldWidget *makeFieldWidget(const ResponseField &field, RecordKind kind, Workspace &workspace,
                             QWidget *parent)
{
    const QString language = workspace.language();
    const auto terms = [&] { return workspace.catalogue().codebook().terms(fieldVocabulary(field, kind)); };
    switch (field.kind) {
    case FieldKind::Date:
        return new DateField(language, parent);
    case FieldKind::Text:
        return new TextField(parent);
    case FieldKind::Code:
        return new CodeField(terms(), language, parent);
    case FieldKind::Codes:
        return new ChipsField(ChoiceIndex(choicesOfTerms(terms(), language)), CellJoin::Semicolon, parent);
    case FieldKind::Actors:
        return makeActorsField(workspace, parent);
    case FieldKind::Lines:
        return field.key == u"tags"_s
                   ? static_cast<FieldWidget *>(new ChipsField(ChoiceIndex(), CellJoin::Semicolon, parent))
                   : new LinesField(parent);
    case FieldKind::YesNo:
        return makeYesNoField(parent);
    case FieldKind::Records:
        return new RecordsField(workspace, parent);
    case FieldKind::Id:
    case FieldKind::Line:
    case FieldKind::Number:
        break;
    }
    return new LineField({}, parent);
}

} // namespace vodhuk
