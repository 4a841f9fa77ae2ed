#include "core/base/csv.h"
#include "core/base/localizedtext.h"
#include "core/base/resources.h"
#include "core/codebook/fielddefinitions.h"
#include "tests/support/formkeys.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList definedKeys()
{
    initResources();
    QFile file(u":/codebook/fields.csv"_s);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const Result<QList<CsvRow>> rows = readCsv(file.readAll());
    REQUIRE_OK(rows);
    QStringList keys;
    for (const CsvRow &row : rows->sliced(1))
        keys.append(row.cells.value(0));
    return keys;
}

} // namespace

BOOST_AUTO_TEST_SUITE(field_definitions)

BOOST_AUTO_TEST_CASE(every_field_of_every_form_is_defined_in_three_languages)
{
    for (const QString &key : formKeys()) {
        const QString english = fieldDefinition(key, u"en"_s);
        BOOST_TEST(!english.isEmpty(), key);
        for (const QString &language : {u"be"_s, u"ru"_s})
            BOOST_TEST((fieldDefinition(key, language) != english), key << " " << language);
        BOOST_TEST((fieldDefinition(key, u"be"_s) != fieldDefinition(key, u"ru"_s)), key);
    }
}

BOOST_AUTO_TEST_CASE(belarusian_and_russian_keep_to_their_own_letters)
{
    const QRegularExpression notBelarusian(u"[иИщЩъЪ]"_s);
    const QRegularExpression notRussian(u"[іІўЎ]"_s);
    for (const QString &key : formKeys()) {
        BOOST_TEST(!fieldDefinition(key, u"be"_s).contains(notBelarusian), key);
        BOOST_TEST(!fieldDefinition(key, u"ru"_s).contains(notRussian), key);
    }
}

BOOST_AUTO_TEST_CASE(no_definition_is_of_a_field_that_no_form_has)
{
    const QStringList shown = formKeys();
    for (const QString &key : definedKeys()) {
        const bool isShown = std::ranges::any_of(shown, [&](const QString &one) {
            return one == key ||
                   (one.startsWith(key + u'_') && houseLanguages().contains(one.mid(key.size() + 1)));
        });
        BOOST_TEST(isShown, key);
    }
}

BOOST_AUTO_TEST_CASE(a_text_means_the_same_in_every_language)
{
    BOOST_TEST(fieldDefinition(u"title_be"_s, u"en"_s) == fieldDefinition(u"title"_s, u"en"_s));
    BOOST_TEST(fieldDefinition(u"actor/name_ru"_s, u"be"_s) == fieldDefinition(u"actor/name_en"_s, u"be"_s));
}

BOOST_AUTO_TEST_CASE(a_column_of_a_part_has_a_definition_of_its_own)
{
    BOOST_TEST(fieldDefinition(u"measures/scope"_s, u"en"_s).contains(u"no measure of severity"_s));
    BOOST_TEST((fieldDefinition(u"measures/scope"_s, u"en"_s) != fieldDefinition(u"measures"_s, u"en"_s)));
}

BOOST_AUTO_TEST_CASE(what_is_no_field_has_none)
{
    BOOST_TEST(fieldDefinition(u"no such field"_s, u"en"_s) == QString());
}

BOOST_AUTO_TEST_SUITE_END()
