#include "ui/editor/fieldfactory.h"

#include "core/catalogue/repositories.h"
#include "core/codebook/fieldproblems.h"
#include "core/codebook/measurenames.h"
#include "core/query/rowreader.h"
#include "ui/common/workspace.h"
#include "ui/editor/chipsfield.h"
#include "ui/editor/codefield.h"
#include "ui/editor/datefield.h"
#include "ui/editor/knowntexts.h"
#include "ui/editor/linesfield.h"
#include "ui/editor/measurefield.h"
#include "ui/editor/partsfield.h"
#include "ui/editor/recordsfield.h"
#include "ui/editor/suggestingline.h"
#include "ui/editor/targetfield.h"

#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// What an input is made for.
struct InputWish {
    FieldKind kind = FieldKind::Line;
    QList<Term> terms;          ///< of codes
    bool hasFreeValues = false; ///< several values of the user's own, as tags are
    bool hasTags = false;
};

/// Actors and events, the most used first as they are counted at the time.
ChoiceIndex choicesByUse(QList<Choice> choices, Workspace &workspace)
{
    ChoiceIndex index(std::move(choices));
    index.setUses([&keeper = workspace.uses()](const Choice &choice) {
        return keeper.counts()->records.value(choice.record);
    });
    return index;
}

FieldWidget *makeActorsField(Workspace &workspace, CellJoin join, QWidget *parent)
{
    const Catalogue &catalogue = std::as_const(workspace).catalogue();
    const QString language = workspace.language();
    const ActorDirectory actors = catalogue.actors();
    auto *field = new ChipsField(
        choicesByUse(choicesOfActors(actors, catalogue.codebook(), language), workspace), join, parent);
    field->setLabeller([actors, language](const QString &value) {
        const QList<ActorId> meant = actors.named(value);
        return meant.size() == 1 ? actors.name(meant.first(), language) : value;
    });
    return field;
}

QList<Choice> choicesOfEvents(const Workspace &workspace)
{
    QList<Choice> choices;
    const auto events = allEvents(workspace.catalogue().database());
    for (const Event &event : events.value_or(QList<Event>())) {
        QStringList names;
        for (const QString &language : event.title.languages())
            names.append(event.title.text(language));
        choices.append({recordIdText(event.id), event.title.best(workspace.language()),
                        dateInShort(event.date), names, event.id.value});
    }
    return choices;
}

/// Puts in what is known by now, and again once it is counted anew.
template <class Field>
FieldWidget *withKnownTexts(Field *field, KnownText kind, Workspace &workspace)
{
    const auto refresh = [field, kind, &workspace] { field->setChoices(knownTexts(kind, workspace)); };
    refresh();
    QObject::connect(&workspace.uses(), &UseCountKeeper::counted, field, refresh);
    return field;
}

FieldWidget *makeTagsField(Workspace &workspace, QWidget *parent)
{
    auto *field = new ChipsField(ChoiceIndex(), CellJoin::Semicolon, parent);
    field->setFree();
    return withKnownTexts(field, KnownText::Tag, workspace);
}

/// Of the lines in small tables those that say the same again and again.
std::optional<KnownText> knownTextIn(const PartColumn &column)
{
    if (column.kind != FieldKind::Line)
        return std::nullopt;
    if (column.key == "text"_L1) // of a norm: notes are longer texts
        return KnownText::Norm;
    return column.key == "publisher"_L1 ? std::optional(KnownText::Publisher) : std::nullopt;
}

/// A regime has a name and a key; the list of codes shows both.
QList<Term> regimeTerms(const Workspace &workspace)
{
    QList<Term> terms;
    const auto regimes = allRegimes(workspace.catalogue().database());
    for (const Regime &regime : regimes.value_or(QList<Regime>())) {
        Term term;
        term.code = recordIdText(regime.id);
        const QString name = regime.name.best(workspace.language());
        term.label = LocalizedText(u"en"_s, name.isEmpty() ? regime.key : regime.key + u" · "_s + name);
        terms.append(term);
    }
    return terms;
}

FieldWidget *makeInput(const InputWish &wish, Workspace &workspace, QWidget *parent)
{
    const QString language = workspace.language();
    switch (wish.kind) {
    case FieldKind::Date:
        return new DateField(language, parent);
    case FieldKind::Text:
        return new TextField(parent);
    case FieldKind::Code:
        return new CodeField(wish.terms, language, parent);
    case FieldKind::Codes:
        return new ChipsField(ChoiceIndex(choicesOfTerms(wish.terms, language)), CellJoin::Semicolon, parent);
    case FieldKind::Actors:
        return makeActorsField(workspace, CellJoin::Semicolon, parent);
    case FieldKind::Actor:
        return makeActorsField(workspace, CellJoin::Alone, parent);
    case FieldKind::Lines:
        if (wish.hasTags)
            return makeTagsField(workspace, parent);
        return wish.hasFreeValues
                   ? static_cast<FieldWidget *>(new ChipsField(ChoiceIndex(), CellJoin::Semicolon, parent))
                   : new LinesField(parent);
    case FieldKind::YesNo:
        return makeYesNoField(parent);
    case FieldKind::Records:
        return new RecordsField(workspace, CellJoin::DoubleSemicolon, parent);
    case FieldKind::Record:
        return new RecordsField(workspace, CellJoin::Alone, parent);
    case FieldKind::Event:
        return new ChipsField(choicesByUse(choicesOfEvents(workspace), workspace), CellJoin::Semicolon,
                              parent);
    case FieldKind::Regime:
        return new CodeField(regimeTerms(workspace), language, parent);
    case FieldKind::Target:
        return new TargetField(workspace, parent);
    case FieldKind::Measure:
        return new MeasureField(workspace.catalogue().codebook(), language, parent);
    case FieldKind::Parts:
    case FieldKind::Id:
    case FieldKind::Line:
    case FieldKind::Number:
        break;
    }
    return new LineField({}, parent);
}

QList<Term> termsOf(const ResponseField &field, const QList<RecordKind> &kinds, const Workspace &workspace)
{
    const Codebook &codebook = workspace.catalogue().codebook();
    QStringList vocabularies;
    QList<Term> terms;
    for (const RecordKind kind : kinds) {
        const QString vocabulary = fieldVocabulary(field, kind);
        if (!vocabularies.contains(vocabulary))
            terms += codebook.terms(vocabulary);
        vocabularies += vocabulary;
    }
    return terms;
}

QString recordInWords(const QString &text, const Workspace &workspace)
{
    const std::optional<qint64> id = recordIdFromText(text);
    if (!id)
        return text;
    const auto rows = readRows(workspace.catalogue().database(), {ResponseId{*id}});
    if (!rows || rows->empty() || rows->front().id.isNull())
        return text;
    return dateInShort(rows->front().date) + u" · "_s + rows->front().title.best(workspace.language());
}

} // namespace

FieldWidget *makeFieldWidget(const ResponseField &field, RecordKind kind, Workspace &workspace,
                             QWidget *parent)
{
    return makeFieldWidget(field, QList<RecordKind>{kind}, workspace, parent);
}

FieldWidget *makeFieldWidget(const ResponseField &field, const QList<RecordKind> &kinds, Workspace &workspace,
                             QWidget *parent)
{
    if (field.kind == FieldKind::Parts)
        return new PartsField(field.columns, workspace, parent);
    if (field.key == "source_publisher"_L1)
        return withKnownTexts(new SuggestingLine(parent), KnownText::Publisher, workspace);
    return makeInput({field.kind, termsOf(field, kinds, workspace), false, field.key == u"tags"_s}, workspace,
                     parent);
}

FieldWidget *makeFieldWidget(const PartColumn &head, const QList<PartColumn> &columns, Workspace &workspace,
                             QWidget *parent)
{
    if (head.kind == FieldKind::Parts)
        return new PartsField(columns, workspace, parent);
    return makeCellWidget(head, workspace, parent);
}

FieldWidget *makeCellWidget(const PartColumn &column, Workspace &workspace, QWidget *parent)
{
    if (const std::optional<KnownText> known = knownTextIn(column))
        return withKnownTexts(new SuggestingLine(parent), *known, workspace);
    return makeInput({column.kind, workspace.catalogue().codebook().terms(column.vocabulary), true},
                     workspace, parent);
}

QString cellInWords(const PartColumn &column, const QString &text, const Workspace &workspace)
{
    if (text.isEmpty())
        return {};
    const Catalogue &catalogue = workspace.catalogue();
    switch (column.kind) {
    case FieldKind::Code:
        return catalogue.codebook().label(column.vocabulary, text, workspace.language());
    case FieldKind::Date: {
        const auto date = PartialDate::parse(text);
        return date ? dateInWords(*date, workspace.language()) : text;
    }
    case FieldKind::Actor: {
        const QList<ActorId> meant = catalogue.actors().named(text);
        return meant.size() == 1 ? catalogue.actors().name(meant.first(), workspace.language()) : text;
    }
    case FieldKind::Target: {
        const auto target = targetCalled(text, catalogue.targets());
        return target ? catalogue.targets().name(*target, workspace.language()) : text;
    }
    case FieldKind::Measure:
        return measureNameInWords(text, catalogue.codebook(), workspace.language());
    case FieldKind::Record:
        return recordInWords(text, workspace);
    case FieldKind::YesNo:
        return text == u"yes"_s ? columnLabel(column) : QString();
    case FieldKind::Id:
        return {};
    default:
        return text.simplified();
    }
}

} // namespace vodhuk
