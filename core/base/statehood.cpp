#include "core/base/statehood.h"

#include "core/base/textfold.h"

#include <QSet>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shortestStem = 4;

/// By sound, so that cases, genders and most spellings of one word are one.
QSet<QString> soundsOf(QStringView words)
{
    const QStringList sounds = foldedName(words).split(u' ', Qt::SkipEmptyParts);
    return {sounds.begin(), sounds.end()};
}

/// English: "… of" follows. "State" and "union" alone are said of much else.
bool isBeforeOf(const QString &word)
{
    static const QSet<QString> words =
        soundsOf(u"republic kingdom state union principality duchy commonwealth sultanate emirate");
    return words.contains(word);
}

/// Belarusian and Russian: the name of the country follows.
bool isBeforeName(const QString &word)
{
    static const QSet<QString> words =
        soundsOf(u"рэспубліка республика каралеўства королевство княства княжество герцагства герцогство "
                 "дзяржава государство султанат эмірат эмират");
    return words.contains(word);
}

/// "Slovak Republic", "Латвийская Республика".
bool isBehindAdjective(const QString &word)
{
    static const QSet<QString> words =
        soundsOf(u"republic kingdom рэспубліка республика каралеўства королевство");
    return words.contains(word);
}

/// Says which sort of republic or kingdom it is.
bool isOfSort(const QString &word)
{
    static const QSet<QString> words =
        soundsOf(u"federal federative islamic socialist people peoples arab grand hashemite bolivarian "
                 "plurinational федэратыўная федеративная ісламская исламская сацыялістычная "
                 "социалистическая народная арабская вялікае великое");
    return words.contains(word);
}

bool isArticle(const QString &word)
{
    static const QString article = foldedName(u"the");
    return word == article;
}

bool isOf(const QString &word)
{
    static const QString of = foldedName(u"of");
    return word == of;
}

void dropSort(QStringList &kept)
{
    while (!kept.isEmpty() && isOfSort(kept.last()))
        kept.removeLast();
}

} // namespace

StateName stateName(const QStringList &words)
{
    StateName name;
    for (qsizetype place = 0; place < words.size(); ++place) {
        const QString &word = words[place];
        const bool isLast = place + 1 == words.size();
        if (!isLast && isBeforeOf(word) && isOf(words[place + 1])) {
            dropSort(name.words);
            name.isOfficial = true;
            ++place;
        } else if (!isLast && isBeforeName(word)) {
            dropSort(name.words);
            name.isOfficial = true;
        } else if (isLast && isBehindAdjective(word)) {
            // "Belarusian People's Republic" is not what the Republic of Belarus is called: the sort stays.
            name.isOfficial = true;
            name.isByAdjective = name.words.size() == 1;
        } else if (!isArticle(word)) {
            name.words.append(word);
        }
    }
    return name.words.isEmpty() ? StateName{words} : name;
}

QString countryStem(const StateName &name)
{
    if (name.words.size() != 1)
        return {};
    QString stem = name.words.first();
    for (const QLatin1String ending : {"stan"_L1, "sk"_L1}) {
        if (stem.endsWith(ending) && stem.size() - ending.size() >= shortestStem) {
            stem.chop(ending.size());
            break;
        }
    }
    while (!stem.isEmpty() && u"aeiou"_s.contains(stem.back()))
        stem.chop(1);
    return stem.size() < shortestStem ? QString() : stem;
}

bool mayBeOneState(const StateName &one, const StateName &other)
{
    if (!one.isOfficial && !other.isOfficial)
        return false;
    if (one.words == other.words)
        return true;
    if (!one.isByAdjective && !other.isByAdjective)
        return false;
    const QString stem = countryStem(one);
    return !stem.isEmpty() && stem == countryStem(other);
}

} // namespace vodhuk
