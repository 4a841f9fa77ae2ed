/// What lines of the chronology and of the sources are made of, in full and in short form.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/page.h"

namespace vodhuk
{

/// The anchor of a source's number.
[[nodiscard]] QString sourceAnchor(int number);

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
