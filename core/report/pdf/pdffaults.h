/// What a check found, each fault once however often it is met.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace vodhuk
{

class PdfFaults
{
public:
    void add(const QString &text) { addFirst(text, text); }

    /// Only the first one of a kind is told: a thousand pages would say the same of each link.
    void addFirst(const QString &kind, const QString &text)
    {
        if (m_kinds.contains(kind))
            return;
        m_kinds.insert(kind);
        m_texts.append(text);
    }

    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    QSet<QString> m_kinds;
    QStringList m_texts;
};

} // namespace vodhuk
