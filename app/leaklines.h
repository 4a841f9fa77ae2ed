/// What would leave unseen, as the command line tells it and lets it be accepted: of briefings and of pictures.
#pragma once

#include "app/command.h"
#include "ui/report/briefingexport.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace vodhuk
{

/// The options of a command whose output is looked through before it is written.
struct LeakOptions {
    std::vector<std::string> accepted; ///< signs of leaks, or "all"
    bool leakReport = false;           ///< nothing is written
    bool json = false;
};

/// `reporting` tells what --leak-report lists.
void addLeakOptions(CLI::App &options, LeakOptions &wish, const QString &reporting);

/// The signs that were given, each parted from the next by a comma or in an option of its own.
[[nodiscard]] QStringList acceptedSigns(const LeakOptions &options);

/// What is told in place of writing: of each language of a briefing, or of a picture.
struct LeakReport {
    QList<const PreparedBriefing *> looked;
    QStringList accepted;
    QString nothing;           ///< said where there is no line
    QStringList further{};     ///< lines behind the others
    QJsonObject furtherJson{}; ///< other members of the document
};

/// On standard output. Findings if anything stands there that nobody has accepted.
[[nodiscard]] ExitStatus tellLeaks(const LeakReport &report, bool json);

/// Says each line that nobody has accepted, and that nothing was written; false if there is none.
[[nodiscard]] bool refuseOpenLeaks(const QList<const PreparedBriefing *> &looked,
                                   const QStringList &accepted);

/// What the safe profile changed: for the author's side alone.
[[nodiscard]] QString safeChangeLine(const SafeChange &change);

[[nodiscard]] QString withoutFontLine(const CharacterWithoutFont &character);

} // namespace vodhuk
