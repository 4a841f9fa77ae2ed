#include "ui/editor/editorheader.h"

#include "ui/common/richtext.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::ResponseEditor)
};

QString headingOf(RecordKind kind, bool fresh)
{
    switch (kind) {
    case RecordKind::Countermove:
        return fresh ? Words::tr("New countermove") : Words::tr("Edit countermove");
    case RecordKind::Reaction:
        return fresh ? Words::tr("New reaction") : Words::tr("Edit reaction");
    case RecordKind::Response:
        break;
    }
    return fresh ? Words::tr("New response") : Words::tr("Edit response");
}

} // namespace

EditorHeader::EditorHeader(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_state(new QLabel(this))
    , m_save(new QPushButton(Words::tr("Save"), this))
{
    QFont bold = m_heading->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_heading->setFont(bold);
    m_heading->setObjectName(u"formHeading"_s);
    m_save->setProperty("primary", true);
    m_save->setToolTip(Words::tr("Save the record (Ctrl+S)"));
    auto *close = new QPushButton(Words::tr("Close"), this);
    close->setToolTip(Words::tr("Close the form (Esc)"));
    connect(m_save, &QPushButton::clicked, this, &EditorHeader::saveWanted);
    connect(close, &QPushButton::clicked, this, &EditorHeader::closeWanted);
    for (QPushButton *button : {m_save, close})
        button->setAutoDefault(true); // pressed by Return too
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(m_state->fontMetrics().height()); // no jump when it says something
    auto *words = new QVBoxLayout; // below each other: a form beside the table is narrow
    words->setSpacing(0);
    words->addWidget(m_heading);
    words->addWidget(m_state);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * spacing, 2 * spacing, 4 * spacing, 2 * spacing);
    layout->setSpacing(2 * spacing);
    layout->addLayout(words, 1);
    layout->addWidget(close);
    layout->addWidget(m_save);
}

void EditorHeader::showRecord(RecordKind kind, bool fresh)
{
    m_heading->setText(headingOf(kind, fresh));
}

void EditorHeader::showState(const QString &state)
{
    m_state->setText(richColoured(richPlain(state), Appearance::current().muted));
}

void EditorHeader::setSavable(bool savable)
{
    m_save->setEnabled(savable);
}

QString EditorHeader::heading() const
{
    return m_heading->text();
}

} // namespace vodhuk
