#include "core/base/webaddress.h"
#include "core/base/wholefile.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

BOOST_AUTO_TEST_SUITE(whole_file)

BOOST_AUTO_TEST_CASE(nothing_is_written_over_a_catalogue_by_whatever_name)
{
    const QTemporaryDir folder;
    const QByteArray catalogue("SQLite format 3\0and what follows", 32);
    const QString path = folder.filePath(u"c.svg"_s);
    const QString link = folder.filePath(u"link.svg"_s);
    REQUIRE_OK(writeWholeFile(path, catalogue));
    BOOST_REQUIRE(QFile::link(path, link));
    for (const QString &name : {path, link}) {
        const Status outcome = writeWholeFile(name, "<svg/>");
        BOOST_REQUIRE(!outcome.has_value());
        BOOST_TEST(outcome.error().kind == ErrorKind::Usage);
    }
    BOOST_TEST((contentOf(path) == catalogue));
}

BOOST_AUTO_TEST_CASE(an_older_file_is_replaced_and_a_missing_folder_is_told)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    REQUIRE_OK(writeWholeFile(path, "old, and longer"));
    REQUIRE_OK(writeWholeFile(path, "new"));
    BOOST_TEST((contentOf(path) == "new"));
    const Status lost = writeWholeFile(folder.filePath(u"no/such/folder.csv"_s), "new");
    BOOST_REQUIRE(!lost.has_value());
    BOOST_TEST(lost.error().kind == ErrorKind::Io);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_written_leaves_nothing_behind)
{
    const QTemporaryDir folder;
    BOOST_REQUIRE(QDir(folder.path()).mkdir(u"a.csv"_s));
    const Status outcome = writeWholeFile(folder.filePath(u"a.csv"_s), "new");
    BOOST_REQUIRE(!outcome.has_value());
    BOOST_TEST(outcome.error().kind == ErrorKind::Io);
    const QStringList left =
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    BOOST_TEST(left == QStringList{u"a.csv"_s});
}

BOOST_AUTO_TEST_CASE(no_file_takes_the_place_of_a_device_or_pipe_by_whatever_name)
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe.svg"_s);
    const QString link = folder.filePath(u"link.svg"_s);
    BOOST_REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    BOOST_REQUIRE(QFile::link(pipe, link));
    for (const QString &name : {pipe, link}) {
        const Status outcome = writeWholeFile(name, "<svg/>");
        BOOST_REQUIRE(!outcome.has_value());
        BOOST_TEST(outcome.error().kind == ErrorKind::Usage);
        BOOST_TEST(!QFileInfo(name).isFile());
    }
    BOOST_TEST(QFileInfo(pipe).exists());
}

BOOST_AUTO_TEST_CASE(an_empty_file_and_one_that_merely_speaks_of_a_catalogue_are_replaced)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("SQLite"), QByteArray(" SQLite format 3")}) {
        REQUIRE_OK(writeWholeFile(path, bytes));
        REQUIRE_OK(keepsCatalogues(path));
        BOOST_TEST((contentOf(path) == bytes));
    }
    REQUIRE_OK(keepsCatalogues(folder.filePath(u"not there"_s)));
    REQUIRE_OK(keepsCatalogues(folder.path()));
}

BOOST_AUTO_TEST_CASE(only_pages_of_the_web_become_links)
{
    BOOST_TEST(isWebAddress(QUrl(u"https://example.org/a?b=c"_s)));
    BOOST_TEST(isWebAddress(QUrl(u"HTTP://example.org"_s)));
    for (const QString &other :
         {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"data:text/html,x"_s, u"example.org"_s, u""_s})
        BOOST_TEST(!isWebAddress(QUrl(other)), other);
}

BOOST_AUTO_TEST_SUITE_END()
