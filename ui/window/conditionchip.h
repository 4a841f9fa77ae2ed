/// One condition of the query in the search box; a click, Delete or Backspace takes it away.
#pragma once

#include <QAbstractButton>

namespace vodhuk
{

/// clicked() means: take it away. A click on its text, F2 or Enter means: edit it.
class ConditionChip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Tone { Included, Excluded, Wrong };

    ConditionChip(const QString &label, Tone tone, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void editWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int crossLeft() const;

    Tone m_tone;
};

} // namespace vodhuk
