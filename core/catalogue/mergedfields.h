/// What becomes of the fields of two records that are made one. Used by recordmerge.
#pragma once

#include "core/catalogue/recordcolumns.h"
#include "core/catalogue/recordmerge.h"

namespace vodhuk
{

/// The own fields of the two, compared: columns of their table and texts.
class MergedFields
{
public:
    /// Usage if `wish` names a field that this type of record does not have.
    [[nodiscard]] static Result<MergedFields> compare(const Database &database, const RecordShape &shape,
                                                      const MergeWish &wish);

    /// Fills in taken, conflicts and aliases.
    void tell(RecordMerge &merge) const;

    /// Writes what is taken into the kept record.
    [[nodiscard]] Status write(Database &database) const;

private:
    struct Column {
        const RecordColumn *column;
        QVariantList kept; ///< the value, behind it those of the further columns
        QVariantList merged;
        QString keptText;
        QString mergedText;
        bool takes = false;
    };
    struct Text {
        const RecordText *text;
        QString language;
        QString kept;
        QString merged;
        bool takes = false;
    };

    MergedFields(const RecordShape &shape, const MergeWish &wish)
        : m_shape(&shape)
        , m_wish(wish)
    {
    }

    [[nodiscard]] Status readColumns(const Database &database);
    [[nodiscard]] Status readTexts(const Database &database);
    [[nodiscard]] Status readAliases(const Database &database);
    [[nodiscard]] Status forgetCircles(const Database &database);
    [[nodiscard]] Status checkWish() const;
    void decide();
    [[nodiscard]] bool mayTake(const Column &column) const;
    [[nodiscard]] QStringList newAliases() const;

    const RecordShape *m_shape;
    MergeWish m_wish;
    QList<Column> m_columns;
    QList<Text> m_texts;
    QStringList m_keptAliases;
    QStringList m_mergedAliases;
};

} // namespace vodhuk
