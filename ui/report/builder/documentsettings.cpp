#include "ui/report/builder/documentsettings.h"

#include "core/base/languagename.h"
#include "ui/common/appearance.h"
#include "ui/common/workspace.h"
#include "ui/editor/flowlayout.h"
#include "ui/report/builder/localizedtexts.h"
#include "ui/report/builder/queryfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

DocumentSettings::DocumentSettings(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_texts(new LocalizedTexts(workspace.language(), this))
    , m_paper(new QComboBox(this))
    , m_query(new QueryField(workspace, u"briefingQuery"_s, tr("Records of the briefing"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * spacing);
    m_name->setObjectName(u"briefingName"_s);
    m_name->setMaxLength(200);
    addLabelled(tr("Name, by which you find it"), m_name);
    buildLanguages();
    m_texts->addLine(u"briefingTitle"_s, tr("Title"));
    m_texts->addLine(u"briefingAddressee"_s, tr("Addressee"), tr("such as a committee or court"));
    layout->addWidget(m_texts);
    m_paper->setObjectName(u"briefingPaper"_s);
    m_paper->addItem(tr("A4 (210 × 297 mm)"), u"a4"_s);
    m_paper->addItem(tr("Letter (8.5 × 11 in)"), u"letter"_s);
    addLabelled(tr("Paper"), m_paper);
    layout->addWidget(m_query);
    layout->addStretch(1);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_document.name = typed.trimmed();
        Q_EMIT edited();
    });
    connect(m_texts, &LocalizedTexts::edited, this, [this] {
        m_document.title = m_texts->texts().value(0);
        m_document.addressee = m_texts->texts().value(1);
        Q_EMIT edited();
    });
    connect(m_paper, &QComboBox::activated, this, [this] {
        m_document.paper = m_paper->currentData().toString();
        Q_EMIT edited();
    });
    connect(m_query, &QueryField::edited, this, [this] {
        m_document.query = m_query->text();
        Q_EMIT edited();
    });
}

void DocumentSettings::addLabelled(const QString &label, QWidget *input)
{
    auto *text = new QLabel(label, this);
    text->setBuddy(input);
    text->setWordWrap(true);
    input->setAccessibleName(label);
    auto *group = new QVBoxLayout;
    group->setSpacing(spacing);
    group->addWidget(text);
    group->addWidget(input);
    static_cast<QVBoxLayout *>(layout())->addLayout(group);
}

/// Above the texts, whose tabs come and go with them: a tick stays where it was clicked.
void DocumentSettings::buildLanguages()
{
    auto *group = new QVBoxLayout;
    group->setSpacing(spacing);
    group->addWidget(new QLabel(tr("Printed in"), this));
    auto *boxes = new QWidget(this);
    auto *line = new FlowLayout(boxes);
    line->setContentsMargins({});
    line->setSpacing(2 * spacing);
    for (const QString &language : houseLanguages()) {
        auto *box = new QCheckBox(languageName(language, programLanguage()), this);
        box->setObjectName(u"briefingIn-"_s + language);
        connect(box, &QCheckBox::clicked, this, &DocumentSettings::takeLanguages);
        line->addWidget(box);
        m_languages.append(box);
    }
    group->addWidget(boxes);
    static_cast<QVBoxLayout *>(layout())->addLayout(group);
}

/// One language at least: the last tick stays.
void DocumentSettings::takeLanguages()
{
    QStringList languages;
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        if (m_languages[i]->isChecked())
            languages.append(houseLanguages().at(i));
    }
    if (languages.isEmpty())
        return showLanguages();
    m_document.languages = languages;
    m_texts->setLanguages(languages);
    Q_EMIT edited();
}

void DocumentSettings::showLanguages()
{
    for (qsizetype i = 0; i < m_languages.size(); ++i)
        m_languages[i]->setChecked(m_document.languages.contains(houseLanguages().at(i)));
}

void DocumentSettings::setDocument(const BriefingDocument &document, bool followsSearch)
{
    m_document = document;
    if (m_name->text().trimmed() != document.name)
        m_name->setText(document.name);
    m_texts->setLanguages(document.languages);
    m_texts->setTexts({document.title, document.addressee});
    showLanguages();
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(document.paper)));
    m_query->setText(document.query);
    m_query->setHint(followsSearch ? tr("those of the current search") : tr("all"));
}

void DocumentSettings::setMadeTitle(const QString &title)
{
    if (auto *line = findChild<QLineEdit *>(u"briefingTitle"_s))
        line->setPlaceholderText(title);
}

void DocumentSettings::rename()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

} // namespace vodhuk
