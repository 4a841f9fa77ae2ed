/// Surroundings of a test that are put back when it ends, however it ends, and what other programs print.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace vodhuk::test
{

/// Variables of the environment, the time zone among them, for the life of this object. A null value: the variable is not set.
class EnvironmentForNow
{
public:
    EnvironmentForNow(const QByteArray &name, const QByteArray &value);
    explicit EnvironmentForNow(const QList<std::pair<QByteArray, QByteArray>> &variables);
    ~EnvironmentForNow();
    Q_DISABLE_COPY_MOVE(EnvironmentForNow)

private:
    QList<std::pair<QByteArray, QByteArray>> m_before;
};

/// All that a program prints; stops the test if it does not run. Its own ending is not looked at.
[[nodiscard]] QByteArray printedBy(const QString &program, const QStringList &arguments);

} // namespace vodhuk::test
