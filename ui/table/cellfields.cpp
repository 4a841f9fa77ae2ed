#include "ui/table/cellfields.h"

#include "ui/table/responsetablemodel.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::CellFields)
};

QString titleKey(const LocalizedText &title, const QString &language)
{
    const QString shown = title.isEmpty() ? language : title.bestLanguage(language);
    return shown == "en"_L1 ? u"title"_s : u"title_"_s + shown;
}

/// The key of the field, or why there is none.
std::expected<QString, QString> keyOfCell(int column, const Response &record, const QString &language)
{
    switch (column) {
    case ResponseTableModel::Date:
    case ResponseTableModel::Persons:
    case ResponseTableModel::Entities:
    case ResponseTableModel::Trigger:
    case ResponseTableModel::Framing:
    case ResponseTableModel::Binding:
    case ResponseTableModel::Status:
        return ResponseTableModel::key(column);
    case ResponseTableModel::Title:
        return titleKey(record.title, language);
    case ResponseTableModel::Instruments:
        return record.kind == RecordKind::Response ? u"instruments"_s : u"code"_s;
    case ResponseTableModel::Actor:
        return std::unexpected(
            Texts::tr("Actors have roles, which the form shows beside them. Enter opens it."));
    case ResponseTableModel::Sanction:
    case ResponseTableModel::InForce:
        return std::unexpected(
            Texts::tr("This follows from other fields of the record. Enter opens the form."));
    default:
        return std::unexpected(Texts::tr("The kind of a record is chosen when it is made, and stays."));
    }
}

} // namespace

std::expected<const ResponseField *, QString> fieldOfCell(int column, const Response &record,
                                                          const QString &language)
{
    const auto key = keyOfCell(column, record, language);
    if (!key)
        return std::unexpected(key.error());
    const ResponseField *field = responseField(*key);
    if (!field)
        return std::unexpected(
            Texts::tr("The title in this language is changed in the form. Enter opens it."));
    if (field->responseOnly && record.kind != RecordKind::Response)
        return std::unexpected(Texts::tr("Only responses have this field."));
    return field;
}

} // namespace vodhuk
