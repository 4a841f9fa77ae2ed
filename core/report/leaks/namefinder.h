/// Finds listed names in texts, however they are spelled: in either script, and with letters of the one that look like letters of the other.
#pragma once

#include "core/base/textfold.h"
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

    /// Names may have several words. First name and surname may change places, have a patronymic, an initial or a nickname between them, a
    /// patronymic or an initial behind them, and one of the two may be an initial; of a name that is listed with a patronymic they are found
    /// without it. `*` behind a word means every word that begins so. Names without a letter are left out.
    explicit NameFinder(const QStringList &names, Spelling spelling = Spelling::Any);

    /// From left to right, of names that begin at one word the longest. Words of a name may stand in different lines, unless the surname comes
    /// first; where the first name behind it begins the name once more, both are one. A word before "…" is taken
    /// for a beginning, for pictures shorten labels. `seen` is the text of a SeenText.
    [[nodiscard]] QList<FoundName> find(QStringView seen) const;

private:
    struct Form {
        QString plain;
        QString shape; ///< letters that look alike made one
        QString sound; ///< empty where names are as written, and of words too short to go by
        QString base;  ///< the sound without an ending of a case that has a consonant; empty if there is none
        QString
            root; ///< the sound without any vowel at its end: of short words too much is alike to go by it alone
        QString rootOfBase; ///< likewise without an ending that has a consonant
    };
    struct NameWord {
        Form form;
        bool isBeginning = false;
        bool hasCapital = false;
    };
    struct Name {
        QList<NameWord> words;
        qsizetype place = 0;
        bool isSwapped = false;
    };
    struct TextWord {
        Form form;
        SeenSpan span;     ///< with the "…" behind it
        QStringView gap{}; ///< what stands between it and the word before
        bool hasCapital = false;
        bool isCut = false;     ///< may be the beginning of a longer one, or of several
        bool isInitial = false; ///< a capital with a full stop
    };
    /// Names by their first word: those that are that word, and those that begin so by their first letter; and all by that letter.
    struct Index {
        QHash<QString, QList<qsizetype>> whole;
        QHash<QChar, QList<qsizetype>> beginnings;
        QHash<QChar, QList<qsizetype>> initials;

        void add(const QString &form, const NameWord &word, qsizetype name);
        void collect(const QString &form, bool isBeginning, QList<qsizetype> &names) const;
    };
    enum class Likeness { None, Initial, OfRoots, Same };
    struct Found {
        const Name *name = nullptr;
        qsizetype words = 0; ///< of the text
    };

    [[nodiscard]] static Form formOf(const FoldedWord &word, bool isShaped, bool isHeard);
    static void hear(Form &form, const QString &sound);
    [[nodiscard]] QList<TextWord> wordsOf(QStringView text) const;
    [[nodiscard]] Name nameOf(const QString &entry, qsizetype place) const;
    void add(const Name &name);
    void addVariants(const Name &name);
    void addTurned(const Name &name, qsizetype front);
    [[nodiscard]] static bool beginsSo(const NameWord &name, const TextWord &word);
    [[nodiscard]] bool matches(const NameWord &name, const TextWord &word) const;
    [[nodiscard]] Likeness likeness(const Name &name, qsizetype place, const TextWord &word) const;
    [[nodiscard]] bool goesOn(const Name &name, const QList<TextWord> &words, qsizetype at) const;
    [[nodiscard]] bool mayStandWithin(const Name &name, const QList<TextWord> &words, qsizetype at) const;
    [[nodiscard]] qsizetype wordsAt(const Name &name, const QList<TextWord> &words, qsizetype at) const;
    [[nodiscard]] Found longestAt(const QList<TextWord> &words, qsizetype at) const;
    [[nodiscard]] qsizetype wordsWithNameAgain(const Found &found, const QList<TextWord> &words,
                                               qsizetype at) const;
    [[nodiscard]] qsizetype wordsWithPatronymic(const Found &found, const QList<TextWord> &words,
                                                qsizetype at) const;

    Spelling m_spelling;
    QList<Name> m_names;
    Index m_byPlain;
    Index m_byShape;
    Index m_bySound;
    Index m_byRoot; ///< names of several words
};

} // namespace vodhuk
