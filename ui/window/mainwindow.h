/// The window: welcome page or one open catalogue, menus, notices. It joins the parts and holds no work of its own.
#pragma once

#include "ui/common/workspace.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace vodhuk
{

class BatchWork;
class CataloguePage;
class DerivedRenewal;
class EditSteps;
class LongEdits;
class NoticeStrip;
class QueryTrail;
class StatusLine;
class TableTransfer;
class WelcomePage;
class WindowActions;
class WorkRunner;

/// Deletes itself when it is closed. Make it with new.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    /// Shows the catalogue, in the place of one that is open; says in the window why if it cannot.
    void openCatalogue(const QString &path);
    /// Asks first, as openCatalogue() does, if the editor holds changes that are not saved.
    void closeCatalogue();
    /// Makes an empty catalogue and shows it. A file that is there already stays as it is, and the window says so.
    void makeCatalogue(const QString &path, const QString &thenImport = {});
    /// Rehearses the import of a table into the open catalogue and asks whether to go on.
    void rehearseImport(const QString &table);
    /// Makes the sample at its first use.
    void openSample();

    /// Null if none is open.
    [[nodiscard]] Workspace *workspace() { return m_workspace.get(); }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildPages();
    void joinActions();
    void joinTransfer();
    void joinPage();
    void follow();
    void unlessLost(const std::function<void()> &action);
    void unlessLeft(const std::function<void()> &action);
    void showFile(const QString &path, Catalogue::Pages pages);
    void showCatalogue(std::unique_ptr<Catalogue> catalogue);
    void leaveCatalogue();
    void holdWriting(bool held);

    void askForNew();
    void askForOpen();
    void askForImport();
    void askForExport();
    void askForAuthorName();

    void changeLanguage(const QString &language);
    void replaceWindow(const QString &language);

    std::unique_ptr<Workspace> m_workspace;
    QStackedWidget *m_pages;
    NoticeStrip *m_notice;
    WelcomePage *m_welcome;
    WindowActions *m_actions;
    WorkRunner *m_runner;
    LongEdits *m_edits;
    TableTransfer *m_transfer;
    BatchWork *m_batch;
    EditSteps *m_steps;
    CataloguePage *m_page = nullptr;
    StatusLine *m_status = nullptr;
    QPointer<QWidget> m_heldFocus;       ///< had it when holdWriting() began
    std::unique_ptr<QueryTrail> m_trail; ///< of m_workspace
    std::unique_ptr<DerivedRenewal> m_renewal;
};

} // namespace vodhuk
