#include "core/report/pdf/pdfcheck.h"
#include "tests/app/reportfolder.h"
#include "tests/support/pdfreading.h"
#include "tests/support/printing.h"
#include "tests/support/surroundings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace report_content
{

const QStringList templates{u"full"_s, u"two-pages"_s, u"actor"_s, u"chronology"_s, u"in-force"_s};
const QStringList languages{u"en"_s, u"be"_s, u"ru"_s};
const QString phrase = u"correct horse"_s;

/// Letters and digits alone: lines may break wherever there is a blank or a hyphen.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KC)) {
        if (sign.isLetterOrNumber() || sign.isMark())
            letters += sign;
    }
    return letters;
}

/// As a reader searches it, in the order in which it was set.
QString wordsOf(const QString &pdf)
{
    return QString::fromUtf8(printedBy(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}));
}

/// What no page shows: headings in the outline, names of places, texts of links, what the file says of itself.
QStringList wordsBesidePages(const ReadPdf &pdf)
{
    QStringList words = pdf.names.keys() + pdf.information.values();
    for (const ReadBookmark &bookmark : pdf.outline)
        words.append(bookmark.title);
    for (const ReadLink &link : pdf.links)
        words += {link.address, link.text};
    for (const ReadAttachment &attachment : pdf.attachments)
        words += {attachment.name, attachment.description};
    return words;
}

void checkPlaces(const ReadPdf &pdf)
{
    BOOST_TEST(!pdf.outline.isEmpty());
    for (const ReadBookmark &bookmark : pdf.outline)
        BOOST_TEST(bookmark.place.page >= 0, bookmark.title);
    BOOST_TEST(!pdf.links.isEmpty());
    for (const ReadLink &link : pdf.links)
        BOOST_TEST((link.place.page >= 0 || !link.address.isEmpty()), link.text);
    for (auto place = pdf.names.cbegin(); place != pdf.names.cend(); ++place)
        BOOST_TEST(place->page >= 0, place.key());
}

void checkFonts(const QString &pdf)
{
    const QString printed = QString::fromUtf8(printedBy(u"pdffonts"_s, {u"-upw"_s, phrase, pdf}));
    const QStringList fonts = printed.split(u'\n', Qt::SkipEmptyParts).mid(2);
    BOOST_TEST(!fonts.isEmpty());
    for (const QString &font : fonts)
        BOOST_TEST(font.contains(u"yes yes yes"_s), font); // embedded, a part of it, back to letters
}

void checkPdf(const QString &pdf, const QString &profile)
{
    const bool isEncrypted = profile == "internal"_L1;
    const QByteArray bytes = bytesOf(pdf);
    const QByteArray checked =
        printedBy(u"qpdf"_s, {u"--password="_s + (isEncrypted ? phrase : QString()), u"--check"_s, pdf});
    BOOST_TEST(checked.contains("No syntax or stream encoding errors found"), checked);
    checkFonts(pdf);
    const ReadPdf read = readPdf(bytes, isEncrypted ? phrase.toUtf8() : QByteArray());
    checkPlaces(read);
    BOOST_TEST(read.attachments.isEmpty() == (profile == "safe"_L1));
    if (isEncrypted)
        return;
    const Result<QStringList> problems = pdfaProblems(bytes);
    REQUIRE_OK(problems);
    BOOST_TEST(*problems == QStringList());
}

struct Content : ReportFolder {
    /// In all languages: "full-safe-be.pdf".
    [[nodiscard]] Outcome reportInAll(const QString &name, const QString &profile,
                                      const QStringList &arguments = {}) const
    {
        QStringList call{u"--template"_s, name, u"--profile"_s, profile, u"--lang"_s, languages.join(u',')};
        if (profile == "internal"_L1)
            call += {u"--passphrase-file"_s, Folder::file(u"phrase"_s, phrase.toUtf8())};
        return report(name + u'-' + profile + u".pdf"_s, call + arguments);
    }

    [[nodiscard]] QString printed(const QString &name, const QString &profile, const QString &language) const
    {
        return path(QStringList{name, profile, language}.join(u'-') + u".pdf"_s);
    }

    /// English titles of the published responses.
    [[nodiscard]] QStringList titles() const
    {
        const QJsonArray found = runProgram({u"query"_s, file, u"status:published"_s, u"--json"_s})
                                     .json()
                                     .value("responses"_L1)
                                     .toArray();
        QStringList titles;
        for (const QJsonValue &response : found)
            titles.append(response["title"_L1].toString());
        return titles;
    }

    void hide(const QString &list, const QString &word) const
    {
        BOOST_REQUIRE(runProgram({u"words"_s, file, u"--list"_s, list, u"--add"_s, word}).status == 0);
    }
};

} // namespace report_content

BOOST_FIXTURE_TEST_SUITE(report_content, Content)

BOOST_AUTO_TEST_CASE(every_template_prints_in_every_language_and_profile_and_all_of_it_leads_somewhere)
{
    for (const QString &name : templates) {
        for (const QString &profile : {u"public"_s, u"safe"_s, u"internal"_s}) {
            const Outcome outcome =
                reportInAll(name, profile, {u"--filter"_s, u"actor:\"European Union\""_s});
            BOOST_TEST(outcome.status == 0, name << ' ' << profile << ' ' << outcome.messages);
            for (const QString &language : languages) {
                BOOST_TEST_CONTEXT(name << ' ' << profile << ' ' << language)
                {
                    checkPdf(printed(name, profile, language), profile);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_published_response_stands_in_the_chronology_and_none_twice)
{
    const QString list = Folder::file(u"list.json"_s, R"({"name": "List", "sections": [
        {"kind": "chronology", "settings": {"detail": "short"}}]})");
    BOOST_REQUIRE(report(u"list.pdf"_s, {u"--template"_s, list, u"--lang"_s, languages.join(u',')}).status ==
                  0);
    const QStringList all = titles();
    BOOST_REQUIRE(all.size() > 300);
    QStringList numbers;
    for (qsizetype number = 1; number <= all.size(); ++number)
        numbers.append(u"record-%1"_s.arg(number));
    numbers.sort();
    for (const QString &language : languages) {
        QStringList places =
            readPdf(bytesOf(path(u"list-%1.pdf"_s.arg(language)))).names.keys().filter(u"record-"_s);
        places.sort();
        BOOST_TEST((places == numbers), language << places);
    }
    QStringList expected;
    for (const QString &title : all)
        expected.append(lettersOf(title));
    const QString printed = lettersOf(wordsOf(path(u"list-en.pdf"_s)));
    const QString together = expected.join(u'|');
    for (const QString &title : expected) // one may be a part of another
        BOOST_TEST(printed.count(title) == together.count(title), title);
}

BOOST_AUTO_TEST_CASE(no_page_and_no_stream_of_the_safe_profile_holds_an_address_or_a_listed_word)
{
    BOOST_REQUIRE(report(u"open.pdf"_s, {u"--lang"_s, u"en"_s}).status == 0);
    BOOST_TEST(wordsOf(path(u"open.pdf"_s)).contains(u"Lukashenk"_s));
    BOOST_TEST(unpacked(bytesOf(path(u"open.pdf"_s))).contains("spring96.org"));
    hide(u"protected_name"_s, u"Lukashenk*"_s);
    hide(u"extremist_domain"_s, u"spring96.org"_s);
    const QStringList unwanted{u"http"_s,      u"www."_s,     u"spring96"_s,
                               u"lukashenk"_s, u"лукашэнк"_s, u"лукашенк"_s};
    for (const QString &name : templates) {
        const Outcome outcome = reportInAll(name, u"safe"_s, {u"--filter"_s, u"actor:\"European Union\""_s});
        BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.messages);
        for (const QString &language : languages) {
            const QString pdf = printed(name, u"safe"_s, language);
            const ReadPdf read = readPdf(bytesOf(pdf));
            BOOST_TEST(read.attachments.isEmpty());
            const QString words = (wordsOf(pdf) + wordsBesidePages(read).join(u'\n')).toLower();
            QByteArray streams = unpacked(bytesOf(pdf)).toLower();
            for (const char *vocabulary :
                 {"http://ns.adobe.com/", "http://purl.org/", "http://www.aiim.org/", "http://www.w3.org/"})
                streams.replace(vocabulary, ""); // names of vocabularies, in what the file says of itself
            for (const QString &word : unwanted) {
                BOOST_TEST(!words.contains(word), pdf << ": " << word);
                BOOST_TEST(!streams.contains(word.toUtf8()), pdf << ": " << word);
            }
            for (const char *part : {"/uri", "/embeddedfile", "/filespec"})
                BOOST_TEST(!streams.contains(part), pdf << ": " << part);
        }
    }
}

BOOST_AUTO_TEST_CASE(another_time_zone_home_and_language_of_the_machine_give_the_same_bytes)
{
    const QTemporaryDir home;
    QProcessEnvironment elsewhere = cleanEnvironment();
    elsewhere.insert(u"TZ"_s, u"Pacific/Auckland"_s);
    elsewhere.insert(u"LANG"_s, u"be_BY.UTF-8"_s);
    elsewhere.insert(u"LC_ALL"_s, u"be_BY.UTF-8"_s);
    elsewhere.insert(u"HOME"_s, home.path());
    elsewhere.insert(u"USER"_s, u"somebody"_s);
    const auto compare = [&](const QString &name, const QString &ending) {
        const QStringList call{u"--template"_s, name,          u"--lang"_s,
                               u"en"_s,         u"--filter"_s, u"actor:\"European Union\" year:2021"_s};
        BOOST_TEST(report(u"here."_s + ending, call).status == 0);
        BOOST_TEST(runProgramIn(elsewhere, reporting(u"there."_s + ending, call)).status == 0);
        BOOST_TEST((bytesOf(path(u"here."_s + ending)) == bytesOf(path(u"there."_s + ending))),
                   name << ' ' << ending);
    };
    for (const QString &name : templates)
        compare(name, u"pdf"_s);
    for (const QString &ending : {u"html"_s, u"odt"_s, u"md"_s})
        compare(u"full"_s, ending);
}

BOOST_AUTO_TEST_CASE(a_font_that_the_machine_lacks_is_asked_for_by_name_and_nothing_is_written)
{
    QProcessEnvironment fewer = cleanEnvironment();
    fewer.insert(u"FONTCONFIG_FILE"_s, Folder::file(u"fonts.conf"_s, R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include>/etc/fonts/fonts.conf</include>
<selectfont><rejectfont><glob>*CJK*</glob></rejectfont></selectfont></fontconfig>)"));
    const Outcome outcome = runProgramIn(
        fewer, reporting(u"b.pdf"_s, {u"--template"_s, u"two-pages"_s, u"--title"_s, u"关于白俄罗斯"_s}));
    BOOST_TEST(outcome.status == 3);
    BOOST_TEST(outcome.messages.contains(u"fonts-noto-cjk"_s), outcome.messages);
    BOOST_TEST(outcome.messages.contains(u"关于白俄罗斯"_s), outcome.messages);
    BOOST_TEST(!QFile::exists(path(u"b.pdf"_s)));
}

BOOST_AUTO_TEST_CASE(a_program_that_is_killed_leaves_the_former_file_or_the_new_one_and_never_half_of_it)
{
    QElapsedTimer timer;
    timer.start();
    BOOST_REQUIRE(report(u"whole.pdf"_s).status == 0);
    const auto took = static_cast<int>(timer.elapsed());
    const QByteArray after = bytesOf(path(u"whole.pdf"_s));
    const QByteArray before = "the former file";
    int killed = 0;
    for (int step = 0; step < 12; ++step) {
        const QString name = u"b%1.pdf"_s.arg(step);
        const bool wasThere = step % 2 == 0;
        if (wasThere)
            (void)Folder::file(name, before);
        killed += killProgramAfter(took * step / 10, reporting(name, {})) ? 1 : 0;
        const bool isThere = QFile::exists(path(name));
        BOOST_TEST((isThere || !wasThere), step);
        if (!isThere)
            continue;
        const QByteArray left = bytesOf(path(name));
        BOOST_TEST((left == after || (wasThere && left == before)), step);
    }
    BOOST_TEST(killed > 3);
}

BOOST_AUTO_TEST_SUITE_END()
