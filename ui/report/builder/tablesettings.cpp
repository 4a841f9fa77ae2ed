#include "ui/report/builder/tablesettings.h"

#include "core/query/facets.h"
#include "ui/common/appearance.h"
#include "ui/pictures/captions.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

TableSettings::TableSettings(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QComboBox(this))
    , m_columns(new QComboBox(this))
{
    m_columns->addItem(tr("none"), QString());
    const Wording words(language);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    const auto add = [&](QComboBox *box, const QString &name, const QString &label) {
        for (const QString &field : facetFields())
            box->addItem(fieldInWords(field, words), field);
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        auto *text = new QLabel(label, this);
        text->setBuddy(box);
        layout->addWidget(text);
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, &TableSettings::edited);
    };
    add(m_rows, u"tableRows"_s, tr("Rows"));
    add(m_columns, u"tableColumns"_s, tr("Columns"));
}

void TableSettings::setSettings(const Settings &settings)
{
    m_rows->setCurrentIndex(std::max(0, m_rows->findData(settings.value(u"rows"_s, u"actor"_s))));
    m_columns->setCurrentIndex(std::max(0, m_columns->findData(settings.value(u"columns"_s))));
}

TableSettings::Settings TableSettings::settings(const Settings &before) const
{
    Settings result = before;
    result.insert(u"rows"_s, m_rows->currentData().toString());
    const QString columns = m_columns->currentData().toString();
    if (columns.isEmpty())
        result.remove(u"columns"_s);
    else
        result.insert(u"columns"_s, columns);
    return result;
}

} // namespace vodhuk
