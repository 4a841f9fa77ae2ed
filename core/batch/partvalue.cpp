#include "core/batch/batchedit.h"
#include "core/codebook/partfields.h"
#include "core/codebook/parttext.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BatchEdit)
};

QStringList columnKeys(const ResponseField &field)
{
    QStringList keys;
    for (const PartColumn &column : field.columns)
        keys.append(column.key);
    return keys;
}

/// "benefit=travel" into its cell; `named` are the columns that were filled before.
Status fillCell(PartRow &row, const QString &pair, const ResponseField &field, QStringList &named)
{
    const QStringList keys = columnKeys(field);
    const qsizetype place = keys.indexOf(pair.section(u'=', 0, 0).trimmed());
    if (place < 0 || !pair.contains(u'='))
        return fail(ErrorKind::Usage, Texts::tr("“%1” is not understood. A part is written as column=value, "
                                                "several parted by “;”. Columns of “%2”: %3.")
                                          .arg(pair, field.key, keys.join(", "_L1)));
    if (named.contains(keys[place]))
        return fail(
            ErrorKind::Usage,
            Texts::tr("The column “%1” is named twice in one part. A further part is added by itself.")
                .arg(keys[place]));
    named.append(keys[place]);
    row[place] = pair.section(u'=', 1).trimmed();
    return {};
}

} // namespace

Result<QString> batchValue(const QString &fieldKey, const QString &text)
{
    const ResponseField *field = formField(fieldKey);
    if (!field || field->kind != FieldKind::Parts || text.isEmpty() || text.contains(u'\t'))
        return text;
    PartRow row(field->columns.size());
    QStringList named;
    for (const QString &pair : splitCell(text))
        VODHUK_TRY(fillCell(row, pair, *field, named));
    return partRowsText({row});
}

} // namespace vodhuk
