/// A briefing as writers of files need it: fewer kinds of parts than it has blocks, texts that any file can hold, and every link already
/// judged. What one writer would decide, all decide alike.
#pragma once

#include "core/report/drawnbriefing.h"

#include <variant>

namespace vodhuk
{

using TextRuns = QList<RichRun>;

/// A place in the same file that leads somewhere; without `anchor` it is only said.
struct PlaceInFile {
    QString text;
    QString anchor;
    bool operator==(const PlaceInFile &) const = default;
};

/// Level 1 is that of the briefing's parts; the title of the whole stands above. `anchor` is never empty.
struct HeadingPart {
    int level = 1;
    QString text;
    QString anchor;
    bool newPage = false;
};

struct ParagraphPart {
    TextRuns runs;
};

struct QuotePart {
    QList<TextRuns> paragraphs;
};

struct ListItem;
struct ListPart {
    bool numbered = false;
    int first = 1;
    QList<ListItem> items;
};
struct ListItem {
    TextRuns runs;
    QList<ListPart> inner;
};

using TextPart = std::variant<HeadingPart, ParagraphPart, QuotePart, ListPart>;

struct CoverPart {
    QString title;
    QString subtitle;
    QString addressee;
    QString dataAsOf;
    QStringList remarks;
    bool ownPage = false;
};

struct FiguresPart {
    QList<KeyFigure> figures;
};

struct ContentsPart {
    QString title;
    QList<PlaceInFile> entries;
};

/// `families` (codes of instrument_family) colour the heads of a grid's columns; else it is empty.
struct TablePart {
    QString title;
    QString subtitle;
    QStringList head;
    QList<QStringList> rows;
    qsizetype textColumns = 0; ///< columns behind these hold numbers
    QStringList families;
};

struct PicturePart {
    QString anchor;
    QString title; ///< with its number before it
    QString subtitle;
    QString textAlternative;
    QList<TextPart> caption;
    QStringList remarks;
    QString source;
    QByteArray svg; ///< empty: there is nothing drawn
    QSizeF size;
    TablePart numbers;
};

struct RecordLine {
    PlaceInFile number;
    QString ownAnchor; ///< empty if the record stands further up already: then `number` leads there
    QString date;
    QString actors;
    QString title;
    QString summary;
    QList<InstrumentMark> instruments;
    QList<PlaceInFile> sources;
};

struct RecordsPart {
    QString title;
    QString anchor;
    QStringList head; ///< of three columns; may be empty
    QList<RecordLine> lines;
    bool inShort = false;
};

struct SourceEntry {
    int number = 0;
    QString ownAnchor; ///< empty if the source stands further up already
    QString title;
    QString publication; ///< publisher, date and, in full, the day of retrieval
    QString address;
    QString link; ///< empty: the address is printed and leads nowhere
    QString archiveAddress;
    QString archiveLink;
    QList<PlaceInFile> citedBy;
};

struct SourcesPart {
    QString archiveLabel;
    QList<SourceEntry> entries;
    bool inShort = false;
};

struct DefinitionsPart {
    QString title;
    QList<Definition> definitions;
};

using BriefingPart =
    std::variant<CoverPart, HeadingPart, ParagraphPart, QuotePart, ListPart, FiguresPart, ContentsPart,
                 TablePart, PicturePart, RecordsPart, SourcesPart, DefinitionsPart>;

struct BriefingParts {
    QString title;
    QString language;
    QString paper;
    QString runningHead;
    QString dataAsOf;
    QString pageNumber;
    QString foot;
    QDateTime created;
    QList<BriefingPart> parts; ///< the first one is a cover
};

/// Addresses become links only where the profile has live links and only if they are http or https; otherwise web addresses are left out
/// altogether. A link within the briefing that leads nowhere is a plain text. Anchors are unique, and safe as names in every format.
[[nodiscard]] BriefingParts partsOf(const DrawnBriefing &briefing);

} // namespace vodhuk
