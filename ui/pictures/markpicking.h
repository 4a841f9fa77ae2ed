/// Which marks of a picture keys lead to, a frame holds and a query asks for.
#pragma once

#include "ui/pictures/picture.h"

namespace vodhuk
{

/// The index of the mark that an arrow key leads to from `from` (-1: from nowhere); `from` itself if there is none.
[[nodiscard]] int neighbourOf(const Picture &picture, int from, Qt::Key direction);

/// What all marks in a frame ask for together: the values of cells of a grid by rows and columns, of bars one beside the other. Of
/// marks of several kinds those that ask for the most fields, and of these for the fewest values. Nothing if none of them asks for anything.
[[nodiscard]] QList<Condition> conditionsWithin(const Picture &picture, const QRectF &frame);

/// The bin of a scale at a place, kept within the scale; -1 if it has none.
[[nodiscard]] int binAt(const TimeScale &scale, qreal x);

/// The days of bins, in either order, as a condition on dates: whole months and years as such.
[[nodiscard]] Condition daysOfBins(const TimeScale &scale, int first, int last);

} // namespace vodhuk
