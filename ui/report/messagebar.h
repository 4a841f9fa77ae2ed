/// What is told about the pages, with a button beside it; below it where the words would stand in a column of their own width.
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace vodhuk
{

class MessageBar : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over as their parent.
    MessageBar(QLabel *message, QPushButton *button, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_line;
};

} // namespace vodhuk
