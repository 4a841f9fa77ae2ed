#include "core/safekeeping/integrity.h"

#include "core/catalogue/changelog.h"
#include "core/catalogue/deriveddata.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/steeredtexts.h"
#include "core/catalogue/unreaddates.h"

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

/// Other programs can write any text where a date belongs. It harms no other field, and saving the record keeps it.
void checkDates(const Database &database, Integrity &integrity)
{
    constexpr qsizetype longestText = 100;
    const auto unread = unreadDates(database, mostProblems);
    if (!unread) {
        integrity.problems.append(problem(u"date"_s, unread.error().message, {}));
        return;
    }
    for (const UnreadDate &date : *unread) {
        Problem found =
            problem(u"date"_s,
                    Texts::tr("“%1” is no date. It stands in the column “%2” of the table “%3”.")
                        .arg(date.text.left(longestText), date.column, date.table),
                    Texts::tr("Open the record and write the date. Until then the text is kept."));
        found.record = date.record;
        integrity.problems.append(found);
    }
}

/// Import refuses such texts, so that an export with one would not come back.
void checkTexts(const Database &database, Integrity &integrity)
{
    const auto steered = steeredTexts(database, mostProblems);
    if (!steered) {
        integrity.problems.append(problem(u"text"_s, steered.error().message, {}));
        return;
    }
    for (const SteeredText &text : *steered) {
        Problem found = problem(
            u"text"_s,
            Texts::tr("A text in the column “%1” of the table “%2” holds a sign that misleads its readers "
                      "(%3, at character %4).")
                .arg(text.column, text.table, codePointText(text.sign.code))
                .arg(text.sign.place + 1),
            Texts::tr("Open the record and take the sign out. Until then no table with it can be imported."));
        found.record = text.record;
        integrity.problems.append(found);
    }
}

/// The index of texts and the derived table must say of each record what its texts and codes make.
void checkDerived(const Catalogue &catalogue, Integrity &integrity)
{
    const auto outdated = countOutdated(catalogue.database(), catalogue.actors());
    integrity.isOutdated = !outdated || *outdated > 0;
    if (integrity.isOutdated)
        integrity.problems.append(problem(
            u"derived"_s,
            Texts::tr(
                "Searching and sorting may miss records: their index is out of date. The records are whole."),
            Texts::tr("Run “vodhuk check FILE --repair”: it makes the index anew and touches no record.")));
}

/// A change whose recording is damaged harms no record, but cannot be taken back.
void checkHistory(const Database &database, Integrity &integrity)
{
    const QString remedy =
        Texts::tr("Go on working. If it has to be taken back, restore the file from a backup made "
                  "after that change.");
    const auto damaged = damagedChanges(database);
    if (!damaged) {
        integrity.problems.append(problem(u"history"_s, damaged.error().message, remedy));
        return;
    }
    for (const Change &change : *damaged)
        integrity.problems.append(problem(
            u"history"_s,
            Texts::tr("What the change “%1” of %2 recorded is damaged: it can neither be taken back nor "
                      "brought back, nor can changes before it. The records are whole.")
                .arg(change.label, change.time),
            remedy));
}

} // namespace

Result<Integrity> checkIntegrity(const Catalogue &catalogue)
{
    const Database &database = catalogue.database();
    Integrity integrity;
    lookThroughPages(database, integrity);
    if (integrity.problems.isEmpty())
        checkReferences(database, integrity);
    integrity.damaged = !integrity.problems.isEmpty();
    if (integrity.damaged)
        return integrity;
    checkDates(database, integrity);
    checkTexts(database, integrity);
    checkHistory(database, integrity);
    checkDerived(catalogue, integrity);
    return integrity;
}

} // namespace vodhuk
