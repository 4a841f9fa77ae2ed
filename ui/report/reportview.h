/// The briefing of the current query: its language and title, a preview of its pages, and saving it as PDF.
#pragma once

#include "ui/common/workspace.h"
#include "ui/report/pagecomposer.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vodhuk
{

class PagePreview;

/// Follows query and catalogue while it is in sight; pages are made in the background.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(Workspace &workspace, QWidget *parent = nullptr);
    ~ReportView() override;

    /// Writes the briefing that is shown. What came of it is told in the line below the title.
    void saveAs(const QString &path);

Q_SIGNALS:
    /// The preview shows the current query.
    void composed();
    void saved(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Prepared;

    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildPreview();
    void connectWorkspace();
    void refreshSoon();
    void refresh();
    void show(const Prepared &prepared);
    void askForFile();
    void finishSaving(const QString &path, const Result<QByteArray> &pdf);
    void tell(const QString &text);
    [[nodiscard]] BriefingWish wish() const;
    [[nodiscard]] QString contentInWords() const;

    Workspace &m_workspace;
    QTimer m_wait; ///< until typing rests
    std::shared_ptr<const Briefing> m_briefing;
    QLineEdit *m_title = nullptr;
    QComboBox *m_language = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_message = nullptr;
    PagePreview *m_preview = nullptr;
};

} // namespace vodhuk
