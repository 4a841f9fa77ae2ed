#include "core/codebook/responsefields.h"

#include "core/codebook/actorcells.h"
#include "core/codebook/fieldproblems.h"
#include "core/codebook/measurecells.h"
#include "core/codebook/sourcecells.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResponseFields)
};

using Context = FieldContext;

enum class For { All, Responses, Counters };

ResponseField field(const char *key, const char *label, FieldKind kind, For records = For::All)
{
    ResponseField made;
    made.key = QString::fromLatin1(key);
    made.label = label;
    made.kind = kind;
    made.responseOnly = records == For::Responses;
    made.counterOnly = records == For::Counters;
    return made;
}

/// Text of several lines has one kind of line break.
QString tidied(const QString &text)
{
    return QString(text).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').trimmed();
}

ResponseField textField(ResponseField made, QString Response::*member)
{
    made.read = [member](const Entry &entry, const Context &) { return entry.response.*member; };
    made.write = [member](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        entry.response.*member = tidied(text);
        return std::nullopt;
    };
    return made;
}

ResponseField languageField(ResponseField made, const QString &language, LocalizedText Response::*member)
{
    made.language = language;
    made.read = [=](const Entry &entry, const Context &) { return (entry.response.*member).text(language); };
    made.write = [=](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        (entry.response.*member).set(language, tidied(text));
        return std::nullopt;
    };
    return made;
}

ResponseField titleField(const QString &key, const QString &language)
{
    ResponseField made = field("", QT_TRANSLATE_NOOP("ResponseFields", "Title"), FieldKind::Line);
    made.key = key;
    return languageField(made, language, &Response::title);
}

ResponseField summaryField(const QString &key, const QString &language)
{
    ResponseField made = field("", QT_TRANSLATE_NOOP("ResponseFields", "Summary"), FieldKind::Text);
    made.key = key;
    return languageField(made, language, &Response::summary);
}

FieldCheck writeCode(QString &target, const QString &text, const QString &vocabulary,
                     const Codebook &codebook)
{
    const QString code = text.trimmed();
    if (!code.isEmpty() && !codebook.contains(vocabulary, code))
        return unknownCode(vocabulary, code, codebook);
    target = code;
    return std::nullopt;
}

ResponseField codeField(ResponseField made, const char *vocabulary, QString Response::*member)
{
    made.vocabulary = QString::fromLatin1(vocabulary);
    made.read = [member](const Entry &entry, const Context &) { return entry.response.*member; };
    made.write = [member, words = made.vocabulary](Entry &entry, const QString &text,
                                                   const Context &context) {
        return writeCode(entry.response.*member, text, words, context.codebook);
    };
    return made;
}

ResponseField codesField(ResponseField made, const char *vocabulary, QStringList Response::*member)
{
    made.vocabulary = QString::fromLatin1(vocabulary);
    made.read = [member](const Entry &entry, const Context &) { return joinCell(entry.response.*member); };
    made.write = [member, words = made.vocabulary](Entry &entry, const QString &text,
                                                   const Context &context) -> FieldCheck {
        const Parsed<QStringList> codes = parseCodes(text, words, context.codebook);
        if (!codes)
            return codes.error();
        entry.response.*member = *codes;
        pairInstruments(entry.response);
        return std::nullopt;
    };
    return made;
}

/// Nothing but digits: "007" and "1e3" are slips rather than numbers.
FieldCheck writeNumber(std::optional<int> &target, const QString &text)
{
    static const QRegularExpression whole(u"^(0|[1-9][0-9]{0,8})$"_s);
    const QString trimmed = text.trimmed();
    if (!trimmed.isEmpty() && !whole.match(trimmed).hasMatch())
        return badNumber(trimmed);
    target = trimmed.isEmpty() ? std::nullopt : std::optional(trimmed.toInt());
    return std::nullopt;
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

ResponseField numberField(ResponseField made, std::optional<int> Response::*member)
{
    made.read = [member](const Entry &entry, const Context &) { return numberText(entry.response.*member); };
    made.write = [member](Entry &entry, const QString &text, const Context &) {
        return writeNumber(entry.response.*member, text);
    };
    return made;
}

ResponseField voteField(ResponseField made, std::optional<int> Votes::*member)
{
    made.read = [member](const Entry &entry, const Context &) {
        return numberText(entry.response.votes.*member);
    };
    made.write = [member](Entry &entry, const QString &text, const Context &) {
        return writeNumber(entry.response.votes.*member, text);
    };
    return made;
}

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

/// The kind may be written after the code: then either vocabulary will do, and rule E50 looks again.
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
    made.read = [](const Entry &entry, const Context &) { return entry.response.date.edtf(); };
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
        QList<Ask> asks;
        for (const QString &part : splitCell(text)) {
            const Ask ask{part.section(u':', 0, 0).trimmed(), part.section(u':', 1).trimmed(), {}, {}};
            if (!context.codebook.contains(u"instrument"_s, ask.instrument))
                return unknownCode(u"instrument"_s, ask.instrument, context.codebook);
            asks.append(ask);
        }
        entry.response.asks = asks;
        return std::nullopt;
    };
    return made;
}

ResponseField publicField(ResponseField made)
{
    made.read = [](const Entry &entry, const Context &) {
        const std::optional<bool> published = entry.response.published;
        return !published ? QString() : *published ? u"yes"_s : u"no"_s;
    };
    made.write = [](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        const QString word = text.trimmed().toLower();
        if (!word.isEmpty() && word != "yes"_L1 && word != "no"_L1)
            return badYesNo(text.trimmed());
        entry.response.published = word.isEmpty() ? std::nullopt : std::optional(word == "yes"_L1);
        return std::nullopt;
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

QStringList sortedTags(QStringList tags)
{
    tags.removeDuplicates();
    tags.sort();
    return tags;
}

/// Tags have no order of their own.
ResponseField tagsField(ResponseField made)
{
    made.read = [](const Entry &entry, const Context &) { return joinCell(sortedTags(entry.response.tags)); };
    made.write = [](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        entry.response.tags = sortedTags(splitCell(text));
        return std::nullopt;
    };
    return made;
}

/// The notes of one sensitivity as one text; written back they become one note.
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

QList<ResponseField> identityFields()
{
    return {
        idField(field("id", QT_TRANSLATE_NOOP("ResponseFields", "Id"), FieldKind::Id)),
        kindField(field("kind", QT_TRANSLATE_NOOP("ResponseFields", "Kind of record"), FieldKind::Code)),
        counterCodeField(field("code", QT_TRANSLATE_NOOP("ResponseFields", "Kind of step"), FieldKind::Code,
                               For::Counters)),
        dateField(field("date", QT_TRANSLATE_NOOP("ResponseFields", "Date"), FieldKind::Date)),
        measureDateField(field("in_force_from", QT_TRANSLATE_NOOP("ResponseFields", "In force from"),
                               FieldKind::Date, For::Responses),
                         &Measure::inForceFrom),
        measureDateField(field("in_force_until", QT_TRANSLATE_NOOP("ResponseFields", "In force until"),
                               FieldKind::Date, For::Responses),
                         &Measure::inForceUntil),
        adoptersField(field("actors", QT_TRANSLATE_NOOP("ResponseFields", "Actors"), FieldKind::Actors)),
        alignedField(field("aligned_actors", QT_TRANSLATE_NOOP("ResponseFields", "Aligned actors"),
                           FieldKind::Actors, For::Responses)),
        titleField(u"title"_s, u"en"_s),
        summaryField(u"summary"_s, u"en"_s),
        titleField(u"title_be"_s, u"be"_s),
        summaryField(u"summary_be"_s, u"be"_s),
        titleField(u"title_ru"_s, u"ru"_s),
        summaryField(u"summary_ru"_s, u"ru"_s),
    };
}

QList<ResponseField> codingFields()
{
    return {
        codesField(field("instruments", QT_TRANSLATE_NOOP("ResponseFields", "Instruments"), FieldKind::Codes,
                         For::Responses),
                   "instrument", &Response::instruments),
        benefitsField(field("benefits_withdrawn", QT_TRANSLATE_NOOP("ResponseFields", "Benefits withdrawn"),
                            FieldKind::Codes, For::Responses)),
        codesField(field("trigger", QT_TRANSLATE_NOOP("ResponseFields", "Trigger"), FieldKind::Codes),
                   "trigger", &Response::triggers),
        numberField(field("persons", QT_TRANSLATE_NOOP("ResponseFields", "Persons newly listed"),
                          FieldKind::Number, For::Responses),
                    &Response::personsNew),
        numberField(field("entities", QT_TRANSLATE_NOOP("ResponseFields", "Entities newly listed"),
                          FieldKind::Number, For::Responses),
                    &Response::entitiesNew),
        namedValuesField(field("legal_act", QT_TRANSLATE_NOOP("ResponseFields", "Legal act"),
                               FieldKind::Lines, For::Responses),
                         &Response::legalActs, &LegalAct::title),
        codeField(
            field("framing", QT_TRANSLATE_NOOP("ResponseFields", "Framing"), FieldKind::Code, For::Responses),
            "framing", &Response::framing),
        namedValuesField(
            field("norm", QT_TRANSLATE_NOOP("ResponseFields", "Norms"), FieldKind::Lines, For::Responses),
            &Response::norms, &NormInvocation::text),
        codesField(field("binding", QT_TRANSLATE_NOOP("ResponseFields", "Binding on"), FieldKind::Codes,
                         For::Responses),
                   "binding", &Response::binding),
        answersField(field("answers", QT_TRANSLATE_NOOP("ResponseFields", "Answers"), FieldKind::Records)),
        relationField(field("relation", QT_TRANSLATE_NOOP("ResponseFields", "Relation"), FieldKind::Code)),
        asksField(
            field("ask", QT_TRANSLATE_NOOP("ResponseFields", "Asks for"), FieldKind::Lines, For::Counters)),
        publicField(field("public", QT_TRANSLATE_NOOP("ResponseFields", "Made public"), FieldKind::YesNo,
                          For::Counters)),
    };
}

QList<ResponseField> sourceFields()
{
    return {
        sourceTextField(field("source_title", QT_TRANSLATE_NOOP("ResponseFields", "Source"), FieldKind::Line),
                        &Source::title),
        sourceTextField(field("source_url", QT_TRANSLATE_NOOP("ResponseFields", "Address of the source"),
                              FieldKind::Line),
                        &Source::url),
        sourceTextField(
            field("source_publisher", QT_TRANSLATE_NOOP("ResponseFields", "Publisher"), FieldKind::Line),
            &Source::publisher),
        sourceDateField(
            field("source_date", QT_TRANSLATE_NOOP("ResponseFields", "Date of the source"), FieldKind::Date)),
        otherSourcesField(
            field("other_sources", QT_TRANSLATE_NOOP("ResponseFields", "Other sources"), FieldKind::Lines)),
        codeField(field("status", QT_TRANSLATE_NOOP("ResponseFields", "Status"), FieldKind::Code), "workflow",
                  &Response::workflow),
        tagsField(field("tags", QT_TRANSLATE_NOOP("ResponseFields", "Tags"), FieldKind::Lines)),
        notesField(field("notes", QT_TRANSLATE_NOOP("ResponseFields", "Notes"), FieldKind::Text),
                   u"internal"_s),
    };
}

QList<ResponseField> furtherFields()
{
    QList<ResponseField> fields{
        notesField(
            field("public_notes", QT_TRANSLATE_NOOP("ResponseFields", "Public notes"), FieldKind::Text),
            u"public"_s),
        codeField(field("act_mode", QT_TRANSLATE_NOOP("ResponseFields", "Mode of the act"), FieldKind::Code,
                        For::Responses),
                  "act_mode", &Response::actMode),
        textField(field("framing_locator", QT_TRANSLATE_NOOP("ResponseFields", "Place of the framing"),
                        FieldKind::Line, For::Responses),
                  &Response::framingLocator),
        codeField(field("legal_qualification", QT_TRANSLATE_NOOP("ResponseFields", "Legal qualification"),
                        FieldKind::Code, For::Responses),
                  "legal_qualification", &Response::legalQualification),
        textField(field("legal_qualification_author",
                        QT_TRANSLATE_NOOP("ResponseFields", "Author of the qualification"), FieldKind::Line,
                        For::Responses),
                  &Response::legalQualificationAuthor),
        textField(field("label_by_actor", QT_TRANSLATE_NOOP("ResponseFields", "Actor's own label"),
                        FieldKind::Line, For::Responses),
                  &Response::labelByActor),
        textField(field("label_by_target", QT_TRANSLATE_NOOP("ResponseFields", "Target's label"),
                        FieldKind::Line, For::Responses),
                  &Response::labelByTarget),
        codesField(field("purpose", QT_TRANSLATE_NOOP("ResponseFields", "Purpose"), FieldKind::Codes,
                         For::Responses),
                   "purpose", &Response::purposes),
        textField(field("binding_note", QT_TRANSLATE_NOOP("ResponseFields", "Note on binding"),
                        FieldKind::Text, For::Responses),
                  &Response::bindingNote),
        voteField(field("vote_for", QT_TRANSLATE_NOOP("ResponseFields", "Votes for"), FieldKind::Number,
                        For::Responses),
                  &Votes::inFavour),
        voteField(field("vote_against", QT_TRANSLATE_NOOP("ResponseFields", "Votes against"),
                        FieldKind::Number, For::Responses),
                  &Votes::against),
        voteField(field("vote_abstain", QT_TRANSLATE_NOOP("ResponseFields", "Abstentions"), FieldKind::Number,
                        For::Responses),
                  &Votes::abstained),
        voteField(field("vote_absent", QT_TRANSLATE_NOOP("ResponseFields", "Absent"), FieldKind::Number,
                        For::Responses),
                  &Votes::absent),
        textField(
            field("amount", QT_TRANSLATE_NOOP("ResponseFields", "Amount"), FieldKind::Line, For::Responses),
            &Response::amount),
        textField(field("currency", QT_TRANSLATE_NOOP("ResponseFields", "Currency"), FieldKind::Line,
                        For::Responses),
                  &Response::currency),
        textField(field("pledge_stage", QT_TRANSLATE_NOOP("ResponseFields", "Stage of the pledge"),
                        FieldKind::Line, For::Responses),
                  &Response::pledgeStage),
        textField(field("coordination_group", QT_TRANSLATE_NOOP("ResponseFields", "Coordination group"),
                        FieldKind::Line, For::Responses),
                  &Response::coordinationGroup),
        textField(field("practical_effect", QT_TRANSLATE_NOOP("ResponseFields", "Practical effect"),
                        FieldKind::Text, For::Responses),
                  &Response::practicalEffect),
        textField(field("confidence", QT_TRANSLATE_NOOP("ResponseFields", "Confidence"), FieldKind::Line),
                  &Response::confidence),
        textField(field("evidence", QT_TRANSLATE_NOOP("ResponseFields", "Evidence"), FieldKind::Line),
                  &Response::evidence),
        codeField(field("sense_override", QT_TRANSLATE_NOOP("ResponseFields", "Sanction sense set by hand"),
                        FieldKind::Code, For::Responses),
                  "sanction_sense", &Response::senseOverride),
        textField(field("sense_reason", QT_TRANSLATE_NOOP("ResponseFields", "Reason for the sanction sense"),
                        FieldKind::Line, For::Responses),
                  &Response::senseReason),
    };
    for (ResponseField &further : fields)
        further.further = true;
    return fields;
}

/// The two-letter codes of ISO 639-1.
QStringList allLanguages()
{
    return u"aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de "
           u"dv dz ee el "
           "en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii "
           "ik io is it "
           "iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml "
           "mn mr ms mt "
           "my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se "
           "sg si sk sl "
           "sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa "
           "wo xh yi yo "
           "za zh zu"_s.split(u' ');
}

/// Title and summary in languages that the canonical table does not name by itself.
QList<ResponseField> fieldsOfOtherLanguages()
{
    QList<ResponseField> fields;
    for (const QString &language : allLanguages()) {
        fields.append(titleField(u"title_"_s + language, language));
        fields.append(summaryField(u"summary_"_s + language, language));
    }
    for (ResponseField &made : fields)
        made.further = true;
    return fields;
}

QHash<QString, const ResponseField *> fieldsByKey()
{
    static const QList<ResponseField> others = fieldsOfOtherLanguages();
    QHash<QString, const ResponseField *> byKey;
    for (const QList<ResponseField> *fields : {&others, &responseFields()}) {
        for (const ResponseField &one : *fields)
            byKey.insert(one.key, &one);
    }
    return byKey;
}

QString languageName(const QString &language)
{
    if (language == "be"_L1)
        return Words::tr("Belarusian");
    if (language == "ru"_L1)
        return Words::tr("Russian");
    return language;
}

} // namespace

const QList<ResponseField> &responseFields()
{
    static const QList<ResponseField> fields =
        identityFields() + codingFields() + sourceFields() + furtherFields();
    return fields;
}

const ResponseField *responseField(const QString &key)
{
    static const QHash<QString, const ResponseField *> byKey = fieldsByKey();
    return byKey.value(key);
}

QString fieldLabel(const ResponseField &field)
{
    const QString label = QCoreApplication::translate("ResponseFields", field.label);
    if (field.language.isEmpty() || field.language == "en"_L1)
        return label;
    return Words::tr("%1 (%2)").arg(label, languageName(field.language));
}

QString fieldVocabulary(const ResponseField &field, RecordKind kind)
{
    const bool byKind = field.key == "code"_L1 && kind != RecordKind::Response;
    return byKind ? recordKindCode(kind) : field.vocabulary;
}

} // namespace vodhuk
