/// The program's texts in the language of its window and messages, with numbers as readers of that language write them.
#pragma once

#include <QTranslator>

namespace vodhuk
{

/// "12,345 records" where Qt alone would write "12345 records": by QLocale(), in texts that have plural forms.
class ProgramTexts : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
};

} // namespace vodhuk
