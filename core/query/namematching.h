/// Conditions on what things are called: each name is looked at once, not once for each record that has it.
#pragma once

#include "core/base/result.h"
#include "core/query/valueresolver.h"

#include <span>
#include <vector>

namespace vodhuk
{

/// The text as it is compared regardless of case, in any script.
[[nodiscard]] QString caseless(const QString &text);

/// A text to be looked through for words in any case. Most titles and addresses are plain ASCII, and then looked through as they are stored: a
/// million of them in a moment.
class CaselessText
{
public:
    CaselessText() = default;
    explicit CaselessText(QByteArrayView utf8) { set(utf8); }

    /// Takes the place of the text before, and its memory.
    void set(QByteArrayView utf8);

    struct Word {
        QString text;     ///< caseless()
        QByteArray ascii; ///< the same; empty if it is none
    };
    [[nodiscard]] bool holds(const Word &word) const;

private:
    QByteArray m_ascii; ///< caseless; empty if the text is none
    QString m_text;     ///< caseless, of a text that is no ASCII
};

/// The words of one value, in any order and case.
class NameWords
{
public:
    explicit NameWords(const QString &value);

    /// Whether each of them stands in one of these texts, which are caseless().
    [[nodiscard]] bool standIn(const QStringList &texts) const;
    [[nodiscard]] bool standIn(std::span<const CaselessText> texts) const;

    [[nodiscard]] qsizetype count() const { return m_words.size(); }

private:
    QList<CaselessText::Word> m_words; ///< each once
};

/// One for each value of the condition. A value of too many words is refused.
[[nodiscard]] Resolved<std::vector<NameWords>> nameWords(const Condition &condition);

/// Those of `names` that the values mean: each as it is written or, where none is written so, in any case.
[[nodiscard]] QStringList namesWritten(const QStringList &names, const QStringList &values);

/// What the file did not tell while the values of a condition were looked up.
[[nodiscard]] std::unexpected<QueryError> notRead(const Condition &condition, const Error &error);

} // namespace vodhuk
