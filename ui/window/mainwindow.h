/// The window: welcome page or one open catalogue, menus, notices. It joins the parts and holds no work of its own.
#pragma once

#include "ui/common/workspace.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace vodhuk
{

class CataloguePage;
class LongWork;
class NoticeStrip;
class StatusLine;
class WelcomePage;
class WindowActions;

/// Deletes itself when it is closed. Make it with new.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    /// Shows the catalogue, in the place of one that is open; says in the window why if it cannot.
    void openCatalogue(const QString &path);
    void closeCatalogue();
    /// Makes the sample at its first use.
    void openSample();

    /// Null if none is open.
    [[nodiscard]] Workspace *workspace() { return m_workspace.get(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPages();
    void joinActions();
    void joinRecordActions();
    void joinPage();
    void follow();
    void fillTabsMenu();
    void fillViewsMenu();

    void askForNew();
    void askForOpen();
    void askForImport();
    void askForExport();
    void askForViewName();
    void makeCatalogue(const QString &path, const QString &thenImport = {});

    void rehearseImport(const QString &table);
    void applyImport(const QString &table);
    void runWork(std::unique_ptr<LongWork> work, const std::function<void()> &done);
    void exportTo(const QString &path);

    void stepBy(Result<std::optional<Change>> (Catalogue::*step)(), const QString &told);
    void changeLanguage(const QString &language);
    void showAbout();
    void showKeyboard();

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LongWork> m_work;
    QStackedWidget *m_pages;
    NoticeStrip *m_notice;
    WelcomePage *m_welcome;
    WindowActions *m_actions;
    CataloguePage *m_page = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace vodhuk
