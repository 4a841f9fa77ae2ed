#include "core/catalogue/catalogue.h"
#include "core/catalogue/drafts.h"
#include "core/catalogue/responserepository.h"
#include "core/exchange/newcatalogue.h"
#include "core/query/rowreader.h"
#include "tests/app/program.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mayBeLost = 2000; ///< milliseconds of typing

/// What a typist said before it was killed.
struct Said {
    QStringList saved;
    QStringList
        surelyKept; ///< of each form the title as it stood two seconds before the end, if it was not saved
};

Said heard(const QByteArray &output)
{
    const QStringList lines = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    qint64 end = 0;
    for (const QString &line : lines)
        end = line.startsWith("typed "_L1) ? line.section(u' ', 1, 1).toLongLong() : end;
    Said said;
    QMap<QString, QString> kept; // by form
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        if (words.size() == 3 && words[0] == "saved"_L1) {
            said.saved.append(words[2]);
            kept.remove(words[1]);
        } else if (words.size() == 4 && words[1].toLongLong() <= end - mayBeLost) {
            kept.insert(words[2], words[3]);
        }
    }
    said.surelyKept = kept.values();
    return said;
}

/// The program `typist` at work; see there for its habits. Killed at the latest with this.
class Typing
{
public:
    Typing(const QString &file, const QString &habit)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(VODHUK_TYPIST), {file, habit});
        BOOST_REQUIRE(m_process.waitForStarted());
        while (!m_output.contains("typed") && m_process.waitForReadyRead(20'000))
            m_output += m_process.readAllStandardOutput();
        BOOST_REQUIRE_MESSAGE(m_output.contains("typed"), m_process.readAllStandardError().toStdString());
    }
    ~Typing() { (void)killedAfter(0); }
    Q_DISABLE_COPY_MOVE(Typing)

    /// All that it said.
    QByteArray killedAfter(qint64 milliseconds)
    {
        m_process.waitForFinished(static_cast<int>(milliseconds));
        m_process.kill();
        m_process.waitForFinished();
        m_output += m_process.readAllStandardOutput();
        return m_output;
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

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

/// The titles of the forms that would be offered now.
QStringList offersIn(const Catalogue &catalogue)
{
    const auto drafts = draftsToOffer(catalogue.database());
    REQUIRE_OK(drafts);
    QStringList titles;
    for (const Draft &draft : *drafts)
        titles.append(draft.texts.value(u"title"_s));
    return titles;
}

void saveDraftRecord(const QString &file)
{
    const auto catalogue = Catalogue::open(file, Access::ReadWrite);
    REQUIRE_OK(catalogue);
    test::saved(**catalogue, test::responseBy({})
                                 .on("2020-08-09")
                                 .titled(u"Recorded"_s)
                                 .with([](Response &response) {
                                     response.participations.clear();
                                     response.workflow = u"draft"_s;
                                 })
                                 .response());
}

bool anyBeginsWith(const QStringList &titles, const QString &title)
{
    return std::ranges::any_of(titles, [&](const QString &one) { return one.startsWith(title); });
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
        const QString habit = QStringList{u"new"_s, u"two"_s, u"saved"_s}[round % 3];
        REQUIRE_OK(makeCatalogueFile(file, NewContent::Empty));
        if (habit == "saved"_L1)
            saveDraftRecord(file);
        const Said said = heard(Typing(file, habit).killedAfter(random.bounded(500, 6000)));
        const auto catalogue = Catalogue::open(file, Access::ReadWrite);
        REQUIRE_OK(catalogue);
        const QStringList titles = titlesIn(**catalogue);
        for (const QString &saved : said.saved) // what is saved again begins with what was saved before
            BOOST_TEST(anyBeginsWith(titles, saved), habit << ": saved and lost: " << saved);
        const QStringList offers = offersIn(**catalogue);
        kept += said.surelyKept.isEmpty() ? 0 : 1;
        for (const QString &typed :
             said.surelyKept) // it may have been saved and killed before it could say so
            BOOST_TEST((anyBeginsWith(offers, typed) || anyBeginsWith(titles, typed)),
                       habit << ": typed and lost: " << typed << ", kept: " << offers);
    }
    BOOST_TEST(kept > 0);
    BOOST_TEST_MESSAGE("killed " << kills << " times, of them " << kept
                                 << " with a form that had to be kept");
}

BOOST_AUTO_TEST_CASE(what_another_program_is_typing_is_offered_once_that_one_is_killed)
{
    const QString file = path(u"shared.vodhuk"_s);
    REQUIRE_OK(makeCatalogueFile(file, NewContent::Empty));
    Typing other(file, u"new"_s);
    const auto catalogue = Catalogue::open(file, Access::ReadWrite);
    REQUIRE_OK(catalogue);
    const auto isKept = [&] { return !allDrafts((*catalogue)->database()).value().isEmpty(); };
    for (int wait = 0; wait < 200 && !isKept(); ++wait)
        QThread::msleep(20);
    BOOST_REQUIRE(isKept());
    BOOST_TEST(offersIn(**catalogue).isEmpty());
    (void)other.killedAfter(0);
    BOOST_REQUIRE_EQUAL(offersIn(**catalogue).size(), 1);
    BOOST_TEST(offersIn(**catalogue).first().startsWith(u"Record1x"_s));
}

BOOST_AUTO_TEST_SUITE_END()
