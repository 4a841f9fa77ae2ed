#include "tests/support/surroundings.h"

#include <QProcess>

#include <boost/test/unit_test.hpp>
#include <ctime>

namespace vodhuk::test
{

namespace
{

constexpr int longestWait = 300'000; ///< milliseconds

void setVariable(const QByteArray &name, const QByteArray &value)
{
    if (value.isNull())
        qunsetenv(name.constData());
    else
        qputenv(name.constData(), value);
}

} // namespace

EnvironmentForNow::EnvironmentForNow(const QByteArray &name, const QByteArray &value)
    : EnvironmentForNow(QList<std::pair<QByteArray, QByteArray>>{std::pair(name, value)})
{
}

EnvironmentForNow::EnvironmentForNow(const QList<std::pair<QByteArray, QByteArray>> &variables)
{
    for (const auto &[name, value] : variables) {
        const bool isSet = qEnvironmentVariableIsSet(name.constData());
        m_before.prepend({name, isSet ? QByteArray("") + qgetenv(name.constData()) : QByteArray()});
        setVariable(name, value);
    }
    tzset();
}

EnvironmentForNow::~EnvironmentForNow()
{
    for (const auto &[name, value] : m_before)
        setVariable(name, value);
    tzset();
}

QByteArray printedBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    BOOST_REQUIRE_MESSAGE(process.waitForFinished(longestWait), program.toStdString() + " does not run");
    return process.readAllStandardOutput();
}

} // namespace vodhuk::test
