#include "app/batchreport.h"

#include "app/terminal.h"
#include "core/catalogue/differencewords.h"
#include "core/codebook/partfields.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BatchReport)
};

QJsonArray hitsJson(const QList<TextHit> &hits)
{
    QJsonArray list;
    for (const TextHit &hit : hits)
        list.append(QJsonObject{{u"field"_s, hit.field},
                                {u"leading"_s, hit.leading},
                                {u"found"_s, hit.found},
                                {u"replacement"_s, hit.replacement},
                                {u"trailing"_s, hit.trailing}});
    return list;
}

QJsonObject rowJson(const BatchRow &row)
{
    QJsonArray problems;
    for (const Problem &problem : row.problems)
        problems.append(problemJson(problem));
    QJsonObject object{{u"id"_s, recordIdText(row.record)},
                       {u"title"_s, row.title},
                       {u"differences"_s, differencesJson(row.differences)},
                       {u"problems"_s, problems}};
    if (row.hitCount > 0) {
        object.insert(u"hits"_s, hitsJson(row.hits));
        object.insert(u"hit_count"_s, row.hitCount);
    }
    return object;
}

QString hitLine(const BatchRow &row, const TextHit &hit)
{
    return tableLine({recordIdText(row.record), fieldLabel(*formField(hit.field)),
                      hit.leading + u'[' + hit.found + u"→"_s + hit.replacement + u']' + hit.trailing});
}

} // namespace

QJsonArray differencesJson(const QList<FieldDifference> &differences)
{
    QJsonArray list;
    for (const FieldDifference &difference : differences)
        list.append(QJsonObject{{u"field"_s, difference.field},
                                {u"label"_s, difference.label},
                                {u"before"_s, difference.before},
                                {u"after"_s, difference.after}});
    return list;
}

QString differenceText(const FieldDifference &difference)
{
    QString text = difference.before + u" → "_s + difference.after;
    return text.replace(u'\n', u" / "_s);
}

BatchReport::BatchReport(const Catalogue &catalogue, const Wish &wish)
    : m_catalogue(catalogue)
    , m_context{catalogue.codebook(), catalogue.actors(), catalogue.targets()}
    , m_wish(wish)
{
}

BatchWatch BatchReport::watch()
{
    return {[this](const BatchRow &row) { add(row); }, terminalProgress()};
}

void BatchReport::add(const BatchRow &row)
{
    if (m_wish.json)
        m_rows.append(rowJson(row));
    else if (row.isRefused())
        sayProblems(row);
    else if (m_wish.isRehearsal)
        addLines(row);
}

/// A place for each line; of a field that is set, what it says before and after.
void BatchReport::addLines(const BatchRow &row)
{
    for (const TextHit &hit : row.hits)
        m_lines.append(hitLine(row, hit));
    if (!row.hits.isEmpty())
        return;
    const DifferenceWords words(m_catalogue.database(), m_context, row.record.value);
    for (const FieldDifference &difference : row.differences) {
        const FieldDifference told = words.of(difference);
        m_lines.append(tableLine({recordIdText(row.record), row.title, told.label, differenceText(told)}));
    }
}

void BatchReport::sayProblems(const BatchRow &row) const
{
    for (const Problem &problem : row.problems)
        sayMessage(
            u"%1 (%2): %3: %4"_s.arg(recordIdText(row.record), row.title, problem.rule, problemText(problem)),
            m_wish.file);
}

QJsonObject BatchReport::json(const BatchOutcome &outcome) const
{
    QJsonObject object{{u"changed"_s, outcome.changed},
                       {u"unchanged"_s, outcome.unchanged},
                       {u"refused"_s, outcome.refused},
                       {u"missing"_s, outcome.missing},
                       {u"rows"_s, m_rows}};
    if (outcome.hits > 0)
        object.insert(u"hits"_s, outcome.hits);
    if (outcome.change)
        object.insert(u"change"_s, recordIdText(outcome.change->id));
    return object;
}

ExitStatus BatchReport::tell(const BatchOutcome &outcome) const
{
    const ExitStatus status = outcome.refused > 0 ? ExitStatus::Findings : ExitStatus::Done;
    if (m_wish.json)
        return writeJson(json(outcome), status);
    const QString counts = m_wish.isRehearsal ? Texts::tr("Would be changed: %1, unchanged: %2, refused: %3")
                                              : Texts::tr("Changed: %1, unchanged: %2, refused: %3");
    return writeLines(
        m_lines + QStringList{counts.arg(outcome.changed).arg(outcome.unchanged).arg(outcome.refused)},
        status);
}

} // namespace vodhuk
