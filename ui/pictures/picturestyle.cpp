#include "ui/pictures/picturestyle.h"

#include "core/codebook/codebook.h"
#include "core/query/coveredkinds.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

CountUnit countUnitOf(const Query &query)
{
    const QList<RecordKind> kinds = coveredKinds(query);
    if (kinds.size() != 1)
        return CountUnit::Records;
    switch (kinds.first()) {
    case RecordKind::Countermove:
        return CountUnit::Countermoves;
    case RecordKind::Reaction:
        return CountUnit::Reactions;
    case RecordKind::Response:
        break;
    }
    return CountUnit::Responses;
}

QString countInWords(qint64 count, CountUnit unit, const Wording &words)
{
    const int n = static_cast<int>(count);
    switch (unit) {
    case CountUnit::Responses:
        return words.translate("Pictures", "%n response(s)", nullptr, n);
    case CountUnit::Countermoves:
        return words.translate("Pictures", "%n countermove(s)", nullptr, n);
    case CountUnit::Reactions:
        return words.translate("Pictures", "%n reaction(s)", nullptr, n);
    case CountUnit::Measures:
        return words.translate("Pictures", "%n measure(s)", nullptr, n);
    case CountUnit::Persons:
        return words.translate("Pictures", "%n person(s)", nullptr, n);
    case CountUnit::Entities:
        return n == 1 ? words.translate("Pictures", "1 entity")
                      : words.translate("Pictures", "%n entities", nullptr, n);
    case CountUnit::Records:
        break;
    }
    return words.translate("Pictures", "%n record(s)", nullptr, n);
}

QString unitInWords(CountUnit unit, const Wording &words)
{
    switch (unit) {
    case CountUnit::Responses:
        return words.translate("Pictures", "responses");
    case CountUnit::Countermoves:
        return words.translate("Pictures", "countermoves");
    case CountUnit::Reactions:
        return words.translate("Pictures", "reactions");
    case CountUnit::Measures:
        return words.translate("Pictures", "measures");
    case CountUnit::Persons:
        return words.translate("Pictures", "persons");
    case CountUnit::Entities:
        return words.translate("Pictures", "entities");
    case CountUnit::Records:
        break;
    }
    return words.translate("Pictures", "records");
}

QString familyInWords(const QString &family, const Wording &words)
{
    return Codebook::builtIn().label(u"instrument_family"_s, family, words.language());
}

QStringList familyCodes()
{
    QStringList codes;
    for (const Term &family : Codebook::builtIn().terms(u"instrument_family"_s))
        codes.append(family.code);
    return codes;
}

PictureStyle PictureStyle::print(const Wording &words, const QSizeF &size)
{
    PictureStyle style(words);
    style.size = size;
    style.titleSize = 12;
    style.textSize = 9;
    style.smallSize = 8;
    return style;
}

} // namespace vodhuk
