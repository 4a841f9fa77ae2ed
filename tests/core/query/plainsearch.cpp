#include "tests/core/query/plainsearch.h"

#include "core/base/textfold.h"
#include "core/base/wordstem.h"

#include <algorithm>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

/// Whether these words stand in a row among others; the last one may go on.
bool standIn(const QStringList &words, const QStringList &wanted, bool goesOn)
{
    if (wanted.isEmpty())
        return false;
    for (qsizetype start = 0; start + wanted.size() <= words.size(); ++start) {
        qsizetype alike = 0;
        while (alike < wanted.size() - 1 && words[start + alike] == wanted[alike])
            ++alike;
        const QString &last = words[start + wanted.size() - 1];
        if (alike == wanted.size() - 1 &&
            (last == wanted.last() || (goesOn && last.startsWith(wanted.last()))))
            return true;
    }
    return false;
}

/// What a word of a query is looked for by: see searchForms() in core/query/textsearch.h, whose rules these are.
struct Sought {
    explicit Sought(const SearchWord &word)
        : goesOn(!word.phrase)
    {
        const QList<PlacedWord> placed = placedWords(word.text);
        for (const PlacedWord &each : placed) {
            if (each.folded.plain.isEmpty())
                continue;
            plain.append(each.folded.plain);
            names.append(foldedName(each.written));
            isName = !each.folded.name.isEmpty();
        }
        const bool saysNothing =
            std::ranges::any_of(names, [](const QString &name) { return name.size() < 3; });
        if (saysNothing || std::ranges::any_of(word.text, [](QChar c) { return c.isDigit(); }))
            names.clear();
        if (goesOn && placed.size() == 1) {
            stem = wordStem(placed.first().written, languageOfScript(placed.first().written));
            singular = englishSingular(placed.first().written);
        }
        const bool isInflected = !stem.isEmpty() && !plain.contains(stem);
        if (isInflected && !isName)
            names.clear();
    }

    QStringList plain;
    QStringList names;
    QString stem;
    QString singular;
    bool goesOn;
    bool isName = false; ///< the last word is written as one
};

} // namespace

void PlainTexts::add(const QString &text, const QString &language)
{
    m_written.append(text);
    SearchedText words;
    const QList<PlacedWord> placed = placedWords(text);
    for (const PlacedWord &word : placed) {
        if (!word.folded.plain.isEmpty())
            words.plain.append(word.folded.plain);
        if (!word.folded.name.isEmpty())
            words.names.append(word.folded.name);
    }
    if (!language.isEmpty())
        words.stems = wordStems(text, placed, language);
    words.stems.removeAll(QString());
    m_texts.append(words);
}

bool PlainTexts::hold(const SearchWord &word) const
{
    const Sought sought(word);
    const bool nameGoesOn =
        sought.goesOn && sought.isName && !sought.names.isEmpty() && sought.names.last().size() >= 4;
    return std::ranges::any_of(m_texts, [&](const SearchedText &words) {
        return standIn(words.plain, sought.plain, sought.goesOn) ||
               standIn(words.names, sought.names, nameGoesOn) || words.plain.contains(sought.singular) ||
               (!sought.stem.isEmpty() &&
                (words.plain.contains(sought.stem) || words.stems.contains(sought.stem)));
    });
}

} // namespace vodhuk::test
