#include "core/report/leaks/notepassages.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

QString runAt(const QList<PlacedWord> &words, qsizetype place, qsizetype length)
{
    QString run;
    for (const PlacedWord &word : words.sliced(place, length))
        run += word.folded.plain + u' ';
    return run;
}

} // namespace

NotePassages::NotePassages(const QStringList &notes)
{
    for (const QString &note : notes) {
        const QString seen = SeenText(note).text();
        const QList<PlacedWord> words = placedWords(seen);
        const qsizetype length = std::min(longPassage, words.size());
        for (qsizetype place = 0; length >= fewestWords && place + length <= words.size(); ++place)
            m_runs[length].insert(runAt(words, place, length));
    }
}

QList<SeenSpan> NotePassages::find(QStringView seen) const
{
    QList<SeenSpan> found;
    if (m_runs.isEmpty())
        return found;
    const QList<PlacedWord> words = placedWords(seen);
    for (auto runs = m_runs.cbegin(); runs != m_runs.cend(); ++runs) {
        const qsizetype length = runs.key();
        for (qsizetype place = 0; place + length <= words.size(); ++place) {
            if (!runs->contains(runAt(words, place, length)))
                continue;
            const PlacedWord &last = words[place + length - 1];
            found.append({words[place].place, last.place + last.length - words[place].place});
        }
    }
    std::ranges::sort(found, {}, &SeenSpan::from);
    QList<SeenSpan> whole;
    for (const SeenSpan &span : found) {
        if (!whole.isEmpty() && span.from <= whole.last().end())
            whole.last().length = std::max(whole.last().end(), span.end()) - whole.last().from;
        else
            whole.append(span);
    }
    return whole;
}

} // namespace vodhuk
