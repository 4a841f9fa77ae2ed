#include "tests/bench/figures.h"

#include "tests/bench/rawsqlite.h"

#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array groups{FigureGroup{"import"_L1, tellImport, FileUse::Makes},
                            FigureGroup{"word_sets"_L1, tellWordSets, FileUse::Writes},
                            FigureGroup{"open"_L1, tellOpening, FileUse::Reads},
                            FigureGroup{"open_memory"_L1, tellOpenMemory, FileUse::Reads},
                            FigureGroup{"query_of_file"_L1, tellQueriesOfFile, FileUse::Reads},
                            FigureGroup{"index"_L1, tellIndex, FileUse::Reads},
                            FigureGroup{"index_update"_L1, tellIndexUpdate, FileUse::Reads},
                            FigureGroup{"query_of_index"_L1, tellQueriesOfIndex, FileUse::Reads},
                            FigureGroup{"query"_L1, tellQuerySeries, FileUse::Reads},
                            FigureGroup{"text_search"_L1, tellTextSearch, FileUse::Reads},
                            FigureGroup{"pictures"_L1, tellPictures, FileUse::Reads, true},
                            FigureGroup{"report"_L1, tellReport, FileUse::Reads},
                            FigureGroup{"long_report"_L1, tellLongReport, FileUse::Reads},
                            FigureGroup{"hostile_texts"_L1, tellHostileTexts, FileUse::Reads},
                            FigureGroup{"open_window"_L1, tellOpenWindow, FileUse::Reads, true},
                            FigureGroup{"window_memory"_L1, tellWindowMemory, FileUse::Reads, true},
                            FigureGroup{"edit_to_views"_L1, tellEditToViews, FileUse::Writes, true},
                            FigureGroup{"save"_L1, tellSaves, FileUse::Writes},
                            FigureGroup{"batch"_L1, tellBatch, FileUse::Writes},
                            FigureGroup{"history_10"_L1, tellShortHistory, FileUse::Writes},
                            FigureGroup{"history_2000"_L1, tellLongHistory, FileUse::Writes}};

} // namespace

std::span<const FigureGroup> figureGroups()
{
    return groups;
}

QString rawCopyOf(const QString &file)
{
    return file + u".raw"_s;
}

qint64 recordsIn(const QString &file)
{
    return RawFile(file).run(u"SELECT count(*) FROM response"_s).sum;
}

} // namespace vodhuk
