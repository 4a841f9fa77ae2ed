#include "core/catalogue/edit.h"
#include "core/codebook/parttext.h"
#include "tests/support/printing.h"
#include "tests/support/savedrecords.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/batch/batchdialog.h"
#include "ui/batch/batchpanel.h"
#include "ui/batch/replacedialog.h"
#include "ui/editor/partcard.h"
#include "ui/editor/partsfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace batchdialog
{

struct Batch : SmallWorkspace {
    [[nodiscard]] QList<ResponseId> both() const { return {listing, extension}; }

    [[nodiscard]] QStringList tags(ResponseId id) const { return entry(id).response.tags; }

    /// What the dialog wished when its button was pressed.
    BatchWish pressed(auto &dialog)
    {
        std::optional<BatchWish> wish;
        QObject::connect(&dialog, &std::remove_reference_t<decltype(dialog)>::applyWanted, &dialog,
                         [&](const BatchWish &wanted) { wish = wanted; });
        BOOST_REQUIRE(waitFor([&] { return dialog.panel().button().isEnabled(); }));
        QTest::mouseClick(&dialog.panel().button(), Qt::LeftButton);
        BOOST_REQUIRE(wish.has_value());
        return *wish;
    }
};

} // namespace batchdialog

BOOST_AUTO_TEST_SUITE(batchdialog)

BOOST_FIXTURE_TEST_CASE(a_tag_given_to_several_records_is_shown_first_and_is_one_change, Batch)
{
    BatchDialog dialog(*workspace, both());
    dialog.show();
    dialog.choose(u"tags"_s, BatchEdit::Action::Add, u"potash"_s);
    BOOST_TEST(waitFor([&] { return dialog.panel().summary().startsWith(u"2 record"_s); }));
    BOOST_TEST(dialog.panel().rowsText().contains(u"potash"_s));
    BOOST_TEST(tags(listing).isEmpty()); // nothing is done yet
    const auto done = apply(workspace->catalogue(), pressed(dialog), {});
    REQUIRE_OK(done);
    BOOST_TEST(tags(listing) == QStringList{u"potash"_s});
    BOOST_TEST(tags(extension) == QStringList{u"potash"_s});
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(tags(listing).isEmpty());
    BOOST_TEST(tags(extension).isEmpty());
}

BOOST_FIXTURE_TEST_CASE(a_target_is_listed_in_several_records_under_the_measure_that_each_has, Batch)
{
    Target carrier;
    carrier.type = u"entity"_s;
    carrier.name = LocalizedText(u"en"_s, u"Belavia"_s);
    const TargetId target = test::saved(workspace->catalogue(), carrier);
    BatchDialog dialog(*workspace, both());
    dialog.show();
    dialog.choose(u"listings"_s, BatchEdit::Action::Add, {});
    auto *parts = dialog.findChild<PartsField *>();
    BOOST_REQUIRE(parts);
    parts->addPart();
    const auto *measure = parts->cards().first()->findChild<QComboBox *>();
    BOOST_REQUIRE(measure);
    BOOST_TEST(measure->findData(u"travel withdraws"_s) > 0);

    dialog.choose(u"listings"_s, BatchEdit::Action::Add,
                  partRowsText({{QString(), u"travel withdraws"_s, u"Belavia"_s}}));
    BOOST_TEST(waitFor([&] { return dialog.panel().summary().startsWith(u"2 record"_s); }),
               dialog.panel().summary());
    REQUIRE_OK(apply(workspace->catalogue(), pressed(dialog), {}));
    for (const ResponseId id : both()) {
        const Response response = entry(id).response;
        BOOST_REQUIRE_EQUAL(response.listings.size(), 1);
        BOOST_TEST((response.listings.first().target == target));
        BOOST_TEST((response.listings.first().measure == response.measures.first().id));
    }
}

BOOST_FIXTURE_TEST_CASE(the_fields_of_a_batch_are_those_that_one_of_the_records_uses, Batch)
{
    const auto offers = [](const BatchDialog &dialog, const QString &field) {
        return dialog.findChild<QComboBox *>(u"batchField"_s)->findData(field) >= 0;
    };
    BatchDialog responses(*workspace, both());
    BOOST_TEST(waitFor([&] { return !offers(responses, u"relation"_s); }));
    BOOST_TEST(offers(responses, u"measures"_s));
    BatchDialog counters(*workspace, {countermove});
    BOOST_TEST(waitFor([&] { return !offers(counters, u"measures"_s); }));
    for (const QString &field : {u"answers"_s, u"relation"_s, u"code"_s, u"public"_s, u"ask"_s, u"tags"_s})
        BOOST_TEST(offers(counters, field), field);
    BatchDialog mixed(*workspace, {listing, countermove});
    BOOST_REQUIRE(waitFor([this] { return !workspace->background().isBusy(); }));
    BOOST_TEST(offers(mixed, u"measures"_s));
    BOOST_TEST(offers(mixed, u"relation"_s));
}

BOOST_FIXTURE_TEST_CASE(how_countermoves_relate_to_what_they_answer_is_changed_for_many, Batch)
{
    BatchDialog dialog(*workspace, {countermove});
    dialog.show();
    dialog.choose(u"relation"_s, BatchEdit::Action::Set, u"comments"_s);
    REQUIRE_OK(apply(workspace->catalogue(), pressed(dialog), {}));
    BOOST_TEST(entry(countermove).relation == u"comments"_s);
}

BOOST_FIXTURE_TEST_CASE(the_codes_of_a_batch_over_countermoves_are_those_of_countermoves, Batch)
{
    BatchDialog dialog(*workspace, {countermove});
    dialog.show();
    dialog.choose(u"code"_s, BatchEdit::Action::Set, u"entry_ban"_s);
    BOOST_REQUIRE(waitFor([this] { return !workspace->background().isBusy(); }));
    const QStringList codes = [&] {
        QStringList all;
        for (const Term &term : workspace->catalogue().codebook().terms(u"reaction"_s))
            all += term.code;
        return all;
    }();
    const auto *fields = dialog.findChild<QComboBox *>(u"batchField"_s);
    BOOST_TEST(fields->currentData().toString() == u"code"_s);
    const QComboBox *input = nullptr;
    for (const QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box != fields && box->findData(u"entry_ban"_s) >= 0)
            input = box;
    }
    BOOST_REQUIRE(input);
    BOOST_TEST(input->currentData().toString() == u"entry_ban"_s);
    BOOST_REQUIRE(!codes.isEmpty());
    BOOST_TEST(input->findData(codes.first()) < 0);
}

BOOST_FIXTURE_TEST_CASE(a_value_that_no_record_can_take_is_refused_with_the_reason, Batch)
{
    BatchDialog dialog(*workspace, both());
    dialog.show();
    dialog.choose(u"date"_s, BatchEdit::Action::Set, u"2020-02-30"_s);
    BOOST_TEST(waitFor(
        [&] { return !dialog.panel().summary().isEmpty() && dialog.panel().summary() != u"Looking …"_s; }));
    BOOST_TEST(dialog.panel().summary().contains(u"29 days"_s), dialog.panel().summary().toStdString());
    BOOST_TEST(!dialog.panel().button().isEnabled());
}

BOOST_FIXTURE_TEST_CASE(a_wording_is_found_in_its_place_and_replaced, Batch)
{
    ReplaceDialog dialog(*workspace, both());
    dialog.show();
    const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
    QTest::keyClicks(lines[0], u"package"_s);
    QTest::keyClicks(lines[1], u"round"_s);
    BOOST_TEST(waitFor([&] { return dialog.panel().rowsText().contains(u"round"_s); }),
               dialog.panel().summary().toStdString());
    const QString before = entry(listing).response.title.text(u"en"_s);
    REQUIRE_OK(apply(workspace->catalogue(), pressed(dialog), {}));
    BOOST_TEST(entry(listing).response.title.text(u"en"_s) ==
               QString(before).replace(u"package"_s, u"round"_s));
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(entry(listing).response.title.text(u"en"_s) == before);
}

BOOST_FIXTURE_TEST_CASE(both_dialogs_are_left_by_a_button_that_changes_nothing, Batch)
{
    BatchDialog fieldDialog(*workspace, both());
    fieldDialog.choose(u"tags"_s, BatchEdit::Action::Add, u"potash"_s);
    ReplaceDialog textDialog(*workspace, both());
    const QSignalSpy changed(&fieldDialog, &BatchDialog::applyWanted);
    const QSignalSpy replaced(&textDialog, &ReplaceDialog::applyWanted);
    for (QDialog *dialog : std::initializer_list<QDialog *>{&fieldDialog, &textDialog}) {
        dialog->show();
        auto *cancel = dialog->findChild<QPushButton *>(u"cancelBatch"_s);
        BOOST_REQUIRE(cancel);
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Space);
        BOOST_TEST(!dialog->isVisible());
        BOOST_TEST(dialog->result() == QDialog::Rejected);
    }
    BOOST_TEST(changed.isEmpty());
    BOOST_TEST(replaced.isEmpty());
    BOOST_TEST(tags(listing).isEmpty());
}

BOOST_FIXTURE_TEST_CASE(each_input_of_a_batch_has_a_label_that_is_seen_and_leads_to_it, Batch)
{
    BatchDialog dialog(*workspace, both());
    dialog.show();
    QStringList labels;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && label->buddy()->isVisible())
            labels += label->text().remove(u'&');
    }
    for (const QString &wanted : {u"Field"_s, u"What is done to it"_s, u"Value"_s})
        BOOST_TEST(labels.contains(wanted), wanted.toStdString());
    dialog.choose(u"title"_s, BatchEdit::Action::Set,
                  u"Other"_s); // another input takes the place of the first
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->text() == "&Value"_L1)
            BOOST_TEST(waitFor([label] { return label->buddy()->isVisible(); }));
    }
}

BOOST_FIXTURE_TEST_CASE(an_expression_that_is_none_is_told_and_nothing_can_be_done, Batch)
{
    ReplaceDialog dialog(*workspace, both());
    dialog.show();
    QTest::keyClicks(dialog.findChildren<QLineEdit *>().first(), u"(never"_s);
    for (QCheckBox *option : dialog.findChildren<QCheckBox *>()) {
        if (option->text().remove(u'&') == "Regular expression"_L1)
            option->setChecked(true);
    }
    BOOST_TEST(waitFor(
        [&] { return !dialog.panel().summary().isEmpty() && dialog.panel().summary() != u"Looking …"_s; }));
    BOOST_TEST(!dialog.panel().button().isEnabled());
}

BOOST_AUTO_TEST_SUITE_END()
