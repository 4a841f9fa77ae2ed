#include "core/codebook/workedcases.h"

#include "core/base/csv.h"
#include "core/base/resources.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// The cells of a row by their heads.
using Cells = QHash<QString, QString>;

Cells cellsOf(const CsvRow &row, const QStringList &heads)
{
    Cells cells;
    for (qsizetype column = 0; column < heads.size(); ++column)
        cells.insert(heads[column], row.cells.value(column));
    return cells;
}

LocalizedText textOf(const Cells &cells, const QString &name)
{
    LocalizedText text;
    for (const QString &language : houseLanguages())
        text.set(language, cells.value(name + u'_' + language));
    return text;
}

QStringList listOf(const Cells &cells, const QString &name)
{
    return cells.value(name).split(u';', Qt::SkipEmptyParts);
}

WorkedCase caseOf(const Cells &cells)
{
    return {cells.value(u"number"_s).toInt(), textOf(cells, u"title"_s), textOf(cells, u"facts"_s),
            textOf(cells, u"coding"_s),       textOf(cells, u"why"_s),   textOf(cells, u"trap"_s),
            listOf(cells, u"fields"_s),       listOf(cells, u"codes"_s), listOf(cells, u"sources"_s)};
}

QList<WorkedCase> readCases()
{
    initResources();
    QFile file(u":/codebook/cases.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The worked cases are missing from the program.");
    const Result<QList<CsvRow>> rows = readCsv(file.readAll());
    if (!rows || rows->isEmpty())
        qFatal("The worked cases in the program cannot be read.");
    QList<WorkedCase> cases;
    for (const CsvRow &row : rows->sliced(1))
        cases.append(caseOf(cellsOf(row, rows->first().cells)));
    std::ranges::sort(cases, {}, &WorkedCase::number);
    return cases;
}

/// The codes of a record, each with its vocabulary in front.
class CarriedCodes
{
public:
    explicit CarriedCodes(const Response &record)
    {
        addOwn(record);
        addOfMeasures(record.measures);
        for (const Participation &participation : record.participations)
            add(u"role"_s, participation.role);
        for (const NormInvocation &norm : record.norms)
            add(u"norm_role"_s, norm.role);
        for (const Milestone &milestone : record.milestones)
            add(u"milestone"_s, milestone.role);
        for (const RecordLink &link : record.links)
            add(u"relation"_s, link.type);
    }

    [[nodiscard]] bool containAny(const QStringList &codes) const
    {
        return std::ranges::any_of(codes, [&](const QString &code) { return m_codes.contains(code); });
    }

private:
    void add(const QString &vocabulary, const QString &code) { m_codes.insert(vocabulary + u':' + code); }

    void add(const QString &vocabulary, const QStringList &codes)
    {
        for (const QString &code : codes)
            add(vocabulary, code);
    }

    void addOwn(const Response &record)
    {
        add(u"instrument"_s, record.instruments);
        add(u"trigger"_s, record.triggers);
        add(u"binding"_s, record.binding);
        add(u"purpose"_s, record.purposes);
        add(u"act_mode"_s, record.actMode);
        add(u"framing"_s, record.framing);
        add(u"legal_qualification"_s, record.legalQualification);
        add(u"pledge_stage"_s, record.pledgeStage);
        add(recordKindCode(record.kind), record.code);
    }

    void addOfMeasures(const QList<Measure> &measures)
    {
        for (const Measure &measure : measures) {
            add(u"benefit"_s, measure.benefit);
            add(u"direction"_s, measure.direction);
            add(u"deprives"_s, measure.deprives);
            add(u"scope"_s, measure.scope);
            add(u"until_kind"_s, measure.untilKind);
            add(u"measure_status"_s, measure.status);
        }
    }

    QSet<QString> m_codes;
};

} // namespace

const QList<WorkedCase> &workedCases()
{
    static const QList<WorkedCase> cases = readCases();
    return cases;
}

QList<const WorkedCase *> casesFor(const QString &field, const Response &record)
{
    const CarriedCodes carried(record);
    QList<const WorkedCase *> cases;
    for (const WorkedCase &worked : workedCases()) {
        if (worked.fields.contains(field))
            cases.append(&worked);
    }
    std::ranges::stable_partition(
        cases, [&](const WorkedCase *worked) { return carried.containAny(worked->codes); });
    return cases;
}

} // namespace vodhuk
