#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "tests/ui/support/heldworkers.h"
#include "tests/ui/support/smallworkspace.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QtTest>

#include <boost/test/unit_test.hpp>
#include <numeric>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// The same three records in a file so large that its index is waited for rather than all is counted by the file.
struct LargeWorkspace : SmallWorkspace {
    LargeWorkspace()
    {
        const QString path = workspace->catalogue().path();
        Draft ballast;
        ballast.type = u"response"_s;
        ballast.texts = {{u"title_ru"_s, QString(34'000'000, u'я')}};
        REQUIRE_OK(workspace->catalogue().keepDraft(ballast));
        workspace.reset();
        BOOST_REQUIRE(QFileInfo(path).size() > 64LL << 20);
        auto catalogue = Catalogue::open(path, Access::ReadWrite);
        REQUIRE_OK(catalogue);
        workspace = std::make_unique<Workspace>(std::move(*catalogue));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(workspace_, SmallWorkspace)

BOOST_AUTO_TEST_CASE(a_refused_query_leaves_result_and_query_as_they_were)
{
    workspace->setQuery(Query().withValue(u"actor"_s, u"EU"_s));
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->total == 2; }));
    const Query good = workspace->query();
    QSignalSpy refused(workspace.get(), &Workspace::queryRefused);
    workspace->setQuery(Query().withValue(u"actor"_s, u"nobodyatall"_s));
    BOOST_TEST(waitFor([&] { return !refused.isEmpty(); }));
    BOOST_TEST((workspace->query() == good));
    BOOST_TEST(workspace->result()->total == 2);
}

BOOST_AUTO_TEST_CASE(a_change_of_the_catalogue_runs_the_query_again)
{
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->total == 2; }));
    Entry more;
    more.response.date = PartialDate::fromDay(QDate(2021, 6, 4));
    more.response.title = LocalizedText(u"en"_s, u"One more"_s);
    more.response.instruments = {u"statement"_s};
    saveElsewhere(more);
    BOOST_TEST(waitFor([this] { return workspace->result()->total == 3; }));
}

BOOST_AUTO_TEST_CASE(an_answer_that_is_long_in_coming_is_told_of_until_it_is_there)
{
    BOOST_REQUIRE(waitFor([this] { return workspace->isCounted(); }));
    QSignalSpy told(workspace.get(), &Workspace::searchingChanged);
    HeldWorkers held(workspace->background());
    workspace->setQuery(Query().withValue(u"kind"_s, u"countermove"_s));
    BOOST_TEST(waitFor([this] { return workspace->isSearching(); }));
    BOOST_TEST(workspace->result()->total == 2);
    bool wasSearching = true;
    QObject::connect(workspace.get(), &Workspace::resultChanged, workspace.get(),
                     [&] { wasSearching = workspace->isSearching(); });
    held.letGo();
    BOOST_TEST(waitFor([this] { return workspace->result()->total == 1; }));
    BOOST_TEST(!wasSearching);
    BOOST_TEST((told == QList<QList<QVariant>>{{true}, {false}}));
}

BOOST_AUTO_TEST_CASE(a_query_that_fails_is_refused_and_the_one_before_stays)
{
    BOOST_REQUIRE(waitFor([this] { return workspace->isCounted(); }));
    auto other = Database::open(workspace->catalogue().path(), Access::ReadWrite);
    REQUIRE_OK(other);
    REQUIRE_OK(other->execute("ALTER TABLE source RENAME TO elsewhere"));
    QSignalSpy refused(workspace.get(), &Workspace::queryRefused);
    workspace->setQuery(parseQuery(u"source:journal"_s).value());
    BOOST_REQUIRE(waitFor([&] { return !refused.isEmpty(); }));
    BOOST_TEST(refused.first().first().value<Query>().toText() == u"source:journal"_s);
    BOOST_TEST(workspace->query().isEmpty());
    BOOST_TEST(workspace->result()->total == 2);
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_opened_is_told_of_and_not_searched_for_ever)
{
    const QString path = workspace->catalogue().path();
    workspace.reset();
    auto catalogue = Catalogue::open(path, Access::ReadWrite);
    REQUIRE_OK(catalogue);
    BOOST_REQUIRE(QFile::rename(path, path + u".away"_s));
    workspace = std::make_unique<Workspace>(std::move(*catalogue));
    QSignalSpy failed(workspace.get(), &Workspace::failed);
    BOOST_REQUIRE(waitFor([&] { return !failed.isEmpty() && !workspace->background().isBusy(); }));
    constexpr int longerThanAMoment = 300;
    QTest::qWait(longerThanAMoment);
    BOOST_TEST(!workspace->isSearching());
    BOOST_REQUIRE(QFile::rename(path + u".away"_s, path));
    workspace->setQuery(Query().withValue(u"kind"_s, u"any"_s));
    BOOST_TEST(waitFor([this] { return workspace->isCounted() && workspace->result()->total == 3; }));
}

BOOST_AUTO_TEST_CASE(
    an_answer_to_a_query_before_is_asked_for_again_when_the_next_one_is_refused_after_an_edit)
{
    BOOST_REQUIRE(waitFor([this] { return workspace->isCounted(); }));
    Entry more;
    more.response.date = PartialDate::fromDay(QDate(2021, 6, 4));
    more.response.title = LocalizedText(u"en"_s, u"One more"_s);
    more.response.instruments = {u"statement"_s};
    saveElsewhere(more);
    workspace->setQuery(Query().withValue(u"actor"_s, u"nobodyatall"_s));
    BOOST_TEST(waitFor([this] { return workspace->result()->total == 3; }));
    BOOST_TEST(workspace->query().isEmpty());
}

BOOST_AUTO_TEST_CASE(the_query_follows_an_actor_that_is_renamed_and_its_undo)
{
    const auto name = [this] { return workspace->query().values(u"actor"_s).value(0); };
    const auto isAnswered = [this] {
        return workspace->result()->query == workspace->query() && workspace->result()->total == 2;
    };
    workspace->setQuery(Query().withValue(u"actor"_s, u"European Union"_s));
    BOOST_REQUIRE(waitFor(isAnswered));
    QSignalSpy refused(workspace.get(), &Workspace::queryRefused);
    Actor renamed = *workspace->catalogue().actors().find(union_);
    renamed.name.set(u"en"_s, u"Union of Europe"_s);
    REQUIRE_OK(workspace->catalogue().edit(u"Rename"_s, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(renamed));
        return {};
    }));
    BOOST_TEST(name() == u"Union of Europe"_s);
    BOOST_TEST(waitFor(isAnswered));
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(name() == u"European Union"_s);
    BOOST_TEST(waitFor(isAnswered));
    BOOST_TEST(refused.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_query_whose_actor_is_gone_shows_nothing_and_is_answered_once_the_actor_is_back)
{
    workspace->setQuery(Query().withValue(u"actor"_s, u"Poland"_s).withValue(u"kind"_s, u"any"_s));
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->query == workspace->query(); }));
    QSignalSpy refused(workspace.get(), &Workspace::queryRefused);
    REQUIRE_OK(workspace->catalogue().edit(u"Delete"_s, [this](Edit &edit) { return edit.remove(poland); }));
    BOOST_REQUIRE(waitFor([&] { return !refused.isEmpty(); }));
    BOOST_TEST(workspace->result()->facets.isEmpty());
    QSignalSpy answered(workspace.get(), &Workspace::resultChanged);
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(waitFor([&] { return !answered.isEmpty(); }));
    BOOST_TEST(!workspace->result()->facets.isEmpty());
    BOOST_TEST(refused.size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(large_workspace, LargeWorkspace)

BOOST_AUTO_TEST_CASE(counts_of_a_large_catalogue_come_with_its_index_and_records_never_wait_for_them)
{
    QList<qint64> totals;
    QObject::connect(workspace.get(), &Workspace::resultChanged, workspace.get(),
                     [&](const std::shared_ptr<const QueryResult> &result) { totals.append(result->total); });
    QObject::connect(&workspace->background(), &Background::ended, workspace.get(),
                     [&](const QString &topic) {
                         if (topic == u"index"_s) // which is not taken before the records are there
                             BOOST_REQUIRE(waitFor([&] { return !totals.isEmpty(); }));
                     });
    BOOST_REQUIRE(waitFor([&] { return workspace->isCounted(); }));
    BOOST_TEST((totals == QList<qint64>{2, 2}));
    qint64 dated = workspace->result()->withoutMonth;
    for (const MonthCount &month : workspace->result()->months)
        dated += std::accumulate(month.byFamily.begin(), month.byFamily.end(), qint64{0});
    BOOST_TEST(dated == 2);
}

BOOST_AUTO_TEST_CASE(a_query_of_a_large_catalogue_asked_while_its_index_is_read_is_counted_too)
{
    workspace->setQuery(Query().withValue(u"kind"_s, u"countermove"_s));
    BOOST_REQUIRE(waitFor([&] { return workspace->isCounted(); }));
    BOOST_TEST(workspace->result()->total == 1);
    BOOST_TEST((workspace->result()->query == workspace->query()));
}

BOOST_AUTO_TEST_SUITE_END()
