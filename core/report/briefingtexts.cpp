#include "core/report/briefingtexts.h"

#include <QCoreApplication>
#include <QHash>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

QString fieldInWords(const QString &field, const Wording &words)
{
    const QHash<QString, QString> names{
        {u"actor"_s, words.translate("Briefing", "actor")},
        {u"adopter"_s, words.translate("Briefing", "adopted by")},
        {u"actor-type"_s, words.translate("Briefing", "type of actor")},
        {u"side"_s, words.translate("Briefing", "side")},
        {u"instrument"_s, words.translate("Briefing", "instrument")},
        {u"family"_s, words.translate("Briefing", "family of instruments")},
        {u"first-family"_s, words.translate("Briefing", "family of the first instrument")},
        {u"benefit"_s, words.translate("Briefing", "benefit withdrawn")},
        {u"sanction"_s, words.translate("Briefing", "sanction")},
        {u"framing"_s, words.translate("Briefing", "the actor's own reason")},
        {u"norm"_s, words.translate("Briefing", "norm")},
        {u"binding"_s, words.translate("Briefing", "binding")},
        {u"event"_s, words.translate("Briefing", "event")},
        {u"trigger"_s, words.translate("Briefing", "event")},
        {u"mode"_s, words.translate("Briefing", "mode of the act")},
        {u"date"_s, words.translate("Briefing", "date")},
        {u"surely"_s, words.translate("Briefing", "date, surely")},
        {u"year"_s, words.translate("Briefing", "year")},
        {u"in-force"_s, words.translate("Briefing", "in force on")},
        {u"surely-in-force"_s, words.translate("Briefing", "In force for certain")},
        {u"perhaps-in-force"_s, words.translate("Briefing", "Possibly in force")},
        {u"eased"_s, words.translate("Briefing", "eased", "a measure")},
        {u"measure-status"_s, words.translate("Briefing", "state of the measure")},
        {u"target"_s, words.translate("Briefing", "target")},
        {u"listed-persons"_s, words.translate("Briefing", "persons listed on")},
        {u"listed-entities"_s, words.translate("Briefing", "entities listed on")},
        {u"regime"_s, words.translate("Briefing", "sanctions framework")},
        {u"source"_s, words.translate("Briefing", "source")},
        {u"publisher"_s, words.translate("Briefing", "publisher")},
        {u"lang"_s, words.translate("Briefing", "language")},
        {u"tag"_s, words.translate("Briefing", "tag")},
        {u"status"_s, words.translate("Briefing", "state of the record")},
        {u"sensitivity"_s, words.translate("ResponseFields", "Who may see it")},
        {u"texts"_s, words.translate("Briefing", "notes searched for words")},
        {u"has"_s, words.translate("Briefing", "has")},
        {u"id"_s, words.translate("Briefing", "record")},
    };
    return names.value(field, field);
}

QString vocabularyOf(const QString &field)
{
    static const QHash<QString, QString> vocabularies{
        {u"actor-type"_s, u"actor_type"_s},
        {u"instrument"_s, u"instrument"_s},
        {u"family"_s, u"instrument_family"_s},
        {u"first-family"_s, u"instrument_family"_s},
        {u"benefit"_s, u"benefit"_s},
        {u"sanction"_s, u"sanction_sense"_s},
        {u"framing"_s, u"framing"_s},
        {u"binding"_s, u"binding"_s},
        {u"event"_s, u"trigger"_s},
        {u"trigger"_s, u"trigger"_s},
        {u"mode"_s, u"act_mode"_s},
        {u"measure-status"_s, u"measure_status"_s},
        {u"status"_s, u"workflow"_s},
        {u"sensitivity"_s, u"sensitivity"_s},
        {u"texts"_s, u"sensitivity"_s},
    };
    return vocabularies.value(field);
}

QString actorInWords(const QString &value, const BriefingSpeech &speech)
{
    const QList<ActorId> found = speech.actors.named(value);
    return found.size() == 1 ? actorName(found.first(), speech) : value;
}

QString valueInWords(const QString &field, const QString &value, const BriefingSpeech &speech)
{
    if (field == u"actor" || field == u"adopter")
        return actorInWords(value, speech);
    if (field == u"sanction" && value == u"any")
        return speech.words.translate("Briefing", "in the strict or the broad sense");
    const QString vocabulary = vocabularyOf(field);
    return vocabulary.isEmpty() ? value : codeLabel(vocabulary, value, speech);
}

QString conditionInWords(const Condition &condition, const BriefingSpeech &speech)
{
    QStringList values;
    for (const QString &value : condition.values)
        values.append(valueInWords(condition.field, value, speech));
    const QString all = values.join(u", "_s);
    const QString field = fieldInWords(condition.field, speech.words);
    return condition.negated ? speech.words.translate("Briefing", "%1: not %2").arg(field, all)
                             : speech.words.translate("Briefing", "%1: %2").arg(field, all);
}

QString monthInWords(QDate day, const BriefingSpeech &speech)
{
    const Result<PartialDate> month = PartialDate::parse(day.toString(u"yyyy-MM"_s));
    return month ? dateInWords(*month, speech.language()) : QString();
}

} // namespace

QString textOrFallback(const LocalizedText &text, const BriefingSpeech &speech, const FallbackPlace &place)
{
    const QString language = text.bestLanguage(speech.language());
    const QString best = text.best(speech.language());
    if (language.isEmpty() || language == speech.language())
        return best;
    if (speech.fallbacks != nullptr && !place.name.isEmpty())
        speech.fallbacks->append({place.name, language, place.record});
    return best + languageSign(language);
}

QString languageSign(const QString &language)
{
    return u"\u00a0["_s + language + u']';
}

QString actorName(ActorId actor, const BriefingSpeech &speech)
{
    const Actor *known = speech.actors.find(actor);
    if (known == nullptr || known->name.isEmpty())
        return speech.actors.name(actor, speech.language());
    if (const QString name = known->name.text(speech.language()); !name.isEmpty())
        return name;
    return textOrFallback(known->name, speech,
                          {Texts::tr("Name of the actor “%1”").arg(known->name.best(speech.language()))});
}

QString codeLabel(const QString &vocabulary, const QString &code, const BriefingSpeech &speech)
{
    const Term *term = speech.codebook.find(vocabulary, code);
    if (term == nullptr || term->label.isEmpty())
        return speech.codebook.label(vocabulary, code, speech.language());
    if (const QString label = term->label.text(speech.language()); !label.isEmpty())
        return label;
    return textOrFallback(term->label, speech, {Texts::tr("Label of the term “%1”").arg(code)});
}

QString fieldName(const QString &field, const BriefingSpeech &speech)
{
    return fieldInWords(field, speech.words);
}

QString briefingTitle(const Query &query, const BriefingSpeech &speech)
{
    const QStringList actors = query.values(u"actor"_s) + query.values(u"adopter"_s);
    if (actors.size() == 1)
        return speech.words.translate("Briefing", "%1: what was the response?")
            .arg(actorInWords(actors.first(), speech));
    const QStringList instruments = query.values(u"instrument"_s);
    if (instruments.size() == 1) {
        return speech.words.translate("Briefing", "%1: who used it, and when?")
            .arg(codeLabel(u"instrument"_s, instruments.first(), speech));
    }
    const QStringList senses = query.values(u"sanction"_s);
    if (!senses.isEmpty() && !senses.contains(u"none"_s))
        return speech.words.translate("Briefing", "Who took a benefit away, and by which instruments?");
    return speech.words.translate("Briefing", "How did others respond, and with which instruments?");
}

QString queryInWords(const Query &query, const BriefingSpeech &speech)
{
    QStringList parts;
    for (const Condition &condition : query.conditions)
        parts.append(conditionInWords(condition, speech));
    for (const SearchWord &word : query.words)
        parts.append(word.negated
                         ? speech.words.translate("Briefing", "without the words “%1”").arg(word.text)
                         : speech.words.translate("Briefing", "with the words “%1”").arg(word.text));
    return parts.join(u"; "_s);
}

QString periodInWords(QDate first, QDate last, const BriefingSpeech &speech)
{
    if (!first.isValid() || !last.isValid())
        return {};
    const QString from = monthInWords(first, speech);
    const QString to = monthInWords(last, speech);
    return from == to ? from : speech.words.translate("Briefing", "%1 to %2", "period").arg(from, to);
}

QString datedInWords(const PartialDate &date, const BriefingSpeech &speech)
{
    return date.isEmpty() ? speech.words.translate("Briefing", "date not known")
                          : dateInWords(date, speech.language());
}

QString dayInWords(QDate day, const BriefingSpeech &speech)
{
    return dateInWords(PartialDate::fromDay(day), speech.language());
}

QString responseCount(qint64 count, const Wording &words)
{
    const int number = static_cast<int>(count);
    return words.translate("Briefing", "%n response(s)", nullptr, number);
}

} // namespace vodhuk
