#include "core/catalogue/catalogue.h"
#include "core/catalogue/pinnedtexts.h"
#include "tests/support/printing.h"

#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(pinnedtexts)

BOOST_AUTO_TEST_CASE(what_new_records_begin_with_is_there_when_the_catalogue_is_opened_again_and_is_no_change)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"c.vodhuk"_s);
    const QMap<QString, QString> texts{{u"framing"_s, u"discretion"_s}, {u"actors"_s, u"A;B \"C\""_s}};
    {
        auto made = Catalogue::create(path);
        REQUIRE_OK(made);
        BOOST_TEST(readPinnedTexts((*made)->database()).value().isEmpty());
        const bool before = (*made)->undoable().value().has_value();
        REQUIRE_OK((*made)->keepPinnedTexts(texts));
        BOOST_TEST((*made)->undoable().value().has_value() == before);
    }
    const auto again = Catalogue::open(path, Access::ReadOnly);
    REQUIRE_OK(again);
    BOOST_TEST((readPinnedTexts((*again)->database()).value() == texts));
}

BOOST_AUTO_TEST_SUITE_END()
