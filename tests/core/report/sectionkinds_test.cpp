#include "core/report/exportprofile.h"
#include "core/report/sectionkinds.h"
#include "tests/support/printing.h"

#include <QSet>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(section_kinds)

BOOST_AUTO_TEST_CASE(each_has_a_code_of_its_own_words_and_a_maker)
{
    QSet<QString> codes;
    const Wording words(u"en"_s);
    for (const SectionKind &kind : sectionKinds()) {
        BOOST_TEST(!codes.contains(kind.code), kind.code.toStdString());
        codes.insert(kind.code);
        BOOST_TEST(!kind.title(words).isEmpty());
        BOOST_TEST(kind.purpose(words).endsWith(u'.'), kind.code.toStdString());
        BOOST_TEST((kind.make != nullptr));
        BOOST_TEST((sectionKind(kind.code) == &kind));
    }
    BOOST_TEST((sectionKind(u"hologram"_s) == nullptr));
}

BOOST_AUTO_TEST_CASE(profiles_are_known_by_their_codes)
{
    for (const ExportProfile profile : exportProfiles) {
        BOOST_TEST((exportProfile(exportProfileCode(profile)) == profile));
        BOOST_TEST(!exportProfileName(profile, Wording(u"en"_s)).isEmpty());
        BOOST_TEST(!exportProfilePurpose(profile, Wording(u"en"_s)).isEmpty());
    }
    BOOST_TEST(!exportProfile(u"secret"_s).has_value());
    BOOST_TEST(!hasAttachment(ExportProfile::Safe));
    BOOST_TEST(!hasLiveLinks(ExportProfile::Safe));
    for (const ExportProfile profile : exportProfiles)
        BOOST_TEST((!showsInternal(profile) || isEncrypted(profile)));
}

BOOST_AUTO_TEST_CASE(a_section_is_called_by_its_title_else_by_its_kind)
{
    BriefingSection section;
    section.kind = u"chronology"_s;
    BOOST_TEST(sectionInWords(section, u"en"_s) == u"Chronology"_s);
    section.title.set(u"en"_s, u"What happened"_s);
    BOOST_TEST(sectionInWords(section, u"en"_s) == u"What happened"_s);
    section = {};
    section.kind = u"hologram"_s;
    BOOST_TEST(sectionInWords(section, u"en"_s) == u"hologram"_s);
}

BOOST_AUTO_TEST_SUITE_END()
