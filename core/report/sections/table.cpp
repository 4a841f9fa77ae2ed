#include "core/analysis/recordsets.h"
#include "core/query/facets.h"
#include "core/query/narrowing.h"
#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BriefingSections)
};

struct Fields {
    QString rows;
    QString columns; ///< empty: rows are counted alone
};

Status checkField(const QString &field, ExportProfile profile)
{
    if (field == "tag"_L1 && !showsInternal(profile))
        return fail(ErrorKind::Usage,
                    Texts::tr("Tags are words of the work on the catalogue: only an internal briefing counts "
                              "by them. Choose another field, or the profile for your own group."));
    if (facetFields().contains(field))
        return {};
    return fail(ErrorKind::Usage, Texts::tr("“%1” is no field that a table counts by. There are: %2.")
                                      .arg(field, facetFields().join(u", "_s)));
}

Result<Fields> chosenFields(const SectionMaking &making)
{
    const QMap<QString, QString> &settings = making.section.settings;
    Fields fields{settings.value(u"rows"_s, u"actor"_s), settings.value(u"columns"_s)};
    VODHUK_TRY(checkField(fields.rows, making.wish.profile));
    if (!fields.columns.isEmpty())
        VODHUK_TRY(checkField(fields.columns, making.wish.profile));
    return fields;
}

/// Sets of rows, of which those of one asking alone can be met with each other.
struct Values {
    QList<ValueSet> rows;
    QList<ValueSet> columns;
};

Result<Values> valuesOf(const Fields &fields, const SectionMaking &making)
{
    BriefingQuestions &questions = making.questions;
    const QStringList question{u"values"_s, making.part.query.toText(), fields.rows, fields.columns};
    return questions.remembered(question, [&]() -> Result<Values> {
        const auto sets = questions.taken(
            RecordSets::select(questions.engine(), making.part.query, questions.cancellation()));
        VODHUK_TRY(sets);
        Result<QList<ValueSet>> rows = sets->by(fields.rows, making.speech.language());
        VODHUK_TRY(rows);
        Values values{std::move(*rows), {}};
        if (fields.columns.isEmpty())
            return values;
        Result<QList<ValueSet>> columns = sets->by(fields.columns, making.speech.language());
        VODHUK_TRY(columns);
        values.columns = std::move(*columns);
        return values;
    });
}

/// Rows by label or in the order of the vocabulary, never by count; each leads to its records.
TableBlock tableOf(const Fields &fields, const Values &values, const SectionMaking &making)
{
    const Wording &words = making.speech.words;
    TableBlock table{.title = {}, .head = {}, .rows = {}};
    table.subtitle = words.translate(
        "Briefing", "Numbers of responses. One that has several of these values stands in several cells.");
    table.textColumns = 1;
    table.head = {fieldName(fields.rows, making.speech),
                  words.translate("Briefing", "responses", "head of a column")};
    for (const ValueSet &column : values.columns)
        table.head.append(column.value.label);
    for (const ValueSet &row : values.rows) {
        QStringList cells{row.value.label, words.number(row.value.count)};
        for (const ValueSet &column : values.columns)
            cells.append(words.number(common(row.rows, column.rows)));
        table.rows.append(cells);
        table.rowQueries.append(narrowed(making.part.query, {{fields.rows, {row.value.code}}}).toText());
    }
    return table;
}

} // namespace

Result<QList<Block>> tableSection(SectionMaking &making)
{
    const Result<Fields> fields = chosenFields(making);
    VODHUK_TRY(fields);
    if (making.part.entries.isEmpty())
        return emptySection(making);
    const Result<Values> values = valuesOf(*fields, making);
    VODHUK_TRY(values);
    QList<Block> blocks = sectionHead(making);
    TableBlock table = tableOf(*fields, *values, making);
    table.title = making.speech.words.translate("Briefing", "Table %1.").arg(++making.course.tables);
    blocks.append(std::move(table));
    return blocks;
}

} // namespace vodhuk
