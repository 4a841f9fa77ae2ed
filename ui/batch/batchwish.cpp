#include "ui/batch/batchwish.h"

namespace vodhuk
{

Result<BatchOutcome> preview(const Database &database, const FieldContext &context, const BatchWish &wish,
                             const BatchWatch &watch)
{
    if (const auto *edit = std::get_if<BatchEdit>(&wish.edit))
        return previewBatch(database, context, wish.records, *edit, watch);
    return previewReplacement(database, context, wish.records, std::get<TextReplacement>(wish.edit), watch);
}

Result<BatchOutcome> apply(Catalogue &catalogue, const BatchWish &wish, const BatchWatch &watch)
{
    if (const auto *edit = std::get_if<BatchEdit>(&wish.edit))
        return applyBatch(catalogue, wish.records, *edit, watch);
    return applyReplacement(catalogue, wish.records, std::get<TextReplacement>(wish.edit), watch);
}

} // namespace vodhuk
