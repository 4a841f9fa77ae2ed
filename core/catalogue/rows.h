/// Small helpers of the repositories: running a statement over rows, dates and optional values to and from columns.
#pragma once

#include "core/base/partialdate.h"
#include "core/base/recordid.h"
#include "core/catalogue/database.h"

#include <functional>
#include <optional>

namespace vodhuk
{

/// Runs a reading statement with these values and calls `row` for each row.
[[nodiscard]] inline Status forEachRow(const Database &database, const QString &sql,
                                       const QVariantList &values,
                                       const std::function<void(const Statement &)> &row)
{
    auto statement = database.read(sql);
    if (!statement)
        return std::unexpected(statement.error());
    for (const QVariant &value : values)
        statement->bind(value);
    VODHUK_TRY(statement->run());
    while (statement->next())
        row(*statement);
    return statement->status();
}

/// Runs a writing statement once.
[[nodiscard]] inline Status execute(Database &database, const QString &sql, const QVariantList &values)
{
    auto statement = database.write(sql);
    if (!statement)
        return std::unexpected(statement.error());
    for (const QVariant &value : values)
        statement->bind(value);
    return statement->run();
}

/// Texts of the schema are NOT NULL; Qt binds a null QString as NULL.
[[nodiscard]] inline QVariant textValue(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

[[nodiscard]] inline QVariant dateValue(const PartialDate &date)
{
    return textValue(date.stored());
}

[[nodiscard]] inline QVariant dayValue(const std::optional<QDate> &day)
{
    return day ? QVariant(day->toJulianDay()) : QVariant();
}

/// What dateValue() writes can be read, what others write need not be: see PartialDate::unread().
[[nodiscard]] inline PartialDate dateFrom(const QString &text)
{
    auto date = PartialDate::parse(text);
    return date ? *std::move(date) : PartialDate::unread(text);
}

template <class Tag>
[[nodiscard]] QVariant idValue(Id<Tag> id)
{
    return id.isNull() ? QVariant() : QVariant(id.value);
}

template <class Number>
[[nodiscard]] QVariant optionalValue(const std::optional<Number> &number)
{
    return number ? QVariant(*number) : QVariant();
}

[[nodiscard]] inline std::optional<int> optionalNumber(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.number(column)));
}

} // namespace vodhuk
