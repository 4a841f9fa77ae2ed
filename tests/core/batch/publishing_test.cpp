#include "core/batch/publishing.h"
#include "tests/core/batch/batchtest.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace publishing_guard
{

struct Guarding : BatchFixture {
    /// A statement as an entry, not saved.
    [[nodiscard]] Entry made(const QString &status, const char *binding = "non_binding",
                             const QString &evidence = {}) const
    {
        Entry entry;
        entry.response = statement(u"One"_s).binding(binding);
        entry.response.workflow = status;
        entry.response.evidence = evidence;
        entry.sources = {sourceTitled(u"Statement"_s, u"https://a.example/1"_s)};
        entry.sources[0].id = source;
        return entry;
    }

    [[nodiscard]] QList<QStringList> errors(const QList<Entry> &before, const QList<Entry> &after) const
    {
        const FieldContext with = context();
        auto guard = PublishingGuard::make(catalogue->database(), with);
        REQUIRE_OK(guard);
        const auto found = guard->newErrors(before, after);
        REQUIRE_OK(found);
        QList<QStringList> rules;
        for (const Problems &problems : *found) {
            QStringList own;
            for (const Problem &problem : problems)
                own.append(problem.rule);
            rules.append(own);
        }
        return rules;
    }

    [[nodiscard]] QStringList errors(const Entry &before, const Entry &after) const
    {
        return errors(QList{before}, QList{after}).first();
    }
};

} // namespace publishing_guard

BOOST_FIXTURE_TEST_SUITE(publishing_guard, Guarding)

BOOST_AUTO_TEST_CASE(a_draft_may_be_wrong_and_is_not_published_so)
{
    const Entry wrongDraft = made(u"draft"_s, "on_belarus");
    BOOST_TEST(errors(made(u"draft"_s), wrongDraft).isEmpty());
    BOOST_TEST(errors(wrongDraft, made(u"published"_s, "on_belarus")).contains(u"E11"_s));
    BOOST_TEST(errors(wrongDraft, made(u"published"_s)).isEmpty());
}

BOOST_AUTO_TEST_CASE(an_old_error_stands_and_a_further_one_is_told_alone)
{
    const Entry wrong = made(u"published"_s, "on_belarus");
    Entry tagged = wrong;
    tagged.response.tags = {u"visas"_s};
    BOOST_TEST(errors(wrong, tagged).isEmpty());
    Entry nameless = wrong;
    nameless.response.title = {};
    BOOST_TEST(errors(wrong, nameless) == QStringList{u"E01"_s});
}

BOOST_AUTO_TEST_CASE(taking_a_wrong_record_back_to_draft_is_no_error)
{
    BOOST_TEST(errors(made(u"published"_s, "on_belarus"), made(u"draft"_s, "on_belarus")).isEmpty());
}

BOOST_AUTO_TEST_CASE(what_somebody_merely_knows_is_not_published_however_it_is_spelled)
{
    for (const QString &evidence : {u"knowledge_only"_s, u"knowledge only"_s, u" Knowledge  Only "_s}) {
        const Entry known = made(u"published"_s, "non_binding", evidence);
        BOOST_TEST(errors(made(u"draft"_s, "non_binding", evidence), known) == QStringList{u"evidence"_s});
        BOOST_TEST(errors(known, known).isEmpty());
    }
    BOOST_TEST(errors(made(u"draft"_s), made(u"published"_s, "non_binding", u"press"_s)).isEmpty());
}

BOOST_AUTO_TEST_CASE(each_record_of_many_has_its_own_errors)
{
    const Entry right = made(u"published"_s);
    const Entry draft = made(u"draft"_s, "on_belarus");
    const Entry wrong = made(u"published"_s, "on_belarus");
    const Entry known = made(u"published"_s, "non_binding", u"knowledge_only"_s);
    const auto found = errors({right, draft, right, wrong, draft}, {right, draft, wrong, wrong, known});
    BOOST_REQUIRE_EQUAL(found.size(), 5);
    BOOST_TEST(found[0].isEmpty());
    BOOST_TEST(found[1].isEmpty());
    BOOST_TEST(found[2].contains(u"E11"_s));
    BOOST_TEST(found[3].isEmpty());
    BOOST_TEST(found[4] == QStringList{u"evidence"_s});
}

BOOST_AUTO_TEST_SUITE_END()
