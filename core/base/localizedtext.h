/// One text in several languages of equal standing; one of them is enough.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace vodhuk
{

/// The languages in which the program itself and the codebook speak: en, be, ru.
[[nodiscard]] const QStringList &houseLanguages();

/// The one of them in which the program speaks now: that of Qt's default locale, else English.
[[nodiscard]] QString programLanguage();

class LocalizedText
{
public:
    LocalizedText() = default;
    LocalizedText(const QString &language, const QString &text) { set(language, text); }

    /// The text in exactly this language (ISO 639-1), empty if there is none.
    [[nodiscard]] QString text(const QString &language) const { return m_texts.value(language); }

    /// The text in this language, else in en, be, ru, else in any. Empty only if there is none at all.
    [[nodiscard]] QString best(const QString &language) const;

    /// The language whose text best() gives; empty if there is none.
    [[nodiscard]] QString bestLanguage(const QString &language) const;

    /// An empty text takes the language away.
    void set(const QString &language, const QString &text);

    [[nodiscard]] QStringList languages() const { return m_texts.keys(); }
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    bool operator==(const LocalizedText &) const = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace vodhuk
