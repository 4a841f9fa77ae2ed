/// All panels of one open catalogue, laid out and joined: search on top, filters left, views in the middle, reading right.
#pragma once

#include "core/records/draft.h"
#include "core/records/response.h"
#include "ui/common/workspace.h"

#include <QList>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace vodhuk
{

class ChartsView;
class ChecksView;
class FilterPanel;
class InForceBar;
class OpenForms;
class PageColumns;
class ReadingPane;
class RegistersView;
class ReportView;
class ResponseTableView;
class ReturnPlace;
class SearchBox;
class TimeStrip;
class ViewTabs;

class CataloguePage : public QWidget
{
    Q_OBJECT

public:
    explicit CataloguePage(Workspace &workspace, QWidget *parent = nullptr);
    ~CataloguePage() override;

    [[nodiscard]] ResponseTableView &table() { return *m_table; }
    [[nodiscard]] SearchBox &search() { return *m_search; }
    /// "table", "charts", "actors", "registers", "checks", "reports", "history".
    [[nodiscard]] ViewTabs &views() { return *m_views; }

    [[nodiscard]] ChartsView &charts() { return *m_charts; }

    /// In the place of the reading pane; a null id makes a new response.
    void edit(ResponseId id);
    /// In a further form, beside those that are open.
    void editBeside(ResponseId id);
    void startNew(RecordKind kind);
    /// A new record that begins with what this one says.
    void startLike(ResponseId id);
    /// Reads a source out of what was copied, into the form.
    void pasteSource();
    /// Chooses and opens the next record of the result that nobody has reviewed yet.
    void reviewNext();
    /// Goes on with a form that was not saved when the program ended.
    void resume(const Draft &form);
    /// The drafts of forms that are open.
    [[nodiscard]] QList<DraftId> openDrafts() const;
    /// The selected records, as one change that can be taken back.
    void deleteSelected();

    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Runs `action`, at once or after the user has said in the editor what becomes of changes that are not saved there.
    void unlessLost(const std::function<void()> &action);

    /// Something is being written that ends with the page.
    [[nodiscard]] bool isWriting() const;
    /// As unlessLost(), for an action that takes the page away: what is being written is asked about too.
    void unlessLeft(const std::function<void()> &action);

    /// From the table (or the view in its place) to the form, on to its checks, and back; without a form to the record read.
    void focusNextPart();
    /// One outside of the page to which focusNextPart() leads too. Outlives the page.
    void addPart(QWidget &part);

    void showFilters(bool visible);
    void showReading(bool visible);
    void showTime(bool visible);
    /// Asks for what is in force on a day, or no longer.
    void showDay(bool shown);

Q_SIGNALS:
    void newResponseWanted();
    /// The query asks for what is in force on a day, or does so no longer.
    void dayShown(bool shown);
    void saveViewWanted();
    void deleted(const QString &what);
    /// Two records of a register are one now; says which. It can be undone.
    void joined(const QString &what);
    /// `unsaved`: a form holds changes that are not saved.
    void formsChanged(bool unsaved);
    void told(const QString &what);
    /// A word in passing, for the status bar.
    void hinted(const QString &what);

private:
    [[nodiscard]] QWidget *buildTop();
    void buildViews();
    void buildMiddle();
    void buildSide();
    void join();
    void joinTable();
    void rememberBriefings();
    void showEditor();
    void showReadingPane();
    [[nodiscard]] bool mayEditInTable(ResponseId id);
    [[nodiscard]] QList<QWidget *> parts() const;

    Workspace &m_workspace;
    SearchBox *m_search;
    FilterPanel *m_filters;
    ResponseTableView *m_table;
    ViewTabs *m_views;
    ChartsView *m_charts = nullptr; ///< made with the views
    QWidget *m_middle;
    QStackedWidget *m_side;
    PageColumns *m_columns;
    ReadingPane *m_reading;
    OpenForms *m_editor;
    RegistersView *m_registers;
    ReportView *m_reports;
    ReturnPlace *m_return;
    ChecksView *m_checks;
    TimeStrip *m_time;
    InForceBar *m_day;
    QList<QWidget *> m_furtherParts;
};

} // namespace vodhuk
