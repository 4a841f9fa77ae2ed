/// Records what one edit changes with SQLite's session extension, in parts so that a big import fits into memory.
#pragma once

#include "core/catalogue/database.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <functional>

struct sqlite3_session;

namespace vodhuk
{

/// Lives within one transaction. Derived tables, the change log and meta are left out.
class ChangeRecorder
{
public:
    /// Takes each part as soon as it is recorded, in the order in which they happened.
    using Keep = std::function<Status(const QByteArray &part)>;

    ChangeRecorder(Database &database, Keep keep);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    [[nodiscard]] Status start();

    /// To be called with every record written or removed: history and derived data go by it.
    [[nodiscard]] Status touch(qint64 record);

    /// Terms have no record id.
    void touchVocabulary() { m_vocabulary = true; }

    /// Ends recording. False if nothing changed: no part was kept then.
    [[nodiscard]] Result<bool> finish();

    [[nodiscard]] const QSet<qint64> &touched() const { return m_touched; }
    [[nodiscard]] bool touchedVocabulary() const { return m_vocabulary; }

private:
    [[nodiscard]] Status endPart();

    Database &m_database;
    sqlite3_session *m_session = nullptr;
    Keep m_keep;
    QSet<qint64> m_touched;
    int m_sincePart = 0;
    bool m_hasChanged = false;
    bool m_vocabulary = false;
};

/// Applies a part recorded by a ChangeRecorder to the main database, inside a transaction that defers foreign keys: forwards, or
/// inverted. Conflict if the rows are not as the change left (or found) them.
[[nodiscard]] Status applyPart(Database &database, QByteArray part, bool inverted);

/// The same for a copy of a few rows, in which only these tables are looked at: what speaks of a row that is not there is passed over,
/// one that is otherwise than expected becomes what the part says.
[[nodiscard]] Status applyWhereItFits(Database &copy, QByteArray part, bool inverted,
                                      const QStringList &tables);

} // namespace vodhuk
