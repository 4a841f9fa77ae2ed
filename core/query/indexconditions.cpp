#include "core/query/indexconditions.h"

#include "core/catalogue/rows.h"
#include "core/index/wordrows.h"
#include "core/query/fieldfilters.h"
#include "core/query/namematching.h"
#include "core/query/searchedmarks.h"
#include "core/query/sqlfilter.h"
#include "core/query/textsearch.h"

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Rows = Resolved<Result<RowSet>>;
using Codes = Resolved<QStringList>;

Codes codesOf(const Condition &condition, const QueryScope &scope)
{
    return resolveCodes(condition, vocabularyOfField(condition.field), scope);
}

Codes actorsOf(const Condition &condition, const QueryScope &scope)
{
    const auto actors = resolveActors(condition, scope);
    if (!actors)
        return std::unexpected(actors.error());
    QStringList ids;
    for (const ActorId id : *actors)
        ids.append(QString::number(id.value));
    return ids;
}

Codes valuesOf(const Condition &condition, const QueryScope &)
{
    return condition.values;
}

/// A field whose values the index keeps under their codes.
struct KeptField {
    QLatin1String field;
    IndexField kept;
    Codes (*codes)(const Condition &, const QueryScope &);
    /// Where a value is no code (is not there as it is written), it may be meant otherwise: the SQL tells. Names may be written in any case.
    enum class Meaning { Code, CodeOrTitle, AsWritten, Name } meaning = Meaning::Code;
};

constexpr std::array keptFields{
    KeptField{"actor"_L1, IndexField::Actor, actorsOf},
    KeptField{"adopter"_L1, IndexField::Adopter, actorsOf},
    KeptField{"actor-type"_L1, IndexField::ActorType, codesOf},
    KeptField{"side"_L1, IndexField::Side, sidesOf},
    KeptField{"kind"_L1, IndexField::Kind, kindsOf},
    KeptField{"instrument"_L1, IndexField::Instrument, codesOf},
    KeptField{"family"_L1, IndexField::Family, codesOf},
    KeptField{"benefit"_L1, IndexField::Benefit, codesOf},
    KeptField{"sanction"_L1, IndexField::Sense, sensesOf},
    KeptField{"framing"_L1, IndexField::Framing, codesOf},
    KeptField{"norm"_L1, IndexField::Norm, valuesOf, KeptField::Meaning::AsWritten},
    KeptField{"binding"_L1, IndexField::Binding, codesOf},
    KeptField{"event"_L1, IndexField::Trigger, codesOf, KeptField::Meaning::CodeOrTitle},
    KeptField{"mode"_L1, IndexField::Mode, codesOf},
    KeptField{"measure-status"_L1, IndexField::MeasureStatus, codesOf},
    KeptField{"publisher"_L1, IndexField::Publisher, valuesOf, KeptField::Meaning::Name},
    KeptField{"lang"_L1, IndexField::Language, languagesOf},
    KeptField{"tag"_L1, IndexField::Tag, valuesOf, KeptField::Meaning::Name},
    KeptField{"regime"_L1, IndexField::Regime, regimesOf},
    KeptField{"has"_L1, IndexField::Having, thingsOf},
    KeptField{"status"_L1, IndexField::Workflow, codesOf},
    KeptField{"sensitivity"_L1, IndexField::Sensitivity, codesOf}};

const KeptField *keptField(const QString &field)
{
    const auto *const found =
        std::ranges::find_if(keptFields, [&](const KeptField &kept) { return field == kept.field; });
    return found == keptFields.end() ? nullptr : found;
}

/// Any of the codes. Nothing if one is not there and may be meant otherwise.
std::optional<RowSet> rowsOfCodes(const QStringList &codes, const KeptField &field,
                                  const ResponseIndex &index)
{
    RowSet rows;
    for (const QString &code : codes) {
        const RowSet *having = index.values(field.kept).find(code);
        const bool none = !having || !having->intersect(index.all());
        if (none && field.meaning == KeptField::Meaning::AsWritten)
            return std::nullopt;
        if (!none)
            rows |= *having;
    }
    return rows;
}

/// Those of the names that records have which the values mean.
QStringList namesMeant(const QStringList &values, IndexField field, const ResponseIndex &index)
{
    QStringList names;
    for (const ValueRows::Entry &entry : index.values(field).entries()) {
        if (entry.rows->intersect(index.all()))
            names.append(entry.value.code);
    }
    return namesWritten(names, values);
}

bool isOfDays(const QString &field)
{
    return field == "date"_L1 || field == "surely"_L1 || field == "year"_L1 || field == "in-force"_L1;
}

Rows rowsOfDays(const Condition &condition, const ResponseIndex &index)
{
    const auto spans = resolveDays(condition);
    if (!spans)
        return std::unexpected(spans.error());
    RowSet rows;
    for (const DaySpan &span : *spans) {
        if (condition.field == "in-force"_L1)
            rows |= index.inForceWithin(span.first, span.last);
        else if (condition.field == "surely"_L1)
            rows |= index.surelyWithin(span.first, span.last);
        else
            rows |= index.possiblyWithin(span.first, span.last);
    }
    return Result<RowSet>(std::move(rows));
}

/// By the first instruments that the strip of time is counted by; a record without one has none.
Rows rowsOfFirstFamilies(const Condition &condition, const QueryScope &scope, const ResponseIndex &index)
{
    const auto families = codesOf(condition, scope);
    if (!families)
        return std::unexpected(families.error());
    RowSet rows;
    for (const ValueRows::Entry &entry : index.values(IndexField::Months).entries()) {
        const QString &instrument = entry.value.code;
        if (!instrument.isEmpty() && families->contains(scope.codebook.family(instrument)))
            rows |= *entry.rows;
    }
    return Result<RowSet>(std::move(rows));
}

/// The same question is often asked again, with another condition beside it.
Result<RowSet> rowsBySql(const QString &question, const QString &sql, const QVariantList &values,
                         const QueryScope &scope, const ResponseIndex &index)
{
    std::vector<qint64> ids;
    const auto read =
        forEachRow(scope.database, sql, values, [&](const Statement &row) { ids.push_back(row.number(0)); });
    if (!read)
        return std::unexpected(read.error());
    RowSet rows = index.rowsOf(ids);
    index.keepFound(question, rows);
    return rows;
}

/// What the sets of words tell in these ways or, where they tell nothing, the text index.
Result<RowSet> rowsOfText(const QList<WordWay> &ways, const QString &match, const QueryScope &scope,
                          const ResponseIndex &index)
{
    const QString question = u"match\n"_s + match;
    if (auto found = index.foundBefore(question))
        return *std::move(found);
    auto bySets = ways.isEmpty() ? Result<std::optional<RowSet>>(std::nullopt)
                                 : rowsOfWord(scope.database, ways, match, index);
    if (!bySets)
        return std::unexpected(bySets.error());
    if (*bySets) {
        index.keepFound(question, **bySets);
        return **std::move(bySets);
    }
    return rowsBySql(question, u"SELECT rowid FROM response_search WHERE response_search MATCH ?"_s, {match},
                     scope, index);
}

} // namespace

bool isAskedOfIndex(const Condition &condition, const QueryScope &scope, const ResponseIndex &index)
{
    const QString &field = condition.field;
    if (isOfDays(field) || field == "first-family"_L1 || field == "texts"_L1)
        return true;
    const KeptField *kept = keptField(field);
    if (!kept)
        return false;
    const auto codes = kept->codes(condition, scope);
    return codes ? rowsOfCodes(*codes, *kept, index).has_value() : kept->meaning == KeptField::Meaning::Code;
}

Rows indexedRows(const Condition &condition, const QueryScope &scope, const ResponseIndex &index)
{
    if (isOfDays(condition.field))
        return rowsOfDays(condition, index);
    if (condition.field == "first-family"_L1)
        return rowsOfFirstFamilies(condition, scope, index);
    if (condition.field == "texts"_L1)
        return Result<RowSet>(index.all()); // it says where words are looked for
    if (const KeptField *kept = keptField(condition.field)) {
        const auto codes = kept->codes(condition, scope);
        if (!codes && kept->meaning == KeptField::Meaning::Code)
            return std::unexpected(codes.error());
        if (codes && kept->kept == IndexField::Kind && codes->contains(u"any"_s))
            return Result<RowSet>(index.all());
        if (codes && kept->meaning == KeptField::Meaning::Name)
            return Result<RowSet>(*rowsOfCodes(namesMeant(*codes, kept->kept, index), *kept, index));
        if (auto rows = codes ? rowsOfCodes(*codes, *kept, index) : std::nullopt)
            return Result<RowSet>(*std::move(rows));
    }
    const QString question = condition.field + textList(condition.values);
    if (auto found = index.foundBefore(question))
        return Result<RowSet>(*std::move(found));
    const auto filter = sqlCondition(condition, scope);
    if (!filter)
        return std::unexpected(filter.error());
    return rowsBySql(question, u"SELECT response.id FROM response WHERE "_s + filter->sql, filter->values,
                     scope, index);
}

Rows indexedRows(const SearchWord &word, const QueryScope &scope, const ResponseIndex &index)
{
    const auto filter = sqlWord(word);
    if (!filter)
        return std::unexpected(filter.error());
    return rowsOfText(wordWays(word), filter->values.first().toString(), scope, index);
}

Rows indexedRows(const SearchWord &word, Sensitivity searched, const QueryScope &scope,
                 const ResponseIndex &index, const Cancellation &cancellation)
{
    auto rows = indexedRows(word, scope, index);
    if (!rows || !*rows || searched == Sensitivity::Confidential)
        return rows;
    const QString question =
        u"closed notes alone\n"_s + QString::number(int(searched)) + u'\n' + matchExpression(word);
    auto hidden = index.foundBefore(question);
    if (!hidden) {
        const auto met = metInClosedNotesAlone(word, searched, scope, cancellation);
        if (!met)
            return Result<RowSet>(std::unexpected(met.error()));
        hidden = index.rowsOf(*met);
        index.keepFound(question, *hidden);
    }
    **rows -= *hidden;
    return rows;
}

Result<RowSet> indexedTitleRows(const SearchWord &word, const QueryScope &scope, const ResponseIndex &index)
{
    const QString match = titleExpression(word);
    return match.isEmpty() ? RowSet() : rowsOfText(titleWays(word), match, scope, index);
}

} // namespace vodhuk
