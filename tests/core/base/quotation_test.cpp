#include "core/base/quotation.h"
#include "tests/support/printing.h"

#include <QLocale>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace quotation
{

/// The program speaks `language` while this lives.
class Speaking
{
public:
    explicit Speaking(const QString &language) { QLocale::setDefault(QLocale(language)); }
    ~Speaking() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QLocale m_before;
};

} // namespace quotation

BOOST_AUTO_TEST_SUITE(quotation)

BOOST_AUTO_TEST_CASE(marks_are_those_of_the_language)
{
    for (const auto &[language, marked] :
         {std::pair{u"en"_s, u"“one”, “two”"_s}, std::pair{u"be"_s, u"«one», «two»"_s},
          std::pair{u"ru"_s, u"«one», «two»"_s}, std::pair{u"de"_s, u"“one”, “two”"_s}}) {
        const Speaking speaking(language);
        BOOST_TEST(quotedList({u"one"_s, u"two"_s}) == marked);
        BOOST_TEST(quoted(u"one"_s) == marked.section(u',', 0, 0));
    }
    BOOST_TEST(quotedList({}).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_text_in_a_sentence_is_one_line_and_cut_at_a_blank)
{
    BOOST_TEST(excerpt(u"Visa ban"_s) == u"Visa ban"_s);
    BOOST_TEST(excerpt(u" two\n lines "_s) == u"two lines"_s);
    BOOST_TEST(excerpt(QString()).isEmpty());
    const QString exact(120, u'a');
    BOOST_TEST(excerpt(exact) == exact);
    const QString words = excerpt(u"ten letter "_s.repeated(5'000));
    BOOST_TEST(words.size() <= 121);
    BOOST_TEST(words.endsWith(u" ten…"_s));
    BOOST_TEST(excerpt(QString(50'000, u'a')) == exact + u'…');
    const QString faces = excerpt(u'a' + u"😀"_s.repeated(200));
    BOOST_TEST(faces == u'a' + u"😀"_s.repeated(59) + u'…');
}

BOOST_AUTO_TEST_SUITE_END()
