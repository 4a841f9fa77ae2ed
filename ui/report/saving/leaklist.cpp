#include "ui/report/saving/leaklist.h"

#include "core/base/languagename.h"
#include "ui/common/appearance.h"
#include "ui/common/richtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

enum Column { What, Words, Place, Language };
enum Role { LeakRole = Qt::UserRole, RemedyRole, RecordRole };

/// So many of those that nobody has to answer are listed.
constexpr qsizetype mostTold = 500;

QString leakKey(const QString &language, const Leak &leak)
{
    return language + u'/' + leak.id;
}

QTreeWidgetItem *addLine(QTreeWidgetItem *group, const QStringList &cells,
                         const std::optional<ResponseId> &record)
{
    auto *line = new QTreeWidgetItem(group, cells);
    line->setData(What, RecordRole, record ? record->value : 0);
    for (const int column : {Words, Place})
        line->setToolTip(column, richTip(cells[column]));
    return line;
}

QString nameOf(const PreparedLanguage &language)
{
    return languageName(language.language, programLanguage());
}

} // namespace

LeakList::LeakList(QWidget *parent)
    : LeakList(tr("This would be given away. Accept each line, or mend it in its record or the briefing:"),
               parent)
{
}

LeakList::LeakList(QString asking, QWidget *parent)
    : QWidget(parent)
    , m_asking(std::move(asking))
    , m_lines(new QTreeWidget(this))
    , m_remedy(new QLabel(this))
    , m_accept(new QPushButton(tr("Accept the selected lines"), this))
    , m_record(new QPushButton(tr("Show the record"), this))
{
    m_lines->setObjectName(u"leakLines"_s);
    m_lines->setAccessibleName(tr("What is to be looked at before it is saved"));
    m_lines->setHeaderLabels({tr("What"), tr("Words"), tr("Place"), tr("Language")});
    m_lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_lines->setMinimumHeight(30 * spacing);
    for (const int column : {Words, Place})
        m_lines->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_lines->header()->setStretchLastSection(false);
    m_lines->installEventFilter(this);
    m_remedy->setObjectName(u"leakRemedy"_s);
    m_remedy->setWordWrap(true);
    m_accept->setObjectName(u"acceptLeaks"_s);
    m_accept->setAutoDefault(false);
    m_record->setObjectName(u"showLeakRecord"_s);
    m_record->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_record);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * spacing);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_remedy);
    layout->addLayout(buttons);
    connect(m_lines, &QTreeWidget::itemChanged, this, &LeakList::take);
    connect(m_lines, &QTreeWidget::itemSelectionChanged, this, &LeakList::showChosen);
    connect(m_lines, &QTreeWidget::currentItemChanged, this, &LeakList::showChosen);
    connect(m_accept, &QPushButton::clicked, this, &LeakList::acceptChosen);
    connect(m_record, &QPushButton::clicked, this, &LeakList::showRecord);
    showChosen();
}

QTreeWidgetItem *LeakList::addGroup(const QString &text)
{
    auto *group = new QTreeWidgetItem(m_lines, {text});
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

void LeakList::addLeaks(const PreparedLanguage &language, QTreeWidgetItem *&group)
{
    for (const Leak &leak : language.prepared->leaks) {
        if (!group)
            group = addGroup(m_asking);
        auto *line =
            addLine(group, {leakKindName(leak.kind), leak.found, leak.place, nameOf(language)}, leak.record);
        const QString key = leakKey(language.language, leak);
        line->setData(What, LeakRole, key);
        line->setData(What, RemedyRole, leakRemedy(leak.kind));
        line->setFlags(line->flags() | Qt::ItemIsUserCheckable);
        line->setCheckState(What, m_accepted.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
}

void LeakList::addFallbacks(const PreparedLanguage &language, QTreeWidgetItem *&group)
{
    const QList<FallbackText> &fallbacks = language.prepared->briefing.content.fallbacks;
    for (const FallbackText &fallback : fallbacks.first(std::min(mostTold, fallbacks.size()))) {
        if (!group)
            group = addGroup(tr("Texts that a language lacks; another one stands there, with its sign:"));
        addLine(group,
                {tr("Missing text"),
                 tr("in %1 instead").arg(languageName(fallback.language, programLanguage())), fallback.place,
                 nameOf(language)},
                fallback.record);
    }
    if (fallbacks.size() > mostTold)
        addLine(group, {tr("%n more", nullptr, static_cast<int>(fallbacks.size() - mostTold)), {}, {}, {}},
                {});
}

void LeakList::addChanges(const PreparedLanguage &language, QTreeWidgetItem *&group)
{
    const QList<SafeChange> &changes = language.prepared->changes;
    for (const SafeChange &change : changes.first(std::min(mostTold, changes.size()))) {
        if (!group)
            group = addGroup(tr("Changed so that it is safe to hold:"));
        addLine(group,
                {tr("Changed"), u"%1 \u2192 %2"_s.arg(change.before, change.after), change.place,
                 nameOf(language)},
                {});
    }
    if (changes.size() > mostTold)
        addLine(group, {tr("%n more", nullptr, static_cast<int>(changes.size() - mostTold)), {}, {}, {}}, {});
}

/// Told once, though each language lacks them.
void LeakList::addHeldBack(const PreparedLanguage &language, QTreeWidgetItem *&group)
{
    if (group || language.heldBack.isEmpty())
        return;
    group = addGroup(tr("Left out of the snapshot:"));
    for (const QString &sentence : heldBackInWords(language.heldBack)) {
        auto *line = addLine(group, {sentence, {}, {}, {}}, {});
        line->setFirstColumnSpanned(true);
        line->setToolTip(What, richTip(sentence));
    }
}

void LeakList::addWithoutFont(const PreparedLanguage &language, QTreeWidgetItem *&group)
{
    const QList<CharacterWithoutFont> &characters = language.prepared->withoutFont;
    for (const CharacterWithoutFont &character : characters.first(std::min(mostTold, characters.size()))) {
        if (!group)
            group = addGroup(tr("Characters that no font of a briefing has; a PDF prints their codes:"));
        addLine(group, {tr("Without a font"), character.code, character.text, nameOf(language)}, {});
    }
    if (characters.size() > mostTold)
        addLine(group, {tr("%n more", nullptr, static_cast<int>(characters.size() - mostTold)), {}, {}, {}},
                {});
}

void LeakList::setLanguages(const QList<PreparedLanguage> &languages)
{
    {
        const QSignalBlocker quiet(m_lines);
        m_lines->clear();
        for (const auto add : {&LeakList::addLeaks, &LeakList::addHeldBack, &LeakList::addFallbacks,
                               &LeakList::addWithoutFont, &LeakList::addChanges}) {
            QTreeWidgetItem *group = nullptr;
            for (const PreparedLanguage &language : languages)
                (this->*add)(language, group);
        }
        m_lines->expandAll();
        for (const int column : {What, Language})
            m_lines->resizeColumnToContents(column);
    }
    showChosen();
    Q_EMIT acceptedChanged();
}

QList<QTreeWidgetItem *> LeakList::leakLines() const
{
    QList<QTreeWidgetItem *> lines;
    for (int group = 0; group < m_lines->topLevelItemCount(); ++group) {
        const QTreeWidgetItem *parent = m_lines->topLevelItem(group);
        for (int line = 0; line < parent->childCount(); ++line) {
            if (parent->child(line)->data(What, LeakRole).isValid())
                lines.append(parent->child(line));
        }
    }
    return lines;
}

qsizetype LeakList::unaccepted() const
{
    return std::ranges::count_if(
        leakLines(), [](const QTreeWidgetItem *line) { return line->checkState(What) != Qt::Checked; });
}

void LeakList::take(QTreeWidgetItem *line)
{
    const QString key = line->data(What, LeakRole).toString();
    if (key.isEmpty())
        return;
    if (line->checkState(What) == Qt::Checked)
        m_accepted.insert(key);
    else
        m_accepted.remove(key);
    Q_EMIT acceptedChanged();
}

void LeakList::acceptChosen()
{
    {
        const QSignalBlocker quiet(m_lines); // told once for all lines
        for (QTreeWidgetItem *line : m_lines->selectedItems()) {
            if (!line->data(What, LeakRole).isValid())
                continue;
            line->setCheckState(What, Qt::Checked);
            m_accepted.insert(line->data(What, LeakRole).toString());
        }
    }
    Q_EMIT acceptedChanged();
}

void LeakList::showChosen()
{
    const QTreeWidgetItem *line = m_lines->currentItem();
    const QString remedy = line ? line->data(What, RemedyRole).toString() : QString();
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    m_record->setEnabled(line && line->data(What, RecordRole).toLongLong() != 0);
    m_accept->setEnabled(std::ranges::any_of(m_lines->selectedItems(), [](const QTreeWidgetItem *each) {
        return each->data(What, LeakRole).isValid();
    }));
}

void LeakList::showRecord()
{
    const QTreeWidgetItem *line = m_lines->currentItem();
    const qint64 record = line ? line->data(What, RecordRole).toLongLong() : 0;
    if (record != 0)
        Q_EMIT recordWanted(ResponseId{record});
}

bool LeakList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lines && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            showRecord();
            return true; // the dialog's own button is not meant
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vodhuk
