/// A selection of records as a value: conditions, words, order. Its text form is the query language (see queryparser.h).
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vodhuk
{

/// Where something stood in the text a query was read from: for telling errors, never part of a value.
struct TextPlace {
    int position = 0;
    int length = 0;
};

/// `field:a,b` or `-field:a,b`. Values are as typed: codes, names, dates.
struct Condition {
    QString field; ///< "actor", "instrument", "date" …
    QStringList values = {};
    bool negated = false;
    int position = 0;             ///< of its first character in the text it came from; not part of the value
    QList<TextPlace> places = {}; ///< one per value if it was read from a text; not part of the value

    bool operator==(const Condition &other) const
    {
        return field == other.field && values == other.values && negated == other.negated;
    }
};

/// A word or "phrase" to be found in the texts.
struct SearchWord {
    QString text;
    bool phrase = false;
    bool negated = false;
    TextPlace place = {}; ///< in the text it came from; not part of the value

    bool operator==(const SearchWord &other) const
    {
        return text == other.text && phrase == other.phrase && negated == other.negated;
    }
};

/// One of querySortKeys() with its direction.
struct SortKey {
    QString key;
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

struct SortOrder {
    QString key = QStringLiteral("date"); ///< one of querySortKeys()
    bool descending = false;
    QList<SortKey> then = {}; ///< for records that are alike by what stands before

    /// All of them, the first one too.
    [[nodiscard]] QList<SortKey> keys() const { return QList<SortKey>{{key, descending}} + then; }
    /// As it stands behind `sort:`: "actor,-date".
    [[nodiscard]] QString text() const;

    bool operator==(const SortOrder &) const = default;
};

class Query
{
public:
    QList<Condition> conditions;
    QList<SearchWord> words;
    SortOrder sort;

    [[nodiscard]] bool isEmpty() const { return conditions.isEmpty() && words.isEmpty(); }

    /// The text that parses to this query; byte-stable. Words first, then conditions, then the order if it is not
    /// by date. A word that cannot be written bare becomes a phrase.
    [[nodiscard]] QString toText() const;

    /// The values of the (first) condition on a field that is (not) negated; empty if there is none.
    [[nodiscard]] QStringList values(const QString &field, bool negated = false) const;

    /// This query with the condition on `field` replaced; no values take it away.
    [[nodiscard]] Query withValues(const QString &field, const QStringList &values,
                                   bool negated = false) const;

    /// This query with one value more or fewer in the condition on `field`.
    [[nodiscard]] Query withValue(const QString &field, const QString &value, bool negated = false) const;
    [[nodiscard]] Query withoutValue(const QString &field, const QString &value, bool negated = false) const;

    /// This query without any condition on `field`.
    [[nodiscard]] Query without(const QString &field) const;

    bool operator==(const Query &) const = default;
};

} // namespace vodhuk
