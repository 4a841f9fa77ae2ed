#include "core/report/briefingtemplates.h"
#include "core/report/sectionkinds.h"
#include "tests/support/briefingwishes.h"
#include "tests/support/samplecatalogue.h"

#include <algorithm>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

bool isInAllLanguages(const LocalizedText &text)
{
    for (const QString &language : houseLanguages()) {
        if (text.text(language).isEmpty())
            return false;
    }
    return true;
}

} // namespace

BOOST_AUTO_TEST_SUITE(briefing_templates)

BOOST_AUTO_TEST_CASE(five_come_with_the_program)
{
    QStringList codes;
    for (const BriefingTemplate &each : briefingTemplates())
        codes.append(each.code);
    BOOST_TEST(codes == (QStringList{u"full"_s, u"two-pages"_s, u"actor"_s, u"chronology"_s, u"in-force"_s}));
    BOOST_TEST((briefingTemplate(u"two-pages"_s) == &briefingTemplates().at(1)));
    BOOST_TEST((briefingTemplate(u"three-pages"_s) == nullptr));
}

BOOST_AUTO_TEST_CASE(all_their_words_are_there_in_three_languages)
{
    for (const BriefingTemplate &each : briefingTemplates()) {
        BOOST_TEST(isInAllLanguages(each.name), each.code.toStdString());
        BOOST_TEST(isInAllLanguages(each.purpose), each.code.toStdString());
        BOOST_TEST(each.document.isTemplate);
        BOOST_TEST(each.document.languages == houseLanguages());
        for (const BriefingSection &part : each.document.sections) {
            BOOST_TEST((part.title.isEmpty() || isInAllLanguages(part.title)),
                       each.code.toStdString() << ": " << part.kind.toStdString());
        }
    }
}

BOOST_AUTO_TEST_CASE(they_name_kinds_of_section_that_there_are)
{
    for (const BriefingTemplate &each : briefingTemplates()) {
        BOOST_TEST(!each.document.sections.isEmpty(), each.code.toStdString());
        for (const BriefingSection &part : each.document.sections)
            BOOST_TEST((sectionKind(part.kind) != nullptr), part.kind.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(each_makes_a_briefing_of_the_sample_in_every_language_and_profile)
{
    for (const BriefingTemplate &each : briefingTemplates()) {
        for (const QString &language : houseLanguages()) {
            for (const ExportProfile profile : exportProfiles) {
                BriefingWish wish{each.document, language, profile};
                wish.document.query = u"actor:EU date:2020..2021"_s;
                const Briefing briefing = made(sharedSample(), wish);
                BOOST_TEST(briefing.records > 0);
                BOOST_TEST(briefing.language == language);
                BOOST_TEST((briefing.profile == profile));
                BOOST_TEST(briefing.attachment.has_value() == hasAttachment(profile));
                BOOST_TEST(briefing.sectionStarts.size() == each.document.sections.size());
                BOOST_TEST(!textOf(briefing).isEmpty());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(an_actor_chosen_in_the_profile_of_one_is_that_of_all_its_sections)
{
    BriefingWish wish{briefingTemplate(u"actor"_s)->document, u"en"_s};
    const auto place = std::ranges::find(wish.document.sections, u"actor"_s, &BriefingSection::kind);
    BOOST_REQUIRE((place != wish.document.sections.end()));
    place->settings.insert(u"actor"_s, u"Canada"_s);
    const Briefing chosen = made(sharedSample(), wish);
    place->settings.remove(u"actor"_s);
    wish.document.query = u"actor:Canada"_s;
    const Briefing asked = made(sharedSample(), wish);
    BOOST_TEST(chosen.title == asked.title);
    BOOST_TEST(chosen.blocks.size() == asked.blocks.size());
    BOOST_TEST((chosen.attachment->bytes == asked.attachment->bytes));
    BOOST_TEST(chosen.records > 0);
}

BOOST_AUTO_TEST_CASE(an_actor_of_one_section_of_another_briefing_leaves_the_others_alone)
{
    BriefingWish wish = briefingOfSections({section(u"chronology"_s), section(u"actor"_s)});
    const qint64 before = made(sharedSample(), briefingOfSections({section(u"chronology"_s)})).records;
    wish.document.sections.last().settings.insert(u"actor"_s, u"Canada"_s);
    BOOST_TEST(made(sharedSample(), wish).records == before);
}

BOOST_AUTO_TEST_CASE(the_chronology_has_summaries_however_long_it_is)
{
    BriefingWish wish{briefingTemplate(u"chronology"_s)->document};
    const Briefing all = made(sharedSample(), wish);
    BOOST_TEST(all.records > 60);
    BOOST_REQUIRE(linesOf(all).size() >= all.records);
    for (const ChronologyBlock &block : blocksOf<ChronologyBlock>(all))
        BOOST_TEST(!block.inShort);
}

BOOST_AUTO_TEST_SUITE_END()
