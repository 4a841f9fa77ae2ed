#include "core/analysis/framingbinding.h"

#include "core/analysis/recordsets.h"

#include <map>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using RowsByCode = std::map<QString, RowSet>; ///< under the empty code those without a value

Result<RowsByCode> rowsBy(const QString &field, const RecordSets &records, const QString &language)
{
    auto values = records.by(field, language);
    VODHUK_TRY(values);
    RowsByCode rows;
    RowSet rest = records.all();
    for (ValueSet &value : *values) {
        if (value.value.code.isEmpty() || value.rows.isEmpty())
            continue;
        rest -= value.rows;
        rows[value.value.code] = std::move(value.rows);
    }
    if (!rest.isEmpty())
        rows[QString()] = std::move(rest);
    return rows;
}

/// The codes of the vocabulary, then those it does not know, then what has none if `withNone` or if there is any.
QList<FramingBinding::Head> headsOf(const RowsByCode &rows, const QString &vocabulary,
                                    const Codebook &codebook, const QString &language, bool withNone)
{
    QList<FramingBinding::Head> heads;
    const auto add = [&](const QString &code) {
        const auto own = rows.find(code);
        heads.append({code, code.isEmpty() ? QString() : codebook.label(vocabulary, code, language),
                      own == rows.end() ? 0 : static_cast<qint64>(own->second.cardinality())});
    };
    for (const Term &term : codebook.terms(vocabulary))
        add(term.code);
    for (const auto &[code, own] : rows) {
        if (!code.isEmpty() && !codebook.contains(vocabulary, code))
            add(code);
    }
    if (withNone || rows.contains(QString()))
        add(QString());
    return heads;
}

qint64 countBoth(const RowsByCode &framings, const QString &framing, const RowsByCode &bindings,
                 const QString &binding)
{
    const auto framed = framings.find(framing);
    const auto bound = bindings.find(binding);
    return framed == framings.end() || bound == bindings.end() ? 0 : common(framed->second, bound->second);
}

Result<FramingBinding> tableOf(const RecordSets &records, const Codebook &codebook, const QString &language)
{
    const auto framings = rowsBy(u"framing"_s, records, language);
    VODHUK_TRY(framings);
    const auto bindings = rowsBy(u"binding"_s, records, language);
    VODHUK_TRY(bindings);
    FramingBinding made;
    made.total = records.count();
    made.framings = headsOf(*framings, u"framing"_s, codebook, language, false);
    made.bindings = headsOf(*bindings, u"binding"_s, codebook, language, true);
    for (const FramingBinding::Head &framing : std::as_const(made.framings)) {
        std::vector<qint64> &row = made.counts.emplace_back();
        for (const FramingBinding::Head &binding : std::as_const(made.bindings))
            row.push_back(countBoth(*framings, framing.code, *bindings, binding.code));
    }
    return made;
}

} // namespace

std::expected<Result<FramingBinding>, QueryError> framingBinding(const QueryEngine &engine,
                                                                 const Query &query, const QString &language,
                                                                 const Cancellation &cancellation)
{
    const auto records = RecordSets::select(engine, query, cancellation);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Result<FramingBinding>(std::unexpected(records->error()));
    return tableOf(**records, engine.codebook(), language);
}

} // namespace vodhuk
