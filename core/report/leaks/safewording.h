/// Rewrites texts for what is safe to hold: other words for protected names and for addresses.
#pragma once

#include "core/report/leaks/addressfinder.h"
#include "core/report/leaks/leaks.h"
#include "core/report/leaks/namefinder.h"

namespace vodhuk
{

/// A value; any thread. A text that was rewritten stays as it is when it is rewritten again.
class SafeWording
{
public:
    explicit SafeWording(const ProtectedWords &words);

    /// Protected names, web addresses and addresses of mail on listed domains give way, hidden signs go. All else stays as it is.
    [[nodiscard]] QString rewritten(const QString &text) const;

    /// What an address of a web archive says about its copy, if the archive itself is not listed: "20210301123456". Else empty.
    [[nodiscard]] QString archiveCode(const QString &address) const;

private:
    struct Change {
        SeenSpan span; ///< in the seen text
        QString words;
    };

    [[nodiscard]] QString replacement(const ProtectedWords &words, const QString &name) const;
    [[nodiscard]] bool isSafe(const QString &text) const;
    [[nodiscard]] QList<Change> changesIn(QStringView seen) const;

    NameFinder m_names;
    DomainSet m_domains;
    QString m_addressSign;
    QStringList m_replacements; ///< of the names, in their order
};

} // namespace vodhuk
