#include "ui/editor/chipsfield.h"

#include "core/codebook/responsefields.h"
#include "ui/common/appearance.h"
#include "ui/editor/choicedelegate.h"
#include "ui/editor/choicemodel.h"
#include "ui/editor/flowlayout.h"
#include "ui/editor/valuechip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostChips = 200;

/// How many are left out in front, so that what is typed comes to stand beside the others. They are left out by the hundred: else
/// every further value would move all chips.
qsizetype leftOutOf(qsizetype values)
{
    constexpr qsizetype step = 100;
    return values <= mostChips ? 0 : (values - step - 1) / step * step;
}

} // namespace

ChipsField::ChipsField(ChoiceIndex choices, CellJoin join, QWidget *parent)
    : FieldWidget(parent)
    , m_choices(std::move(choices))
    , m_join(join)
    , m_layout(new FlowLayout(this))
    , m_line(new QLineEdit(this))
    , m_offered(new ChoiceModel(this))
    , m_completer(new QCompleter(m_offered, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(spacing);
    m_layout->addWidget(m_line);
    m_line->setMinimumWidth(40 * spacing);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    buildCompletion();
}

/// No choice is a place of its own here: what was typed. The arrows come round to it.
void ChipsField::setFree()
{
    m_isFree = true;
    m_completer->setWrapAround(true);
}

void ChipsField::buildCompletion()
{
    m_completer->setWidget(m_line);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWrapAround(
        false); // behind the last choice would come none, and a Return would take nothing
    m_completer->popup()->setItemDelegate(new ChoiceDelegate(m_completer));
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { add(index.data(ChoiceModel::ValueRole).toString()); });
    // While choices are on offer, the key goes past eventFilter().
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (m_isFree && !m_completer->popup()->currentIndex().isValid())
            takeTyped();
    });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isRefused = false;
        if (m_join == CellJoin::Semicolon && text.endsWith(u';')) {
            m_line->setText(text.chopped(1));
            return takeTyped();
        }
        suggest();
        Q_EMIT typed(text);
        Q_EMIT edited();
    });
}

QString ChipsField::text() const
{
    QStringList values = m_values;
    if (!m_line->text().trimmed().isEmpty())
        values += m_line->text().trimmed();
    return joined(values);
}

bool ChipsField::isUnfinished() const
{
    return !m_isRefused && !m_line->text().trimmed().isEmpty();
}

QString ChipsField::joined(const QStringList &values) const
{
    switch (m_join) {
    case CellJoin::Semicolon:
        return joinCell(values);
    case CellJoin::DoubleSemicolon:
        return joinRecords(values);
    case CellJoin::Alone:
        break;
    }
    return values.isEmpty() ? QString() : values.last();
}

QStringList ChipsField::split(const QString &text) const
{
    switch (m_join) {
    case CellJoin::Semicolon:
        return splitCell(text);
    case CellJoin::DoubleSemicolon:
        return splitRecords(text);
    case CellJoin::Alone:
        break;
    }
    return text.isEmpty() ? QStringList() : QStringList{text};
}

void ChipsField::setText(const QString &text)
{
    m_values = split(text);
    m_line->clear();
    showChips();
}

void ChipsField::setLabeller(std::function<QString(const QString &)> labelOf)
{
    m_labelOf = std::move(labelOf);
    showChips();
}

void ChipsField::setChoices(ChoiceIndex choices)
{
    m_choices = std::move(choices);
    showChips();
    if (m_line->hasFocus())
        suggest();
}

void ChipsField::offer(const QList<Choice> &choices)
{
    QList<Choice> fresh;
    for (const Choice &choice : choices) {
        m_offeredLabels.insert(choice.value, choice.label);
        if (!m_values.contains(choice.value))
            fresh += choice;
    }
    m_offered->setChoices(fresh);
    if (fresh.isEmpty() || !m_line->hasFocus())
        return m_completer->popup()->hide();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_isFree ? QModelIndex()
                                                   : m_completer->completionModel()->index(0, 0));
}

void ChipsField::suggest()
{
    if (m_line->text().trimmed().isEmpty())
        m_completer->popup()->hide();
    else
        offer(m_choices.matches(m_line->text()));
}

void ChipsField::add(const QString &value)
{
    m_line->clear();
    if (m_join == CellJoin::Alone && !value.isEmpty())
        m_values.clear();
    if (!value.isEmpty() && !m_values.contains(value))
        m_values += value;
    showChips();
    Q_EMIT edited();
}

void ChipsField::removeAt(qsizetype place)
{
    m_values.removeAt(place);
    showChips();
    m_line->setFocus();
    Q_EMIT edited();
}

void ChipsField::takeTyped()
{
    const QString typedText = m_line->text().trimmed();
    if (typedText.isEmpty())
        return;
    const Choice *meant = m_isFree ? nullptr : m_choices.named(typedText);
    add(meant ? meant->value : typedText);
}

void ChipsField::showChips()
{
    m_leftOut = m_showsAll ? 0 : leftOutOf(m_values.size());
    QStringList labels;
    for (const QString &value : m_values.sliced(m_leftOut))
        labels.append(labelOf(value));
    setUpdatesEnabled(false);
    m_layout->setEnabled(false); // else each chip that is shown would lay out all of them
    delete m_layout->takeAt(m_more ? m_layout->indexOf(m_more) : -1);
    exchangeChips(labels);
    showMore();
    m_layout->setEnabled(true);
    m_layout->invalidate();
    m_layout->activate();
    setUpdatesEnabled(true);
}

/// Those at both ends that stay as they are stay.
void ChipsField::exchangeChips(const QStringList &labels)
{
    const qsizetype shorter = std::min(m_chips.size(), labels.size());
    qsizetype before = 0;
    while (before < shorter && m_chips[before]->text() == labels[before])
        ++before;
    qsizetype behind = 0;
    while (behind < shorter - before &&
           m_chips[m_chips.size() - 1 - behind]->text() == labels[labels.size() - 1 - behind])
        ++behind;
    while (m_chips.size() > before + behind)
        dropChip(before);
    for (qsizetype place = before; place < labels.size() - behind; ++place)
        insertChip(place, labels[place]);
}

void ChipsField::insertChip(qsizetype place, const QString &label)
{
    auto *chip = new ValueChip(label, this);
    connect(chip, &ValueChip::removalWanted, this,
            [this, chip] { removeAt(m_leftOut + m_chips.indexOf(chip)); });
    m_layout->insertWidget(static_cast<int>(place), chip);
    m_chips.insert(place, chip);
    chip->show();
}

/// It may be the one whose click is being answered.
void ChipsField::dropChip(qsizetype place)
{
    ValueChip *chip = m_chips.takeAt(place);
    delete m_layout->takeAt(static_cast<int>(place));
    chip->disconnect(this);
    chip->hide();
    chip->deleteLater();
}

/// The button stands in front of the chips.
void ChipsField::showMore()
{
    if (!m_more && m_leftOut > 0) {
        m_more = new QToolButton(this);
        m_more->setObjectName(u"moreValues"_s);
        m_more->setAutoRaise(true);
        m_more->setFocusPolicy(Qt::ClickFocus);
        connect(m_more, &QToolButton::clicked, this, [this] {
            m_showsAll = true;
            showChips();
            m_line->setFocus();
        });
    }
    if (!m_more)
        return;
    m_more->setText(tr("%1 more").arg(m_leftOut));
    m_more->setVisible(m_leftOut > 0);
    if (m_leftOut > 0)
        m_layout->insertWidget(0, m_more);
}

QString ChipsField::labelOf(const QString &value) const
{
    if (const Choice *choice = m_choices.find(value))
        return choice->label;
    if (m_offeredLabels.contains(value))
        return m_offeredLabels[value];
    return m_labelOf ? m_labelOf(value) : value;
}

bool ChipsField::lineKey(int key)
{
    const bool empty = m_line->text().isEmpty();
    switch (key) {
    case Qt::Key_Backspace:
        if (empty && !m_values.isEmpty())
            removeAt(m_values.size() - 1);
        return empty;
    case Qt::Key_Down:
        offer(m_choices.matches(m_line->text()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeTyped();
        return true;
    default:
        return false;
    }
}

void ChipsField::refuseOffer()
{
    m_isRefused = true;
    Q_EMIT edited();
}

bool ChipsField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup()) {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            refuseOffer();
        return false;
    }
    if (event->type() == QEvent::KeyPress && lineKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            takeTyped();
    }
    return FieldWidget::eventFilter(watched, event);
}

} // namespace vodhuk
