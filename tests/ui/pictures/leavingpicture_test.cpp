#include "core/catalogue/edit.h"
#include "core/query/queryparser.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/pictures/leavingpicture.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace vodhuk::test
{

/// A record with a closed note, and pictures that leave.
struct LeavingSample : SmallWorkspace {
    LeavingSample()
    {
        REQUIRE_OK(workspace->catalogue().edit(u"Note"_s, [&](Edit &edit) -> Status {
            Response noted = entry(listing).response;
            noted.notes = {{u"Told by zzinformantka of the ministry"_s, u"confidential"_s}};
            VODHUK_TRY(edit.save(noted));
            return {};
        }));
    }

    [[nodiscard]] LeavingPicture leaving(const QString &text)
    {
        const QueryEngine engine = queryEngine(workspace->catalogue());
        auto made =
            leavingPicture(*pictureKind(u"timeline"_s), {engine, parseQuery(text).value(), {}, u"en"_s, {}});
        BOOST_REQUIRE(made.has_value());
        REQUIRE_OK(*made);
        return **made;
    }

    [[nodiscard]] static QString textsOf(const LeavingPicture &leaving)
    {
        const Picture picture = leaving.builder(PictureStyle{Wording(u"en"_s)});
        return QStringList{picture.title, picture.subtitle, picture.source, picture.textAlternative}.join(
            u'\n');
    }
};

} // namespace vodhuk::test

BOOST_FIXTURE_TEST_SUITE(leaving_picture, vodhuk::test::LeavingSample)

BOOST_AUTO_TEST_CASE(words_of_closed_notes_choose_no_record_and_are_not_named)
{
    const LeavingPicture closed = leaving(u"\"zzinformantka of the ministry\" date:2020"_s);
    BOOST_TEST(!textsOf(closed).contains(u"zzinformantka"_s));
    BOOST_TEST(textsOf(closed).contains(u"date:2020"_s));
    BOOST_TEST(closed.inClosedNotes == 1);
    const QStringList remarks = remarksOn(closed);
    BOOST_TEST(remarks.size() == 2);
    BOOST_TEST(remarks.first().endsWith(u"alone: 1"_s));
    BOOST_TEST(remarks.last().endsWith(u": zzinformantka of the ministry"_s));
}

BOOST_AUTO_TEST_SUITE_END()
