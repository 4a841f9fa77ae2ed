#include "core/base/programtexts.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

QString ProgramTexts::translate(const char *context, const char *source, const char *disambiguation,
                                int n) const
{
    QString text = QTranslator::translate(context, source, disambiguation, n);
    return n < 0 ? text : text.replace(u"%n"_s, u"%Ln"_s);
}

} // namespace vodhuk
