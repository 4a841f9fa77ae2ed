#include "tests/support/sheetreading.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <boost/test/unit_test.hpp>

using namespace Qt::StringLiterals;

namespace vodhuk::test
{

namespace
{

/// Texts are kept once for all cells, which name them by number.
QStringList sharedTexts(const QByteArray &xlsx)
{
    QStringList texts;
    QXmlStreamReader xml(partOf(xlsx, u"xl/sharedStrings.xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            texts.append(QString());
        else if (xml.isStartElement() && xml.name() == u"t")
            texts.last() += xml.readElementText();
    }
    return texts;
}

/// "C7" -> 2
qsizetype columnIn(QStringView place)
{
    qsizetype column = 0;
    for (const QChar each : place) {
        if (each.isLetter())
            column = column * 26 + each.unicode() - u'A' + 1;
    }
    return column - 1;
}

/// The reader stands at the beginning of the cell.
QString readCell(QXmlStreamReader &xml, const QStringList &texts)
{
    const bool isText = xml.attributes().value(u"t"_s) == u"s";
    const bool isPlain = isText || !xml.attributes().hasAttribute(u"t"_s);
    QString cell;
    while (xml.readNextStartElement()) {
        const bool isValue = xml.name() == u"v";
        const QString content = xml.readElementText();
        if (!isValue || !isPlain)
            cell += u'?' + content;
        else
            cell += isText ? u'"' + texts.value(content.toInt()) + u'"' : content;
    }
    return cell;
}

} // namespace

QByteArray partOf(const QByteArray &xlsx, const QString &part)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"read.xlsx"_s));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    BOOST_REQUIRE(file.write(xlsx) == xlsx.size());
    file.close();
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, file.fileName(), part});
    BOOST_REQUIRE_MESSAGE(unzip.waitForFinished(), "unzip does not run");
    const QByteArray bytes = unzip.readAllStandardOutput();
    BOOST_REQUIRE_MESSAGE(unzip.exitCode() == 0 && !bytes.isEmpty(), part.toStdString() + " is not there");
    return bytes;
}

QList<QStringList> cellsOf(const QByteArray &xlsx)
{
    const QStringList texts = sharedTexts(xlsx);
    QList<QStringList> rows;
    QXmlStreamReader xml(partOf(xlsx, u"xl/worksheets/sheet1.xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"row") {
            rows.append(QStringList());
        } else if (xml.isStartElement() && xml.name() == u"c") {
            const qsizetype column = columnIn(xml.attributes().value(u"r"_s));
            while (rows.last().size() < column)
                rows.last().append(QString());
            rows.last().append(readCell(xml, texts));
        }
    }
    BOOST_TEST(!xml.hasError());
    return rows;
}

QString nameOfSheet(const QByteArray &xlsx)
{
    return attributesIn(partOf(xlsx, u"xl/workbook.xml"_s), u"sheet"_s, u"name"_s).value(0);
}

QStringList attributesIn(const QByteArray &xml, const QString &element, const QString &attribute)
{
    QStringList values;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            values.append(reader.attributes().value(attribute).toString());
    }
    return values;
}

} // namespace vodhuk::test
