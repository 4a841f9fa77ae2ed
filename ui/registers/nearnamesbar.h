/// A strip below the form of a new record: the records whose names are near to the one that is being typed.
#pragma once

#include "core/catalogue/database.h"
#include "core/records/nearnames.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace vodhuk
{

class FlowLayout;
class Workspace;

/// Hidden while nothing is near. What it asks the file goes through the background.
class NearNamesBar : public QFrame
{
    Q_OBJECT

public:
    explicit NearNamesBar(Workspace &workspace, QWidget *parent = nullptr);

    /// Looks for these names, as they are typed now, among those of the register; nothing for a register without names of its
    /// own (see allNames()).
    void look(RegisterKind kind, const QStringList &typed);
    void clear();

    /// As they stand there, nearest first.
    [[nodiscard]] QStringList shown() const;

Q_SIGNALS:
    void chosen(qint64 record, const QString &name);

private:
    /// A record as it is shown: its name, and behind it the one that is near if that is another.
    struct Alike {
        qint64 record = 0;
        QString name;
        QString label;
        bool operator==(const Alike &) const = default;
    };
    [[nodiscard]] static QList<Alike> alikeIn(const Database &database, const NearNames &names,
                                              const QStringList &typed, const QString &language);
    void learn();
    void ask();
    void show(const QList<Alike> &records);
    void keepRoom(bool isKept);
    void forget();

    Workspace &m_workspace;
    QString m_topic;
    FlowLayout *m_records;
    RegisterKind m_kind = RegisterKind::Actor;
    QStringList m_typed;
    std::optional<NearNames> m_known; ///< of the register `m_kind`, as the catalogue is now
    bool m_isLearning = false;
    QList<Alike> m_alike; ///< as they are shown
};

} // namespace vodhuk
