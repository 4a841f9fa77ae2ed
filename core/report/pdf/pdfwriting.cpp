#include "core/report/pdf/pdfwriting.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFWriter.hh>
#include <QRandomGenerator>

#include <array>

namespace vodhuk
{

namespace
{

class ToBytes final : public Pipeline
{
public:
    explicit ToBytes(QByteArray &bytes)
        : Pipeline("bytes", nullptr)
        , m_bytes(bytes)
    {
    }
    void write(const unsigned char *data, size_t size) override
    {
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    }
    void finish() override {}

private:
    QByteArray &m_bytes;
};

void setUp(QPDFWriter &writer, ToBytes &bytes)
{
    writer.setOutputPipeline(&bytes);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true);
}

PdfObject randomId()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), static_cast<qsizetype>(numbers.size()));
    return PdfObject::newString(std::string(reinterpret_cast<const char *>(numbers.data()), sizeof numbers));
}

} // namespace

QByteArray renumberedPdf(QPDF &document)
{
    QByteArray result;
    ToBytes bytes(result);
    QPDFWriter writer(document);
    writer.setOutputPipeline(&bytes);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setDeterministicID(true);
    writer.write();
    return result;
}

QByteArray writtenPdf(QPDF &document)
{
    QByteArray result;
    ToBytes bytes(result);
    QPDFWriter writer(document);
    setUp(writer, bytes);
    writer.setDeterministicID(true);
    writer.write();
    return result;
}

QByteArray encryptedPdf(QPDF &document, const QByteArray &passphrase)
{
    QByteArray result;
    ToBytes bytes(result);
    const PdfObject id = randomId();
    document.getTrailer().replaceKey("/ID", PdfObject::newArray({id, id}));
    QPDFWriter writer(document);
    setUp(writer, bytes);
    writer.setStaticID(true); // of the two ids the second one, else made of clock and title, is a constant
    writer.setR6EncryptionParameters(passphrase.constData(), passphrase.constData(), true, true, true, true,
                                     true, true, qpdf_r3p_full, true);
    writer.write();
    return result;
}

} // namespace vodhuk
