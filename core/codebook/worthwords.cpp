#include "core/codebook/worthwords.h"

#include "core/base/csv.h"
#include "core/base/resources.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// A word of a text. A quotation becomes one without letters, so that no phrase reaches across it.
struct Word {
    QString folded;
    qsizetype from = 0;
    qsizetype to = 0;
};

struct Pattern {
    QString folded;
    bool isBeginning = false;

    bool matches(const Word &word) const
    {
        return isBeginning ? word.folded.startsWith(folded) : word.folded == folded;
    }
};

struct Phrase {
    QList<Pattern> words;
    QString instead;
};

/// The phrases of a language by their first letter.
using Phrases = QHash<QChar, QList<Phrase>>;

QString folded(const QString &word)
{
    return word.toCaseFolded().replace(u'ё', u'е').replace(u'\'', u'’').replace(u'ʼ', u'’');
}

QList<Word> wordsIn(const QString &text)
{
    static const QRegularExpression quotedOrWord(
        u"«[^»]*»|“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|(?<!\\w)‘[^’]*’(?!\\w)|(?<!\\w)'[^']*'(?!\\w)"
        "|(?<word>[\\w\\p{M}]+(?:['’ʼ][\\w\\p{M}]+)*)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Word> words;
    for (auto found = quotedOrWord.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        words.append({folded(match.captured(u"word"_s)), match.capturedStart(), match.capturedEnd()});
    }
    return words;
}

Phrase phraseOf(const QString &entry)
{
    static const QRegularExpression wordWithStar(u"([\\w\\p{M}’'ʼ]+)(\\*?)"_s,
                                                 QRegularExpression::UseUnicodePropertiesOption);
    Phrase phrase;
    for (auto found = wordWithStar.globalMatch(entry); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        phrase.words.append({folded(match.captured(1)), !match.capturedView(2).isEmpty()});
    }
    return phrase;
}

bool standsAt(const Phrase &phrase, const QList<Word> &words, qsizetype place)
{
    return phrase.words.size() <= words.size() - place &&
           std::equal(phrase.words.begin(), phrase.words.end(), words.begin() + place,
                      [](const Pattern &pattern, const Word &word) { return pattern.matches(word); });
}

/// The longest of the phrases that stands here, of equals the last one: a user's word counts before the same one that is built in.
/// Without words if none does.
Phrase longestAt(const Phrases &phrases, const QList<Word> &words, qsizetype place)
{
    Phrase longest;
    const QString &first = words[place].folded;
    for (const Phrase &phrase : first.isEmpty() ? QList<Phrase>() : phrases.value(first.front())) {
        if (phrase.words.size() >= longest.words.size() && standsAt(phrase, words, place))
            longest = phrase;
    }
    return longest;
}

QList<WorthWord> readBuiltIn()
{
    initResources();
    QFile file(u":/codebook/worthwords.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of worth words is missing from the program.");
    const Result<QList<CsvRow>> rows = readCsv(file.readAll());
    if (!rows || rows->isEmpty())
        qFatal("The list of worth words in the program cannot be read.");
    QList<WorthWord> entries;
    for (const CsvRow &row : rows->sliced(1))
        entries.append({row.cells.value(0), row.cells.value(1)});
    return entries;
}

} // namespace

struct WorthWords::Data {
    QList<WorthWord> entries;
    QHash<QString, Phrases> judging; ///< by language, as are the harmless ones
    QHash<QString, Phrases> harmless;

    void add(const WorthWord &entry)
    {
        Phrase phrase = phraseOf(entry.word);
        if (phrase.words.isEmpty())
            return;
        phrase.instead = entry.instead;
        entries.append(entry);
        QHash<QString, Phrases> &phrases = entry.word.trimmed().startsWith(u'!') ? harmless : judging;
        phrases[entry.language][phrase.words.front().folded.front()].append(phrase);
    }
};

WorthWords WorthWords::builtIn()
{
    static const WorthWords words(readBuiltIn());
    return words;
}

WorthWords::WorthWords(const QList<WorthWord> &entries)
{
    auto data = std::make_shared<Data>();
    for (const WorthWord &entry : entries)
        data->add(entry);
    m_data = std::move(data);
}

WorthWords WorthWords::with(const QList<WorthWord> &further) const
{
    return WorthWords(m_data->entries + further);
}

const QList<WorthWord> &WorthWords::entries() const
{
    return m_data->entries;
}

WorthWord WorthWords::findIn(const QString &text, const QString &language) const
{
    const Phrases judging = m_data->judging.value(language);
    const Phrases harmless = m_data->harmless.value(language);
    const QList<Word> words = judging.isEmpty() ? QList<Word>() : wordsIn(text);
    for (qsizetype place = 0; place < words.size();) {
        const qsizetype passedOver = longestAt(harmless, words, place).words.size();
        const Phrase found = passedOver > 0 ? Phrase() : longestAt(judging, words, place);
        if (!found.words.isEmpty()) {
            const qsizetype from = words[place].from;
            return {language, text.mid(from, words[place + found.words.size() - 1].to - from), found.instead};
        }
        place += std::max<qsizetype>(1, passedOver);
    }
    return {};
}

} // namespace vodhuk
