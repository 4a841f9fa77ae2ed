#include "core/catalogue/wordlists.h"

#include "core/catalogue/edit.h"
#include "core/catalogue/judgements.h"
#include "core/codebook/worthwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WordLists)
};

constexpr qsizetype longestWord = 100;
constexpr qsizetype longestDomain = 253; // as the rules of domain names have it

bool isWorth(const QString &list)
{
    return list == "worth"_L1;
}

bool isProtectedName(const QString &list)
{
    return list == "protected_name"_L1;
}

/// The list that ships with the program marks with "!" what is no judgement.
QList<CheckedWord> builtInWords(const QString &list)
{
    QList<CheckedWord> words;
    const QList<WorthWord> entries = WorthWords::builtIn().entries();
    for (const WorthWord &entry : entries) {
        const bool isHarmless = entry.word.startsWith(u'!');
        if (list == (isHarmless ? "neutral"_L1 : "worth"_L1))
            words.append(
                {list, entry.language, isHarmless ? entry.word.sliced(1) : entry.word, entry.instead});
    }
    return words;
}

/// Case tells no words apart: the checks do not look at it.
bool isSameWord(const CheckedWord &one, const CheckedWord &other)
{
    return one.list == other.list && one.language == other.language &&
           one.word.compare(other.word, Qt::CaseInsensitive) == 0;
}

Status requireShort(const CheckedWord &word)
{
    const qsizetype longest = hasLanguages(word.list) ? longestWord : longestDomain;
    return word.word.size() <= longest
               ? Status()
               : fail(ErrorKind::Invalid,
                      Texts::tr("A word or phrase has at most %1 characters, this one has %2.")
                          .arg(longest)
                          .arg(word.word.size()));
}

Result<CheckedWord> wordToKeep(const CheckedWord &word)
{
    static const QRegularExpression language(u"^[a-z]{2,3}$"_s);
    const auto tidy = tidied(word);
    VODHUK_TRY(tidy);
    VODHUK_TRY(requireShort(*tidy));
    const bool mayBeEmpty = !needsLanguage(word.list) && tidy->language.isEmpty();
    if (!mayBeEmpty && !language.match(tidy->language).hasMatch())
        return fail(ErrorKind::Invalid,
                    Texts::tr("Say in which language “%1” is: en, be, ru …").arg(tidy->word));
    return tidy;
}

/// The one that was added and is the same word.
Result<std::optional<CheckedWord>> addedWord(const Database &database, const CheckedWord &word)
{
    const auto all = allCheckedWords(database);
    VODHUK_TRY(all);
    const auto found =
        std::ranges::find_if(*all, [&](const CheckedWord &one) { return isSameWord(one, word); });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

Status refuseTwice(const Database &database, const CheckedWord &word)
{
    const auto added = addedWord(database, word);
    VODHUK_TRY(added);
    const QList<CheckedWord> builtIn = builtInWords(word.list);
    const bool isBuiltIn =
        std::ranges::any_of(builtIn, [&](const CheckedWord &one) { return isSameWord(one, word); });
    if (added->has_value())
        return fail(ErrorKind::Exists, Texts::tr("“%1” is on the list already.").arg(word.word));
    // With a recommendation the word is worth having twice.
    if (isBuiltIn && (!isWorth(word.list) || word.instead.isEmpty()))
        return fail(ErrorKind::Exists,
                    Texts::tr("“%1” is among the words that the program brings along.").arg(word.word));
    return {};
}

Result<CheckedWord> wordToTakeAway(const Database &database, const CheckedWord &word)
{
    const auto tidy = tidied(word);
    VODHUK_TRY(tidy);
    const auto added = addedWord(database, *tidy);
    VODHUK_TRY(added);
    if (*added)
        return **added;
    return fail(ErrorKind::NotFound,
                Texts::tr("“%1” is none of the words that were added to this list.").arg(tidy->word));
}

} // namespace

QString wordListTitle(const QString &list)
{
    if (isWorth(list))
        return Texts::tr("Words that judge");
    if (list == "neutral"_L1)
        return Texts::tr("Words that only look as if they judged");
    if (list == "spelling"_L1)
        return Texts::tr("Spellings that are right");
    if (isProtectedName(list))
        return Texts::tr("Names that are not to leave the catalogue");
    return list == "extremist_domain"_L1 ? Texts::tr("Sites that Belarus calls extremist") : list;
}

QString wordListPurpose(const QString &list)
{
    if (isWorth(list))
        return Texts::tr(
            "Titles and summaries with such a word get a warning (W47). * stands for any ending.");
    if (list == "neutral"_L1)
        return Texts::tr("These words and phrases get no warning (W47) although they look like judgements. * "
                         "stands for any "
                         "ending.");
    if (list == "spelling"_L1)
        return Texts::tr(
            "These words get no warning (W49) although they seem to have letters of another language.");
    if (isProtectedName(list))
        return Texts::tr(
            "Before a briefing is written, every place with such a name is told (W53), in Cyrillic and Latin "
            "spelling; what is safe to hold says the words beside it instead. * stands for any ending. Other "
            "forms of a first name, as Елена for Алена, are names of their own: add them, too.");
    return Texts::tr(
        "Sources on these sites get a hint (I60): holding them may put readers in Belarus at risk.");
}

QString wordListRemark(const QString &list)
{
    if (isProtectedName(list))
        return Texts::tr("Stands in its place");
    return isWorth(list) ? Texts::tr("Recommended instead") : Texts::tr("Reason");
}

bool hasLanguages(const QString &list)
{
    return list != "extremist_domain"_L1;
}

bool needsLanguage(const QString &list)
{
    return hasLanguages(list) && !isProtectedName(list);
}

Result<QList<ListedWord>> listedWords(const Database &database, const QString &list)
{
    const auto all = allCheckedWords(database);
    VODHUK_TRY(all);
    QList<ListedWord> words;
    for (const CheckedWord &word : *all) {
        if (word.list == list)
            words.append({word, false});
    }
    const QList<ListedWord> added = words;
    for (const CheckedWord &word : builtInWords(list)) {
        const bool isAdded =
            std::ranges::any_of(added, [&](const ListedWord &one) { return isSameWord(one.word, word); });
        if (!isAdded)
            words.append({word, true});
    }
    std::ranges::sort(words, {}, [](const ListedWord &one) {
        return std::tuple(one.word.language, one.word.word.toCaseFolded(), one.word.word);
    });
    return words;
}

Result<std::optional<Change>> addWord(Catalogue &catalogue, const CheckedWord &word)
{
    const auto kept = wordToKeep(word);
    VODHUK_TRY(kept);
    return catalogue.edit(Texts::tr("Add “%1” to the words for the checks").arg(kept->word),
                          [&kept](Edit &edit) -> Status {
                              VODHUK_TRY(refuseTwice(edit.database(), *kept));
                              return edit.save(*kept);
                          });
}

Result<std::optional<Change>> changeWord(Catalogue &catalogue, const CheckedWord &before,
                                         const CheckedWord &after)
{
    const auto kept = wordToKeep(after);
    VODHUK_TRY(kept);
    return catalogue.edit(Texts::tr("Change “%1” among the words for the checks").arg(before.word),
                          [&](Edit &edit) -> Status {
                              const auto old = wordToTakeAway(edit.database(), before);
                              VODHUK_TRY(old);
                              VODHUK_TRY(edit.remove(*old));
                              VODHUK_TRY(refuseTwice(edit.database(), *kept));
                              return edit.save(*kept);
                          });
}

Result<std::optional<Change>> removeWord(Catalogue &catalogue, const CheckedWord &word)
{
    return catalogue.edit(Texts::tr("Take “%1” off the words for the checks").arg(word.word),
                          [&word](Edit &edit) -> Status {
                              const auto old = wordToTakeAway(edit.database(), word);
                              VODHUK_TRY(old);
                              return edit.remove(*old);
                          });
}

} // namespace vodhuk
