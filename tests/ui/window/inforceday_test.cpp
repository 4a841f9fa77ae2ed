#include "tests/ui/window/openedwindow.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"
#include "ui/table/tablecolumns.h"

#include <QDateEdit>
#include <QSlider>
#include <QToolButton>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_FIXTURE_TEST_SUITE(in_force_day, OpenedWindow)

BOOST_AUTO_TEST_CASE(the_switch_in_the_menu_shows_the_bar_and_follows_the_query)
{
    auto &day = part<QAction>(u"showDay"_s);
    const auto &bar = part<QWidget>(u"inForceBar"_s);
    BOOST_TEST(!day.isChecked());
    BOOST_TEST(!bar.isVisible());
    day.trigger();
    BOOST_TEST(day.isChecked());
    BOOST_TEST(bar.isVisible());
    BOOST_TEST(window->workspace()->query().values(u"in-force"_s).size() == 1);
    part<QAction>(u"clearQuery"_s).trigger();
    BOOST_TEST(!day.isChecked());
    BOOST_TEST(!bar.isVisible());
}

BOOST_AUTO_TEST_CASE(the_table_shows_what_may_be_in_force_on_the_day)
{
    search(u"in-force:1999-01-01 "_s);
    QTest::keyClick(&part<QLineEdit>(u"searchLine"_s), Qt::Key_Return);
    BOOST_TEST(waitFor([this] { return rows() == 0; }));
    BOOST_TEST(part<QAction>(u"showDay"_s).isChecked());
    BOOST_TEST(part<QDateEdit>(u"inForceDate"_s).date() == QDate(1999, 1, 1));
    QTest::mouseClick(&part<QToolButton>(u"inForceOff"_s), Qt::LeftButton);
    BOOST_TEST(waitFor([this] { return rows() == 2; }));
}

BOOST_AUTO_TEST_CASE(while_a_day_is_chosen_the_table_says_what_holds_for_certain_perhaps_and_eased)
{
    const auto &table = *window->findChild<ResponseTableView *>();
    const QStringList before = table.columns().shown();
    BOOST_TEST(table.isColumnHidden(ResponseTableModel::InForce));
    Catalogue &catalogue = window->workspace()->catalogue();
    Entry changed = **ResponseRepository(catalogue.database()).findEntry(listing);
    for (Measure &measure : changed.response.measures)
        measure.status = u"in_force_eased"_s;
    changed.response.milestones.append({u"eased"_s, PartialDate::parse(u"2021-06-01").value(), {}});
    Entry unsure = **ResponseRepository(catalogue.database()).findEntry(extension);
    for (Measure &measure : unsure.response.measures)
        measure.inForceFrom = PartialDate::parse(u"2021").value();
    REQUIRE_OK(catalogue.edit(u"Ease"_s, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(changed));
        VODHUK_TRY(edit.save(unsure));
        return {};
    }));
    const auto cells = [&] {
        QStringList texts;
        for (int row = 0; row < rows(); ++row)
            texts.append(table.model()->index(row, ResponseTableModel::InForce).data().toString());
        return texts;
    };
    const auto tells = [&](const QString &day, const QStringList &expected) {
        window->workspace()->setQuery(Query().withValue(u"in-force"_s, day));
        const bool isTold = waitFor([&] { return cells() == expected; });
        BOOST_TEST(isTold, cells().join(u" | "_s));
        return isTold;
    };
    BOOST_TEST(tells(u"2021-07-01"_s, {u"● for certain, ◐ eased by licence"_s, u"○ perhaps"_s}));
    BOOST_TEST(!table.isColumnHidden(ResponseTableModel::InForce));
    BOOST_TEST(table.columns().shown().indexOf(u"in-force"_s) == before.indexOf(u"title"_s) + 1);
    BOOST_TEST(table.columns().chosen() == before);
    BOOST_TEST(tells(u"2022-01-01"_s, {u"● for certain, ◐ eased by licence"_s, u"● for certain"_s}));
    BOOST_TEST(tells(u"2020-10-05"_s, {u"● for certain"_s}));
    window->workspace()->setQuery({});
    BOOST_TEST(waitFor([&] { return table.isColumnHidden(ResponseTableModel::InForce); }));
    BOOST_TEST(table.columns().shown() == before);
}

BOOST_AUTO_TEST_SUITE_END()
