#include "core/query/rowtext.h"

#include "core/base/wording.h"

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QString labels(const QString &vocabulary, const QStringList &codes, const RowSpeech &speech)
{
    QStringList result;
    for (const QString &code : codes) {
        if (!code.isEmpty())
            result.append(speech.codebook.label(vocabulary, code, speech.language));
    }
    return result.join(u", "_s);
}

QString number(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

QString kindLabel(RecordKind kind, const RowSpeech &speech)
{
    constexpr auto context = "vodhuk::ResponseTableModel";
    const Wording words(speech.language);
    return kind == RecordKind::Response      ? words.translate(context, "Response")
           : kind == RecordKind::Countermove ? words.translate(context, "Countermove")
                                             : words.translate(context, "Reaction");
}

struct TextColumn {
    QLatin1String name;
    QString (*text)(const ResponseRow &, const RowSpeech &);
};

constexpr std::array tableColumns{
    TextColumn{"date"_L1, [](const ResponseRow &row, const RowSpeech &) { return dateInShort(row.date); }},
    TextColumn{"actor"_L1, [](const ResponseRow &row,
                              const RowSpeech &speech) { return actorNames(row.adopters, speech); }},
    TextColumn{"title"_L1, [](const ResponseRow &row,
                              const RowSpeech &speech) { return row.title.best(speech.language); }},
    TextColumn{"instruments"_L1,
               [](const ResponseRow &row, const RowSpeech &speech) {
                   return instrumentLabels(row, speech).join(u", "_s);
               }},
    TextColumn{"persons"_L1,
               [](const ResponseRow &row, const RowSpeech &) { return number(row.personsNew); }},
    TextColumn{"entities"_L1,
               [](const ResponseRow &row, const RowSpeech &) { return number(row.entitiesNew); }},
    TextColumn{"trigger"_L1,
               [](const ResponseRow &row, const RowSpeech &speech) {
                   return labels(u"trigger"_s, row.triggers, speech);
               }},
    TextColumn{"framing"_L1,
               [](const ResponseRow &row, const RowSpeech &speech) {
                   return labels(u"framing"_s, {row.framing}, speech);
               }},
    TextColumn{"binding"_L1,
               [](const ResponseRow &row, const RowSpeech &speech) {
                   return labels(u"binding"_s, row.binding, speech);
               }},
    TextColumn{"sanction"_L1,
               [](const ResponseRow &row, const RowSpeech &speech) {
                   return labels(u"sanction_sense"_s, {row.sense}, speech);
               }},
    TextColumn{"status"_L1,
               [](const ResponseRow &row, const RowSpeech &speech) {
                   return labels(u"workflow"_s, {row.workflow}, speech);
               }},
    TextColumn{"kind"_L1,
               [](const ResponseRow &row, const RowSpeech &speech) { return kindLabel(row.kind, speech); }},
    TextColumn{"in-force"_L1, [](const ResponseRow &row, const RowSpeech &speech) {
                   return dayStateInWords(stateOn(row, speech.day), speech.language);
               }}};

} // namespace

const QStringList &rowColumns()
{
    static const QStringList names = [] {
        QStringList all;
        for (const TextColumn &column : tableColumns)
            all.append(column.name);
        return all;
    }();
    return names;
}

QString inForceColumn()
{
    return rowColumns().constLast();
}

DayState stateOn(const ResponseRow &row, QDate day)
{
    DayState state;
    if (!day.isValid())
        return state;
    for (const MeasureDays &measure : row.measures)
        state.add(measure, static_cast<qint32>(day.toJulianDay()));
    return state;
}

QString cellText(const ResponseRow &row, const QString &column, const RowSpeech &speech)
{
    const auto *const found =
        std::ranges::find_if(tableColumns, [&](const TextColumn &each) { return column == each.name; });
    return found == tableColumns.end() ? QString() : found->text(row, speech);
}

QStringList instrumentLabels(const ResponseRow &row, const RowSpeech &speech)
{
    if (row.kind != RecordKind::Response)
        return row.code.isEmpty()
                   ? QStringList()
                   : QStringList(speech.codebook.label(recordKindCode(row.kind), row.code, speech.language));
    QStringList result;
    for (const QString &instrument : row.instruments)
        result.append(speech.codebook.label(u"instrument"_s, instrument, speech.language));
    return result;
}

QString actorNames(const QList<ActorId> &actors, const RowSpeech &speech)
{
    QStringList names;
    for (const ActorId actor : actors)
        names.append(speech.actors.name(actor, speech.language));
    return names.join(u", "_s);
}

} // namespace vodhuk
