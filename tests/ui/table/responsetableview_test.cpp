#include "tests/support/printing.h"
#include "tests/ui/support/heldworkers.h"
#include "tests/ui/support/smallworkspace.h"
#include "tests/ui/support/usualsettings.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QThread>
#include <QtTest>

#include <atomic>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace responsetableview
{

struct Table : UsualSettings, SmallWorkspace {
    Table()
        : UsualSettings(u"table"_s)
        , table(*workspace)
    {
        table.resize(1000, 400);
        table.show();
        BOOST_REQUIRE(waitFor([this] { return table.model()->rowCount() == 2 && !text(0).isEmpty(); }));
    }

    [[nodiscard]] QString text(int row) const
    {
        return table.model()->index(row, ResponseTableModel::Title).data().toString();
    }
    void clickHead(int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QHeaderView *head = table.horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, modifiers,
                          {head->sectionViewportPosition(column) + 20, head->height() / 2});
    }

    ResponseTableView table;
};

} // namespace responsetableview

BOOST_FIXTURE_TEST_SUITE(responsetableview, Table)

BOOST_AUTO_TEST_CASE(a_click_on_a_head_sorts_and_a_second_one_turns_the_order_round)
{
    BOOST_TEST(text(0).startsWith(u"First package"_s));
    clickHead(ResponseTableModel::Date);
    BOOST_TEST(waitFor([this] { return text(0).startsWith(u"Second package"_s); }));
    clickHead(ResponseTableModel::Date);
    BOOST_TEST(waitFor([this] { return text(0).startsWith(u"First package"_s); }));
}

BOOST_AUTO_TEST_CASE(shift_with_a_click_sorts_by_a_further_column_and_then_takes_it_away)
{
    const auto order = [this] { return workspace->query().sort.text(); };
    const auto head = [this] {
        return table.model()->headerData(ResponseTableModel::Persons, Qt::Horizontal).toString();
    };
    clickHead(ResponseTableModel::Actor);
    clickHead(ResponseTableModel::Persons, Qt::ShiftModifier);
    BOOST_TEST(order() == u"actor,persons"_s);
    BOOST_TEST(waitFor([this] { return text(0).startsWith(u"Second package"_s); })); // 15 persons, then 40
    BOOST_TEST(head() == ResponseTableModel::title(ResponseTableModel::Persons) + u" \u21912"_s);
    clickHead(ResponseTableModel::Persons, Qt::ShiftModifier);
    BOOST_TEST(order() == u"actor,-persons"_s);
    BOOST_TEST(head() == ResponseTableModel::title(ResponseTableModel::Persons) + u" \u21932"_s);
    BOOST_TEST(waitFor([this] { return text(0).startsWith(u"First package"_s); }));
    clickHead(ResponseTableModel::Persons, Qt::ShiftModifier);
    BOOST_TEST(order() == u"actor"_s);
    BOOST_TEST(head() == ResponseTableModel::title(ResponseTableModel::Persons));
}

BOOST_AUTO_TEST_CASE(without_the_order_by_relevance_that_of_before_is_back)
{
    const auto byRelevance = [this]() -> QAction * {
        Q_EMIT table.horizontalHeader()->customContextMenuRequested({20, 5});
        for (const QMenu *menu : table.findChildren<QMenu *>(u"headMenu"_s)) {
            for (QAction *action : menu->actions()) {
                if (menu->isVisible() && action->text().contains(u"relevance"_s))
                    return action;
            }
        }
        return nullptr;
    };
    workspace->setQuery(parseQuery(u"people sort:-title"_s).value());
    for (const QString &order : {u"relevance"_s, u"-title"_s}) {
        QAction *action = byRelevance();
        BOOST_REQUIRE(action);
        action->trigger();
        BOOST_TEST(workspace->query().sort.text() == order);
        qDeleteAll(table.findChildren<QMenu *>(u"headMenu"_s));
    }
}

BOOST_AUTO_TEST_CASE(a_click_on_a_row_chooses_its_record)
{
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.model()->index(1, ResponseTableModel::Title)).center());
    BOOST_TEST((workspace->chosen() == extension));
    BOOST_TEST(table.selectedRecords().size() == 1);
}

BOOST_AUTO_TEST_CASE(enter_opens_the_record_that_is_chosen)
{
    QSignalSpy opened(&table, &ResponseTableView::opened);
    workspace->choose(listing);
    QTest::keyClick(&table, Qt::Key_Return);
    BOOST_TEST(opened.size() == 1);
}

BOOST_AUTO_TEST_CASE(records_that_leave_the_table_are_selected_no_more)
{
    workspace->choose(listing);
    QSignalSpy counts(&table, &ResponseTableView::selectedCountChanged);
    Query query;
    query.words = parseQuery(u"nothingatall"_s).value().words;
    workspace->setQuery(query);
    BOOST_TEST(waitFor([this] { return table.model()->rowCount() == 0; }));
    BOOST_REQUIRE(!counts.isEmpty());
    BOOST_TEST(counts.last().first().toInt() == 0);
}

BOOST_AUTO_TEST_CASE(a_query_that_leaves_the_chosen_record_out_has_its_first_one_read)
{
    workspace->choose(extension);
    Query query;
    query.words = parseQuery(u"repression"_s).value().words;
    workspace->setQuery(query);
    BOOST_TEST(waitFor([this] { return table.model()->rowCount() == 1; }));
    BOOST_TEST((workspace->chosen() == listing));
    BOOST_TEST(table.selectedRecords().size() == 1);
}

BOOST_AUTO_TEST_CASE(an_edit_that_takes_the_chosen_record_out_of_the_result_leaves_it_to_be_read)
{
    Query query;
    query.words = parseQuery(u"people"_s).value().words;
    workspace->setQuery(query);
    BOOST_TEST(waitFor([this] { return workspace->result()->query.words.size() == 1; }));
    workspace->choose(extension);
    Entry other = entry(extension);
    other.response.title.set(u"en"_s, u"Something else"_s);
    other.response.summary = LocalizedText(u"en"_s, u"Other words."_s);
    saveElsewhere(other);
    BOOST_TEST(waitFor([this] { return table.model()->rowCount() == 1; }));
    BOOST_TEST((workspace->chosen() == extension));
}

BOOST_AUTO_TEST_CASE(an_actor_of_another_type_changes_the_sanction_sense_of_its_rows)
{
    const auto sense = [this] {
        return table.model()->index(0, ResponseTableModel::Sanction).data().toString();
    };
    const QString before = sense();
    BOOST_REQUIRE(!before.isEmpty());
    const ActorId adopter = adoptersOf(entry(listing).response).constFirst();
    Actor actor = *workspace->catalogue().actors().find(adopter);
    actor.type = u"company"_s;
    REQUIRE_OK(workspace->catalogue().edit(u"Type"_s, [&actor](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(actor));
        return {};
    }));
    BOOST_TEST(waitFor([&] { return !sense().isEmpty() && sense() != before; }));
}

BOOST_AUTO_TEST_CASE(a_row_that_is_edited_again_while_it_is_read_shows_the_last_edit)
{
    BOOST_REQUIRE(waitFor([this] { return !workspace->background().isBusy(); }));
    const auto retitle = [this](const QString &title) {
        Entry changed = entry(listing);
        changed.response.title = LocalizedText(workspace->language(), title);
        saveElsewhere(changed);
    };
    HeldWorkers held(workspace->background());
    retitle(u"Edited once"_s);
    BOOST_TEST(text(0).isEmpty());
    QTest::qWait(20); // the row is asked for, and waits for a worker
    std::atomic_bool isRead = false;
    workspace->background().askFile<int>(
        u"after the row"_s, &table,
        [&isRead](const QueryEngine &, const Cancellation &) {
            isRead = true;
            return 0;
        },
        [](int) {}, Background::Urgency::Urgent);
    held.letOneGo();
    while (!isRead)
        QThread::msleep(1); // no event brings the answer yet
    retitle(u"Edited twice"_s);
    held.letGo();
    BOOST_TEST(waitFor([this] { return text(0) == u"Edited twice"_s; }));
    BOOST_TEST(waitFor([this] { return !workspace->background().isBusy(); }));
    BOOST_TEST(text(0) == u"Edited twice"_s);
}

BOOST_AUTO_TEST_CASE(a_narrow_table_does_not_scroll_sideways_and_keeps_a_title_to_read)
{
    table.resize(62 * table.fontMetrics().averageCharWidth(), 400);
    BOOST_TEST(waitFor([this] { return table.horizontalScrollBar()->maximum() == 0; }));
    BOOST_TEST(table.columnWidth(ResponseTableModel::Title) >= 16 * table.fontMetrics().averageCharWidth());
    table.resize(1000, 400);
    BOOST_TEST(waitFor([this] {
        return table.columnWidth(ResponseTableModel::Instruments) >=
               30 * table.fontMetrics().averageCharWidth();
    }));
}

BOOST_AUTO_TEST_CASE(a_column_sized_by_hand_keeps_its_width)
{
    const QHeaderView *head = table.horizontalHeader();
    const int edge = head->sectionViewportPosition(ResponseTableModel::Actor) +
                     head->sectionSize(ResponseTableModel::Actor);
    const int before = head->sectionSize(ResponseTableModel::Actor);
    const int y = head->height() / 2;
    QTest::mousePress(head->viewport(), Qt::LeftButton, {}, {edge - 1, y});
    QTest::mouseMove(head->viewport(), {edge + 29, y});
    QTest::mouseRelease(head->viewport(), Qt::LeftButton, {}, {edge + 29, y});
    BOOST_REQUIRE(head->sectionSize(ResponseTableModel::Actor) > before);
    const int wanted = head->sectionSize(ResponseTableModel::Actor);
    table.resize(700, 400);
    BOOST_TEST(head->sectionSize(ResponseTableModel::Actor) == wanted);
}

BOOST_AUTO_TEST_CASE(what_is_searched_is_marked_in_titles_and_found_elsewhere_is_told_on_hovering)
{
    const auto title = [this](int role) {
        return table.model()->index(0, ResponseTableModel::Title).data(role);
    };
    const auto search = [this](const QString &word) {
        Query query;
        query.words = {SearchWord{word, false, false, {}}};
        workspace->setQuery(query);
        return waitFor([&] { return workspace->result()->query == query && !text(0).isEmpty(); });
    };
    BOOST_TEST(title(ResponseTableModel::HitsRole).value<QList<TextSpan>>().isEmpty());
    BOOST_TEST(search(u"package"_s));
    const auto hits = title(ResponseTableModel::HitsRole).value<QList<TextSpan>>();
    BOOST_REQUIRE_EQUAL(hits.size(), 1);
    BOOST_TEST(text(0).sliced(hits[0].place, hits[0].length) == u"package"_s);
    BOOST_TEST(title(Qt::ToolTipRole).toString() == text(0));

    BOOST_TEST(search(u"forty"_s));
    BOOST_TEST(title(ResponseTableModel::HitsRole).value<QList<TextSpan>>().isEmpty());
    const QString hint = title(Qt::ToolTipRole).toString();
    BOOST_TEST(hint.contains(u"Note:"_s), hint);
    BOOST_TEST(hint.contains(u">Forty</b>"_s), hint);
}

BOOST_AUTO_TEST_SUITE_END()
