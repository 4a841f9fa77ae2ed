/// Every action of the window's menus, and the menu bar made of them.
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace vodhuk
{

class Catalogue;

/// Texts, shortcuts and places of the actions; what they do is joined by the window.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow &window);

    /// Enables what makes sense with this catalogue; null: none is open.
    void follow(const Catalogue *catalogue);

    /// While an import writes, nothing else may: takes effect with the next follow().
    void hold(bool held);

    QAction *newCatalogue = nullptr;
    QAction *openCatalogue = nullptr;
    QAction *openSample = nullptr;
    QAction *importTable = nullptr;
    QAction *exportTable = nullptr;
    QAction *closeCatalogue = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *copyRows = nullptr;
    QAction *find = nullptr;
    QAction *clearQuery = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *showFilters = nullptr;
    QAction *showReading = nullptr;
    QAction *showTime = nullptr;
    QAction *showDay = nullptr; ///< checked while the query asks for a day on which measures are in force
    QAction *wrapTexts = nullptr;
    QAction *nextPart = nullptr;
    QAction *saveView = nullptr;
    QAction *listViews = nullptr;
    QAction *newResponse = nullptr;
    QAction *newCountermove = nullptr;
    QAction *newReaction = nullptr;
    QAction *newLike = nullptr;
    QAction *editBeside = nullptr;
    QAction *pasteSource = nullptr;
    QAction *reviewNext = nullptr;
    QAction *editRecord = nullptr;
    QAction *deleteRecord = nullptr;
    QAction *changeSelected = nullptr;
    QAction *replaceTexts = nullptr;
    QAction *authorName = nullptr;
    QAction *showChecks = nullptr;
    QAction *wordLists = nullptr;
    QAction *showReport = nullptr;
    QAction *about = nullptr;
    QAction *keyboard = nullptr;

    QMenu *copyAs = nullptr;     ///< in Edit: one entry for each format, a CopyFormat as its data
    QMenu *tabs = nullptr;       ///< in View: one entry for each view in the middle
    QMenu *recent = nullptr;     ///< in View: queries asked before, filled when it opens
    QMenu *columns = nullptr;    ///< in View, filled when it opens
    QMenu *groups = nullptr;     ///< in View, filled when it opens
    QMenu *unfinished = nullptr; ///< in Record: forms that were not saved, filled when it opens
    QMenu *views = nullptr;      ///< in View: saved views, filled when it opens

Q_SIGNALS:
    void languageWanted(const QString &language);
    void coloursWanted();

private:
    [[nodiscard]] QAction *add(QMenu *menu, const QString &name, const QString &text,
                               const QKeySequence &keys = {});
    void buildCatalogueMenu();
    void buildEditMenu();
    void buildCopyFormats();
    void buildViewMenu();
    void buildRecordMenu();
    void buildOtherMenus();
    void letterMenus();
    void buildColours(QMenu *menu);
    void buildLanguages(QMenu *menu);
    void nameSteps(const Catalogue *catalogue);

    bool m_isHeld = false;
    QMainWindow &m_window;
};

} // namespace vodhuk
