#include "core/catalogue/recordcolumns.h"

#include "core/base/languagename.h"
#include "core/base/localizedtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = RecordColumn::Kind;

const QStringList daysOfDate{u"date_earliest"_s, u"date_latest"_s};

RecordShape actorShape()
{
    return {
        u"actor"_s,
        {{u"code"_s, QT_TRANSLATE_NOOP("RecordColumns", "Short name"), {}, {}},
         {u"type"_s, QT_TRANSLATE_NOOP("RecordColumns", "Type"), {}, {}},
         {u"parent_id"_s, QT_TRANSLATE_NOOP("RecordColumns", "Part of"), {}, {}, Kind::Record},
         {u"iso2"_s, QT_TRANSLATE_NOOP("RecordColumns", "ISO code"), {}, {}},
         {u"seat"_s, QT_TRANSLATE_NOOP("RecordColumns", "Seat"), {}, {}},
         {u"neutral"_s, QT_TRANSLATE_NOOP("RecordColumns", "Neutral by mandate"), {}, {}, Kind::Flag},
         {u"neutral_basis"_s, QT_TRANSLATE_NOOP("RecordColumns", "Basis of neutrality"), {}, u"neutral"_s},
         {u"neutral_from"_s, QT_TRANSLATE_NOOP("RecordColumns", "Neutral from"), {}, u"neutral"_s},
         {u"neutral_until"_s, QT_TRANSLATE_NOOP("RecordColumns", "Neutral until"), {}, u"neutral"_s},
         {u"side"_s, QT_TRANSLATE_NOOP("RecordColumns", "Side"), {}, {}},
         {u"valid_from"_s, QT_TRANSLATE_NOOP("RecordColumns", "Exists from"), {}, {}},
         {u"valid_until"_s, QT_TRANSLATE_NOOP("RecordColumns", "Exists until"), {}, {}},
         {u"note"_s, QT_TRANSLATE_NOOP("RecordColumns", "Note"), {}, {}}},
        {{u"name"_s, QT_TRANSLATE_NOOP("RecordColumns", "Name")},
         {u"official_name"_s, QT_TRANSLATE_NOOP("RecordColumns", "Official name")}}};
}

RecordShape eventShape()
{
    return {u"event"_s,
            {{u"trigger"_s, QT_TRANSLATE_NOOP("RecordColumns", "Kind of trigger"), {}, {}},
             {u"date"_s, QT_TRANSLATE_NOOP("RecordColumns", "Date"), daysOfDate, {}},
             {u"url"_s, QT_TRANSLATE_NOOP("RecordColumns", "Address"), {}, {}}},
            {{u"title"_s, QT_TRANSLATE_NOOP("RecordColumns", "Title")},
             {u"description"_s, QT_TRANSLATE_NOOP("RecordColumns", "Description")}}};
}

/// What was kept of a page belongs to the address it was found at.
RecordShape sourceShape()
{
    return {
        u"source"_s,
        {{u"title"_s, QT_TRANSLATE_NOOP("RecordColumns", "Title"), {u"title_language"_s}, {}},
         {u"publisher"_s, QT_TRANSLATE_NOOP("RecordColumns", "Publisher"), {}, {}},
         {u"author"_s, QT_TRANSLATE_NOOP("RecordColumns", "Author"), {}, {}},
         {u"type"_s, QT_TRANSLATE_NOOP("RecordColumns", "Type"), {}, {}},
         {u"date"_s, QT_TRANSLATE_NOOP("RecordColumns", "Date"), daysOfDate, {}},
         {u"url"_s, QT_TRANSLATE_NOOP("RecordColumns", "Address"), {}, {}},
         {u"retrieved_on"_s, QT_TRANSLATE_NOOP("RecordColumns", "Retrieved on"), {}, u"url"_s},
         {u"archive_url"_s, QT_TRANSLATE_NOOP("RecordColumns", "Address of the archive"), {}, u"url"_s},
         {u"archived_on"_s, QT_TRANSLATE_NOOP("RecordColumns", "Archived on"), {}, u"archive_url"_s},
         {u"local_file"_s, QT_TRANSLATE_NOOP("RecordColumns", "Local file"), {}, u"url"_s},
         {u"sha256"_s, QT_TRANSLATE_NOOP("RecordColumns", "Checksum of the file"), {}, u"local_file"_s},
         {u"mime"_s, QT_TRANSLATE_NOOP("RecordColumns", "Type of the file"), {}, u"local_file"_s},
         {u"reliability"_s, QT_TRANSLATE_NOOP("RecordColumns", "Reliability"), {}, {}},
         {u"official"_s, QT_TRANSLATE_NOOP("RecordColumns", "Official"), {}, {}, Kind::Flag},
         {u"licence"_s, QT_TRANSLATE_NOOP("RecordColumns", "Licence"), {}, {}},
         {u"listed_as_extremist"_s, QT_TRANSLATE_NOOP("RecordColumns", "Listed as extremist since"), {}, {}},
         {u"note"_s, QT_TRANSLATE_NOOP("RecordColumns", "Note"), {}, {}}},
        {}};
}

RecordShape targetShape()
{
    return {u"target"_s,
            {{u"type"_s, QT_TRANSLATE_NOOP("RecordColumns", "Type"), {}, {}},
             {u"named"_s, QT_TRANSLATE_NOOP("RecordColumns", "Named"), {}, {}},
             {u"position"_s, QT_TRANSLATE_NOOP("RecordColumns", "Position"), {}, {}}},
            {{u"name"_s, QT_TRANSLATE_NOOP("RecordColumns", "Name")}}};
}

RecordShape regimeShape()
{
    return {u"regime"_s,
            {{u"key"_s, QT_TRANSLATE_NOOP("RecordColumns", "Key"), {}, {}},
             {u"issuer_id"_s, QT_TRANSLATE_NOOP("RecordColumns", "Issuer"), {}, {}, Kind::Record},
             {u"grounds"_s, QT_TRANSLATE_NOOP("RecordColumns", "Grounds"), {}, {}},
             {u"established"_s, QT_TRANSLATE_NOOP("RecordColumns", "Established"), {}, {}},
             {u"review_month"_s, QT_TRANSLATE_NOOP("RecordColumns", "Month of review"), {}, {}},
             {u"url"_s, QT_TRANSLATE_NOOP("RecordColumns", "Address"), {}, {}}},
            {{u"name"_s, QT_TRANSLATE_NOOP("RecordColumns", "Name")}}};
}

} // namespace

const RecordShape *recordShape(const QString &type)
{
    static const std::vector<RecordShape> shapes{actorShape(), eventShape(), sourceShape(), targetShape(),
                                                 regimeShape()};
    const auto found = std::ranges::find(shapes, type, &RecordShape::type);
    return found == shapes.end() ? nullptr : &*found;
}

QString columnLabel(const RecordColumn &column)
{
    return QCoreApplication::translate("RecordColumns", column.label);
}

QString textLabel(const RecordText &text, const QString &language)
{
    return QCoreApplication::translate("RecordColumns", "%1 (%2)")
        .arg(QCoreApplication::translate("RecordColumns", text.label),
             languageName(language, programLanguage()));
}

} // namespace vodhuk
