#include "core/codebook/entryunion.h"

#include "core/codebook/fielddifferences.h"
#include "core/codebook/partfields.h"
#include "core/codebook/parttext.h"
#include "core/records/sensitivity.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Parts before all else: other fields sum them up.
QList<const ResponseField *> fieldsToUnite(const Entry &kept, const Entry &other)
{
    QStringList passedOver{u"kind"_s, u"status"_s};
    for (const ResponseField &field : partFields())
        passedOver += fieldsSummingUp(field.key);
    QList<const ResponseField *> fields = fieldsToCompare(kept, other);
    fields.removeIf([&](const ResponseField *field) { return passedOver.contains(field->key); });
    std::ranges::stable_partition(fields,
                                  [](const ResponseField *field) { return field->kind == FieldKind::Parts; });
    return fields;
}

/// Two parts of one sort are about the same thing only if they agree in one of these columns.
QStringList tellingColumns(const QString &field)
{
    if (field == "roles"_L1)
        return {u"actor"_s};
    if (field == "measures"_L1)
        return {u"benefit"_s};
    if (field == "legal_acts"_L1)
        return {u"title"_s, u"number"_s, u"uri"_s};
    if (field == "citations"_L1)
        return {u"title"_s, u"url"_s};
    if (field == "milestones"_L1)
        return {u"role"_s};
    if (field == "links"_L1)
        return {u"other"_s};
    return {u"text"_s};
}

/// Whether what `other` says can be written into the gaps of `kept`.
bool areOfTheSame(const ResponseField &field, const PartRow &kept, const PartRow &other)
{
    const QStringList telling = tellingColumns(field.key);
    bool isTold = false;
    for (qsizetype place = 0; place < field.columns.size(); ++place) {
        if (field.columns[place].kind == FieldKind::Id || kept[place].isEmpty() || other[place].isEmpty())
            continue;
        if (kept[place] != other[place])
            return false;
        isTold = isTold || telling.contains(field.columns[place].key);
    }
    return isTold;
}

void fillGaps(const ResponseField &field, PartRow &kept, const PartRow &other)
{
    for (qsizetype place = 0; place < field.columns.size(); ++place) {
        if (field.columns[place].kind != FieldKind::Id && kept[place].isEmpty())
            kept[place] = other[place];
    }
}

/// Without the ids that its parts have in another record.
PartRow asNew(const ResponseField &field, PartRow row)
{
    for (qsizetype place = 0; place < field.columns.size(); ++place) {
        if (field.columns[place].kind == FieldKind::Id)
            row[place].clear();
    }
    return row;
}

QString unitedParts(const ResponseField &field, const QString &kept, const QString &other)
{
    QList<PartRow> rows = partRowsFromText(kept, field.columns.size());
    for (const PartRow &row : partRowsFromText(other, field.columns.size())) {
        const auto same =
            std::ranges::find_if(rows, [&](const PartRow &known) { return areOfTheSame(field, known, row); });
        if (same == rows.end())
            rows.append(asNew(field, row));
        else
            fillGaps(field, *same, row);
    }
    return partRowsText(rows);
}

QStringList united(QStringList kept, const QStringList &other)
{
    kept += other;
    kept.removeDuplicates();
    return kept;
}

/// Nothing if the two are single values and say different things.
std::optional<QString> unitedText(const ResponseField &field, const QString &kept, const QString &other)
{
    if (other.isEmpty() || kept == other)
        return kept;
    if (field.key == "sensitivity"_L1)
        return stricterSensitivity(kept, other);
    switch (field.kind) {
    case FieldKind::Parts:
        return unitedParts(field, kept, other);
    case FieldKind::Codes:
    case FieldKind::Actors:
    case FieldKind::Lines:
    case FieldKind::Event:
        return joinCell(united(splitCell(kept), splitCell(other)));
    case FieldKind::Records:
        return joinRecords(united(splitRecords(kept), splitRecords(other)));
    default:
        return kept.isEmpty() ? std::optional(other) : std::nullopt;
    }
}

/// A record does not link to itself.
Entry withoutLinksTo(ResponseId id, Entry entry)
{
    entry.response.links.removeIf([&](const RecordLink &link) { return link.other == id; });
    return entry;
}

} // namespace

EntryUnion entryUnion(const Entry &kept, const Entry &other, const FieldContext &context)
{
    EntryUnion made;
    const Entry giving = withoutLinksTo(kept.response.id, other);
    for (const ResponseField *field : fieldsToUnite(kept, giving)) {
        const QString mine = field->read(kept, context);
        const std::optional<QString> text = unitedText(*field, mine, field->read(giving, context));
        if (!text)
            made.left.append(field->key);
        else if (*text != mine)
            made.changes.append({field->key, *text});
    }
    return made;
}

} // namespace vodhuk
