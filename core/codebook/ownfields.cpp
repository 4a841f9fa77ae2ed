#include "core/codebook/ownfields.h"

#include "core/codebook/actorcells.h"
#include "core/codebook/plainfields.h"
#include "core/codebook/sourcecells.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Context = FieldContext;

/// A list of values with a text each; those whose text is named again keep what else is known of them, and those
/// without a text are not in the cell.
template <class Value>
ResponseField namedValuesField(ResponseField made, QList<Value> Response::*list, QString Value::*name)
{
    made.read = [=](const Entry &entry, const Context &) {
        QStringList texts;
        for (const Value &value : entry.response.*list)
            texts.append(value.*name);
        return joinCell(texts);
    };
    made.write = [=](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        QList<Value> known = entry.response.*list;
        QList<Value> values;
        for (const QString &wanted : splitCell(text)) {
            const auto found = std::ranges::find(known, wanted, name);
            Value value;
            value.*name = wanted;
            values.append(found == known.end() ? value : known.takeAt(found - known.begin()));
        }
        known.removeIf([=](const Value &value) { return !(value.*name).isEmpty(); });
        entry.response.*list = values + known;
        return std::nullopt;
    };
    return made;
}

QString askText(const Ask &ask)
{
    return ask.addressee.isEmpty() ? ask.instrument : ask.instrument + u": "_s + ask.addressee;
}

QStringList sortedTags(QStringList tags)
{
    tags.removeDuplicates();
    tags.sort();
    return tags;
}

} // namespace

ResponseField idField(ResponseField made)
{
    made.read = [](const Entry &entry, const Context &) {
        return entry.response.id.isNull() ? QString() : recordIdText(entry.response.id);
    };
    made.write = [](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        const QString trimmed = text.trimmed();
        const std::optional<qint64> id = recordIdFromText(trimmed);
        if (!trimmed.isEmpty() && !id)
            return badId(trimmed);
        entry.response.id = ResponseId{id.value_or(0)};
        return std::nullopt;
    };
    return made;
}

ResponseField kindField(ResponseField made)
{
    made.read = [](const Entry &entry, const Context &) { return recordKindCode(entry.response.kind); };
    made.write = [](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        const QString trimmed = text.trimmed();
        const auto kind = trimmed.isEmpty() ? RecordKind::Response : recordKindFromCode(trimmed);
        if (!kind)
            return badKind(trimmed);
        entry.response.kind = *kind;
        return std::nullopt;
    };
    return made;
}

ResponseField counterCodeField(ResponseField made)
{
    made.read = [](const Entry &entry, const Context &) { return entry.response.code; };
    made.write = [](Entry &entry, const QString &text, const Context &context) -> FieldCheck {
        const bool undecided = entry.response.kind == RecordKind::Response;
        const QString code = text.trimmed();
        if (undecided && context.codebook.contains(u"reaction"_s, code)) {
            entry.response.code = code;
            return std::nullopt;
        }
        const QString vocabulary = undecided ? u"countermove"_s : recordKindCode(entry.response.kind);
        return writeCode(entry.response.code, code, vocabulary, context.codebook);
    };
    return made;
}

ResponseField dateField(ResponseField made)
{
    made.read = [](const Entry &entry, const Context &) { return entry.response.date.stored(); };
    made.write = [](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        const Parsed<PartialDate> date = parseDate(text);
        if (!date)
            return date.error();
        entry.response.date = *date;
        return std::nullopt;
    };
    return made;
}

ResponseField measureDateField(ResponseField made, MeasureDate which)
{
    made.read = [which](const Entry &entry, const Context &) {
        return readMeasureDates(entry.response, which);
    };
    made.write = [which](Entry &entry, const QString &text, const Context &) {
        return writeMeasureDates(entry.response, which, text);
    };
    return made;
}

ResponseField benefitsField(ResponseField made)
{
    made.vocabulary = u"benefit"_s;
    made.read = [](const Entry &entry, const Context &) { return readBenefits(entry.response); };
    made.write = [](Entry &entry, const QString &text, const Context &context) {
        return writeBenefits(entry.response, text, context.codebook);
    };
    return made;
}

ResponseField adoptersField(ResponseField made)
{
    made.read = [](const Entry &entry, const Context &context) {
        return readAdopters(entry.response, context.actors);
    };
    made.write = [](Entry &entry, const QString &text, const Context &context) {
        return writeAdopters(entry.response, text, context.actors);
    };
    return made;
}

ResponseField alignedField(ResponseField made)
{
    made.read = [](const Entry &entry, const Context &context) {
        return readAligned(entry.response, context.actors);
    };
    made.write = [](Entry &entry, const QString &text, const Context &context) {
        return writeAligned(entry.response, text, context.actors);
    };
    return made;
}

ResponseField legalActsField(ResponseField made)
{
    return namedValuesField(std::move(made), &Response::legalActs, &LegalAct::title);
}

ResponseField normsField(ResponseField made)
{
    return namedValuesField(std::move(made), &Response::norms, &NormInvocation::text);
}

ResponseField asksField(ResponseField made)
{
    made.vocabulary = u"instrument"_s;
    made.read = [](const Entry &entry, const Context &) {
        QStringList texts;
        for (const Ask &ask : entry.response.asks)
            texts.append(askText(ask));
        return joinCell(texts);
    };
    made.write = [](Entry &entry, const QString &text, const Context &context) -> FieldCheck {
        QList<Ask> known = entry.response.asks; // whoever is asked again stays the actor and target it was
        QList<Ask> asks;
        for (const QString &part : splitCell(text)) {
            const Ask ask{part.section(u':', 0, 0).trimmed(), part.section(u':', 1).trimmed(), {}, {}};
            if (!context.codebook.contains(u"instrument"_s, ask.instrument))
                return unknownCode(u"instrument"_s, ask.instrument, context.codebook);
            const auto found = std::ranges::find(known, askText(ask), askText);
            asks.append(found == known.end() ? ask : known.takeAt(found - known.begin()));
        }
        entry.response.asks = asks;
        return std::nullopt;
    };
    return made;
}

ResponseField publicField(ResponseField made)
{
    made.read = [](const Entry &entry, const Context &) { return yesNoText(entry.response.published); };
    made.write = [](Entry &entry, const QString &text, const Context &) {
        return writeYesNo(entry.response.published, text);
    };
    return made;
}

ResponseField answersField(ResponseField made)
{
    made.read = [](const Entry &entry, const Context &) { return joinRecords(entry.answers); };
    made.write = [](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        entry.answers = splitRecords(text);
        entry.answers.removeDuplicates();
        return std::nullopt;
    };
    return made;
}

ResponseField relationField(ResponseField made)
{
    made.vocabulary = u"relation"_s;
    made.read = [](const Entry &entry, const Context &) { return entry.relation; };
    made.write = [](Entry &entry, const QString &text, const Context &context) {
        return writeCode(entry.relation, text, u"relation"_s, context.codebook);
    };
    return made;
}

ResponseField sourceTextField(ResponseField made, QString Source::*which)
{
    made.read = [which](const Entry &entry, const Context &) { return readSourceText(entry, which); };
    made.write = [which](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        writeSourceText(entry, which, text.trimmed());
        return std::nullopt;
    };
    return made;
}

ResponseField sourceDateField(ResponseField made)
{
    made.read = [](const Entry &entry, const Context &) { return readSourceDate(entry); };
    made.write = [](Entry &entry, const QString &text, const Context &) {
        return writeSourceDate(entry, text);
    };
    return made;
}

ResponseField otherSourcesField(ResponseField made)
{
    made.read = [](const Entry &entry, const Context &) { return readOtherSources(entry); };
    made.write = [](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        writeOtherSources(entry, text);
        return std::nullopt;
    };
    return made;
}

ResponseField tagsField(ResponseField made)
{
    made.read = [](const Entry &entry, const Context &) { return joinCell(sortedTags(entry.response.tags)); };
    made.write = [](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        entry.response.tags = sortedTags(splitCell(text));
        return std::nullopt;
    };
    return made;
}

ResponseField notesField(ResponseField made, const QString &sensitivity)
{
    made.read = [sensitivity](const Entry &entry, const Context &) {
        QStringList texts;
        for (const Note &note : entry.response.notes) {
            if (note.sensitivity == sensitivity)
                texts.append(note.text);
        }
        return texts.join(u'\n');
    };
    made.write = [sensitivity, read = made.read](Entry &entry, const QString &text,
                                                 const Context &context) -> FieldCheck {
        const QString tidy = tidied(text);
        if (read(entry, context) == tidy)
            return std::nullopt;
        entry.response.notes.removeIf([&](const Note &note) { return note.sensitivity == sensitivity; });
        if (!tidy.isEmpty())
            entry.response.notes.append(Note{tidy, sensitivity});
        std::ranges::stable_sort(entry.response.notes, std::ranges::greater(), &Note::sensitivity);
        return std::nullopt;
    };
    return made;
}

} // namespace vodhuk
