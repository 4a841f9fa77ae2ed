#include "app/leaklines.h"

#include "core/base/languagename.h"
#include "core/base/localizedtext.h"

#include <QCoreApplication>
#include <QJsonObject>

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

} // namespace

QList<Leak> openLeaks(const QList<Leak> &leaks, const QStringList &accepted)
{
    QList<Leak> open;
    for (const Leak &leak : leaks) {
        if (!isAccepted(leak, accepted))
            open.append(leak);
    }
    return open;
}

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

QString safeChangeLine(const SafeChange &change)
{
    return change.after.isEmpty()
               ? Texts::tr("Taken out (%1): %2").arg(change.place, change.before)
               : Texts::tr("Changed (%1): %2 → %3").arg(change.place, change.before, change.after);
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

QString withoutFontLine(const CharacterWithoutFont &character)
{
    return Texts::tr("No font of a briefing has %1, so a PDF prints its code: %2")
        .arg(character.code, character.text);
}

} // namespace vodhuk
