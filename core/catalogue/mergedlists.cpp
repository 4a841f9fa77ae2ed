#include "core/catalogue/mergedlists.h"

#include "core/base/localizedtext.h"
#include "core/catalogue/recordnames.h"
#include "core/catalogue/recordrows.h"
#include "core/catalogue/rows.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <functional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordMerge)
};

const ListTable participations{
    u"response_actor"_s, u"response_id"_s, {u"actor_id"_s, u"role"_s, u"date"_s, u"statement_level"_s}};
const ListTable memberships{u"membership"_s,
                            u"member_id"_s,
                            {u"organisation_id"_s, u"kind"_s, u"from_date"_s, u"until_date"_s,
                             u"suspended_from"_s, u"suspended_until"_s, u"source_id"_s}};
const ListTable citations{
    u"citation"_s, u"record_id"_s, {u"source_id"_s, u"field"_s, u"locator"_s, u"quote"_s}};
const ListTable notes{u"note"_s, u"record_id"_s, {u"text"_s, u"sensitivity"_s}};

bool isBlank(const QVariant &value)
{
    return value.isNull() || value.toString().isEmpty();
}

/// Whether two rows say the same from `first` on, where neither is silent.
bool agree(const QVariantList &one, const QVariantList &other, qsizetype first)
{
    for (qsizetype column = first; column < one.size(); ++column) {
        if (!isBlank(one[column]) && !isBlank(other[column]) && one[column] != other[column])
            return false;
    }
    return true;
}

void fill(QVariantList &row, const QVariantList &other, qsizetype first)
{
    for (qsizetype column = first; column < row.size(); ++column) {
        if (isBlank(row[column]))
            row[column] = other[column];
    }
}

/// Which of two rows stays; that one may be filled from the other.
enum class Stays { Both, Earlier, Later };

using Fold = std::function<Stays(QVariantList &earlier, QVariantList &later)>;

Stays foldAgreeing(QVariantList &earlier, QVariantList &later)
{
    if (!agree(earlier, later, 1))
        return Stays::Both;
    fill(earlier, later, 1);
    return Stays::Earlier;
}

/// A list in which both meet, on its way to one in which only the kept one stands.
struct Meeting {
    ListRows rows;
    QList<bool> wasMerged; ///< one by one with `rows`: it named the merged record
    qsizetype folded = 0;

    Meeting(ListRows given, qint64 kept, qint64 merged)
        : rows(std::move(given))
    {
        for (QVariantList &row : rows) {
            wasMerged.append(row.first().toLongLong() == merged);
            if (wasMerged.last())
                row.first() = kept;
        }
    }

    void remove(qsizetype place)
    {
        rows.removeAt(place);
        wasMerged.removeAt(place);
        ++folded;
    }

    /// Folds the row at `place` with the first of the kept record's that it can be folded with. True if it, or that one, went.
    bool foldAt(qsizetype place, const Fold &fold)
    {
        for (qsizetype other = 0; other < rows.size(); ++other) {
            if (wasMerged[other] || rows[other].first() != rows[place].first())
                continue;
            const auto [earlier, later] = std::minmax(place, other);
            const Stays stays = fold(rows[earlier], rows[later]);
            if (stays == Stays::Both)
                continue;
            wasMerged[place] = wasMerged[other] = false;
            remove(stays == Stays::Earlier ? later : earlier);
            return true;
        }
        return false;
    }

    void foldAll(const Fold &fold)
    {
        for (qsizetype place = 0; place < rows.size();) {
            if (!wasMerged[place] || !foldAt(place, fold))
                ++place;
        }
    }
};

/// The owners of lists in which both stand.
Result<QList<qint64>> ownersOfBoth(const Database &database, const ListTable &table, const RecordMerge &merge)
{
    QList<qint64> owners;
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT DISTINCT %1 FROM %2 WHERE %3 = ? AND %1 IN (SELECT %1 FROM %2 WHERE %3 = ?)"_s.arg(
            table.owner, table.table, table.columns.first()),
        {merge.merged, merge.kept}, [&](const Statement &row) { owners.append(row.number(0)); }));
    return owners;
}

/// Roles as the codebook orders them: the first takes the greatest part.
struct Roles {
    QStringList codes;
    QMap<QString, QString> labels;

    [[nodiscard]] qsizetype rank(const QVariant &role) const
    {
        const qsizetype place = codes.indexOf(role.toString());
        return place < 0 ? codes.size() : place;
    }

    [[nodiscard]] QString label(const QString &role) const { return labels.value(role, role); }
};

Result<Roles> readRoles(const Database &database)
{
    Roles roles;
    QMap<QString, LocalizedText> labels;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT t.code, x.language, x.text FROM term t LEFT JOIN term_text x "
                          "ON x.vocabulary = t.vocabulary AND x.code = t.code AND x.field = 'label' "
                          "WHERE t.vocabulary = 'role' ORDER BY t.position, t.code"_s,
                          {}, [&](const Statement &row) {
                              if (!roles.codes.contains(row.text(0)))
                                  roles.codes.append(row.text(0));
                              labels[row.text(0)].set(row.text(1), row.text(2));
                          }));
    for (auto label = labels.begin(); label != labels.end(); ++label)
        roles.labels.insert(label.key(), label->best(programLanguage()));
    return roles;
}

Status foldParticipations(const Database &database, const RecordMerge &merge, QList<FoldedList> &lists)
{
    const auto owners = ownersOfBoth(database, participations, merge);
    VODHUK_TRY(owners);
    const auto roles = readRoles(database);
    VODHUK_TRY(roles);
    for (const qint64 owner : *owners) {
        auto rows = readList(database, participations, owner);
        VODHUK_TRY(rows);
        const auto title = recordName(database, owner);
        VODHUK_TRY(title);
        QStringList told;
        Meeting meeting(*std::move(rows), merge.kept, merge.merged);
        const auto sameRole = [&](QVariantList &earlier, QVariantList &later) {
            if (earlier[1] != later[1])
                return Stays::Both;
            fill(earlier, later, 1);
            told.append(
                Texts::tr("“%1”: “%2” stands there once.").arg(*title, roles->label(earlier[1].toString())));
            return Stays::Earlier;
        };
        const auto greaterPart = [&](const QVariantList &earlier, const QVariantList &later) {
            const bool isEarlier = roles->rank(earlier[1]) <= roles->rank(later[1]);
            told.append(Texts::tr("“%1”: “%2” stays, “%3” goes.")
                            .arg(*title, roles->label((isEarlier ? earlier : later)[1].toString()),
                                 roles->label((isEarlier ? later : earlier)[1].toString())));
            return isEarlier ? Stays::Earlier : Stays::Later;
        };
        meeting.foldAll(sameRole);
        meeting.foldAll(greaterPart);
        lists.append({participations, owner, meeting.rows, told});
    }
    return {};
}

Status foldCitations(const Database &database, const RecordMerge &merge, QList<FoldedList> &lists)
{
    const auto owners = ownersOfBoth(database, citations, merge);
    VODHUK_TRY(owners);
    for (const qint64 owner : *owners) {
        auto rows = readList(database, citations, owner);
        VODHUK_TRY(rows);
        Meeting meeting(*std::move(rows), merge.kept, merge.merged);
        meeting.foldAll(foldAgreeing);
        if (meeting.folded == 0)
            continue;
        const auto title = recordName(database, owner);
        VODHUK_TRY(title);
        lists.append({citations, owner, meeting.rows, {Texts::tr("“%1” cites it once.").arg(*title)}});
    }
    return {};
}

/// Of members that belong to both.
Status foldMembers(const Database &database, const RecordMerge &merge, QList<FoldedList> &lists)
{
    const auto owners = ownersOfBoth(database, memberships, merge);
    VODHUK_TRY(owners);
    for (const qint64 member : *owners) {
        if (member == merge.kept || member == merge.merged)
            continue;
        auto rows = readList(database, memberships, member);
        VODHUK_TRY(rows);
        Meeting meeting(*std::move(rows), merge.kept, merge.merged);
        meeting.foldAll(foldAgreeing);
        const auto name = recordName(database, member);
        VODHUK_TRY(name);
        QStringList told;
        if (meeting.folded > 0)
            told.append(Texts::tr("“%1” is a member once.").arg(*name));
        lists.append({memberships, member, meeting.rows, told});
    }
    return {};
}

/// What the two are members of, together.
Status foldOwnMemberships(const Database &database, const RecordMerge &merge, QList<FoldedList> &lists)
{
    auto kept = readList(database, memberships, merge.kept);
    VODHUK_TRY(kept);
    const auto merged = readList(database, memberships, merge.merged);
    VODHUK_TRY(merged);
    const qsizetype before = kept->size() + merged->size();
    const auto isOfItself = [&](const QVariantList &row) {
        return row.first().toLongLong() == merge.kept || row.first().toLongLong() == merge.merged;
    };
    FoldedList list{memberships, merge.kept, {}, {}};
    Meeting meeting(*std::move(kept) + *merged, 0, 0);
    for (qsizetype place = meeting.rows.size() - merged->size(); place < meeting.rows.size(); ++place)
        meeting.wasMerged[place] = true;
    meeting.foldAll(foldAgreeing);
    list.rows = meeting.rows;
    if (list.rows.removeIf(isOfItself) > 0)
        list.told.append(Texts::tr("That one of them is a member of the other goes."));
    if (before > 0)
        lists.append(list);
    return {};
}

/// Rows of the merged record behind those of the kept one, but for those that stand there already.
Status appendOwn(const Database &database, const ListTable &table, const RecordMerge &merge,
                 QList<FoldedList> &lists)
{
    auto rows = readList(database, table, merge.kept);
    VODHUK_TRY(rows);
    const auto merged = readList(database, table, merge.merged);
    VODHUK_TRY(merged);
    for (const QVariantList &row : *merged) {
        if (!rows->contains(row))
            rows->append(row);
    }
    if (!merged->isEmpty())
        lists.append({table, merge.kept, *rows, {}});
    return {};
}

} // namespace

Result<ListRows> readList(const Database &database, const ListTable &table, qint64 owner)
{
    ListRows rows;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT %1 FROM %2 WHERE %3 = ? ORDER BY position"_s.arg(
                              table.columns.join(u", "_s), table.table, table.owner),
                          {owner}, [&](const Statement &row) {
                              QVariantList cells;
                              for (int column = 0; column < table.columns.size(); ++column)
                                  cells.append(row.value(column));
                              rows.append(cells);
                          }));
    return rows;
}

Status writeList(Database &database, const ListTable &table, qint64 owner, const ListRows &rows)
{
    VODHUK_TRY(execute(database, u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table.table, table.owner), {owner}));
    const QString marks = QStringList(table.columns.size() + 2, u"?"_s).join(u", "_s);
    const QString sql = u"INSERT INTO %1 (%2, position, %3) VALUES (%4)"_s.arg(
        table.table, table.owner, table.columns.join(u", "_s), marks);
    for (qsizetype place = 0; place < rows.size(); ++place)
        VODHUK_TRY(execute(database, sql, QVariantList{owner, place} + rows[place]));
    return {};
}

Result<QList<FoldedList>> foldedLists(const Database &database, const RecordMerge &merge)
{
    QList<FoldedList> lists;
    if (merge.type == "actor"_L1) {
        VODHUK_TRY(foldParticipations(database, merge, lists));
        VODHUK_TRY(foldMembers(database, merge, lists));
        VODHUK_TRY(foldOwnMemberships(database, merge, lists));
    } else if (merge.type == "source"_L1) {
        VODHUK_TRY(foldCitations(database, merge, lists));
    }
    VODHUK_TRY(appendOwn(database, citations, merge, lists));
    VODHUK_TRY(appendOwn(database, notes, merge, lists));
    return lists;
}

Result<QList<FoldedListing>> foldedListings(const Database &database, const RecordMerge &merge)
{
    QList<FoldedListing> folded;
    QSet<qint64> used;
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT k.id, k.listed_on, k.from_date, k.delisted_on, k.reason, k.list_reference, "
        "m.id, m.listed_on, m.from_date, m.delisted_on, m.reason, m.list_reference "
        "FROM listing k JOIN listing m ON m.measure_id = k.measure_id "
        "WHERE k.target_id = ? AND m.target_id = ? ORDER BY k.measure_id, k.position, m.position"_s,
        {merge.kept, merge.merged}, [&](const Statement &row) {
            QVariantList kept;
            QVariantList other;
            for (int column = 1; column <= 5; ++column) {
                kept.append(row.value(column));
                other.append(row.value(column + 6));
            }
            if (used.contains(row.number(0)) || used.contains(row.number(6)) || !agree(kept, other, 0))
                return;
            fill(kept, other, 0);
            used.unite({row.number(0), row.number(6)});
            folded.append({row.number(0), row.number(6), kept, {}});
        }));
    for (FoldedListing &listing : folded) {
        qint64 response = 0;
        VODHUK_TRY(forEachRow(
            database,
            u"SELECT m.response_id FROM listing l JOIN measure m ON m.id = l.measure_id WHERE l.id = ?"_s,
            {listing.kept}, [&](const Statement &row) { response = row.number(0); }));
        const auto title = recordName(database, response);
        VODHUK_TRY(title);
        listing.told = Texts::tr("“%1” lists it once.").arg(*title);
    }
    return folded;
}

Status writeListing(Database &database, const FoldedListing &folded)
{
    VODHUK_TRY(execute(database,
                       u"UPDATE listing SET position = position - 1 WHERE measure_id = (SELECT measure_id "
                       u"FROM listing WHERE id = ?) "
                       "AND position > (SELECT position FROM listing WHERE id = ?)"_s,
                       {folded.dropped, folded.dropped}));
    VODHUK_TRY(execute(database, u"DELETE FROM listing WHERE id = ?"_s, {folded.dropped}));
    VODHUK_TRY(clearRecord(database, folded.dropped));
    VODHUK_TRY(execute(database, u"DELETE FROM record WHERE id = ?"_s, {folded.dropped}));
    return execute(database,
                   u"UPDATE listing SET listed_on = ?, from_date = ?, delisted_on = ?, reason = ?, "
                   "list_reference = ? WHERE id = ?"_s,
                   folded.values + QVariantList{folded.kept});
}

} // namespace vodhuk
