/// Which picture a section shows, and what its kind lets one choose.
#pragma once

#include <QMap>
#include <QWidget>

class QComboBox;

namespace vodhuk
{

class ChartChoices;

/// Speaks the settings of a section: "kind", "by", "rows" …, several actors parted by ';'.
class PictureSettings : public QWidget
{
    Q_OBJECT

public:
    using Settings = QMap<QString, QString>;

    explicit PictureSettings(const QString &language, QWidget *parent = nullptr);

    /// Emits nothing.
    void setSettings(const Settings &settings);

    /// `before` with what is chosen here in the place of what it said of the picture.
    [[nodiscard]] Settings settings(const Settings &before) const;

Q_SIGNALS:
    void edited();

private:
    void showKind();
    [[nodiscard]] QString kind() const;

    QComboBox *m_kinds;
    ChartChoices *m_choices;
};

} // namespace vodhuk
