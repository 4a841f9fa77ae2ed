#include "core/report/briefingfigures.h"

#include "core/report/sections/sectionfigures.h"

#include <QSet>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

qint64 actorCount(const QList<Entry> &entries)
{
    QSet<ActorId> actors;
    for (const Entry &entry : entries) {
        for (const ActorId actor : adoptersOf(entry.response) + alignedOf(entry.response))
            actors.insert(actor);
    }
    return actors.size();
}

Result<KeyFigure> figureOf(BriefingQuestions &questions, const Query &query, const QString &unit,
                           const QString &remark)
{
    const Result<qint64> count = questions.count(query);
    VODHUK_TRY(count);
    return KeyFigure{*count, unit, remark, query.toText(), {}};
}

} // namespace

KeyFigure responsesFigure(const BriefingSelection &selection, const BriefingSpeech &speech)
{
    return responsesFigure(selection.entries.size(),
                           periodInWords(selection.days.first, selection.days.last, speech), selection.query,
                           speech.words);
}

KeyFigure actorsFigure(const BriefingSelection &selection, const BriefingSpeech &speech)
{
    const Wording &words = speech.words;
    const qint64 actors = actorCount(selection.entries);
    const QString unit = actors == 1 ? words.translate("Briefing", "actor", "below the number 1")
                                     : words.translate("Briefing", "actors", "below a number", actors);
    return {actors, unit, words.translate("Briefing", "adopted a response or aligned with one"),
            selection.query.toText(), actorField};
}

Result<QList<KeyFigure>> briefingFigures(BriefingQuestions &questions, const BriefingSelection &selection,
                                         const BriefingSpeech &speech)
{
    const Wording &words = speech.words;
    const Query &query = selection.query;
    const auto sanctions =
        figureOf(questions, withCondition(query, u"sanction"_s, {u"strict"_s, u"broad"_s}),
                 words.translate("Briefing", "took a benefit away"),
                 words.translate("Briefing", "responses that are sanctions, strict or broad"));
    VODHUK_TRY(sanctions);
    const auto duties = figureOf(
        questions, withCondition(query, u"framing"_s, {u"obligation"_s}),
        words.translate("Briefing", "claimed a legal duty"),
        words.translate("Briefing", "responses; the others chose, took a countermeasure or did not say"));
    VODHUK_TRY(duties);
    return QList<KeyFigure>{responsesFigure(selection, speech), *sanctions, actorsFigure(selection, speech),
                            *duties};
}

} // namespace vodhuk
