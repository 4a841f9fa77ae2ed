#include "ui/checks/wordlistsdialog.h"

#include "core/base/languagename.h"
#include "core/base/localizedtext.h"
#include "ui/checks/wordlistmodel.h"
#include "ui/common/richtext.h"
#include "ui/common/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace vodhuk
{

using namespace Qt::StringLiterals;

WordListsDialog::WordListsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new WordListModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_lists(new QComboBox(this))
    , m_purpose(new QLabel(this))
    , m_find(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_word(new QLineEdit(this))
    , m_remarkLabel(new QLabel(this))
    , m_remark(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_change(new QPushButton(tr("C&hange"), this))
    , m_remove(new QPushButton(tr("&Take off the list"), this))
    , m_message(new QLabel(this))
{
    build();
    join();
    showList();
    m_word->setFocus();
}

void WordListsDialog::build()
{
    setObjectName(u"wordLists"_s);
    setWindowTitle(tr("Word lists"));
    resize(180 * spacing, 150 * spacing);
    for (const QString &list : wordLists())
        m_lists->addItem(wordListTitle(list), list);
    m_lists->setObjectName(u"wordList"_s);
    m_lists->setAccessibleName(tr("List"));
    m_purpose->setWordWrap(true);
    m_find->setObjectName(u"findWord"_s);
    m_find->setPlaceholderText(tr("Find in the list"));
    m_find->setAccessibleName(tr("Find in the list"));
    m_find->setClearButtonEnabled(true);
    m_message->setObjectName(u"wordMessage"_s);
    m_message->setWordWrap(true);
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * spacing);
    layout->addWidget(m_lists);
    layout->addWidget(m_purpose);
    layout->addWidget(m_find);
    layout->addWidget(m_table, 1);
    layout->addLayout(buildInputs());
    layout->addWidget(m_message);
    layout->addLayout(buildButtons());
}

void WordListsDialog::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"listedWords"_s);
    m_table->setAccessibleName(tr("Words of the list"));
    m_table->setModel(m_shown);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(WordListModel::Remark, QHeaderView::Stretch);
    m_table->installEventFilter(this);
}

QLayout *WordListsDialog::buildInputs()
{
    m_word->setObjectName(u"listedWord"_s);
    m_remark->setObjectName(u"listedRemark"_s);
    m_language->setObjectName(u"listedLanguage"_s);
    for (const QString &language : houseLanguages())
        m_language->addItem(languageName(language, m_workspace.language()), language);
    m_language->setCurrentIndex(m_language->findData(m_workspace.language()));
    m_remarkLabel->setBuddy(m_remark);
    auto *form = new QFormLayout;
    form->setSpacing(2 * spacing);
    form->addRow(tr("&Word"), m_word);
    form->addRow(m_remarkLabel, m_remark);
    form->addRow(tr("&Language"), m_language);
    return form;
}

QLayout *WordListsDialog::buildButtons()
{
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * spacing);
    for (QPushButton *button : {m_add, m_change, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_add->setObjectName(u"addWord"_s);
    m_change->setObjectName(u"changeWord"_s);
    m_remove->setObjectName(u"removeWord"_s);
    row->addStretch();
    row->addWidget(close);
    return row;
}

void WordListsDialog::join()
{
    connect(m_lists, &QComboBox::currentIndexChanged, this, &WordListsDialog::showList);
    connect(m_find, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WordListsDialog::showState);
    connect(m_table, &QTableView::doubleClicked, this, &WordListsDialog::beginChange);
    connect(m_add, &QPushButton::clicked, this, &WordListsDialog::add);
    connect(m_change, &QPushButton::clicked, this, &WordListsDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &WordListsDialog::remove);
    connect(&m_workspace, &Workspace::catalogueChanged, this, [this](const ChangeSet &changes) {
        if (changes.all) // only such changes can be of words
            read();
    });
}

QString WordListsDialog::message() const
{
    return m_message->property("said").toString();
}

QString WordListsDialog::list() const
{
    return m_lists->currentData().toString();
}

CheckedWord WordListsDialog::typed() const
{
    return {list(), m_language->currentData().toString(), m_word->text(), m_remark->text()};
}

const ListedWord *WordListsDialog::current() const
{
    return m_model->wordAt(m_shown->mapToSource(m_table->currentIndex()));
}

void WordListsDialog::showList()
{
    m_purpose->setText(wordListPurpose(list()));
    m_remarkLabel->setText(wordListRemark(list()));
    m_remark->setAccessibleName(wordListRemark(list()));
    offerLanguages();
    m_find->clear();
    read();
    beginNew();
    say({});
}

/// A language that may be left out stands first, under a name that says so.
void WordListsDialog::offerLanguages()
{
    m_language->setEnabled(hasLanguages(list()));
    const bool mayBeNone = hasLanguages(list()) && !needsLanguage(list());
    const int none = m_language->findData(QString());
    if (mayBeNone && none < 0)
        m_language->insertItem(0, tr("any language"), QString());
    else if (!mayBeNone && none >= 0)
        m_language->removeItem(none);
    m_language->setCurrentIndex(mayBeNone ? 0 : m_language->findData(m_workspace.language()));
}

void WordListsDialog::read()
{
    const auto words = listedWords(m_workspace.catalogue().database(), list());
    if (!words)
        return say(words.error().message, true);
    const std::optional<CheckedWord> before = current() ? std::optional(current()->word) : std::nullopt;
    m_model->setWords(list(), *words);
    if (before)
        m_table->setCurrentIndex(m_shown->mapFromSource(m_model->indexOf(*before)));
    showState();
}

void WordListsDialog::beginNew()
{
    m_changed.reset();
    m_word->clear();
    m_remark->clear();
    showState();
}

void WordListsDialog::beginChange()
{
    const ListedWord *listed = current();
    if (!listed)
        return;
    const CheckedWord word = listed->word;
    m_changed = listed->isBuiltIn ? std::nullopt : std::optional(word);
    m_word->setText(word.word);
    m_remark->setText(word.instead);
    if (m_language->findData(word.language) < 0 && hasLanguages(word.list))
        m_language->addItem(languageName(word.language, m_workspace.language()), word.language);
    if (hasLanguages(word.list))
        m_language->setCurrentIndex(m_language->findData(word.language));
    say(listed->isBuiltIn ? tr("This word comes with the program and stays as it is.") : QString());
    showState();
    m_word->selectAll();
    m_word->setFocus();
}

/// Enter in one of the lines does what is under way: it adds, or changes the word that was taken from the table.
void WordListsDialog::showState()
{
    const bool canWrite = !m_workspace.catalogue().isReadOnly();
    m_add->setEnabled(canWrite);
    m_change->setEnabled(canWrite && m_changed);
    m_remove->setEnabled(canWrite && current() && !current()->isBuiltIn);
    (m_changed ? m_change : m_add)->setDefault(true);
    if (!canWrite)
        say(m_workspace.catalogue().readOnlyReason());
}

void WordListsDialog::add()
{
    const QString done = tr("“%1” is added.").arg(m_word->text());
    if (tell(addWord(m_workspace.catalogue(), typed()), done))
        beginNew();
}

void WordListsDialog::change()
{
    if (!m_changed)
        return;
    const QString done = tr("“%1” is changed.").arg(m_changed->word);
    if (tell(changeWord(m_workspace.catalogue(), *m_changed, typed()), done))
        beginNew();
}

void WordListsDialog::remove()
{
    const ListedWord *listed = current();
    if (!listed || !m_remove->isEnabled())
        return;
    const CheckedWord word = listed->word; // the row goes with it
    const bool isGone =
        tell(removeWord(m_workspace.catalogue(), word), tr("“%1” is off the list.").arg(word.word));
    if (isGone && m_changed == word)
        beginNew();
}

bool WordListsDialog::tell(const Result<std::optional<Change>> &outcome, const QString &done)
{
    if (!outcome)
        say(outcome.error().message, true);
    else
        say(*outcome ? done : tr("It stands so already."));
    return outcome.has_value();
}

void WordListsDialog::say(const QString &text, bool isError)
{
    const Appearance look = Appearance::current();
    m_message->setProperty("said", text);
    m_message->setText(richColoured(richPlain(text), isError ? look.error : look.muted));
    m_message->setAccessibleName(text);
}

bool WordListsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        beginChange();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void showWordLists(Workspace &workspace, QWidget *owner)
{
    auto *dialog = owner->findChild<WordListsDialog *>();
    if (!dialog) {
        dialog = new WordListsDialog(workspace, owner);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace vodhuk
