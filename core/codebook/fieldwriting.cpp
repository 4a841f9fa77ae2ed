#include "core/codebook/fieldwriting.h"

#include "core/codebook/fielddifferences.h"
#include "core/codebook/partfields.h"
#include "core/codebook/parttext.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QString listings = u"listings"_s;

QStringList makeOrder()
{
    const QStringList last{u"in_force_from"_s, u"in_force_until"_s, listings};
    QStringList keys;
    for (const ResponseField &field : partFields() + responseFields()) {
        if (!last.contains(field.key))
            keys += field.key;
    }
    return keys + last;
}

/// Listings that are about to be written anew hold no measure back.
void release(QList<Listing> &held)
{
    for (Listing &listing : held)
        listing.measure = {};
}

/// As they are written one by one; a field of one value is not parted.
QStringList valuesIn(const ResponseField &field, const QString &text)
{
    QStringList rows;
    switch (field.kind) {
    case FieldKind::Codes:
    case FieldKind::Actors:
    case FieldKind::Event:
        return splitCell(text);
    case FieldKind::Records:
        return splitRecords(text);
    case FieldKind::Parts:
        for (const PartRow &row : partRowsFromText(text, field.columns.size()))
            rows += partRowsText({row});
        return rows;
    default:
        return {};
    }
}

QString joined(const ResponseField &field, const QStringList &values)
{
    return field.kind == FieldKind::Parts     ? values.join(u'\n')
           : field.kind == FieldKind::Records ? joinRecords(values)
                                              : joinCell(values);
}

/// Of the text, what can be read beside all else that `entry` says.
QString readablePart(const ResponseField &field, const QString &text, const Entry &entry,
                     const FieldContext &context)
{
    QStringList values = valuesIn(field, text);
    values.removeIf([&](const QString &value) {
        Entry tried = entry;
        return field.write(tried, joined(field, {value}), context).has_value();
    });
    return joined(field, values);
}

/// What says something in full takes along what says it in short.
void dropSummaries(QMap<QString, QString> &texts)
{
    for (const QString &key : texts.keys()) {
        for (const QString &summary : fieldsSummingUp(key))
            texts.remove(summary);
    }
}

} // namespace

const QStringList &orderOfWriting()
{
    static const QStringList order = makeOrder();
    return order;
}

QMap<QString, FieldProblem> writeFields(Entry &entry, const QMap<QString, QString> &texts,
                                        const FieldContext &context)
{
    QMap<QString, FieldProblem> problems;
    const QList<Listing> listed = entry.response.listings;
    if (texts.contains(listings))
        release(entry.response.listings);
    QStringList keys = orderOfWriting();
    for (const QString &key : texts.keys()) {
        if (!keys.contains(key))
            keys.prepend(key); // texts in further languages, which depend on nothing
    }
    for (const QString &key : std::as_const(keys)) {
        const auto text = texts.constFind(key);
        const ResponseField *field = text == texts.cend() ? nullptr : formField(key);
        if (!field)
            continue;
        if (const auto problem = field->write(entry, *text, context))
            problems.insert(key, *problem);
    }
    if (problems.contains(listings))
        entry.response.listings = listed;
    return problems;
}

WrittenInPart writeReadable(Entry &entry, const QMap<QString, QString> &texts, const FieldContext &context)
{
    Entry whole = entry;
    WrittenInPart written{writeFields(whole, texts, context), {}};
    if (written.unreadable.isEmpty()) {
        entry = std::move(whole);
        return written;
    }
    QMap<QString, QString> readable = texts;
    for (const QString &key : written.unreadable.keys()) {
        const QString part = readablePart(*formField(key), texts[key], whole, context);
        if (part.isEmpty())
            readable.remove(key);
        else
            readable.insert(key, part);
    }
    const QMap<QString, FieldProblem> left = writeFields(entry, readable, context);
    for (const QString &key : written.unreadable.keys()) {
        if (readable.contains(key) && !left.contains(key))
            written.inPart += key;
    }
    return written;
}

QMap<QString, QString> fieldTexts(const Entry &entry, const FieldContext &context)
{
    QMap<QString, QString> texts;
    for (const ResponseField *field : fieldsToCompare(entry, entry)) {
        const QString text = field->read(entry, context);
        if (!text.isEmpty())
            texts.insert(field->key, text);
    }
    return texts;
}

QMap<QString, QString> fieldTexts(const RegisterRecord &record, const FieldContext &context)
{
    QMap<QString, QString> texts;
    for (const RegisterField &field : registerFields(kindOf(record))) {
        const QString text = field.read(record, context);
        if (!text.isEmpty())
            texts.insert(field.head.key, text);
    }
    return texts;
}

Entry recordWithTexts(Entry now, const QMap<QString, QString> &texts, const FieldContext &context)
{
    const QMap<QString, QString> standing = fieldTexts(now, context);
    QMap<QString, QString> differing;
    for (const QString &key : standing.keys() + texts.keys()) {
        if (standing.value(key) != texts.value(key))
            differing.insert(key, texts.value(key));
    }
    dropSummaries(differing);
    (void)writeFields(now, differing, context);
    return now;
}

RegisterRecord recordWithTexts(RegisterRecord now, const QMap<QString, QString> &texts,
                               const FieldContext &context)
{
    for (const RegisterField &field : registerFields(kindOf(now))) {
        const QString text = texts.value(field.head.key);
        if (field.read(now, context) != text)
            (void)field.write(now, text, context);
    }
    return now;
}

} // namespace vodhuk
