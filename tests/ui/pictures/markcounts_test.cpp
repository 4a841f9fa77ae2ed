#include "core/index/responseindex.h"
#include "core/query/narrowing.h"
#include "core/query/queryengine.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalogue.h"
#include "ui/pictures/picturekinds.h"

#include <QRegularExpression>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

/// The sample behind an index: thousands of marks are asked for.
const QueryEngine &engine()
{
    static const QueryEngine made = [] {
        const Catalogue &sample = sharedSample();
        const auto index = ResponseIndex::build(sample.database());
        REQUIRE_OK(index);
        return QueryEngine(sample.database(), sample.codebook(), sample.actors(), *index);
    }();
    return made;
}

Picture drawn(const PictureKind &kind, const Query &query, PictureChoices choices)
{
    choices.day = QDate(2022, 3, 1);
    if (kind.code == u"gaps"_s)
        choices.actors = {u"European Union"_s, u"Canada"_s};
    const QString language = u"en"_s;
    const Cancellation cancellation;
    const PictureAnswer answer = kind.ask({engine(), query, choices, language, cancellation});
    BOOST_REQUIRE_MESSAGE(answer.has_value(), kind.code);
    REQUIRE_OK(*answer);
    return (**answer)(PictureStyle{Wording(language)});
}

/// How many records a mark says that it counts; nothing if it says something else, or that there are none.
std::optional<qint64> recordsSaid(const QString &spoken)
{
    static const QRegularExpression behindName(u": (\\d+) (response|record)s?( \\([^)]*\\))?$"_s);
    static const QRegularExpression beforeLabel(u"^(\\d+) (response|record)s? \u2013 "_s);
    for (const QRegularExpression &expression : {behindName, beforeLabel}) {
        if (const QRegularExpressionMatch match = expression.match(spoken); match.hasMatch())
            return match.captured(1).toLongLong();
    }
    return std::nullopt;
}

/// Clicks on every mark that counts records; gives how many there are.
int checkMarks(const Picture &picture, const Query &query)
{
    int checked = 0;
    for (const Mark &mark : picture.marks) {
        const auto said = recordsSaid(mark.spoken);
        if (!said || mark.conditions.isEmpty())
            continue;
        const Query clicked = narrowed(query, mark.conditions);
        const auto result = engine().run(clicked, {});
        BOOST_REQUIRE_MESSAGE(result.has_value(), clicked.toText());
        REQUIRE_OK(*result);
        BOOST_TEST((*result)->total == *said, mark.spoken << " | " << clicked.toText());
        ++checked;
    }
    return checked;
}

QList<Query> queries()
{
    QList<Query> queries;
    for (const QString &text : {u""_s, u"kind:any"_s, u"benefit:travel,assets"_s, u"year:2021"_s})
        queries.append(parseQuery(text).value());
    return queries;
}

} // namespace

BOOST_AUTO_TEST_SUITE(mark_counts)

BOOST_AUTO_TEST_CASE(a_click_on_any_mark_of_any_kind_finds_as_many_records_as_it_says)
{
    const QStringList ofRecords{u"timeline"_s,   u"sanctions"_s, u"actors"_s, u"instruments"_s,
                                u"framing"_s,    u"binding"_s,   u"matrix"_s, u"framing-binding"_s,
                                u"triggers"_s,   u"gaps"_s,      u"map"_s,    u"map-world"_s,
                                u"key-figures"_s};
    for (const PictureKind &kind : pictureKinds()) {
        for (const Query &query : queries()) {
            const int checked = checkMarks(drawn(kind, query, {}), query);
            BOOST_TEST((checked > 0 || !ofRecords.contains(kind.code)), kind.code << ' ' << query.toText());
        }
    }
}

BOOST_AUTO_TEST_CASE(so_it_does_whatever_bars_are_told_apart_by)
{
    const PictureKind &kind = *pictureKind(u"timeline"_s);
    for (const QString &field : kind.fields) {
        for (const Query &query : queries()) {
            PictureChoices choices;
            choices.by = field;
            BOOST_TEST(checkMarks(drawn(kind, query, choices), query) > 0, field << ' ' << query.toText());
        }
    }
}

BOOST_AUTO_TEST_CASE(so_do_heads_of_a_table_that_leaves_out_records_without_a_value)
{
    const PictureKind &kind = *pictureKind(u"matrix"_s);
    for (const QString &columns : {u"event"_s, u"benefit"_s, u"framing"_s}) {
        PictureChoices choices;
        choices.rows = u"family"_s;
        choices.columns = columns;
        BOOST_TEST(checkMarks(drawn(kind, {}, choices), {}) > 0, columns);
    }
}

BOOST_AUTO_TEST_CASE(records_with_several_values_are_counted_and_lead_nowhere)
{
    PictureChoices choices;
    choices.by = u"benefit"_s;
    const Query query = parseQuery(u"actor:Australia"_s).value();
    int several = 0;
    for (const Mark &mark : drawn(*pictureKind(u"timeline"_s), query, choices).marks) {
        if (!mark.spoken.contains(u", several of these: "_s))
            continue;
        ++several;
        BOOST_TEST(mark.conditions.isEmpty(), mark.spoken);
    }
    BOOST_TEST(several > 0);
}

BOOST_AUTO_TEST_SUITE_END()
