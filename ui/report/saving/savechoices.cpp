#include "ui/report/saving/savechoices.h"

#include "core/base/languagename.h"
#include "core/report/pdf/pdfpassphrase.h"
#include "ui/common/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace vodhuk
{

SaveChoices::SaveChoices(const BriefingDocument &document, ExportProfile profile, QWidget *parent)
    : QWidget(parent)
    , m_formats(new QComboBox(this))
    , m_languageGroup(new QWidget(this))
    , m_profiles(new QComboBox(this))
    , m_purpose(new QLabel(this))
    , m_secret(new QWidget(this))
    , m_passphrase(new QLineEdit(m_secret))
    , m_again(new QLineEdit(m_secret))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * spacing);
    buildFormats();
    auto *languages = new QVBoxLayout(m_languageGroup);
    languages->setContentsMargins({});
    languages->setSpacing(2 * spacing);
    languages->addWidget(new QLabel(tr("Languages, each a file of its own"), m_languageGroup));
    layout->addWidget(m_languageGroup);
    setLanguages(document.languages);
    buildProfiles(profile);
    buildPassphrase();
    layout->addStretch(1);
    showProfile();
}

void SaveChoices::setLanguages(const QStringList &languages)
{
    if (languages == m_offered)
        return;
    QStringList refused = m_offered;
    refused.removeIf([chosen = this->languages()](const QString &each) { return chosen.contains(each); });
    qDeleteAll(m_languages);
    m_languages.clear();
    m_offered = languages;
    for (const QString &language : languages) {
        auto *box = new QCheckBox(languageName(language, programLanguage()), m_languageGroup);
        box->setObjectName(u"saveIn-"_s + language);
        box->setChecked(languages.size() == 1 || !refused.contains(language));
        connect(box, &QCheckBox::clicked, this, &SaveChoices::contentChanged);
        m_languageGroup->layout()->addWidget(box);
        m_languages.append(box);
    }
    m_languageGroup->setVisible(languages.size() > 1);
}

void SaveChoices::addLabelled(const QString &label, QWidget *input)
{
    auto *text = new QLabel(label, this);
    text->setBuddy(input);
    input->setAccessibleName(label);
    layout()->addWidget(text);
    layout()->addWidget(input);
}

void SaveChoices::buildFormats()
{
    m_formats->setObjectName(u"saveFormat"_s);
    const QList<std::pair<BriefingFormat, QString>> formats{
        {BriefingFormat::Pdf, tr("PDF, to print and to archive")},
        {BriefingFormat::Html, tr("HTML, to read on a phone")},
        {BriefingFormat::Odt, tr("ODT, to edit as a text")},
        {BriefingFormat::Markdown, tr("Markdown, plain text")},
    };
    for (const auto &[format, name] : formats)
        m_formats->addItem(name, std::to_underlying(format));
    addLabelled(tr("Format"), m_formats);
    connect(m_formats, &QComboBox::currentIndexChanged, this, &SaveChoices::otherChanged);
}

void SaveChoices::buildProfiles(ExportProfile profile)
{
    m_profiles->setObjectName(u"saveProfile"_s);
    const Wording words(programLanguage());
    for (const ExportProfile each : exportProfiles)
        m_profiles->addItem(exportProfileName(each, words), exportProfileCode(each));
    m_profiles->setCurrentIndex(m_profiles->findData(exportProfileCode(profile)));
    addLabelled(tr("For whom"), m_profiles);
    m_purpose->setObjectName(u"profilePurpose"_s);
    m_purpose->setWordWrap(true);
    layout()->addWidget(m_purpose);
    connect(m_profiles, &QComboBox::currentIndexChanged, this, [this] {
        showProfile();
        Q_EMIT contentChanged();
    });
}

void SaveChoices::buildPassphrase()
{
    auto *secret = new QVBoxLayout(m_secret);
    secret->setContentsMargins({});
    secret->setSpacing(spacing);
    const auto add = [&](QLineEdit *line, const QString &name, const QString &label) {
        line->setObjectName(name);
        line->setEchoMode(QLineEdit::Password);
        line->setAccessibleName(label);
        auto *text = new QLabel(label, m_secret);
        text->setBuddy(line);
        secret->addWidget(text);
        secret->addWidget(line);
        connect(line, &QLineEdit::textChanged, this, &SaveChoices::otherChanged);
    };
    add(m_passphrase, u"passphrase"_s, tr("Passphrase"));
    add(m_again, u"passphraseAgain"_s, tr("Passphrase once more"));
    auto *warning = new QLabel(
        tr("Without the passphrase nobody can open the file, and it cannot be recovered: not by this "
           "program either. It is kept nowhere."),
        m_secret);
    warning->setWordWrap(true);
    secret->addWidget(warning);
    layout()->addWidget(m_secret);
}

void SaveChoices::showProfile()
{
    m_purpose->setText(exportProfilePurpose(profile(), Wording(programLanguage())));
    m_secret->setVisible(isEncrypted(profile()));
}

BriefingFormat SaveChoices::format() const
{
    return static_cast<BriefingFormat>(m_formats->currentData().toInt());
}

QStringList SaveChoices::languages() const
{
    QStringList languages;
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        if (m_languages[i]->isChecked())
            languages.append(m_offered[i]);
    }
    return languages;
}

ExportProfile SaveChoices::profile() const
{
    return exportProfile(m_profiles->currentData().toString()).value_or(ExportProfile::Public);
}

QByteArray SaveChoices::passphrase() const
{
    return isEncrypted(profile()) ? m_passphrase->text().toUtf8() : QByteArray();
}

QString SaveChoices::refusal() const
{
    if (languages().isEmpty())
        return tr("Choose a language.");
    if (!isEncrypted(profile()))
        return {};
    if (format() != BriefingFormat::Pdf)
        return tr("Only a PDF can be encrypted. Choose PDF, or another profile.");
    if (m_passphrase->text().size() < shortestPassphrase)
        return tr("Type a passphrase of at least %n characters.", nullptr,
                  static_cast<int>(shortestPassphrase));
    if (m_passphrase->text() != m_again->text())
        return tr("The two passphrases are not the same.");
    return {};
}

} // namespace vodhuk
