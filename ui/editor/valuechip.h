/// One chosen value among others; a click or Delete takes it away.
#pragma once

#include <QAbstractButton>

namespace vodhuk
{

class ValueChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ValueChip(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removalWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    mutable QSize
        m_size; ///< measuring letters takes long, and layouts ask again and again; empty: not measured
};

} // namespace vodhuk
