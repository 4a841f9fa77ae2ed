/// A part of the form under its heading; what is rarely needed is opened on demand.
#pragma once

#include <QList>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace vodhuk
{

class FieldRow;

class FormSection : public QWidget
{
    Q_OBJECT

public:
    explicit FormSection(const QString &title, QWidget *parent = nullptr);

    void addRow(FieldRow *row);

    /// Hidden while it has no value, until the user asks for more.
    void addFurtherRow(FieldRow *row);

    /// Shows the further rows that have a value or a change, and those of a `row` asked for.
    void refresh();
    void reveal();

private:
    QVBoxLayout *m_rows;
    QToolButton *m_more;
    QList<FieldRow *> m_further;
};

} // namespace vodhuk
