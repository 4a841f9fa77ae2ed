/// Inputs below their labels: two beside each other, or one where two do not fit.
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace vodhuk
{

/// Never asks for room in width: it takes what it is given.
class InputGrid : public QWidget
{
    Q_OBJECT

public:
    explicit InputGrid(QWidget *parent = nullptr);

    /// Takes over `input`. Inputs stand in the order in which they are added, line by line.
    void addInput(const QString &label, QWidget *input);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Labelled {
        QLabel *label;
        QWidget *input;
    };

    void arrange();
    void place(int at);
    [[nodiscard]] int columnsThatFit() const;

    QGridLayout *m_grid;
    QList<Labelled> m_inputs;
    int m_columns = 1;
};

} // namespace vodhuk
