#include "tests/support/handmadepdf.h"

#include <QCryptographicHash>
#include <QList>
#include <QtEndian>

#include <boost/test/unit_test.hpp>

namespace vodhuk::test
{

namespace
{

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray bigEndian(quint16 value)
{
    return bigEndian(static_cast<quint32>(value)).mid(2);
}

QByteArray xmp()
{
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
           " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" pdfaid:part=\"3\" pdfaid:conformance=\"B\">"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"be\">Brief</rdf:li>"
           "<rdf:li xml:lang=\"x-default\">Briefing</rdf:li></rdf:Alt></dc:title>"
           "<xmp:CreateDate>2020-09-13T15:26:40+03:00</xmp:CreateDate>"
           "<pdf:Producer>Vodhuk</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
}

QByteArray colourProfile()
{
    QByteArray profile(128, '\0');
    profile.replace(16, 4, "RGB ");
    profile.replace(36, 4, "acsp");
    return profile;
}

QByteArray attachment(const QByteArray &bytes)
{
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    return streamObject("/Type /EmbeddedFile /Subtype /text#2Fcsv /Params << /Size " +
                            QByteArray::number(bytes.size()) + " /CheckSum <" + sum +
                            "> /ModDate (D:20200913122640Z) >>",
                        bytes);
}

} // namespace

void HandmadePdf::replace(int object, const QByteArray &from, const QByteArray &to)
{
    BOOST_REQUIRE_MESSAGE(objects.at(object).contains(from), from.toStdString() + " is not there");
    objects.at(object).replace(from, to);
}

QByteArray HandmadePdf::bytes() const
{
    QByteArray pdf = head;
    QByteArray table;
    const int count = objects.rbegin()->first + 1;
    for (int number = 0; number < count; ++number) {
        const auto object = objects.find(number);
        if (object == objects.end()) {
            table += "0000000000 65535 f \n";
            continue;
        }
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(number) + " 0 obj\n" + object->second + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray size = QByteArray::number(count);
    return pdf + "xref\n0 " + size + '\n' + table + "trailer\n<< /Size " + size + ' ' + trailer +
           " >>\nstartxref\n" + start + '\n' + end;
}

QByteArray streamObject(const QByteArray &entries, const QByteArray &data)
{
    return "<< " + entries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data +
           "\nendstream";
}

QByteArray fontOfWidths(const QList<int> &widths)
{
    QByteArray head(54, '\0');
    head.replace(18, 2, bigEndian(quint16{1000}));
    QByteArray horizontal(36, '\0');
    horizontal.replace(34, 2, bigEndian(static_cast<quint16>(widths.size())));
    QByteArray profile = bigEndian(quint32{0x00005000}) + bigEndian(static_cast<quint16>(widths.size()));
    QByteArray metrics;
    for (const int width : widths)
        metrics += bigEndian(static_cast<quint16>(width)) + bigEndian(quint16{0});

    const QList<std::pair<QByteArray, QByteArray>> tables{
        {"head", head}, {"hhea", horizontal}, {"hmtx", metrics}, {"maxp", profile}};
    QByteArray list;
    QByteArray bytes;
    const auto before = static_cast<quint32>(12 + tables.size() * 16);
    for (const auto &[name, table] : tables) {
        list += name + bigEndian(quint32{0}) + bigEndian(before + static_cast<quint32>(bytes.size())) +
                bigEndian(static_cast<quint32>(table.size()));
        bytes += table;
    }
    return bigEndian(quint32{0x00010000}) + bigEndian(static_cast<quint16>(tables.size())) +
           QByteArray(6, '\0') + list + bytes;
}

HandmadePdf soundPdf()
{
    HandmadePdf pdf;
    pdf.objects = {
        {1, "<< /Type /Catalog /Pages 3 0 R /Metadata 4 0 R /OutputIntents [5 0 R] /Outlines 14 0 R"
            " /Names << /EmbeddedFiles << /Names [(rows.csv) 12 0 R] >> >> /AF [12 0 R] >>"},
        {2, "<< /Title (Briefing) /Producer (Vodhuk) /CreationDate (D:20200913122640Z) >>"},
        {3, "<< /Type /Pages /Kids [6 0 R 20 0 R] /Count 2 /MediaBox [0 0 595 842] >>"},
        {4, streamObject("/Type /Metadata /Subtype /XML", xmp())},
        {5, "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile 19 0 "
            "R >>"},
        {6, "<< /Type /Page /Parent 3 0 R /Contents 7 0 R /Annots [13 0 R]"
            " /Resources << /Font << /F1 8 0 R >> /ExtGState << /G 16 0 R >> >> >>"},
        {7, streamObject({}, "q /G gs BT /F1 10 Tf 50 700 Td <0001> Tj ET Q")},
        {8, "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Plain /Encoding /Identity-H /DescendantFonts "
            "[9 0 R]"
            " /ToUnicode 18 0 R >>"},
        {9, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Plain /CIDToGIDMap /Identity"
            " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            " /FontDescriptor 10 0 R /W [0 [600 500]] >>"},
        {10, "<< /Type /FontDescriptor /FontName /ABCDEF+Plain /Flags 4 /FontFile2 11 0 R >>"},
        {11, streamObject({}, fontOfWidths({600, 500}))},
        {12, "<< /Type /Filespec /F (rows.csv) /UF (rows.csv) /AFRelationship /Data /EF << /F 17 0 R >> >>"},
        {13, "<< /Type /Annot /Subtype /Link /F 4 /Rect [50 690 90 710] /A << /S /GoTo /D [20 0 R /XYZ null "
             "700 null] >> >>"},
        {14, "<< /Type /Outlines /First 15 0 R /Last 15 0 R /Count 1 >>"},
        {15, "<< /Title (Summary) /Parent 14 0 R /Dest [20 0 R /XYZ null 700 null] >>"},
        {16, "<< /Type /ExtGState /ca 1 /CA 1 /SMask /None /BM /Normal >>"},
        {17, attachment("id,title\n1,One\n")},
        {18, streamObject({}, "1 beginbfrange\n<0000> <0000> <0000>\n<0001> <0001> [<0041> ]\nendbfrange\n")},
        {19, streamObject("/N 3", colourProfile())},
        {20, "<< /Type /Page /Parent 3 0 R /Resources << >> >>"}};
    return pdf;
}

} // namespace vodhuk::test
