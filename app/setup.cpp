#include "app/setup.h"

#include "core/base/localizedtext.h"
#include "core/base/programtexts.h"
#include "core/base/resources.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <array>
#include <clocale>
#include <cstdio>
#include <langinfo.h>
#include <string_view>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// One of the program's languages; English if the user reads none of them.
QString chosenLanguage()
{
    QStringList wishes{QSettings().value("language"_L1).toString()};
    wishes += QLocale::system().uiLanguages();
    for (const QString &wish : std::as_const(wishes)) {
        const QString language = wish.section(u'-', 0, 0).section(u'_', 0, 0);
        if (houseLanguages().contains(language))
            return language;
    }
    return u"en"_s;
}

/// Standard error carries what the program says to its user. Remarks of Qt on the machine it finds (with its paths and the
/// user's name in them) are for those who search a fault and ask for them by Qt's own variable.
void sayForQt(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const bool isGrave = type == QtCriticalMsg || type == QtFatalMsg;
    if (!isGrave && qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        return;
    const QByteArray line = "vodhuk: " + message.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

void installTranslation(QCoreApplication &application, const QString &file)
{
    auto *translator = new ProgramTexts(&application);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void prepareEnvironment()
{
    qInstallMessageHandler(sayForQt);
    std::setlocale(LC_ALL, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8") {
        qunsetenv("LC_ALL");
        qputenv("LC_CTYPE", "C.UTF-8");
    }
}

bool hasDisplay()
{
    constexpr std::array names{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::ranges::any_of(names, [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

void prepareApplication(QCoreApplication &application)
{
    QCoreApplication::setOrganizationName(u"vodhuk"_s);
    QCoreApplication::setOrganizationDomain(u"vodhuk.org"_s);
    QCoreApplication::setApplicationName(u"vodhuk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VODHUK_VERSION));
    initResources();
    const QString language = chosenLanguage();
    QLocale::setDefault(QLocale(language));
    if (language != u"en")
        installTranslation(application,
                           QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + language);
    installTranslation(application, u":/i18n/vodhuk_"_s + language);
}

} // namespace vodhuk
