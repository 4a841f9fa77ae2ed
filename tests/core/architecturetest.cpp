// The house rules that a compiler does not keep: includes go one way, core has no windows, nothing speaks to a network.
#include "tests/support/printing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <boost/test/unit_test.hpp>

using namespace Qt::StringLiterals;

namespace architecture
{

/// Folders by floor: a file may include its own folder and floors below.
const QHash<QString, int> floors{
    {u"core/base"_s, 0},     {u"core/records"_s, 1}, {u"core/codebook"_s, 2},    {u"core/catalogue"_s, 3},
    {u"core/index"_s, 4},    {u"core/query"_s, 5},   {u"core/analysis"_s, 6},    {u"core/batch"_s, 6},
    {u"core/exchange"_s, 7}, {u"core/report"_s, 8},  {u"core/safekeeping"_s, 8}, {u"ui"_s, 9},
    {u"app"_s, 10}};

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == "core"_L1 && parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts.first();
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"][^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        includes.append(match.next().captured(1));
    return includes;
}

/// Whether a header in angle brackets belongs to one of these modules of Qt.
bool isOfModule(const QString &header, const QStringList &modules)
{
    for (const QString &module : modules) {
        if (header.startsWith(module + u'/') ||
            QFileInfo::exists(QStringLiteral(QT_HEADERS) + u'/' + module + u'/' + header))
            return true;
    }
    return false;
}

/// All modules of Qt but those that core may use.
const QStringList &windowModules()
{
    static const QStringList modules = [] {
        QStringList names = QDir(QStringLiteral(QT_HEADERS)).entryList({u"Qt*"_s}, QDir::Dirs);
        names.removeAll(u"QtCore"_s);
        names.removeAll(u"QtSql"_s);
        return names;
    }();
    return modules;
}

/// Whether it leads into the project, by whatever brackets.
bool isOfProject(const QString &header)
{
    return header.contains(".."_L1) || header.startsWith("core/"_L1) || header.startsWith("ui/"_L1) ||
           header.startsWith("app/"_L1);
}

/// What is wrong with the includes of one file; empty if nothing is.
QStringList violations(const QString &path, const QString &text)
{
    QStringList found;
    const QString room = roomOf(path);
    for (const QString &include : includesOf(text)) {
        const QString header = include.sliced(1);
        if (include.startsWith(u'<') && !isOfProject(header)) {
            if (room.startsWith(u"core"_s) && isOfModule(header, windowModules()))
                found.append(path + u" brings a window into core: "_s + header);
            if (isOfModule(header, {u"QtNetwork"_s}))
                found.append(path + u" could open a connection: "_s + header);
            continue;
        }
        const QString other = roomOf(header);
        if (!floors.contains(other) || header.contains(".."_L1))
            found.append(path + u" includes by a path that is not from the project's root: "_s + header);
        else if (other != room && floors[other] >= floors[room])
            found.append(path + u" looks upward: "_s + header);
    }
    return found;
}

QHash<QString, QString> sources()
{
    QHash<QString, QString> texts;
    const QDir root(QStringLiteral(PROJECT_ROOT));
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.hpp"_s, u"*.inc"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
            texts.insert(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
    return texts;
}

/// A chain of headers that leads back to where it began; empty if there is none.
QStringList loopFrom(const QString &header, const QHash<QString, QString> &texts, QStringList chain,
                     QSet<QString> &done)
{
    if (chain.contains(header))
        return chain << header;
    if (done.contains(header))
        return {};
    chain.append(header);
    for (const QString &include : includesOf(texts.value(header))) {
        const QStringList loop =
            include.startsWith(u'"') ? loopFrom(include.sliced(1), texts, chain, done) : QStringList();
        if (!loop.isEmpty())
            return loop;
    }
    done.insert(header);
    return {};
}

/// The types that a header defines for all.
QStringList typesIn(const QString &text)
{
    static const QRegularExpression pattern(uR"(^(?:class|struct|enum class)\s+(\w+)[^;{]*\{)"_s,
                                            QRegularExpression::MultilineOption);
    QStringList types;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        types.append(match.next().captured(1));
    return types;
}

} // namespace architecture

BOOST_AUTO_TEST_SUITE(architecture)

/// Two types of one name are one to the linker, which takes the first it meets of their functions: a crash that no compiler tells of.
BOOST_AUTO_TEST_CASE(no_two_headers_define_a_type_of_the_same_name)
{
    BOOST_TEST(
        (typesIn(u"class A\n{\n};\nstruct B;\nenum class C { D };\n"_s) == QStringList{u"A"_s, u"C"_s}));
    QHash<QString, QString> definedIn;
    const auto texts = sources();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (!text.key().endsWith(u".h"_s))
            continue;
        for (const QString &type : typesIn(text.value())) {
            BOOST_TEST(!definedIn.contains(type),
                       type << " in " << text.key() << " and " << definedIn.value(type));
            definedIn.insert(type, text.key());
        }
    }
}

BOOST_AUTO_TEST_CASE(includes_go_one_way_and_core_has_no_windows)
{
    const auto texts = sources();
    BOOST_TEST_REQUIRE(texts.size() > 50);
    for (auto text = texts.begin(); text != texts.end(); ++text)
        BOOST_TEST(violations(text.key(), text.value()) == QStringList());
}

BOOST_AUTO_TEST_CASE(a_planted_upward_include_is_found)
{
    BOOST_TEST(violations(u"core/base/partialdate.cpp"_s, u"#include \"core/query/query.h\"\n"_s).size() ==
               1);
    BOOST_TEST(violations(u"core/query/query.cpp"_s, u"#include \"ui/common/workspace.h\"\n"_s).size() == 1);
    BOOST_TEST(
        violations(u"core/exchange/importer.cpp"_s, u"#include \"core/report/briefing.h\"\n"_s).size() == 1);
    BOOST_TEST(violations(u"ui/table/a.cpp"_s, u"#include \"app/main.h\"\n"_s).size() == 1);
    BOOST_TEST(violations(u"core/base/a.cpp"_s, u"#include <ui/window/mainwindow.h>\n"_s).size() == 1);
    BOOST_TEST(violations(u"core/base/a.cpp"_s, u"#include \"core/base/../query/query.h\"\n"_s).size() == 1);
    BOOST_TEST(violations(u"core/base/a.cpp"_s, u"#include <../query/query.h>\n"_s).size() == 1);
    BOOST_TEST(violations(u"core/query/query.cpp"_s, u"#include \"core/base/result.h\"\n"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_planted_window_in_core_is_found)
{
    for (const QString &header :
         {u"QWidget"_s, u"QtWidgets/QWidget"_s, u"QMessageBox"_s, u"QColor"_s, u"QSvgRenderer"_s})
        BOOST_TEST(violations(u"core/base/a.cpp"_s, u"#include <%1>\n"_s.arg(header)).size() == 1, header);
    BOOST_TEST(
        violations(u"core/base/a.cpp"_s, u"#include <QString>\n#include <QSqlDatabase>\n"_s).isEmpty());
    BOOST_TEST(violations(u"ui/common/a.cpp"_s, u"#include <QWidget>\n"_s).isEmpty());
    BOOST_TEST(violations(u"ui/common/a.cpp"_s, u"#include <QNetworkAccessManager>\n"_s).size() == 1);
}

BOOST_AUTO_TEST_CASE(no_headers_include_each_other_in_a_loop)
{
    const auto texts = sources();
    QSet<QString> done;
    for (const QString &file : texts.keys())
        BOOST_TEST(loopFrom(file, texts, {}, done) == QStringList());

    const QHash<QString, QString> planted{{u"a.h"_s, u"#include \"b.h\"\n"_s},
                                          {u"b.h"_s, u"#include \"a.h\"\n"_s}};
    QSet<QString> none;
    BOOST_TEST(!loopFrom(u"a.h"_s, planted, {}, none).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
