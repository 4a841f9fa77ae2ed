#include "core/query/texthits.h"

#include "core/base/wordstem.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// The words of one text as the index would hold them.
struct TextWords {
    QList<PlacedWord> words;
    QList<qsizetype> named; ///< which of them have a name key: the index has these in a row
    QStringList stems;
};

TextWords wordsOf(const QString &text, const QString &language)
{
    TextWords found{.words = placedWords(text), .named = {}, .stems = {}};
    for (qsizetype i = 0; i < found.words.size(); ++i) {
        if (!found.words[i].folded.name.isEmpty())
            found.named.append(i);
    }
    found.stems = wordStems(text, found.words, language);
    return found;
}

bool meets(const QString &word, const QString &wanted, bool mayGoOn)
{
    return mayGoOn ? word.startsWith(wanted) : word == wanted;
}

/// Whether `wanted` stands from `first` on among `count` words, of which `word` gives each.
template <class Word>
bool stands(const QStringList &wanted, bool lastMayGoOn, qsizetype first, qsizetype count, const Word &word)
{
    if (wanted.isEmpty() || first + wanted.size() > count)
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!meets(word(first + i), wanted[i], lastMayGoOn && i + 1 == wanted.size()))
            return false;
    }
    return true;
}

TextSpan spanOf(const PlacedWord &first, const PlacedWord &last)
{
    return {first.place, last.place + last.length - first.place};
}

void addPlain(QList<TextSpan> &spans, const TextWords &text, const SearchForms &forms)
{
    const auto plain = [&](qsizetype i) -> const QString & { return text.words[i].folded.plain; };
    for (qsizetype i = 0; i < text.words.size(); ++i) {
        if (stands(forms.plain, forms.plainStarts, i, text.words.size(), plain))
            spans.append(spanOf(text.words[i], text.words[i + forms.plain.size() - 1]));
    }
}

void addNames(QList<TextSpan> &spans, const TextWords &text, const SearchForms &forms)
{
    const auto name = [&](qsizetype i) -> const QString & { return text.words[text.named[i]].folded.name; };
    for (qsizetype i = 0; i < text.named.size(); ++i) {
        if (stands(forms.names, forms.nameStarts, i, text.named.size(), name))
            spans.append(
                spanOf(text.words[text.named[i]], text.words[text.named[i + forms.names.size() - 1]]));
    }
}

void addStems(QList<TextSpan> &spans, const TextWords &text, const SearchForms &forms)
{
    if (forms.stem.isEmpty())
        return;
    for (qsizetype i = 0; i < text.words.size(); ++i) {
        if (text.stems[i] == forms.stem || text.words[i].folded.plain == forms.stem)
            spans.append(spanOf(text.words[i], text.words[i]));
    }
}

void addSingulars(QList<TextSpan> &spans, const TextWords &text, const SearchForms &forms)
{
    if (forms.singular.isEmpty())
        return;
    for (const PlacedWord &word : text.words) {
        if (word.folded.plain == forms.singular)
            spans.append(spanOf(word, word));
    }
}

/// In order, with those that overlap made one.
QList<TextSpan> joined(QList<TextSpan> spans)
{
    std::ranges::sort(spans, {}, &TextSpan::place);
    QList<TextSpan> apart;
    for (const TextSpan &span : spans) {
        if (apart.isEmpty() || span.place >= apart.last().place + apart.last().length)
            apart.append(span);
        else
            apart.last().length =
                std::max(apart.last().length, span.place + span.length - apart.last().place);
    }
    return apart;
}

/// The first place from which a word begins, from `from` on but not behind `until`.
qsizetype wordBegin(const QString &text, qsizetype from, qsizetype until)
{
    while (from > 0 && from < until && !text[from - 1].isSpace())
        ++from;
    return from;
}

/// The last place at which a word ends, up to `until` but not before `from`.
qsizetype wordEnd(const QString &text, qsizetype until, qsizetype from)
{
    while (until < text.size() && until > from && !text[until].isSpace())
        --until;
    return until;
}

} // namespace

TextHits::TextHits(const QList<SearchWord> &words)
{
    for (const SearchWord &word : words) {
        const SearchForms forms = word.negated ? SearchForms() : searchForms(word);
        if (!forms.plain.isEmpty() && !m_forms.contains(forms))
            m_forms.append(forms);
    }
}

QList<TextSpan> TextHits::in(const QString &text, const QString &language) const
{
    if (isEmpty() || text.isEmpty())
        return {};
    const TextWords words = wordsOf(text, language);
    QList<TextSpan> spans;
    for (const SearchForms &forms : m_forms) {
        addPlain(spans, words, forms);
        addNames(spans, words, forms);
        addSingulars(spans, words, forms);
        addStems(spans, words, forms);
    }
    return joined(spans);
}

QList<TextSpan> hitsIn(const QString &text, const QList<SearchWord> &words, const QString &language)
{
    return TextHits(words).in(text, language);
}

Snippet snippetOf(const QString &text, const QList<TextSpan> &hits, qsizetype length)
{
    const TextSpan first = hits.isEmpty() ? TextSpan() : hits.first();
    const qsizetype around = std::max<qsizetype>(0, length - first.length) / 2;
    const qsizetype begin = wordBegin(text, std::max<qsizetype>(0, first.place - around), first.place);
    const qsizetype firstEnd = first.place + first.length;
    const qsizetype end = wordEnd(text, std::min(text.size(), std::max(begin + length, firstEnd)), firstEnd);
    Snippet snippet{begin > 0 ? u"…"_s : QString(), {}};
    const qsizetype shift = begin - snippet.text.size();
    snippet.text += text.sliced(begin, end - begin).replace(u'\n', u' ');
    if (end < text.size())
        snippet.text += u'…';
    for (const TextSpan &hit : hits) {
        if (hit.place + hit.length <= end)
            snippet.hits.append(TextSpan{hit.place - shift, hit.length});
    }
    return snippet;
}

} // namespace vodhuk
