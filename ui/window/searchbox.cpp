#include "ui/window/searchbox.h"

#include "ui/common/appearance.h"
#include "ui/common/chip.h"
#include "ui/common/linkwidgets.h"
#include "ui/window/conditionchip.h"
#include "ui/window/conditiontext.h"
#include "ui/window/querycompletion.h"
#include "ui/window/querylineedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int millisecondsAfterTyping = 150;
constexpr int millisecondsBeforeComplaint = 900;

enum OfferRole { TextRole = Qt::UserRole, WholeRole };

} // namespace

SearchBox::SearchBox(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_completion(new QueryCompletion(workspace, this))
    , m_frame(new QWidget(this))
    , m_row(new QHBoxLayout(m_frame))
    , m_line(new QueryLineEdit(m_frame))
    , m_message(new LinkLabel(this))
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
{
    setObjectName(u"search"_s);
    buildFrame();
    buildMessage();
    buildCompletion();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing / 2);
    layout->addWidget(m_frame);
    layout->addWidget(m_message);
    m_typing.setSingleShot(true);
    m_typing.setInterval(millisecondsAfterTyping);
    m_patience.setSingleShot(true);
    m_patience.setInterval(millisecondsBeforeComplaint);
    connect(&m_typing, &QTimer::timeout, this, &SearchBox::submit);
    connect(&m_patience, &QTimer::timeout, this, &SearchBox::showProblem);
    connect(&workspace, &Workspace::queryChanged, this, &SearchBox::showQuery);
    connect(&workspace, &Workspace::queryRefused, this, &SearchBox::refuse);
    connect(&workspace, &Workspace::resultChanged, this, &SearchBox::showChips);
    showQuery(workspace.query());
}

/// The line loses the focus when it goes down with the box, which then can act on it no more.
SearchBox::~SearchBox()
{
    disconnect(m_line, nullptr, this, nullptr);
}

void SearchBox::buildFrame()
{
    m_row->setContentsMargins(2 * spacing, spacing, 2 * spacing, spacing);
    m_row->setSpacing(spacing + spacing / 2);
    m_row->addWidget(m_line, 1);
    m_line->setObjectName(u"searchLine"_s);
    m_line->setAccessibleName(tr("Search"));
    m_line->setAccessibleDescription(
        tr("Words to find, or conditions such as actor:EU, separated by blanks"));
    m_line->setPlaceholderText(tr("Search, or add a condition such as actor:EU …"));
    m_line->setFrame(false);
    m_line->setMinimumWidth(30 * spacing);
    m_line->setMinimumHeight(fontMetrics().height() + 2 * spacing + 2);
    QPalette colours = m_line->palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    m_line->setPalette(colours);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &SearchBox::typed);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (!m_completer->popup()->isVisible() || !m_completer->popup()->currentIndex().isValid())
            commit();
    });
    connect(m_line, &QueryLineEdit::left, this, &SearchBox::commit);
    connect(m_line, &QueryLineEdit::backspacedAtStart, this, [this] { removeChip(m_chips.size() - 1); });
}

void SearchBox::buildMessage()
{
    m_message->setObjectName(u"searchMessage"_s);
    m_message->setAccessibleName(tr("What is wrong with the search"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::RichText);
    m_message->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_message->setContentsMargins(2 * spacing, 0, 2 * spacing, 0);
    m_message->hide();
    connect(m_message, &QLabel::linkActivated, this, &SearchBox::takeSuggestion);
}

void SearchBox::buildCompletion()
{
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchBox::take);
}

void SearchBox::paintEvent(QPaintEvent *)
{
    const Appearance look = Appearance::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor rim = m_message->isVisible() ? look.error
                       : m_line->hasFocus()   ? look.accent
                                              : blended(look.lines, look.muted, 0.5);
    painter.setPen(QPen(rim, m_line->hasFocus() ? 1.5 : 1));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(QRectF(m_frame->geometry()).adjusted(1, 1, -1, -1), 5, 5);
}

void SearchBox::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

QString SearchBox::chipsText() const
{
    Query query;
    query.conditions = m_chips;
    const QString text = query.toText();
    return text.isEmpty() ? text : text + u' ';
}

QString SearchBox::wholeText() const
{
    return chipsText() + m_line->text();
}

/// A change of the order alone, or the query that was typed here, leaves what stands in the box as it is.
void SearchBox::showQuery(const Query &query)
{
    Query unsorted = query;
    unsorted.sort = m_submitted.sort;
    const bool isSame = unsorted == m_submitted;
    m_submitted = query;
    if (isSame)
        return;
    m_typing.stop();
    m_chips = query.conditions;
    Query words;
    words.words = query.words;
    m_line->setText(words.toText());
    accept();
    showChips();
}

void SearchBox::showChips()
{
    QStringList labels;
    for (const Condition &chip : std::as_const(m_chips))
        labels.append(conditionLabel(m_workspace, chip));
    if (std::ranges::equal(labels, m_chipWidgets, {}, {}, &ConditionChip::text))
        return;
    const bool hadFocus = std::ranges::any_of(m_chipWidgets, &QWidget::hasFocus);
    for (ConditionChip *chip : std::as_const(m_chipWidgets)) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chipWidgets.clear();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const auto tone = m_chips[i].negated ? ConditionChip::Tone::Excluded : ConditionChip::Tone::Included;
        auto *chip = new ConditionChip(labels[i], tone, m_frame);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { removeChip(i); });
        connect(chip, &ConditionChip::editWanted, this, [this, i] { editChip(i); }, Qt::QueuedConnection);
        m_row->insertWidget(static_cast<int>(i), chip);
        m_chipWidgets.append(chip);
    }
    if (hadFocus)
        m_line->setFocus();
}

void SearchBox::typed()
{
    m_line->clearMark();
    m_problem.reset();
    m_message->hide();
    update();
    m_typing.start();
    m_patience.start();
    offer();
}

void SearchBox::submit()
{
    m_typing.stop();
    std::expected<Query, QueryError> query = parseQuery(wholeText());
    if (!query) {
        m_problem = query.error();
        return;
    }
    if (query->sort == SortOrder())
        query->sort = m_workspace.query().sort;
    m_submitted = *query;
    accept();
    m_workspace.setQuery(*query);
}

/// What was typed becomes chips as far as it is conditions.
void SearchBox::commit()
{
    submit();
    const std::expected<Query, QueryError> query = parseQuery(wholeText());
    if (!query) {
        showProblem();
        return;
    }
    Query words;
    words.words = query->words;
    const bool hasMore = query->conditions.size() > m_chips.size() || query->sort != SortOrder();
    m_chips = query->conditions;
    if (hasMore) // the order is seen at the heads of the table
        m_line->setText(words.toText());
    showChips();
}

void SearchBox::removeChip(qsizetype index)
{
    if (index < 0 || index >= m_chips.size())
        return;
    m_chips.removeAt(index);
    showChips();
    submit();
    m_line->setFocus();
}

/// The condition stands in the line as it is typed, its values selected; the query stays as it is until something is typed.
void SearchBox::editChip(qsizetype index)
{
    if (index < 0 || index >= m_chips.size())
        return;
    commit(); // what stands in the line becomes a chip of its own, behind the others
    Query edited;
    edited.conditions = {m_chips.takeAt(index)};
    const QString text = edited.toText();
    const QString rest = m_line->text().trimmed();
    m_line->setText(rest.isEmpty() ? text : text + u' ' + rest);
    showChips();
    m_line->setFocus();
    const qsizetype values = text.indexOf(u':') + 1;
    m_line->setSelection(static_cast<int>(values), static_cast<int>(text.size() - values));
}

void SearchBox::refuse(const QueryError &error)
{
    m_submitted = m_workspace.query();
    m_problem = error;
    if (!m_patience.isActive())
        showProblem();
}

void SearchBox::accept()
{
    m_problem.reset();
    m_line->clearMark();
    m_message->hide();
    update();
}

void SearchBox::showProblem()
{
    m_patience.stop();
    if (!m_problem)
        return;
    const Appearance look = Appearance::current();
    const qsizetype start = m_problem->position - chipsText().size();
    if (start >= 0 && m_problem->length > 0)
        m_line->mark(start, m_problem->length);
    QString text =
        u"<span style='color:%1'>%2</span>"_s.arg(look.error.name(), m_problem->message.toHtmlEscaped());
    if (!m_problem->suggestion.isEmpty())
        text += u" <a href='take' style='color:%1'>%2</a>"_s.arg(
            look.accent.name(), tr("Did you mean “%1”?").arg(m_problem->suggestion).toHtmlEscaped());
    m_message->setText(text);
    m_message->show();
    update();
}

void SearchBox::takeSuggestion()
{
    if (!m_problem)
        return;
    QString text = wholeText();
    text.replace(m_problem->position, m_problem->length, m_problem->suggestion);
    m_chips.clear();
    m_line->setText(text);
    accept();
    commit();
    m_line->setFocus();
}

void SearchBox::offer()
{
    const QueryCompletion::Word word = QueryCompletion::wordAt(m_line->text(), m_line->cursorPosition());
    const QList<QueryCompletion::Offer> offers =
        m_completion->offersFor(m_line->text().mid(word.start, word.length));
    m_offers->clear();
    for (const QueryCompletion::Offer &each : offers) {
        auto *item =
            new QStandardItem(each.detail.isEmpty() ? each.label : u"%1   %2"_s.arg(each.label, each.detail));
        item->setData(each.text, TextRole);
        item->setData(each.isWhole, WholeRole);
        m_offers->appendRow(item);
    }
    if (offers.isEmpty())
        return m_completer->popup()->hide();
    m_completer->complete(placeOfOffers(word));
    m_completer->popup()->setCurrentIndex(
        {}); // Enter searches what was typed; an offer is taken by choosing it
}

/// Below the word that is typed, as wide as the offers need.
QRect SearchBox::placeOfOffers(const QueryCompletion::Word &word) const
{
    const QAbstractItemView *popup = m_completer->popup();
    const int before = m_line->fontMetrics().horizontalAdvance(m_line->text().left(word.start));
    const int width = popup->sizeHintForColumn(0) + 2 * popup->frameWidth() + 6 * spacing;
    const int room = std::max(0, m_line->width() - width);
    return {std::min(before, room), 0, std::min(width, m_line->width()), m_line->height() + spacing};
}

void SearchBox::take(const QModelIndex &index)
{
    const QueryCompletion::Word word = QueryCompletion::wordAt(m_line->text(), m_line->cursorPosition());
    const QString text = index.data(TextRole).toString();
    QString line = m_line->text();
    line.replace(word.start, word.length, text);
    m_line->setText(line);
    m_line->setCursorPosition(static_cast<int>(word.start + text.size()));
    if (index.data(WholeRole).toBool())
        commit();
    else
        offer();
}

} // namespace vodhuk
