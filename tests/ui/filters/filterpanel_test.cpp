#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/ui/support/smallworkspace.h"
#include "tests/ui/support/usualsettings.h"
#include "ui/filters/facetmodel.h"
#include "ui/filters/filterpanel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace filterpanel
{

struct Panel : UsualSettings, SmallWorkspace {
    Panel()
        : UsualSettings(u"filters"_s)
        , panel(*workspace)
    {
        panel.resize(300, 2400);
        panel.show();
        BOOST_REQUIRE(waitFor([this] { return valueOf(u"year"_s).isValid() || !facets().isEmpty(); }));
    }

    [[nodiscard]] QTreeView &tree() const { return *panel.findChild<QTreeView *>(u"facets"_s); }
    [[nodiscard]] QList<Facet> facets() const { return workspace->result()->facets; }

    [[nodiscard]] QModelIndex valueOf(const QString &field, const QString &code = {}) const
    {
        const QAbstractItemModel &model = *tree().model();
        for (int section = 0; section < model.rowCount(); ++section) {
            const QModelIndex heading = model.index(section, 0);
            for (int row = 0; row < model.rowCount(heading); ++row) {
                const QModelIndex value = model.index(row, 0, heading);
                if (value.data(FacetModel::FieldRole) == field &&
                    (code.isEmpty() || value.data(FacetModel::CodeRole) == code))
                    return value;
            }
        }
        return {};
    }
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {}) const
    {
        BOOST_REQUIRE(index.isValid());
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, modifiers, tree().visualRect(index).center());
    }

    [[nodiscard]] QModelIndex headingOf(const QString &field) const
    {
        const QAbstractItemModel &model = *tree().model();
        for (int section = 0; section < model.rowCount(); ++section) {
            if (model.index(section, 0).data(FacetModel::FieldRole) == field)
                return model.index(section, 0);
        }
        return {};
    }
    void press(const QModelIndex &index, Qt::Key key) const
    {
        BOOST_REQUIRE(index.isValid());
        tree().setCurrentIndex(index);
        QTest::keyClick(&tree(), key);
    }
    [[nodiscard]] QAction *menuAction(const QModelIndex &index, const QString &text)
    {
        Q_EMIT tree().customContextMenuRequested(tree().visualRect(index).center());
        for (QMenu *menu : panel.findChildren<QMenu *>(u"facetMenu"_s)) {
            for (QAction *action : menu->actions()) {
                if (menu->isVisible() && action->text() == text)
                    return action;
            }
        }
        return nullptr;
    }

    FilterPanel panel;
};

} // namespace filterpanel

BOOST_FIXTURE_TEST_SUITE(filterpanel, Panel)

BOOST_AUTO_TEST_CASE(a_click_includes_a_value_and_a_second_one_takes_it_back)
{
    click(valueOf(u"instrument"_s, u"travel_ban"_s));
    BOOST_TEST(workspace->query().toText() == u"instrument:travel_ban"_s);
    BOOST_TEST(waitFor([this] { return workspace->result()->total == 2; }));
    click(valueOf(u"instrument"_s, u"travel_ban"_s));
    BOOST_TEST(workspace->query().isEmpty());
}

BOOST_AUTO_TEST_CASE(ctrl_with_a_click_excludes_a_value)
{
    click(valueOf(u"instrument"_s, u"travel_ban"_s), Qt::ControlModifier);
    BOOST_TEST(workspace->query().toText() == u"-instrument:travel_ban"_s);
    BOOST_TEST(waitFor([this] { return workspace->result()->total == 0; }));
}

BOOST_AUTO_TEST_CASE(a_click_after_a_refused_query_builds_on_the_last_good_one)
{
    workspace->setQuery(Query().withValue(u"actor"_s, u"nobodyatall"_s));
    BOOST_TEST(waitFor([this] { return workspace->query().isEmpty(); }));
    click(valueOf(u"instrument"_s, u"travel_ban"_s));
    BOOST_TEST(workspace->query().toText() == u"instrument:travel_ban"_s);
}

BOOST_AUTO_TEST_CASE(alt_with_a_click_and_the_key_o_leave_one_value_alone)
{
    workspace->setQuery(parseQuery(u"instrument:travel_ban,asset_freeze -instrument:statement"_s).value());
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->total == 2; }));
    click(valueOf(u"instrument"_s, u"asset_freeze"_s), Qt::AltModifier);
    BOOST_TEST(workspace->query().toText() == u"instrument:asset_freeze"_s);
    press(valueOf(u"instrument"_s, u"travel_ban"_s), Qt::Key_O);
    BOOST_TEST(workspace->query().toText() == u"instrument:travel_ban"_s);
}

BOOST_AUTO_TEST_CASE(one_instrument_alone_leaves_no_family_in_the_query)
{
    const QString family = workspace->catalogue().codebook().family(u"travel_ban"_s);
    workspace->setQuery(Query().withValue(u"family"_s, family));
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->query == workspace->query(); }));
    press(valueOf(u"instrument"_s, u"travel_ban"_s), Qt::Key_O);
    BOOST_TEST(workspace->query().toText() == u"instrument:travel_ban"_s);
}

BOOST_AUTO_TEST_CASE(the_focus_goes_to_no_other_value_that_takes_the_place_of_the_former_one)
{
    REQUIRE_OK(workspace->catalogue().edit(u"Add"_s, [this](Edit &edit) -> Status {
        for (const auto &[actor, tag] : {std::pair(union_, u"a"_s), std::pair(poland, u"b"_s)})
            VODHUK_TRY(edit.save(test::responseBy(actor)
                                     .on("2021-05-23")
                                     .titled(u"Statement"_s)
                                     .doing("statement")
                                     .with([&tag](Response &made) { made.tags = {tag}; })
                                     .response()));
        return {};
    }));
    const auto ask = [this](const QString &text) {
        workspace->setQuery(parseQuery(text).value());
        BOOST_REQUIRE(waitFor([this] {
            return workspace->result()->query == workspace->query() && !workspace->background().isBusy();
        }));
    };
    ask(u"tag:a"_s);
    const QModelIndex former = valueOf(u"actor"_s);
    const QString code = former.data(FacetModel::CodeRole).toString();
    tree().setCurrentIndex(former);
    ask(u"tag:b"_s);
    BOOST_TEST(valueOf(u"actor"_s).data(FacetModel::CodeRole).toString() != code);
    BOOST_TEST((tree().currentIndex() == headingOf(u"actor"_s)));
}

BOOST_AUTO_TEST_CASE(a_value_asked_for_by_its_label_is_shown_as_chosen_and_a_click_takes_it_back)
{
    const QString label = valueOf(u"instrument"_s, u"travel_ban"_s).data().toString();
    workspace->setQuery(Query().withValue(u"instrument"_s, label));
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->query == workspace->query(); }));
    const QModelIndex value = valueOf(u"instrument"_s, u"travel_ban"_s);
    BOOST_TEST(
        (value.data(FacetModel::ChoiceRole).value<FacetModel::Choice>() == FacetModel::Choice::Included));
    click(value);
    BOOST_TEST(workspace->query().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_sanctions_regime_asked_for_by_a_name_in_any_language_is_shown_as_chosen)
{
    REQUIRE_OK(workspace->catalogue().edit(u"Add"_s, [](Edit &edit) -> Status {
        Regime frame;
        frame.key = u"EU-BLR"_s;
        frame.name = LocalizedText(u"en"_s, u"Restrictive measures"_s);
        frame.name.set(u"be"_s, u"Абмежавальныя меры"_s);
        const auto id = edit.save(frame);
        VODHUK_TRY(id);
        VODHUK_TRY(edit.save(test::ResponseBuilder()
                                 .on("2021-05-23")
                                 .titled(u"Statement"_s)
                                 .with([&id](Response &made) { made.regime = *id; })
                                 .response()));
        return {};
    }));
    workspace->setQuery(Query().withValue(u"regime"_s, u"Абмежавальныя меры"_s));
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->query == workspace->query(); }));
    const QModelIndex value = valueOf(u"regime"_s, u"EU-BLR"_s);
    BOOST_REQUIRE(value.isValid());
    BOOST_TEST(
        (value.data(FacetModel::ChoiceRole).value<FacetModel::Choice>() == FacetModel::Choice::Included));
    BOOST_TEST(value.model()->rowCount(value.parent()) == 1);
}

BOOST_AUTO_TEST_CASE(a_value_of_a_second_condition_on_the_field_is_shown_and_taken_back_alone)
{
    workspace->setQuery(parseQuery(u"-instrument:statement -instrument:travel_ban actor:EU"_s).value());
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->total == 0; }));
    click(valueOf(u"instrument"_s, u"travel_ban"_s), Qt::ControlModifier);
    BOOST_TEST(workspace->query().toText() == u"-instrument:statement actor:EU"_s);
    click(valueOf(u"instrument"_s, u"asset_freeze"_s), Qt::ControlModifier);
    BOOST_TEST(workspace->query().toText() == u"-instrument:statement,asset_freeze actor:EU"_s);
}

BOOST_AUTO_TEST_CASE(a_search_that_no_filter_answers_says_so)
{
    auto *remark = panel.findChild<QLabel *>(u"filtersRemark"_s);
    auto *search = panel.findChild<QLineEdit *>();
    QTest::keyClicks(search, u"qqq"_s);
    BOOST_TEST(remark->isVisible());
    BOOST_TEST(remark->text() == u"No filter holds these letters."_s);
    search->clear();
    BOOST_TEST(!remark->isVisible());
}

BOOST_AUTO_TEST_CASE(letters_of_a_name_that_is_typed_lead_to_its_value_and_choose_nothing)
{
    tree().setCurrentIndex(headingOf(u"actor"_s));
    QTest::keyClicks(&tree(), u"euro"_s);
    BOOST_TEST(tree().currentIndex().data().toString() == u"European Union"_s);
    QTest::keyClicks(&tree(), u"pean "_s);
    BOOST_TEST(workspace->query().isEmpty());
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QTest::keyClick(&tree(), Qt::Key_O);
    BOOST_TEST(workspace->query().conditions.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_click_on_a_heading_closes_its_facet_and_the_next_panel_has_it_closed_too)
{
    BOOST_REQUIRE(valueOf(u"instrument"_s).isValid());
    click(headingOf(u"instrument"_s));
    BOOST_TEST(!valueOf(u"instrument"_s).isValid());
    BOOST_TEST(headingOf(u"instrument"_s).data(FacetModel::ClosedRole).toBool());
    const FilterPanel next(*workspace);
    const auto &model = *next.findChild<QTreeView *>(u"facets"_s)->model();
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex heading = model.index(section, 0);
        const bool isInstrument = heading.data(FacetModel::FieldRole) == u"instrument"_s;
        BOOST_TEST((model.rowCount(heading) == 0) == isInstrument);
    }
}

BOOST_AUTO_TEST_CASE(left_closes_the_facet_of_a_value_and_right_opens_it_with_the_focus_kept)
{
    press(valueOf(u"instrument"_s, u"travel_ban"_s), Qt::Key_Left);
    BOOST_TEST(!valueOf(u"instrument"_s).isValid());
    BOOST_TEST(tree().currentIndex().data(FacetModel::FieldRole).toString() == u"instrument"_s);
    QTest::keyClick(&tree(), Qt::Key_Right);
    BOOST_TEST(valueOf(u"instrument"_s).isValid());
}

BOOST_AUTO_TEST_CASE(values_stand_by_name_at_first_and_by_count_when_wished)
{
    workspace->setQuery(parseQuery(u"kind:any"_s).value());
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->total == 3; }));
    const auto first = [this] { return valueOf(u"actor"_s).data().toString(); };
    BOOST_TEST(first() == u"Belarus"_s); // one record; the European Union has two
    QAction *byCount = menuAction(headingOf(u"actor"_s), FilterPanel::tr("Sort by count"));
    BOOST_REQUIRE(byCount);
    byCount->trigger();
    BOOST_TEST(first() == u"European Union"_s);
    BOOST_TEST(menuAction(headingOf(u"actor"_s), FilterPanel::tr("Sort by count"))->isChecked());
}

BOOST_AUTO_TEST_CASE(slash_searches_among_the_values_of_one_facet)
{
    press(valueOf(u"instrument"_s, u"travel_ban"_s), Qt::Key_Slash);
    auto *search = panel.findChild<QLineEdit *>(u"filterSearch"_s);
    BOOST_TEST(search->text() == u"Instrument: "_s);
    QTest::keyClicks(search, u"travel"_s);
    BOOST_TEST(valueOf(u"instrument"_s, u"travel_ban"_s).isValid());
    BOOST_TEST(!valueOf(u"instrument"_s, u"asset_freeze"_s).isValid());
    BOOST_TEST(!headingOf(u"benefit"_s).isValid()); // "Travel" is there as well
    search->clear();
    BOOST_TEST(headingOf(u"benefit"_s).isValid());
}

BOOST_AUTO_TEST_CASE(instruments_stand_under_their_family_which_is_chosen_like_them)
{
    const QString family = workspace->catalogue().codebook().family(u"travel_ban"_s);
    const QModelIndex above = valueOf(u"family"_s, family);
    const QModelIndex ban = valueOf(u"instrument"_s, u"travel_ban"_s);
    BOOST_REQUIRE(above.isValid());
    BOOST_TEST((above.parent() == ban.parent()));
    BOOST_TEST(above.row() < ban.row());
    BOOST_TEST(above.data(FacetModel::LevelRole).toInt() == 0);
    BOOST_TEST(ban.data(FacetModel::LevelRole).toInt() == 1);
    click(above);
    BOOST_TEST(workspace->query().toText() == u"family:"_s + family);
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->query.conditions.size() == 1; }));
    press(valueOf(u"family"_s, family), Qt::Key_Left);
    BOOST_TEST(headingOf(u"instrument"_s).data(FacetModel::ClosedRole).toBool());
}

BOOST_AUTO_TEST_CASE(a_search_shows_an_instrument_that_is_found_with_its_family_above_it)
{
    auto *search = panel.findChild<QLineEdit *>(u"filterSearch"_s);
    QTest::keyClicks(search, u"asset freeze"_s);
    const QModelIndex freeze = valueOf(u"instrument"_s, u"asset_freeze"_s);
    BOOST_REQUIRE(freeze.isValid());
    const QString family = workspace->catalogue().codebook().family(u"asset_freeze"_s);
    BOOST_TEST(freeze.siblingAtRow(0).data(FacetModel::CodeRole).toString() == family);
    BOOST_TEST(!valueOf(u"instrument"_s, u"travel_ban"_s).isValid());
}

BOOST_AUTO_TEST_CASE(the_side_of_actors_is_a_facet)
{
    click(valueOf(u"side"_s, u"responding"_s));
    BOOST_TEST(workspace->query().toText() == u"side:responding"_s);
    BOOST_TEST(waitFor([this] { return workspace->result()->query.conditions.size() == 1; }));
    BOOST_TEST(workspace->result()->total == 2);
}

BOOST_AUTO_TEST_CASE(norms_that_are_invoked_are_a_facet_and_a_click_asks_for_one_of_them)
{
    Entry other = entry(listing);
    other.response.norms = {NormInvocation{{}, u"Charter of Paris"_s, {}, {}, {}}};
    saveElsewhere(other);
    BOOST_REQUIRE(waitFor([this] { return valueOf(u"norm"_s).isValid(); }));
    BOOST_TEST(valueOf(u"norm"_s).data(FacetModel::CountRole).toInt() == 1);
    click(valueOf(u"norm"_s));
    BOOST_TEST(workspace->query().toText() == u"norm:\"Charter of Paris\""_s);
    BOOST_TEST(waitFor([this] { return workspace->result()->total == 1; }));
    BOOST_TEST((valueOf(u"norm"_s).data(FacetModel::ChoiceRole).value<FacetModel::Choice>() ==
                FacetModel::Choice::Included));
}

BOOST_AUTO_TEST_CASE(the_facet_of_years_tells_how_many_records_do_not_surely_lie_in_one)
{
    const auto remark = [this] {
        const QModelIndex years = headingOf(u"year"_s);
        const QAbstractItemModel &model = *tree().model();
        return model.index(model.rowCount(years) - 1, 0, years);
    };
    BOOST_TEST(
        (remark().data(FacetModel::RowKindRole).value<FacetModel::RowKind>() == FacetModel::RowKind::Value));
    Entry other = entry(listing);
    other.response.date = *PartialDate::parse(u"2020-12-20/2021-01-05"_s);
    saveElsewhere(other);
    BOOST_REQUIRE(waitFor([&] { return workspace->result()->notSurelyInOneYear == 1; }));
    BOOST_TEST(remark().data().toString() == FacetModel::tr("%n not surely in one year", nullptr, 1));
    click(remark());
    BOOST_TEST(workspace->query().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
