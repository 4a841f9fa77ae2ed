#include "core/catalogue/briefings.h"
#include "core/catalogue/changelog.h"
#include "core/catalogue/rows.h"
#include "core/safekeeping/integrity.h"
#include "tests/support/logicaldump.h"
#include "tests/support/savedrecords.h"

#include <QTemporaryDir>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace kept_briefings
{

BriefingDocument documentNamed(const QString &name)
{
    BriefingSection cover;
    cover.kind = u"cover"_s;
    cover.text.set(u"be"_s, u"Спачатку\nгэта"_s);
    BriefingDocument document;
    document.name = name;
    document.title.set(u"en"_s, name);
    document.query = u"year:2021"_s;
    document.sections = {cover};
    return document;
}

struct Kept {
    QTemporaryDir folder;
    QString path = folder.filePath(u"c.vodhuk"_s);
    std::unique_ptr<Catalogue> catalogue = Catalogue::create(path).value();

    BriefingDocument keep(const QString &name) const
    {
        BriefingDocument document = documentNamed(name);
        REQUIRE_OK(keepBriefing(*catalogue, document));
        return document;
    }

    [[nodiscard]] BriefingSnapshot snapshotOf(const BriefingDocument &document, const QString &name) const
    {
        BriefingSnapshot snapshot{{},       document.id,
                                  name,     newestChange(catalogue->database()).value(),
                                  document, {SnapshotRecord{{7}, {8}}, SnapshotRecord{{9}, {}}}};
        snapshot.id = saved(*catalogue, snapshot, u"Snapshot"_s);
        return snapshot;
    }

    [[nodiscard]] QList<BriefingDocument> all() const
    {
        const auto documents = briefings(catalogue->database());
        REQUIRE_OK(documents);
        return *documents;
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const BriefingDocument &document : all())
            names.append(document.name);
        return names;
    }

    [[nodiscard]] QList<BriefingSnapshot> snapshots(BriefingId briefing) const
    {
        const auto found = briefingSnapshots(catalogue->database(), briefing);
        REQUIRE_OK(found);
        return *found;
    }

    [[nodiscard]] QString lastLabel() const { return history(catalogue->database()).value().first().label; }

    void tamper(const QByteArray &sql) const
    {
        auto other = Database::open(path, Access::ReadWrite).value();
        REQUIRE_OK(other.execute(sql));
    }
};

} // namespace kept_briefings

BOOST_FIXTURE_TEST_SUITE(kept_briefings, Kept)

BOOST_AUTO_TEST_CASE(a_new_catalogue_has_no_briefing)
{
    BOOST_TEST(all().isEmpty());
}

BOOST_AUTO_TEST_CASE(briefings_and_templates_are_there_by_name_after_closing)
{
    const BriefingDocument second = keep(u"Second"_s);
    BriefingDocument first = documentNamed(u"  First\tone "_s);
    first.isTemplate = true;
    REQUIRE_OK(keepBriefing(*catalogue, first));
    catalogue = Catalogue::open(path, Access::ReadWrite).value();
    BOOST_REQUIRE(names() == (QStringList{u"First one"_s, u"Second"_s}));
    BOOST_TEST((all()[1] == second));
    BOOST_TEST(all()[0].isTemplate);
    BOOST_TEST((all()[0].id == first.id));
}

BOOST_AUTO_TEST_CASE(saving_it_again_changes_it_and_undo_and_redo_lead_back_and_forth)
{
    BriefingDocument document = keep(u"Report"_s);
    const BriefingDocument before = document;
    document.sections[0].text.set(u"en"_s, u"At first"_s);
    REQUIRE_OK(keepBriefing(*catalogue, document));
    BOOST_TEST((all() == QList{document}));
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST((all() == QList{before}));
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(all().isEmpty());
    REQUIRE_OK(catalogue->redo());
    REQUIRE_OK(catalogue->redo());
    BOOST_TEST((all() == QList{document}));
}

BOOST_AUTO_TEST_CASE(what_is_saved_as_it_was_is_no_change)
{
    BriefingDocument document = keep(u"Report"_s);
    const auto change = keepBriefing(*catalogue, document);
    REQUIRE_OK(change);
    BOOST_TEST(!change->has_value());
}

BOOST_AUTO_TEST_CASE(the_history_says_what_was_done_to_which)
{
    BriefingDocument document = keep(u"Report"_s);
    BOOST_TEST(lastLabel() == u"Save the briefing “Report”"_s);
    BOOST_TEST(history(catalogue->database(), document.id.value).value().size() == 1);
    document.isTemplate = true;
    REQUIRE_OK(keepBriefing(*catalogue, document));
    BOOST_TEST(lastLabel() == u"Save the template “Report”"_s);
    REQUIRE_OK(dropBriefing(*catalogue, document));
    BOOST_TEST(lastLabel() == u"Remove the template “Report”"_s);
}

BOOST_AUTO_TEST_CASE(snapshots_are_kept_newest_first_and_removed_one_by_one)
{
    const BriefingDocument document = keep(u"Report"_s);
    const BriefingSnapshot first = snapshotOf(document, u"first reading"_s);
    const BriefingSnapshot second = snapshotOf(document, u"second reading"_s);
    BOOST_TEST((snapshots(document.id) == QList{second, first}));
    BOOST_TEST(snapshots(keep(u"Other"_s).id).isEmpty());
    REQUIRE_OK(dropSnapshot(*catalogue, second));
    BOOST_TEST((snapshots(document.id) == QList{first}));
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST((snapshots(document.id) == QList{second, first}));
}

BOOST_AUTO_TEST_CASE(a_snapshot_of_no_record_is_one_too)
{
    const BriefingDocument document = keep(u"Report"_s);
    BriefingSnapshot snapshot{{}, document.id, u"empty"_s, {1}, document, {}};
    snapshot.id = saved(*catalogue, snapshot);
    BOOST_TEST((snapshots(document.id) == QList{snapshot}));
}

BOOST_AUTO_TEST_CASE(a_briefing_goes_with_its_snapshots_and_comes_back_with_them)
{
    const BriefingDocument document = keep(u"Report"_s);
    const BriefingDocument other = keep(u"Other"_s);
    const BriefingSnapshot snapshot = snapshotOf(document, u"first reading"_s);
    const BriefingSnapshot ofOther = snapshotOf(other, u"first reading"_s);
    const QStringList before = logicalDump(catalogue->database());
    REQUIRE_OK(dropBriefing(*catalogue, document));
    BOOST_TEST(names() == QStringList{u"Other"_s});
    BOOST_TEST(snapshots(document.id).isEmpty());
    BOOST_TEST((snapshots(other.id) == QList{ofOther}));
    const QStringList after = logicalDump(catalogue->database());
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(firstDifference(before, logicalDump(catalogue->database())) == QString());
    BOOST_TEST((snapshots(document.id) == QList{snapshot}));
    REQUIRE_OK(catalogue->redo());
    BOOST_TEST(firstDifference(after, logicalDump(catalogue->database())) == QString());
}

BOOST_AUTO_TEST_CASE(what_is_gone_or_has_no_name_is_refused_and_nothing_is_done)
{
    const BriefingDocument document = keep(u"Report"_s);
    const BriefingSnapshot snapshot = snapshotOf(document, u"first"_s);
    REQUIRE_OK(dropBriefing(*catalogue, document));
    const QStringList before = logicalDump(catalogue->database());
    BOOST_TEST(dropBriefing(*catalogue, document).error().kind == ErrorKind::NotFound);
    BOOST_TEST(dropSnapshot(*catalogue, snapshot).error().kind == ErrorKind::NotFound);
    BOOST_TEST(refusal(*catalogue, [&](Edit &edit) -> Status {
                   VODHUK_TRY(edit.save(snapshot));
                   return {};
               }).kind == ErrorKind::NotFound);
    BriefingDocument nameless = documentNamed(u" \n "_s);
    BOOST_TEST(keepBriefing(*catalogue, nameless).error().kind == ErrorKind::Invalid);
    BOOST_TEST(nameless.id.isNull());
    BOOST_TEST(firstDifference(before, logicalDump(catalogue->database())) == QString());
}

BOOST_AUTO_TEST_CASE(what_could_not_be_read_again_is_not_saved)
{
    BriefingDocument document = documentNamed(u"Report"_s);
    document.sections[0].text.set(u"en"_s, u"turned \u202e around"_s);
    const auto refused = keepBriefing(*catalogue, document);
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST(refused.error().kind == ErrorKind::Invalid);
    BOOST_TEST(refused.error().message.startsWith(u"sections[0].text.en"_s));
    BOOST_TEST(all().isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_damaged_is_named_and_hides_no_other)
{
    const BriefingDocument whole = keep(u"Whole"_s);
    const BriefingDocument broken = keep(u"Broken"_s);
    const BriefingSnapshot fine = snapshotOf(whole, u"fine"_s);
    (void)snapshotOf(whole, u"cut"_s);
    tamper("UPDATE briefing SET content = substr(content, 1, 40) WHERE name = 'Broken';"
           "UPDATE briefing_snapshot SET records = 'v0 v1' WHERE name = 'cut'");
    QStringList unread;
    const auto read = briefings(catalogue->database(), &unread);
    REQUIRE_OK(read);
    BOOST_TEST((*read == QList{whole}));
    BOOST_TEST(unread == QStringList{u"Broken"_s});
    unread.clear();
    const auto snapshots = briefingSnapshots(catalogue->database(), whole.id, &unread);
    REQUIRE_OK(snapshots);
    BOOST_TEST((*snapshots == QList{fine}));
    BOOST_TEST(unread == QStringList{u"cut"_s});
    REQUIRE_OK(dropBriefing(*catalogue, broken));
}

BOOST_AUTO_TEST_CASE(a_catalogue_with_briefings_is_whole)
{
    const BriefingDocument document = keep(u"Report"_s);
    (void)snapshotOf(document, u"first"_s);
    const auto integrity = checkIntegrity(*catalogue);
    REQUIRE_OK(integrity);
    BOOST_TEST(integrity->problems.isEmpty());
    tamper("PRAGMA foreign_keys = OFF; DELETE FROM briefing");
    const auto damaged = checkIntegrity(*catalogue);
    REQUIRE_OK(damaged);
    BOOST_TEST(damaged->damaged);
}

BOOST_AUTO_TEST_SUITE_END()
