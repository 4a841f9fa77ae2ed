/// A program that runs beside the tests and does nothing.
#pragma once

#include <QProcess>
#include <QString>

namespace vodhuk::test
{

class OtherProgram
{
public:
    /// Stops the test if nothing can be started.
    OtherProgram();
    ~OtherProgram();
    Q_DISABLE_COPY_MOVE(OtherProgram)

    /// What thisProgram() would say there; the same when it has ended.
    [[nodiscard]] QString name() const { return m_name; }

    /// kill -9
    void kill();

private:
    QProcess m_process;
    QString m_name;
};

} // namespace vodhuk::test
