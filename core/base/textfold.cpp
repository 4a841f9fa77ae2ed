#include "core/base/textfold.h"

#include "core/base/namekey.h"

#include <algorithm>
#include <unordered_map>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t rememberedWords = 60'000;
constexpr qsizetype longestName = 64; // nothing longer is a name, and sounding it out takes its time

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'’' || letter == u'ʼ' || letter == u'`' || letter == u'´' ||
           letter == u'‘';
}

/// Where a line may break or letters are joined: nobody sees these signs, and texts from web pages and PDFs have them within words.
bool isUnseen(QChar sign)
{
    const char16_t code = sign.unicode();
    return code == 0x00AD || (code >= 0x200B && code <= 0x200D) || code == 0x2060 || code == 0xFEFF;
}

bool beginsWord(QChar letter)
{
    return !isApostrophe(letter) && (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate());
}

bool isWordPart(QChar letter)
{
    return beginsWord(letter) || isUnseen(letter);
}

bool isLatin(QStringView word)
{
    for (const QChar letter : word) {
        if (letter.script() == QChar::Script_Latin)
            return true;
        if (letter.isLetter())
            return false;
    }
    return false;
}

/// Letters that Unicode does not take apart though readers do.
QString withoutStrokes(QString text)
{
    for (const auto &[letter, plain] : {std::pair{u'ł', u"l"},
                                        {u'ß', u"ss"},
                                        {u'ø', u"o"},
                                        {u'đ', u"d"},
                                        {u'æ', u"ae"},
                                        {u'œ', u"oe"},
                                        {u'ı', u"i"},
                                        {u'þ', u"th"},
                                        {u'ð', u"d"}})
        text.replace(QString(QChar(letter)), QStringView(plain).toString());
    return text;
}

QString plainForm(QStringView word)
{
    const QString folded = word.toString().toCaseFolded();
    const bool isAscii =
        std::all_of(folded.cbegin(), folded.cend(), [](QChar letter) { return letter.unicode() < 128; });
    if (isAscii)
        return folded;
    QString text = folded.normalized(QString::NormalizationForm_KD).toCaseFolded();
    text.removeIf([](QChar letter) { return letter.isMark() || isApostrophe(letter); });
    return withoutStrokes(text);
}

bool isTakenForName(QStringView word)
{
    constexpr qsizetype longWord = 7;
    if (word.size() > longestName)
        return false;
    for (const QChar letter : word) {
        if (letter.isDigit())
            return false;
    }
    return !isLatin(word) || word.front().isUpper() || word.size() >= longWord;
}

FoldedWord folded(QStringView word)
{
    return {plainForm(word), isTakenForName(word) ? nameKey(word) : QString()};
}

struct WordHash {
    using is_transparent = void;
    size_t operator()(QStringView word) const { return qHash(word); }
};

struct SameWord {
    using is_transparent = void;
    bool operator()(QStringView left, QStringView right) const { return left == right; }
};

/// Texts repeat their words, and transliteration is slow: each thread remembers the words it has folded.
const FoldedWord &remembered(QStringView word)
{
    thread_local std::unordered_map<QString, FoldedWord, WordHash, SameWord> words;
    if (const auto found = words.find(word); found != words.end())
        return found->second;
    if (words.size() >= rememberedWords)
        words.clear();
    return words.emplace(word.toString(), folded(word)).first->second;
}

qsizetype wordEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && isWordPart(text[from]))
        ++from;
    return from;
}

/// "Lukashenko's" and "l'Union" are two words, "сям'я" and "Kaval'chuk" one.
bool joinsOver(QStringView before, QStringView behind)
{
    if (before.isEmpty() || behind.isEmpty())
        return false;
    return !isLatin(before) || (before.size() > 1 && behind.size() > 1);
}

/// Calls `take` with each word of the text, apostrophes and unseen signs taken out, and with its place and length there.
template <class Take>
void forEachWord(QStringView text, const Take &take)
{
    for (qsizetype at = 0; at < text.size();) {
        if (!beginsWord(text[at])) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        at = wordEnd(text, begin);
        QString joined;
        while (at + 1 < text.size() && isApostrophe(text[at])) {
            const qsizetype end = wordEnd(text, at + 1);
            const QStringView behind = text.sliced(at + 1, end - at - 1);
            if (!joinsOver(joined.isEmpty() ? text.sliced(begin, at - begin) : QStringView(joined), behind))
                break;
            if (joined.isEmpty())
                joined = text.sliced(begin, at - begin).toString();
            joined += behind;
            at = end;
        }
        if (joined.isEmpty() && std::ranges::any_of(text.sliced(begin, at - begin), isUnseen))
            joined = text.sliced(begin, at - begin).toString();
        joined.removeIf(isUnseen);
        take(joined.isEmpty() ? text.sliced(begin, at - begin) : QStringView(joined), begin, at - begin);
    }
}

} // namespace

QList<FoldedWord> foldedWords(QStringView text)
{
    QList<FoldedWord> words;
    forEachWord(text, [&words](QStringView word, qsizetype, qsizetype) { words.append(remembered(word)); });
    return words;
}

QList<PlacedWord> placedWords(QStringView text)
{
    QList<PlacedWord> words;
    forEachWord(text, [&words](QStringView word, qsizetype place, qsizetype length) {
        words.append(PlacedWord{place, length, word.toString(), remembered(word)});
    });
    return words;
}

QString plainWord(QStringView word)
{
    return plainForm(word);
}

QString foldedText(QStringView text)
{
    QStringList words;
    forEachWord(text,
                [&words](QStringView word, qsizetype, qsizetype) { words.append(remembered(word).plain); });
    return words.join(u' ');
}

QString foldedName(QStringView text)
{
    QStringList words;
    forEachWord(text, [&words](QStringView word, qsizetype, qsizetype) {
        const FoldedWord &known = remembered(word);
        if (!known.name.isEmpty())
            words.append(known.name);
        else
            words.append(word.size() > longestName ? known.plain : nameKey(word));
    });
    return words.join(u' ');
}

} // namespace vodhuk
