#include "core/catalogue/recordchecker.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/fixes.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/samplecatalogue.h"
#include "tests/support/savedrecords.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace record_checker
{

Target person(const QString &language, const QString &name)
{
    Target target;
    target.type = u"person"_s;
    target.name.set(language, name);
    return target;
}

struct Checked {
    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();
    ActorId union_ = saved(*catalogue, actorNamed(u"European Union"_s, u"igo"_s));
    ActorId norway = saved(*catalogue, actorNamed(u"Norway"_s));

    [[nodiscard]] static ResponseBuilder by(ActorId actor, const char *day, const QString &title)
    {
        return responseBy(actor).on(day).titled(title).doing("travel_ban").taking("travel");
    }

    [[nodiscard]] Problems found(const Entry &entry) const
    {
        auto checker = RecordChecker::make(catalogue->database(), catalogue->codebook(), catalogue->actors(),
                                           QDate(2026, 4, 1));
        REQUIRE_OK(checker);
        auto problems = checker->check(entry);
        REQUIRE_OK(problems);
        return *problems;
    }

    [[nodiscard]] Problems found(ResponseId id) const
    {
        return found(ResponseRepository(catalogue->database()).findEntry(id).value().value());
    }

    /// The findings of one rule.
    [[nodiscard]] Problems of(const QString &rule, const auto &record) const
    {
        Problems problems = found(record);
        problems.removeIf([&](const Problem &problem) { return problem.rule != rule; });
        return problems;
    }

    void link(ResponseId from, const QString &type, ResponseId to) const
    {
        Response response = ResponseRepository(catalogue->database()).find(from).value().value();
        response.links.append({to, type, false});
        saved(*catalogue, response);
    }

    ResponseId listing(TargetId target) const
    {
        return saved(*catalogue, by(union_, "2020-10-02", u"Listing"_s)
                                     .with([&](Response &response) {
                                         response.measures.first().id = {newRecordId()};
                                         Listing listing;
                                         listing.measure = response.measures.first().id;
                                         listing.target = target;
                                         response.listings = {listing};
                                     })
                                     .response());
    }
};

} // namespace record_checker

BOOST_FIXTURE_TEST_SUITE(record_checker, Checked)

BOOST_AUTO_TEST_CASE(a_record_that_is_typed_is_compared_with_those_that_are_there)
{
    saved(*catalogue, by(union_, "2020-10-02", u"First round"_s).response());
    const auto typed = [&](ActorId actor, const char *day) {
        return of(u"W31"_s, Entry{by(actor, day, u"Typed"_s), {}, {}, {}});
    };
    BOOST_REQUIRE_EQUAL(typed(union_, "2020-10-05").size(), 1);
    BOOST_TEST(typed(union_, "2020-10-05").first().message.contains(u"First round"_s));
    BOOST_TEST(typed(union_, "2020-10-06").isEmpty());
    BOOST_TEST(typed(union_, "2020-10").isEmpty());
    BOOST_TEST(typed(norway, "2020-10-02").isEmpty());
}

BOOST_AUTO_TEST_CASE(a_saved_record_is_no_duplicate_of_itself_and_each_of_two_names_the_other)
{
    const ResponseId one = saved(*catalogue, by(union_, "2020-10-02", u"One"_s).response());
    BOOST_TEST(of(u"W31"_s, one).isEmpty());
    const ResponseId two = saved(*catalogue, by(union_, "2020-10-03", u"Two"_s).response());
    BOOST_TEST(of(u"W31"_s, one).first().message.contains(u"Two"_s));
    BOOST_TEST(of(u"W31"_s, two).first().message.contains(u"One"_s));
    edited(*catalogue, [&](Edit &edit) { return edit.markDistinct(one.value, two.value); });
    BOOST_TEST(of(u"W31"_s, one).isEmpty());
    BOOST_TEST(of(u"W31"_s, two).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_day_with_thousands_of_like_records_names_a_few_of_them)
{
    edited(*catalogue, [&](Edit &edit) -> Status {
        for (int count = 0; count < 1200; ++count)
            VODHUK_TRY(edit.save(by(union_, "2020-10-02", QString::number(count)).response()));
        return {};
    });
    BOOST_TEST(of(u"W31"_s, Entry{by(union_, "2020-10-03", u"Typed"_s), {}, {}, {}}).size() == 5);
}

BOOST_AUTO_TEST_CASE(many_are_found_as_each_alone)
{
    QList<ResponseId> ids;
    for (const char *day : {"2020-10-02", "2020-10-04", "2021-06-21", "2022", "2022"})
        ids.append(saved(*catalogue, by(union_, day, QString::fromLatin1(day)).response()));
    auto checker = RecordChecker::make(catalogue->database(), catalogue->codebook(), catalogue->actors(),
                                       QDate(2026, 4, 1));
    REQUIRE_OK(checker);
    const auto entries = ResponseRepository(catalogue->database()).findEntries(ids);
    const auto together = checker->check(*entries);
    REQUIRE_OK(together);
    for (qsizetype place = 0; place < ids.size(); ++place)
        BOOST_TEST((together->at(place) == found(ids[place])));
    BOOST_TEST(of(u"W31"_s, ids[2]).isEmpty());
    BOOST_TEST(of(u"W31"_s, ids[3]).size() == 1);
}

BOOST_AUTO_TEST_CASE(an_aligned_actor_with_a_record_of_its_own_is_told)
{
    saved(*catalogue, by(norway, "2020-11-20", u"Norwegian regulation"_s).response());
    Response round = by(union_, "2020-10-02", u"First round"_s);
    round.participations.append({norway, u"aligned"_s, {}, {}});
    BOOST_REQUIRE_EQUAL(of(u"W32"_s, Entry{round, {}, {}, {}}).size(), 1);
    BOOST_TEST(of(u"W32"_s, Entry{round, {}, {}, {}}).first().message.contains(u"Norwegian regulation"_s));
    round.date = PartialDate::fromDay(QDate(2020, 9, 1));
    BOOST_TEST(of(u"W32"_s, Entry{round, {}, {}, {}}).isEmpty());
    round.participations.last().date = PartialDate::fromDay(QDate(2020, 12, 1));
    BOOST_TEST(of(u"W32"_s, Entry{round, {}, {}, {}}).size() == 1);
}

BOOST_AUTO_TEST_CASE(statements_of_an_aligned_actor_are_its_own_unless_they_fall_on_the_same_days)
{
    Response statement = by(norway, "2020-10-10", u"Norwegian statement"_s).doing("statement");
    statement.id = saved(*catalogue, statement);
    Response joint = by(union_, "2020-10-02", u"Joint statement"_s).doing("statement");
    joint.participations.append({norway, u"aligned"_s, {}, {}});
    BOOST_TEST(of(u"W32"_s, Entry{joint, {}, {}, {}}).isEmpty());
    joint.date = PartialDate::fromDay(QDate(2020, 10, 9));
    BOOST_TEST(of(u"W32"_s, Entry{joint, {}, {}, {}}).size() == 1);
}

BOOST_AUTO_TEST_CASE(the_one_record_that_an_easing_can_mean_is_proposed)
{
    const ResponseId imposed = saved(*catalogue, by(union_, "2020-10-02", u"Entry ban"_s).response());
    const Entry easing{responseBy(union_)
                           .on("2025-09-11")
                           .titled(u"Ban lifted"_s)
                           .doing("lifting")
                           .giving("travel", "restores"),
                       {},
                       {},
                       {}};
    const Problems found = of(u"W18"_s, easing);
    BOOST_REQUIRE_EQUAL(found.size(), 1);
    BOOST_REQUIRE(found.first().fix.has_value());
    BOOST_TEST(found.first().fix->label.contains(u"Entry ban"_s));
    Entry mended = easing;
    BOOST_TEST(
        !applyFix(mended, *found.first().fix, {catalogue->codebook(), catalogue->actors()}).has_value());
    BOOST_TEST((mended.response.links == QList{RecordLink{imposed, u"amends"_s, false}}));
    BOOST_TEST(of(u"W18"_s, mended).isEmpty());
    saved(*catalogue, by(union_, "2021-06-21", u"Second ban"_s).response());
    BOOST_TEST(!of(u"W18"_s, easing).first().fix.has_value());
}

BOOST_AUTO_TEST_CASE(a_circle_of_links_of_one_type_is_an_error_in_each_of_its_records)
{
    QList<ResponseId> ids;
    for (const char *day : {"2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01"})
        ids.append(saved(*catalogue, by(union_, day, QString::fromLatin1(day)).response()));
    link(ids[1], u"continues"_s, ids[0]);
    link(ids[2], u"continues"_s, ids[1]);
    link(ids[0], u"extends"_s, ids[2]);
    link(ids[3], u"continues"_s, ids[2]);
    for (const ResponseId id : ids)
        BOOST_TEST(of(u"E57"_s, id).isEmpty());
    link(ids[0], u"continues"_s, ids[2]);
    for (const ResponseId id : ids.first(3))
        BOOST_TEST(of(u"E57"_s, id).size() == 1);
    BOOST_TEST(of(u"E57"_s, ids[3]).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_link_that_would_close_a_circle_is_told_before_it_is_saved)
{
    const ResponseId first = saved(*catalogue, by(union_, "2020-01-01", u"First"_s).response());
    const ResponseId later = saved(*catalogue, by(union_, "2021-01-01", u"Later"_s).response());
    link(later, u"continues"_s, first);
    Entry typed = ResponseRepository(catalogue->database()).findEntry(first).value().value();
    typed.response.links.append({later, u"continues"_s, false});
    BOOST_TEST(of(u"E57"_s, typed).size() == 1);
    typed.response.links.last().type = u"coordinated_with"_s;
    BOOST_TEST(of(u"E57"_s, typed).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_link_to_a_withdrawn_record_is_told)
{
    const ResponseId other = saved(*catalogue, by(union_, "2020-01-01", u"Gone"_s).response());
    const ResponseId one = saved(*catalogue, by(union_, "2021-01-01", u"One"_s).response());
    link(one, u"extends"_s, other);
    BOOST_TEST(of(u"E57"_s, one).isEmpty());
    Response withdrawn = ResponseRepository(catalogue->database()).find(other).value().value();
    withdrawn.workflow = u"withdrawn"_s;
    saved(*catalogue, withdrawn);
    BOOST_TEST(of(u"E57"_s, one).first().message.contains(u"Gone"_s));
    BOOST_TEST(of(u"E57"_s, other).isEmpty());
}

BOOST_AUTO_TEST_CASE(one_person_in_two_scripts_is_told_once_and_not_when_told_apart)
{
    const TargetId latin = saved(*catalogue, person(u"en"_s, u"Alexander Lukashenko"_s));
    const TargetId cyrillic = saved(*catalogue, person(u"ru"_s, u"Александр Лукашенко"_s));
    saved(*catalogue, person(u"en"_s, u"Alexander Volfovich"_s));
    Target vessel = person(u"en"_s, u"Alexander Lukashenko"_s);
    vessel.type = u"vessel"_s;
    saved(*catalogue, vessel);
    const ResponseId id = listing(latin);
    BOOST_REQUIRE_EQUAL(of(u"W39"_s, id).size(), 1);
    BOOST_TEST(of(u"W39"_s, id).first().message.contains(u"Александр Лукашенко"_s));
    edited(*catalogue, [&](Edit &edit) { return edit.markDistinct(latin.value, cyrillic.value); });
    BOOST_TEST(of(u"W39"_s, id).isEmpty());
}

BOOST_AUTO_TEST_CASE(groups_without_names_are_nobodys_namesakes)
{
    Target group = person(u"en"_s, u"43 persons"_s);
    group.named = false;
    const TargetId one = saved(*catalogue, group);
    saved(*catalogue, group);
    BOOST_TEST(of(u"W39"_s, listing(one)).isEmpty());
}

BOOST_AUTO_TEST_CASE(an_answered_warning_stays_shown_with_its_reason)
{
    const ResponseId one = saved(*catalogue, by(union_, "2020-10-02", u"One"_s).response());
    saved(*catalogue, by(union_, "2020-10-03", u"Two"_s).response());
    edited(*catalogue, [&](Edit &edit) {
        return edit.answerFinding({one.value, u"W31"_s, u"date"_s, u"Two acts with two numbers."_s});
    });
    BOOST_REQUIRE_EQUAL(of(u"W31"_s, one).size(), 1);
    BOOST_TEST(of(u"W31"_s, one).first().answer == u"Two acts with two numbers."_s);
    for (const Problem &problem : of(u"E01"_s, one))
        BOOST_TEST(problem.answer == QString());
}

BOOST_AUTO_TEST_CASE(a_file_that_is_gone_is_a_warning_and_one_that_was_exchanged_an_error)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"page.html"_s));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    Source source = sourceTitled(u"Page"_s, u"https://example.org/1"_s);
    source.localFile = u"page.html"_s;
    source.sha256 = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
    const auto severities = [&](const Source &cited) {
        auto checker =
            RecordChecker::make(catalogue->database(), catalogue->codebook(), catalogue->actors(), {});
        REQUIRE_OK(checker);
        checker->lookAtFiles(folder.path());
        const auto problems = checker->check(Entry{by(union_, "2020-10-02", u"One"_s), {cited}, {}, {}});
        REQUIRE_OK(problems);
        QStringList found;
        for (const Problem &problem : *problems) {
            if (problem.rule == u"W45"_s)
                found.append(severityCode(problem.severity));
        }
        return found;
    };
    BOOST_TEST(severities(source) == QStringList());
    source.sha256 = source.sha256.toUpper();
    BOOST_TEST(severities(source) == QStringList());
    source.sha256.replace(u'A', u'B');
    BOOST_TEST(severities(source) == QStringList(u"error"_s));
    source.localFile = u"gone.html"_s;
    BOOST_TEST(severities(source) == QStringList(u"warning"_s));
    source.localFile = u"../page.html"_s;
    BOOST_TEST(severities(source) == QStringList());
    source.localFile = u"/etc/hostname"_s;
    BOOST_TEST(severities(source) == QStringList());
}

BOOST_AUTO_TEST_CASE(the_words_of_the_catalogue_count)
{
    const Entry entry{by(union_, "2020-10-02", u"A plucky step"_s), {}, {}, {}};
    BOOST_TEST(of(u"W47"_s, entry).isEmpty());
    edited(*catalogue, [](Edit &edit) { return edit.save(CheckedWord{u"worth"_s, u"en"_s, u"plucky"_s}); });
    BOOST_REQUIRE_EQUAL(of(u"W47"_s, entry).size(), 1);
    BOOST_TEST(!of(u"W47"_s, entry).first().remedy.contains(u"recommends"_s));
    edited(*catalogue, [](Edit &edit) {
        return edit.save(CheckedWord{u"worth"_s, u"en"_s, u"plucky"_s, u"say what was done"_s});
    });
    BOOST_REQUIRE_EQUAL(of(u"W47"_s, entry).size(), 1);
    BOOST_TEST(
        of(u"W47"_s, entry).first().remedy.startsWith(u"Your list recommends: “say what was done”."_s));
}

BOOST_AUTO_TEST_CASE(no_record_of_the_sample_has_an_error_that_its_row_alone_has_not)
{
    const auto sample = sampleCatalogue();
    auto checker =
        RecordChecker::make(sample->database(), sample->codebook(), sample->actors(), QDate(2026, 4, 1));
    REQUIRE_OK(checker);
    const ResponseRepository repository(sample->database());
    const auto entries = repository.findEntries(repository.all().value());
    const auto problems = checker->check(*entries);
    REQUIRE_OK(problems);
    QStringList errors;
    for (const Problems &ofOne : *problems) {
        for (const Problem &problem : ofOne) {
            if (problem.severity == Severity::Error)
                errors.append(problem.rule);
        }
    }
    BOOST_TEST(errors == QStringList(u"E10"_s));
}

BOOST_AUTO_TEST_SUITE_END()
