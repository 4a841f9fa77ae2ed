#include "ui/reading/readingpane.h"

#include "ui/common/noticebar.h"
#include "ui/common/richtext.h"
#include "ui/common/workspace.h"
#include "ui/reading/linkguard.h"
#include "ui/reading/recordpagereader.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Answer = Result<std::optional<RecordPage>>;

const QString topic = u"record"_s;
constexpr int millisecondsOfAMoment = 200;

QStringList languagesOf(const Response &response)
{
    QStringList languages = response.title.languages() + response.summary.languages();
    languages.removeDuplicates();
    std::ranges::sort(languages, {}, [](const QString &language) {
        const auto place = houseLanguages().indexOf(language);
        return std::pair(place < 0 ? houseLanguages().size() : place, language);
    });
    return languages;
}

QString nameOfLanguage(const QString &code)
{
    if (code == u"en"_s)
        return u"English"_s; // Qt names the country's variety
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

} // namespace

ReadingPane::ReadingPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edit(new QToolButton(this))
    , m_languages(new QHBoxLayout)
    , m_outside(new QLabel(tr("This record is not among those found."), this))
    , m_page(new QTextBrowser(this))
    , m_notice(new NoticeBar(this))
    , m_links(new LinkGuard(m_notice, this))
{
    buildHeader();
    buildPage();
    m_moment.setSingleShot(true);
    m_moment.setInterval(millisecondsOfAMoment);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        showRecord({});
        m_page->clear();
    });
    connect(&workspace, &Workspace::responseChosen, this, &ReadingPane::readRecord);
    connect(&workspace, &Workspace::resultChanged, this, &ReadingPane::markFound);
    connect(&workspace, &Workspace::resultChanged, this, &ReadingPane::tellWhetherFound);
    connect(&workspace, &Workspace::responseChosen, this, &ReadingPane::tellWhetherFound);
    connect(&workspace, &Workspace::catalogueChanged, this, [this] { readRecord(m_workspace.chosen()); });
    showRecord({});
    readRecord(workspace.chosen());
}

void ReadingPane::buildHeader()
{
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Edit this record"));
    m_edit->setAccessibleName(tr("Edit this record"));
    m_edit->setAutoRaise(true);
    m_languages->setSpacing(0);
    connect(m_edit, &QToolButton::clicked, this, [this] { Q_EMIT editWanted(m_workspace.chosen()); });
}

void ReadingPane::buildPage()
{
    m_outside->setObjectName(u"readingOutside"_s);
    m_outside->setWordWrap(true);
    m_outside->hide();
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(0);
    m_page->setAccessibleName(tr("Chosen record"));
    m_page->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(m_page, &QTextBrowser::anchorClicked, this, &ReadingPane::follow);

    auto *header = new QHBoxLayout;
    header->addLayout(m_languages);
    header->addStretch();
    header->addWidget(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addLayout(header);
    layout->addWidget(m_outside);
    layout->addSpacing(spacing);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_notice);
}

void ReadingPane::readRecord(ResponseId id)
{
    const bool isSame = m_record && m_record->entry.response.id == id;
    if (!isSame)
        m_notice->dismiss();
    if (id.isNull()) {
        m_workspace.background().forget(topic);
        return showRecord({});
    }
    if (isSame)
        m_moment.stop(); // chosen again before another one was read
    else if (m_record)
        m_moment.start();
    m_workspace.background().askFile<Answer>(
        topic, this,
        [id, language = m_workspace.language()](const QueryEngine &engine, const Cancellation &) {
            return readRecordPage(engine, id, language);
        },
        [this](Answer record) {
            if (record)
                return showRecord(std::move(*record));
            showRecord({});
            m_notice->say(record.error().message);
        },
        Background::Urgency::Urgent);
}

/// Of the record that was shown before, its language and place stay.
void ReadingPane::showRecord(std::optional<RecordPage> record)
{
    m_moment.stop();
    const bool isSame = m_record && record && m_record->entry.response.id == record->entry.response.id;
    if (record) {
        if (isSame)
            record->textLanguage = m_record->textLanguage;
        record->words = m_workspace.result()->query.words;
    }
    m_record = std::move(record);
    showLanguages();
    const int scrolled = m_page->verticalScrollBar()->value();
    render();
    m_page->verticalScrollBar()->setValue(isSame ? scrolled : 0);
}

void ReadingPane::showLanguages()
{
    m_languageButtons.clear();
    while (QLayoutItem *item = m_languages->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_edit->setVisible(m_record && !m_workspace.catalogue().isReadOnly());
    const QStringList languages = m_record ? languagesOf(m_record->entry.response) : QStringList();
    if (languages.size() < 2)
        return;
    const QString shown = m_record->entry.response.title.bestLanguage(m_record->textLanguage);
    for (const QString &language : languages) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(language == shown);
        button->setToolTip(tr("Texts in %1").arg(nameOfLanguage(language)));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, language] {
            m_record->textLanguage = language;
            showLanguages();
            render();
        });
        m_languages->addWidget(button);
        m_languageButtons.emplace_back(button, language);
    }
    shortenLanguages();
}

/// Their names where the pane has room for all of them, else their codes.
void ReadingPane::shortenLanguages()
{
    int needed = m_edit->isHidden() ? 0 : m_edit->sizeHint().width();
    for (const auto &[button, language] : m_languageButtons) {
        button->setText(nameOfLanguage(language));
        needed += button->sizeHint().width();
    }
    if (needed <= contentsRect().width() - 6 * spacing)
        return;
    for (const auto &[button, language] : m_languageButtons)
        button->setText(language.toUpper());
}

void ReadingPane::render()
{
    const Appearance appearance = Appearance::current();
    if (m_record)
        m_page->setHtml(recordPageHtml(*m_record, appearance));
    else
        m_page->setHtml(richColoured(richPlain(tr("Choose a record to read it here.")), appearance.muted));
}

/// The words of another query, in the record that is read.
void ReadingPane::markFound()
{
    const QList<SearchWord> &words = m_workspace.result()->query.words;
    if (!m_record || m_record->words == words)
        return;
    m_record->words = words;
    const int scrolled = m_page->verticalScrollBar()->value();
    render();
    m_page->verticalScrollBar()->setValue(scrolled);
}

/// A record may be read that the query does not find: through a link, or because it was edited.
void ReadingPane::tellWhetherFound()
{
    const std::vector<ResponseId> &found = m_workspace.result()->ids;
    const bool isAnswered = m_workspace.isCounted() || !found.empty();
    m_outside->setVisible(isAnswered && !m_workspace.chosen().isNull() &&
                          std::ranges::find(found, m_workspace.chosen()) == found.end());
}

void ReadingPane::follow(const QUrl &target)
{
    if (!m_record)
        return;
    const QString kind = target.scheme();
    const qint64 number = target.path().toLongLong();
    const Entry &entry = m_record->entry;
    if (kind == u"record"_s)
        m_workspace.choose(ResponseId{number});
    else if (kind == u"history"_s)
        Q_EMIT historyWanted();
    else if (kind == u"source"_s && number < entry.sources.size())
        openAddress(entry.sources[number].url);
    else if (kind == u"archive"_s && number < entry.sources.size())
        openAddress(entry.sources[number].archiveUrl);
    else if (kind == u"act"_s && number < entry.response.legalActs.size())
        openAddress(entry.response.legalActs[number].uri);
}

void ReadingPane::openAddress(const QString &address)
{
    m_links->open(QUrl(address.trimmed()));
}

void ReadingPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shortenLanguages();
}

void ReadingPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

} // namespace vodhuk
