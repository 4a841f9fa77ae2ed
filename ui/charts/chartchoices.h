/// The choices of a picture, beside or below each other: those that its kind has.
#pragma once

#include "ui/pictures/picturekinds.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QDateEdit;

namespace vodhuk
{

/// What was chosen for a kind stays with it while the window is open.
class ChartChoices : public QWidget
{
    Q_OBJECT

public:
    /// Vertical: each below the other, its label above it.
    explicit ChartChoices(const QString &language, QWidget *parent = nullptr,
                          Qt::Orientation orientation = Qt::Horizontal);

    void showKind(const PictureKind &kind);

    /// The day of a query that names one stands in place of the one that was chosen, which comes back after it.
    void setQuery(const Query &query);
    /// For charts as of a day, where none was chosen: that of the data; today while it is invalid.
    void setUsualDay(QDate day);

    /// Of the kind that is shown, complete; where neither the query nor anybody here names a day, that of today.
    [[nodiscard]] PictureChoices choices() const;

    /// The same with a day that is not valid where none was chosen.
    [[nodiscard]] PictureChoices chosen() const;

    /// To be seen when the kind is shown the next time.
    void setChosen(const QString &kind, const PictureChoices &choices);

Q_SIGNALS:
    void changed();

private:
    void add(PictureChoice choice, const PictureKind &kind);
    void addField(const QString &name, const QString &label, QString PictureChoices::*field,
                  const QString &usual, const QStringList &fields);
    void addBin();
    void addDay();
    void showDay(QDateEdit &edit) const;
    void addMonths();
    void addActors();
    void addWidget(const QString &name, const QString &label, QWidget *widget);

    QString m_language;
    QString m_kind;
    Query m_query;
    QDate m_usualDay;
    QHash<QString, PictureChoices> m_choices; ///< by kind; the day as chosen() has it
    QBoxLayout *m_line;
};

} // namespace vodhuk
