#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/filters/facetmodel.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"
#include "ui/window/statusline.h"

#include <QLabel>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace afteredit
{

/// The views of a result beside each other, as in the window.
struct Views : SmallWorkspace {
    Views()
        : table(*workspace)
        , facets(*workspace)
        , status(*workspace)
    {
        table.show();
        BOOST_REQUIRE(waitFor([this] { return workspace->result()->total == 2 && isQuiet(); }));
        BOOST_REQUIRE(waitFor([this] { return !titleOf(0).isEmpty(); }));
        QObject::connect(&workspace->background(), &Background::ended, &status,
                         [this](const QString &topic, bool) { asked += topic; });
    }

    [[nodiscard]] bool isQuiet() const { return !workspace->background().isBusy(); }
    [[nodiscard]] QString titleOf(int row) const
    {
        return table.model()->index(row, ResponseTableModel::Title).data().toString();
    }
    [[nodiscard]] QString counts() const { return status.findChild<QLabel *>(u"statusCounts"_s)->text(); }
    [[nodiscard]] QStringList shownFacets() const
    {
        QStringList fields;
        for (int section = 0; section < facets.rowCount(); ++section)
            fields += facets.index(section, 0).data(FacetModel::FieldRole).toString();
        return fields;
    }

    ResponseTableView table;
    FacetModel facets;
    StatusLine status;
    QStringList asked; ///< topics of questions that came to their end
};

} // namespace afteredit

BOOST_FIXTURE_TEST_SUITE(afteredit, Views)

BOOST_AUTO_TEST_CASE(table_facets_and_counts_follow_a_saved_record_by_one_look_at_it)
{
    BOOST_TEST(!shownFacets().contains(u"tag"_s));
    Entry changed = entry(listing);
    changed.response.title = LocalizedText(u"en"_s, u"Retitled"_s);
    changed.response.tags = {u"fresh"_s};
    saveElsewhere(changed);
    BOOST_REQUIRE(waitFor([this] { return titleOf(0) == u"Retitled" && shownFacets().contains(u"tag"_s); }));
    BOOST_TEST(waitFor([this] { return isQuiet(); }));
    BOOST_TEST(asked.count(u"index"_s) == 1); // the records touched, not the catalogue
    BOOST_TEST(asked.count(u"query"_s) == 1);
    BOOST_TEST(asked.indexOf(u"index"_s) < asked.indexOf(u"query"_s));
}

BOOST_AUTO_TEST_CASE(the_number_of_all_records_is_asked_for_again_only_after_a_change)
{
    workspace->setQuery(Query().withValue(u"tag"_s, u"none"_s));
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->total == 0 && isQuiet(); }));
    BOOST_TEST(counts().startsWith(u"0 of 2 "_s));
    BOOST_TEST(!asked.contains(u"status/total"_s));
    Entry another = entry(extension);
    another.response.id = {};
    another.response.links.clear();
    for (Measure &measure : another.response.measures)
        measure.id = {};
    for (LegalAct &act : another.response.legalActs)
        act.id = {};
    saveElsewhere(another);
    BOOST_TEST(waitFor([this] { return counts().startsWith(u"0 of 3 "_s); }));
}

BOOST_AUTO_TEST_SUITE_END()
