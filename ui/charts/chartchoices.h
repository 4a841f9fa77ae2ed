/// The line of choices above a picture: those that its kind has.
#pragma once

#include "ui/pictures/picturekinds.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace vodhuk
{

/// What was chosen for a kind stays with it while the window is open.
class ChartChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ChartChoices(const QString &language, QWidget *parent = nullptr);

    void showKind(const PictureKind &kind);

    /// Of the kind that is shown.
    [[nodiscard]] PictureChoices choices() const;

Q_SIGNALS:
    void changed();

private:
    void add(PictureChoice choice, const PictureKind &kind);
    void addField(const QString &name, const QString &label, QString PictureChoices::*field,
                  const QString &usual, const QStringList &fields);
    void addBin();
    void addDay();
    void addMonths();
    void addActors();
    void addWidget(const QString &name, const QString &label, QWidget *widget);

    QString m_language;
    QString m_kind;
    QHash<QString, PictureChoices> m_choices; ///< by kind
    QHBoxLayout *m_line;
};

} // namespace vodhuk
