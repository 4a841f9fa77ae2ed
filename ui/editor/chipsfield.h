/// Several values as chips, and a line to type further ones into, with completion over all their names.
#pragma once

#include "ui/editor/choice.h"
#include "ui/editor/fieldwidget.h"

#include <QHash>
#include <QStringList>

#include <functional>

class QCompleter;
class QLineEdit;
class QToolButton;

namespace vodhuk
{

class ValueChip;
class ChoiceModel;
class FlowLayout;

/// How values stand in one cell of the canonical table; Alone: the cell is one value, a further one takes its place.
enum class CellJoin { Semicolon, DoubleSemicolon, Alone };

class ChipsField : public FieldWidget
{
    Q_OBJECT

public:
    explicit ChipsField(ChoiceIndex choices, CellJoin join = CellJoin::Semicolon, QWidget *parent = nullptr);

    /// The chips, and behind them what was typed and is no chip yet.
    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;

    /// Until the line is left, or what is on offer for it is refused by Escape.
    [[nodiscard]] bool isUnfinished() const override;

    [[nodiscard]] const QStringList &values() const { return m_values; }

    /// Makes a value of what stands in the line, if anything does.
    void takeTyped();

    /// Values need not be choices: what is typed stands as it is, unless somebody goes down to a choice.
    void setFree();

    /// How a value is shown that is none of the choices (an alias of one, for example).
    void setLabeller(std::function<QString(const QString &)> labelOf);

    /// For choices that are known later than the field is made.
    void setChoices(ChoiceIndex choices);

    /// Offers these for what is being typed, in place of the choices: for answers that come later (see typed()).
    void offer(const QList<Choice> &choices);

Q_SIGNALS:
    /// What stands in the line now; whoever has more choices for it calls offer().
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildCompletion();
    void suggest();
    void add(const QString &value);
    void removeAt(qsizetype place);
    void showChips();
    void exchangeChips(const QStringList &labels);
    void insertChip(qsizetype place, const QString &label);
    void dropChip(qsizetype place);
    void showMore();
    [[nodiscard]] QString labelOf(const QString &value) const;
    [[nodiscard]] bool lineKey(int key);
    void refuseOffer();
    [[nodiscard]] QString joined(const QStringList &values) const;
    [[nodiscard]] QStringList split(const QString &text) const;

    ChoiceIndex m_choices;
    CellJoin m_join;
    bool m_isFree = false;
    bool m_isRefused = false; ///< what was on offer for the letters in the line
    std::function<QString(const QString &)> m_labelOf;
    QHash<QString, QString> m_offeredLabels; ///< of values that were offered and are none of the choices
    QStringList m_values;
    QList<ValueChip *> m_chips;    ///< of the values behind those left out
    qsizetype m_leftOut = 0;       ///< first values that have no chip
    bool m_showsAll = false;       ///< however many they are
    QToolButton *m_more = nullptr; ///< shows those left out; none if none are
    FlowLayout *m_layout;
    QLineEdit *m_line;
    ChoiceModel *m_offered;
    QCompleter *m_completer;
};

} // namespace vodhuk
