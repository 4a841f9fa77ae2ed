#include "core/report/formats/odtpackage.h"

#include <QCoreApplication>
#include <QtEndian>
#include <QXmlStreamWriter>

#include <algorithm>
#include <memory>
#include <zip.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray mediaType = "application/vnd.oasis.opendocument.text";

QByteArray manifestOf(const QList<PackedPart> &parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    const auto entry = [&xml](const QString &path, const QByteArray &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        if (path == u"/"_s)
            xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
        xml.writeAttribute(u"manifest:media-type"_s, QString::fromLatin1(type));
    };
    entry(u"/"_s, mediaType);
    for (const PackedPart &part : parts)
        entry(part.name, part.mediaType);
    xml.writeEndDocument();
    return bytes;
}

struct ZipDiscard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct SourceFree {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, ZipDiscard>;
using ZipSource = std::unique_ptr<zip_source_t, SourceFree>;

std::unexpected<Error> notPacked(const char *detail)
{
    return fail(ErrorKind::Internal,
                QCoreApplication::translate("OdtWriter",
                                            "The parts of the document could not be packed. Save it in "
                                            "another format, or try again with more free memory."),
                QString::fromUtf8(detail));
}

/// `part` must outlive the archive.
Status add(zip_t *archive, const PackedPart &part, bool compressed)
{
    ZipSource source(
        zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0));
    if (!source)
        return notPacked(zip_strerror(archive));
    const zip_int64_t place =
        zip_file_add(archive, part.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (place < 0)
        return notPacked(zip_strerror(archive));
    (void)source.release(); // the archive's now
    const auto index = static_cast<zip_uint64_t>(place);
    if (zip_set_file_compression(archive, index, compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 9) != 0)
        return notPacked(zip_strerror(archive));
    return {};
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0)
        return notPacked(zip_error_strerror(zip_source_error(source)));
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    if (read != bytes.size())
        return notPacked("read less than was written");
    return bytes;
}

Result<QByteArray> packed(const QList<PackedPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    ZipSource whole(zip_source_buffer_create(nullptr, 0, 0, &error));
    Archive archive(whole ? zip_open_from_source(whole.get(), ZIP_TRUNCATE, &error) : nullptr);
    if (!archive) {
        auto refused = notPacked(zip_error_strerror(&error));
        zip_error_fini(&error);
        return refused;
    }
    zip_source_keep(whole.get()); // the archive frees one hold, `whole` the other
    for (const PackedPart &part : parts)
        VODHUK_TRY(add(archive.get(), part, &part != &parts.first()));
    if (zip_close(archive.get()) != 0)
        return notPacked(zip_strerror(archive.get()));
    (void)archive.release();
    return bytesOf(whole.get());
}

struct DosTime {
    quint16 time = 0;
    quint16 date = 0;
};

DosTime dosTime(const QDateTime &created)
{
    const QDateTime utc = created.toUTC();
    const QDate day = utc.date();
    const int year = std::clamp(day.year(), 1980, 2107);
    if (!utc.isValid() || year != day.year())
        return {0, (1 << 5) | 1}; // the first day that the format knows
    const QTime time = utc.time();
    return {static_cast<quint16>((time.hour() << 11) | (time.minute() << 5) | (time.second() / 2)),
            static_cast<quint16>(((year - 1980) << 9) | (day.month() << 5) | day.day())};
}

quint32 number32(const QByteArray &zip, qsizetype place)
{
    return qFromLittleEndian<quint32>(zip.constData() + place);
}

quint16 number16(const QByteArray &zip, qsizetype place)
{
    return qFromLittleEndian<quint16>(zip.constData() + place);
}

void setTime(QByteArray &zip, qsizetype place, const DosTime &time)
{
    qToLittleEndian(time.time, zip.data() + place);
    qToLittleEndian(time.date, zip.data() + place + 2);
}

/// libzip takes times through the machine's time zone, where an hour may be missing; so they are written here, into both heads of each
/// part. The file ends with its directory's end of 22 bytes, for it has no comment.
void setTimes(QByteArray &zip, const DosTime &time)
{
    const qsizetype end = zip.size() - 22;
    qsizetype entry = number32(zip, end + 16);
    for (int left = number16(zip, end + 10); left > 0; --left) {
        setTime(zip, entry + 12, time);
        setTime(zip, static_cast<qsizetype>(number32(zip, entry + 42)) + 10, time);
        entry += 46 + number16(zip, entry + 28) + number16(zip, entry + 30) + number16(zip, entry + 32);
    }
}

} // namespace

Result<QByteArray> odtPackage(const QList<PackedPart> &parts, const QDateTime &created)
{
    QList<PackedPart> all{{u"mimetype"_s, {}, mediaType}};
    all.append(parts);
    all.append({u"META-INF/manifest.xml"_s, "text/xml", manifestOf(parts)});
    Result<QByteArray> zip = packed(all);
    VODHUK_TRY(zip);
    setTimes(*zip, dosTime(created));
    return zip;
}

} // namespace vodhuk
