/// The pane in which the chosen record is read whole: facts, texts, sources, relations, findings, history.
/// A worker reads it; what is shown stays until then, but not for long.
#pragma once

#include "core/base/recordid.h"
#include "ui/reading/recordpage.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace vodhuk
{

class LinkGuard;
class NoticeBar;
class Workspace;

class ReadingPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPane(Workspace &workspace, QWidget *parent = nullptr);

    /// For what opens a link after consent; the desktop's browser unless set.
    [[nodiscard]] LinkGuard &links() { return *m_links; }

Q_SIGNALS:
    /// The differences of the chosen record's history.
    void historyWanted();
    void editWanted(vodhuk::ResponseId id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildPage();
    void readRecord(ResponseId id);
    void showRecord(std::optional<RecordPage> record);
    void showLanguages();
    void shortenLanguages();
    void render();
    void markFound();
    void tellWhetherFound();
    void follow(const QUrl &target);
    void openAddress(const QString &address);

    Workspace &m_workspace;
    QToolButton *m_edit;
    QHBoxLayout *m_languages;
    std::vector<std::pair<QToolButton *, QString>> m_languageButtons; ///< with the code of the language
    QLabel *m_outside; ///< says that the record is not in the result
    QTextBrowser *m_page;
    NoticeBar *m_notice;
    LinkGuard *m_links;
    std::optional<RecordPage> m_record; ///< as shown
    QTimer m_moment;                    ///< after which another record than the chosen one is no longer shown
};

} // namespace vodhuk
