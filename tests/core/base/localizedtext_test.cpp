#include "core/base/languagename.h"
#include "core/base/localizedtext.h"
#include "tests/support/printing.h"

#include <QLocale>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace localized_text
{

LocalizedText textIn(const QStringList &languages)
{
    LocalizedText text;
    for (const QString &language : languages)
        text.set(language, u"in "_s + language);
    return text;
}

/// The default locale is another one for the life of this object.
struct Speaking {
    explicit Speaking(const QString &locale) { QLocale::setDefault(QLocale(locale)); }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
    ~Speaking() { QLocale::setDefault(before); }
    QLocale before;
};

} // namespace localized_text

BOOST_AUTO_TEST_SUITE(localized_text)

BOOST_AUTO_TEST_CASE(readers_get_their_language_else_one_of_the_house_in_its_order_else_any)
{
    const LocalizedText all = textIn({u"pl"_s, u"ru"_s, u"be"_s, u"en"_s});
    BOOST_TEST(all.best(u"be"_s) == u"in be"_s);
    BOOST_TEST(all.best(u"pl"_s) == u"in pl"_s);
    BOOST_TEST(all.best(u"de"_s) == u"in en"_s);
    BOOST_TEST(textIn({u"ru"_s, u"be"_s}).best(u"en"_s) == u"in be"_s);
    BOOST_TEST(textIn({u"ru"_s, u"pl"_s}).best(u"en"_s) == u"in ru"_s);
    BOOST_TEST(textIn({u"pl"_s}).best(u"en"_s) == u"in pl"_s);
    BOOST_TEST(textIn({u"pl"_s}).bestLanguage(u"en"_s) == u"pl"_s);
}

BOOST_AUTO_TEST_CASE(no_text_at_all_is_empty_in_every_language)
{
    const LocalizedText none;
    BOOST_TEST(none.isEmpty());
    BOOST_TEST(none.best(u"en"_s) == QString());
    BOOST_TEST(none.bestLanguage(u"en"_s) == QString());
}

BOOST_AUTO_TEST_CASE(an_empty_text_takes_its_language_away)
{
    LocalizedText text = textIn({u"en"_s, u"be"_s});
    text.set(u"be"_s, {});
    BOOST_CHECK(text == LocalizedText(u"en"_s, u"in en"_s));
    BOOST_TEST(text.languages() == QStringList{u"en"_s});
    text.set(u"en"_s, u""_s);
    BOOST_TEST(text.isEmpty());
    BOOST_CHECK(LocalizedText(u"en"_s, {}) == LocalizedText());
}

BOOST_AUTO_TEST_CASE(the_program_speaks_the_language_of_the_locale_if_it_can_and_else_english)
{
    for (const auto &[locale, language] :
         {std::pair{u"be_BY"_s, u"be"_s}, std::pair{u"ru_RU"_s, u"ru"_s}, std::pair{u"en_GB"_s, u"en"_s},
          std::pair{u"de_DE"_s, u"en"_s}, std::pair{u"C"_s, u"en"_s}}) {
        const Speaking speaking(locale);
        BOOST_TEST(programLanguage() == language, locale);
    }
}

BOOST_AUTO_TEST_CASE(languages_are_called_by_their_names_in_the_language_of_the_reader)
{
    BOOST_TEST(languageName(u"be"_s, u"en"_s) == u"Belarusian"_s);
    BOOST_TEST(languageName(u"en"_s, u"be"_s) == u"англійская"_s);
    BOOST_TEST(languageName(u"pl"_s, u"ru"_s) == u"польский"_s);
    BOOST_TEST(languageName(u"qq"_s, u"en"_s) == u"qq"_s);
}

BOOST_AUTO_TEST_SUITE_END()
