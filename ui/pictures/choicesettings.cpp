#include "ui/pictures/choicesettings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr std::array binNames{std::pair("day"_L1, TimeBin::Day), std::pair("month"_L1, TimeBin::Month),
                              std::pair("quarter"_L1, TimeBin::Quarter), std::pair("year"_L1, TimeBin::Year)};

constexpr int mostMonths = 120;

/// Each choice as one text, or nothing as long as it is as usual; actors are several texts.
struct ChoiceForm {
    QLatin1String name;
    PictureChoice choice;
    QStringList (*write)(const PictureChoices &choices);
    bool (*read)(PictureChoices &choices, const QString &value, const PictureKind &kind);
};

QStringList unlessEmpty(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList(text);
}

template <QString PictureChoices::*Field>
QStringList writeField(const PictureChoices &choices)
{
    return unlessEmpty(choices.*Field);
}

template <QString PictureChoices::*Field>
bool readField(PictureChoices &choices, const QString &value, const PictureKind &kind)
{
    if (!kind.fields.contains(value))
        return false;
    choices.*Field = value;
    return true;
}

QStringList writeBin(const PictureChoices &choices)
{
    const auto *const named =
        std::ranges::find_if(binNames, [&](const auto &each) { return choices.bin == each.second; });
    return named == binNames.end() ? QStringList() : QStringList(QString(named->first));
}

bool readBin(PictureChoices &choices, const QString &value, const PictureKind & /*kind*/)
{
    choices.bin = binByName(value);
    return choices.bin.has_value();
}

QStringList writeDay(const PictureChoices &choices)
{
    return unlessEmpty(choices.day.toString(Qt::ISODate)); // empty if the day is not valid
}

bool readDay(PictureChoices &choices, const QString &value, const PictureKind & /*kind*/)
{
    choices.day = QDate::fromString(value, Qt::ISODate);
    return choices.day.isValid();
}

QStringList writeMonths(const PictureChoices &choices)
{
    return choices.months == PictureChoices().months ? QStringList()
                                                     : QStringList(QString::number(choices.months));
}

bool readMonths(PictureChoices &choices, const QString &value, const PictureKind & /*kind*/)
{
    const int months = value.toInt(); // 0 for what is no number
    if (months < 1 || months > mostMonths)
        return false;
    choices.months = months;
    return true;
}

QStringList writeActors(const PictureChoices &choices)
{
    return choices.actors;
}

bool readActors(PictureChoices &choices, const QString &value, const PictureKind & /*kind*/)
{
    choices.actors.append(value);
    return true;
}

constexpr std::array forms{
    ChoiceForm{"by"_L1, PictureChoice::By, writeField<&PictureChoices::by>, readField<&PictureChoices::by>},
    ChoiceForm{"rows"_L1, PictureChoice::Rows, writeField<&PictureChoices::rows>,
               readField<&PictureChoices::rows>},
    ChoiceForm{"columns"_L1, PictureChoice::Columns, writeField<&PictureChoices::columns>,
               readField<&PictureChoices::columns>},
    ChoiceForm{"bin"_L1, PictureChoice::Bin, writeBin, readBin},
    ChoiceForm{"day"_L1, PictureChoice::Day, writeDay, readDay},
    ChoiceForm{"months"_L1, PictureChoice::Months, writeMonths, readMonths},
    ChoiceForm{"actors"_L1, PictureChoice::Actors, writeActors, readActors}};

/// Null if the kind has no setting of this name.
const ChoiceForm *formOf(const PictureKind &kind, const QString &name)
{
    const auto *const form =
        std::ranges::find_if(forms, [&](const ChoiceForm &each) { return name == each.name; });
    return form != forms.end() && kind.choices.contains(form->choice) ? form : nullptr;
}

bool read(PictureChoices &choices, const ViewSetting &setting, const PictureKind &kind)
{
    const ChoiceForm *form = formOf(kind, setting.name);
    return form != nullptr && form->read(choices, setting.value, kind);
}

} // namespace

std::optional<TimeBin> binByName(const QString &name)
{
    const auto *const named =
        std::ranges::find_if(binNames, [&](const auto &each) { return name == each.first; });
    return named == binNames.end() ? std::nullopt : std::optional(named->second);
}

QList<ViewSetting> settingsOf(const PictureKind &kind, const PictureChoices &choices)
{
    QList<ViewSetting> settings{{u"kind"_s, kind.code}};
    for (const ChoiceForm &form : forms) {
        if (!kind.choices.contains(form.choice))
            continue;
        for (const QString &value : form.write(choices))
            settings.append({form.name, value});
    }
    return settings;
}

QList<ViewSetting> settingsFrom(const QMap<QString, QString> &texts)
{
    QList<ViewSetting> settings;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const QStringList values = text.key() == "actors"_L1 ? text->split(u';') : QStringList(*text);
        for (const QString &value : values) {
            if (!value.trimmed().isEmpty())
                settings.append({text.key(), value.trimmed()});
        }
    }
    return settings;
}

QStringList settingNames()
{
    QStringList names{u"kind"_s};
    for (const ChoiceForm &form : forms)
        names.append(form.name);
    return names;
}

bool hasSetting(const PictureKind &kind, const QString &name)
{
    return formOf(kind, name) != nullptr;
}

ReadChoices choicesFrom(const QList<ViewSetting> &settings, const PictureKind &kind)
{
    ReadChoices result;
    for (const ViewSetting &setting : settings) {
        if (setting.name != "kind"_L1 && !read(result.choices, setting, kind))
            result.unread.append(setting.name + u':' + setting.value);
    }
    return result;
}

} // namespace vodhuk
