#include "core/analysis/recordsets.h"
#include "core/report/briefingfigures.h"
#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostNames = 20;

ParagraphBlock counts(const SectionMaking &making)
{
    const Wording &words = making.speech.words;
    QString text = words.translate("Briefing", "This document shows %1.")
                       .arg(responseCount(making.part.entries.size(), words));
    const DaysCovered &days = making.part.days;
    if (const QString period = periodInWords(days.first, days.last, making.speech); !period.isEmpty())
        text += words.translate("Briefing", " Period: %1.").arg(period);
    if (const QString chosen = queryInWords(making.part.asked, making.speech); !chosen.isEmpty())
        text += u' ' + words.translate("Briefing", "Chosen by: %1.").arg(chosen);
    return {{}, text};
}

/// In the order of the alphabet.
Result<QStringList> actorNames(const SectionMaking &making)
{
    BriefingQuestions &questions = making.questions;
    return questions.remembered(
        {u"names of actors"_s, making.part.query.toText()}, [&]() -> Result<QStringList> {
            const auto sets = questions.taken(
                RecordSets::select(questions.engine(), making.part.query, questions.cancellation()));
            VODHUK_TRY(sets);
            const Result<QList<ValueSet>> found = sets->by(u"actor"_s, making.speech.language());
            VODHUK_TRY(found);
            QStringList names;
            for (const ValueSet &actor : *found)
                names.append(actor.value.label);
            return names;
        });
}

/// The number alone where there are many.
Result<ParagraphBlock> actors(const SectionMaking &making, qint64 count)
{
    const Wording &words = making.speech.words;
    ParagraphBlock paragraph{
        {},
        words.translate("Briefing", "%n actor(s) adopted a response or aligned with one.", nullptr, count)};
    if (count == 0 || count > mostNames)
        return paragraph;
    const Result<QStringList> names = actorNames(making);
    VODHUK_TRY(names);
    paragraph.text +=
        u' ' + words.translate("Briefing", "In the order of the alphabet: %1.").arg(names->join(u", "_s));
    return paragraph;
}

} // namespace

Result<QList<Block>> summarySection(SectionMaking &making)
{
    if (!making.section.text.isEmpty())
        return sectionHead(making, u"summary"_s);
    if (making.part.entries.isEmpty())
        return emptySection(making);
    addFigure(making.course, responsesFigure(making.part, making.speech));
    const KeyFigure named = actorsFigure(making.part, making.speech);
    addFigure(making.course, named);
    const Result<ParagraphBlock> names = actors(making, named.number);
    VODHUK_TRY(names);
    QList<Block> blocks = sectionHead(making, u"summary"_s);
    blocks.append(counts(making));
    blocks.append(*names);
    return blocks;
}

} // namespace vodhuk
