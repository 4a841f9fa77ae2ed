/// All figures, in groups that are measured together: a group is a function, and runs in a process of its own.
#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

namespace vodhuk
{

struct BenchSetting {
    QString file;    ///< the catalogue
    int rows = 0;    ///< so many are made; the others look how many there are
    QString program; ///< the vodhuk program
};

/// What a group does with the catalogue.
enum class FileUse { Makes, Reads, Writes };

struct FigureGroup {
    QLatin1String name;
    void (*tell)(const BenchSetting &setting);
    FileUse use;
    bool hasWindow = false;
};

/// In the order in which they are measured. The table in README.md has a line for each figure.
[[nodiscard]] std::span<const FigureGroup> figureGroups();

/// The sample and `rows` responses in a new file, without a figure.
void makeCatalogue(const QString &path, int rows);

/// SQLite's own copy of the tables, beside the catalogue; only where tellImport() has made it.
[[nodiscard]] QString rawCopyOf(const QString &file);

/// Records in the file, whatever their kind.
[[nodiscard]] qint64 recordsIn(const QString &file);

void tellImport(const BenchSetting &setting);
void tellWordSets(const BenchSetting &setting);
void tellOpening(const BenchSetting &setting);
void tellOpenMemory(const BenchSetting &setting);
void tellQueriesOfFile(const BenchSetting &setting);
void tellIndex(const BenchSetting &setting);
void tellIndexUpdate(const BenchSetting &setting);
void tellQueriesOfIndex(const BenchSetting &setting);
void tellQuerySeries(const BenchSetting &setting);
void tellTextSearch(const BenchSetting &setting);
void tellPictures(const BenchSetting &setting);
void tellReport(const BenchSetting &setting);
void tellLongReport(const BenchSetting &setting);
void tellHostileTexts(const BenchSetting &setting);
void tellOpenWindow(const BenchSetting &setting);
void tellWindowMemory(const BenchSetting &setting);
void tellEditToViews(const BenchSetting &setting);
void tellSaves(const BenchSetting &setting);
void tellBatch(const BenchSetting &setting);
void tellShortHistory(const BenchSetting &setting);
void tellLongHistory(const BenchSetting &setting);

} // namespace vodhuk
