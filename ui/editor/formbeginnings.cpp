#include "ui/editor/formbeginnings.h"

#include "core/catalogue/responserepository.h"
#include "core/codebook/fieldwriting.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::ResponseEditor)
};

} // namespace

Result<Entry> entryToEdit(const Catalogue &catalogue, ResponseId id)
{
    const auto entry = ResponseRepository(catalogue.database()).findEntry(id);
    if (!entry)
        return std::unexpected(entry.error());
    if (!entry->has_value())
        return fail(ErrorKind::NotFound, Words::tr("This record is no longer in the catalogue."));
    return **entry;
}

Entry newEntry(RecordKind kind)
{
    Entry entry;
    entry.response.kind = kind;
    entry.response.workflow = u"draft"_s;
    return entry;
}

Entry entryUnder(const Catalogue &catalogue, const Draft &draft)
{
    const auto found = ResponseRepository(catalogue.database()).findEntry({draft.record});
    if (draft.record == 0 || !found || !*found)
        return newEntry(recordKindFromCode(draft.type).value_or(RecordKind::Response));
    const FieldContext context{catalogue.codebook(), catalogue.actors(), catalogue.targets()};
    return draft.base.isEmpty() ? **found : recordWithTexts(**found, draft.base, context);
}

} // namespace vodhuk
