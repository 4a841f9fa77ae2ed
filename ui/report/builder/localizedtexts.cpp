#include "ui/report/builder/localizedtexts.h"

#include "core/base/languagename.h"
#include "ui/common/appearance.h"

#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int linesOfMarkdown = 7;
constexpr qsizetype longestWord = 1000;

bool hasEndlessWord(const QString &text)
{
    qsizetype begin = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (text[place].isSpace())
            begin = place + 1;
        else if (place - begin >= longestWord)
            return true;
    }
    return false;
}

/// Qt looks for the end of a word anew in each line that it fills: over a pasted picture in letters it would stand still for minutes.
class MarkdownInput : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

    void wrapFor(const QString &text)
    {
        setWordWrapMode(hasEndlessWord(text) ? QTextOption::WrapAnywhere
                                             : QTextOption::WrapAtWordBoundaryOrAnywhere);
    }

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        wrapFor(toPlainText() + source->text());
        QPlainTextEdit::insertFromMimeData(source);
    }
};

/// As it was typed: toPlainText() makes common blanks of those that hold words together.
QString textOf(const QPlainTextEdit &lines)
{
    QString text = lines.document()->toRawText();
    for (const QChar end : {QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator)})
        text.replace(end, u'\n');
    return text;
}

void put(QWidget *input, const QString &text)
{
    const QSignalBlocker quiet(input);
    if (auto *line = qobject_cast<QLineEdit *>(input); line && line->text() != text)
        line->setText(text);
    if (auto *lines = dynamic_cast<MarkdownInput *>(input); lines && textOf(*lines) != text) {
        lines->wrapFor(text);
        lines->setPlainText(text);
    }
}

} // namespace

LocalizedTexts::LocalizedTexts(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_missing(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
    , m_wished(language)
{
    m_tabs->setObjectName(u"textLanguages"_s);
    m_tabs->setAccessibleName(tr("Language of the texts"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setProperty("tight", true);
    m_missing->setObjectName(u"missingTexts"_s);
    m_missing->setWordWrap(true);
    m_missing->hide();
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2 * spacing);
    m_layout->addWidget(m_tabs);
    m_layout->addWidget(m_missing);
    connect(m_tabs, &QTabBar::currentChanged, this, &LocalizedTexts::showLanguage);
}

void LocalizedTexts::add(const QString &name, const QString &label, QWidget *input)
{
    input->setObjectName(name);
    input->setAccessibleName(label);
    auto *text = new QLabel(label, this);
    text->setBuddy(input);
    auto *group = new QVBoxLayout;
    group->setSpacing(spacing);
    group->addWidget(text);
    group->addWidget(input);
    m_layout->insertLayout(m_layout->count() - 1, group);
    m_labels.append(label);
    m_inputs.append(input);
    m_texts.append(LocalizedText());
}

void LocalizedTexts::addLine(const QString &name, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(hint);
    const qsizetype place = m_inputs.size();
    connect(line, &QLineEdit::textEdited, this, [this, place](const QString &typed) { take(place, typed); });
    add(name, label, line);
}

void LocalizedTexts::addMarkdown(const QString &name, const QString &label, const QString &hint)
{
    auto *lines = new MarkdownInput(this);
    lines->setPlaceholderText(hint);
    lines->setTabChangesFocus(true);
    lines->setMinimumHeight(linesOfMarkdown * lines->fontMetrics().lineSpacing() + 4 * spacing);
    const qsizetype place = m_inputs.size();
    connect(lines, &QPlainTextEdit::textChanged, this, [this, place, lines] { take(place, textOf(*lines)); });
    add(name, label, lines);
}

QString LocalizedTexts::language() const
{
    return m_languages.value(m_tabs->currentIndex(), m_wished);
}

void LocalizedTexts::setLanguages(const QStringList &languages)
{
    if (languages == m_languages)
        return;
    const QString before = language();
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        m_languages = languages;
        for (const QString &each : languages)
            m_tabs->addTab(languageName(each, programLanguage()));
        m_tabs->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, languages.indexOf(before))));
    }
    m_tabs->setVisible(languages.size() > 1);
    showLanguage();
}

void LocalizedTexts::setTexts(const QList<LocalizedText> &texts)
{
    m_texts = texts;
    m_texts.resize(m_inputs.size());
    showLanguage();
}

void LocalizedTexts::showLanguage()
{
    const QString shown = language();
    for (qsizetype i = 0; i < m_inputs.size(); ++i) {
        put(m_inputs[i], m_texts[i].text(shown));
        m_inputs[i]->setEnabled(!m_languages.isEmpty());
    }
    mark();
}

void LocalizedTexts::take(qsizetype text, const QString &typed)
{
    LocalizedText changed = m_texts[text];
    changed.set(language(), typed);
    if (changed == m_texts[text])
        return;
    m_texts[text] = changed;
    mark();
    Q_EMIT edited();
}

QStringList LocalizedTexts::lackingTexts(const QString &language) const
{
    QStringList lacking;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const bool isElsewhere = std::ranges::any_of(
            m_languages, [&](const QString &each) { return !m_texts[i].text(each).isEmpty(); });
        if (isElsewhere && m_texts[i].text(language).isEmpty())
            lacking.append(m_labels[i]);
    }
    return lacking;
}

QStringList LocalizedTexts::lacking() const
{
    QStringList languages = m_languages;
    languages.removeIf([this](const QString &each) { return lackingTexts(each).isEmpty(); });
    return languages;
}

/// By a sign and in words: colour alone would tell nobody who does not see it.
void LocalizedTexts::mark()
{
    QStringList sentences;
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        const QString name = languageName(m_languages[i], programLanguage());
        const QStringList lacking = lackingTexts(m_languages[i]);
        const QString sentence =
            lacking.isEmpty() ? QString() : tr("Missing in %1: %2.").arg(name, lacking.join(u", "_s));
        m_tabs->setTabText(static_cast<int>(i), lacking.isEmpty() ? name : name + u" \u25cf"_s);
        m_tabs->setTabToolTip(static_cast<int>(i), sentence);
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    m_missing->setText(sentences.join(u' '));
    m_missing->setVisible(!sentences.isEmpty());
}

} // namespace vodhuk
