/// Finds listed names in texts, however they are spelled: in either script, and with letters of the one that look like letters of the other.
#pragma once

#include "core/report/leaks/seentext.h"

#include <QHash>
#include <QStringList>

namespace vodhuk
{

struct FoundName {
    SeenSpan span;
    qsizetype name = 0; ///< its place in the list
    bool operator==(const FoundName &) const = default;
};

/// A value; any thread. Time grows with the text, hardly with the list.
class NameFinder
{
public:
    enum class Spelling {
        Any, ///< by sound too, where the word begins with a capital; endings that only tell the case do not matter
        AsWritten, ///< case does not matter, but for the capital of a name that has one
    };

    /// Names may have several words, and two may change places (surname and first name); `*` behind a word means every word that begins so. Those without a letter are left out.
    explicit NameFinder(const QStringList &names, Spelling spelling = Spelling::Any);

    /// From left to right, of names that begin at one word the longest. Words of a name may stand in different lines. A word before "…" is taken
    /// for a beginning, for pictures shorten labels. `seen` is the text of a SeenText.
    [[nodiscard]] QList<FoundName> find(QStringView seen) const;

private:
    struct Form {
        QString plain;
        QString shape; ///< letters that look alike made one
        QString sound; ///< empty where names are as written, and of words too short to go by
        QString base;  ///< the sound without an ending of a case that has a consonant; empty if there is none
    };
    struct NameWord {
        Form form;
        bool isBeginning = false;
        bool hasCapital = false;
    };
    struct Name {
        QList<NameWord> words;
        qsizetype place = 0;
    };
    struct TextWord {
        Form form;
        SeenSpan span; ///< with the "…" behind it
        bool hasCapital = false;
        bool isCut = false; ///< may be the beginning of a longer one, or of several
    };
    /// Names by their first word: those that are that word, and those that begin so by their first letter; and all by that letter.
    struct Index {
        QHash<QString, QList<qsizetype>> whole;
        QHash<QChar, QList<qsizetype>> beginnings;
        QHash<QChar, QList<qsizetype>> initials;

        void add(const QString &form, const NameWord &word, qsizetype name);
        void collect(const QString &form, bool isCut, QList<qsizetype> &names) const;
    };
    struct Found {
        const Name *name = nullptr;
        qsizetype words = 0; ///< of the text
    };

    [[nodiscard]] QList<TextWord> wordsOf(QStringView text) const;
    [[nodiscard]] Name nameOf(const QString &entry, qsizetype place) const;
    void add(const Name &name);
    [[nodiscard]] bool matches(const NameWord &name, const TextWord &word) const;
    [[nodiscard]] qsizetype wordsAt(const Name &name, const QList<TextWord> &words, qsizetype at) const;
    [[nodiscard]] Found longestAt(const QList<TextWord> &words, qsizetype at) const;

    Spelling m_spelling;
    QList<Name> m_names;
    Index m_byPlain;
    Index m_byShape;
    Index m_bySound;
};

} // namespace vodhuk
