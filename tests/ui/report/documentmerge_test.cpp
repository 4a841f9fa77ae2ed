#include "tests/support/printing.h"
#include "ui/report/builder/documentmerge.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

BriefingDocument document()
{
    BriefingDocument made;
    made.name = u"For the committee"_s;
    made.title = LocalizedText(u"en"_s, u"Responses"_s);
    for (const QString &kind : {u"summary"_s, u"chronology"_s}) {
        BriefingSection section;
        section.kind = kind;
        section.text = LocalizedText(u"en"_s, u"As it was"_s);
        made.sections.append(section);
    }
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(document_merge)

BOOST_AUTO_TEST_CASE(changes_of_different_fields_are_both_kept)
{
    BriefingDocument ours = document();
    ours.title.set(u"be"_s, u"Адказы"_s);
    BriefingDocument theirs = document();
    theirs.title.set(u"ru"_s, u"Ответы"_s);
    theirs.paper = u"letter"_s;
    const BriefingDocument merged = mergedDocument(document(), ours, theirs);
    BOOST_TEST(merged.title.text(u"en"_s) == u"Responses"_s);
    BOOST_TEST(merged.title.text(u"be"_s) == u"Адказы"_s);
    BOOST_TEST(merged.title.text(u"ru"_s) == u"Ответы"_s);
    BOOST_TEST(merged.paper == u"letter"_s);
}

BOOST_AUTO_TEST_CASE(where_both_changed_the_same_what_was_typed_here_stays)
{
    BriefingDocument ours = document();
    ours.name = u"Ours"_s;
    BriefingDocument theirs = document();
    theirs.name = u"Theirs"_s;
    BOOST_TEST(mergedDocument(document(), ours, theirs).name == u"Ours"_s);
}

BOOST_AUTO_TEST_CASE(texts_of_two_sections_are_both_kept)
{
    BriefingDocument ours = document();
    ours.sections[0].text.set(u"en"_s, u"Ours"_s);
    BriefingDocument theirs = document();
    theirs.sections[1].text.set(u"en"_s, u"Theirs"_s);
    const BriefingDocument merged = mergedDocument(document(), ours, theirs);
    BOOST_TEST(merged.sections[0].text.text(u"en"_s) == u"Ours"_s);
    BOOST_TEST(merged.sections[1].text.text(u"en"_s) == u"Theirs"_s);
}

BOOST_AUTO_TEST_CASE(different_settings_of_one_section_are_both_kept)
{
    BriefingDocument base = document();
    base.sections[0].settings = {{u"kind"_s, u"timeline"_s}, {u"bin"_s, u"year"_s}};
    BriefingDocument ours = base;
    ours.sections[0].settings.insert(u"by"_s, u"family"_s);
    BriefingDocument theirs = base;
    theirs.sections[0].settings.remove(u"bin"_s);
    theirs.sections[0].settings.insert(u"kind"_s, u"matrix"_s);
    const QMap<QString, QString> expected{{u"kind"_s, u"matrix"_s}, {u"by"_s, u"family"_s}};
    BOOST_TEST((mergedDocument(base, ours, theirs).sections[0].settings == expected));
}

BOOST_AUTO_TEST_CASE(sections_moved_elsewhere_come_in_their_new_order_if_none_was_changed_here)
{
    BriefingDocument theirs = document();
    theirs.sections.move(0, 1);
    BriefingDocument ours = document();
    ours.query = u"actor:EU"_s;
    const BriefingDocument merged = mergedDocument(document(), ours, theirs);
    BOOST_TEST(merged.sections[0].kind == u"chronology"_s);
    BOOST_TEST(merged.query == u"actor:EU"_s);
}

BOOST_AUTO_TEST_CASE(what_was_typed_is_not_lost_when_sections_are_moved_elsewhere)
{
    BriefingDocument theirs = document();
    theirs.sections.removeAt(0);
    BriefingDocument ours = document();
    ours.sections[0].text.set(u"en"_s, u"Ours"_s);
    const BriefingDocument merged = mergedDocument(document(), ours, theirs);
    BOOST_REQUIRE_EQUAL(merged.sections.size(), 2);
    BOOST_TEST(merged.sections[0].text.text(u"en"_s) == u"Ours"_s);
}

BOOST_AUTO_TEST_CASE(a_text_that_was_taken_away_elsewhere_goes_here_too)
{
    BriefingDocument theirs = document();
    theirs.title = {};
    BOOST_TEST(mergedDocument(document(), document(), theirs).title.isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
