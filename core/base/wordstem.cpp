#include "core/base/wordstem.h"

#include <algorithm>
#include <array>
#include <libstemmer.h>
#include <memory>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shortestStemmed = 4;
constexpr qsizetype longestStemmed = 64;

struct DeleteStemmer {
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, DeleteStemmer>;

Stemmer madeFor(const char *language)
{
    return Stemmer(sb_stemmer_new(language, "UTF_8"));
}

/// Null for a language without stems.
sb_stemmer *stemmerFor(const QString &language)
{
    thread_local const Stemmer english = madeFor("english");
    thread_local const Stemmer russian = madeFor("russian");
    if (language == "en"_L1)
        return english.get();
    return language == "ru"_L1 ? russian.get() : nullptr;
}

bool isStemmed(QStringView word)
{
    return word.size() >= shortestStemmed && word.size() <= longestStemmed &&
           std::ranges::none_of(word, [](QChar letter) { return letter.isDigit(); });
}

bool endsSentence(QStringView between)
{
    constexpr QStringView ends = u".!?…:\n";
    return std::ranges::any_of(between, [&](QChar mark) { return ends.contains(mark); });
}

} // namespace

QString wordStem(QStringView word, const QString &language)
{
    sb_stemmer *const stemmer = stemmerFor(language);
    if (!stemmer || !isStemmed(word))
        return {};
    const QByteArray bytes = word.toString().toCaseFolded().normalized(QString::NormalizationForm_C).toUtf8();
    const sb_symbol *const stem = sb_stemmer_stem(
        stemmer, reinterpret_cast<const sb_symbol *>(bytes.constData()), static_cast<int>(bytes.size()));
    if (!stem) // out of memory
        return {};
    return plainWord(QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer)));
}

QString englishSingular(QStringView word)
{
    const QString plain = plainWord(word);
    const bool isLatin = languageOfScript(word) == u"en"_s;
    if (!isLatin || !isStemmed(word) || !plain.endsWith(u's'))
        return {};
    if (plain.endsWith("ies"_L1) && plain.size() > 4)
        return plain.chopped(3) + u'y';
    const bool isOtherEnding = std::ranges::any_of(
        std::array{"ss"_L1, "us"_L1, "is"_L1}, [&](QLatin1StringView end) { return plain.endsWith(end); });
    return isOtherEnding ? QString() : plain.chopped(1);
}

QString languageOfScript(QStringView word)
{
    const auto letter = std::ranges::find_if(word, [](QChar each) { return each.isLetter(); });
    if (letter == word.end())
        return {};
    if (letter->script() == QChar::Script_Latin)
        return u"en"_s;
    return letter->script() == QChar::Script_Cyrillic ? u"ru"_s : QString();
}

QStringList wordStems(QStringView text, const QList<PlacedWord> &words, const QString &language)
{
    QStringList stems;
    qsizetype before = 0;
    for (const PlacedWord &word : words) {
        const bool opens = before == 0 || endsSentence(text.sliced(before, word.place - before));
        const bool isName = !opens && text[word.place].isUpper();
        stems.append(isName ? QString() : wordStem(word.written, language));
        before = word.place + word.length;
    }
    return stems;
}

} // namespace vodhuk
