#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"

#include <QTableView>
#include <QTextBrowser>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace historyview
{

struct History : SmallWorkspace {
    History()
        : view(*workspace)
        , table(*view.findChild<QTableView *>())
    {
        view.resize(800, 600);
        view.show();
    }

    [[nodiscard]] QString what(int row) const
    {
        return table.model()->index(row, HistoryModel::What).data().toString();
    }

    HistoryView view;
    QTableView &table;
};

} // namespace historyview

BOOST_AUTO_TEST_SUITE(historyview)

BOOST_FIXTURE_TEST_CASE(the_newest_change_stands_first_and_an_undone_one_says_so, History)
{
    Entry changed = entry(listing);
    changed.response.personsNew = 41;
    saveElsewhere(changed);
    BOOST_TEST(waitFor([&] { return table.model()->rowCount() == 2 && what(0) == u"Edit elsewhere"_s; }));
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(waitFor([&] { return table.model()->rowCount() == 3; }));
    BOOST_TEST(what(0) == u"Undone: Edit elsewhere"_s);
    BOOST_TEST(what(1) == u"Edit elsewhere (undone)"_s);
}

BOOST_FIXTURE_TEST_CASE(a_change_names_its_records_and_a_click_chooses_one, History)
{
    BOOST_REQUIRE(waitFor([&] { return table.model()->rowCount() == 1; }));
    table.selectRow(0);
    auto &records = *view.findChild<QTextBrowser *>();
    const QTextCursor found = records.document()->find(u"Second package"_s);
    BOOST_REQUIRE(!found.isNull());
    QTextCursor start = found;
    start.setPosition(found.selectionStart() + 1);
    records.setTextCursor(start); // scrolls there
    QTest::mouseClick(records.viewport(), Qt::LeftButton, {}, records.cursorRect(start).center());
    BOOST_TEST((workspace->chosen() == extension));
}

BOOST_FIXTURE_TEST_CASE(a_change_is_told_field_by_field_and_a_former_value_is_brought_back, History)
{
    const std::optional<int> before = entry(listing).response.personsNew;
    Entry changed = entry(listing);
    changed.response.personsNew = 4711;
    saveElsewhere(changed);
    BOOST_REQUIRE(waitFor([&] { return table.model()->rowCount() == 2; }));
    table.selectRow(0);
    auto &records = *view.findChild<QTextBrowser *>();
    BOOST_TEST(records.toPlainText().contains(u"→ 4711"_s), records.toPlainText().toStdString());
    Q_EMIT records.anchorClicked(QUrl(u"field:%1:persons"_s.arg(listing.value)));
    BOOST_TEST((entry(listing).response.personsNew == before));
    REQUIRE_OK(workspace->catalogue().undo()); // it is a change as any other
    BOOST_TEST((entry(listing).response.personsNew == std::optional(4711)));
}

BOOST_FIXTURE_TEST_CASE(
    a_change_of_an_actor_is_told_field_by_field_in_words_and_a_former_value_is_brought_back, History)
{
    const auto actor = [this] { return *workspace->catalogue().actors().find(poland); };
    Actor changed = actor();
    changed.seat = u"Warsaw"_s;
    changed.type = u"igo"_s;
    REQUIRE_OK(workspace->catalogue().edit(u"Elsewhere"_s, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(changed));
        return {};
    }));
    BOOST_REQUIRE(waitFor([&] { return table.model()->rowCount() == 2; }));
    table.selectRow(0);
    auto &records = *view.findChild<QTextBrowser *>();
    const QString told = records.toPlainText();
    const auto labelOf = [this](const QString &code) {
        return workspace->catalogue().codebook().label(u"actor_type"_s, code, workspace->language());
    };
    BOOST_TEST(told.startsWith(u"Poland"_s), told);
    BOOST_TEST(told.contains(u"Seat: nothing → Warsaw"_s), told);
    BOOST_TEST(told.contains(labelOf(u"state"_s) + u" → "_s + labelOf(u"igo"_s)), told);
    Q_EMIT records.anchorClicked(QUrl(u"field:%1:seat"_s.arg(poland.value)));
    BOOST_TEST(actor().seat == QString());
    BOOST_TEST(actor().type == u"igo"_s);
}

BOOST_FIXTURE_TEST_CASE(only_the_changes_of_the_chosen_record_are_listed_on_demand, History)
{
    Entry changed = entry(listing);
    changed.response.personsNew = 41;
    saveElsewhere(changed);
    BOOST_REQUIRE(waitFor([&] { return table.model()->rowCount() == 2; }));
    workspace->choose(extension);
    view.showChosen();
    BOOST_TEST(waitFor([&] { return table.model()->rowCount() == 1; }));
    workspace->choose(listing);
    BOOST_TEST(waitFor([&] { return table.model()->rowCount() == 2; }));
}

BOOST_AUTO_TEST_SUITE_END()
