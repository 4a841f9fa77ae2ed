#include "core/report/leaks/briefingvisit.h"
#include "core/report/leaks/safeform.h"
#include "tests/support/briefingwishes.h"
#include "tests/support/samplecatalogue.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace leaks_of_the_sample
{

/// The sample's full briefing, with its pictures still to be drawn.
DrawnBriefing drawnLater(const QString &language, ExportProfile profile)
{
    BriefingWish wish = fullBriefing({}, language);
    wish.profile = profile;
    return {made(sharedSample(), wish), {}};
}

QList<ResponseId> allRecords(const DrawnBriefing &briefing)
{
    QList<ResponseId> records;
    visitTexts(briefing, [&records](const QString &, const BriefingPlace &place) {
        if (place.record)
            records.append(*place.record);
    });
    return records;
}

ProtectedWords wordsFor(const DrawnBriefing &briefing)
{
    auto words = protectedWords(queryEngine(sharedSample()), allRecords(briefing), briefing.content.language);
    REQUIRE_OK(words);
    return *words;
}

} // namespace leaks_of_the_sample

BOOST_AUTO_TEST_SUITE(leaks_of_the_sample)

BOOST_AUTO_TEST_CASE(the_full_briefing_for_everybody_gives_nothing_away)
{
    for (const QString &language : houseLanguages()) {
        const DrawnBriefing briefing = drawnLater(language, ExportProfile::Public);
        for (const Leak &leak : leaksIn(briefing, wordsFor(briefing)))
            BOOST_ERROR((language + u", "_s + leak.place + u": "_s + leak.found).toStdString());
    }
}

BOOST_AUTO_TEST_CASE(the_safe_form_of_the_full_briefing_has_no_address_and_no_listed_word)
{
    for (const QString &language : houseLanguages()) {
        DrawnBriefing briefing = drawnLater(language, ExportProfile::Safe);
        ProtectedWords words = wordsFor(briefing);
        words.names = {u"Milinkevich"_s, u"Human Rights Center Viasna"_s, u"Lukashenk*"_s};
        words.domains = {u"spring96.org"_s, u"belsat.eu"_s};
        (void)makeSafe(briefing, words);
        visitTexts(briefing, [](const QString &text, const BriefingPlace &place) {
            for (const QString &word :
                 {u"http"_s, u"www."_s, u"spring96"_s, u"Milinkevich"_s, u"Мілінкевіч"_s, u"Милинкевич"_s,
                  u"Lukashenk"_s, u"Лукашэнк"_s, u"Лукашенк"_s})
                BOOST_TEST(!text.contains(word, Qt::CaseInsensitive), place.words << ": " << text);
        });
        BOOST_TEST(leaksIn(briefing, words).isEmpty());
        BOOST_TEST(makeSafe(briefing, words).isEmpty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
