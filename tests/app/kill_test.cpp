#include "core/catalogue/catalogue.h"
#include "core/catalogue/drafts.h"
#include "core/catalogue/responserepository.h"
#include "core/exchange/newcatalogue.h"
#include "core/query/rowreader.h"
#include "tests/app/program.h"
#include "tests/support/printing.h"

#include <QDateTime>
#include <QProcess>
#include <QRandomGenerator>

#include <boost/test/unit_test.hpp>
#include <signal.h>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mayBeLost = 2000; ///< milliseconds of typing

/// What a typist said before it was killed.
struct Said {
    QStringList saved;
    QString
        surelyKept; ///< the title as it stood two seconds before the end; empty: nothing of it has to be there
};

Said heard(const QByteArray &output, qint64 end)
{
    Said said;
    QString last; // of the title that is being typed at the end
    for (const QString &line : QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        if (words[0] == "saved"_L1) {
            said.saved.append(words.value(1));
            said.surelyKept.clear();
        } else if (words.size() == 3 && words[1].toLongLong() <= end - mayBeLost) {
            said.surelyKept = words[2];
        }
    }
    return said;
}

QByteArray typedUntilKilled(const QString &file, qint64 milliseconds)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VODHUK_TYPIST), {file});
    BOOST_REQUIRE(process.waitForStarted());
    QByteArray output;
    while (!output.contains("typed") && process.waitForReadyRead(20'000))
        output += process.readAllStandardOutput();
    BOOST_REQUIRE_MESSAGE(output.contains("typed"), process.readAllStandardError().toStdString());
    process.waitForFinished(static_cast<int>(milliseconds));
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    return output + process.readAllStandardOutput();
}

QStringList titlesIn(const Catalogue &catalogue)
{
    const auto ids = ResponseRepository(catalogue.database()).all();
    REQUIRE_OK(ids);
    const auto rows = readRows(catalogue.database(), {ids->begin(), ids->end()});
    REQUIRE_OK(rows);
    QStringList titles;
    for (const ResponseRow &row : *rows)
        titles.append(row.title.text(u"en"_s));
    return titles;
}

QStringList draftsIn(const Catalogue &catalogue)
{
    const auto drafts = allDrafts(catalogue.database());
    REQUIRE_OK(drafts);
    QStringList titles;
    for (const Draft &draft : *drafts)
        titles.append(draft.texts.value(u"title"_s));
    return titles;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(killed, Folder)

/// VODHUK_KILLS says how often; a few times unless it is set.
BOOST_AUTO_TEST_CASE(who_is_killed_while_typing_loses_two_seconds_at_most_and_nothing_that_was_saved)
{
    const int kills =
        qEnvironmentVariableIsSet("VODHUK_KILLS") ? qEnvironmentVariableIntValue("VODHUK_KILLS") : 3;
    QRandomGenerator random(2020);
    int kept = 0;
    for (int round = 0; round < kills; ++round) {
        const QString file = path(u"%1.vodhuk"_s.arg(round));
        REQUIRE_OK(makeCatalogueFile(file, NewContent::Empty));
        const QByteArray output = typedUntilKilled(file, random.bounded(500, 6000));
        const QString last = QString::fromUtf8(output).split(u"typed "_s).last().section(u' ', 0, 0);
        const Said said = heard(output, last.toLongLong());
        const auto catalogue = Catalogue::open(file, Access::ReadWrite);
        REQUIRE_OK(catalogue);
        const QStringList titles = titlesIn(**catalogue);
        for (const QString &saved : said.saved)
            BOOST_TEST(titles.contains(saved), "saved and lost: " << saved.toStdString());
        if (said.surelyKept.isEmpty())
            continue;
        ++kept;
        const QStringList drafts = draftsIn(**catalogue);
        const bool isOffered = std::ranges::any_of(
            drafts, [&](const QString &draft) { return draft.startsWith(said.surelyKept); });
        BOOST_TEST(isOffered, "typed and lost: " << said.surelyKept.toStdString()
                                                 << ", kept: " << drafts.join(u' ').toStdString());
    }
    BOOST_TEST(kept > 0);
    BOOST_TEST_MESSAGE("killed " << kills << " times, of them " << kept
                                 << " with a form that had to be kept");
}

BOOST_AUTO_TEST_SUITE_END()
