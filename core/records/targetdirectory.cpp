#include "core/records/targetdirectory.h"

#include "core/base/textfold.h"

#include <QHash>

#include <mutex>

namespace vodhuk
{

struct TargetDirectory::Data {
    QList<Target> targets;
    QHash<TargetId, qsizetype> places;
    mutable std::once_flag folded;
    mutable QHash<QString, QList<TargetId>> byName; ///< once somebody asks: few records list anybody

    void fold() const
    {
        for (const Target &target : targets) {
            for (const QString &name : allNames(target)) {
                QList<TargetId> &called = byName[foldedText(name)];
                if (!called.contains(target.id))
                    called.append(target.id);
            }
        }
    }
};

TargetDirectory::TargetDirectory(QList<Target> targets)
{
    auto data = std::make_shared<Data>();
    data->targets = std::move(targets);
    for (qsizetype place = 0; place < data->targets.size(); ++place)
        data->places.insert(data->targets[place].id, place);
    m_data = std::move(data);
}

const QList<Target> &TargetDirectory::targets() const
{
    static const QList<Target> none;
    return m_data ? m_data->targets : none;
}

const Target *TargetDirectory::find(TargetId id) const
{
    if (!m_data)
        return nullptr;
    const auto found = m_data->places.constFind(id);
    return found == m_data->places.cend() ? nullptr : &m_data->targets[*found];
}

QString TargetDirectory::name(TargetId id, const QString &language) const
{
    const Target *target = find(id);
    const QString name = target ? target->name.best(language) : QString();
    return name.isEmpty() ? recordIdText(id) : name;
}

QList<TargetId> TargetDirectory::named(QStringView name) const
{
    const QString wanted = foldedText(name);
    if (!m_data || wanted.isEmpty())
        return {};
    std::call_once(m_data->folded, [this] { m_data->fold(); });
    return m_data->byName.value(wanted);
}

QStringList allNames(const Target &target)
{
    QStringList names;
    for (const QString &language : target.name.languages())
        names.append(target.name.text(language));
    for (const TargetIdentifier &known : target.identifiers)
        names.append(known.identifier);
    return names;
}

} // namespace vodhuk
