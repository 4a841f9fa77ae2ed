/// Small things of PDF as libqpdf knows them.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <qpdf/JSON.hh> // QPDFWriter.hh names it and leaves it incomplete
#include <qpdf/QPDF.hh>
#include <QString>

#include <cstddef>

namespace vodhuk
{

using PdfObject = QPDFObjectHandle;

[[nodiscard]] inline PdfObject pdfNumber(double value)
{
    return PdfObject::newReal(value, 2);
}

[[nodiscard]] inline PdfObject pdfText(const QString &value)
{
    return PdfObject::newUnicodeString(value.toStdString());
}

/// In UTC, as /Info and attachments want it.
[[nodiscard]] inline PdfObject pdfDate(const QDateTime &date)
{
    return PdfObject::newString(date.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString());
}

/// What a stream says when its filters are taken off. Throws std::exception if they cannot be.
[[nodiscard]] inline QByteArray bytesOf(PdfObject stream)
{
    const auto data = stream.getStreamData(qpdf_dl_specialized);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                      static_cast<qsizetype>(data->getSize()));
}

} // namespace vodhuk
