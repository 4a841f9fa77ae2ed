#include "core/catalogue/indexedwords.h"

#include "core/base/searchmarks.h"
#include "core/base/wordstem.h"

namespace vodhuk
{

namespace
{

void addTo(QString &words, const QString &word)
{
    words += word;
    words += u' ';
}

void endText(QString &words)
{
    const QString end = QString(textEnd) + u' ';
    if (!words.isEmpty() && !words.endsWith(end))
        words += end;
}

} // namespace

IndexedWords::IndexedWords(const QList<SearchedText> &texts)
{
    for (const SearchedText &text : texts)
        add(text);
}

void IndexedWords::add(const IndexedWords &other)
{
    m_plain += other.m_plain;
    m_names += other.m_names;
    m_marked.insert(other.m_marked.begin(), other.m_marked.end());
}

void IndexedWords::add(const SearchedText &text)
{
    const QList<PlacedWord> words = placedWords(text.text);
    for (const PlacedWord &word : words) {
        addTo(m_plain, word.folded.plain);
        if (!word.folded.name.isEmpty())
            addTo(m_names, word.folded.name);
        if (text.field == SearchedField::Title)
            m_marked.insert(titleMark + word.folded.plain);
    }
    endText(m_plain);
    endText(m_names);
    if (text.language.isEmpty())
        return;
    const QStringList stems = wordStems(text.text, words, text.language);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!stems[i].isEmpty() && stems[i] != words[i].folded.plain)
            m_marked.insert(stemMark + stems[i]);
    }
}

QString IndexedWords::plain() const
{
    QString text = m_plain;
    for (const QString &marked : m_marked)
        addTo(text, marked);
    return text;
}

} // namespace vodhuk
