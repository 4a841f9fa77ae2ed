#include "core/report/briefingcounts.h"

#include <QSet>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Months up to five years, quarters up to forty: so that columns stay wide enough to be seen.
TimeBin binFor(const DaysCovered &days)
{
    const int months = (days.last.year() - days.first.year()) * 12 + days.last.month() - days.first.month();
    if (months <= 60)
        return TimeBin::Month;
    return months <= 480 ? TimeBin::Quarter : TimeBin::Year;
}

qint64 actorCount(const QList<Entry> &entries)
{
    QSet<ActorId> actors;
    for (const Entry &entry : entries) {
        for (const ActorId actor : adoptersOf(entry.response) + alignedOf(entry.response))
            actors.insert(actor);
    }
    return actors.size();
}

Result<KeyFigure> figureOf(const BriefingMaterial &material, const Query &query, const QString &unit,
                           const QString &remark)
{
    const Result<qint64> count = material.questions.count(query);
    VODHUK_TRY(count);
    return KeyFigure{*count, unit, remark, query.toText(), {}};
}

/// "responses" below its number; languages differ in what stands below 1, 2 and 5.
QString responsesUnit(qint64 count, const Wording &words)
{
    const int number = static_cast<int>(count);
    return count == 1 ? words.translate("Briefing", "response", "below the number 1")
                      : words.translate("Briefing", "responses", "below a number", number);
}

KeyFigure actorFigure(const BriefingMaterial &material)
{
    const Wording &words = material.speech.words;
    const qint64 actors = actorCount(material.selection.entries);
    const int number = static_cast<int>(actors);
    const QString unit = actors == 1 ? words.translate("Briefing", "actor", "below the number 1")
                                     : words.translate("Briefing", "actors", "below a number", number);
    return {actors, unit, words.translate("Briefing", "adopted a response or aligned with one"),
            material.selection.query.toText(), u"actor"_s};
}

QString figureNumber(int &figures, const Wording &words)
{
    return words.translate("Briefing", "Figure %1.").arg(++figures);
}

QString responsesPer(TimeBin bin, const Wording &words)
{
    if (bin == TimeBin::Month)
        return words.translate("Briefing", "Responses per month");
    if (bin == TimeBin::Quarter)
        return words.translate("Briefing", "Responses per quarter");
    return words.translate("Briefing", "Responses per year");
}

struct DistributionTitle {
    QString field;
    QString title;
    QString subtitle;
};

Status addDistribution(const BriefingMaterial &material, const DistributionTitle &what, int &figures,
                       QList<Block> &blocks)
{
    BriefingQuestions &questions = material.questions;
    Result<Distribution> counted = questions.taken(
        distribution(questions.engine(), material.selection.query, what.field, material.speech.language()));
    VODHUK_TRY(counted);
    if (!counted->values.isEmpty()) {
        const QString number = figureNumber(figures, material.speech.words);
        blocks.append(DistributionBlock{what.title, number + u' ' + what.subtitle, std::move(*counted)});
    }
    return {};
}

} // namespace

Result<QList<KeyFigure>> keyFigures(const BriefingMaterial &material)
{
    const Wording &words = material.speech.words;
    const Query &query = material.selection.query;
    const auto all =
        figureOf(material, query, responsesUnit(material.selection.entries.size(), words), material.period);
    VODHUK_TRY(all);
    const auto sanctions =
        figureOf(material, withCondition(query, u"sanction"_s, {u"strict"_s, u"broad"_s}),
                 words.translate("Briefing", "took a benefit away"),
                 words.translate("Briefing", "responses that are sanctions, strict or broad"));
    VODHUK_TRY(sanctions);
    const auto duties = figureOf(
        material, withCondition(query, u"framing"_s, {u"obligation"_s}),
        words.translate("Briefing", "claimed a legal duty"),
        words.translate("Briefing", "responses; the others chose, took a countermeasure or did not say"));
    VODHUK_TRY(duties);
    return QList<KeyFigure>{*all, *sanctions, actorFigure(material), *duties};
}

Result<QList<Block>> timelinePart(const BriefingMaterial &material, int &figures)
{
    const DaysCovered &days = material.selection.days;
    if (!days.first.isValid())
        return QList<Block>();
    BriefingQuestions &questions = material.questions;
    Result<Timeline> drawn = questions.taken(
        timeline(questions.engine(), material.selection.query, binFor(days), material.speech.language()));
    VODHUK_TRY(drawn);
    if (drawn->bins == 0)
        return QList<Block>();
    const Wording &words = material.speech.words;
    const QString subtitle = words.translate("Briefing", "%1 %2, by the family of their first instrument.")
                                 .arg(figureNumber(figures, words), responsesPer(drawn->bin, words));
    return QList<Block>{TimelineBlock{words.translate("Briefing", "When did actors respond, and after what?"),
                                      subtitle, std::move(*drawn)}};
}

Result<QList<Block>> actorPart(const BriefingMaterial &material)
{
    BriefingQuestions &questions = material.questions;
    Result<CrossTable> table = questions.taken(
        actorsByInstrument(questions.engine(), material.selection.query, material.speech.language()));
    VODHUK_TRY(table);
    if (table->rows.isEmpty() || table->columns.isEmpty())
        return QList<Block>();
    const Wording &words = material.speech.words;
    const QString subtitle = words.translate(
        "Briefing",
        "Responses by actor and instrument, actors in the order of the alphabet. A response with several "
        "actors or instruments stands in several cells.");
    return QList<Block>{HeadingBlock{1, words.translate("Briefing", "Who used which instrument?"), {}, false},
                        CrossTableBlock{{},
                                        subtitle,
                                        words.translate("Briefing", "Actor"),
                                        words.translate("Briefing", "responses", "head of a column"),
                                        std::move(*table)}};
}

Result<QList<Block>> reasonPart(const BriefingMaterial &material, int &figures)
{
    const Wording &words = material.speech.words;
    QList<Block> blocks{
        HeadingBlock{1, words.translate("Briefing", "Must they respond, or do they choose to?"), {}, false}};
    VODHUK_TRY(
        addDistribution(material,
                        {u"framing"_s, words.translate("Briefing", "Why, in the actors' own words?"),
                         words.translate("Briefing", "Responses by the reason that the actor itself gives.")},
                        figures, blocks));
    VODHUK_TRY(
        addDistribution(material,
                        {u"binding"_s, words.translate("Briefing", "Whom does it bind?"),
                         words.translate("Briefing", "Responses by whom they bind; one may bind several.")},
                        figures, blocks));
    return blocks;
}

} // namespace vodhuk
