#include "core/catalogue/changelog.h"
#include "core/catalogue/changerecorder.h"
#include "core/catalogue/changesetform.h"
#include "core/catalogue/repositories.h"
#include "tests/support/logicaldump.h"
#include "tests/support/savedrecords.h"

#include <QTemporaryDir>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace change_recorder
{

/// More records than one recorded part holds.
struct Many {
    static constexpr int count = 4100;

    QTemporaryDir folder;
    QString path = folder.filePath(u"c.vodhuk"_s);
    std::unique_ptr<Catalogue> catalogue = Catalogue::create(path).value();
    SourceId first = saved(*catalogue, sourceTitled(u"First"_s));
    QStringList before = logicalDump(catalogue->database());

    /// Renames the first source, adds the others, and renames the first again.
    Status addMany(Edit &edit) const
    {
        VODHUK_TRY(edit.save(renamed(u"Renamed"_s)));
        for (int number = 1; number < count; ++number)
            VODHUK_TRY(edit.save(sourceTitled(u"No. %1"_s.arg(number))));
        VODHUK_TRY(edit.save(renamed(u"Renamed again"_s)));
        return {};
    }

    [[nodiscard]] Source renamed(const QString &title) const
    {
        Source source = sourceTitled(title);
        source.id = first;
        return source;
    }

    [[nodiscard]] QString title() const { return findSource(catalogue->database(), first)->value().title; }

    [[nodiscard]] QString differenceFrom(const QStringList &dump) const
    {
        return firstDifference(logicalDump(catalogue->database()), dump);
    }
};

} // namespace change_recorder

BOOST_FIXTURE_TEST_SUITE(change_recorder, Many)

BOOST_AUTO_TEST_CASE(an_edit_of_very_many_records_is_recorded_in_parts_and_taken_back_whole)
{
    edited(*catalogue, [this](Edit &edit) { return addMany(edit); });
    const QStringList after = logicalDump(catalogue->database());
    const ChangeId change = newestChange(catalogue->database()).value();
    BOOST_TEST(countParts(catalogue->database(), change).value() == 2);
    BOOST_TEST(title() == u"Renamed again"_s);

    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(differenceFrom(before) == QString());
    BOOST_TEST(title() == u"First"_s);
    REQUIRE_OK(catalogue->redo());
    BOOST_TEST(differenceFrom(after) == QString());
}

BOOST_AUTO_TEST_CASE(if_one_part_cannot_be_taken_back_none_is)
{
    edited(*catalogue, [this](Edit &edit) { return addMany(edit); });
    auto other = Database::open(path, Access::ReadWrite).value();
    REQUIRE_OK(other.execute("UPDATE source SET title = 'Elsewhere' WHERE title = 'No. 7'"));
    const QStringList after = logicalDump(catalogue->database());
    const auto undone = catalogue->undo();
    BOOST_REQUIRE(!undone.has_value());
    BOOST_TEST(undone.error().kind == ErrorKind::Conflict);
    BOOST_TEST(differenceFrom(after) == QString());
    BOOST_TEST(lastDone(catalogue->database()).value().has_value());
}

BOOST_AUTO_TEST_CASE(an_edit_that_fails_in_its_second_part_leaves_nothing_of_the_first)
{
    const Error error = refusal(*catalogue, [this](Edit &edit) -> Status {
        VODHUK_TRY(addMany(edit));
        return fail(ErrorKind::Invalid, u"No."_s);
    });
    BOOST_TEST(error.kind == ErrorKind::Invalid);
    BOOST_TEST(differenceFrom(before) == QString());
    BOOST_TEST(history(catalogue->database())->size() == 1);
    BOOST_TEST(damagedChanges(catalogue->database())->isEmpty());
}

BOOST_AUTO_TEST_CASE(a_part_is_readable_whole_and_neither_empty_nor_cut_nor_nonsense)
{
    const ChangeId change = newestChange(catalogue->database()).value();
    const QByteArray part = changePart(catalogue->database(), change, 0).value();
    BOOST_TEST(isReadableChangeset(part));
    BOOST_TEST(!isReadableChangeset({}));
    BOOST_TEST(!isReadableChangeset(part.first(part.size() - 1)));
    BOOST_TEST(!isReadableChangeset(part.sliced(1)));
    BOOST_TEST(!isReadableChangeset(QByteArray(100, 'T')));
}

BOOST_AUTO_TEST_SUITE_END()
