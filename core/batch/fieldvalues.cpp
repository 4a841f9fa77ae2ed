#include "core/batch/fieldvalues.h"

#include "core/codebook/parttext.h"

namespace vodhuk
{

QStringList fieldValues(const ResponseField &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Codes:
    case FieldKind::Actors:
    case FieldKind::Lines:
    case FieldKind::Event:
        return splitCell(text);
    case FieldKind::Records:
        return splitRecords(text);
    case FieldKind::Parts:
        return text.split(u'\n', Qt::SkipEmptyParts);
    default:
        return text.isEmpty() ? QStringList() : QStringList{text};
    }
}

QString fieldText(const ResponseField &field, const QStringList &values)
{
    switch (field.kind) {
    case FieldKind::Records:
        return joinRecords(values);
    case FieldKind::Parts:
        return values.join(u'\n');
    default:
        return holdsSeveral(field) ? joinCell(values) : values.value(0);
    }
}

bool holdsSeveral(const ResponseField &field)
{
    switch (field.kind) {
    case FieldKind::Codes:
    case FieldKind::Actors:
    case FieldKind::Lines:
    case FieldKind::Event:
    case FieldKind::Records:
    case FieldKind::Parts:
        return true;
    default:
        return false;
    }
}

bool isSameValue(const ResponseField &field, const QString &value, const QString &wanted)
{
    if (field.kind != FieldKind::Parts)
        return value == wanted;
    const qsizetype columns = field.columns.size();
    const PartRow row = partRowsFromText(value, columns).value(0);
    const PartRow pattern = partRowsFromText(wanted, columns).value(0);
    for (qsizetype place = 0; place < pattern.size(); ++place) {
        if (!pattern[place].isEmpty() && row.value(place) != pattern[place])
            return false;
    }
    return !pattern.isEmpty();
}

} // namespace vodhuk
