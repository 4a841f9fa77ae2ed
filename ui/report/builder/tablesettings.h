/// By which fields a section's table counts: its rows and, if wanted, its columns.
#pragma once

#include <QMap>
#include <QWidget>

class QComboBox;

namespace vodhuk
{

/// Speaks the settings "rows" and "columns" of a section.
class TableSettings : public QWidget
{
    Q_OBJECT

public:
    using Settings = QMap<QString, QString>;

    explicit TableSettings(const QString &language, QWidget *parent = nullptr);

    /// Emits nothing.
    void setSettings(const Settings &settings);
    [[nodiscard]] Settings settings(const Settings &before) const;

Q_SIGNALS:
    void edited();

private:
    QComboBox *m_rows;
    QComboBox *m_columns;
};

} // namespace vodhuk
