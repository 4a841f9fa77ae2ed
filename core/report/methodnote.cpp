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

ParagraphBlock leftOut(const MethodFacts &facts, const Wording &words)
{
    QStringList sentences;
    if (facts.notPublished > 0)
        sentences.append(
            words
                .translate("Briefing", "Also found by the query, but not published yet and so not shown: %1.")
                .arg(responseCount(facts.notPublished, words)));
    if (facts.notPublic > 0)
        sentences.append(words.translate("Briefing", "Marked internal or confidential and so not shown: %1.")
                             .arg(responseCount(facts.notPublic, words)));
    if (facts.withoutMonth > 0)
        sentences.append(
            words
                .translate("Briefing",
                           "Without a date precise to the month, and so in the chronology but not "
                           "in the figure over time: %1.")
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
    return {words.translate("Briefing", "What counts as a sanction."), text};
}

TableBlock numbers(const MethodFacts &facts, const Wording &words)
{
    TableBlock table{words.translate("Briefing", "Each number and the query that gives it"),
                     {words.translate("Briefing", "Number"), words.translate("Briefing", "Unit"),
                      words.translate("Briefing", "Query")},
                     {}};
    for (const KeyFigure &figure : facts.figures)
        table.rows.append({QString::number(figure.number), figure.unit, figure.query});
    return table;
}

} // namespace

QList<Block> methodNote(const MethodFacts &facts, bool newPage, const BriefingSpeech &speech)
{
    const Wording &words = speech.words;
    return {
        HeadingBlock{1, words.translate("Briefing", "What is counted here, and how?"), u"method"_s, newPage},
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
        numbers(facts, words),
    };
}

} // namespace vodhuk
