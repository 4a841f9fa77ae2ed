#include "core/codebook/sharedpassage.h"

#include "core/base/textfold.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Word {
    QString folded;
    qsizetype from = 0;
    qsizetype to = 0;
};

QList<Word> wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\w\\p{M}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<Word> words;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        words.append({foldedText(match.capturedView()), match.capturedStart(), match.capturedEnd()});
    }
    return words;
}

QString runAt(const QList<Word> &words, qsizetype place, qsizetype length)
{
    QString run;
    for (const Word &word : words.sliced(place, length))
        run += word.folded + u' ';
    return run;
}

QSet<QString> runsOf(const QList<Word> &words, qsizetype length)
{
    QSet<QString> runs;
    for (qsizetype place = 0; place + length <= words.size(); ++place)
        runs.insert(runAt(words, place, length));
    return runs;
}

} // namespace

QString sharedPassage(const QString &text, const QString &other, int length)
{
    const QSet<QString> runs = runsOf(wordsOf(other), length);
    if (runs.isEmpty())
        return {};
    const QList<Word> words = wordsOf(text);
    qsizetype first = 0;
    while (first + length <= words.size() && !runs.contains(runAt(words, first, length)))
        ++first;
    if (first + length > words.size())
        return {};
    qsizetype last = first;
    while (last + length < words.size() && runs.contains(runAt(words, last + 1, length)))
        ++last;
    const qsizetype from = words[first].from;
    return text.sliced(from, words[last + length - 1].to - from);
}

qsizetype countWords(const QString &text)
{
    return wordsOf(text).size();
}

QString withoutQuotations(const QString &text)
{
    static const QRegularExpression quoted(u"«[^»]*»|“[^”]*”|„[^“”]*[“”]|\"[^\"]*\""_s);
    return QString(text).replace(quoted, u" | "_s);
}

} // namespace vodhuk
