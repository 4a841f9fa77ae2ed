#include "core/base/languagename.h"

#include <unicode/locid.h>

namespace vodhuk
{

QString languageName(const QString &code, const QString &speaking)
{
    const icu::Locale language(code.toLatin1().constData());
    const icu::Locale reader(speaking.toLatin1().constData());
    icu::UnicodeString name;
    language.getDisplayLanguage(reader, name);
    return name.isEmpty() ? code : QString::fromUtf16(name.getBuffer(), name.length());
}

} // namespace vodhuk
