/// What one test leaves in the settings is not there for the next.
#pragma once

#include <QSettings>

namespace vodhuk
{

/// Settings below `group` are as at the first start, and are so again afterwards. Comes first among the bases of a fixture.
class UsualSettings
{
public:
    explicit UsualSettings(const QString &group)
        : m_group(group)
    {
        QSettings().remove(m_group);
    }
    ~UsualSettings() { QSettings().remove(m_group); }
    Q_DISABLE_COPY_MOVE(UsualSettings)

private:
    QString m_group;
};

} // namespace vodhuk
