/// The program's window for the benchmarks: opened on a catalogue, with the moments at which it shows something.
#pragma once

#include "core/query/query.h"
#include "core/records/response.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

class QTableView;

namespace vodhuk
{

class MainWindow;
class ResponseTableView;
class Workspace;

/// Runs events until `happened`; gives up after ten minutes.
void waitUntil(const std::function<bool()> &happened);

/// Waits for a painting of the table that fulfils a condition on what it paints.
class Painting : public QObject
{
public:
    Painting(QTableView &table, std::function<bool()> fulfilled);

    [[nodiscard]] bool isDone() const { return m_isDone; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_fulfilled;
    bool m_isDone = false;
};

class BenchWindow
{
public:
    /// As the program starts, with no catalogue yet.
    BenchWindow();
    ~BenchWindow();
    BenchWindow(const BenchWindow &) = delete;
    BenchWindow &operator=(const BenchWindow &) = delete;

    /// In milliseconds since the catalogue was asked for.
    struct Opening {
        double rows = 0;       ///< until all rows in sight are painted with what they say
        double counted = 0;    ///< until facets and strip of time are there too
        double sinceStart = 0; ///< of the process, until `rows`
    };
    [[nodiscard]] Opening open(const QString &file);
    void close();

    /// Until the whole answer is there.
    void ask(const Query &query);

    /// Chooses the record, as a click on it does, and waits until its row is painted and its page read.
    void choose(ResponseId id);

    /// What stands in the table under "persons" for this record; nothing while it is not read.
    [[nodiscard]] std::optional<QString> personsShown(ResponseId id) const;

    [[nodiscard]] Workspace &workspace() const;
    [[nodiscard]] ResponseTableView &table() const;

private:
    QPointer<MainWindow> m_window; ///< deletes itself when somebody closes it
};

} // namespace vodhuk
