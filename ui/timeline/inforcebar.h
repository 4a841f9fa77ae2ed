/// The bar below the strip of time in which a day is chosen: the whole window then shows what is in force on it.
#pragma once

#include "core/analysis/inforcecounts.h"
#include "ui/common/workspace.h"

#include <QTimer>
#include <QWidget>

class QDateEdit;
class QLabel;
class QSlider;
class QToolButton;

namespace vodhuk
{

/// The query holds the day, as its condition `in-force:`; the bar is shown while it does, however it came there.
class InForceBar : public QWidget
{
    Q_OBJECT

public:
    explicit InForceBar(Workspace &workspace, QWidget *parent = nullptr);

    /// Puts the day asked for last (at first today, or the last day on which something changes) into the query, or takes it out.
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_isOn; }

    [[nodiscard]] QDate day() const { return m_day; }

Q_SIGNALS:
    void switched(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Answer = std::expected<Result<InForceCounts>, QueryError>;

    void build();
    [[nodiscard]] QToolButton *addStep(const QString &name, const QString &text, const QString &tip, int days,
                                       int months);
    void askRange();
    void takeRange(const InForceRange &range);
    void follow(const Query &query);
    void askCounts();
    void tell(const InForceCounts &counts);
    void choose(QDate day);
    void showDay();
    void apply();

    Workspace &m_workspace;
    InForceRange m_range;
    QDate m_day;
    bool m_isOn = false;
    bool m_isShowing = false; ///< while controls are set to the day: what they say then is nobody's wish
    QTimer m_pause;           ///< while the slider is dragged, the query changes a few times a second
    QDateEdit *m_date = nullptr;
    QSlider *m_slider = nullptr;
    QLabel *m_told = nullptr;
};

} // namespace vodhuk
