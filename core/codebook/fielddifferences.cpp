#include "core/codebook/fielddifferences.h"

#include "core/codebook/measurenames.h"
#include "core/codebook/partfields.h"
#include "core/codebook/parttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResponseFields)
};

constexpr auto between = "; "_L1;

/// Texts in languages that the table of fields does not name by itself.
QList<const ResponseField *> fieldsOfOtherLanguages(const Entry &before, const Entry &after)
{
    QStringList languages;
    for (const Entry *entry : {&before, &after})
        languages += entry->response.title.languages() + entry->response.summary.languages();
    languages.removeDuplicates();
    languages.sort();
    QList<const ResponseField *> fields;
    for (const QString &language : std::as_const(languages)) {
        if (houseLanguages().contains(language))
            continue;
        for (const QString &text : {u"title_"_s, u"summary_"_s}) {
            if (const ResponseField *field = responseField(text + language))
                fields.append(field);
        }
    }
    return fields;
}

QString yesOrNo(const QString &text)
{
    return text == "yes"_L1 ? Words::tr("yes") : text == "no"_L1 ? Words::tr("no") : text;
}

QString nameOf(const QString &id, const FieldWording &wording)
{
    const auto record = recordIdFromText(id.trimmed());
    return record && wording.recordName ? wording.recordName(*record) : id;
}

QString namesOf(const QString &ids, const FieldWording &wording)
{
    QStringList names;
    for (const QString &id : splitCell(ids))
        names.append(nameOf(id, wording));
    return names.join(between);
}

QString targetName(const QString &text, const FieldWording &wording)
{
    const auto target = targetCalled(text, wording.context.targets);
    return target ? wording.context.targets.name(*target, wording.language) : nameOf(text, wording);
}

QString labelsOf(const QString &codes, const QString &vocabulary, const FieldWording &wording)
{
    QStringList labels;
    for (const QString &code : splitCell(codes))
        labels.append(wording.context.codebook.label(vocabulary, code, wording.language));
    return labels.join(between);
}

QString actorNames(const QString &text, const FieldWording &wording)
{
    QStringList names;
    for (const QString &name : splitCell(text)) {
        const auto actor = actorCalled(name, wording.context.actors);
        names.append(actor ? wording.context.actors.name(*actor, wording.language) : name);
    }
    return names.join(between);
}

QString dateWords(const QString &text, const FieldWording &wording)
{
    QStringList dates;
    for (const QString &date : splitCell(text)) {
        const auto parsed = PartialDate::parse(date);
        dates.append(parsed ? dateInWords(*parsed, wording.language) : date);
    }
    return dates.join(between);
}

/// A text of any kind but Parts.
QString valueWords(FieldKind kind, const QString &vocabulary, const QString &text,
                   const FieldWording &wording)
{
    switch (kind) {
    case FieldKind::Code:
    case FieldKind::Codes:
        return labelsOf(text, vocabulary, wording);
    case FieldKind::Actor:
    case FieldKind::Actors:
        return actorNames(text, wording);
    case FieldKind::Date:
        return dateWords(text, wording);
    case FieldKind::YesNo:
        return yesOrNo(text);
    case FieldKind::Lines:
        return splitCell(text).join(between);
    case FieldKind::Records:
        return splitRecords(text).join(between);
    case FieldKind::Record:
    case FieldKind::Regime:
        return nameOf(text, wording);
    case FieldKind::Event:
        return namesOf(text, wording);
    case FieldKind::Target:
        return targetName(text, wording);
    case FieldKind::Measure:
        return measureNameInWords(text, wording.context.codebook, wording.language);
    default:
        return text;
    }
}

QString partWords(const QList<PartColumn> &columns, const PartRow &row, const FieldWording &wording)
{
    QStringList cells;
    for (qsizetype place = 0; place < columns.size(); ++place) {
        const PartColumn &column = columns[place];
        if (column.width > 0 && !row[place].isEmpty())
            cells.append(valueWords(column.kind, column.vocabulary, row[place], wording));
    }
    return cells.join(", "_L1);
}

QString partsWords(const QList<PartColumn> &columns, const QString &text, const FieldWording &wording)
{
    QStringList lines;
    for (const PartRow &row : partRowsFromText(text, columns.size()))
        lines.append(partWords(columns, row, wording));
    return lines.join(u'\n');
}

} // namespace

QList<const ResponseField *> fieldsToCompare(const Entry &before, const Entry &after)
{
    QList<const ResponseField *> fields;
    for (const QList<ResponseField> *table : {&responseFields(), &partFields()}) {
        for (const ResponseField &field : *table) {
            if (field.kind != FieldKind::Id)
                fields.append(&field);
        }
    }
    return fields + fieldsOfOtherLanguages(before, after);
}

FieldDifference fieldDifference(const ResponseField &field, const Entry &before, const Entry &after,
                                const FieldContext &context)
{
    return {field.key, fieldLabel(field), field.read(before, context), field.read(after, context)};
}

QList<FieldDifference> fieldDifferences(const Entry &before, const Entry &after, const FieldContext &context)
{
    QList<FieldDifference> differences;
    QStringList told;
    for (const ResponseField *field : fieldsToCompare(before, after)) {
        const FieldDifference difference = fieldDifference(*field, before, after, context);
        if (difference.before == difference.after)
            continue;
        differences.append(difference);
        told += fieldsSummingUp(field->key);
    }
    differences.removeIf([&](const FieldDifference &one) { return told.contains(one.field); });
    return differences;
}

QList<FieldPair> fieldPairs(const Entry &one, const Entry &other, const FieldWording &wording)
{
    QList<FieldPair> pairs;
    QStringList told;
    for (const ResponseField *field : fieldsToCompare(one, other)) {
        const auto words = [&](const Entry &entry) {
            return fieldWords(*field, field->read(entry, wording.context), wording);
        };
        const FieldPair pair{field->key, fieldLabel(*field), words(one), words(other)};
        if (pair.one.isEmpty() && pair.other.isEmpty())
            continue;
        pairs.append(pair);
        told += fieldsSummingUp(field->key);
    }
    pairs.removeIf([&](const FieldPair &pair) { return told.contains(pair.field); });
    std::ranges::stable_partition(pairs, &FieldPair::differs);
    return pairs;
}

QString fieldWords(const ResponseField &field, const QString &text, const FieldWording &wording)
{
    if (field.kind == FieldKind::Parts)
        return partsWords(field.columns, text, wording);
    return valueWords(field.kind, fieldVocabulary(field, wording.kind), text, wording);
}

QString fieldWords(const RegisterField &field, const QString &text, const FieldWording &wording)
{
    if (field.head.kind == FieldKind::Parts)
        return partsWords(field.columns, text, wording);
    return valueWords(field.head.kind, field.head.vocabulary, text, wording);
}

} // namespace vodhuk
