/// The fields whose value new records begin with, the same in every form of the catalogue and when it is opened again.
#pragma once

#include <QMap>
#include <QObject>
#include <QString>

namespace vodhuk
{

class Catalogue;

/// A field keeps the text that it had when it was pinned, and then that of each new record that is saved; not what another record says
/// that is only looked at.
class PinnedFields : public QObject
{
    Q_OBJECT

public:
    /// Reads them from the file; `catalogue` outlives it.
    explicit PinnedFields(Catalogue &catalogue, QObject *parent = nullptr);

    /// By key; empty ones are pinned without a value.
    [[nodiscard]] const QMap<QString, QString> &texts() const { return m_texts; }

    void pin(const QString &key, const QString &text);
    void unpin(const QString &key);

Q_SIGNALS:
    void changed();

private:
    void keep();

    Catalogue &m_catalogue;
    QMap<QString, QString> m_texts;
};

} // namespace vodhuk
