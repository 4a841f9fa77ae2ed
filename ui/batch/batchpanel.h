/// The lower half of both dialogs: the preview of a wish, asked again as it changes, and the button that does it.
#pragma once

#include "ui/batch/batchpreview.h"
#include "ui/batch/batchwish.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLayout;
class QPushButton;
class QTextBrowser;

namespace vodhuk
{

class Workspace;

class BatchPanel : public QWidget
{
    Q_OBJECT

public:
    /// `wish` gives what is wished now; nothing while it is not complete.
    BatchPanel(Workspace &workspace, std::function<std::optional<BatchWish>()> wish,
               QWidget *parent = nullptr);

    /// The wish may be another one: the preview follows in a moment, and nothing can be done before it.
    void touch();

    /// In the place of the summary, until the next touch().
    void say(const QString &text);

    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString rowsText() const;
    [[nodiscard]] QPushButton &button() const { return *m_apply; }

Q_SIGNALS:
    void applyWanted(const vodhuk::BatchWish &wish);
    void cancelled();

private:
    [[nodiscard]] QLayout *buildButtons();
    void ask();
    void show(const Result<BatchPreview> &preview);

    Workspace &m_workspace;
    std::function<std::optional<BatchWish>()> m_wish;
    QLabel *m_summary;
    QTextBrowser *m_rows;
    QPushButton *m_apply;
    QTimer m_soon;
};

} // namespace vodhuk
