#include "core/catalogue/drafts.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/judgements.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/editor/comparedialog.h"
#include "ui/editor/editorsidebar.h"
#include "ui/editor/openforms.h"
#include "ui/editor/responseeditor.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTextCursor>
#include <QtTest>
#include <QUrl>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace lookalikes
{

struct Alike : SmallWorkspace {
    Alike()
        : forms(*workspace)
    {
        forms.resize(900, 800);
        forms.show();
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(&forms));
    }

    [[nodiscard]] ResponseForm &form() const { return forms.current().form(); }

    /// A new record that tells of the listing again.
    void typeAgain()
    {
        const Entry known = entry(listing);
        forms.startNew(RecordKind::Response);
        form().setFieldText(u"title"_s, known.response.title.text(u"en"_s));
        form().setFieldText(u"date"_s, known.response.date.edtf());
        form().setFieldText(u"actors"_s, u"European Union"_s);
        form().setFieldText(u"instruments"_s, known.response.instruments.join(u';'));
        form().setFieldText(u"tags"_s, u"seen"_s);
    }

    /// The listing, saved a second time.
    ResponseId saveAgain()
    {
        Entry twin = entry(listing);
        twin.response.id = {};
        twin.response.links.clear();
        twin.response.tags = {u"second"_s};
        for (Measure &measure : twin.response.measures)
            measure.id = {};
        for (LegalAct &act : twin.response.legalActs)
            act.id = {};
        ResponseId id;
        REQUIRE_OK(workspace->catalogue().edit(u"Enter it again"_s, [&](Edit &edit) -> Status {
            const auto saved = edit.save(twin);
            VODHUK_TRY(saved);
            id = *saved;
            return {};
        }));
        return id;
    }

    [[nodiscard]] bool isFound() const
    {
        return waitFor(
            [&] { return forms.current().sidebar().findingsText().contains(u"Perhaps entered already"_s); });
    }

    /// Compares with `other` and presses a button of the comparison.
    void decide(ResponseId other, const QString &button)
    {
        forms.current().sidebar().follow(QUrl(u"compare:%1"_s.arg(other.value)));
        auto *dialog = forms.findChild<CompareDialog *>();
        BOOST_REQUIRE(dialog);
        auto *pressed = dialog->findChild<QPushButton *>(button);
        BOOST_REQUIRE(pressed);
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
        BOOST_REQUIRE(waitFor([&] { return !forms.findChild<CompareDialog *>(); }));
    }

    /// The draft of the form, once it tells what was decided.
    [[nodiscard]] Draft kept(const std::function<bool(const Draft &)> &tells) const
    {
        const auto drafts = [this] { return allDrafts(workspace->catalogue().database()).value(); };
        BOOST_REQUIRE(waitFor([&] { return std::ranges::any_of(drafts(), tells); }));
        const QList<Draft> all = drafts();
        return *std::ranges::find_if(all, tells);
    }

    void answer(const QString &button)
    {
        for (QPushButton *one : forms.current().findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == button)
                return QTest::keyClick(one, Qt::Key_Space);
        }
        BOOST_FAIL("no such button: " + button.toStdString());
    }

    OpenForms forms;
};

} // namespace lookalikes

BOOST_FIXTURE_TEST_SUITE(lookalikes, Alike)

BOOST_AUTO_TEST_CASE(what_is_typed_stands_beside_the_record_that_may_be_the_same)
{
    typeAgain();
    BOOST_REQUIRE(isFound());
    forms.current().sidebar().follow(QUrl(u"compare:%1"_s.arg(listing.value)));
    const auto *dialog = forms.findChild<CompareDialog *>();
    BOOST_REQUIRE(dialog);
    const auto *table = dialog->findChild<QTableWidget *>(u"comparison"_s);
    BOOST_REQUIRE(table);
    const auto rowOf = [&](const QString &label) {
        int row = 0;
        while (row < table->rowCount() && table->item(row, 0)->text() != label)
            ++row;
        BOOST_REQUIRE(row < table->rowCount());
        return row;
    };
    BOOST_TEST(table->item(rowOf(u"Tags"_s), 3)->text() == u"only typed here"_s);
    BOOST_TEST(table->item(rowOf(u"Persons newly listed"_s), 2)->text() == u"40"_s);
    BOOST_TEST(table->item(rowOf(u"Date"_s), 3)->text() == u"the same"_s);
    BOOST_TEST(rowOf(u"Tags"_s) < rowOf(u"Date"_s));
}

BOOST_AUTO_TEST_CASE(on_a_small_screen_a_record_that_may_be_the_same_is_seen_without_scrolling)
{
    forms.resize(680, 640); // beside the table of a window of 1366 by 768
    typeAgain();
    BOOST_REQUIRE(isFound());
    QTextBrowser *checks = nullptr;
    for (QTextBrowser *one : forms.current().sidebar().findChildren<QTextBrowser *>()) {
        if (one->accessibleName() == "Checks of this record"_L1)
            checks = one;
    }
    BOOST_REQUIRE(checks);
    const QTextCursor compare = checks->document()->find(u"Compare"_s);
    BOOST_REQUIRE(!compare.isNull());
    BOOST_TEST(checks->verticalScrollBar()->value() == 0);
    BOOST_TEST(SmallWorkspace::waitFor(
        [&] { return checks->cursorRect(compare).bottom() <= checks->viewport()->height(); }));
}

BOOST_AUTO_TEST_CASE(
    what_was_typed_a_second_time_goes_into_the_known_record_and_its_form_goes_once_that_is_saved)
{
    typeAgain();
    BOOST_REQUIRE(isFound());
    decide(listing, u"sameRecord"_s);
    BOOST_TEST(forms.count() == 2);
    BOOST_REQUIRE((forms.current().record() == listing));
    BOOST_TEST(form().fieldText(u"tags"_s) == u"seen"_s);
    BOOST_TEST(form().fieldText(u"persons"_s) == u"40"_s);
    BOOST_TEST(forms.current().message().contains(u"Taken over: Tags."_s), forms.current().message());
    BOOST_TEST(entry(listing).response.tags.isEmpty());
    BOOST_TEST(forms.current().save(), forms.current().message());
    BOOST_TEST(entry(listing).response.tags == QStringList(u"seen"_s));
    BOOST_TEST(forms.count() == 1);
    BOOST_TEST((forms.current().record() == listing));
}

BOOST_AUTO_TEST_CASE(what_could_not_be_taken_over_is_told_and_its_form_stays_until_somebody_drops_it)
{
    typeAgain();
    form().setFieldText(u"persons"_s, u"44"_s);
    BOOST_REQUIRE(isFound());
    decide(listing, u"sameRecord"_s);
    BOOST_TEST(form().fieldText(u"persons"_s) == u"40"_s);
    BOOST_TEST(forms.current().message().contains(u"Persons newly listed: “44”"_s),
               forms.current().message());
    BOOST_TEST(forms.current().save(), forms.current().message());
    BOOST_TEST(forms.count() == 2);
    BOOST_REQUIRE(forms.current().record().isNull());
    BOOST_TEST(form().fieldText(u"persons"_s) == u"44"_s);
    BOOST_TEST(forms.current().message().contains(u"but for"_s), forms.current().message());
    answer(u"Drop this form"_s);
    BOOST_TEST(forms.count() == 1);
    BOOST_TEST((forms.current().record() == listing));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_understood_has_to_be_mended_before_it_is_taken_over)
{
    typeAgain();
    BOOST_REQUIRE(isFound());
    form().setFieldText(u"persons"_s, u"many"_s);
    decide(listing, u"sameRecord"_s);
    BOOST_TEST(forms.count() == 1);
    BOOST_TEST(forms.current().message().contains(u"Mend first"_s), forms.current().message());
    BOOST_TEST(form().fieldText(u"persons"_s) == u"many"_s);
}

BOOST_AUTO_TEST_CASE(of_two_saved_records_one_gets_all_and_the_other_is_withdrawn_in_one_step)
{
    const ResponseId twin = saveAgain();
    Entry follower = entry(extension);
    follower.response.links = {RecordLink{twin, u"extends"_s, false}};
    saveElsewhere(follower);
    forms.edit(listing);
    BOOST_REQUIRE(isFound());
    decide(twin, u"sameRecord"_s);
    BOOST_TEST(forms.count() == 1);
    BOOST_TEST(form().fieldText(u"tags"_s) == u"second"_s);
    BOOST_TEST(forms.hasUnsavedChanges());
    BOOST_TEST(entry(twin).response.workflow == u"reviewed"_s);
    BOOST_TEST(forms.current().save(), forms.current().message());
    BOOST_TEST(!forms.hasUnsavedChanges());
    BOOST_TEST(entry(listing).response.tags == QStringList(u"second"_s));
    BOOST_TEST(entry(twin).response.workflow == u"withdrawn"_s);
    BOOST_TEST((entry(extension).response.links.first().other == listing));
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(entry(listing).response.tags.isEmpty());
    BOOST_TEST(entry(twin).response.workflow == u"reviewed"_s);
    BOOST_TEST((entry(extension).response.links.first().other == twin));
}

BOOST_AUTO_TEST_CASE(discarding_the_changes_leaves_the_other_record_alone)
{
    const ResponseId twin = saveAgain();
    forms.edit(listing);
    BOOST_REQUIRE(isFound());
    decide(twin, u"sameRecord"_s);
    forms.current().close();
    answer(u"Discard changes"_s);
    forms.edit(listing);
    form().setFieldText(u"persons"_s, u"41"_s);
    BOOST_TEST(forms.current().save(), forms.current().message());
    BOOST_TEST(entry(twin).response.workflow == u"reviewed"_s);
}

BOOST_AUTO_TEST_CASE(a_record_that_was_changed_since_it_was_taken_over_is_not_withdrawn)
{
    const ResponseId twin = saveAgain();
    forms.edit(listing);
    BOOST_REQUIRE(isFound());
    decide(twin, u"sameRecord"_s);
    Entry changed = entry(twin);
    changed.response.personsNew = 41;
    saveElsewhere(changed);
    BOOST_TEST(!forms.current().save());
    BOOST_TEST(forms.current().message().contains(u"changed meanwhile"_s), forms.current().message());
    BOOST_TEST(entry(listing).response.tags.isEmpty());
    BOOST_TEST(entry(twin).response.workflow == u"reviewed"_s);
    decide(twin, u"sameRecord"_s);
    BOOST_TEST(forms.current().save(), forms.current().message());
    BOOST_TEST(entry(twin).response.workflow == u"withdrawn"_s);
}

BOOST_AUTO_TEST_CASE(a_new_record_told_apart_is_remembered_as_such_once_it_is_saved)
{
    typeAgain();
    BOOST_REQUIRE(isFound());
    decide(listing, u"distinctRecords"_s);
    BOOST_TEST(waitFor(
        [&] { return !forms.current().sidebar().findingsText().contains(u"Perhaps entered already"_s); }));
    BOOST_TEST(forms.current().save(), forms.current().message());
    const auto pairs = distinctPairs(workspace->catalogue().database(), {listing.value});
    REQUIRE_OK(pairs);
    BOOST_TEST(pairs->contains({listing.value, forms.current().record().value}));
}

BOOST_AUTO_TEST_CASE(that_another_record_is_the_same_is_kept_with_the_form_and_withdraws_it_after_a_restart)
{
    const ResponseId twin = saveAgain();
    forms.edit(listing);
    BOOST_REQUIRE(isFound());
    decide(twin, u"sameRecord"_s);
    const Draft draft = kept([](const Draft &one) { return one.twin != 0; });
    ResponseEditor later(*workspace);
    later.resume(draft);
    BOOST_TEST(later.message().contains(u"withdrawn as its duplicate"_s), later.message());
    BOOST_TEST(later.hasUnsavedChanges());
    BOOST_TEST(later.save(), later.message());
    BOOST_TEST(entry(listing).response.tags == QStringList(u"second"_s));
    BOOST_TEST(entry(twin).response.workflow == u"withdrawn"_s);
}

BOOST_AUTO_TEST_CASE(a_record_that_was_changed_since_the_form_was_kept_is_not_withdrawn)
{
    const ResponseId twin = saveAgain();
    forms.edit(listing);
    BOOST_REQUIRE(isFound());
    decide(twin, u"sameRecord"_s);
    const Draft draft = kept([](const Draft &one) { return one.twin != 0; });
    Entry changed = entry(twin);
    changed.response.personsNew = 41;
    saveElsewhere(changed);
    ResponseEditor later(*workspace);
    later.resume(draft);
    BOOST_TEST(!later.save());
    BOOST_TEST(later.message().contains(u"changed meanwhile"_s), later.message());
    BOOST_TEST(entry(twin).response.workflow == u"reviewed"_s);
}

BOOST_AUTO_TEST_CASE(a_new_record_told_apart_is_so_after_a_restart_too)
{
    typeAgain();
    BOOST_REQUIRE(isFound());
    decide(listing, u"distinctRecords"_s);
    const Draft draft = kept([](const Draft &one) { return !one.toldApart.isEmpty(); });
    ResponseEditor later(*workspace);
    later.resume(draft);
    BOOST_TEST(later.save(), later.message());
    const auto pairs = distinctPairs(workspace->catalogue().database(), {listing.value});
    REQUIRE_OK(pairs);
    BOOST_TEST(pairs->contains({listing.value, later.record().value}));
}

BOOST_AUTO_TEST_CASE(a_link_from_the_comparison_stands_in_the_form)
{
    typeAgain();
    BOOST_REQUIRE(isFound());
    decide(listing, u"linkRecords"_s);
    BOOST_TEST(form().fieldText(u"links"_s).contains(recordIdText(listing)));
    BOOST_TEST(form().fieldText(u"links"_s).contains(u"continues"_s));
}

BOOST_AUTO_TEST_CASE(a_link_is_put_behind_one_that_cannot_be_read_yet)
{
    typeAgain();
    form().setFieldText(u"links"_s, u"continues\tkaroli"_s);
    forms.current().sidebar().follow(QUrl(u"link:%1"_s.arg(listing.value)));
    BOOST_TEST(form().fieldText(u"links"_s) == u"continues\tkaroli\ncontinues\t"_s + recordIdText(listing));
}

BOOST_AUTO_TEST_CASE(nothing_is_offered_for_its_date_alone_while_the_actor_is_not_known)
{
    typeAgain();
    BOOST_REQUIRE(isFound());
    form().setFieldText(u"actors"_s, u"Ruritania"_s);
    BOOST_TEST(SmallWorkspace::waitFor(
        [this] { return !forms.current().sidebar().findingsText().contains(u"Perhaps entered already"_s); }));
    form().setFieldText(u"actors"_s, u"European Union;Ruritania"_s);
    BOOST_TEST(isFound());
}

BOOST_AUTO_TEST_SUITE_END()
