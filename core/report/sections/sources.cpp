#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

Result<QList<Block>> sourcesSection(SectionMaking &making)
{
    const Result<SectionDetail> detail = chosenDetail(making);
    VODHUK_TRY(detail);
    const QList<SourceLine> &lines = making.course.sources.lines();
    if (lines.isEmpty())
        return QList<Block>();
    const Wording &words = making.speech.words;
    const bool inShort = isInShort(*detail, making.whole);
    QList<Block> blocks = sectionHead(making, u"sources"_s);
    if (inShort && hasLiveLinks(making.wish.profile))
        blocks.append(ParagraphBlock{
            {},
            words.translate("Briefing", "A click on a line opens its source. Addresses are printed where a "
                                        "source has no title, long ones without their middle.")});
    const QString archived = inShort ? words.translate("Briefing", "archived", "a word that leads to a copy")
                                     : words.translate("Briefing", "Archived:");
    blocks.append(SourcesBlock{archived, lines, inShort});
    return blocks;
}

} // namespace vodhuk
