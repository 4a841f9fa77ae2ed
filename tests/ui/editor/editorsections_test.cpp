#include "core/codebook/responsefields.h"
#include "tests/support/printing.h"
#include "ui/editor/editorsections.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

QStringList keysOf(const QList<EditorSection> &sections)
{
    QStringList keys;
    for (const EditorSection &section : sections)
        keys += section.keys + section.further;
    return keys;
}

} // namespace

BOOST_AUTO_TEST_SUITE(editorsections)

BOOST_AUTO_TEST_CASE(every_field_of_a_response_stands_in_one_section)
{
    const QStringList keys = keysOf(editorSections(RecordKind::Response, u"en"_s));
    for (const ResponseField &field : responseFields()) {
        const bool expected = field.key != u"id"_s && field.key != u"kind"_s && !field.counterOnly &&
                              field.key != u"answers"_s && field.key != u"relation"_s;
        BOOST_TEST(keys.count(field.key) == (expected ? 1 : 0), field.key);
    }
}

BOOST_AUTO_TEST_CASE(a_field_that_one_of_several_kinds_uses_stands_in_one_section_of_all_of_them)
{
    const QStringList keys = keysOf(editorSections({RecordKind::Response, RecordKind::Countermove}, u"en"_s));
    for (const ResponseField &field : responseFields()) {
        const bool expected = field.key != u"id"_s && field.key != u"kind"_s;
        BOOST_TEST(keys.count(field.key) == (expected ? 1 : 0), field.key);
    }
}

BOOST_AUTO_TEST_CASE(sections_follow_the_order_of_the_question_and_whom_it_is_against_has_one_of_its_own)
{
    const QList<EditorSection> sections = editorSections(RecordKind::Response, u"en"_s);
    QStringList titles;
    for (const EditorSection &section : sections)
        titles += section.title;
    BOOST_TEST(titles ==
               (QStringList{u"What happened and when"_s, u"Who"_s, u"How"_s, u"Why, as the actor says"_s,
                            u"Whom it binds"_s, u"Against whom"_s, u"In answer to what"_s, u"What followed"_s,
                            u"Milestones"_s, u"Sources"_s, u"Links to other records"_s,
                            u"Texts in other languages"_s, u"State, tags and notes"_s}));
    BOOST_TEST(sections.at(5).keys == (QStringList{u"persons"_s, u"entities"_s, u"listings"_s}));
}

BOOST_AUTO_TEST_CASE(texts_of_the_users_language_come_first)
{
    BOOST_TEST(editorSections(RecordKind::Response, u"be"_s).first().keys.contains(u"title_be"_s));
    BOOST_TEST(editorSections(RecordKind::Response, u"en"_s).first().keys.contains(u"title"_s));
}

BOOST_AUTO_TEST_SUITE_END()
