/// A briefing as a tree of content, before any page: what is said, in which order, with which numbers and sources.
#pragma once

#include "core/analysis/crosstable.h"
#include "core/analysis/timeline.h"
#include "core/records/entry.h"

#include <variant>

namespace vodhuk
{

struct KeyFigure {
    qint64 number = 0;
    QString unit;   ///< "responses", "actors" …
    QString remark; ///< period or meaning
    QString query;  ///< the selection whose count it is, in the query language
};

struct HeadingBlock { int level = 1; QString text; };
struct ParagraphBlock { QString text; };
struct KeyFiguresBlock { QList<KeyFigure> figures; };
struct TimelineBlock { QString title; QString subtitle; QString textAlternative; Timeline timeline; };
struct CrossTableBlock { QString title; QString subtitle; QString textAlternative; CrossTable table; };
struct DistributionBlock { QString title; QString subtitle; QString textAlternative; Distribution distribution; };

/// A line of the chronology. `sources` are numbers in the list of sources.
struct ChronologyLine {
    QString number; ///< running number of the record in this briefing
    QString date;
    QString actors;
    QString title;
    QString summary;
    QString instruments;
    QList<int> sources;
};
struct ChronologyBlock { QList<ChronologyLine> lines; };

struct SourceLine { int number = 0; QString title; QString publisher; QString date; QString url; QString archiveUrl; };
struct SourcesBlock { QList<SourceLine> lines; };
struct TableBlock { QString title; QStringList head; QList<QStringList> rows; };

using Block = std::variant<HeadingBlock, ParagraphBlock, KeyFiguresBlock, TimelineBlock, CrossTableBlock, DistributionBlock,
                           ChronologyBlock, SourcesBlock, TableBlock>;

struct Briefing {
    QString title;
    QString subtitle;
    QString language;  ///< en, be, ru
    QString runningHead;
    QString dataAsOf;  ///< in words: the time of the catalogue's last change
    QDateTime created; ///< UTC: SOURCE_DATE_EPOCH, else the time of the last change; never the clock
    QList<Block> blocks;
};

struct BriefingWish {
    Query query;
    QString language = QStringLiteral("en");
    QString title; ///< empty: a title made from the query
};

/// Reads everything a briefing needs. Its texts are in `wish.language`, whatever the program's language is. Only published records
/// go in; the method note tells how many others the query found.
[[nodiscard]] std::expected<Result<Briefing>, QueryError> makeBriefing(const QueryEngine &engine, const BriefingWish &wish);

} // namespace vodhuk
