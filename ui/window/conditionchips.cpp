#include "ui/window/conditionchips.h"

#include "ui/common/appearance.h"
#include "ui/common/workspace.h"
#include "ui/editor/flowlayout.h"
#include "ui/window/conditionchip.h"
#include "ui/window/conditiontext.h"

#include <algorithm>
#include <utility>

namespace vodhuk
{

namespace
{

constexpr qsizetype widthOfAllChips = 240 * spacing; ///< about: in a common window they stand in one line
constexpr qsizetype leastChipWidth = 24 * spacing;

} // namespace

ConditionChips::ConditionChips(Workspace &workspace, FlowLayout &row, QWidget &frame)
    : QObject(&frame)
    , m_workspace(workspace)
    , m_row(row)
    , m_frame(frame)
{
}

void ConditionChips::show(const QList<Condition> &conditions)
{
    QStringList labels;
    for (const Condition &condition : conditions)
        labels.append(conditionLabel(m_workspace, condition));
    if (std::ranges::equal(labels, m_chips, {}, {}, &ConditionChip::text))
        return;
    const bool hadFocus = std::ranges::any_of(m_chips, &QWidget::hasFocus);
    clear();
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const auto tone =
            conditions[i].negated ? ConditionChip::Tone::Excluded : ConditionChip::Tone::Included;
        auto *chip = new ConditionChip(labels[i], tone, &m_frame);
        chip->setMaximumWidth(
            static_cast<int>(std::max(leastChipWidth, widthOfAllChips / conditions.size())));
        connect(chip, &QAbstractButton::clicked, this, [this, i] { Q_EMIT removeWanted(i); });
        connect(
            chip, &ConditionChip::editWanted, this, [this, i] { Q_EMIT editWanted(i); },
            Qt::QueuedConnection);
        m_row.insertWidget(static_cast<int>(i), chip);
        m_chips.append(chip);
    }
    if (hadFocus)
        Q_EMIT focusLost();
}

/// They go when the event that may have come from one of them is done.
void ConditionChips::clear()
{
    for (ConditionChip *chip : std::exchange(m_chips, {})) {
        m_row.removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
}

} // namespace vodhuk
