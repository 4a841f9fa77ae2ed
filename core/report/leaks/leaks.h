/// What a briefing would give away: looked for before it is written, each line to be accepted or mended.
#pragma once

#include "core/base/cancellation.h"
#include "core/records/checkedword.h"
#include "core/report/drawnbriefing.h"

namespace vodhuk
{

/// What the catalogue keeps that must not stand in what leaves it.
struct ProtectedWords {
    QStringList names;         ///< of persons and organisations that are not to be named
    QStringList domains;       ///< listed as extremist in Belarus
    QStringList coders;        ///< names that authors of changes chose
    QStringList internalNotes; ///< of the records in the briefing
    QStringList confidentialNotes{};
    QList<CheckedWord> replacements{};       ///< the protected names with what stands in their place
    QString language = QStringLiteral("en"); ///< of the briefing, in which that has to be
};

/// Reads the lists of the catalogue (wordlists.h), the authors of its changes and the notes of the records that go into the briefing, which is in
/// `language`; in a former state that is printed from, authors and notes of today as well.
[[nodiscard]] Result<ProtectedWords> protectedWords(const QueryEngine &engine,
                                                    const QList<ResponseId> &records,
                                                    const QString &language = QStringLiteral("en"));

struct Leak {
    enum class Kind {
        Name,
        Account,
        Path,
        Coder,
        EMail,
        Phone,
        Coordinates,
        ListedDomain,
        LiveLink,
        HiddenText,
        InternalNote,
        Metadata,
        WorkingWord
    };
    Kind kind = Kind::Name;
    QString found; ///< the words as they stand there; for hidden signs, those around and their codes
    QString place; ///< "Chronology, no. 12, summary"
    std::optional<ResponseId> record{}; ///< the one it comes from, to be mended there
    QString id; ///< the same in every run while kind, words and place are the same: by which it is accepted
    bool operator==(const Leak &) const = default;
};

/// What the name of a file tells, without its folder and ending: as in its texts, but for phones and places, since numbers of a name are none.
/// Names are found as files have them, too: "ivan-ivanou", "IvanIvanou2".
[[nodiscard]] QList<Leak> leaksInFileName(const QString &name, const ProtectedWords &words,
                                          ExportProfile profile);

/// "mail": for programs and in ids, the same in every language.
[[nodiscard]] QString leakKindCode(Leak::Kind kind);

/// "E-mail address"
[[nodiscard]] QString leakKindName(Leak::Kind kind);

/// What can be done about it, in a sentence.
[[nodiscard]] QString leakRemedy(Leak::Kind kind);

/// In the order of the pages, what is attached last. What the profile of the briefing allows is none: a live link in a public one, and in an
/// internal one all but the words of confidential notes. Takes time in line with the texts; once it is cancelled it looks at none, and what
/// it gives is not to be used. Any thread.
[[nodiscard]] QList<Leak> leaksIn(const DrawnBriefing &briefing, const ProtectedWords &words,
                                  const Cancellation &cancellation = {});

} // namespace vodhuk
