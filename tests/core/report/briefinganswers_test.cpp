#include "core/report/briefinganswers.h"
#include "core/report/formats/markdownwriter.h"
#include "tests/support/briefingwishes.h"
#include "tests/support/samplecatalogue.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

BriefingSection sectionWith(const QString &kind, const QMap<QString, QString> &settings,
                            const QString &query = {})
{
    BriefingSection made = section(kind, query);
    made.settings = settings;
    return made;
}

/// Every kind of section, some with a query or settings of their own.
BriefingWish wishOfAllKinds(const QString &language = u"en"_s)
{
    BriefingWish wish = fullBriefing(u"date:2020..2022"_s, language, u"Three years"_s);
    wish.document.sections +=
        {sectionWith(u"actor"_s, {{u"actor"_s, u"EU; PL"_s}}),
         sectionWith(u"gaps"_s, {{u"actor"_s, u"EU; US"_s}}),
         sectionWith(u"trigger"_s, {}),
         sectionWith(u"calendar"_s, {{u"day"_s, u"2021-05-01"_s}}),
         sectionWith(u"in_force"_s, {{u"day"_s, u"2022-05-01"_s}}),
         sectionWith(u"table"_s, {{u"rows"_s, u"framing"_s}, {u"columns"_s, u"year"_s}}),
         sectionWith(u"summary"_s, {}, u"actor:EU"_s),
         sectionWith(u"chronology"_s, {{u"detail"_s, u"full"_s}}, u"actor:EU"_s)};
    return wish;
}

QByteArray inMarkdown(const std::expected<Result<Briefing>, QueryError> &briefing)
{
    BOOST_REQUIRE(briefing.has_value());
    REQUIRE_OK(*briefing);
    return briefingMarkdown({**briefing, {}});
}

/// Knows the vocabularies and actors of the sample, and no record.
struct WithoutRecords {
    WithoutRecords()
        : catalogue(std::move(*Catalogue::inMemory()))
        , engine(catalogue->database(), sharedSample().codebook(), sharedSample().actors())
    {
    }

    std::unique_ptr<Catalogue> catalogue;
    QueryEngine engine;
};

} // namespace

BOOST_AUTO_TEST_SUITE(briefing_answers)

BOOST_AUTO_TEST_CASE(a_text_that_is_typed_and_a_section_that_is_moved_ask_the_catalogue_nothing)
{
    BriefingWish wish = wishOfAllKinds();
    BriefingAnswers answers;
    (void)inMarkdown(makeBriefing(queryEngine(sharedSample()), wish, answers));
    BOOST_TEST(answers.count() > 20);
    for (BriefingSection &each : wish.document.sections)
        each.title.set(u"en"_s, u"Typed since"_s);
    wish.document.sections[6].text.set(u"en"_s, u"A text that was *typed* since."_s);
    wish.document.title.set(u"en"_s, u"Another title"_s);
    wish.document.sections.move(17, 3);
    const QByteArray expected = inMarkdown(makeBriefing(queryEngine(sharedSample()), wish));
    const WithoutRecords nothing;
    const QByteArray made = inMarkdown(makeBriefing(nothing.engine, wish, answers));
    BOOST_TEST((made == expected));
    BOOST_TEST(made.contains("Typed since"));
}

BOOST_AUTO_TEST_CASE(what_is_remembered_changes_no_briefing)
{
    BriefingAnswers answers;
    for (const auto &[language, profile] :
         {std::pair(u"en"_s, ExportProfile::Public), std::pair(u"be"_s, ExportProfile::Public),
          std::pair(u"be"_s, ExportProfile::Internal)}) {
        BriefingWish wish = wishOfAllKinds(language);
        wish.profile = profile;
        const QByteArray expected = inMarkdown(makeBriefing(queryEngine(sharedSample()), wish));
        BOOST_TEST((inMarkdown(makeBriefing(queryEngine(sharedSample()), wish, answers)) == expected));
    }
}

BOOST_AUTO_TEST_CASE(another_query_is_asked_anew)
{
    BriefingWish wish = wishOfAllKinds();
    BriefingAnswers answers;
    (void)inMarkdown(makeBriefing(queryEngine(sharedSample()), wish, answers));
    wish.document.query = u"date:2021"_s;
    const QByteArray expected = inMarkdown(makeBriefing(queryEngine(sharedSample()), wish));
    BOOST_TEST((inMarkdown(makeBriefing(queryEngine(sharedSample()), wish, answers)) == expected));
}

BOOST_AUTO_TEST_CASE(answers_to_what_is_asked_no_longer_are_let_go)
{
    BriefingAnswers answers;
    (void)inMarkdown(makeBriefing(queryEngine(sharedSample()), wishOfAllKinds(), answers));
    const qsizetype many = answers.count();
    const BriefingWish one = briefingOfSections({section(u"chronology"_s)}, u"date:2020..2022"_s);
    (void)inMarkdown(makeBriefing(queryEngine(sharedSample()), one, answers));
    BOOST_TEST(answers.count() > 0);
    BOOST_TEST(answers.count() < many);
}

BOOST_AUTO_TEST_SUITE_END()
