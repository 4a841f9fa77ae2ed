#include "tests/bench/benchwindow.h"

#include "tests/bench/measuring.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Milliseconds after which a record is taken for read, though checks of all records may go on.
constexpr int longestReading = 1000;

double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Every row in sight, down to its title.
bool areRowsRead(const QTableView &table)
{
    const int rows = table.model()->rowCount();
    if (rows == 0)
        return false;
    const int below = table.rowAt(table.viewport()->height() - 1);
    const int end = below < 0 ? rows : below + 1;
    for (int row = std::max(0, table.rowAt(0)); row < end; ++row) {
        if (!table.model()->index(row, ResponseTableModel::Title).data().isValid())
            return false;
    }
    return true;
}

} // namespace

void waitUntil(const std::function<bool()> &happened)
{
    constexpr qint64 patience = 600'000;
    QElapsedTimer timer;
    timer.start();
    while (!happened()) {
        if (timer.elapsed() > patience)
            giveUp(u"the window did not come to an end in ten minutes"_s);
        QCoreApplication::processEvents();
        QThread::usleep(100);
    }
}

Painting::Painting(QTableView &table, std::function<bool()> fulfilled)
    : m_fulfilled(std::move(fulfilled))
{
    table.viewport()->installEventFilter(this);
    table.viewport()->update();
}

bool Painting::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isDone)
        m_isDone = m_fulfilled();
    return false;
}

BenchWindow::BenchWindow()
{
    applyStyle(*qApp, colourScheme());
    m_window = new MainWindow;
}

BenchWindow::~BenchWindow()
{
    delete m_window.data();
}

/// In the order in which the program does it: a window that is shown already has its first painting behind it.
BenchWindow::Opening BenchWindow::open(const QString &file)
{
    Opening opening;
    QElapsedTimer timer;
    timer.start();
    m_window->openCatalogue(file);
    m_window->show();
    waitUntil([this] { return m_window->workspace() != nullptr; }); // small files are looked through before
    const Painting painting(table(), [this] { return areRowsRead(table()); });
    waitUntil([&] { return painting.isDone(); });
    opening.rows = elapsed(timer);
    opening.sinceStart = millisecondsSinceStart();
    waitUntil([this] { return workspace().isCounted(); });
    opening.counted = elapsed(timer);
    return opening;
}

void BenchWindow::close()
{
    m_window->closeCatalogue();
    waitUntil([this] { return m_window->workspace() == nullptr; });
}

void BenchWindow::ask(const Query &query)
{
    workspace().setQuery(query);
    waitUntil([&] { return workspace().isCounted() && workspace().result()->query == query; });
}

void BenchWindow::choose(ResponseId id)
{
    workspace().choose(id);
    const Painting painting(table(), [this, id] { return personsShown(id).has_value(); });
    QElapsedTimer reading;
    reading.start();
    waitUntil([&] {
        const bool isAtRest = !workspace().background().isBusy() || reading.hasExpired(longestReading);
        return painting.isDone() && isAtRest;
    });
}

std::optional<QString> BenchWindow::personsShown(ResponseId id) const
{
    const auto &model = *table().findChild<ResponseTableModel *>();
    const QVariant text = model.index(model.rowOf(id), ResponseTableModel::Persons).data();
    return text.isValid() ? std::optional(text.toString()) : std::nullopt;
}

Workspace &BenchWindow::workspace() const
{
    return *m_window->workspace();
}

ResponseTableView &BenchWindow::table() const
{
    return *m_window->findChild<ResponseTableView *>(u"table"_s);
}

} // namespace vodhuk
