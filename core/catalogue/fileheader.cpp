#include "core/catalogue/fileheader.h"

#include "core/catalogue/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr qsizetype headerSize = 100;

quint32 bigEndian(const QByteArray &bytes, qsizetype place)
{
    quint32 value = 0;
    for (qsizetype i = 0; i < 4; ++i)
        value = value << 8 | static_cast<quint8>(bytes[place + i]);
    return value;
}

} // namespace

Status checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound,
                    Texts::tr("There is no such file. Check the name, or make a new catalogue."));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, Texts::tr("The file cannot be read: %1.").arg(file.errorString()));
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)) || header.size() < headerSize)
        return fail(ErrorKind::NotACatalogue,
                    Texts::tr("This is not a catalogue of this program. Nothing was changed in it."));
    if (bigEndian(header, 68) != applicationId)
        return fail(
            ErrorKind::NotACatalogue,
            Texts::tr("This is a database of another program, not a catalogue. Nothing was changed in it."));
    const quint32 pageSize = (static_cast<quint8>(header[16]) << 8 | static_cast<quint8>(header[17]));
    const qint64 expected = static_cast<qint64>(pageSize == 1 ? 65536 : pageSize) * bigEndian(header, 28);
    const bool hasJournal = QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo::exists(path + u"-journal"_s);
    if (bigEndian(header, 24) == bigEndian(header, 92) && file.size() < expected && !hasJournal)
        return fail(ErrorKind::Damaged,
                    Texts::tr("The catalogue is damaged: its end is missing. Restore it from a backup."),
                    u"%1 of %2 bytes"_s.arg(file.size()).arg(expected));
    return {};
}

} // namespace vodhuk
