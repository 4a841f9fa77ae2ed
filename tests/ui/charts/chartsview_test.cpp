#include "core/analysis/inforcecounts.h"
#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "tests/support/sheetreading.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/charts/chartsview.h"
#include "ui/charts/wrappednames.h"
#include "ui/pictures/pictureview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace chartsview
{

struct Charts : SmallWorkspace {
    Charts()
        : view(*workspace)
        , picture(view.picture())
    {
        view.resize(1000, 700);
        view.show();
        BOOST_REQUIRE(waitFor([&] { return workspace->isCounted() && shown(u"Responses over time"_s); }));
    }

    [[nodiscard]] bool shown(const QString &title) const { return picture.picture().title == title; }

    /// The first mark that asks for exactly these fields.
    [[nodiscard]] const Mark *markFor(const QStringList &fields) const
    {
        for (const Mark &mark : picture.picture().marks) {
            QStringList asked;
            for (const Condition &condition : mark.conditions)
                asked.append(condition.field);
            if (asked == fields && !std::holds_alternative<TextShape>(mark.shape))
                return &mark;
        }
        return nullptr;
    }

    void click(const Mark &mark) const
    {
        QTest::mouseClick(&picture, Qt::LeftButton, {},
                          picture.placeOf(touchAreaOf(mark).center()).toPoint());
    }

    void drag(const QPointF &from, const QPointF &to) const
    {
        const QPoint start = picture.placeOf(from).toPoint();
        const QPoint end = picture.placeOf(to).toPoint();
        QTest::mousePress(&picture, Qt::LeftButton, {}, start);
        QTest::mouseMove(&picture, (start + end) / 2);
        QTest::mouseMove(&picture, end);
        QTest::mouseRelease(&picture, Qt::LeftButton, {}, end);
    }

    ChartsView view;
    PictureView &picture;
};

} // namespace chartsview

BOOST_FIXTURE_TEST_SUITE(chartsview, Charts)

BOOST_AUTO_TEST_CASE(every_kind_is_listed_and_drawn_when_it_is_chosen)
{
    auto &kinds = *view.findChild<QListWidget *>(u"chartKinds"_s);
    BOOST_TEST(static_cast<size_t>(kinds.count()) == pictureKinds().size());
    for (const PictureKind &kind : pictureKinds()) {
        const QString before = picture.picture().title;
        view.showKind(kind.code);
        BOOST_TEST(view.kind() == kind.code);
        BOOST_TEST(waitFor([&] { return picture.picture().title != before; }), kind.code);
        BOOST_TEST(!picture.picture().textAlternative.isEmpty(), kind.code);
    }
}

BOOST_AUTO_TEST_CASE(names_of_kinds_have_room_for_all_their_words_in_any_width)
{
    QListWidget list;
    list.setItemDelegate(new WrappedNames(&list));
    list.setResizeMode(QListView::Adjust);
    list.setWordWrap(true);
    list.setSpacing(2);
    for (const PictureKind &kind : pictureKinds())
        list.addItem(kind.title(Wording(u"be"_s)));
    list.show();
    for (int width = 120; width < 200; ++width) {
        list.resize(width, 900);
        QCoreApplication::processEvents();
        for (int row = 0; row < list.count(); ++row) {
            const QRect room = WrappedNames::textArea(list.visualItemRect(list.item(row)));
            const QRect needed =
                list.fontMetrics().boundingRect(room, Qt::TextWordWrap, list.item(row)->text());
            BOOST_TEST(needed.height() <= room.height(), width << ' ' << list.item(row)->text());
            BOOST_TEST(needed.width() <= room.width(), width << ' ' << list.item(row)->text());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_click_on_a_part_of_a_bar_changes_query_and_result_and_stays_marked)
{
    const Mark *part = markFor({u"surely"_s, u"first-family"_s});
    BOOST_REQUIRE(part);
    const QList<Condition> conditions = part->conditions;
    click(*part);
    BOOST_TEST(workspace->query().toText() == u"surely:2020-10 first-family:restrictive"_s);
    BOOST_TEST(waitFor([&] { return workspace->result()->total == 1; }));
    BOOST_TEST(waitFor([&] {
        const Mark *same = markFor({u"surely"_s, u"first-family"_s});
        return same && same->conditions == conditions && picture.isChosen(*same);
    }));
}

BOOST_AUTO_TEST_CASE(dragging_over_a_time_axis_asks_for_its_days)
{
    BOOST_REQUIRE(picture.picture().time.has_value());
    const QRectF plot = picture.picture().time->plot;
    drag(plot.center() + QPointF(plot.width() / 4, 0), plot.center() + QPointF(plot.width() / 3, 10));
    BOOST_TEST(workspace->query().values(u"date"_s) == QStringList(u"2020-11"_s));
    BOOST_TEST(waitFor([&] { return workspace->result()->total == 1; }));
}

BOOST_AUTO_TEST_CASE(a_cell_of_a_grid_and_a_frame_over_cells_ask_for_rows_and_columns)
{
    view.showKind(u"matrix"_s);
    BOOST_REQUIRE(waitFor([&] { return shown(u"Who used which instrument"_s); }));
    const Mark *cell = markFor({u"actor"_s, u"instrument"_s});
    BOOST_REQUIRE(cell);
    const QRectF area = touchAreaOf(*cell);
    drag(area.topLeft() + QPointF(2, 2), area.bottomRight() + QPointF(area.width(), -2));
    BOOST_TEST(workspace->query().values(u"instrument"_s) ==
               (QStringList{u"travel_ban"_s, u"asset_freeze"_s}));
    BOOST_TEST(workspace->query().values(u"actor"_s) == QStringList(u"European Union"_s));
    BOOST_REQUIRE(waitFor([&] {
        cell = markFor({u"actor"_s, u"instrument"_s});
        return workspace->result()->total == 2 && cell;
    }));
    click(*cell);
    BOOST_TEST(workspace->query().values(u"instrument"_s).size() == 1);
}

BOOST_AUTO_TEST_CASE(a_click_in_a_state_on_the_map_asks_for_it)
{
    Entry entry;
    entry.response.title.set(u"en"_s, u"Statement of Poland"_s);
    entry.response.date = PartialDate::fromDay(QDate(2021, 6, 1));
    entry.response.instruments = {u"statement"_s};
    entry.response.participations = {{poland, u"adopter"_s, {}, {}}};
    REQUIRE_OK(workspace->catalogue().edit(u"A state"_s, [&](Edit &edit) -> Status {
        Actor state = *workspace->catalogue().actors().find(poland);
        state.iso2 = u"PL"_s;
        VODHUK_TRY(edit.save(state));
        VODHUK_TRY(edit.save(entry));
        return {};
    }));
    view.showKind(u"map"_s);
    const auto state = [&]() -> const Mark * {
        for (const Mark &mark : picture.picture().marks) {
            if (std::holds_alternative<OutlineShape>(mark.shape) && !mark.conditions.isEmpty())
                return &mark;
        }
        return nullptr;
    };
    BOOST_REQUIRE(waitFor([&] { return state() != nullptr; }));
    click(*state());
    BOOST_TEST(workspace->query().toText() == u"actor:Poland"_s);
    BOOST_TEST(waitFor([&] { return workspace->result()->total == 1; }));
}

BOOST_AUTO_TEST_CASE(what_is_copied_lacks_what_may_not_leave_and_that_is_told)
{
    Response closed = entry(listing).response;
    closed.sensitivity = u"confidential"_s;
    closed.title.set(u"en"_s, u"Hidden listing"_s);
    view.showKind(u"measures"_s);
    REQUIRE_OK(workspace->catalogue().edit(u"Close"_s, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(closed));
        return {};
    }));
    const auto isOnScreen = [&] {
        return std::ranges::any_of(picture.picture().marks, [](const Mark &mark) {
            return mark.spoken.contains(u"Hidden listing"_s);
        });
    };
    BOOST_REQUIRE(waitFor(isOnScreen));
    QString told;
    QObject::connect(workspace.get(), &Workspace::told, &view, [&told](const QString &text) { told = text; });
    QMenu menu;
    picture.fillExportMenu(menu);
    QApplication::clipboard()->clear();
    for (QAction *action : menu.actions()) {
        if (action->text() == u"Copy numbers as table"_s)
            action->trigger();
    }
    BOOST_REQUIRE(waitFor([&] { return !told.isEmpty(); }));
    BOOST_TEST(told.endsWith(u"confidential: 1"_s), told);
    BOOST_TEST(!QApplication::clipboard()->text().isEmpty());
    BOOST_TEST(!QApplication::clipboard()->text().contains(u"Hidden"_s));
}

BOOST_AUTO_TEST_CASE(rows_and_columns_of_a_grid_can_be_chosen)
{
    view.showKind(u"matrix"_s);
    BOOST_REQUIRE(waitFor([&] { return shown(u"Who used which instrument"_s); }));
    auto &columns = *view.findChild<QComboBox *>(u"chartColumns"_s);
    columns.setCurrentIndex(columns.findData(u"binding"_s));
    Q_EMIT columns.activated(columns.currentIndex());
    BOOST_TEST(waitFor([&] { return shown(u"Actor × Binding"_s); }), picture.picture().title);
}

BOOST_AUTO_TEST_CASE(a_picture_and_its_choice_of_a_day_follow_the_day_of_the_query_and_go_back)
{
    const auto says = [&](const QString &day) {
        return waitFor([&] { return picture.picture().textAlternative.contains(u"on "_s + day); });
    };
    const auto edit = [&] { return view.findChild<QDateEdit *>(u"chartDay"_s); };
    view.showKind(u"key-figures"_s);
    BOOST_REQUIRE(edit());
    edit()->setDate(QDate(2020, 12, 24));
    BOOST_TEST(says(u"24 December 2020"_s));
    workspace->setQuery(Query().withValue(u"in-force"_s, u"2020-11-10"_s));
    BOOST_TEST(says(u"10 November 2020"_s));
    BOOST_TEST((edit()->date() == QDate(2020, 11, 10)));
    BOOST_TEST(!edit()->isEnabled());
    workspace->setQuery({});
    BOOST_TEST(says(u"24 December 2020"_s));
    BOOST_TEST((edit()->date() == QDate(2020, 12, 24)));
    BOOST_TEST(edit()->isEnabled());
}

BOOST_AUTO_TEST_CASE(a_step_of_measures_in_force_asks_for_its_day_in_place_of_that_of_the_query)
{
    view.showKind(u"in-force"_s);
    workspace->setQuery(Query().withValue(u"in-force"_s, u"2020-11-10"_s));
    const auto step = [&] { return markFor({u"actor"_s, u"in-force"_s, u"has"_s}); };
    BOOST_REQUIRE(waitFor([&] {
        return step() && picture.picture().textAlternative.contains(u"On 10 November 2020 between "_s);
    }));
    const QStringList day = step()->conditions.at(1).values;
    BOOST_REQUIRE(day != QStringList(u"2020-11-10"_s));
    click(*step());
    BOOST_TEST(workspace->query().values(u"in-force"_s) == day);
    BOOST_TEST(inForceDay(workspace->query()).has_value());
}

BOOST_AUTO_TEST_CASE(a_row_of_measures_in_force_asks_for_those_of_all_days_that_it_counts)
{
    view.showKind(u"in-force"_s);
    workspace->setQuery(Query().withValue(u"in-force"_s, u"2020-11-10"_s));
    const auto head = [&] { return markFor({u"actor"_s, u"has"_s}); };
    BOOST_REQUIRE(waitFor([&] {
        return head() && picture.picture().textAlternative.contains(u"On 10 November 2020 between "_s);
    }));
    click(*head());
    BOOST_TEST(workspace->query().values(u"in-force"_s).isEmpty());
    BOOST_TEST(workspace->query().values(u"has"_s) == QStringList(u"withdrawal"_s));
}

BOOST_AUTO_TEST_CASE(the_numbers_are_one_key_away_and_back)
{
    view.activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(&view));
    picture.setFocus();
    QTest::keyClick(&picture, Qt::Key_T);
    auto &table = *view.findChild<QTableView *>(u"chartTable"_s);
    BOOST_TEST(table.isVisible());
    BOOST_TEST(table.model()->columnCount() == picture.picture().table.head.size());
    BOOST_TEST(table.model()->rowCount() == 2);
    QTest::keyClick(&table, Qt::Key_T, Qt::ControlModifier);
    BOOST_TEST(picture.isVisible());
}

BOOST_AUTO_TEST_CASE(the_numbers_are_saved_as_a_spreadsheet_that_says_the_same)
{
    const QList<QAction *> entries = view.findChild<QToolButton *>(u"chartExport"_s)->menu()->actions();
    const auto entry = std::ranges::find(entries, u"Save numbers as XLSX …"_s, &QAction::text);
    BOOST_REQUIRE((entry != entries.end()));
    (*entry)->trigger();
    auto *dialog = view.findChild<QFileDialog *>();
    BOOST_REQUIRE(dialog);
    BOOST_TEST(dialog->defaultSuffix() == u"xlsx"_s);
    const QString path = folder.filePath(u"numbers.xlsx"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    BOOST_REQUIRE(waitFor([&] { return QFile::exists(path); }));
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QStringList> cells = test::cellsOf(file.readAll());
    const PictureTable &numbers = picture.picture().table;
    BOOST_REQUIRE(cells.size() == numbers.rows.size() + 1);
    BOOST_TEST(cells.at(1).first() == u'"' + numbers.rows.first().first() + u'"');
    BOOST_TEST(cells.at(1).last() == numbers.rows.first().last());
}

BOOST_AUTO_TEST_CASE(keys_zoom_into_time_and_show_all_again)
{
    picture.setFocus();
    const qreal before = picture.picture().size.width();
    QTest::keyClick(&picture, Qt::Key_Plus);
    QTest::keyClick(&picture, Qt::Key_Plus);
    BOOST_TEST(picture.picture().size.width() > before * 1.4);
    BOOST_TEST(picture.width() > view.findChild<QScrollArea *>()->viewport()->width());
    QTest::keyClick(&picture, Qt::Key_0);
    BOOST_TEST(std::abs(picture.picture().size.width() - before) < 20);
}

BOOST_AUTO_TEST_CASE(buttons_zoom_as_the_keys_do)
{
    const auto button = [&](const QString &name) { return view.findChild<QToolButton *>(name); };
    BOOST_TEST(!button(u"chartSmaller"_s)->isEnabled());
    QTest::mouseClick(button(u"chartLarger"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"chartLarger"_s), Qt::LeftButton);
    const qreal twice = picture.zoom();
    BOOST_TEST(twice > 1.4);
    QTest::mouseClick(button(u"chartSmaller"_s), Qt::LeftButton);
    BOOST_TEST((picture.zoom() > 1 && picture.zoom() < twice));
    QTest::mouseClick(button(u"chartWhole"_s), Qt::LeftButton);
    BOOST_TEST(picture.zoom() == 1);
    BOOST_TEST(!button(u"chartSmaller"_s)->isEnabled());
}

BOOST_AUTO_TEST_CASE(another_kind_is_shown_from_its_beginning)
{
    view.resize(view.width(), 240);
    QScrollBar *bar = view.findChild<QScrollArea *>()->verticalScrollBar();
    BOOST_REQUIRE(waitFor([&] { return bar->maximum() > 20; }));
    bar->setValue(bar->maximum());
    const QString before = picture.picture().title;
    view.showKind(u"matrix"_s);
    BOOST_REQUIRE(waitFor([&] { return picture.picture().title != before; }));
    BOOST_TEST(bar->value() == 0);
}

BOOST_AUTO_TEST_CASE(time_that_is_zoomed_is_told_by_days)
{
    for (int press = 0; press < 4; ++press)
        QTest::keyClick(&picture, Qt::Key_Plus);
    const auto firstDay = [this] {
        const Mark *part = markFor({u"surely"_s, u"first-family"_s});
        return part && part->conditions.first().values == QStringList(u"2020-10-02"_s);
    };
    BOOST_TEST(waitFor(firstDay));
    QTest::keyClick(&picture, Qt::Key_0);
    BOOST_TEST(waitFor([&] { return !firstDay(); }));
}

BOOST_AUTO_TEST_CASE(measures_over_time_are_zoomed_to_days_and_a_drag_asks_what_was_in_force)
{
    for (const auto &[code, title] : {std::pair(u"measures"_s, u"From entry into force to the end"_s),
                                      std::pair(u"in-force"_s, u"Measures in force over time"_s)}) {
        view.showKind(code);
        BOOST_REQUIRE(waitFor([&] { return shown(title) && picture.picture().time; }));
        const qreal whole = picture.picture().size.width();
        const qreal labels = picture.picture().gutter;
        while (picture.zoom() < 30)
            QTest::keyClick(&picture, Qt::Key_Plus);
        BOOST_TEST(picture.picture().size.width() > 20 * whole);
        BOOST_TEST(std::abs(picture.picture().gutter - labels) < 20);
        const std::vector<QDate> &starts = picture.picture().time->starts;
        BOOST_TEST(starts[0].daysTo(starts[1]) == 1);
        QTest::keyClick(&picture, Qt::Key_0);
        const QRectF plot = picture.picture().time->plot;
        drag({plot.right() - plot.width() / 5, plot.center().y()}, plot.center() + QPointF(0, 5));
        BOOST_TEST(workspace->query().values(u"date"_s).isEmpty());
        BOOST_REQUIRE(workspace->query().values(u"in-force"_s).size() == 1);
        BOOST_TEST(workspace->query().values(u"in-force"_s).first().contains(u".."_s));
        BOOST_TEST(workspace->query().values(u"has"_s) == QStringList(u"withdrawal"_s));
        BOOST_TEST(waitFor([&] {
            return workspace->result()->query == workspace->query() &&
                   std::ranges::count(workspace->result()->ids, listing) == 1;
        }));
        workspace->setQuery({});
    }
}

BOOST_AUTO_TEST_SUITE_END()
