#include "ui/editor/formunion.h"

#include "core/catalogue/recordnames.h"
#include "core/codebook/entryunion.h"
#include "core/codebook/fielddifferences.h"
#include "core/codebook/partfields.h"
#include "ui/common/workspace.h"
#include "ui/editor/responseform.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FormUnion)
};

constexpr qsizetype lettersShown = 200;

QString inShort(const QString &text)
{
    return text.size() > lettersShown ? text.left(lettersShown) + u'…' : text;
}

} // namespace

FormUnion fillFrom(ResponseForm &form, const Entry &other, const Workspace &workspace)
{
    const Catalogue &catalogue = workspace.catalogue();
    const FieldContext context{catalogue.codebook(), catalogue.actors()};
    const FieldWording wording{context, other.response.kind, workspace.language(), [&](qint64 record) {
                                   return recordName(catalogue.database(), record, workspace.language())
                                       .value_or(recordIdText(record));
                               }};
    const ResponseForm::Composition mine = form.compose();
    const EntryUnion united = entryUnion(mine.entry, other, context);
    FormUnion made;
    const auto leave = [&](const QString &key) {
        const ResponseField &field = *formField(key);
        const QString words = fieldWords(field, field.read(other, context), wording);
        made.left += Words::tr("%1: “%2”").arg(fieldLabel(field), inShort(words));
    };
    QMap<QString, QString> texts;
    for (const FieldText &change : united.changes) {
        if (!form.row(change.field) || !mine.isReadable(change.field)) {
            leave(change.field);
            continue;
        }
        texts.insert(change.field, change.text);
        made.taken += fieldLabel(*formField(change.field));
    }
    for (const QString &key : united.left)
        leave(key);
    form.setFieldTexts(texts);
    if (!united.left.isEmpty())
        form.focusField(united.left.first());
    return made;
}

QString unionInWords(const FormUnion &made)
{
    QStringList lines{made.taken.isEmpty() ? Words::tr("There was nothing to take over.")
                                           : Words::tr("Taken over: %1.").arg(made.taken.join(u", "_s))};
    if (!made.left.isEmpty())
        lines +=
            Words::tr("Not taken over, for this record says something else:") + u'\n' + made.left.join(u'\n');
    return lines.join(u'\n');
}

} // namespace vodhuk
