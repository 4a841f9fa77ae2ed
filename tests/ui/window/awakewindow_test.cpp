#include "core/catalogue/edit.h"
#include "core/records/savedview.h"
#include "tests/support/responsebuilder.h"
#include "tests/ui/window/openedwindow.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// Nanoseconds this thread was ready to run and had no processor: the fault of the machine, not of the window.
qint64 waitedForProcessor()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
}

/// The longest time in which the event loop did not come round, in milliseconds.
class Watchdog
{
public:
    Watchdog()
    {
        m_clock.start();
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { turn(); });
        m_timer.start();
    }
    [[nodiscard]] qint64 longest() const { return m_longest / 1'000'000; }

private:
    void turn()
    {
        const qint64 waited = waitedForProcessor();
        m_longest = std::max(m_longest, m_clock.nsecsElapsed() - (waited - m_waited));
        m_waited = waited;
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_waited = waitedForProcessor();
    qint64 m_longest = 0;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(awakewindow, OpenedWindow)

BOOST_AUTO_TEST_CASE(the_window_stays_awake_while_queries_run_over_thousands_of_records)
{
    const auto filled = window->workspace()->catalogue().edit(u"Fill"_s, [this](Edit &edit) -> Status {
        for (int i = 0; i < 3000; ++i)
            VODHUK_TRY(edit.save(test::responseBy(union_)
                                     .on("2021-06-04")
                                     .titled(u"Statement number %1"_s.arg(i))
                                     .doing("statement")
                                     .response()));
        return {};
    });
    REQUIRE_OK(filled);
    BOOST_REQUIRE(QTest::qWaitFor([this] { return rows() == 3002; }, 30000));
    const Watchdog watchdog;
    search(u"statement number 7"_s);
    BOOST_TEST(QTest::qWaitFor([this] { return rows() < 3002 && rows() > 0; }, 30000));
    part<QAction>(u"clearQuery"_s).trigger();
    BOOST_TEST(QTest::qWaitFor([this] { return rows() == 3002; }, 30000));
    BOOST_TEST_MESSAGE("longest time without a turn of the event loop: " << watchdog.longest() << " ms");
    BOOST_TEST(watchdog.longest() < 200);
}

BOOST_AUTO_TEST_CASE(the_window_stays_awake_while_a_table_comes_in_and_keeps_its_query)
{
    QFile table(folder.filePath(u"rows.csv"_s));
    BOOST_REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("date,actors,title,instruments,source_title,source_url\n");
    for (int i = 0; i < 800; ++i)
        table.write("2021-06-04,European Union,Statement number " + QByteArray::number(i) +
                    ",statement,Press release,https://example.org/" + QByteArray::number(i) + '\n');
    table.close();
    search(u"statement "_s);
    BOOST_TEST(waitFor([this] { return rows() == 0; }));
    const Watchdog watchdog;
    window->rehearseImport(table.fileName());
    BOOST_REQUIRE(
        QTest::qWaitFor([this] { return window->findChild<QPushButton *>(u"importApply"_s); }, 30000));
    QTest::mouseClick(&part<QPushButton>(u"importApply"_s), Qt::LeftButton);
    BOOST_TEST(QTest::qWaitFor([this] { return rows() == 800; }, 60000));
    BOOST_TEST(window->workspace()->query().words.size() == 1);
    BOOST_TEST(part<QLabel>(u"noticeText"_s).text().contains(u"800"_s));
    BOOST_TEST_MESSAGE("longest time without a turn of the event loop: " << watchdog.longest() << " ms");
    BOOST_TEST(watchdog.longest() < 200);
    part<QAction>(u"undo"_s).trigger();
    BOOST_TEST(QTest::qWaitFor([this] { return rows() == 0; }, 30000));
}

BOOST_AUTO_TEST_CASE(a_large_file_is_looked_through_beside_the_window_before_it_opens)
{
    window->closeCatalogue();
    {
        const auto catalogue = Catalogue::open(path, Access::ReadWrite);
        REQUIRE_OK(catalogue);
        const auto grown = (*catalogue)->edit(u"Grow"_s, [](Edit &edit) -> Status {
            SavedView view;
            view.query = QString(9 << 20, u'x');
            const auto saved = edit.save(view);
            return saved ? Status() : std::unexpected(saved.error());
        });
        REQUIRE_OK(grown);
    }
    window->openCatalogue(path);
    BOOST_TEST(!window->workspace());
    BOOST_REQUIRE(waitFor([this] { return window->workspace() && rows() == 2; }));
    window->closeCatalogue();

    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadWrite));
    constexpr qint64 inTheLongText = 5 << 20; // each of its pages begins with the number of the next
    file.seek(inTheLongText);
    file.write(QByteArray(4, '\x7f'));
    file.close();
    window->openCatalogue(path);
    BOOST_REQUIRE(waitFor([this] { return part<QLabel>(u"noticeText"_s).text().contains(u"damaged"_s); }));
    BOOST_TEST(!window->workspace());
}

BOOST_AUTO_TEST_SUITE_END()
