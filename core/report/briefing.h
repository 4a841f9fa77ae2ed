/// A briefing as a tree of content, before any page: what is said, in which order, with which numbers and sources.
#pragma once

#include "core/analysis/crosstable.h"
#include "core/catalogue/editwatch.h"
#include "core/records/briefingdocument.h"
#include "core/records/entry.h"
#include "core/report/exportprofile.h"

#include <QDateTime>

#include <variant>

namespace vodhuk
{

class BriefingAnswers;

struct KeyFigure {
    qint64 number = 0;
    QString unit;   ///< "responses", "actors" …
    QString remark; ///< period or meaning
    QString query;  ///< the selection whose count it is, in the query language
    QString
        field; ///< empty: `number` counts the records; else what it counts of them (core/report/sections/sectionfigures.h)
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

struct CrossTableBlock {
    QString title;
    QString subtitle;
    QString rowHead;   ///< over the names of the actors
    QString countHead; ///< over the number of records of a whole row
    CrossTable table;
    Query query{}; ///< whose records it counts: what the window asks for the cells
};

/// The first page: or, without `ownPage`, the head of the first one.
struct CoverBlock {
    QString title;
    QString subtitle;  ///< period, selection, what is counted
    QString addressee; ///< "To: …"; may be empty
    QString dataAsOf;
    QStringList remarks; ///< short lines at the foot: languages, profile
    bool ownPage = true;
};

/// Text of an author, read from Markdown. Nothing in it is markup any more.
struct RichRun {
    QString text;
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    QString link{}; ///< an address; "#anchor" leads within the briefing
    bool operator==(const RichRun &) const = default;
};

struct RichParagraph {
    enum class Kind { Text, Heading, Item, Numbered, Quote };
    Kind kind = Kind::Text;
    int level = 1;  ///< of headings and nested items
    int number = 0; ///< of numbered items
    QList<RichRun> runs;
    bool operator==(const RichParagraph &) const = default;
};

struct RichTextBlock {
    QList<RichParagraph> paragraphs;
};

/// A picture of ui/pictures, which is drawn when the briefing is illustrated (ui/report/illustration.h).
struct PictureBlock {
    QString number;                  ///< "Figure 3."
    QString title;                   ///< the author's; empty: the picture's own
    QList<RichParagraph> caption;    ///< the author's words below it
    QString kind;                    ///< code of a kind of picture
    QMap<QString, QString> settings; ///< its choices as saved views name them: "by", "rows", "bin", "day" …
    Query query;                     ///< what it counts
    QString selection{}; ///< in words, what it shows of the briefing's records; empty: all of them
    Query asked{};       ///< `query` as its author asked it, without what the profile leaves out
};

/// Terms and what they mean.
struct Definition {
    QString term;
    QString text;
    bool operator==(const Definition &) const = default;
};
struct DefinitionsBlock {
    QString title;
    QList<Definition> definitions;
    bool inShort = false; ///< set as densely as lists in short form
    bool operator==(const DefinitionsBlock &) const = default;
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
    bool operator==(const ChronologyLine &) const = default;
};

/// `inShort`: set densely in two columns under the title, without a head.
struct ChronologyBlock {
    QString title;     ///< may be empty
    QString continued; ///< stands above lines in short form that begin a page
    QStringList head;  ///< of the columns: number, date, what
    QList<ChronologyLine> lines;
    bool inShort = false;
    bool operator==(const ChronologyBlock &) const = default;
};

struct SourceLine {
    int number = 0;
    QString title;
    QString publisher;
    QString date;
    QString url;
    QString archiveUrl;
    QString retrieved{}; ///< "retrieved on 3 May 2021"; may be empty
    bool operator==(const SourceLine &) const = default;
};

struct SourcesBlock {
    QString archiveLabel; ///< before an archive address; in short form, the word that leads there
    QList<SourceLine> lines;
    bool inShort = false; ///< addresses are links behind titles, printed where there is no title
    bool operator==(const SourcesBlock &) const = default;
};

/// Columns behind the first `textColumns` hold numbers and stand at the right.
struct TableBlock {
    QString title;
    QString subtitle{}; ///< unit and how it was counted
    QStringList head;
    QList<QStringList> rows;
    qsizetype textColumns = -1; ///< negative: all hold texts
    QStringList rowQueries{};   ///< what finds the records behind each row; empty: nothing does
};

using Block =
    std::variant<CoverBlock, HeadingBlock, ParagraphBlock, RichTextBlock, KeyFiguresBlock, PictureBlock,
                 CrossTableBlock, ContentsBlock, ChronologyBlock, SourcesBlock, TableBlock, DefinitionsBlock>;

/// A text that the briefing's language lacks and another one stands in for, with its sign: "… [en]".
struct FallbackText {
    QString place;    ///< "Response 12, title"
    QString language; ///< the one that stands in
    std::optional<ResponseId> record{};
};

/// A file inside of the PDF.
struct BriefingAttachment {
    QString name; ///< "responses.csv"
    QString description;
    QByteArray bytes;
};

struct Briefing {
    QString title;
    QString subtitle;
    QString language; ///< en, be, ru
    ExportProfile profile = ExportProfile::Public;
    QString paper = QStringLiteral("a4"); ///< or "letter"
    QString runningHead;
    QString dataAsOf;   ///< in words: the day on which data last changed
    QString pageNumber; ///< "%1 of %2"
    QString
        foot; ///< at the left foot of every page; %1 is the page of the heading with the anchor "method", and without one there is no foot
    QDateTime created;       ///< UTC: that of documentDate(); never the clock
    QList<ResponseId> used;  ///< responses that went in, by date; then what is linked to them as their answer
    qint64 records = 0;      ///< how many responses
    qint64 notPublished = 0; ///< responses the query found that did not
    qint64 notPublic = 0;    ///< published ones that are marked internal or confidential
    qint64 inClosedNotes =
        0; ///< found by words of closed notes alone, and so left out: told to the author, printed nowhere
    QStringList tags;        ///< that queries name
    QStringList closedWords; ///< of the queries: what all the catalogue has in closed notes alone
    QList<Block> blocks;
    QList<qsizetype> sectionStarts; ///< the block with which each section of the document begins
    QList<FallbackText> fallbacks;
    std::optional<BriefingAttachment> attachment; ///< the rows used, as a canonical table; by the profile
};

struct BriefingWish {
    BriefingDocument document; ///< its query is read by makeBriefing; its id does not matter
    QString language = QStringLiteral("en");
    ExportProfile profile = ExportProfile::Public;
};

/// Reads everything a briefing needs. Its texts are in `wish.language`, whatever the program's language is. Only published records
/// go in; the method note tells how many others the query found. Pictures are still to be drawn. Any thread, with its own engine.
[[nodiscard]] std::expected<Result<Briefing>, QueryError>
makeBriefing(const QueryEngine &engine, const BriefingWish &wish, const EditWatch &watch = {});

/// The same. What `answers` hold is not asked again; afterwards they hold what this briefing asked. They are to be of the state of the
/// catalogue that the engine reads, may be of any wish, and are good for nothing more if it fails.
[[nodiscard]] std::expected<Result<Briefing>, QueryError> makeBriefing(const QueryEngine &engine,
                                                                       const BriefingWish &wish,
                                                                       BriefingAnswers &answers,
                                                                       const EditWatch &watch = {});

} // namespace vodhuk
