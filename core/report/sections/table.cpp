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

Status checkField(const QString &field)
{
    if (facetFields().contains(field))
        return {};
    return fail(ErrorKind::Usage, Texts::tr("“%1” is no field that a table counts by. There are: %2.")
                                      .arg(field, facetFields().join(u", "_s)));
}

Result<Fields> chosenFields(const SectionMaking &making)
{
    const QMap<QString, QString> &settings = making.section.settings;
    Fields fields{settings.value(u"rows"_s, u"actor"_s), settings.value(u"columns"_s)};
    VODHUK_TRY(checkField(fields.rows));
    if (!fields.columns.isEmpty())
        VODHUK_TRY(checkField(fields.columns));
    return fields;
}

/// Rows by label or in the order of the vocabulary, never by count; each leads to its records.
TableBlock tableOf(const Fields &fields, const QList<ValueSet> &rows, const QList<ValueSet> &columns,
                   const SectionMaking &making)
{
    const Wording &words = making.speech.words;
    TableBlock table{.title = {}, .head = {}, .rows = {}};
    table.subtitle = words.translate(
        "Briefing", "Numbers of responses. One that has several of these values stands in several cells.");
    table.textColumns = 1;
    table.head = {fieldName(fields.rows, making.speech),
                  words.translate("Briefing", "responses", "head of a column")};
    for (const ValueSet &column : columns)
        table.head.append(column.value.label);
    for (const ValueSet &row : rows) {
        QStringList cells{row.value.label, words.number(row.value.count)};
        for (const ValueSet &column : columns)
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
    BriefingQuestions &questions = making.questions;
    const auto sets =
        questions.taken(RecordSets::select(questions.engine(), making.part.query, questions.cancellation()));
    VODHUK_TRY(sets);
    const Result<QList<ValueSet>> rows = sets->by(fields->rows, making.speech.language());
    VODHUK_TRY(rows);
    QList<ValueSet> columns;
    if (!fields->columns.isEmpty()) {
        Result<QList<ValueSet>> found = sets->by(fields->columns, making.speech.language());
        VODHUK_TRY(found);
        columns = std::move(*found);
    }
    QList<Block> blocks = sectionHead(making);
    TableBlock table = tableOf(*fields, *rows, columns, making);
    table.title = making.speech.words.translate("Briefing", "Table %1.").arg(++making.course.tables);
    blocks.append(std::move(table));
    return blocks;
}

} // namespace vodhuk
