#include "core/batch/batchedit.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/responserepository.h"
#include "core/query/queryparser.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"
#include "tests/bench/querysteps.h"
#include "tests/bench/rawsqlite.h"
#include "ui/common/workspace.h"
#include "ui/table/responsetableview.h"

#include <QElapsedTimer>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// The number of records and what a first screen says, by date.
QStringList firstScreen()
{
    return {u"SELECT count(*) FROM response WHERE kind = 'response'"_s,
            u"SELECT r.id, r.date, x.language, x.text FROM (SELECT id, date, date_earliest, date_latest FROM "
            "response WHERE kind = 'response' ORDER BY date_earliest, date_latest, id LIMIT 50) r "
            "JOIN record_text x ON x.record_id = r.id AND x.field = 'title'"_s};
}

struct SavedTimes {
    double save = 0;  ///< until it is in the file
    double views = 0; ///< from there until result and row are right
};

SavedTimes saveOne(BenchWindow &window, Entry entry)
{
    Workspace &workspace = window.workspace();
    const ResponseId id = entry.response.id;
    const auto shown = window.personsShown(id);
    const auto result = workspace.result();
    entry.response.personsNew = entry.response.personsNew.value_or(0) + 1;
    SavedTimes took;
    took.save = milliseconds(1, [&] {
        required(workspace.catalogue().edit(u"bench"_s, [&entry](Edit &edit) -> Status {
            VODHUK_TRY(edit.save(entry));
            return {};
        }));
    });
    took.views = milliseconds(1, [&] {
        const Painting painting(window.table(), [&] {
            const auto now = window.personsShown(id);
            return now && now != shown && workspace.result() != result;
        });
        waitUntil([&] { return painting.isDone(); });
    });
    return took;
}

void tellEdits(BenchWindow &window, const QString &figure, const QString &query)
{
    constexpr size_t edits = 50;
    window.ask(parseQuery(query).value());
    const ResponseRepository records(window.workspace().catalogue().database());
    const std::vector<ResponseId> ids = window.workspace().result()->ids;
    std::vector<double> views;
    std::vector<double> saves;
    std::vector<double> whole;
    for (size_t number = 0; number < edits; ++number) {
        const ResponseId id = ids[number * ids.size() / edits];
        window.choose(id);
        const SavedTimes took = saveOne(window, *required(records.findEntry(id)));
        views.push_back(took.views);
        saves.push_back(took.save);
        whole.push_back(took.save + took.views);
    }
    const Spread toViews = spreadOf(views);
    const Spread fromSaving = spreadOf(whole);
    print(against({{u"figure"_s, figure},
                   {u"rows"_s, static_cast<qint64>(ids.size())},
                   {u"milliseconds"_s, toViews.median},
                   {u"milliseconds_95"_s, toViews.most95},
                   {u"milliseconds_most"_s, toViews.most},
                   {u"with_saving_milliseconds"_s, fromSaving.median},
                   {u"with_saving_milliseconds_95"_s, fromSaving.most95}},
                  fromSaving.median, u"saving the record alone"_s, spreadOf(saves).median));
}

/// The number set in a thousand records as one change, as the dialog does it; again and again.
void tellBatchToViews(BenchWindow &window)
{
    constexpr qsizetype many = 1000;
    constexpr int times = 9;
    Workspace &workspace = window.workspace();
    window.ask(parseQuery(u"sort:date"_s).value());
    QList<ResponseId> ids(
        workspace.result()->ids.begin(),
        workspace.result()->ids.begin() +
            std::min<qsizetype>(many, static_cast<qsizetype>(workspace.result()->ids.size())));
    std::vector<double> views;
    std::vector<double> whole;
    for (int time = 0; time < times; ++time) {
        window.choose(ids.first());
        const auto result = workspace.result();
        const QString number = QString::number(5000 + time);
        QElapsedTimer sinceFile;
        const auto followed =
            QObject::connect(&workspace, &Workspace::catalogueChanged, [&] { sinceFile.start(); });
        whole.push_back(milliseconds(1, [&] {
            const bool hasBegun = workspace.runLongEdit(
                {u"bench"_s,
                 [&](Catalogue &catalogue, const EditWatch &) -> Status {
                     VODHUK_TRY(applyBatch(catalogue, ids, {u"persons"_s, BatchEdit::Action::Set, number}));
                     return {};
                 },
                 [] {}});
            if (!hasBegun)
                giveUp(u"The change of many records did not begin."_s);
            const Painting painting(window.table(), [&] {
                return window.personsShown(ids.first()) == number && workspace.result() != result;
            });
            waitUntil([&] { return painting.isDone(); });
        }));
        views.push_back(static_cast<double>(sinceFile.nsecsElapsed()) / 1e6);
        QObject::disconnect(followed);
    }
    const Spread toViews = spreadOf(views);
    print({{u"figure"_s, u"batch_to_views"_s},
           {u"rows"_s, static_cast<qint64>(workspace.result()->ids.size())},
           {u"changed"_s, ids.size()},
           {u"milliseconds"_s, toViews.median},
           {u"milliseconds_most"_s, toViews.most},
           {u"with_saving_milliseconds"_s, spreadOf(whole).median}});
}

/// As after another program has written.
void readAnew(Workspace &workspace)
{
    const auto before = workspace.result();
    required(workspace.catalogue().readAnew());
    waitUntil([&] {
        return workspace.isCounted() && workspace.result() != before && !workspace.background().isBusy();
    });
}

} // namespace

void tellOpenWindow(const BenchSetting &setting)
{
    constexpr int timesAgain = 4;
    BenchWindow window;
    const BenchWindow::Opening opening = window.open(setting.file);
    std::vector<double> again;
    for (int time = 0; time < timesAgain; ++time) {
        window.close();
        again.push_back(window.open(setting.file).rows);
    }
    window.close();
    const double plain = milliseconds(1, [&] { runRaw(setting.file, firstScreen()); });
    print(against({{u"figure"_s, u"open_window"_s},
                   {u"rows"_s, recordsIn(setting.file)},
                   {u"milliseconds"_s, opening.rows},
                   {u"start_milliseconds"_s, opening.sinceStart},
                   {u"counted_milliseconds"_s, opening.counted},
                   {u"again_milliseconds"_s, spreadOf(again).median}},
                  opening.rows, u"sqlite3_open, the number of responses and the first fifty titles"_s,
                  plain));
}

void tellWindowMemory(const BenchSetting &setting)
{
    constexpr size_t queries = 30;
    BenchWindow window;
    const double empty = residentMegabytes();
    (void)window.open(setting.file);
    const double opened = residentMegabytes();
    const std::vector<QueryStep> steps = querySteps();
    for (size_t place = 0; place < queries; ++place)
        window.ask(parseQuery(steps[place * steps.size() / queries].text).value());
    const double resident = residentMegabytes();
    const double peak = peakMegabytes();
    for (const QString &order : {u"title"_s, u"-actor"_s, u"actor,-title"_s})
        window.ask(parseQuery(u"kind:any sort:"_s + order).value());
    const double ordered = residentMegabytes();
    forgetPeak();
    readAnew(window.workspace());
    print({{u"figure"_s, u"window_memory"_s},
           {u"rows"_s, recordsIn(setting.file)},
           {u"megabytes"_s, resident},
           {u"peak_megabytes"_s, peak},
           {u"orders_megabytes"_s, ordered},
           {u"renewed_peak_megabytes"_s, peakMegabytes()},
           {u"opened_megabytes"_s, opened},
           {u"reference"_s, u"the same window before a catalogue is opened"_s},
           {u"reference_megabytes"_s, empty},
           {u"ratio"_s, resident / empty}});
}

void tellEditToViews(const BenchSetting &setting)
{
    BenchWindow window;
    (void)window.open(setting.file);
    tellEdits(window, u"edit_to_views"_s, u"sort:date"_s);
    tellEdits(window, u"edit_to_views_by_title"_s, u"sort:title"_s);
    tellEdits(window, u"edit_to_views_by_two_keys"_s, u"sort:actor,-title"_s);
    tellBatchToViews(window);
}

} // namespace vodhuk
