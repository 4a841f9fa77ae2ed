#include "core/query/namematching.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

/// A whole title may be asked for; nobody remembers more.
constexpr qsizetype mostWords = 50;

bool isAscii(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char letter) { return (letter & 0x80) != 0; });
}

} // namespace

QString caseless(const QString &text)
{
    QString folded = text;
    for (QChar &letter : folded)
        letter = letter.toCaseFolded();
    return folded;
}

void CaselessText::set(QByteArrayView utf8)
{
    m_ascii.resize(0);
    m_text.clear();
    if (!isAscii(utf8)) {
        m_text = caseless(QString::fromUtf8(utf8));
        return;
    }
    m_ascii.reserve(utf8.size());
    for (const char letter : utf8)
        m_ascii.append(letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter);
}

bool CaselessText::holds(const Word &word) const
{
    if (m_text.isEmpty())
        return !word.ascii.isEmpty() && m_ascii.contains(word.ascii);
    return m_text.contains(word.text);
}

NameWords::NameWords(const QString &value)
{
    QStringList words = caseless(value).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    for (const QString &word : std::as_const(words)) {
        const QByteArray utf8 = word.toUtf8();
        m_words.append({word, isAscii(utf8) ? utf8 : QByteArray()});
    }
}

bool NameWords::standIn(const QStringList &texts) const
{
    return std::ranges::all_of(m_words, [&](const CaselessText::Word &word) {
        return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(word.text); });
    });
}

bool NameWords::standIn(std::span<const CaselessText> texts) const
{
    return std::ranges::all_of(m_words, [&](const CaselessText::Word &word) {
        return std::ranges::any_of(texts, [&](const CaselessText &text) { return text.holds(word); });
    });
}

Resolved<std::vector<NameWords>> nameWords(const Condition &condition)
{
    std::vector<NameWords> all;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const NameWords &words = all.emplace_back(condition.values[i]);
        if (words.count() > mostWords)
            return std::unexpected(
                valueError(condition, i,
                           Texts::tr("A value of “%1” may have %2 different words. Look for fewer of them.")
                               .arg(condition.field)
                               .arg(mostWords)));
    }
    return all;
}

QStringList namesWritten(const QStringList &names, const QStringList &values)
{
    const QSet<QString> asWritten(names.cbegin(), names.cend());
    QMultiHash<QString, QString> inAnyCase;
    for (const QString &name : names)
        inAnyCase.insert(caseless(name), name);
    QStringList found;
    for (const QString &value : values)
        found += asWritten.contains(value) ? QStringList(value) : inAnyCase.values(caseless(value));
    found.removeDuplicates();
    return found;
}

std::unexpected<QueryError> notRead(const Condition &condition, const Error &error)
{
    return std::unexpected(valueError(condition, 0, error.message));
}

} // namespace vodhuk
