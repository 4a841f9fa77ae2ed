#include "tests/support/otherprogram.h"

#include "core/base/runningprogram.h"

#include <QFile>
#include <QStringList>

#include <boost/test/unit_test.hpp>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

QString startOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromLatin1(file.readAll()).section(u' ', 21, 21); // "sleep" has no blank in it
}

} // namespace

OtherProgram::OtherProgram()
{
    m_process.start(u"sleep"_s, {u"300"_s});
    BOOST_REQUIRE(m_process.waitForStarted());
    const qint64 number = m_process.processId();
    m_name =
        QStringList{thisProgram().section(u'.', 0, 0), QString::number(number), startOf(number)}.join(u'.');
}

OtherProgram::~OtherProgram()
{
    kill();
}

void OtherProgram::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace vodhuk::test
