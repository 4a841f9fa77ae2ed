#include "core/base/localizedtext.h"

#include <QLocale>

namespace vodhuk
{

using namespace Qt::StringLiterals;

const QStringList &houseLanguages()
{
    static const QStringList languages{u"en"_s, u"be"_s, u"ru"_s};
    return languages;
}

QString programLanguage()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    return houseLanguages().contains(language) ? language : u"en"_s;
}

QString LocalizedText::bestLanguage(const QString &language) const
{
    if (m_texts.contains(language))
        return language;
    for (const QString &other : houseLanguages()) {
        if (m_texts.contains(other))
            return other;
    }
    return m_texts.isEmpty() ? QString() : m_texts.firstKey();
}

QString LocalizedText::best(const QString &language) const
{
    return m_texts.value(bestLanguage(language));
}

void LocalizedText::set(const QString &language, const QString &text)
{
    if (text.isEmpty())
        m_texts.remove(language);
    else
        m_texts.insert(language, text);
}

} // namespace vodhuk
