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

/// "benefit=travel" into its cell.
Status fillCell(PartRow &row, const QString &pair, const ResponseField &field)
{
    const QStringList keys = columnKeys(field);
    const qsizetype place = keys.indexOf(pair.section(u'=', 0, 0).trimmed());
    if (place < 0 || !pair.contains(u'='))
        return fail(ErrorKind::Usage, Texts::tr("“%1” is not understood. A part is written as column=value, "
                                                "several parted by “;”. Columns of “%2”: %3.")
                                          .arg(pair, field.key, keys.join(", "_L1)));
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
    for (const QString &pair : splitCell(text))
        VODHUK_TRY(fillCell(row, pair, *field));
    return partRowsText({row});
}

} // namespace vodhuk
