/// What a map of states says besides its names and numbers: its keys, its remarks, its table, its two sentences.
#pragma once

#include "core/analysis/respondents.h"
#include "ui/pictures/rowparts.h"

namespace vodhuk
{

[[nodiscard]] QStringList mapRemarks(const Respondents &numbers, const Wording &words);

/// Where no state of the map has several families, nothing is painted so.
[[nodiscard]] QList<LegendEntry> mapLegend(const QList<Respondent> &states, const Wording &words);

/// How states look on the day that the query asks for; nothing where it asks for none.
[[nodiscard]] QList<Sign> mapKey(const Respondents &numbers, const Wording &words);

[[nodiscard]] PictureTable mapTable(const Respondents &numbers, const Wording &words);

[[nodiscard]] QString mapInWords(const Respondents &numbers, const PictureStyle &style);

} // namespace vodhuk
