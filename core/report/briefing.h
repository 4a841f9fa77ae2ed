/// A briefing as a tree of content, before any page: what is said, in which order, with which numbers and sources.
#pragma once

#include "core/analysis/crosstable.h"
#include "core/analysis/timeline.h"
#include "core/records/entry.h"

#include <QDateTime>

#include <variant>

namespace vodhuk
{

struct KeyFigure {
    qint64 number = 0;
    QString unit;   ///< "responses", "actors" …
    QString remark; ///< period or meaning
    QString query;  ///< the selection whose count it is, in the query language
    QString field;  ///< empty: `number` counts the records; "actor": the actors of their facet
};

/// `anchor` names the place for links and for the foot of the pages; empty if nothing leads there.
struct HeadingBlock {
    int level = 1;
    QString text;
    QString anchor;
    bool newPage = false;
};

/// `lead` stands in bold before the text, on the same line.
struct ParagraphBlock {
    QString lead;
    QString text;
};

struct KeyFiguresBlock {
    QList<KeyFigure> figures;
};

struct TimelineBlock {
    QString title;
    QString subtitle;
    Timeline timeline;
};

struct CrossTableBlock {
    QString title;
    QString subtitle;
    QString rowHead;   ///< over the names of the actors
    QString countHead; ///< over the number of records of a whole row
    CrossTable table;
};

struct DistributionBlock {
    QString title;
    QString subtitle;
    Distribution distribution;
};

/// The place of the list of contents, which the pages' composer makes of the headings of level 1.
struct ContentsBlock {
    QString title;
};

struct InstrumentMark {
    QString family; ///< code of instrument_family; empty: no colour
    QString label;
    bool operator==(const InstrumentMark &) const = default;
};

/// A line of the chronology. `sources` are numbers in the list of sources.
struct ChronologyLine {
    ResponseId record;
    QString number; ///< running number of the record in this briefing
    QString date;
    QString actors;
    QString title;
    QString summary;
    QList<InstrumentMark> instruments;
    QList<int> sources;
};

/// `inShort`: set densely in two columns under the title, without a head.
struct ChronologyBlock {
    QString title;     ///< may be empty
    QString continued; ///< stands above lines in short form that begin a page
    QStringList head;  ///< of the columns: number, date, what
    QList<ChronologyLine> lines;
    bool inShort = false;
};

struct SourceLine {
    int number = 0;
    QString title;
    QString publisher;
    QString date;
    QString url;
    QString archiveUrl;
};

struct SourcesBlock {
    QString archiveLabel; ///< before an archive address; in short form, the word that leads there
    QList<SourceLine> lines;
    bool inShort = false; ///< addresses are links behind titles, printed where there is no title
};

struct TableBlock {
    QString title;
    QStringList head;
    QList<QStringList> rows;
};

using Block = std::variant<HeadingBlock, ParagraphBlock, KeyFiguresBlock, TimelineBlock, CrossTableBlock,
                           DistributionBlock, ContentsBlock, ChronologyBlock, SourcesBlock, TableBlock>;

struct Briefing {
    QString title;
    QString subtitle;
    QString language; ///< en, be, ru
    QString runningHead;
    QString dataAsOf;   ///< in words: the time of the catalogue's last change
    QString pageNumber; ///< "%1 of %2"
    QString foot; ///< at the left foot of every page; %1 is the page of the heading with the anchor "method"
    QDateTime created;       ///< UTC: SOURCE_DATE_EPOCH, else the time of the last change; never the clock
    qint64 records = 0;      ///< responses that went in
    qint64 notPublished = 0; ///< responses the query found that did not
    qint64 notPublic = 0;    ///< published ones that are marked internal or confidential
    QList<Block> blocks;
};

struct BriefingWish {
    Query query;
    QString language = QStringLiteral("en");
    QString title; ///< empty: a title made from the query
};

/// Reads everything a briefing needs. Its texts are in `wish.language`, whatever the program's language is. Only published records
/// go in; the method note tells how many others the query found.
[[nodiscard]] std::expected<Result<Briefing>, QueryError>
makeBriefing(const QueryEngine &engine, const BriefingWish &wish, const Cancellation &cancellation = {});

} // namespace vodhuk
