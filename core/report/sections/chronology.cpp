#include "core/report/chronology.h"

#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

ParagraphBlock whyInShort(const Wording &words)
{
    return {{},
            words
                .translate("Briefing",
                           "More than %1 responses stand here in short form: date, actors, title and "
                           "instruments, without summaries. A narrower query, such as one actor or one year, "
                           "gives a briefing with summaries and with the addresses of all sources.")
                .arg(mostInFull)};
}

/// Cancelled in between if the watch says so.
Result<QList<ChronologyLine>> linesOf(SectionMaking &making, const ChronologyWish &wish)
{
    constexpr qsizetype slice = 500;
    const QList<Entry> &entries = making.part.entries;
    QList<ChronologyLine> lines;
    lines.reserve(entries.size());
    for (qsizetype start = 0; start < entries.size(); start += slice) {
        VODHUK_TRY(making.watch.lookUp());
        lines += chronologyLines(entries.mid(start, slice), wish, making.course.sources, making.speech);
    }
    return lines;
}

} // namespace

Result<QList<Block>> chronologySection(SectionMaking &making)
{
    const Result<SectionDetail> detail = chosenDetail(making);
    VODHUK_TRY(detail);
    if (making.part.entries.isEmpty())
        return emptySection(making);
    const bool inShort = isInShort(*detail, making.part);
    const auto lines = linesOf(making, {making.course.numbers, inShort});
    VODHUK_TRY(lines);
    QList<Block> blocks = sectionHead(making, u"chronology"_s);
    if (inShort && *detail == SectionDetail::AsFits)
        blocks.append(whyInShort(making.speech.words));
    blocks += chronologyBlocks(making.part.entries, *lines, inShort, making.speech);
    return blocks;
}

} // namespace vodhuk
