#include "tests/support/printing.h"

#include <QDate>

#include <ostream>

std::ostream &operator<<(std::ostream &stream, const QString &text)
{
    return stream << '"' << text.toStdString() << '"';
}

std::ostream &operator<<(std::ostream &stream, const QStringList &texts)
{
    return stream << '[' << texts.join(u" | ").toStdString() << ']';
}

std::ostream &operator<<(std::ostream &stream, const QByteArray &bytes)
{
    return stream << '"' << bytes.toStdString() << '"';
}

std::ostream &operator<<(std::ostream &stream, QDate date)
{
    return stream << date.toString(Qt::ISODate).toStdString();
}

namespace vodhuk
{

std::ostream &operator<<(std::ostream &stream, const PartialDate &date)
{
    return stream << date.edtf();
}

std::ostream &operator<<(std::ostream &stream, ErrorKind kind)
{
    return stream << "ErrorKind " << static_cast<int>(kind);
}

} // namespace vodhuk
