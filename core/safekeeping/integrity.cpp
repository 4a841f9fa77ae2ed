#include "core/safekeeping/integrity.h"

#include "core/catalogue/rows.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Integrity)
};

constexpr int mostProblems = 100;

Problem problem(const QString &rule, const QString &message, const QString &remedy)
{
    Problem found;
    found.rule = rule;
    found.message = message;
    found.remedy = remedy;
    return found;
}

void lookThroughPages(const Database &database, Integrity &integrity)
{
    const QString remedy = Texts::tr("Do not go on working with this file. Restore it from a backup.");
    const auto read = forEachRow(
        database, u"PRAGMA integrity_check(%1)"_s.arg(mostProblems), {}, [&](const Statement &row) {
            if (row.text(0) != "ok"_L1)
                integrity.problems.append(
                    problem(u"file"_s, Texts::tr("The file is damaged: %1").arg(row.text(0)), remedy));
        });
    if (!read)
        integrity.problems.append(problem(u"file"_s, read.error().message, remedy));
}

void checkReferences(const Database &database, Integrity &integrity)
{
    const auto read = forEachRow(database, u"PRAGMA foreign_key_check"_s, {}, [&](const Statement &row) {
        if (integrity.problems.size() < mostProblems)
            integrity.problems.append(
                problem(u"reference"_s,
                        Texts::tr("A row of “%1” refers to a row of “%2” that is not there.")
                            .arg(row.text(0), row.text(2)),
                        Texts::tr("Restore the file from a backup.")));
    });
    if (!read)
        integrity.problems.append(problem(u"reference"_s, read.error().message, {}));
}

/// The index of texts and the derived table must speak of exactly the records there are.
void checkDerived(const Database &database, Integrity &integrity)
{
    qint64 strays = 0;
    const auto read = forEachRow(
        database,
        u"SELECT (SELECT count(*) FROM response WHERE id NOT IN (SELECT response_id FROM response_derived)) "
        " + (SELECT count(*) FROM response_derived WHERE response_id NOT IN (SELECT id FROM response)), "
        "(SELECT count(*) FROM response WHERE id NOT IN (SELECT rowid FROM response_search)) "
        " + (SELECT count(*) FROM response_search WHERE rowid NOT IN (SELECT id FROM response))"_s,
        {}, [&](const Statement &row) { strays = row.number(0) + row.number(1); });
    integrity.isOutdated = !read || strays > 0;
    if (integrity.isOutdated)
        integrity.problems.append(problem(
            u"derived"_s,
            Texts::tr(
                "Searching and sorting may miss records: their index is out of date. The records are whole."),
            Texts::tr("Run “vodhuk check FILE --repair”: it makes the index anew and touches no record.")));
}

} // namespace

Result<Integrity> checkIntegrity(const Database &database)
{
    Integrity integrity;
    lookThroughPages(database, integrity);
    if (integrity.problems.isEmpty())
        checkReferences(database, integrity);
    integrity.damaged = !integrity.problems.isEmpty();
    if (!integrity.damaged)
        checkDerived(database, integrity);
    return integrity;
}

} // namespace vodhuk
