#include "ui/window/preferences.h"

#include "core/base/programtexts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qsizetype recentLimit = 8;
const auto recentSetting = u"recent/catalogues"_s;
const auto briefingsSetting = u"recent/briefings"_s;
const auto keepsRecentSetting = u"recent/keep"_s;
const auto schemeSetting = u"window/colours"_s;
const auto authorSetting = u"history/author"_s;

void install(const QString &file)
{
    auto *translator = new ProgramTexts(QCoreApplication::instance());
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString authorName()
{
    return QSettings().value(authorSetting).toString();
}

void setAuthorName(const QString &name)
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty())
        QSettings().remove(authorSetting);
    else
        QSettings().setValue(authorSetting, tidy);
}

QStringList recentCatalogues()
{
    return QSettings().value(recentSetting).toStringList();
}

void rememberCatalogue(const QString &path)
{
    if (!keepsRecentCatalogues())
        return;
    QStringList paths = recentCatalogues();
    const QString whole = QFileInfo(path).absoluteFilePath();
    paths.removeAll(whole);
    paths.prepend(whole);
    QSettings().setValue(recentSetting, QStringList(paths.mid(0, recentLimit)));
}

void forgetCatalogue(const QString &path)
{
    if (path.isEmpty())
        QSettings().remove(briefingsSetting);
    else
        rememberBriefing(path, 0);
    QStringList paths = recentCatalogues();
    paths.removeAll(path);
    if (path.isEmpty() || paths.isEmpty())
        QSettings().remove(recentSetting);
    else
        QSettings().setValue(recentSetting, paths);
}

qint64 briefingOpenIn(const QString &path)
{
    return QSettings().value(briefingsSetting).toMap().value(QFileInfo(path).absoluteFilePath()).toLongLong();
}

void rememberBriefing(const QString &path, qint64 briefing)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const QVariantMap before = QSettings().value(briefingsSetting).toMap();
    QVariantMap briefings = before;
    briefings.insert(whole, briefing);
    const QStringList paths = recentCatalogues();
    briefings.removeIf([&](QVariantMap::iterator each) {
        return each.value().toLongLong() == 0 || !paths.contains(each.key());
    });
    if (briefings != before)
        QSettings().setValue(briefingsSetting, briefings);
}

bool keepsRecentCatalogues()
{
    return QSettings().value(keepsRecentSetting, true).toBool();
}

void setKeepsRecentCatalogues(bool keeps)
{
    QSettings().setValue(keepsRecentSetting, keeps);
    if (!keeps)
        forgetCatalogue();
}

ColourScheme colourScheme()
{
    const QString kept = QSettings().value(schemeSetting).toString();
    return kept == u"light"  ? ColourScheme::Light
           : kept == u"dark" ? ColourScheme::Dark
                             : ColourScheme::System;
}

void setColourScheme(ColourScheme scheme)
{
    const QString name = scheme == ColourScheme::Light  ? u"light"_s
                         : scheme == ColourScheme::Dark ? u"dark"_s
                                                        : u"system"_s;
    QSettings().setValue(schemeSetting, name);
}

void changeLanguage(const QString &language)
{
    QSettings().setValue(u"language"_s, language);
    QLocale::setDefault(QLocale(language));
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
    if (language != u"en")
        install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + language);
    install(u":/i18n/vodhuk_"_s + language);
}

} // namespace vodhuk
