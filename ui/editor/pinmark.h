/// The sign at the label of a field whose value is kept for new records.
#pragma once

#include <QWidget>

namespace vodhuk
{

class PinMark : public QWidget
{
    Q_OBJECT

public:
    explicit PinMark(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vodhuk
