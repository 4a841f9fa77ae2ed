#include "tests/support/briefingwishes.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalogue.h"
#include "tests/ui/report/handmade.h"
#include "ui/report/briefingrenderer.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    BOOST_REQUIRE_MESSAGE(process.waitForFinished(), program.toStdString() + " does not run");
    return QString::fromUtf8(process.readAll());
}

/// A briefing on disk, for the programs that look at it.
struct PrintedFile {
    explicit PrintedFile(const Briefing &briefing)
    {
        const Result<QByteArray> result = renderBriefing(briefing);
        REQUIRE_OK(result);
        bytes = *result;
        path = directory.filePath(u"briefing.pdf"_s);
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QTemporaryDir directory;
    QString path;
    QByteArray bytes;
};

Briefing sampleBriefing(const QString &language)
{
    static const std::unique_ptr<Catalogue> catalogue = test::sampleCatalogue();
    const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors());
    const auto briefing = makeBriefing(engine, test::fullBriefing(u"date:1997..2005"_s, language));
    BOOST_REQUIRE(briefing.has_value());
    REQUIRE_OK(*briefing);
    return **briefing;
}

} // namespace

BOOST_AUTO_TEST_SUITE(briefing_renderer)

BOOST_AUTO_TEST_CASE(two_runs_give_the_same_bytes)
{
    const Result<QByteArray> first = renderBriefing(handmadeBriefing(7));
    const Result<QByteArray> second = renderBriefing(handmadeBriefing(7));
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    BOOST_TEST((*first == *second));
}

BOOST_AUTO_TEST_CASE(all_fonts_are_embedded_and_can_be_searched)
{
    const PrintedFile file(handmadeBriefing(5));
    QStringList lines = outputOf(u"pdffonts"_s, {file.path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    BOOST_TEST(lines.size() == 3);
    for (const QString &line : lines)
        BOOST_TEST(line.contains(u"yes yes yes"_s), line.toStdString());
}

BOOST_AUTO_TEST_CASE(qpdf_finds_nothing_wrong_and_nothing_is_transparent)
{
    const PrintedFile file(handmadeBriefing(5));
    BOOST_TEST(outputOf(u"qpdf"_s, {u"--check"_s, file.path})
                   .contains(u"No syntax or stream encoding errors found"_s));
    const QString plain = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file.path, u"-"_s});
    BOOST_TEST(plain.contains(u"/ca 1"_s));
    BOOST_TEST(!plain.contains(u"/ca 0"_s));
    BOOST_TEST(!plain.contains(u"/CA 0"_s));
    BOOST_TEST(!plain.contains(u"/S /Transparency"_s));
    BOOST_TEST(!plain.contains(u"/SMask <<"_s));
}

BOOST_AUTO_TEST_CASE(titles_can_be_found_in_each_language)
{
    const PrintedFile belarusian(sampleBriefing(u"be"_s));
    BOOST_TEST(outputOf(u"pdftotext"_s, {u"-raw"_s, belarusian.path, u"-"_s})
                   .simplified()
                   .contains(u"Прыпынены статус спецыяльна запрошанага для беларускага парламента"_s));
    const PrintedFile russian(sampleBriefing(u"ru"_s));
    BOOST_TEST(outputOf(u"pdftotext"_s, {u"-raw"_s, russian.path, u"-"_s})
                   .simplified()
                   .contains(u"Приостановлен статус специально приглашённого для беларусского парламента"_s));
    const PrintedFile english(sampleBriefing(u"en"_s));
    BOOST_TEST(outputOf(u"pdftotext"_s, {u"-raw"_s, english.path, u"-"_s})
                   .simplified()
                   .contains(u"Special guest status of the Belarusian parliament suspended"_s));
}

BOOST_AUTO_TEST_CASE(the_date_that_is_given_stands_in_the_file)
{
    qputenv("SOURCE_DATE_EPOCH", "1600000000");
    const PrintedFile file(sampleBriefing(u"en"_s));
    qunsetenv("SOURCE_DATE_EPOCH");
    BOOST_TEST(outputOf(u"pdfinfo"_s, {u"-rawdates"_s, file.path}).contains(u"D:20200913122640Z"_s));
}

BOOST_AUTO_TEST_SUITE_END()
