/// What rows of tables, of the chronology and of the sources are made of, in full and in short form.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/page.h"

namespace vodhuk
{

/// A higher row is parted: with the head above it, a page of A4 or Letter holds one.
inline constexpr double highestRow = 560;

inline constexpr double aboveRow = 2.3; ///< from the line over a row to its text

/// Gives the row its height, and the line below it.
void endRow(Piece &piece, double height, double width);

/// Puts the head before the rows and lets it stand again on each page they reach; no row stays higher than a page.
[[nodiscard]] Pieces underHead(Piece head, Pieces rows);

/// The anchor of a source's number.
[[nodiscard]] QString sourceAnchor(int number);

/// The anchor of the first record that names a source.
[[nodiscard]] QString citingAnchor(int source);

/// The anchor of a record's running number.
[[nodiscard]] QString recordAnchor(const QString &number);

/// Where links to a record and back from its sources lead.
[[nodiscard]] QStringList anchorsOf(const ChronologyLine &line);

/// The running number, which in the window leads to the record.
[[nodiscard]] TextRun numberRun(const ChronologyLine &line);

/// The number of a source, which leads back to where it is named first.
[[nodiscard]] TextRun numberRun(const SourceLine &line);

/// So wide is the widest of the numbers.
[[nodiscard]] double numberWidth(const QStringList &numbers, TextStyle style);
[[nodiscard]] double numberWidth(const QList<ChronologyLine> &lines, TextStyle style);
[[nodiscard]] double numberWidth(const QList<SourceLine> &lines, TextStyle style);

/// An address of another kind than http and https is printed as it stands and is no link.
[[nodiscard]] TextRun addressRun(const QString &address);

/// Publisher and date, as far as they are known.
[[nodiscard]] QString publicationOf(const SourceLine &line);

/// The title with the numbers of its sources, which lead to them.
[[nodiscard]] QList<TextRun> titleRuns(const ChronologyLine &line, RunLook look = RunLook::Plain);

struct MarkSetting {
    TextStyle style = TextStyle::Small;
    double width = 0;
    RunLook look = RunLook::Plain;
    double indent = 0; ///< taken already of the first line
};

/// Labels with a small square in the colour of their family before each; wraps between labels. Gives the height.
double addMarks(Piece &piece, const QList<InstrumentMark> &marks, QPointF origin, const MarkSetting &setting);

} // namespace vodhuk
