#include "core/query/textsearch.h"

#include "core/base/textfold.h"

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

} // namespace

QString matchExpression(const SearchWord &word)
{
    QStringList plain;
    QStringList names;
    for (const FoldedWord &folded : foldedWords(capitalised(word.text))) {
        plain.append(folded.plain);
        names.append(folded.name.isEmpty() ? foldedName(folded.plain) : folded.name);
    }
    if (plain.isEmpty())
        return {};
    const QString byPlain = u"plain : "_s + matchString(plain, !word.phrase);
    const bool digits = std::ranges::any_of(word.text, [](QChar c) { return c.isDigit(); });
    // A key of a letter or two says nothing: words of one sound shrink to it.
    const auto tellsNothing = [](const QString &name) { return name.size() < 3; };
    if (digits || std::ranges::any_of(names, tellsNothing))
        return byPlain;
    const bool prefix = !word.phrase && names.last().size() >= shortestKeyPrefix;
    return u"(%1) OR (names : %2)"_s.arg(byPlain, matchString(names, prefix));
}

} // namespace vodhuk
