#include "core/base/wording.h"

#include "core/base/localizedtext.h"
#include "core/base/resources.h"

#include <QLocale>
#include <QMap>
#include <QTranslator>

#include <algorithm>
#include <limits>
#include <mutex>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

std::shared_ptr<const QTranslator> loaded(const QString &language)
{
    initResources();
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(u":/i18n/vodhuk_"_s + language + u".qm"_s))
        return nullptr;
    return translator;
}

/// Loaded once per language and kept: a report asks for the same words thousands of times.
std::shared_ptr<const QTranslator> translatorFor(const QString &language)
{
    static std::mutex mutex;
    static QMap<QString, std::shared_ptr<const QTranslator>> translators;
    const std::lock_guard lock(mutex);
    auto found = translators.constFind(language);
    if (found == translators.constEnd())
        found = translators.insert(language, loaded(language));
    return *found;
}

} // namespace

Wording::Wording(const QString &language)
    : m_language(houseLanguages().contains(language) ? language : u"en"_s)
    , m_translator(translatorFor(m_language)) // English too: it has plural forms
{
}

QString Wording::translate(const char *context, const char *source, const char *disambiguation,
                           qint64 n) const
{
    const int form =
        static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max())); // asks for the plural
    QString text = m_translator ? m_translator->translate(context, source, disambiguation, form) : QString();
    if (text.isEmpty()) {
        text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
    }
    if (n >= 0)
        text.replace(u"%n"_s, number(n));
    return text;
}

QString Wording::number(qint64 count) const
{
    return QLocale(m_language).toString(count);
}

} // namespace vodhuk
