#include "ui/editor/formbeginnings.h"

#include "core/catalogue/responserepository.h"
#include "core/codebook/fieldwriting.h"
#include "core/codebook/partfields.h"
#include "core/codebook/parttext.h"
#include "ui/editor/editorsections.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::ResponseEditor)
};

/// What was typed in short counts, what the record said in short is said in full already.
QMap<QString, QString> typedOver(QMap<QString, QString> base, const QMap<QString, QString> &typed)
{
    for (const QString &key : base.keys() + typed.keys()) {
        for (const QString &summary : fieldsSummingUp(key))
            base.remove(summary);
    }
    base.insert(typed);
    return base;
}

/// A source written by its id would take over what these rows do not say of it, for all that cite it.
QString withoutIds(const ResponseField &field, const QString &text)
{
    if (field.kind != FieldKind::Parts)
        return text;
    QList<PartRow> rows = partRowsFromText(text, field.columns.size());
    for (PartRow &row : rows) {
        for (qsizetype place = 0; place < row.size(); ++place) {
            if (field.columns[place].kind == FieldKind::Id)
                row[place].clear();
        }
    }
    return partRowsText(rows);
}

} // namespace

Result<Entry> entryToEdit(const Catalogue &catalogue, ResponseId id)
{
    const auto entry = ResponseRepository(catalogue.database()).findEntry(id);
    if (!entry)
        return std::unexpected(entry.error());
    if (!entry->has_value())
        return fail(ErrorKind::NotFound, Words::tr("This record is no longer in the catalogue."));
    return **entry;
}

Entry newEntry(RecordKind kind)
{
    Entry entry;
    entry.response.kind = kind;
    entry.response.workflow = u"draft"_s;
    return entry;
}

Entry entryUnder(const Catalogue &catalogue, const Draft &draft)
{
    const auto found = ResponseRepository(catalogue.database()).findEntry({draft.record});
    if (draft.record == 0 || !found || !*found)
        return newEntry(recordKindFromCode(draft.type).value_or(RecordKind::Response));
    const FieldContext context{catalogue.codebook(), catalogue.actors(), catalogue.targets()};
    return draft.base.isEmpty() ? **found : recordWithTexts(**found, draft.base, context);
}

NewBeginning beginWithPinned(const Entry &entry, const QMap<QString, QString> &pinned,
                             const FieldContext &context)
{
    QStringList shown;
    for (const EditorSection &section : editorSections(entry.response.kind, programLanguage()))
        shown += section.keys + section.further;
    QMap<QString, QString> texts;
    for (auto text = pinned.cbegin(); text != pinned.cend(); ++text) {
        const ResponseField *field = formField(text.key());
        if (field && shown.contains(text.key()) && !text->isEmpty())
            texts.insert(text.key(), withoutIds(*field, *text));
    }
    NewBeginning made{entry, {}};
    const QMap<QString, FieldProblem> unreadable = writeFields(made.entry, texts, context);
    for (const QString &key : unreadable.keys())
        made.texts.insert(key, texts[key]);
    return made;
}

NewBeginning beginAnew(RecordKind kind, const QMap<QString, QString> &base,
                       const QMap<QString, QString> &typed, const FieldContext &context)
{
    NewBeginning made{newEntry(kind), {}};
    QMap<QString, QString> unseen;
    const QMap<QString, QString> texts = typedOver(base, typed);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const ResponseField *field = formField(text.key());
        if (!field)
            continue;
        const bool isShown = field->language.isEmpty() || houseLanguages().contains(field->language);
        (isShown ? made.texts : unseen).insert(text.key(), withoutIds(*field, *text));
    }
    (void)writeFields(made.entry, unseen, context);
    return made;
}

} // namespace vodhuk
