#include "app/leaklines.h"

#include "app/terminal.h"
#include "core/base/languagename.h"
#include "core/base/localizedtext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LeakLines)
};

bool isAccepted(const Leak &leak, const QStringList &accepted)
{
    return accepted.contains(leak.id) || accepted.contains(u"all"_s);
}

/// Which stand although nobody has accepted them.
QList<Leak> openLeaks(const QList<Leak> &leaks, const QStringList &accepted)
{
    QList<Leak> open;
    for (const Leak &leak : leaks) {
        if (!isAccepted(leak, accepted))
            open.append(leak);
    }
    return open;
}

/// "L-7f3a91 E-mail address: a@b.org (Chronology, no. 12, summary). Take it out of the record."
QString leakLine(const Leak &leak)
{
    return Texts::tr("%1 %2: %3 (%4). %5", "id, kind of leak, words, place, remedy")
        .arg(leak.id, leakKindName(leak.kind), leak.found, leak.place, leakRemedy(leak.kind));
}

QJsonArray leaksJson(const QList<Leak> &leaks, const QStringList &accepted)
{
    QJsonArray array;
    for (const Leak &leak : leaks) {
        QJsonObject object{{u"id"_s, leak.id},
                           {u"kind"_s, leakKindCode(leak.kind)},
                           {u"found"_s, leak.found},
                           {u"place"_s, leak.place},
                           {u"remedy"_s, leakRemedy(leak.kind)},
                           {u"accepted"_s, isAccepted(leak, accepted)}};
        if (leak.record)
            object.insert(u"record"_s, recordIdText(*leak.record));
        array.append(object);
    }
    return array;
}

QJsonArray safeChangesJson(const QList<SafeChange> &changes)
{
    QJsonArray array;
    for (const SafeChange &change : changes)
        array.append(QJsonObject{
            {u"place"_s, change.place}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    return array;
}

QJsonArray fallbacksJson(const QList<FallbackText> &fallbacks)
{
    QJsonArray array;
    for (const FallbackText &fallback : fallbacks) {
        QJsonObject object{{u"place"_s, fallback.place}, {u"language"_s, fallback.language}};
        if (fallback.record)
            object.insert(u"record"_s, recordIdText(*fallback.record));
        array.append(object);
    }
    return array;
}

QString fallbackLine(const FallbackText &fallback)
{
    return Texts::tr("Not in the language of the briefing, shown in %1: %2", "language, place")
        .arg(languageName(fallback.language, programLanguage()), fallback.place);
}

QJsonArray withoutFontJson(const QList<CharacterWithoutFont> &characters)
{
    QJsonArray array;
    for (const CharacterWithoutFont &character : characters)
        array.append(QJsonObject{{u"character"_s, character.code}, {u"text"_s, character.text}});
    return array;
}

QJsonObject documentOf(const PreparedBriefing &prepared, const QStringList &accepted)
{
    return {{u"language"_s, prepared.briefing.content.language},
            {u"leaks"_s, leaksJson(prepared.leaks, accepted)},
            {u"changed"_s, safeChangesJson(prepared.changes)},
            {u"fallbacks"_s, fallbacksJson(prepared.briefing.content.fallbacks)},
            {u"withoutFont"_s, withoutFontJson(prepared.withoutFont)}};
}

QStringList linesOf(const PreparedBriefing &prepared)
{
    QStringList lines;
    for (const Leak &leak : prepared.leaks)
        lines.append(leakLine(leak));
    for (const SafeChange &change : prepared.changes)
        lines.append(safeChangeLine(change));
    for (const FallbackText &fallback : prepared.briefing.content.fallbacks)
        lines.append(fallbackLine(fallback));
    for (const CharacterWithoutFont &character : prepared.withoutFont)
        lines.append(withoutFontLine(character));
    return lines;
}

} // namespace

void addLeakOptions(CLI::App &options, LeakOptions &wish, const QString &reporting)
{
    options.add_flag("--leak-report", wish.leakReport, commandText(reporting));
    options.add_flag("--json", wish.json, commandText(Texts::tr("The leak report as one JSON document.")));
    options.add_option("--accept", wish.accepted,
                       commandText(Texts::tr("Signs of lines of the leak report that may leave, or all.")));
}

QStringList acceptedSigns(const LeakOptions &options)
{
    QStringList signs;
    for (const std::string &given : options.accepted)
        signs += QString::fromStdString(given).split(u',', Qt::SkipEmptyParts);
    return signs;
}

ExitStatus tellLeaks(const LeakReport &report, bool json)
{
    QJsonArray documents;
    QStringList lines;
    bool isOpen = false;
    for (const PreparedBriefing *prepared : report.looked) {
        isOpen |= !openLeaks(prepared->leaks, report.accepted).isEmpty();
        documents.append(documentOf(*prepared, report.accepted));
        lines += linesOf(*prepared);
    }
    lines.removeDuplicates();
    lines += report.further;
    const ExitStatus status = isOpen ? ExitStatus::Findings : ExitStatus::Done;
    if (json) {
        QJsonObject document = report.furtherJson;
        document.insert(u"documents"_s, documents);
        return writeJson(document, status);
    }
    if (lines.isEmpty())
        lines.append(report.nothing);
    return writeLines(lines, status);
}

bool refuseOpenLeaks(const QList<const PreparedBriefing *> &looked, const QStringList &accepted)
{
    QStringList lines;
    for (const PreparedBriefing *prepared : looked) {
        for (const Leak &leak : openLeaks(prepared->leaks, accepted))
            lines.append(leakLine(leak));
    }
    lines.removeDuplicates();
    for (const QString &line : lines)
        sayMessage(line);
    if (!lines.isEmpty())
        sayMessage(Texts::tr("Nothing was written: the lines above would leave the catalogue. Mend them, "
                             "or accept each with --accept and its sign, or all with --accept all."));
    return !lines.isEmpty();
}

QString safeChangeLine(const SafeChange &change)
{
    return change.after.isEmpty()
               ? Texts::tr("Taken out (%1): %2").arg(change.place, change.before)
               : Texts::tr("Changed (%1): %2 → %3").arg(change.place, change.before, change.after);
}

QString withoutFontLine(const CharacterWithoutFont &character)
{
    return Texts::tr("No font of a briefing has %1, so a PDF prints its code: %2")
        .arg(character.code, character.text);
}

} // namespace vodhuk
