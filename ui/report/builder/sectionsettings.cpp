#include "ui/report/builder/sectionsettings.h"

#include "core/base/partialdate.h"
#include "core/catalogue/repositories.h"
#include "core/report/briefingselection.h"
#include "core/report/sectionkinds.h"
#include "core/report/sections/chosensettings.h"
#include "ui/common/appearance.h"
#include "ui/common/workspace.h"
#include "ui/editor/chipsfield.h"
#include "ui/report/builder/localizedtexts.h"
#include "ui/report/builder/picturesettings.h"
#include "ui/report/builder/queryfield.h"
#include "ui/report/builder/tablesettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// Kinds of trigger, and the events that they stand for.
QList<Choice> choicesOfEvents(const Workspace &workspace)
{
    const QString language = workspace.language();
    QList<Choice> choices = choicesOfTerms(workspace.catalogue().codebook().terms(u"trigger"_s), language);
    const auto events = allEvents(workspace.catalogue().database());
    for (const Event &event : events.value_or(QList<Event>())) {
        QStringList names;
        for (const QString &each : event.title.languages())
            names.append(event.title.text(each));
        choices.append({recordIdText(event.id), event.title.best(language), dateInShort(event.date), names,
                        event.id.value});
    }
    return choices;
}

} // namespace

SectionSettings::SectionSettings(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
    , m_textLanguage(workspace.language())
{
    m_layout->setContentsMargins({});
    connect(&workspace, &Workspace::catalogueChanged, this, &SectionSettings::fillPickers);
}

/// A line that has the focus says that it was left when it goes down: then somebody still hears it.
SectionSettings::~SectionSettings()
{
    clear();
}

void SectionSettings::setSection(const BriefingSection *section, const QStringList &languages)
{
    const bool isSameKind = section && m_isShown && section->kind == m_section.kind &&
                            namesActorsOfAll(*section) == namesActorsOfAll(m_section);
    if (!isSameKind) {
        const QSignalBlocker quiet(
            this); // what inputs say as they go down is no edit of the section that comes
        clear();
    }
    m_isShown = section != nullptr;
    m_section = section ? *section : BriefingSection();
    if (!isSameKind)
        build();
    if (m_isShown)
        fill(languages);
}

void SectionSettings::clear()
{
    if (m_texts)
        m_textLanguage = m_texts->language();
    delete m_inputs;
    m_inputs = nullptr;
    m_purpose = nullptr;
    m_newPage = nullptr;
    m_texts = nullptr;
    m_query = nullptr;
    m_picture = nullptr;
    m_table = nullptr;
    m_actor = nullptr;
    m_event = nullptr;
    m_day = nullptr;
    m_dayMessage = nullptr;
    m_months = nullptr;
    m_detail = nullptr;
}

void SectionSettings::build()
{
    m_inputs = new QWidget(this);
    auto *layout = new QVBoxLayout(m_inputs);
    layout->setContentsMargins({});
    layout->setSpacing(2 * spacing);
    m_layout->addWidget(m_inputs);
    m_inputs->show();
    m_purpose = new QLabel(m_inputs);
    m_purpose->setWordWrap(true);
    layout->addWidget(m_purpose);
    const SectionKind *kind = m_isShown ? sectionKind(m_section.kind) : nullptr;
    if (!m_isShown)
        m_purpose->setText(tr("Choose a section above, or add one."));
    else
        m_purpose->setText(kind ? kind->purpose(Wording(m_workspace.language()))
                                : tr("This program does not know this kind of section. It stays as it is."));
    if (kind)
        buildInputs(*kind);
    layout->addStretch(1);
}

/// What it shows stands first, for that is what it was added for.
void SectionSettings::buildInputs(const SectionKind &kind)
{
    using Parts = QList<std::pair<SectionPart, void (SectionSettings::*)()>>;
    const auto build = [&](const Parts &parts) {
        for (const auto &[part, buildPart] : parts) {
            if (kind.parts.contains(part))
                (this->*buildPart)();
        }
    };
    build({{SectionPart::Picture, &SectionSettings::buildPicture},
           {SectionPart::Fields, &SectionSettings::buildTable},
           {SectionPart::Actor, &SectionSettings::buildActor},
           {SectionPart::Event, &SectionSettings::buildEvent},
           {SectionPart::Day, &SectionSettings::buildDay},
           {SectionPart::Months, &SectionSettings::buildMonths}});
    buildTexts(kind);
    build({{SectionPart::Query, &SectionSettings::buildQuery},
           {SectionPart::Detail, &SectionSettings::buildDetail}});
    buildNewPage();
    fillPickers();
}

void SectionSettings::buildNewPage()
{
    m_newPage = new QCheckBox(tr("Begins a page"), m_inputs);
    m_newPage->setObjectName(u"sectionNewPage"_s);
    m_inputs->layout()->addWidget(m_newPage);
    connect(m_newPage, &QCheckBox::clicked, this, [this](bool on) {
        m_section.newPage = on;
        Q_EMIT edited();
    });
}

void SectionSettings::buildQuery()
{
    m_query = new QueryField(m_workspace, u"sectionQuery"_s, tr("Only these records"), m_inputs);
    m_query->setHint(tr("those of the briefing"));
    m_inputs->layout()->addWidget(m_query);
    connect(m_query, &QueryField::edited, this, [this] {
        m_section.query = m_query->text();
        Q_EMIT edited();
    });
}

void SectionSettings::add(const QString &label, QWidget *input)
{
    auto *text = new QLabel(label, m_inputs);
    text->setWordWrap(true);
    text->setBuddy(input);
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(label);
    auto *group = new QVBoxLayout;
    group->setSpacing(spacing);
    group->addWidget(text);
    group->addWidget(input);
    static_cast<QVBoxLayout *>(m_inputs->layout())->addLayout(group);
}

/// Title and text have their tabs of languages in common.
void SectionSettings::buildTexts(const SectionKind &kind)
{
    if (!kind.parts.contains(SectionPart::Title) && !kind.parts.contains(SectionPart::Text))
        return;
    m_texts = new LocalizedTexts(m_textLanguage, m_inputs);
    m_texts->addLine(u"sectionTitle"_s, tr("Title"), kind.title(Wording(m_workspace.language())));
    if (kind.parts.contains(SectionPart::Text))
        m_texts->addMarkdown(u"sectionText"_s, tr("Text (Markdown)"),
                             tr("**strong**, *emphasis*, - lists, [words](address)"));
    m_inputs->layout()->addWidget(m_texts);
    connect(m_texts, &LocalizedTexts::edited, this, [this] {
        m_section.title = m_texts->texts().value(0);
        if (m_texts->texts().size() > 1)
            m_section.text = m_texts->texts().value(1);
        Q_EMIT edited();
    });
}

void SectionSettings::buildPicture()
{
    m_picture = new PictureSettings(m_workspace.language(), m_inputs);
    connect(m_picture, &PictureSettings::edited, this, [this] { takeSettings(*m_picture); });
    m_inputs->layout()->addWidget(m_picture);
}

void SectionSettings::buildTable()
{
    m_table = new TableSettings(m_workspace.language(), m_inputs);
    connect(m_table, &TableSettings::edited, this, [this] { takeSettings(*m_table); });
    m_inputs->layout()->addWidget(m_table);
}

template <class Inputs>
void SectionSettings::takeSettings(const Inputs &inputs)
{
    m_section.settings = inputs.settings(m_section.settings);
    Q_EMIT edited();
}

ChipsField *SectionSettings::addPicker(const QString &name, const QString &label, const QString &setting)
{
    const CellJoin join = setting == "actor"_L1 ? CellJoin::Semicolon : CellJoin::Alone;
    auto *field = new ChipsField(ChoiceIndex(), join, m_inputs);
    field->setObjectName(name);
    if (QWidget *line = field->focusProxy())
        line->setAccessibleName(label);
    connect(field, &FieldWidget::edited, this, [this, field, setting] {
        if (!field->isUnfinished())
            set(setting, field->text());
    });
    add(label, field);
    return field;
}

void SectionSettings::buildActor()
{
    const QString label = namesActorsOfAll(m_section)
                              ? tr("Actors of the whole briefing (else those of its selection)")
                              : tr("Actors (else those of the selection)");
    m_actor = addPicker(u"sectionActor"_s, label, u"actor"_s);
}

void SectionSettings::buildEvent()
{
    m_event = addPicker(u"sectionEvent"_s, tr("Event (else all of them)"), u"event"_s);
}

/// Names may have changed; what is chosen stays.
void SectionSettings::fillPickers()
{
    const Catalogue &catalogue = m_workspace.catalogue();
    if (m_actor) {
        m_actor->setChoices(
            ChoiceIndex(choicesOfActors(catalogue.actors(), catalogue.codebook(), m_workspace.language())));
    }
    if (m_event)
        m_event->setChoices(ChoiceIndex(choicesOfEvents(m_workspace)));
}

void SectionSettings::buildDay()
{
    m_day = new QLineEdit(m_inputs);
    m_day->setObjectName(u"sectionDay"_s);
    m_day->setPlaceholderText(tr("day of the data"));
    add(tr("On the day (year-month-day)"), m_day);
    m_dayMessage = new QLabel(tr("This is no day. Write it like 2024-05-31, or leave it empty."), m_inputs);
    m_dayMessage->setWordWrap(true);
    m_dayMessage->hide();
    m_inputs->layout()->addWidget(m_dayMessage);
    connect(m_day, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const QString day = typed.trimmed();
        if (day.isEmpty() || QDate::fromString(day, Qt::ISODate).isValid())
            set(u"day"_s, day);
    });
    connect(m_day, &QLineEdit::editingFinished, this, &SectionSettings::judgeDay);
}

/// Half a date is no mistake while it is typed.
void SectionSettings::judgeDay()
{
    const QString day = m_day->text().trimmed();
    m_dayMessage->setVisible(!day.isEmpty() && !QDate::fromString(day, Qt::ISODate).isValid());
}

void SectionSettings::buildMonths()
{
    m_months = new QSpinBox(m_inputs);
    m_months->setObjectName(u"sectionMonths"_s);
    m_months->setRange(1, mostMonths);
    add(tr("Months ahead"), m_months);
    connect(m_months, &QSpinBox::valueChanged, this, [this](int months) {
        set(u"months"_s, months == usualMonths ? QString() : QString::number(months));
    });
}

void SectionSettings::buildDetail()
{
    m_detail = new QComboBox(m_inputs);
    m_detail->setObjectName(u"sectionDetail"_s);
    m_detail->addItem(tr("as fits"), QString());
    m_detail->addItem(tr("in full"), u"full"_s);
    m_detail->addItem(tr("in short"), u"short"_s);
    add(tr("Detail"), m_detail);
    connect(m_detail, &QComboBox::activated, this,
            [this] { set(u"detail"_s, m_detail->currentData().toString()); });
}

void SectionSettings::set(const QString &setting, const QString &value)
{
    QMap<QString, QString> settings = m_section.settings;
    if (value.isEmpty())
        settings.remove(setting);
    else
        settings.insert(setting, value);
    if (settings == m_section.settings)
        return;
    m_section.settings = settings;
    Q_EMIT edited();
}

void SectionSettings::fill(const QStringList &languages)
{
    const QMap<QString, QString> &settings = m_section.settings;
    if (m_newPage)
        m_newPage->setChecked(m_section.newPage);
    if (m_texts) {
        m_texts->setLanguages(languages);
        m_texts->setTexts({m_section.title, m_section.text});
    }
    if (m_query)
        m_query->setText(m_section.query);
    if (m_picture)
        m_picture->setSettings(settings);
    if (m_table)
        m_table->setSettings(settings);
    for (const auto &[field, name] : {std::pair(m_actor, u"actor"_s), std::pair(m_event, u"event"_s)}) {
        if (field && !field->says(settings.value(name)))
            field->setText(settings.value(name));
    }
    if (m_day && !m_day->hasFocus() && m_day->text() != settings.value(u"day"_s)) {
        m_day->setText(settings.value(u"day"_s));
        judgeDay();
    }
    if (m_months) {
        const QSignalBlocker quiet(m_months);
        m_months->setValue(settings.value(u"months"_s, QString::number(usualMonths)).toInt());
    }
    if (m_detail)
        m_detail->setCurrentIndex(std::max(0, m_detail->findData(settings.value(u"detail"_s))));
}

} // namespace vodhuk
