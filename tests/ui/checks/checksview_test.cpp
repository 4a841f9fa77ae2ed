#include "core/catalogue/briefings.h"
#include "core/codebook/consistencyrules.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/checks/checkrun.h"
#include "ui/checks/checksview.h"
#include "ui/checks/rulesentence.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace checksview
{

struct Checks : SmallWorkspace {
    Checks()
    {
        Entry broken = entry(listing);
        broken.response.binding += u"non_binding"_s;
        saveElsewhere(broken);
        view = std::make_unique<ChecksView>(*workspace);
        view->resize(900, 700);
        view->show();
        BOOST_REQUIRE(waitFor([&] { return !view->isChecking(); }));
    }

    [[nodiscard]] QModelIndex rule(const QString &id) const
    {
        const QAbstractItemModel &model = *view->findChild<QTreeView *>()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString().startsWith(id))
                return model.index(row, 0);
        }
        return {};
    }

    std::unique_ptr<ChecksView> view;
};

} // namespace checksview

BOOST_AUTO_TEST_SUITE(checksview)

BOOST_FIXTURE_TEST_CASE(findings_stand_under_their_rule_errors_first, Checks)
{
    BOOST_REQUIRE(rule(u"E13"_s).isValid());
    BOOST_TEST(view->findChild<QTreeView *>()->model()->index(0, 0).data().toString().startsWith(u'E'));
    BOOST_TEST(view->count() > 0);
}

BOOST_FIXTURE_TEST_CASE(choosing_a_finding_chooses_its_record, Checks)
{
    auto &tree = *view->findChild<QTreeView *>();
    tree.expand(rule(u"E13"_s));
    const QModelIndex finding = tree.model()->index(0, 0, rule(u"E13"_s));
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(finding).center());
    BOOST_TEST((workspace->chosen() == listing));
}

BOOST_FIXTURE_TEST_CASE(a_mended_record_leaves_the_list_and_the_count, Checks)
{
    QSignalSpy counts(view.get(), &ChecksView::countChanged);
    const int before = view->count();
    Entry mended = entry(listing);
    mended.response.binding.removeAll(u"non_binding"_s);
    saveElsewhere(mended);
    BOOST_TEST(waitFor([&] { return !rule(u"E13"_s).isValid(); }));
    BOOST_TEST(view->count() < before);
    BOOST_TEST(counts.last().first().toInt() == view->count());
}

BOOST_FIXTURE_TEST_CASE(a_possible_duplicate_goes_when_the_other_record_changes, Checks)
{
    Entry other = entry(extension);
    const PartialDate before = other.response.date;
    other.response.date = entry(listing).response.date;
    other.response.links.clear();
    saveElsewhere(other);
    BOOST_TEST(waitFor([&] { return rule(u"W31"_s).isValid(); }));
    other.response.date = before;
    saveElsewhere(other);
    BOOST_TEST(waitFor([&] { return !rule(u"W31"_s).isValid(); }));
}

BOOST_FIXTURE_TEST_CASE(work_on_a_briefing_has_nothing_checked_anew, SmallWorkspace)
{
    CheckRun run(*workspace);
    QSignalSpy progress(&run, &CheckRun::progressed);
    QSignalSpy ends(&run, &CheckRun::finished);
    const auto begun = [&] { return progress.count({qsizetype(0), qsizetype(0)}); };
    run.start();
    BriefingDocument briefing;
    briefing.name = u"For the committee"_s;
    REQUIRE_OK(keepBriefing(workspace->catalogue(), briefing));
    BOOST_TEST(waitFor([&] { return !run.isRunning(); }));
    BOOST_TEST(begun() == 1);
    BOOST_TEST(ends.count() == 1);
    briefing.name = u"For the court"_s;
    REQUIRE_OK(keepBriefing(workspace->catalogue(), briefing));
    BOOST_TEST(!run.isRunning());
}

BOOST_FIXTURE_TEST_CASE(a_severity_can_be_left_out, Checks)
{
    for (QCheckBox *box : view->findChildren<QCheckBox *>()) {
        if (box->text() == u"Errors"_s)
            box->click();
    }
    BOOST_TEST(!rule(u"E13"_s).isValid());
}

BOOST_AUTO_TEST_CASE(every_rule_has_a_sentence_for_the_head_of_its_findings)
{
    for (const auto rules : {completenessRules(), dateRules(), actorRules(), bindingRules(), measureRules(),
                             reasonRules(), textRules(), neighbourRules(), evidenceRules()}) {
        for (const ConsistencyRule &one : rules)
            BOOST_TEST(!ruleSentence(QString::fromLatin1(one.id)).isEmpty(), one.id);
    }
}

BOOST_FIXTURE_TEST_CASE(findings_that_differ_stand_under_the_sentence_of_their_rule, Checks)
{
    Entry longer = entry(listing);
    longer.response.title.set(u"en"_s, QString(120, u'a'));
    saveElsewhere(longer);
    longer = entry(extension);
    longer.response.title.set(u"en"_s, QString(130, u'b'));
    saveElsewhere(longer);
    BOOST_TEST(waitFor([&] { return rule(u"W46"_s).data().toString().contains(ruleSentence(u"W46"_s)); }));
    BOOST_TEST(rule(u"W46"_s).model()->rowCount(rule(u"W46"_s)) == 2);
}

BOOST_AUTO_TEST_SUITE_END()
