#include "core/report/chronology.h"
#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Answers {
    QString title;
    QString column; ///< head of what they are
    const QList<Entry> &entries;
};

void addAnswers(const Answers &answers, bool inShort, SectionMaking &making, QList<Block> &blocks)
{
    if (answers.entries.isEmpty())
        return;
    const Wording &words = making.speech.words;
    blocks.append(ChronologyBlock{
        answers.title,
        words.translate("Briefing", "%1, continued", "head of a part on its second page").arg(answers.title),
        {words.translate("Briefing", "No."), words.translate("Briefing", "Date"), answers.column},
        answerLines(answers.entries, {making.course.numbers, inShort}, making.course.sources, making.speech),
        inShort});
}

} // namespace

Result<QList<Block>> answersSection(SectionMaking &making)
{
    const Result<SectionDetail> detail = chosenDetail(making);
    VODHUK_TRY(detail);
    const BriefingSelection &part = making.part;
    if (part.countermoves.isEmpty() && part.reactions.isEmpty())
        return QList<Block>();
    const Wording &words = making.speech.words;
    const bool inShort = isInShort(*detail, part);
    QList<Block> blocks = sectionHead(making, u"answers"_s);
    blocks.append(ParagraphBlock{
        {},
        words.translate("Briefing", "Countermoves and reactions that are linked to the responses shown here. "
                                    "They are no responses and are not counted as such.")});
    addAnswers({words.translate("Briefing", "Countermoves of the de facto authorities"),
                words.translate("Briefing", "Countermove"), part.countermoves},
               inShort, making, blocks);
    addAnswers({words.translate("Briefing", "Reactions of civil society"),
                words.translate("Briefing", "Reaction"), part.reactions},
               inShort, making, blocks);
    return blocks;
}

} // namespace vodhuk
