/// What is chosen before a briefing is saved: format, languages, profile and, for the internal one, a passphrase.
#pragma once

#include "ui/report/saving/exportwork.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace vodhuk
{

class SaveChoices : public QWidget
{
    Q_OBJECT

public:
    SaveChoices(const BriefingDocument &document, ExportProfile profile, QWidget *parent = nullptr);

    /// Those that the briefing has now; one that is new is chosen. Emits nothing.
    void setLanguages(const QStringList &languages);

    [[nodiscard]] BriefingFormat format() const;
    [[nodiscard]] QStringList languages() const; ///< in the order of the briefing; may be empty
    [[nodiscard]] ExportProfile profile() const;

    /// UTF-8; empty where the profile needs none.
    [[nodiscard]] QByteArray passphrase() const;

    /// Why these choices do not go together, or what is missing; empty if nothing is.
    [[nodiscard]] QString refusal() const;

Q_SIGNALS:
    /// Other pages come of it.
    void contentChanged();
    /// All else: format and passphrase.
    void otherChanged();

private:
    void addLabelled(const QString &label, QWidget *input);
    void buildFormats();
    void buildProfiles(ExportProfile profile);
    void buildPassphrase();
    void showProfile();

    QStringList m_offered; ///< languages, in the order of the briefing
    QComboBox *m_formats;
    QWidget *m_languageGroup;
    QList<QCheckBox *> m_languages; ///< of m_offered
    QComboBox *m_profiles;
    QLabel *m_purpose;
    QWidget *m_secret;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
};

} // namespace vodhuk
