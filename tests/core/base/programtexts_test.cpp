#include "core/base/programtexts.h"
#include "core/base/resources.h"
#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QLocale>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(programtexts)

BOOST_AUTO_TEST_CASE(numbers_in_texts_are_grouped_as_in_the_language_of_the_program)
{
    initResources();
    const QLocale before;
    for (const QString &language : {u"en"_s, u"be"_s, u"ru"_s}) {
        QLocale::setDefault(QLocale(language));
        ProgramTexts texts;
        BOOST_REQUIRE(texts.load(u":/i18n/vodhuk_"_s + language));
        QCoreApplication::installTranslator(&texts);
        const QString said =
            QCoreApplication::translate("vodhuk::StatusLine", "%n record(s)", nullptr, 1234567);
        QCoreApplication::removeTranslator(&texts);
        BOOST_TEST(said.startsWith(QLocale(language).toString(1234567)));
        BOOST_TEST(!said.contains(u"1234567"_s));
    }
    QLocale::setDefault(before);
}

BOOST_AUTO_TEST_SUITE_END()
