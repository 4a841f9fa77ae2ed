/// A form and what stands beside it; below it where there is little room.
#pragma once

#include <QSplitter>

namespace vodhuk
{

class FormSplitter : public QSplitter
{
    Q_OBJECT

public:
    FormSplitter(QWidget *form, QWidget *beside, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace vodhuk
