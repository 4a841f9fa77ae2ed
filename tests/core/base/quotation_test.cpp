#include "core/base/quotation.h"
#include "tests/support/printing.h"

#include <QLocale>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
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

} // namespace

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

BOOST_AUTO_TEST_SUITE_END()
