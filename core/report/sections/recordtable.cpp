#include "core/report/sections/recordtable.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// Without the condition on the kind, a query finds responses alone.
Query queryFor(ResponseId record, RecordKind kind)
{
    const Query query = Query().withValue(u"id"_s, recordIdText(record));
    return kind == RecordKind::Response ? query : query.withValue(u"kind"_s, recordKindCode(kind));
}

} // namespace

RecordTable::RecordTable(const SectionMaking &making, const QStringList &head)
    : m_making(making)
{
    if (!making.course.numbers.isEmpty())
        m_table.head.append(making.speech.words.translate("Briefing", "No."));
    m_table.head += head;
}

void RecordTable::add(ResponseId record, const QStringList &cells, RecordKind kind)
{
    add(queryFor(record, kind), cells);
    if (!m_making.course.numbers.isEmpty())
        m_table.rows.last().first() = m_making.course.numbers.value(record, u"–"_s);
}

void RecordTable::add(const Query &query, const QStringList &cells)
{
    m_table.rows.append(m_making.course.numbers.isEmpty() ? cells : QStringList{u"–"_s} + cells);
    m_table.rowQueries.append(query.toText());
}

TableBlock RecordTable::block(const QString &title, const QString &subtitle) const
{
    TableBlock table = m_table;
    table.title = title;
    table.subtitle = subtitle;
    return table;
}

QString titleOf(ResponseId record, const LocalizedText &title, const SectionMaking &making)
{
    const QString number = making.course.numbers.value(record, recordIdText(record));
    return textOrFallback(title, making.speech, {Texts::tr("No. %1, title").arg(number), record});
}

QString titleOf(const Event &event, const BriefingSpeech &speech)
{
    return textOrFallback(event.title, speech,
                          {Texts::tr("Title of the event “%1”").arg(event.title.best(speech.language()))});
}

QString labelsOf(const QString &vocabulary, const QStringList &codes, const BriefingSpeech &speech)
{
    QStringList labels;
    for (const QString &code : codes) {
        if (!code.isEmpty())
            labels.append(codeLabel(vocabulary, code, speech));
    }
    labels.removeDuplicates();
    return labels.join(u", "_s);
}

QString endInWords(const PartialDate &until, const QString &untilKind, const QString &condition,
                   const BriefingSpeech &speech)
{
    const Wording &words = speech.words;
    const QString date = dateInWords(until, speech.language());
    if (untilKind == "review"_L1 && !date.isEmpty())
        return words.translate("Briefing", "review: %1", "day on which a measure is reviewed").arg(date);
    if (!date.isEmpty())
        return date;
    if (untilKind == "conditional"_L1 && !condition.isEmpty())
        return words.translate("Briefing", "on condition: %1").arg(condition);
    // Most have none: the same words in every line would say less than a dash.
    return untilKind.isEmpty() ? u"–"_s : codeLabel(u"until_kind"_s, untilKind, speech);
}

} // namespace vodhuk
