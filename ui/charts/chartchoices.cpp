#include "ui/charts/chartchoices.h"

#include "core/analysis/inforcecounts.h"
#include "ui/common/appearance.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

ChartChoices::ChartChoices(const QString &language, QWidget *parent, Qt::Orientation orientation)
    : QWidget(parent)
    , m_language(language)
    , m_line(new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom,
                            this))
{
    m_line->setContentsMargins({});
    m_line->setSpacing(orientation == Qt::Horizontal ? 2 * spacing : spacing);
}

PictureChoices ChartChoices::choices() const
{
    return completed(chosen(), m_query, m_usualDay.isValid() ? m_usualDay : QDate::currentDate());
}

void ChartChoices::setQuery(const Query &query)
{
    m_query = query;
    if (auto *edit = findChild<QDateEdit *>(u"chartDay"_s))
        showDay(*edit);
}

void ChartChoices::setUsualDay(QDate day)
{
    m_usualDay = day;
    if (auto *edit = findChild<QDateEdit *>(u"chartDay"_s))
        showDay(*edit);
}

PictureChoices ChartChoices::chosen() const
{
    return m_choices.value(m_kind);
}

void ChartChoices::setChosen(const QString &kind, const PictureChoices &choices)
{
    m_choices[kind] = choices;
}

void ChartChoices::showKind(const PictureKind &kind)
{
    m_kind = kind.code;
    while (const QLayoutItem *item = m_line->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PictureChoice choice : kind.choices)
        add(choice, kind);
    m_line->addStretch(1);
}

void ChartChoices::add(PictureChoice choice, const PictureKind &kind)
{
    switch (choice) {
    case PictureChoice::By:
        return addField(u"chartBy"_s, tr("By"), &PictureChoices::by, kind.fields.value(0), kind.fields);
    case PictureChoice::Rows:
        return addField(u"chartRows"_s, tr("Rows"), &PictureChoices::rows, u"actor"_s, kind.fields);
    case PictureChoice::Columns:
        return addField(u"chartColumns"_s, tr("Columns"), &PictureChoices::columns, u"instrument"_s,
                        kind.fields);
    case PictureChoice::Bin:
        return addBin();
    case PictureChoice::Day:
        return addDay();
    case PictureChoice::Months:
        return addMonths();
    case PictureChoice::Actors:
        return addActors();
    }
}

void ChartChoices::addWidget(const QString &name, const QString &label, QWidget *widget)
{
    auto *text = new QLabel(label, this);
    text->setBuddy(widget);
    widget->setObjectName(name);
    widget->setAccessibleName(label);
    m_line->addWidget(text);
    m_line->addWidget(widget);
}

void ChartChoices::addField(const QString &name, const QString &label, QString PictureChoices::*field,
                            const QString &usual, const QStringList &fields)
{
    auto *box = new QComboBox(this);
    const Wording words(m_language);
    for (const QString &each : fields)
        box->addItem(fieldInWords(each, words), each);
    const QString chosen = m_choices[m_kind].*field;
    box->setCurrentIndex(std::max(0, box->findData(chosen.isEmpty() ? usual : chosen)));
    connect(box, &QComboBox::activated, this, [this, box, field] {
        m_choices[m_kind].*field = box->currentData().toString();
        Q_EMIT changed();
    });
    addWidget(name, label, box);
}

void ChartChoices::addBin()
{
    auto *box = new QComboBox(this);
    box->addItem(tr("as fits"), -1);
    box->addItem(tr("day"), static_cast<int>(TimeBin::Day));
    box->addItem(tr("month"), static_cast<int>(TimeBin::Month));
    box->addItem(tr("quarter"), static_cast<int>(TimeBin::Quarter));
    box->addItem(tr("year"), static_cast<int>(TimeBin::Year));
    const std::optional<TimeBin> chosen = m_choices[m_kind].bin;
    box->setCurrentIndex(std::max(0, box->findData(chosen ? static_cast<int>(*chosen) : -1)));
    connect(box, &QComboBox::activated, this, [this, box] {
        const int bin = box->currentData().toInt();
        m_choices[m_kind].bin = bin < 0 ? std::optional<TimeBin>() : static_cast<TimeBin>(bin);
        Q_EMIT changed();
    });
    addWidget(u"chartBin"_s, tr("Per"), box);
}

void ChartChoices::addDay()
{
    auto *edit = new QDateEdit(this);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    showDay(*edit);
    connect(edit, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_choices[m_kind].day = day;
        Q_EMIT changed();
    });
    addWidget(u"chartDay"_s, tr("On"), edit);
}

/// The day of the query is chosen where the query is made.
void ChartChoices::showDay(QDateEdit &edit) const
{
    const QSignalBlocker nobodysChoice(edit);
    if (const QDate day = choices().day; day != edit.date()) // else somebody may be writing in it
        edit.setDate(day);
    const bool isFree = !inForceDay(m_query).has_value();
    edit.setEnabled(isFree);
    edit.setToolTip(isFree ? QString() : tr("The day for which the query asks what is in force"));
    edit.setAccessibleDescription(edit.toolTip());
}

void ChartChoices::addMonths()
{
    auto *box = new QSpinBox(this);
    box->setRange(1, 120);
    box->setValue(m_choices[m_kind].months);
    connect(box, &QSpinBox::valueChanged, this, [this](int months) {
        m_choices[m_kind].months = months;
        Q_EMIT changed();
    });
    addWidget(u"chartMonths"_s, tr("Months ahead"), box);
}

void ChartChoices::addActors()
{
    auto *line = new QLineEdit(m_choices[m_kind].actors.join(u"; "_s), this);
    line->setPlaceholderText(tr("Actors, parted by semicolons"));
    line->setMinimumWidth((m_line->direction() == QBoxLayout::LeftToRight ? 60 : 30) * spacing);
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        QStringList actors;
        for (const QString &name : line->text().split(u';', Qt::SkipEmptyParts)) {
            if (!name.trimmed().isEmpty())
                actors.append(name.trimmed());
        }
        if (actors == m_choices[m_kind].actors)
            return;
        m_choices[m_kind].actors = actors;
        Q_EMIT changed();
    });
    addWidget(u"chartActors"_s, tr("Actors"), line);
}

} // namespace vodhuk
