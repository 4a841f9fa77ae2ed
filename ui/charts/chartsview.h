/// The view "Charts": a list of pictures, the chosen one large with its choices above it, its numbers one key away.
#pragma once

#include "core/query/shownview.h"
#include "ui/common/workspace.h"
#include "ui/pictures/picturekinds.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QSplitter;
class QToolButton;

namespace vodhuk
{

class ChartChoices;
class PictureView;
class PictureWithNumbers;

class ChartsView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsView(Workspace &workspace, QWidget *parent = nullptr);

    /// A code of pictureKinds(); another one changes nothing.
    void showKind(const QString &code);
    [[nodiscard]] QString kind() const;

    /// The kind and what was chosen for it.
    [[nodiscard]] QList<ViewSetting> settings() const;
    /// Shows what settings() gave. Invalid for a kind that there is not, and nothing changes; Invalid, too, if something that was chosen for
    /// it is not known, and the rest is shown.
    [[nodiscard]] Status showSettings(const QList<ViewSetting> &settings);

    [[nodiscard]] PictureView &picture() { return *m_picture; }

Q_SIGNALS:
    void failed(const vodhuk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildChart();
    [[nodiscard]] QWidget *buildTools();
    void buildZoom(QHBoxLayout &line);
    void takeKind();
    [[nodiscard]] PictureChoices choices() const;
    void refine(qreal zoom);
    void outdate();
    void ask();
    void take(const PictureAnswer &answer, const Query &query);
    void tell(const QString &message);

    Workspace &m_workspace;
    bool m_isOutdated = true;
    int m_detail = 1; ///< see PictureChoices
    QListWidget *m_kinds;
    ChartChoices *m_choices;
    QToolButton *m_numbersButton;
    QLabel *m_message;
    PictureView *m_picture;
    PictureWithNumbers *m_pages;
};

} // namespace vodhuk
