#include "core/catalogue/wordsets.h"

#include "core/catalogue/rows.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView stateKey{"word_sets"};

/// The records written since are searched word by word: so many among all take some 30 ms of a million.
constexpr qint64 mostFreshAmong = 50;

WordSetState stateFrom(const QString &text)
{
    const QStringList parts = text.split(u' ');
    QList<qint64> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        const qint64 number = part.toLongLong(&isNumber);
        if (!isNumber || number < 0)
            return {};
        numbers.append(number);
    }
    if (numbers.size() != 4)
        return {};
    return {.valid = numbers[0], .begun = numbers[1], .last = numbers[2], .records = numbers[3]};
}

QString textOf(const WordSetState &state)
{
    return u"%1 %2 %3 %4"_s.arg(state.valid).arg(state.begun).arg(state.last).arg(state.records);
}

/// 0: nobody makes use of what is fresh.
Result<qint64> newestMaking(const Database &database)
{
    const auto state = wordSetState(database);
    return state ? Result<qint64>(std::max(state->valid, state->begun)) : std::unexpected(state.error());
}

Result<qint64> numberFrom(const Database &database, const QString &sql, const QVariantList &values)
{
    qint64 number = 0;
    VODHUK_TRY(forEachRow(database, sql, values, [&](const Statement &row) { number = row.number(0); }));
    return number;
}

} // namespace

Result<WordSetState> wordSetState(const Database &database)
{
    WordSetState state;
    VODHUK_TRY(forEachRow(database, u"SELECT value FROM meta WHERE key = ?"_s, {QString(stateKey)},
                          [&](const Statement &row) { state = stateFrom(row.text(0)); }));
    return state;
}

Status noteWordSetState(Database &database, const WordSetState &state)
{
    return execute(database, u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s,
                   {QString(stateKey), textOf(state)});
}

Status noteFreshWords(Database &database, qint64 record, const QString &plain, const QString &names)
{
    const auto making = newestMaking(database);
    VODHUK_TRY(making);
    if (*making == 0)
        return {};
    VODHUK_TRY(execute(database, u"INSERT OR REPLACE INTO word_fresh (record_id, making) VALUES (?, ?)"_s,
                       {record, *making}));
    VODHUK_TRY(execute(database, u"DELETE FROM word_fresh_text WHERE rowid = ?"_s, {record}));
    return execute(database, u"INSERT INTO word_fresh_text (rowid, plain, names) VALUES (?, ?, ?)"_s,
                   {record, textValue(plain), textValue(names)});
}

Status noteGoneWords(Database &database, const QList<qint64> &records)
{
    const auto making = newestMaking(database);
    VODHUK_TRY(making);
    if (*making == 0 || records.isEmpty())
        return {};
    const QString list = idList(records);
    VODHUK_TRY(execute(database,
                       u"INSERT OR REPLACE INTO word_fresh (record_id, making) "
                       "SELECT value, ? FROM json_each(?)"_s,
                       {*making, list}));
    return execute(database, u"DELETE FROM word_fresh_text WHERE rowid IN (SELECT value FROM json_each(?))"_s,
                   {list});
}

/// Numbers go on rising: a making that goes on sees that it is no longer the one that was begun.
Status voidWordSets(Database &database)
{
    const auto state = wordSetState(database);
    VODHUK_TRY(state);
    if (state->valid == 0 && state->begun == 0)
        return {};
    return noteWordSetState(database, {.last = state->last});
}

Result<bool> needWordSets(const Database &database, qint64 fewest)
{
    const auto state = wordSetState(database);
    VODHUK_TRY(state);
    const auto records =
        numberFrom(database, u"SELECT count(*) FROM (SELECT 1 FROM response LIMIT ?)"_s, {fewest});
    VODHUK_TRY(records);
    if (*records < fewest)
        return false;
    if (state->valid == 0 || state->begun != 0)
        return true;
    const auto fresh = numberFrom(database, u"SELECT count(*) FROM word_fresh"_s, {});
    VODHUK_TRY(fresh);
    return *fresh > state->records / mostFreshAmong;
}

} // namespace vodhuk
