#include "ui/window/searchbox.h"

#include "ui/common/appearance.h"
#include "ui/common/chip.h"
#include "ui/common/linkwidgets.h"
#include "ui/editor/flowlayout.h"
#include "ui/window/conditionchips.h"
#include "ui/window/conditiontext.h"
#include "ui/window/querycompletion.h"
#include "ui/window/querylineedit.h"
#include "ui/window/queryoffers.h"
#include "ui/window/refusedplace.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int millisecondsAfterTyping = 150;
constexpr int millisecondsBeforeComplaint = 900;

/// Whether whoever reads `query` reads all that `part` asks for.
bool holds(const Query &query, const Query &part)
{
    const auto isIn = [](const auto &all) { return [&all](const auto &one) { return all.contains(one); }; };
    return std::ranges::all_of(part.conditions, isIn(query.conditions)) &&
           std::ranges::all_of(part.words, isIn(query.words));
}

QString quotedValue(const QString &value)
{
    return Query().withValue(u"x"_s, value).toText().mid(2);
}

QString wordsOf(const Query &query)
{
    Query words;
    words.words = query.words;
    return words.toText();
}

} // namespace

SearchBox::SearchBox(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_frame(new QWidget(this))
    , m_row(new FlowLayout(m_frame))
    , m_chipRow(new ConditionChips(workspace, *m_row, *m_frame))
    , m_line(new QueryLineEdit(m_frame))
    , m_message(new LinkLabel(this))
    , m_offers(new QueryOffers(workspace, *m_line))
{
    setObjectName(u"search"_s);
    buildFrame();
    buildMessage();
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
    connect(&workspace, &Workspace::resultChanged, this,
            [this](const std::shared_ptr<const QueryResult> &result) { acceptAnswer(result->query); });
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
    m_row->insertWidget(0, m_line);
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
        if (!m_offers->isOneChosen())
            commit();
    });
    connect(m_line, &QueryLineEdit::left, this, [this] {
        if (!m_refused) // it would be refused again
            commit();
    });
    connect(m_chipRow, &ConditionChips::removeWanted, this, &SearchBox::removeChip);
    connect(m_chipRow, &ConditionChips::editWanted, this, &SearchBox::editChip);
    connect(m_chipRow, &ConditionChips::focusLost, m_line, qOverload<>(&QWidget::setFocus));
    connect(m_offers, &QueryOffers::conditionTaken, this, &SearchBox::commit);
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

/// A change of the order alone, or the query that was typed here, leaves what stands in the box as it is; but an order that
/// was typed is not the one any more.
void SearchBox::showQuery(const Query &query)
{
    const SortOrder before = std::exchange(m_submitted.sort, query.sort);
    const bool isSame = query == m_submitted;
    m_submitted = query;
    if (isSame && before != query.sort)
        return dropTypedOrder();
    if (!isSame)
        restore();
}

void SearchBox::restore()
{
    m_typing.stop();
    m_submitted = m_workspace.query();
    m_chips = m_submitted.conditions;
    m_line->setText(wordsOf(m_submitted));
    accept();
    showChips();
}

void SearchBox::dropTypedOrder()
{
    const auto read = readQueryText(m_line->text());
    if (!read || !read->namesOrder)
        return;
    Query unsorted = read->query;
    unsorted.sort = {};
    m_line->setText(unsorted.toText());
}

void SearchBox::showChips()
{
    m_chipRow->show(m_chips);
}

void SearchBox::typed()
{
    accept();
    m_typing.start();
    m_patience.start();
    m_offers->show();
}

void SearchBox::submit()
{
    m_typing.stop();
    const std::expected<ReadQuery, QueryError> read = readQueryText(wholeText());
    if (!read) {
        m_problem = read.error();
        return leaveBegunField();
    }
    Query query = read->query;
    if (!read->namesOrder)
        query.sort = m_workspace.query().sort;
    m_submitted = query;
    accept();
    if (queryBesideBegunField())
        Q_EMIT fieldBegun(m_workspace.query());
    m_workspace.setQuery(query);
}

/// Who typed "fram" looked for a word, until "framing:" told that it begins a condition: the word is asked for no more, and the values
/// to choose from are those of all that the rest finds.
void SearchBox::leaveBegunField()
{
    const std::optional<Query> rest = queryBesideBegunField();
    if (!rest)
        return;
    Q_EMIT fieldBegun(m_workspace.query());
    m_submitted = *rest;
    m_workspace.setQuery(*rest);
}

/// Nothing if the word at the cursor is no condition, or what is shown was not found by the beginning of its field.
std::optional<Query> SearchBox::queryBesideBegunField() const
{
    const Query &shown = m_workspace.query();
    const QueryCompletion::Word place = QueryCompletion::wordAt(m_line->text(), m_line->cursorPosition());
    const QString condition = m_line->text().mid(place.start, place.length);
    const qsizetype colon = condition.indexOf(u':');
    if (colon < 0 || shown.words.isEmpty())
        return {};
    const auto read = parseQuery(chipsText() + m_line->text().remove(place.start, place.length));
    if (!read)
        return {};
    Query rest = *read;
    rest.sort = shown.sort;
    for (const SearchWord &word : shown.words) {
        Query without = shown;
        without.words.removeOne(word);
        const QString begun = (word.negated ? u"-"_s : QString()) + word.text;
        if (without == rest && condition.left(colon).startsWith(begun, Qt::CaseInsensitive))
            return rest;
    }
    return {};
}

/// What was typed becomes chips as far as it is conditions.
void SearchBox::commit()
{
    submit();
    const std::expected<ReadQuery, QueryError> read = readQueryText(wholeText());
    if (!read) {
        showProblem();
        return;
    }
    const bool hasMore = read->query.conditions.size() > m_chips.size() || read->namesOrder;
    m_chips = read->query.conditions;
    if (hasMore) // the order is seen at the heads of the table
        m_line->setText(wordsOf(read->query));
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

/// The text stays to be mended; the chips are those of what is shown.
void SearchBox::refuse(const Query &refused, const QueryError &error)
{
    m_submitted = m_workspace.query();
    if (m_typing.isActive())
        return; // another text will be asked
    giveBack(m_submitted);
    const auto own = parseQuery(wholeText());
    m_problem = own ? placedIn(*own, error, refused) : error;
    m_refused = refused;
    leaveBegunField();
    if (!m_patience.isActive())
        showProblem();
}

/// Chips that are no conditions of `shown` become text again.
void SearchBox::giveBack(const Query &shown)
{
    Query rest;
    for (const Condition &chip : std::as_const(m_chips)) {
        if (!shown.conditions.contains(chip))
            rest.conditions.append(chip);
    }
    if (rest.conditions.isEmpty())
        return;
    m_chips.removeIf([&](const Condition &chip) { return !shown.conditions.contains(chip); });
    m_line->setText((rest.toText() + u' ' + m_line->text()).trimmed());
    showChips();
}

/// What was refused for want of a name is answered once the name is there, after an undo for example.
void SearchBox::acceptAnswer(const Query &answered)
{
    if (m_refused == answered && m_workspace.query() == answered)
        restore();
    else
        showChips();
}

void SearchBox::accept()
{
    m_problem.reset();
    m_refused.reset();
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
    QString text = u"<span style='color:%1'>%2</span>"_s.arg(look.error.name(),
                                                             shortened(m_problem->message).toHtmlEscaped());
    if (!m_problem->suggestion.isEmpty() && m_problem->length > 0)
        text += u" <a href='take' style='color:%1'>%2</a>"_s.arg(
            look.accent.name(),
            tr("Did you mean “%1”?").arg(shortened(m_problem->suggestion)).toHtmlEscaped());
    if (m_refused && !holds(*m_refused, m_submitted))
        text += u"<br>"_s +
                tr("What is shown was found by: %1")
                    .arg(m_submitted.isEmpty() ? tr("no conditions") : shortened(m_submitted.toText()))
                    .toHtmlEscaped();
    m_message->setText(text);
    m_message->show();
    update();
}

void SearchBox::takeSuggestion()
{
    if (!m_problem)
        return;
    // What resolves queries suggests a value; what reads them, a text.
    const QString suggestion = m_refused ? quotedValue(m_problem->suggestion) : m_problem->suggestion;
    QString text = wholeText();
    text.replace(m_problem->position, m_problem->length, suggestion);
    m_chips.clear();
    m_line->setText(text);
    accept();
    commit();
    m_line->setFocus();
}

} // namespace vodhuk
