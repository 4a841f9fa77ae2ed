#include "core/query/queryparser.h"
#include "core/report/briefingselection.h"
#include "core/report/chronology.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"

#include <QRegularExpression>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace chronology
{

Actor actorOf(qint64 id, const QString &english, const QString &belarusian)
{
    Actor actor;
    actor.id = {id};
    actor.name = LocalizedText(u"en"_s, english);
    actor.name.set(u"be"_s, belarusian);
    return actor;
}

const ActorId poland{1};
const ActorId norway{2};

BriefingSpeech speechIn(const QString &language)
{
    return {Wording(language), Codebook::builtIn(),
            ActorDirectory({actorOf(1, u"Poland"_s, u"Польшча"_s), actorOf(2, u"Norway"_s, u"Нарвегія"_s)})};
}

/// A record of these days, with its place as id.
Entry entryOf(qint64 id, const char *date, const std::function<void(Response &)> &change = [](Response &) {})
{
    Entry entry;
    entry.response =
        responseBy(poland).on(date).titled(u"Record %1"_s.arg(id)).doing("statement").with(change);
    entry.response.id = {id};
    return entry;
}

struct Speaking {
    BriefingSpeech speech = speechIn(u"en"_s);
    SourceNumbers sources{speech};

    QList<ChronologyLine> lines(const QList<Entry> &entries, bool inShort = false)
    {
        QHash<ResponseId, QString> numbers;
        for (const Entry &entry : entries)
            numbers.insert(entry.response.id, QString::number(numbers.size() + 1));
        return chronologyLines(entries, {numbers, inShort}, sources, speech);
    }

    QStringList titles(const QList<Entry> &entries)
    {
        QStringList found;
        for (const Block &block : chronologyBlocks(entries, lines(entries), false, speech)) {
            const auto &part = std::get<ChronologyBlock>(block);
            found.append(u"%1: %2"_s.arg(part.title, QString::number(part.lines.size())));
        }
        return found;
    }
};

} // namespace chronology

BOOST_FIXTURE_TEST_SUITE(chronology, Speaking)

BOOST_AUTO_TEST_CASE(records_stand_under_the_year_they_begin_in_and_undated_ones_last)
{
    const QList<Entry> entries{entryOf(1, "../2019-06"), entryOf(2, "2020"), entryOf(3, "2020-12/2021-02"),
                               entryOf(4, "2021-05/.."), entryOf(5, "")};
    BOOST_TEST(titles(entries) ==
               (QStringList{u"2019 · 1 response: 1"_s, u"2020 · 2 responses: 2"_s, u"2021 · 1 response: 1"_s,
                            u"Without a date · 1 response: 1"_s}));
    BOOST_TEST(titles({}).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_line_tells_the_date_no_more_exactly_than_it_is_known)
{
    const QList<ChronologyLine> made =
        lines({entryOf(1, "2020-10-02"), entryOf(2, "2020-10~"), entryOf(3, "")});
    BOOST_TEST(made[0].date == u"2 October 2020"_s);
    BOOST_TEST(made[1].date == u"about October 2020"_s);
    BOOST_TEST(made[2].date == u"date not known"_s);
    BOOST_TEST(made[2].number == u"3"_s);
}

BOOST_AUTO_TEST_CASE(who_aligned_is_named_apart_from_who_adopted)
{
    const auto aligning = [](Response &made) {
        made.participations.append({norway, u"aligned"_s, {}, {}});
        made.participations.append({ActorId{3}, u"voted_for"_s, {}, {}});
    };
    BOOST_TEST(lines({entryOf(1, "2020", aligning)})[0].actors == u"Poland; aligned: Norway"_s);
    const auto jointly = [](Response &made) {
        made.participations.append({norway, u"co_adopter"_s, {}, {}});
    };
    BOOST_TEST(lines({entryOf(2, "2020", jointly)})[0].actors == u"Poland, Norway"_s);
}

BOOST_AUTO_TEST_CASE(a_text_in_another_language_says_which)
{
    Entry entry = entryOf(1, "2020");
    entry.response.summary = LocalizedText(u"be"_s, u"Заява."_s);
    const ChronologyLine made = lines({entry})[0];
    BOOST_TEST(made.title == u"Record 1"_s);
    BOOST_TEST(made.summary == u"Заява.\u00a0[be]"_s);
    BOOST_TEST(lines({entry}, true)[0].summary == QString());
    BOOST_TEST(textOrFallback({}, speech) == QString());
}

BOOST_AUTO_TEST_CASE(each_instrument_is_marked_with_its_family_and_a_countermove_with_its_kind)
{
    const auto banning = [](Response &made) { made.instruments = {u"travel_ban"_s, u"an_old_code"_s}; };
    const QList<InstrumentMark> marks = lines({entryOf(1, "2020", banning)})[0].instruments;
    BOOST_REQUIRE_EQUAL(marks.size(), 2);
    BOOST_TEST(marks[0].family == u"restrictive"_s);
    BOOST_TEST(marks[0].label == u"Travel ban"_s);
    BOOST_TEST(marks[1].label == u"an_old_code"_s);

    const auto moving = [](Response &made) {
        made.kind = RecordKind::Countermove;
        made.instruments.clear();
        made.code = u"entry_ban"_s;
    };
    const QList<InstrumentMark> moves = lines({entryOf(2, "2020", moving)})[0].instruments;
    BOOST_REQUIRE_EQUAL(moves.size(), 1);
    BOOST_TEST(moves[0].family == QString());
    BOOST_TEST(moves[0].label == u"Entry bans"_s);
}

BOOST_AUTO_TEST_CASE(an_answer_names_the_numbers_of_the_responses_it_speaks_of)
{
    const QHash<ResponseId, QString> numbers{
        {{11}, u"1"_s}, {{12}, u"2"_s}, {{13}, u"10"_s}, {{21}, u"C1"_s}, {{22}, u"R1"_s}};
    Entry answer = entryOf(21, "2021", [](Response &made) {
        made.kind = RecordKind::Countermove;
        made.links = {{ResponseId{13}, u"answers"_s, false},
                      {ResponseId{22}, u"comments"_s, true},
                      {ResponseId{12}, u"answers"_s, false},
                      {ResponseId{99}, u"answers"_s, false}};
    });
    answer.response.summary = LocalizedText(u"en"_s, u"Entry was refused."_s);
    const auto line = [&](bool inShort) {
        return answerLines({answer}, {numbers, inShort}, sources, speech).first();
    };
    BOOST_TEST(line(false).number == u"C1"_s);
    BOOST_TEST(line(false).summary == u"Entry was refused. Speaks of no. 2, 10, R1."_s);
    BOOST_TEST(line(true).summary == u"Speaks of no. 2, 10, R1."_s);
}

BOOST_AUTO_TEST_CASE(an_answer_to_nothing_that_has_a_number_speaks_of_none)
{
    const Entry answer =
        entryOf(21, "2021", [](Response &made) { made.links = {{ResponseId{13}, u"answers"_s, false}}; });
    BOOST_TEST(answerLines({answer}, {{}, true}, sources, speech).first().summary == QString());
}

BOOST_AUTO_TEST_CASE(a_briefing_that_lists_no_sources_cites_none)
{
    Source page;
    page.title = u"Statement"_s;
    sources.citeNothing();
    BOOST_TEST(sources.cite({page}).isEmpty());
    BOOST_TEST(sources.lines().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_text_that_falls_back_is_told_with_its_place)
{
    QList<FallbackText> fallbacks;
    speech.fallbacks = &fallbacks;
    Entry entry = entryOf(7, "2020");
    entry.response.summary = LocalizedText(u"be"_s, u"Заява."_s);
    BOOST_TEST(lines({entry}, true).size() == 1);
    BOOST_TEST(fallbacks.isEmpty()); // the short form shows no summary
    BOOST_TEST(lines({entry}).size() == 1);
    BOOST_REQUIRE_EQUAL(fallbacks.size(), 1);
    BOOST_TEST(fallbacks.first().place == u"No. 1, summary"_s);
    BOOST_TEST(fallbacks.first().language == u"be"_s);
    BOOST_TEST((fallbacks.first().record == ResponseId{7}));
}

BOOST_AUTO_TEST_CASE(a_name_that_is_missing_in_the_language_shows_its_own)
{
    Actor actor;
    actor.id = {1};
    actor.name = LocalizedText(u"en"_s, u"Poland"_s);
    QList<FallbackText> fallbacks;
    const BriefingSpeech belarusian{Wording(u"be"_s), Codebook::builtIn(), ActorDirectory({actor}),
                                    &fallbacks};
    BOOST_TEST(actorName({1}, belarusian) == u"Poland\u00a0[en]"_s);
    BOOST_TEST(fallbacks.size() == 1);
    BOOST_TEST(codeLabel(u"instrument"_s, u"an_old_code"_s, belarusian) == u"an_old_code"_s);
}

BOOST_AUTO_TEST_CASE(many_sources_without_an_address_stay_apart_and_are_known_again)
{
    for (int i = 0; i < 20'000; ++i) {
        Source paper;
        paper.title = u"Paper %1"_s.arg(i % 10'000);
        sources.cite({paper});
    }
    BOOST_TEST(sources.lines().size() == 10'000);
}

BOOST_AUTO_TEST_CASE(a_source_cited_twice_by_one_record_has_one_number_and_keeps_its_archive)
{
    Source page;
    page.title = u"Statement"_s;
    page.url = u"https://a.example/1"_s;
    Source archived = page;
    archived.archiveUrl = u"https://archive.example/1"_s;
    BOOST_CHECK(sources.cite({page, archived, page}) == QList<int>{1});
    BOOST_REQUIRE_EQUAL(sources.lines().size(), 1);
    BOOST_TEST(sources.lines().first().archiveUrl == u"https://archive.example/1"_s);
    Source other = page;
    other.url = u"https://a.example/1?page=2"_s;
    BOOST_CHECK((sources.cite({other, page}) == QList<int>{2, 1}));
    other.url = u"https://b.example/1"_s;
    other.retrievedOn = PartialDate::parse(u"2021-05-03"_s).value();
    sources.cite({other});
    BOOST_TEST(sources.lines().last().retrieved == u"retrieved on 3 May 2021"_s);
    BOOST_TEST(sources.lines().first().retrieved == QString());
}

BOOST_AUTO_TEST_CASE(the_days_covered_are_those_that_are_known)
{
    const auto covered = [](const QStringList &dates) {
        DaysCovered days;
        for (const QString &date : dates)
            days.add(PartialDate::parse(date).value());
        return days;
    };
    const DaysCovered days = covered({u"2020-10"_s, {}, u"2019/2020-11-15"_s, u"2020-12-01/.."_s});
    BOOST_TEST(days.first == QDate(2019, 1, 1));
    BOOST_TEST(days.last == QDate(2020, 12, 1));
    BOOST_TEST(!covered({{}}).first.isValid());
    BOOST_TEST(periodInWords(days.first, days.last, speech) == u"January 2019 to December 2020"_s);
    BOOST_TEST(periodInWords(QDate(2020, 10, 1), QDate(2020, 10, 31), speech) == u"October 2020"_s);
    BOOST_TEST(periodInWords({}, QDate(2020, 10, 31), speech) == QString());
}

BOOST_AUTO_TEST_CASE(a_selection_is_told_in_words_with_what_it_excludes)
{
    const auto words = [this](const QString &text) { return queryInWords(parseQuery(text).value(), speech); };
    BOOST_TEST(words({}) == QString());
    BOOST_TEST(words(u"actor:poland -instrument:travel_ban,statement"_s) ==
               u"actor: Poland; instrument: not Travel ban, Statement"_s);
    BOOST_TEST(words(u"Minsk -\"de facto\" actor:Atlantis tag:%1"_s) ==
               u"actor: Atlantis; tag: %1; with the words “Minsk”; without the words “de facto”"_s);
}

BOOST_AUTO_TEST_CASE(no_field_of_a_query_is_told_in_the_words_of_the_program)
{
    for (const QString &language : {u"be"_s, u"ru"_s}) {
        for (const QString &field : queryFields()) {
            if (field == u"kind"_s) // a briefing is of responses, whatever was asked for
                continue;
            Query query;
            query.conditions = {{field, {u"1"_s}}};
            const QString told = queryInWords(query, speechIn(language));
            BOOST_TEST(!told.contains(QRegularExpression(u"[A-Za-z]"_s)), told.toStdString());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
