#include "core/catalogue/changerecorder.h"

#include <QCoreApplication>

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <memory>
#include <sqlite3.h>
#include <string_view>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ChangeRecorder)
};

constexpr int recordsPerPart = 4000; // some 16 MB

int isRecorded(void *, const char *table)
{
    const std::string_view name(table);
    return name.starts_with("change") || name.starts_with("response_search") || name == "response_derived" ||
                   name == "word_rows" || name.starts_with("word_fresh") || name == "meta" || name == "draft"
               ? 0
               : 1;
}

int refuseConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

int takeWhatFits(void *, int conflict, sqlite3_changeset_iter *)
{
    const bool canReplace = conflict == SQLITE_CHANGESET_DATA || conflict == SQLITE_CHANGESET_CONFLICT;
    return canReplace ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT;
}

int isAmong(void *tables, const char *table)
{
    return static_cast<const QStringList *>(tables)->contains(QLatin1String(table)) ? 1 : 0;
}

Result<QByteArray> inverse(const QByteArray &part)
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(part.size()), part.constData(), &size, &bytes);
    if (code != SQLITE_OK)
        return std::unexpected(databaseError(code, u"invert"_s));
    const QByteArray inverted(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return inverted;
}

} // namespace

ChangeRecorder::ChangeRecorder(Database &database, Keep keep)
    : m_database(database)
    , m_keep(std::move(keep))
{
}

ChangeRecorder::~ChangeRecorder()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

Status ChangeRecorder::start()
{
    int code = sqlite3session_create(m_database.handle(), "main", &m_session);
    if (code == SQLITE_OK) {
        sqlite3session_table_filter(m_session, isRecorded, nullptr);
        code = sqlite3session_attach(m_session, nullptr);
    }
    if (code != SQLITE_OK)
        return std::unexpected(databaseError(code, u"session"_s));
    m_sincePart = 0;
    return {};
}

Status ChangeRecorder::touch(qint64 record)
{
    m_touched.insert(record);
    if (++m_sincePart < recordsPerPart)
        return {};
    VODHUK_TRY(endPart());
    return start();
}

Status ChangeRecorder::endPart()
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, sqlite3_free);
    if (code != SQLITE_OK)
        return std::unexpected(databaseError(code, u"changeset"_s));
    sqlite3session_delete(m_session);
    m_session = nullptr;
    if (size == 0)
        return {};
    m_hasChanged = true;
    return m_keep(QByteArray::fromRawData(static_cast<const char *>(bytes), size));
}

Result<bool> ChangeRecorder::finish()
{
    VODHUK_TRY(endPart());
    return m_hasChanged;
}

Status applyWhereItFits(Database &copy, QByteArray part, bool inverted, const QStringList &tables)
{
    if (inverted) {
        auto turned = inverse(part);
        VODHUK_TRY(turned);
        part = *std::move(turned);
    }
    QStringList wanted = tables;
    const int code = sqlite3changeset_apply(copy.handle(), static_cast<int>(part.size()), part.data(),
                                            isAmong, takeWhatFits, &wanted);
    return code == SQLITE_OK ? Status() : std::unexpected(databaseError(code, u"apply to a copy"_s));
}

Status applyPart(Database &database, QByteArray part, bool inverted)
{
    if (inverted) {
        auto turned = inverse(part);
        if (!turned)
            return std::unexpected(turned.error());
        part = *std::move(turned);
    }
    const int code = sqlite3changeset_apply(database.handle(), static_cast<int>(part.size()), part.data(),
                                            nullptr, refuseConflict, nullptr);
    if (code == SQLITE_ABORT)
        return fail(ErrorKind::Conflict,
                    Texts::tr("The records were changed since by other means, so this change cannot be taken "
                              "back or brought back. Nothing was changed."));
    if (code != SQLITE_OK)
        return std::unexpected(databaseError(code, u"apply"_s));
    return {};
}

} // namespace vodhuk
