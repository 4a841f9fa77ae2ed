#include "core/report/figurerows.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostSpans = 8;

struct Span {
    int first = 0;
    int last = 0;
};

QList<Span> spansOf(QList<int> numbers)
{
    std::ranges::sort(numbers);
    QList<Span> spans;
    for (const int number : numbers) {
        if (!spans.isEmpty() && number <= spans.last().last + 1)
            spans.last().last = number;
        else
            spans.append({number, number});
    }
    return spans;
}

QString inWords(const Span &span)
{
    if (span.first == span.last)
        return QString::number(span.first);
    const QString mark = span.last == span.first + 1 ? u", "_s : u"–"_s;
    return QString::number(span.first) + mark + QString::number(span.last);
}

/// Responses have bare numbers; what answers them has a letter in front, and is counted by no figure.
QList<int> numbersOf(const std::vector<ResponseId> &records, const QHash<ResponseId, QString> &numbers)
{
    QList<int> found;
    for (const ResponseId record : records) {
        if (const int number = numbers.value(record).toInt(); number > 0)
            found.append(number);
    }
    return found;
}

} // namespace

QString numbersInShort(const QList<int> &numbers)
{
    const QList<Span> spans = spansOf(numbers);
    QStringList texts;
    for (const Span &span : spans.first(std::min(mostSpans, spans.size())))
        texts.append(inWords(span));
    return texts.join(u", "_s) + (spans.size() > mostSpans ? u" …"_s : QString());
}

Status nameRows(KeyFiguresBlock &block, const QHash<ResponseId, QString> &numbers,
                BriefingQuestions &questions, const Wording &words)
{
    if (numbers.isEmpty())
        return {};
    for (KeyFigure &figure : block.figures) {
        const Result<Query> query = questions.read(figure.query);
        VODHUK_TRY(query);
        const Result<QueryResult> found = questions.run(*query);
        VODHUK_TRY(found);
        const QString rows = numbersInShort(numbersOf(found->ids, numbers));
        if (rows.isEmpty())
            continue;
        const QString told = words.translate("Briefing", "No.") + u' ' + rows;
        figure.remark = figure.remark.isEmpty() ? told : figure.remark + u" · "_s + told;
    }
    return {};
}

} // namespace vodhuk
