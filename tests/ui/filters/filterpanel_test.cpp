#include "tests/ui/support/smallworkspace.h"
#include "ui/filters/facetmodel.h"
#include "ui/filters/filterpanel.h"

#include <QTreeView>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

struct Panel : SmallWorkspace {
    Panel()
        : panel(*workspace)
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

    FilterPanel panel;
};

} // namespace

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

BOOST_AUTO_TEST_SUITE_END()
