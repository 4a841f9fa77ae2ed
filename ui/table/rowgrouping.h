/// The rows of a table whose records are put together by the values of a field: a line for each group, its records beneath once it is open.
#pragma once

#include "core/query/recordgroups.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace vodhuk
{

class Workspace;

/// Counts groups, and reads the records of those that are opened, in the background. The first row says what is counted. Rows stay until
/// others are there.
class RowGrouping : public QObject
{
    Q_OBJECT

public:
    explicit RowGrouping(Workspace &workspace, QObject *parent = nullptr);

    /// One of facetFields(); empty: records stand in one list.
    void setField(const QString &field);
    [[nodiscard]] const QString &field() const { return m_field; }
    /// The greatest first; else by name.
    void setByCount(bool byCount);
    [[nodiscard]] bool isByCount() const { return m_isByCount; }

    /// Counts the present result of the workspace.
    void follow();

    /// Whether there are groups to be shown; what is said of rows below holds only then.
    [[nodiscard]] bool isActive() const { return !m_starts.empty(); }

    [[nodiscard]] int rowCount() const { return m_starts.back(); }
    /// Null for a line that is no record.
    [[nodiscard]] ResponseId idAt(int row) const;
    /// The first one in an open group; -1 if there is none.
    [[nodiscard]] int rowOf(ResponseId id) const;
    [[nodiscard]] bool isLine(int row) const;
    [[nodiscard]] bool isGroup(int row) const { return row > 0 && isLine(row); }
    /// Lines between two rows, both included.
    [[nodiscard]] int linesWithin(int first, int last) const;

    [[nodiscard]] bool isOpen(int row) const;
    /// `row`: the line of a group.
    void setOpen(int row, bool open);

    /// The line above a record; of a line itself its own row.
    [[nodiscard]] int lineAbove(int row) const;
    [[nodiscard]] QString codeAt(int row) const;
    [[nodiscard]] int rowOfCode(const QString &code) const; ///< -1 if no group has it
    [[nodiscard]] std::vector<ResponseId> recordsAt(int row) const;

    /// What a line says, and how many records it stands for (0 for the first one).
    [[nodiscard]] QString text(int row) const;
    [[nodiscard]] qint64 count(int row) const;
    [[nodiscard]] QString spokenText(int row) const;

Q_SIGNALS:
    void aboutToReset();
    void reset();
    void rowsComing(int first, int last);
    void rowsCame();
    void rowsGoing(int first, int last);
    void rowsGone();
    void lineChanged(int row);

private:
    struct Group {
        FacetValue value; ///< without a code: of the records that have no value
        bool isOpen = false;
        std::vector<ResponseId> records; ///< of an open one
        bool operator==(const Group &) const = default;
    };
    struct Counted {
        RecordGroups groups;
        QHash<QString, std::vector<ResponseId>> opened;
    };
    [[nodiscard]] static Result<Counted> count(const QueryEngine &engine, const Query &query,
                                               const QString &field, const QSet<QString> &open,
                                               const QString &language, const Cancellation &cancellation);
    void take(Result<Counted> counted);
    void show(std::vector<Group> groups);
    void clear();
    void hide();
    void ask(const QString &code);
    void takeRecords(const QString &code, Result<std::vector<ResponseId>> records);
    void fold(size_t group);
    void placeGroups();
    [[nodiscard]] std::vector<Group> groupsFrom(const Counted &counted) const;
    [[nodiscard]] size_t groupAt(int row) const;
    [[nodiscard]] QString caption() const;

    Workspace &m_workspace;
    QString m_field;
    bool m_isByCount = false;
    Query m_query; ///< whose groups are shown
    RecordGroups m_counted;
    std::vector<Group> m_groups;
    std::vector<int> m_starts; ///< row of each group, and behind the last one; empty: not active
    QTimer m_moment;           ///< as long as groups of the query before may stand
    QSet<QString> m_open;      ///< codes; they stay open while queries change
};

} // namespace vodhuk
