/// Briefings for tests: of the full template, or of some sections.
#pragma once

#include "core/query/queryengine.h"
#include "core/report/briefing.h"
#include "core/report/briefingtemplates.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

namespace vodhuk::test
{

/// The full template over a query, as the command line asks for it.
inline BriefingWish fullBriefing(const QString &query = {}, const QString &language = QStringLiteral("en"),
                                 const QString &title = {})
{
    const BriefingTemplate *full = briefingTemplate(QStringLiteral("full"));
    BOOST_REQUIRE(full != nullptr);
    BOOST_REQUIRE(!full->document.sections.isEmpty());
    BriefingWish wish{full->document, language};
    wish.document.query = query;
    if (!title.isEmpty())
        wish.document.title = LocalizedText(language, title);
    return wish;
}

inline BriefingSection section(const QString &kind, const QString &query = {})
{
    BriefingSection made;
    made.kind = kind;
    made.query = query;
    return made;
}

inline BriefingWish briefingOfSections(const QList<BriefingSection> &sections, const QString &query = {})
{
    BriefingWish wish;
    wish.document.sections = sections;
    wish.document.query = query;
    return wish;
}

/// What was wished; fails the test if it cannot be made.
inline Briefing made(const Catalogue &catalogue, const BriefingWish &wish)
{
    const auto briefing = makeBriefing(queryEngine(catalogue), wish);
    BOOST_REQUIRE(briefing.has_value());
    REQUIRE_OK(*briefing);
    return **briefing;
}

/// Why it cannot be made, though its query can be read.
inline Error refusedBriefing(const Catalogue &catalogue, const BriefingWish &wish)
{
    const auto briefing = makeBriefing(queryEngine(catalogue), wish);
    BOOST_REQUIRE(briefing.has_value());
    BOOST_REQUIRE(!briefing->has_value());
    return briefing->error();
}

template <class T>
QList<T> blocksOf(const QList<Block> &blocks)
{
    QList<T> found;
    for (const Block &block : blocks) {
        if (const T *content = std::get_if<T>(&block))
            found.append(*content);
    }
    return found;
}

template <class T>
QList<T> blocksOf(const Briefing &briefing)
{
    return blocksOf<T>(briefing.blocks);
}

inline QList<ChronologyLine> linesOf(const Briefing &briefing)
{
    QList<ChronologyLine> lines;
    for (const ChronologyBlock &block : blocksOf<ChronologyBlock>(briefing))
        lines += block.lines;
    return lines;
}

/// Their paragraphs, each as "lead text" on a line.
inline QString textOf(const QList<Block> &blocks)
{
    QStringList texts;
    for (const ParagraphBlock &paragraph : blocksOf<ParagraphBlock>(blocks))
        texts.append((paragraph.lead + QLatin1Char(' ') + paragraph.text).trimmed());
    return texts.join(QLatin1Char('\n'));
}

inline QString textOf(const Briefing &briefing)
{
    return textOf(briefing.blocks);
}

} // namespace vodhuk::test
