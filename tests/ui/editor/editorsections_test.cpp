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

BOOST_AUTO_TEST_CASE(texts_of_the_users_language_come_first)
{
    BOOST_TEST(editorSections(RecordKind::Response, u"be"_s).first().keys.contains(u"title_be"_s));
    BOOST_TEST(editorSections(RecordKind::Response, u"en"_s).first().keys.contains(u"title"_s));
}

BOOST_AUTO_TEST_SUITE_END()
