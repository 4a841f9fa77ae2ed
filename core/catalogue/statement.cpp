#include "core/catalogue/database.h"
#include "core/catalogue/sqliteerror.h"

#include <sqlite3.h>
#include <utility>

namespace vodhuk
{

namespace
{

int bindText(sqlite3_stmt *statement, int place, const QString &text)
{
    if (text.isNull())
        return sqlite3_bind_null(statement, place);
    const QByteArray bytes = text.toUtf8();
    return sqlite3_bind_text64(statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt *statement, int place, const QByteArray &bytes)
{
    if (bytes.isNull())
        return sqlite3_bind_null(statement, place);
    return sqlite3_bind_blob64(statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_TRANSIENT);
}

int bindValue(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, place);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QByteArray:
        return bindBytes(statement, place, value.toByteArray());
    default:
        return bindText(statement, place, value.toString());
    }
}

} // namespace

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement.get()); // a half-read statement would keep its snapshot of the file
    sqlite3_clear_bindings(m_statement.get());
}

Statement &Statement::bind(const QVariant &value)
{
    if (m_bound == 0) {
        sqlite3_reset(m_statement.get());
        m_outcome = SQLITE_OK;
    }
    if (const int outcome = bindValue(m_statement.get(), ++m_bound, value); outcome != SQLITE_OK)
        m_outcome = outcome;
    return *this;
}

Status Statement::run()
{
    const int bound = std::exchange(m_bound, 0);
    if (bound == 0)
        sqlite3_reset(m_statement.get());
    else
        VODHUK_TRY(status());
    if (bound != sqlite3_bind_parameter_count(m_statement.get()))
        return std::unexpected(
            databaseError(SQLITE_MISUSE, QString::fromUtf8(sqlite3_sql(m_statement.get()))));
    step();
    m_ahead = m_outcome == SQLITE_ROW;
    return status();
}

void Statement::step()
{
    m_outcome = sqlite3_step(m_statement.get());
}

bool Statement::next()
{
    if (!std::exchange(m_ahead, false) && m_outcome == SQLITE_ROW)
        step();
    return m_outcome == SQLITE_ROW;
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement.get(), column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB: {
        const void *bytes = sqlite3_column_blob(m_statement.get(), column);
        return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement.get(), column));
    }
    default:
        return {};
    }
}

QString Statement::text(int column) const
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement.get(), column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView Statement::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement.get(), column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

Status Statement::status() const
{
    if (m_outcome == SQLITE_OK || m_outcome == SQLITE_ROW || m_outcome == SQLITE_DONE)
        return {};
    return std::unexpected(
        lastError(sqlite3_db_handle(m_statement.get()), QString::fromUtf8(sqlite3_sql(m_statement.get()))));
}

} // namespace vodhuk
