#include "core/query/textsearch.h"

#include "core/base/searchmarks.h"
#include "core/base/textfold.h"
#include "core/base/wordstem.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// A key this short may be left of another word when its ending was taken off: it must then be met whole.
constexpr qsizetype shortestKeyPrefix = 4;

QString matchString(const QStringList &words, bool prefix)
{
    QString joined = words.join(u' ');
    joined.replace(u'"', u"\"\""_s);
    return u'"' + joined + (prefix ? u"\" *"_s : u"\""_s);
}

/// As if each word were a name: "lukashenko" finds what "Lukashenko" finds.
QString capitalised(const QString &text)
{
    QString changed = text;
    for (qsizetype i = 0; i < changed.size(); ++i) {
        if (i == 0 || changed[i - 1].isSpace())
            changed[i] = changed[i].toUpper();
    }
    return changed;
}

/// A key of a letter or two says nothing: words of one sound shrink to it.
bool tellsNothing(const QString &name)
{
    return name.size() < 3;
}

/// Whether the last word is written as names are: see FoldedWord::name. "press" begins no name, though President goes on from its sound.
bool endsInName(const QString &text)
{
    const QList<PlacedWord> words = placedWords(text);
    for (auto word = words.crbegin(); word != words.crend(); ++word) {
        if (!word->folded.plain.isEmpty())
            return !word->folded.name.isEmpty();
    }
    return false;
}

/// "base" begins no word that "basing" is, and has its stem all the same.
bool isOwnStem(const SearchForms &forms)
{
    return forms.plain.size() == 1 && forms.plain.first() == forms.stem;
}

/// "sanctions" has "sanction" for its stem, which is asked for anyway.
bool hasOwnSingular(const SearchForms &forms)
{
    return !forms.singular.isEmpty() && forms.singular != forms.stem;
}

/// Small letters, Latin or Cyrillic, digits and marks, which the text index surely neither parts nor changes.
bool isOneToken(const QString &word)
{
    constexpr qsizetype longest = 200;
    const auto isPlain = [](QChar letter) {
        const char16_t code = letter.unicode();
        return (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9') ||
               (code >= u'\u0430' && code <= u'\u045F') || letter == stemMark || letter == titleMark;
    };
    return !word.isEmpty() && word.size() <= longest && std::ranges::all_of(word, isPlain);
}

bool areTokens(const QList<WordWay> &ways)
{
    return std::ranges::all_of(ways, isOneToken, &WordWay::word);
}

} // namespace

SearchForms searchForms(const SearchWord &word)
{
    SearchForms forms;
    const QList<PlacedWord> words = placedWords(capitalised(word.text));
    for (const auto &[place, length, written, folded] : words) {
        if (folded.plain.isEmpty())
            continue; // a diacritic without a letter
        forms.plain.append(folded.plain);
        forms.names.append(folded.name.isEmpty() ? foldedName(folded.plain) : folded.name);
    }
    forms.plainStarts = !word.phrase;
    const bool digits = std::ranges::any_of(word.text, [](QChar c) { return c.isDigit(); });
    if (digits || std::ranges::any_of(forms.names, tellsNothing))
        forms.names.clear();
    const bool isName = endsInName(word.text);
    forms.nameStarts =
        !word.phrase && !forms.names.isEmpty() && forms.names.last().size() >= shortestKeyPrefix && isName;
    if (!word.phrase && words.size() == 1 && !forms.plain.isEmpty()) {
        forms.stem = wordStem(words.first().written, languageOfScript(words.first().written));
        forms.singular = englishSingular(words.first().written);
    }
    if (!isName && !forms.stem.isEmpty() && !isOwnStem(forms))
        forms.names.clear(); // "policy" sounds like Police, and its stem tells that it is a word and no name
    return forms;
}

QString matchExpression(const SearchWord &word)
{
    const SearchForms forms = searchForms(word);
    if (forms.plain.isEmpty())
        return {};
    QStringList ways{u"plain : "_s + matchString(forms.plain, forms.plainStarts)};
    if (!forms.names.isEmpty())
        ways.append(u"names : "_s + matchString(forms.names, forms.nameStarts));
    if (hasOwnSingular(forms))
        ways.append(u"plain : "_s + matchString({forms.singular}, false));
    if (!forms.stem.isEmpty() && !isOwnStem(forms))
        ways.append(u"plain : "_s + matchString({forms.stem}, false));
    if (!forms.stem.isEmpty())
        ways.append(u"plain : "_s + matchString({stemMark + forms.stem}, false));
    return ways.size() == 1 ? ways.first() : u'(' + ways.join(u") OR ("_s) + u')';
}

QList<WordWay> wordWays(const SearchWord &word)
{
    const SearchForms forms = searchForms(word);
    if (forms.plain.size() != 1)
        return {};
    QList<WordWay> ways{{WordPlace::Plain, forms.plain.first(), forms.plainStarts}};
    if (!forms.names.isEmpty())
        ways.append({WordPlace::Names, forms.names.first(), forms.nameStarts});
    if (hasOwnSingular(forms))
        ways.append({WordPlace::Plain, forms.singular, false});
    if (!forms.stem.isEmpty() && !isOwnStem(forms))
        ways.append({WordPlace::Plain, forms.stem, false});
    if (!forms.stem.isEmpty())
        ways.append({WordPlace::Plain, stemMark + forms.stem, false});
    return areTokens(ways) ? ways : QList<WordWay>();
}

QString titleExpression(const SearchWord &word)
{
    const SearchForms forms = searchForms(word);
    QStringList parts;
    for (qsizetype i = 0; i < forms.plain.size(); ++i) {
        const bool starts = forms.plainStarts && i + 1 == forms.plain.size();
        parts.append(u"plain : "_s + matchString({titleMark + forms.plain[i]}, starts));
    }
    return parts.join(u" AND "_s);
}

QList<WordWay> titleWays(const SearchWord &word)
{
    const SearchForms forms = searchForms(word);
    if (forms.plain.size() != 1)
        return {};
    const QList<WordWay> ways{{WordPlace::Plain, titleMark + forms.plain.first(), forms.plainStarts}};
    return areTokens(ways) ? ways : QList<WordWay>();
}

QString rankExpression(const QList<SearchWord> &words)
{
    QStringList ways;
    for (const SearchWord &word : words) {
        if (const QString match = word.negated ? QString() : matchExpression(word); !match.isEmpty())
            ways += {match, titleExpression(word)};
    }
    ways.removeDuplicates();
    return ways.isEmpty() ? QString() : u'(' + ways.join(u") OR ("_s) + u')';
}

} // namespace vodhuk
