#include "core/catalogue/differencewords.h"

#include "core/catalogue/recordnames.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/partfields.h"

namespace vodhuk
{

DifferenceWords::DifferenceWords(const Database &database, const FieldContext &context, qint64 record,
                                 const QString &language)
    : m_wording{context, RecordKind::Response, language,
                [&database, language](qint64 other) {
                    return recordName(database, other, language).value_or(recordIdText(other));
                }}
    , m_register(registerFromCode(recordType(database, record).value_or(QString())))
{
    const auto response = ResponseRepository(database).find({record});
    if (response && *response)
        m_wording.kind = (*response)->kind;
}

/// A field of an older program stays as it is.
QString DifferenceWords::words(const QString &field, const QString &text) const
{
    if (m_register) {
        const RegisterField *known = registerField(*m_register, field);
        return known ? fieldWords(*known, text, m_wording) : text;
    }
    const ResponseField *known = formField(field);
    return known ? fieldWords(*known, text, m_wording) : text;
}

FieldDifference DifferenceWords::of(const FieldDifference &difference) const
{
    return {difference.field, difference.label, words(difference.field, difference.before),
            words(difference.field, difference.after)};
}

} // namespace vodhuk
