#include "ui/filters/facetstate.h"

#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

const auto closedSetting = u"filters/closed"_s;
const auto wholeSetting = u"filters/whole"_s;
const auto byCountSetting = u"filters/byCount"_s;

QSet<QString> fieldsKept(const QString &setting)
{
    const QStringList fields = QSettings().value(setting).toStringList();
    return {fields.begin(), fields.end()};
}

void keepFields(const QString &setting, const QSet<QString> &fields)
{
    QStringList sorted(fields.begin(), fields.end());
    sorted.sort();
    QSettings().setValue(setting, sorted);
}

} // namespace

FacetState FacetState::kept()
{
    return {fieldsKept(closedSetting), fieldsKept(wholeSetting), fieldsKept(byCountSetting)};
}

void FacetState::keep() const
{
    keepFields(closedSetting, closed);
    keepFields(wholeSetting, whole);
    keepFields(byCountSetting, byCount);
}

} // namespace vodhuk
