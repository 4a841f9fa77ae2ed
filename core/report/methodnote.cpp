#include "core/report/methodnote.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

ParagraphBlock chosen(const MethodFacts &facts, const Wording &words, const QString &inWords)
{
    const QString lead = words.translate("Briefing", "What was chosen.");
    const QString what = inWords.isEmpty()
                             ? words.translate("Briefing", "All published responses of the catalogue")
                             : words.translate("Briefing", "Published responses chosen by: %1").arg(inWords);
    const QString period =
        facts.period.isEmpty() ? QString() : words.translate("Briefing", " Period: %1.").arg(facts.period);
    return {lead, words.translate("Briefing", "%1: %2.").arg(what, responseCount(facts.records, words)) +
                      period + u' ' +
                      words.translate("Briefing", "As the program reads it: %1").arg(facts.queryText)};
}

QString notPublicSentence(const MethodFacts &facts, const Wording &words)
{
    const QString count = responseCount(facts.notPublic, words);
    return showsInternal(facts.profile)
               ? words.translate("Briefing", "Marked confidential and so not shown: %1.").arg(count)
               : words.translate("Briefing", "Marked internal or confidential and so not shown: %1.")
                     .arg(count);
}

ParagraphBlock leftOut(const MethodFacts &facts, const Wording &words)
{
    QStringList sentences;
    if (facts.notPublished > 0)
        sentences.append(
            words
                .translate("Briefing", "Also found by the query, but not published yet and so not shown: %1.")
                .arg(responseCount(facts.notPublished, words)));
    if (facts.notPublic > 0)
        sentences.append(notPublicSentence(facts, words));
    if (showsInternal(facts.profile))
        sentences.append(words.translate("Briefing", "Responses marked internal are shown and counted here: "
                                                     "this document is not for the public."));
    if (facts.withoutMonth > 0)
        sentences.append(words
                             .translate("Briefing",
                                        "Without a date precise to the month, and so not in the figure over "
                                        "time: %1.")
                             .arg(responseCount(facts.withoutMonth, words)));
    if (sentences.isEmpty())
        sentences.append(words.translate("Briefing", "Nothing that the query finds."));
    sentences.append(words.translate(
        "Briefing", "Countermoves and reactions are no responses and enter none of these numbers."));
    return {words.translate("Briefing", "What was left out."), sentences.join(u' ')};
}

ParagraphBlock sanctions(const MethodFacts &facts, const Wording &words)
{
    QString text = words.translate(
        "Briefing", "A response takes a benefit away if one of its measures withdraws travel, assets, trade, "
                    "finance, transport, arms, "
                    "diplomatic ties, cooperation or membership rights. It is a sanction in the strict sense "
                    "if a state or an "
                    "organisation withdraws one of the first six by an act that binds someone; every other "
                    "withdrawal is one in the "
                    "broad sense. This follows from what was taken away, not from what anybody calls it.");
    if (!facts.overridden.isEmpty())
        text += u' ' + words.translate("Briefing", "A person decided otherwise, with a reason, for no. %1.")
                           .arg(facts.overridden.join(u", "_s));
    else if (facts.decided > 0)
        text += u' ' + words.translate("Briefing", "A person decided otherwise, with a reason, for %1.")
                           .arg(responseCount(facts.decided, words));
    return {words.translate("Briefing", "What counts as a sanction."), text};
}

TableBlock numbers(const MethodFacts &facts, const Wording &words)
{
    TableBlock table{.title = words.translate("Briefing", "Each number and the query that gives it"),
                     .head = {words.translate("Briefing", "Number"), words.translate("Briefing", "Unit"),
                              words.translate("Briefing", "Records"),
                              words.translate("Briefing", "Query that finds the records counted")},
                     .rows = {}};
    for (qsizetype i = 0; i < facts.figures.size(); ++i) {
        const KeyFigure &figure = facts.figures[i];
        table.rows.append(
            {words.number(figure.number), figure.unit, words.number(facts.found.value(i)), figure.query});
        table.rowQueries.append(figure.query);
    }
    return table;
}

QList<Block> withParts(QList<Block> note, const MethodFacts &facts, const Wording &words)
{
    if (!facts.parts.isEmpty())
        note.append(ParagraphBlock{
            words.translate("Briefing", "What shows a part alone."),
            words
                .translate("Briefing", "Of these responses, some sections show those that a further query "
                                       "selects: %1")
                .arg(facts.parts.join(u"; "_s))});
    return note;
}

} // namespace

QList<Block> methodNote(const MethodFacts &facts, const BriefingSpeech &speech)
{
    const Wording &words = speech.words;
    QList<Block> note{
        ParagraphBlock{words.translate("Briefing", "What a response is."),
                       words.translate(
                           "Briefing",
                           "One decision or utterance by one actor, or one act adopted jointly, on one date, "
                           "with one text or one meeting behind it. Acts adopted together to do one thing "
                           "are one response.")},
        chosen(facts, words, queryInWords(facts.query, speech)),
        leftOut(facts, words),
        sanctions(facts, words),
        ParagraphBlock{
            words.translate("Briefing", "Whose reasons these are."),
            words.translate(
                "Briefing",
                "Why an actor responded is told as the actor itself puts it; where no source shows "
                "that, it says so. A norm stands here because the actor names it.")},
        ParagraphBlock{
            words.translate("Briefing", "Codebook."),
            words
                .translate("Briefing", "Terms and rules are those of the codebook that comes with Vodhuk %1.")
                .arg(QStringLiteral(VODHUK_VERSION))},
        ParagraphBlock{
            words.translate("Briefing", "No response is ranked."),
            words.translate("Briefing",
                            "Counts are of responses, not of their weight; nothing here says how much a "
                            "response achieved. Absence of a record is not absence of a response.")},
    };
    note = withParts(std::move(note), facts, words);
    if (!facts.figures.isEmpty())
        note.append(numbers(facts, words));
    return note;
}

} // namespace vodhuk
