#include "ui/timeline/inforcebar.h"

#include "core/base/wording.h"
#include "ui/common/appearance.h"
#include "ui/pictures/rowparts.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int pauseWhileDragging = 60; ///< milliseconds

} // namespace

InForceBar::InForceBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"inForceBar"_s);
    build();
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseWhileDragging);
    connect(&m_pause, &QTimer::timeout, this, &InForceBar::apply);
    connect(&m_workspace, &Workspace::queryChanged, this, &InForceBar::follow);
    connect(&m_workspace, &Workspace::resultChanged, this, &InForceBar::askCounts);
    connect(&m_workspace, &Workspace::caughtUp, this, &InForceBar::askRange);
    askRange();
    follow(m_workspace.query());
}

void InForceBar::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * spacing, spacing, 3 * spacing, spacing);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * spacing);
    column->addLayout(row);
    auto *head = new QLabel(tr("In force on"), this);
    m_date = new QDateEdit(this);
    m_date->setObjectName(u"inForceDate"_s);
    m_date->setAccessibleName(tr("Day on which measures are in force"));
    m_date->setLocale(QLocale(m_workspace.language()));
    m_date->setDisplayFormat(u"d MMM yyyy"_s);
    m_date->setKeyboardTracking(false);
    m_date->setDateRange(QDate(1900, 1, 1), QDate(9999, 12, 31));
    head->setBuddy(m_date);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(u"inForceSlider"_s);
    m_slider->setAccessibleName(tr("Day on which measures are in force"));
    m_slider->setSingleStep(1);
    m_slider->setPageStep(30);
    m_told = new QLabel(this);
    m_told->setObjectName(u"inForceTold"_s);
    m_told->setWordWrap(true); // else its words would claim the width of the table
    auto *close = new QToolButton(this);
    close->setObjectName(u"inForceOff"_s);
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setToolTip(tr("Show all days again (Esc)"));
    close->setAccessibleName(tr("Show all days again"));
    row->addWidget(head);
    row->addWidget(addStep(u"inForceMonthBack"_s, u"«"_s, tr("One month earlier"), 0, -1));
    row->addWidget(addStep(u"inForceDayBack"_s, u"‹"_s, tr("One day earlier"), -1, 0));
    row->addWidget(m_date);
    row->addWidget(addStep(u"inForceDayOn"_s, u"›"_s, tr("One day later"), 1, 0));
    row->addWidget(addStep(u"inForceMonthOn"_s, u"»"_s, tr("One month later"), 0, 1));
    row->addWidget(m_slider, 1);
    row->addWidget(close);
    column->addWidget(m_told);
    connect(m_date, &QDateEdit::dateChanged, this, &InForceBar::choose);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { choose(m_range.first.addDays(value)); });
    connect(close, &QToolButton::clicked, this, [this] { setOn(false); });
}

QToolButton *InForceBar::addStep(const QString &name, const QString &text, const QString &tip, int days,
                                 int months)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    button->setAutoRepeat(true);
    connect(button, &QToolButton::clicked, this,
            [this, days, months] { choose(m_day.addDays(days).addMonths(months)); });
    return button;
}

void InForceBar::askRange()
{
    m_workspace.background().ask<Result<InForceRange>>(
        u"in-force-range"_s, this,
        [](const QueryEngine &engine, const Cancellation &) { return inForceRange(engine); },
        [this](const Result<InForceRange> &range) {
            if (range)
                takeRange(*range);
            else
                Q_EMIT m_workspace.failed(range.error());
        });
}

/// The slider also reaches today, and the day that is asked for.
void InForceBar::takeRange(const InForceRange &range)
{
    const QDate today = QDate::currentDate();
    m_range = range.first.isValid() ? range : InForceRange{today.addYears(-1), today};
    m_range.last = std::max(m_range.last, today);
    if (!m_day.isValid())
        m_day = today;
    showDay();
}

void InForceBar::setOn(bool on)
{
    m_pause.stop();
    if (!on)
        return m_workspace.setQuery(m_workspace.query().without(u"in-force"_s));
    if (!m_day.isValid())
        m_day = QDate::currentDate();
    apply();
}

/// Whoever has put the day into the query or taken it out.
void InForceBar::follow(const Query &query)
{
    const std::optional<QDate> day = inForceDay(query);
    if (day && !m_pause.isActive()) {
        m_day = *day;
        showDay();
    }
    const bool wasOn = std::exchange(m_isOn, day.has_value());
    setVisible(m_isOn);
    if (m_isOn != wasOn)
        Q_EMIT switched(m_isOn);
}

void InForceBar::askCounts()
{
    const Query query = m_workspace.result()->query;
    const std::optional<QDate> day = inForceDay(query);
    if (!day) {
        m_workspace.background().forget(u"in-force-counts"_s);
        return;
    }
    m_workspace.background().ask<Answer>(
        u"in-force-counts"_s, this,
        [query, day](const QueryEngine &engine, const Cancellation &) {
            return inForceCounts(engine, query, *day);
        },
        [this](const Answer &answer) {
            if (!answer)
                return; // the workspace tells of queries that cannot be run
            if (*answer)
                tell(**answer);
            else
                Q_EMIT m_workspace.failed(answer->error());
        });
}

void InForceBar::tell(const InForceCounts &counts)
{
    const Wording words(m_workspace.language());
    QStringList parts{words.translate("InForceBar", "%n measure(s) for certain", nullptr, counts.certain)};
    if (counts.possible > 0)
        parts.append(words.translate("InForceBar", "perhaps %n more", nullptr, counts.possible));
    if (counts.eased > 0)
        parts.append(words.translate("InForceBar", "%n of them eased", nullptr, counts.eased));
    if (counts.easedUndated > 0)
        parts.append(words.translate("InForceBar", "%n of these eased by now, since when is not stated",
                                     nullptr, counts.easedUndated));
    if (counts.withoutStart > 0)
        parts.append(words.translate("InForceBar",
                                     "%n more without a stated start, on no day that can be told", nullptr,
                                     counts.withoutStart));
    m_told->setText(
        tr("Records with a measure of any kind. Taking a benefit away: %1").arg(parts.join(u", "_s)));
    m_told->setToolTip(tr("Measures that take a benefit away, on %1. Records show as soon as one of their "
                          "measures may be in force on the day.")
                           .arg(dayInWords(counts.day, words)));
    setAccessibleDescription(m_told->text());
}

void InForceBar::choose(QDate day)
{
    if (m_isShowing || !day.isValid() || day == m_day)
        return;
    m_day = day;
    showDay();
    if (m_isOn && !m_pause.isActive())
        m_pause.start();
}

void InForceBar::showDay()
{
    if (!m_range.first.isValid() || !m_day.isValid())
        return;
    m_isShowing = true;
    const QDate first = std::min(m_range.first, m_day);
    const QDate last = std::max(m_range.last, m_day);
    m_range = {first, last};
    m_slider->setRange(0, static_cast<int>(first.daysTo(last)));
    m_slider->setValue(static_cast<int>(first.daysTo(m_day)));
    m_date->setDate(m_day);
    m_slider->setAccessibleDescription(dayInWords(m_day, Wording(m_workspace.language())));
    m_isShowing = false;
}

void InForceBar::apply()
{
    m_workspace.setQuery(m_workspace.query().withValues(u"in-force"_s, {m_day.toString(Qt::ISODate)}));
}

void InForceBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return setOn(false);
    QWidget::keyPressEvent(event);
}

} // namespace vodhuk
