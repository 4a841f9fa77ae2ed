#include "core/batch/batchedit.h"

#include "core/batch/fieldeditor.h"

#include <QCoreApplication>

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BatchEdit)
};

/// How the change is called in the history.
QString labelOf(const BatchEdit &edit, const FieldEditor &editor, const FieldContext &context)
{
    constexpr qsizetype mostShown = 60;
    const QString field = fieldLabel(editor.field());
    QString value = fieldWords(editor.field(), edit.value, {context}).simplified();
    if (value.size() > mostShown)
        value = value.first(mostShown) + u'…';
    switch (edit.action) {
    case BatchEdit::Action::Add:
        return Texts::tr("%1: added “%2”").arg(field, value);
    case BatchEdit::Action::Remove:
        return Texts::tr("%1: taken out “%2”").arg(field, value);
    case BatchEdit::Action::Set:
        break;
    }
    return value.isEmpty() ? Texts::tr("%1: emptied").arg(field)
                           : Texts::tr("%1: set to “%2”").arg(field, value);
}

} // namespace

Result<BatchOutcome> previewBatch(const Database &database, const FieldContext &context,
                                  const QList<ResponseId> &records, const BatchEdit &edit,
                                  const BatchWatch &watch)
{
    const auto editor = FieldEditor::prepared(database, context, edit);
    VODHUK_TRY(editor);
    return previewEntries(database, context, records, entryEdit(*editor, context), watch);
}

Result<BatchOutcome> applyBatch(Catalogue &catalogue, const QList<ResponseId> &records, const BatchEdit &edit,
                                const BatchWatch &watch)
{
    const FieldContext context{catalogue.codebook(), catalogue.actors(), catalogue.targets()};
    const auto editor = FieldEditor::prepared(catalogue.database(), context, edit);
    VODHUK_TRY(editor);
    return editEntries(catalogue, records, labelOf(edit, *editor, context), entryEdit(*editor, context),
                       watch);
}

} // namespace vodhuk
