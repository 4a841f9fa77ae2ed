#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/actors/actorlistmodel.h"
#include "ui/actors/actorpages.h"
#include "ui/actors/actorsview.h"
#include "ui/pictures/pictureview.h"

#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace actorsview
{

struct Actors : SmallWorkspace {
    Actors()
        : view(*workspace)
        , list(*view.findChild<QListView *>())
    {
        view.resize(900, 700);
        view.show();
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            all += list.model()->index(row, 0).data().toString();
        return all;
    }

    [[nodiscard]] QString page() const
    {
        QString text;
        for (const QLabel *label : view.findChildren<QLabel *>())
            text += label->text() + u'\n';
        return text;
    }

    ActorsView view;
    QListView &list;
};

} // namespace actorsview

BOOST_AUTO_TEST_SUITE(actorsview)

BOOST_FIXTURE_TEST_CASE(actors_are_listed_by_name_with_their_number_of_responses, Actors)
{
    BOOST_TEST(names() == (QStringList{u"Belarus"_s, u"European Union"_s, u"Poland"_s}));
    BOOST_TEST(
        waitFor([&] { return list.model()->index(1, 0).data(ActorListModel::CountRole).toInt() == 2; }));
    BOOST_TEST(list.model()->index(2, 0).data(Qt::AccessibleTextRole).toString() ==
               u"Poland, none recorded"_s);
}

BOOST_FIXTURE_TEST_CASE(what_is_no_response_is_not_called_one, Actors)
{
    workspace->setQuery(parseQuery(u"-kind:response"_s).value());
    const auto spoken = [&] { return list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    BOOST_TEST(waitFor([&] { return spoken() == u"Belarus, 1 record"_s; }));
}

BOOST_FIXTURE_TEST_CASE(typing_finds_an_actor_in_any_script, Actors)
{
    auto &search = *view.findChild<QLineEdit *>(u"actorSearch"_s);
    search.setText(u"Польш"_s);
    BOOST_TEST(names() == QStringList{u"Poland"_s});
    search.setText(u"саюз"_s);
    BOOST_TEST(names() == QStringList{u"European Union"_s});
}

BOOST_FIXTURE_TEST_CASE(the_page_tells_what_is_in_force_on_a_day, Actors)
{
    view.showActor(union_);
    BOOST_TEST(waitFor([&] { return page().contains(u"Travel ban"_s) && page().contains(u"2 responses"_s); }),
               page());
    view.findChild<QDateEdit *>()->setDate(QDate(2020, 10, 1));
    BOOST_TEST(waitFor([&] { return page().contains(u"None recorded as in force on this day"_s); }), page());
}

BOOST_FIXTURE_TEST_CASE(an_actor_without_records_is_not_said_to_have_done_nothing, Actors)
{
    view.showActor(poland);
    BOOST_TEST(waitFor([&] { return page().contains(u"That is not to say that there was none"_s); }), page());
}

BOOST_FIXTURE_TEST_CASE(the_small_timeline_is_saved_with_its_title_and_what_it_counts, Actors)
{
    view.showActor(union_);
    auto &picture = *view.findChild<PictureView *>(u"actorTimeline"_s);
    BOOST_REQUIRE(waitFor([&] { return picture.isVisible() && !picture.picture().marks.empty(); }));
    QMenu menu;
    picture.fillExportMenu(menu);
    for (const QString &ending : {u"svg"_s, u"pdf"_s}) {
        for (QAction *action : menu.actions()) {
            if (action->text().contains(ending.toUpper()))
                action->trigger();
        }
        auto *dialog = picture.findChild<QFileDialog *>();
        BOOST_REQUIRE(dialog);
        const QString path = folder.filePath(u"actor."_s + ending);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        BOOST_REQUIRE(waitFor([&] { return QFile::exists(path); }));
    }
    QFile svg(folder.filePath(u"actor.svg"_s));
    BOOST_REQUIRE(svg.open(QIODevice::ReadOnly));
    const QByteArray texts = svg.readAll();
    BOOST_TEST(texts.contains("Responses over time"));
    BOOST_TEST(texts.contains("European Union"));
}

BOOST_FIXTURE_TEST_CASE(a_click_on_a_bar_of_the_small_timeline_leaves_what_it_counts, Actors)
{
    view.showActor(union_);
    auto &picture = *view.findChild<PictureView *>(u"actorTimeline"_s);
    const auto bar = [&]() -> const Mark * {
        for (const Mark &mark : picture.picture().marks) {
            if (!mark.conditions.isEmpty() && mark.spoken.startsWith(u"2020"_s))
                return &mark;
        }
        return nullptr;
    };
    BOOST_REQUIRE(waitFor([&] { return picture.isVisible() && bar(); }));
    BOOST_TEST(picture.x() >= 0);
    BOOST_TEST(picture.picture().size.height() <= picture.height() + 1);
    QTest::mouseClick(&picture, Qt::LeftButton, {}, touchAreaOf(*bar()).center().toPoint());
    const Query &query = workspace->query();
    BOOST_TEST(query.values(u"surely"_s) == QStringList(u"2020"_s));
    BOOST_TEST(query.values(u"actor"_s).size() == 1);
    BOOST_TEST(waitFor([&] { return workspace->result()->total == 2; }));
}

BOOST_FIXTURE_TEST_CASE(the_small_timeline_is_zoomed_and_shows_its_numbers_by_keys, Actors)
{
    list.setCurrentIndex(list.model()->index(1, 0));
    auto &picture = *view.findChild<PictureView *>(u"actorTimeline"_s);
    BOOST_REQUIRE(waitFor([&] { return picture.isVisible() && !picture.picture().marks.empty(); }));
    const int whole = picture.width();
    QTest::keyClick(&picture, Qt::Key_Plus);
    QTest::keyClick(&picture, Qt::Key_Plus);
    BOOST_TEST(picture.width() > whole);
    BOOST_TEST(waitFor([&] { return picture.parentWidget()->height() >= picture.height(); }));
    QTest::keyClick(&picture, Qt::Key_T);
    BOOST_TEST(!picture.isVisible());
    auto &table = *view.findChild<QTableView *>();
    BOOST_REQUIRE(table.isVisible());
    BOOST_TEST(table.model()->rowCount() == picture.picture().table.rows.size());
    QTest::keyClick(&table, Qt::Key_Escape);
    BOOST_TEST((picture.isVisible() && !table.isVisible()));
}

BOOST_FIXTURE_TEST_CASE(an_actor_without_records_has_no_empty_picture, Actors)
{
    view.showActor(poland);
    BOOST_TEST(waitFor([&] { return page().contains(u"none recorded in this selection"_s); }), page());
    BOOST_TEST(!view.findChild<PictureView *>(u"actorTimeline"_s)->isVisible());
}

BOOST_FIXTURE_TEST_CASE(two_actors_stand_side_by_side_and_tell_of_one_day, Actors)
{
    view.showActor(union_);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
    BOOST_TEST((view.shownActors() == QList<ActorId>{union_, poland}));
    auto *second = view.findChild<QWidget *>(u"actorPage1"_s);
    BOOST_REQUIRE(second);
    BOOST_TEST(second->isVisible());
    BOOST_TEST(waitFor([&] { return page().contains(u"none recorded in this selection"_s); }), page());
    const auto days = view.findChildren<QDateEdit *>();
    BOOST_REQUIRE(days.size() == 2);
    days.constFirst()->setDate(QDate(2020, 10, 1));
    BOOST_TEST(days.constLast()->date() == QDate(2020, 10, 1));
    QTest::keyClick(&list, Qt::Key_Up);
    BOOST_TEST((view.shownActors() == QList<ActorId>{union_}));
    BOOST_TEST(!second->isVisible());
}

BOOST_FIXTURE_TEST_CASE(the_list_makes_room_for_actors_side_by_side_and_nothing_is_cut, Actors)
{
    view.showActor(union_);
    const int before = list.width();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
    BOOST_TEST(waitFor([&] { return page().contains(u"none recorded in this selection"_s); }), page());
    BOOST_TEST(waitFor([&] { return list.width() < before; }));
    for (const QString &name : {u"actorPage0"_s, u"actorPage1"_s}) {
        auto *shown = view.findChild<QScrollArea *>(name);
        BOOST_REQUIRE(shown);
        BOOST_TEST(waitFor([&] { return shown->horizontalScrollBar()->maximum() == 0; }), name);
        const auto *day = shown->findChild<QDateEdit *>();
        BOOST_TEST(day->width() >= day->minimumSizeHint().width());
    }
    QTest::keyClick(&list, Qt::Key_Up);
    BOOST_TEST(waitFor([&] { return list.width() == before; }));
}

BOOST_FIXTURE_TEST_CASE(up_to_four_actors_need_no_scrolling_sideways_in_a_small_window, Actors)
{
    REQUIRE_OK(workspace->catalogue().edit(u"Add"_s, [&](Edit &edit) -> Status {
        Actor other;
        other.type = u"state"_s;
        other.name.set(u"en"_s, u"Czechia"_s);
        const auto id = edit.save(other);
        VODHUK_TRY(id);
        for (const ActorId actor : {*id, poland, belarus})
            VODHUK_TRY(edit.save(
                test::responseBy(actor).on("2021").titled(u"A record"_s).taking("travel").response()));
        return {};
    }));
    auto &pages = static_cast<ActorPages &>(*view.findChild<QScrollArea *>(u"actorPages"_s));
    for (int width = 1366; width >= 700; width -= 111) {
        view.resize(width, 640);
        for (const int chosen : {2, 3, 4}) {
            list.clearSelection();
            for (int row = 0; row < chosen; ++row)
                list.selectionModel()->select(list.model()->index(row, 0), QItemSelectionModel::Select);
            BOOST_REQUIRE(view.shownActors().size() == chosen);
            BOOST_TEST(waitFor([&] {
                           return workspace->result()->query == workspace->query() &&
                                  pages.horizontalScrollBar()->maximum() == 0;
                       }),
                       width << ' ' << chosen << ' ' << pages.horizontalScrollBar()->maximum());
            QTest::qWait(30);
            for (int place = 0; place < chosen; ++place) {
                const auto *page = view.findChild<QScrollArea *>(u"actorPage%1"_s.arg(place));
                BOOST_TEST(waitFor([&] { return page->horizontalScrollBar()->maximum() == 0; }),
                           width << ' ' << chosen << ' ' << place);
                BOOST_TEST(page->width() >= page->minimumWidth());
                BOOST_TEST(page->height() >= 200);
            }
        }
    }
    view.resize(1366, 640);
    BOOST_TEST(waitFor([&] { return pages.columns() == 2; })); // four stand two by two
}

BOOST_FIXTURE_TEST_CASE(pages_tell_of_the_day_that_the_query_names, Actors)
{
    view.showActor(union_);
    workspace->setQuery(Query().withValue(u"in-force"_s, u"2020-10-05"_s));
    const auto &day = *view.findChild<QDateEdit *>();
    BOOST_TEST(waitFor([&] { return day.date() == QDate(2020, 10, 5); }));
    BOOST_TEST(!day.isEnabled()); // of another day its records could tell only a part
    workspace->setQuery({});
    BOOST_TEST(waitFor([&] { return day.isEnabled(); }));
}

BOOST_FIXTURE_TEST_CASE(after_the_day_of_the_query_pages_tell_of_the_day_before_it_again, Actors)
{
    view.showActor(union_);
    auto &day = *view.findChild<QDateEdit *>();
    day.setDate(QDate(2020, 12, 24));
    for (const QString &asked : {u"2020-10-05"_s, u"2020-10-06"_s}) {
        workspace->setQuery(Query().withValue(u"in-force"_s, asked));
        BOOST_TEST(waitFor([&] { return day.date().toString(Qt::ISODate) == asked; }));
    }
    workspace->setQuery({});
    BOOST_TEST(waitFor([&] { return day.date() == QDate(2020, 12, 24); }));
    day.setDate(QDate(2020, 11, 10));
    workspace->setQuery(Query().withValue(u"benefit"_s, u"travel"_s));
    BOOST_TEST(waitFor([&] { return workspace->result()->query == workspace->query(); }));
    BOOST_TEST((day.date() == QDate(2020, 11, 10)));
}

BOOST_FIXTURE_TEST_CASE(a_page_tells_sanctions_and_other_responses_apart, Actors)
{
    view.showActor(union_);
    BOOST_TEST(waitFor([&] { return page().contains(u"With sanctions"_s); }), page());
    BOOST_TEST(page().contains(u"Nobody is recorded as acting together"_s), page());
    BOOST_TEST(page().contains(u"No target is recorded by name"_s), page());
}

BOOST_AUTO_TEST_SUITE_END()
