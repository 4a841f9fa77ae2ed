#include "ui/editor/datefield.h"

#include "core/base/partialdate.h"

namespace vodhuk
{

DateField::DateField(const QString &language, QWidget *parent)
    : LineField(tr("2020-10-02, 2020-10, 2020, 2020-08/2020-10, 2021~"), parent)
    , m_language(language)
{
}

QString DateField::understood() const
{
    const auto date = PartialDate::parse(text());
    return date ? dateInWords(*date, m_language) : QString();
}

} // namespace vodhuk
