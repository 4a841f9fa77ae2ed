#include "core/base/runningprogram.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/changelog.h"
#include "core/catalogue/drafts.h"
#include "core/catalogue/sharing.h"
#include "tests/support/otherprogram.h"
#include "tests/support/printing.h"

#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace drafts_of_forms
{

struct Kept {
    Kept()
    {
        auto made = Catalogue::create(folder.filePath(u"c.vodhuk"_s));
        REQUIRE_OK(made);
        catalogue = std::move(*made);
        REQUIRE_OK(shareForReading(catalogue->database()));
    }

    DraftId keep(const QString &title, qint64 record = 0, DraftId id = {})
    {
        const auto kept = catalogue->keepDraft({id, u"response"_s, record, {}, {{u"title"_s, title}}});
        REQUIRE_OK(kept);
        return *kept;
    }
    [[nodiscard]] QList<Draft> drafts() const
    {
        const auto all = allDrafts(catalogue->database());
        REQUIRE_OK(all);
        return *all;
    }

    [[nodiscard]] QStringList offered() const
    {
        const auto forms = draftsToOffer(catalogue->database());
        REQUIRE_OK(forms);
        QStringList titles;
        for (const Draft &draft : *forms)
            titles.append(draft.texts.value(u"title"_s));
        titles.sort();
        return titles;
    }

    /// As if `program` had kept it.
    void giveTo(const QString &program, DraftId id) const
    {
        auto database = Database::open(catalogue->path(), Access::ReadWrite).value();
        auto update =
            database.write(u"UPDATE draft SET content = json_set(content, '$.program', ?) WHERE id = ?"_s);
        REQUIRE_OK(update);
        update->bind(program).bind(id.value);
        REQUIRE_OK(update->run());
    }

    QTemporaryDir folder;
    std::unique_ptr<Catalogue> catalogue;
};

} // namespace drafts_of_forms

BOOST_FIXTURE_TEST_SUITE(drafts_of_forms, Kept)

BOOST_AUTO_TEST_CASE(what_was_decided_about_other_records_is_kept_even_if_nothing_was_typed)
{
    Draft draft{{}, u"response"_s, 7, {}, {}, {{u"title"_s, u"One"_s}}};
    BOOST_TEST(draft.isEmpty());
    draft.twin = 9;
    draft.twinBase = {{u"title"_s, u"One again"_s}};
    draft.toldApart = {11, 12};
    REQUIRE_OK(catalogue->keepDraft(draft));
    BOOST_REQUIRE_EQUAL(drafts().size(), 1);
    const Draft kept = drafts().first();
    BOOST_TEST(kept.twin == 9);
    BOOST_TEST((kept.twinBase == draft.twinBase));
    BOOST_TEST((kept.toldApart == draft.toldApart));
}

BOOST_AUTO_TEST_CASE(what_was_typed_last_is_what_is_kept)
{
    const DraftId id = keep(u"Fir"_s);
    keep(u"First “пакет”;\n\ttwo"_s, 0, id);
    BOOST_REQUIRE_EQUAL(drafts().size(), 1);
    BOOST_TEST((drafts().first().id == id));
    BOOST_TEST(drafts().first().texts.value(u"title"_s) == u"First “пакет”;\n\ttwo"_s);
    BOOST_TEST(!drafts().first().time.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_record_has_one_draft_and_new_records_have_one_each)
{
    keep(u"of one"_s, 7);
    keep(u"of the same"_s, 7);
    keep(u"new"_s);
    keep(u"another new"_s);
    QStringList titles;
    for (const Draft &draft : drafts())
        titles.append(draft.texts.value(u"title"_s));
    titles.sort();
    BOOST_TEST(titles == (QStringList{u"another new"_s, u"new"_s, u"of the same"_s}));
}

BOOST_AUTO_TEST_CASE(a_draft_is_there_after_closing_and_gone_once_it_is_dropped)
{
    const DraftId id = keep(u"kept"_s);
    const QString path = catalogue->path();
    catalogue.reset();
    catalogue = Catalogue::open(path, Access::ReadWrite).value();
    BOOST_TEST(drafts().size() == 1);
    REQUIRE_OK(catalogue->dropDraft(id));
    BOOST_TEST(drafts().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_draft_is_no_change_of_the_catalogue_and_no_change_from_elsewhere)
{
    auto other = Catalogue::open(catalogue->path(), Access::ReadWrite);
    REQUIRE_OK(other);
    keep(u"typing"_s);
    BOOST_TEST(history(catalogue->database()).value().isEmpty());
    BOOST_TEST(!catalogue->undoable().value().has_value());
    BOOST_TEST(!(*other)->changedElsewhere().value());
}

BOOST_AUTO_TEST_CASE(a_draft_does_not_wait_for_another_writer)
{
    auto other = Database::open(catalogue->path(), Access::ReadWrite);
    REQUIRE_OK(other);
    auto writing = Transaction::begin(*other);
    REQUIRE_OK(writing);
    const auto kept = catalogue->keepDraft({{}, u"response"_s, 0, {}, {{u"title"_s, u"x"_s}}});
    BOOST_REQUIRE(!kept.has_value());
    BOOST_TEST(kept.error().kind == ErrorKind::Locked);
    REQUIRE_OK(writing->commit());
    keep(u"x"_s);
}

BOOST_AUTO_TEST_CASE(what_the_record_said_before_is_kept_with_what_was_typed)
{
    const QMap<QString, QString> before{{u"title"_s, u"Old"_s}, {u"persons"_s, u"40"_s}};
    REQUIRE_OK(catalogue->keepDraft({{}, u"response"_s, 7, {}, {{u"title"_s, u"New"_s}}, before}));
    BOOST_REQUIRE_EQUAL(drafts().size(), 1);
    BOOST_TEST((drafts().first().base == before));
    BOOST_TEST((drafts().first().texts == QMap<QString, QString>{{u"title"_s, u"New"_s}}));
}

BOOST_AUTO_TEST_CASE(a_draft_of_an_older_file_is_what_was_typed)
{
    const QString path = catalogue->path();
    catalogue.reset();
    {
        auto database = Database::open(path, Access::ReadWrite).value();
        REQUIRE_OK(
            database.execute("INSERT INTO draft VALUES (1, 'response', NULL, '', '{\"title\":\"Typed\"}')"));
    }
    catalogue = Catalogue::open(path, Access::ReadWrite).value();
    BOOST_REQUIRE_EQUAL(drafts().size(), 1);
    BOOST_TEST(drafts().first().texts.value(u"title"_s) == u"Typed"_s);
    BOOST_TEST(drafts().first().base.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_draft_that_cannot_be_read_keeps_nobody_from_the_others)
{
    keep(u"good"_s);
    const QString path = catalogue->path();
    catalogue.reset();
    {
        auto database = Database::open(path, Access::ReadWrite).value();
        REQUIRE_OK(database.execute("INSERT INTO draft VALUES (1, 'response', NULL, '', '{broken')"));
    }
    catalogue = Catalogue::open(path, Access::ReadWrite).value();
    BOOST_REQUIRE_EQUAL(drafts().size(), 1);
    BOOST_TEST(drafts().first().texts.value(u"title"_s) == u"good"_s);
}

BOOST_AUTO_TEST_CASE(a_form_of_another_program_is_offered_when_that_one_has_ended)
{
    test::OtherProgram other;
    const DraftId theirs = keep(u"theirs"_s);
    giveTo(other.name(), theirs);
    keep(u"mine"_s);
    BOOST_TEST(drafts().size() == 2);
    BOOST_TEST(offered() == QStringList{u"mine"_s});
    REQUIRE_OK(catalogue->dropDraft(theirs));
    BOOST_TEST(drafts().size() == 2); // it is theirs to drop
    other.kill();
    BOOST_TEST(offered() == (QStringList{u"mine"_s, u"theirs"_s}));
    REQUIRE_OK(catalogue->dropDraft(theirs));
    BOOST_TEST(offered() == QStringList{u"mine"_s});
}

BOOST_AUTO_TEST_CASE(two_programs_that_type_into_one_record_keep_a_form_each)
{
    test::OtherProgram other;
    giveTo(other.name(), keep(u"theirs"_s, 7));
    const DraftId mine = keep(u"mine"_s, 7);
    keep(u"mine, longer"_s, 7, mine);
    BOOST_REQUIRE_EQUAL(drafts().size(), 2);
    for (const Draft &draft : drafts())
        BOOST_TEST(draft.record == 7);
    BOOST_TEST(offered() == QStringList{u"mine, longer"_s});
    other.kill();
    BOOST_TEST(offered() == (QStringList{u"mine, longer"_s, u"theirs"_s}));
}

BOOST_AUTO_TEST_CASE(a_form_that_another_program_has_gone_on_with_is_not_written_over)
{
    test::OtherProgram other;
    const DraftId left = keep(u"left by a crash"_s);
    giveTo(other.name(), left);
    const DraftId mine = keep(u"typed on here"_s, 0, left);
    BOOST_TEST((mine != left));
    BOOST_TEST(drafts().size() == 2);
    BOOST_TEST(offered() == QStringList{u"typed on here"_s});
}

BOOST_AUTO_TEST_CASE(a_form_kept_before_programs_were_told_apart_is_read)
{
    {
        auto database = Database::open(catalogue->path(), Access::ReadWrite).value();
        REQUIRE_OK(database.execute(
            "INSERT INTO draft VALUES (1, 'response', 7, '', '{\"title\":\"Old\",\"date\":\"2020\"}')"));
    }
    BOOST_REQUIRE_EQUAL(drafts().size(), 1);
    BOOST_TEST(drafts().first().record == 7);
    BOOST_TEST(drafts().first().texts.size() == 2);
    BOOST_TEST(offered() == QStringList{u"Old"_s});
}

BOOST_AUTO_TEST_CASE(a_form_is_kept_as_one_of_this_program)
{
    keep(u"x"_s);
    BOOST_TEST(!thisProgram().isEmpty());
    BOOST_TEST(drafts().first().program == thisProgram());
}

BOOST_AUTO_TEST_SUITE_END()
