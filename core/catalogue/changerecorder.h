/// Records what one edit changes with SQLite's session extension, in parts so that a big import fits into memory.
#pragma once

#include "core/catalogue/database.h"

#include <QByteArray>
#include <QList>
#include <QSet>

struct sqlite3_session;

namespace vodhuk
{

/// Lives within one transaction. Derived tables, the change log and meta are left out.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(Database &database);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    [[nodiscard]] Status start();

    /// To be called with every record written or removed: history and derived data go by it.
    [[nodiscard]] Status touch(qint64 record);

    /// Terms have no record id.
    void touchVocabulary() { m_vocabulary = true; }

    /// Ends recording. The parts in the order in which they happened; none if nothing changed.
    [[nodiscard]] Result<QList<QByteArray>> finish();

    [[nodiscard]] const QSet<qint64> &touched() const { return m_touched; }
    [[nodiscard]] bool touchedVocabulary() const { return m_vocabulary; }

private:
    [[nodiscard]] Status endPart();

    Database &m_database;
    sqlite3_session *m_session = nullptr;
    QList<QByteArray> m_parts;
    QSet<qint64> m_touched;
    int m_sincePart = 0;
    bool m_vocabulary = false;
};

/// Whether a part can be read to its end.
[[nodiscard]] bool isReadableChangeset(QByteArray part);

/// Applies parts recorded by a ChangeRecorder to the main database, inside a transaction: forwards, or inverted and in
/// reverse order. Conflict if the rows are not as the change left (or found) them.
[[nodiscard]] Status applyParts(Database &database, const QList<QByteArray> &parts, bool inverted);

} // namespace vodhuk
