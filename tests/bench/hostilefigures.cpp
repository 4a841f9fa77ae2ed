#include "core/report/leaks/leaks.h"
#include "core/report/leaks/safewording.h"
#include "core/report/markdown.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"
#include "tests/support/hostiletexts.h"

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;
using test::hostilePieces;
using test::hostileText;

namespace
{

constexpr qsizetype shortLength = 50'000; ///< signs
constexpr qsizetype longLength = 500'000;

const ProtectedWords &listedWords()
{
    static const ProtectedWords words = [] {
        ProtectedWords made;
        made.names = {u"Alena Kavalchuk"_s, u"A* b* c*"_s};
        made.domains = {u"example.org"_s};
        made.internalNotes = {u"a a a a a a a a a a"_s};
        return made;
    }();
    return words;
}

void lookThrough(const QString &text)
{
    DrawnBriefing briefing;
    briefing.content.profile = ExportProfile::Safe;
    briefing.content.blocks = {ParagraphBlock{{}, text}};
    (void)leaksIn(briefing, listedWords());
}

void makeSafe(const QString &text)
{
    (void)SafeWording(listedWords()).rewritten(text);
}

void readMarkdown(const QString &text)
{
    (void)richText(text);
}

struct Reader {
    QLatin1String figure;
    void (*read)(const QString &text);
};

constexpr std::array readers{Reader{"hostile_leaks"_L1, lookThrough}, Reader{"hostile_safe"_L1, makeSafe},
                             Reader{"hostile_markdown"_L1, readMarkdown}};

double millisecondsOf(const Reader &reader, const QString &text)
{
    return milliseconds(2, [&] { reader.read(text); });
}

/// By the piece of which ten times as much costs most: that of a reader in line with its text is ten.
void tell(const Reader &reader)
{
    double worstGrowth = 0;
    double longest = 0;
    QString worst;
    QString slowest;
    for (const QString &piece : hostilePieces()) {
        const double few = std::max(millisecondsOf(reader, hostileText(piece, shortLength)), 1.0);
        const double many = millisecondsOf(reader, hostileText(piece, longLength));
        if (many / few > worstGrowth) {
            worstGrowth = many / few;
            worst = piece;
        }
        if (many > longest) {
            longest = many;
            slowest = piece;
        }
    }
    print({{u"figure"_s, QString(reader.figure)},
           {u"signs"_s, longLength},
           {u"milliseconds_most"_s, longest},
           {u"slowest"_s, slowest},
           {u"growth_most"_s, worstGrowth},
           {u"growth_worst"_s, worst}});
}

} // namespace

void tellHostileTexts(const BenchSetting & /*setting*/)
{
    std::ranges::for_each(readers, tell);
}

} // namespace vodhuk
