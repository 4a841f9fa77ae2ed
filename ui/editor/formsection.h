/// A part of the form under its heading; what is rarely needed is opened on demand.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
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

    /// A section of further rows alone that stands behind this one. It is not there, heading and all, while it has no value and until
    /// the user asks for more here: so the Tab key does not stop at each of them.
    void addFollower(FormSection *section);

    /// Shows the further rows that have a value or a change, and those of a `row` asked for.
    void refresh();
    void reveal();

private:
    [[nodiscard]] QList<FieldRow *> hiddenRows() const;
    [[nodiscard]] QStringList hiddenNames() const;
    void showUsedRows();
    void showMore();
    void revealAndEnter();

    QString m_title;
    QVBoxLayout *m_rows;
    QToolButton *m_more;
    QList<FieldRow *> m_further;
    QList<FormSection *> m_followers;
};

} // namespace vodhuk
