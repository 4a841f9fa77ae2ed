#include "core/catalogue/sharing.h"
#include "tests/app/program.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <QFileInfo>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace two_programs
{

/// A catalogue that this process has open as the window has it: a writer, and readers that come and go.
struct OpenCatalogue : Folder {
    QString file = sample(u"a.vodhuk"_s);
    std::unique_ptr<Catalogue> own = Catalogue::open(file, Access::ReadWrite).value();

    OpenCatalogue()
    {
        BOOST_REQUIRE(shareForReading(own->database()));
        readBeside();
    }

    void readBeside() const
    {
        const auto reader = Catalogue::open(file, Access::ReadOnly);
        BOOST_REQUIRE(reader);
        BOOST_REQUIRE(!(*reader)->isOfNewerVersion());
    }

    void save(const QString &title) const
    {
        test::edited(*own, [&](Edit &edit) -> Status {
            const auto saved =
                edit.save(test::responseBy({}).on("2020-08-09").titled(title).with([](Response &response) {
                    response.participations.clear();
                    response.workflow = u"draft"_s;
                }));
            return saved ? Status() : std::unexpected(saved.error());
        });
    }

    [[nodiscard]] Outcome tagged(const QString &filter) const
    {
        return runProgram({u"set"_s, file, u"--filter"_s, filter, u"--field"_s, u"tags"_s, u"--value"_s,
                           u"first"_s, u"--add"_s});
    }

    [[nodiscard]] QByteArray count(const QString &filter = {}) const
    {
        return runProgram({u"query"_s, file, filter, u"--count"_s}).output.trimmed();
    }
};

} // namespace two_programs

BOOST_FIXTURE_TEST_SUITE(two_programs, OpenCatalogue)

BOOST_AUTO_TEST_CASE(what_one_saves_after_the_other_has_come_and_gone_is_there_for_both)
{
    const Outcome first = tagged(u"year:2020"_s);
    BOOST_TEST(first.status == 0, first.messages);
    BOOST_TEST(QFileInfo::exists(file + u"-wal"_s)); // the other is not the last to use the file
    save(u"Saved after the other program"_s);
    BOOST_TEST(count() == "352");
    readBeside();
    const Outcome second = tagged(u"year:2021"_s);
    BOOST_TEST(second.status == 0, second.messages);
    const QByteArray tagCount = count(u"tag:first"_s);
    BOOST_TEST(tagCount.toInt() > 50);
    save(u"Saved once more"_s);
    BOOST_TEST(count() == "353");
    own.reset();
    BOOST_TEST(!QFileInfo::exists(file + u"-wal"_s));
    BOOST_TEST(count() == "353");
    BOOST_TEST(count(u"tag:first"_s) == tagCount);
    BOOST_TEST(runProgram({u"check"_s, file, u"--json"_s}).status <= 1); // whole, whatever the rules find
}

BOOST_AUTO_TEST_CASE(two_that_write_by_turns_lose_nothing)
{
    for (int turn = 0; turn < 5; ++turn) {
        save(u"Turn %1"_s.arg(turn));
        readBeside();
        const Outcome other =
            runProgram({u"set"_s, file, u"--filter"_s, u"date:2020-08-09 status:draft"_s, u"--field"_s,
                        u"tags"_s, u"--value"_s, u"t%1"_s.arg(turn), u"--add"_s});
        BOOST_TEST(other.status == 0, other.messages);
    }
    own.reset();
    BOOST_TEST(count() == "356");
    BOOST_TEST(count(u"tag:t0"_s) == "1");
    BOOST_TEST(count(u"tag:t4"_s) == "5");
    BOOST_TEST(runProgram({u"check"_s, file, u"--json"_s}).status <= 1);
}

BOOST_AUTO_TEST_SUITE_END()
