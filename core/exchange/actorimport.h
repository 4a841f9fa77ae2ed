/// What an import makes of a table of actors; names of other actors may refer to rows in any order.
#pragma once

#include "core/catalogue/edit.h"
#include "core/exchange/actornames.h"
#include "core/exchange/importtable.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace vodhuk
{

class ActorImport
{
public:
    ActorImport(const Catalogue &catalogue, const ImportTable &table, const ImportWatch &watch);

    /// Decides over every row; nothing is written.
    [[nodiscard]] Status plan();

    /// After plan(): actors first, what refers to other actors second.
    [[nodiscard]] Status write(Edit &edit) const;

    [[nodiscard]] ImportOutcome outcome() const;

private:
    struct Row {
        const CsvRow *source = nullptr;
        RowFate fate = RowFate::Added;
        Actor actor;
        Problems problems;
    };

    [[nodiscard]] Row readRow(const CsvRow &source);
    void identify(Row &row);
    void readNames(Row &row);
    void readType(Row &row);
    void readNeutrality(Row &row);

    [[nodiscard]] bool resolveAll();
    void resolveParent(Row &row);
    void rejectLoops();
    void resolveMemberships(Row &row);
    void readBelarus(Row &row);
    [[nodiscard]] ActorId actorNamed(Row &row, const QString &column, const QString &name);
    [[nodiscard]] PartialDate date(Row &row, const QString &column);
    [[nodiscard]] const Actor *presentBelarus() const;
    void addBelarus();
    void compare(Row &row) const;

    [[nodiscard]] QString cell(const Row &row, const QString &column) const;
    void reject(Row &row, const QString &column, const QString &rule, const QString &message,
                const QString &remedy = {});

    const Catalogue &m_catalogue;
    const ImportTable &m_table;
    const ImportWatch &m_watch;
    std::vector<Row> m_rows;
    ActorNames m_names;                    ///< of the catalogue and of the rows so far
    QHash<ActorId, int> m_lines;           ///< of the rows that become these actors
    QSet<ActorId> m_gone;                  ///< new actors whose rows were rejected
    QList<Membership> m_belarus;           ///< of Belarus, as the rows of organisations tell them
    std::optional<Actor> m_belarusOutside; ///< Belarus with them, if the table has no row for it
    QSet<ActorId> m_dated;                 ///< organisations whose rows tell Belarus outside something new
};

} // namespace vodhuk
