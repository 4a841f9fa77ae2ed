/// What may be meant by the beginning of a word in the search box: names of fields, values with their counts, actors
/// under any of their names.
#pragma once

#include "ui/common/workspace.h"

#include <QHash>
#include <QObject>

namespace vodhuk
{

class QueryCompletion : public QObject
{
    Q_OBJECT

public:
    struct Offer {
        QString label;        ///< for the list
        QString detail;       ///< field or count
        QString text;         ///< takes the place of the word in the search box
        bool isWhole = false; ///< a finished condition, not the beginning of one
        bool operator==(const Offer &) const = default;
    };
    struct Word {
        qsizetype start = 0;
        qsizetype length = 0;
    };

    explicit QueryCompletion(Workspace &workspace, QObject *parent = nullptr);

    /// The word of `text` that ends at or surrounds `place`; blanks inside quotes do not part words.
    [[nodiscard]] static Word wordAt(const QString &text, qsizetype place);

    /// At most ten, the likeliest first. `word` as typed: "pol", "actor:po", "-instr".
    [[nodiscard]] QList<Offer> offersFor(const QString &word);

private:
    struct Known {
        QString field;
        QString value; ///< as the query language takes it
        QString label;
        qint64 count = -1; ///< of records in the result; -1: not counted
        QStringList names; ///< folded
    };

    void readFacets();
    void readActors();
    [[nodiscard]] QList<Offer> fieldOffers(const QString &begin, const QString &minus) const;
    [[nodiscard]] QList<Offer> valueOffers(const QString &field, const QString &begin,
                                           const QString &before) const;
    static void addMatching(const QList<Known> &known, const QString &field, const QString &begin,
                            QList<const Known *> &found);
    static void keepFirst(QList<const Known *> &found);

    Workspace &m_workspace;
    QList<Known> m_values;
    QHash<QString, QStringList> m_folded; ///< names of m_values by label and code
    bool m_isOutdated = true;             ///< m_values
    bool m_areActorsOutdated = true;      ///< m_actors
    QList<Known> m_actors;
};

} // namespace vodhuk
