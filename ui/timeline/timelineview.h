/// The view "Timeline": bars of the current result over time, with a table of the numbers one key away.
#pragma once

#include "core/analysis/timeline.h"
#include "ui/common/workspace.h"
#include "ui/pictures/pictureview.h"

class QActionGroup;
class QStackedWidget;
class QTableWidget;
class QToolBar;

namespace vodhuk
{

class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] PictureView &pictureView() { return *m_picture; }

Q_SIGNALS:
    void failed(const vodhuk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Answer = std::expected<Result<Timeline>, QueryError>;

    [[nodiscard]] QToolBar *buildTools();
    void addBin(QToolBar &tools, const QString &text, std::optional<TimeBin> bin);
    void outdate();
    void ask();
    void take(const Answer &answer, const Query &query);
    void fillTable();
    void showTable(bool shown);
    void restrict(const QList<Condition> &conditions);

    Workspace &m_workspace;
    std::optional<TimeBin> m_bin; ///< nothing: chosen by the length of the period
    bool m_outdated = true;
    QActionGroup *m_bins = nullptr;
    QStackedWidget *m_pages = nullptr;
    PictureView *m_picture = nullptr;
    QTableWidget *m_table = nullptr;
};

} // namespace vodhuk
