#include "core/codebook/responsefields.h"

#include "core/codebook/ownfields.h"
#include "core/codebook/plainfields.h"

#include <QCoreApplication>
#include <QHash>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResponseFields)
};

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
        legalActsField(field("legal_act", QT_TRANSLATE_NOOP("ResponseFields", "Legal act"), FieldKind::Lines,
                             For::Responses)),
        codeField(
            field("framing", QT_TRANSLATE_NOOP("ResponseFields", "Framing"), FieldKind::Code, For::Responses),
            "framing", &Response::framing),
        normsField(
            field("norm", QT_TRANSLATE_NOOP("ResponseFields", "Norms"), FieldKind::Lines, For::Responses)),
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
        codeField(
            field("sensitivity", QT_TRANSLATE_NOOP("ResponseFields", "Who may see it"), FieldKind::Code),
            "sensitivity", &Response::sensitivity),
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
    return guarded(fields);
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
        guarded(identityFields() + codingFields() + sourceFields() + furtherFields());
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

QString columnLabel(const PartColumn &column)
{
    return QCoreApplication::translate("ResponseFields", column.label);
}

QString fieldVocabulary(const ResponseField &field, RecordKind kind)
{
    const bool byKind = field.key == "code"_L1 && kind != RecordKind::Response;
    return byKind ? recordKindCode(kind) : field.vocabulary;
}

} // namespace vodhuk
