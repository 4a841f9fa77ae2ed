#include "core/query/queryengine.h"
#include "tests/support/samplecatalogue.h"
#include "tests/ui/pictures/layout.h"
#include "ui/pictures/picturekinds.h"

#include <algorithm>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

PictureBuilder asked(const QueryEngine &engine, const QString &kind, const Query &query,
                     const QString &language)
{
    PictureChoices choices;
    choices.day = QDate(2022, 1, 1);
    choices.months = 60;
    if (kind == "gaps"_L1)
        choices.actors = {u"European Union"_s, u"United States"_s};
    const Cancellation cancellation;
    const auto answer =
        askPicture(*pictureKind(kind), PictureQuestion{engine, query, choices, language, cancellation});
    BOOST_REQUIRE(answer.has_value());
    REQUIRE_OK(*answer);
    return **answer;
}

const QStringList &kinds()
{
    static const QStringList kinds{u"in-force"_s, u"measures"_s, u"triggers"_s, u"framing-binding"_s,
                                   u"listings"_s, u"gaps"_s,     u"calendar"_s};
    return kinds;
}

} // namespace

BOOST_AUTO_TEST_SUITE(holding_kinds)

BOOST_AUTO_TEST_CASE(every_kind_draws_the_sample_a_part_of_it_and_nothing_in_three_languages)
{
    const QueryEngine engine = queryEngine(test::sharedSample());
    for (const QString &kind : kinds()) {
        for (const QString &text :
             {u""_s, u"actor:Canada year:2021"_s, u"in-force:2022-03-01"_s, u"date:1950"_s}) {
            for (const QString &language : houseLanguages()) {
                const PictureBuilder draw = asked(engine, kind, *parseQuery(text), language);
                const Picture picture = draw(PictureStyle{Wording(language)});
                BOOST_TEST_CONTEXT(kind.toStdString() << ' ' << text.toStdString())
                {
                    BOOST_TEST(!picture.title.isEmpty());
                    BOOST_TEST(!picture.textAlternative.isEmpty());
                    checkLayout(picture);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(days_of_the_query_take_nothing_from_the_past_of_measures_in_force)
{
    const QueryEngine engine = queryEngine(test::sharedSample());
    const auto drawn = [&](const QString &text) {
        return asked(engine, u"in-force"_s, *parseQuery(text), u"en"_s)(PictureStyle{Wording(u"en"_s)});
    };
    const Picture all = drawn({});
    const Picture day = drawn(u"in-force:2018-09-10"_s);
    BOOST_TEST(day.table.rows.size() > 20);
    BOOST_TEST((day.table == all.table));
    BOOST_TEST(day.textAlternative.contains(u"On 10 September 2018 between "_s), day.textAlternative);
    BOOST_TEST((drawn(u"in-force:2018-09"_s).table == all.table));
    BOOST_TEST((drawn(u"-in-force:2018-09"_s).table != all.table));
}

BOOST_AUTO_TEST_CASE(the_day_that_was_chosen_is_marked_among_the_measures_one_by_one)
{
    const QueryEngine engine = queryEngine(test::sharedSample());
    const Picture picture =
        asked(engine, u"measures"_s, {}, u"en"_s)(PictureStyle{Wording(u"en"_s)}); // on 2022-01-01
    const auto isMarked = [](const Mark &mark) {
        const auto *line = std::get_if<LineShape>(&mark.shape);
        return line && line->dashed && line->from.x() == line->to.x();
    };
    BOOST_TEST(std::ranges::any_of(picture.marks, isMarked));
    BOOST_TEST(picture.remarks.join(u' ').contains(u"The dashed upright line is 1 January 2022."_s));
}

BOOST_AUTO_TEST_CASE(what_a_condition_leaves_out_of_measures_in_force_is_said)
{
    const QueryEngine engine = queryEngine(test::sharedSample());
    const auto says = [&](const QString &text) {
        const Picture picture =
            asked(engine, u"in-force"_s, *parseQuery(text), u"en"_s)(PictureStyle{Wording(u"en"_s)});
        QString all;
        for (const Mark &mark : picture.marks) {
            if (const auto *line = std::get_if<TextShape>(&mark.shape))
                all += line->text + u' ';
        }
        return all.contains(u"no measure is shown on any day"_s);
    };
    BOOST_TEST(says(u"-in-force:2018-09"_s));
    BOOST_TEST(says(u"-in-force:2018-09-10"_s));
    BOOST_TEST(!says(u"in-force:2018-09-10"_s));
    BOOST_TEST(!says(u"in-force:2018-09"_s));
    BOOST_TEST(!says({}));
}

BOOST_AUTO_TEST_CASE(every_mark_leads_to_records)
{
    const QueryEngine engine = queryEngine(test::sharedSample());
    for (const QString &kind : kinds()) {
        const Picture picture = asked(engine, kind, {}, u"en"_s)(PictureStyle{Wording(u"en"_s)});
        int asking = 0;
        for (const Mark &mark : picture.marks) {
            if (mark.conditions.isEmpty())
                continue;
            ++asking;
            Query query;
            query.conditions = mark.conditions;
            const auto result = engine.run(query, {});
            BOOST_REQUIRE_MESSAGE(result.has_value(), query.toText().toStdString());
            REQUIRE_OK(*result);
            // A step down to nothing leads to nothing.
            const bool saysNone = mark.spoken.contains(u": 0 measures in force"_s);
            BOOST_TEST(((*result)->total > 0 || saysNone), kind << ": " << mark.spoken);
        }
        BOOST_TEST((asking > 0 || kind == "calendar"_L1), kind);
    }
}

BOOST_AUTO_TEST_CASE(a_count_of_responses_is_that_of_the_rows_it_leads_to)
{
    const QueryEngine engine = queryEngine(test::sharedSample());
    const Wording words(u"en"_s);
    for (const QString &kind : {u"triggers"_s, u"framing-binding"_s, u"gaps"_s}) {
        const Picture picture = asked(engine, kind, {}, u"en"_s)(PictureStyle{words});
        int compared = 0;
        for (const Mark &mark : picture.marks) {
            const bool isCount =
                mark.spoken.endsWith(u" responses"_s) || mark.spoken.endsWith(u" response"_s);
            if (mark.conditions.isEmpty() || !isCount)
                continue;
            Query query;
            query.conditions = mark.conditions;
            const auto result = engine.run(query, {});
            BOOST_REQUIRE(result.has_value());
            REQUIRE_OK(*result);
            BOOST_TEST(
                mark.spoken.endsWith(u": "_s + countInWords((*result)->total, CountUnit::Responses, words)),
                kind << ": " << mark.spoken << ", " << (*result)->total);
            ++compared;
        }
        BOOST_TEST(compared > 5, kind);
    }
}

BOOST_AUTO_TEST_CASE(without_two_actors_the_gaps_say_what_is_wanted)
{
    const QueryEngine engine = queryEngine(test::sharedSample());
    PictureChoices choices;
    choices.day = QDate(2022, 1, 1);
    const Query query;
    const QString language = u"en"_s;
    const Cancellation cancellation;
    const auto answer =
        pictureKind(u"gaps"_s)->ask(PictureQuestion{engine, query, choices, language, cancellation});
    BOOST_REQUIRE(answer.has_value());
    REQUIRE_OK(*answer);
    const Picture picture = (**answer)(PictureStyle{Wording(language)});
    BOOST_TEST(picture.textAlternative == u"Choose two actors to set them beside each other."_s);
}

BOOST_AUTO_TEST_SUITE_END()
