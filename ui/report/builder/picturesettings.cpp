#include "ui/report/builder/picturesettings.h"

#include "ui/charts/chartchoices.h"
#include "ui/common/appearance.h"
#include "ui/pictures/choicesettings.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

const auto actorsSetting = u"actors"_s;

} // namespace

PictureSettings::PictureSettings(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QComboBox(this))
    , m_choices(new ChartChoices(language, this, Qt::Vertical))
{
    m_kinds->setObjectName(u"sectionPicture"_s);
    m_kinds->setAccessibleName(tr("Picture"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->setMinimumContentsLength(12);
    const Wording words(language);
    for (const PictureKind &each : pictureKinds())
        m_kinds->addItem(each.title(words), each.code);
    auto *label = new QLabel(tr("Picture"), this);
    label->setBuddy(m_kinds);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addWidget(label);
    layout->addWidget(m_kinds);
    layout->addWidget(m_choices);
    connect(m_kinds, &QComboBox::activated, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    connect(m_choices, &ChartChoices::changed, this, &PictureSettings::edited);
    showKind();
}

QString PictureSettings::kind() const
{
    return m_kinds->currentData().toString();
}

void PictureSettings::showKind()
{
    if (const PictureKind *chosen = pictureKind(kind()))
        m_choices->showKind(*chosen);
}

/// What somebody is just choosing here is not built anew under the cursor.
void PictureSettings::setSettings(const Settings &settings)
{
    if (this->settings(settings) == settings)
        return;
    const QSignalBlocker quiet(m_choices);
    m_kinds->setCurrentIndex(m_kinds->findData(settings.value(u"kind"_s))); // none for one of a later program
    if (const PictureKind *chosen = pictureKind(kind())) {
        m_choices->setChosen(chosen->code, choicesFrom(settingsFrom(settings), *chosen).choices);
        m_choices->showKind(*chosen);
    }
}

PictureSettings::Settings PictureSettings::settings(const Settings &before) const
{
    const PictureKind *chosen = pictureKind(kind());
    if (!chosen)
        return before;
    Settings result = before;
    for (const QString &name : settingNames()) // others are left alone
        result.remove(name);
    QStringList actors;
    for (const ViewSetting &setting : settingsOf(*chosen, m_choices->chosen())) {
        if (setting.name == actorsSetting)
            actors.append(setting.value);
        else
            result.insert(setting.name, setting.value);
    }
    if (!actors.isEmpty())
        result.insert(actorsSetting, actors.join(u"; "_s));
    return result;
}

} // namespace vodhuk
