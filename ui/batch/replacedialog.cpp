#include "ui/batch/replacedialog.h"

#include "ui/batch/batchpanel.h"
#include "ui/common/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vodhuk
{

using namespace Qt::StringLiterals;

ReplaceDialog::ReplaceDialog(Workspace &workspace, QList<ResponseId> records, QWidget *parent)
    : QDialog(parent)
    , m_records(std::move(records))
    , m_find(new QLineEdit(this))
    , m_with(new QLineEdit(this))
    , m_languages(new QComboBox(this))
    , m_matchCase(new QCheckBox(tr("Match &case"), this))
    , m_wholeWords(new QCheckBox(tr("&Whole words"), this))
    , m_regular(new QCheckBox(tr("Regular &expression"), this))
    , m_panel(new BatchPanel(workspace, [this] { return wish(); }, this))
{
    build();
    m_find->setFocus();
    connect(m_panel, &BatchPanel::applyWanted, this, &ReplaceDialog::applyWanted);
    connect(m_panel, &BatchPanel::cancelled, this, &QDialog::reject);
}

void ReplaceDialog::build()
{
    setWindowTitle(tr("Find and replace in %n record(s)", nullptr, static_cast<int>(m_records.size())));
    resize(180 * spacing, 150 * spacing);
    m_find->setAccessibleName(tr("Find"));
    m_with->setAccessibleName(tr("Replace with"));
    auto *form = new QFormLayout;
    form->setSpacing(2 * spacing);
    form->addRow(tr("&Find"), m_find);
    form->addRow(tr("&Replace with"), m_with);
    form->addRow(tr("&In"), m_languages);
    m_languages->addItem(tr("all texts"));
    m_languages->addItem(tr("English titles and summaries"), u"en"_s);
    m_languages->addItem(tr("Belarusian titles and summaries"), u"be"_s);
    m_languages->addItem(tr("Russian titles and summaries"), u"ru"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * spacing);
    layout->addLayout(form);
    layout->addWidget(buildOptions());
    layout->addWidget(m_panel, 1);
    for (QLineEdit *line : {m_find, m_with})
        connect(line, &QLineEdit::textChanged, m_panel, &BatchPanel::touch);
    connect(m_languages, &QComboBox::currentIndexChanged, m_panel, &BatchPanel::touch);
}

QWidget *ReplaceDialog::buildOptions()
{
    auto *options = new QWidget(this);
    auto *row = new QHBoxLayout(options);
    row->setContentsMargins({});
    row->setSpacing(4 * spacing);
    m_matchCase->setChecked(true);
    for (QCheckBox *option : {m_matchCase, m_wholeWords, m_regular}) {
        row->addWidget(option);
        connect(option, &QCheckBox::toggled, m_panel, &BatchPanel::touch);
    }
    row->addStretch();
    return options;
}

std::optional<BatchWish> ReplaceDialog::wish() const
{
    if (m_find->text().isEmpty())
        return std::nullopt;
    TextReplacement replacement;
    replacement.find = m_find->text();
    replacement.with = m_with->text();
    const QString language = m_languages->currentData().toString();
    if (!language.isEmpty()) {
        const QString ending = language == "en"_L1 ? QString() : u'_' + language;
        replacement.fields = {u"title"_s + ending, u"summary"_s + ending};
        replacement.languages = {language};
    }
    replacement.matchCase = m_matchCase->isChecked();
    replacement.wholeWords = m_wholeWords->isChecked();
    replacement.regular = m_regular->isChecked();
    return BatchWish{m_records, replacement};
}

} // namespace vodhuk
