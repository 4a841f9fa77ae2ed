#include "ui/report/builder/sectionlist.h"

#include "core/report/sectionkinds.h"
#include "ui/common/appearance.h"
#include "ui/common/menuletters.h"
#include "ui/pictures/picturekinds.h"
#include "ui/report/builder/movablelist.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString kindName(const BriefingSection &section, const Wording &words)
{
    const QString name = kindInWords(section, words);
    const PictureKind *picture = pictureKind(section.settings.value(u"kind"_s));
    return picture ? u"%1: %2"_s.arg(name, picture->title(words)) : name;
}

} // namespace

QString sectionName(const BriefingSection &section, const QString &language)
{
    const QString kind = kindName(section, Wording(language));
    const QString title = section.title.best(language);
    return title.isEmpty() || title == kind ? kind : u"%1 (%2)"_s.arg(title, kind);
}

SectionList::SectionList(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_list(new MovableList(this))
    , m_add(new QToolButton(this))
    , m_kinds(new QMenu(m_add))
{
    m_list->setObjectName(u"briefingSections"_s);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setAccessibleDescription(tr("Alt with the arrow keys moves a section, Delete removes it"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(1); // else lines of one name and of two would run into each other
    m_add->setObjectName(u"addSection"_s);
    m_add->setText(tr("Add section"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setMenu(m_kinds);
    m_kinds->setToolTipsVisible(true);
    fillMenu();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addLayout(buildTools());
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        enableButtons();
        Q_EMIT currentChanged(row);
    });
    connect(m_list, &MovableList::moveWanted, this, &SectionList::moveWanted);
    connect(m_list, &MovableList::removeWanted, this, &SectionList::removeWanted);
}

QHBoxLayout *SectionList::buildTools()
{
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(spacing, 0, spacing, 0);
    tools->setSpacing(spacing);
    tools->addWidget(m_add);
    tools->addStretch(1);
    const auto add = [&](const QString &name, const QString &sign, const QString &text, auto slot) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(sign);
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, slot);
        tools->addWidget(button);
        m_tools.append(button);
    };
    add(u"moveSectionUp"_s, u"\u2191"_s, tr("Move the section up (Alt+Up)"),
        [this] { Q_EMIT moveWanted(current(), current() - 1); });
    add(u"moveSectionDown"_s, u"\u2193"_s, tr("Move the section down (Alt+Down)"),
        [this] { Q_EMIT moveWanted(current(), current() + 1); });
    add(u"repeatSection"_s, u"\u00d72"_s, tr("Repeat the section"),
        [this] { Q_EMIT repeatWanted(current()); });
    add(u"removeSection"_s, u"\u00d7"_s, tr("Remove the section (Delete)"),
        [this] { Q_EMIT removeWanted(current()); });
    return tools;
}

void SectionList::fillMenu()
{
    const Wording words(m_language);
    for (const SectionKind &kind : sectionKinds()) {
        QAction *action = m_kinds->addAction(kind.title(words).replace(u'&', u"&&"_s));
        action->setToolTip(kind.purpose(words));
        action->setData(kind.code);
        connect(action, &QAction::triggered, this, [this, code = kind.code] { Q_EMIT addWanted(code); });
    }
    giveOwnLetters(*m_kinds);
}

void SectionList::setSections(const QList<BriefingSection> &sections, qsizetype current)
{
    {
        const QSignalBlocker quiet(m_list);
        const Wording words(m_language);
        while (m_list->count() > sections.size())
            delete m_list->takeItem(m_list->count() - 1);
        while (m_list->count() < sections.size())
            m_list->addItem(QString());
        for (int row = 0; row < m_list->count(); ++row) {
            const BriefingSection &section = sections[row];
            const SectionKind *kind = sectionKind(section.kind);
            m_list->item(row)->setText(u"%1. %2"_s.arg(row + 1).arg(sectionName(section, m_language)));
            m_list->item(row)->setToolTip(
                kind ? kind->purpose(words)
                     : tr("This program does not know this kind of section. It stays as it is."));
        }
        m_list->setCurrentRow(static_cast<int>(
            std::clamp<qsizetype>(current, sections.isEmpty() ? -1 : 0, sections.size() - 1)));
    }
    enableButtons();
}

qsizetype SectionList::current() const
{
    return m_list->currentRow();
}

void SectionList::enableButtons()
{
    const qsizetype row = current();
    const bool hadFocus = std::ranges::any_of(m_tools, &QWidget::hasFocus);
    for (QToolButton *tool : std::as_const(m_tools))
        tool->setEnabled(row >= 0);
    m_tools[0]->setEnabled(row > 0);
    m_tools[1]->setEnabled(row >= 0 && row + 1 < m_list->count());
    if (hadFocus && std::ranges::none_of(m_tools, &QWidget::hasFocus))
        m_list->setFocus(
            Qt::OtherFocusReason); // else it would go to whatever stands behind a button that is off
}

} // namespace vodhuk
