#include "ui/registers/registerwords.h"

#include <QCoreApplication>

#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *context = "vodhuk::RegisterWords";

struct KindWords {
    const char *title;
    const char *fresh;
    const char *edit;
    const char *remove;
};

/// In the order of RegisterKind.
constexpr KindWords kindWords[] = {{QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Actors"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "New actor"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Edit actor"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Remove actor")},
                                   {QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Events"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "New event"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Edit event"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Remove event")},
                                   {QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Sources"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "New source"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Edit source"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Remove source")},
                                   {QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Targets"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "New target"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Edit target"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Remove target")},
                                   {QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Sanctions regimes"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "New sanctions regime"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Edit sanctions regime"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Remove sanctions regime")},
                                   {QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Norms"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "New norm"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Edit norm"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Remove norm")}};

const KindWords &wordsOf(RegisterKind kind)
{
    return kindWords[static_cast<std::size_t>(kind)];
}

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

struct Help {
    RegisterKind kind;
    const char *key;
    const char *text;
};

constexpr Help helps[] = {
    {RegisterKind::Actor, "aliases",
     QT_TRANSLATE_NOOP(
         "vodhuk::RegisterWords",
         "Other names and spellings in any language, one a line: tables and forms find the actor by them.")},
    {RegisterKind::Actor, "parent",
     QT_TRANSLATE_NOOP("vodhuk::RegisterWords",
                       "The organisation of which it is an organ. An organ is not the organisation.")},
    {RegisterKind::Actor, "code",
     QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "By which queries name it, for example EU or ODIHR.")},
    {RegisterKind::Actor, "neutral",
     QT_TRANSLATE_NOOP("vodhuk::RegisterWords",
                       "Whether its mandate forbids it to take sides, as that of the ICRC does.")},
    {RegisterKind::Actor, "memberships",
     QT_TRANSLATE_NOOP(
         "vodhuk::RegisterWords",
         "Since when and until when it is a member or party: whom an act binds depends on the day.")},
    {RegisterKind::Actor, "valid_until",
     QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Empty while it exists.")},
    {RegisterKind::Event, "date",
     QT_TRANSLATE_NOOP("vodhuk::RegisterWords",
                       "As far as it is known; a span such as 2020-08-09/2020-08-12 is possible.")},
    {RegisterKind::Source, "archive_url",
     QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Of a copy in a web archive, for pages that vanish.")},
    {RegisterKind::Source, "listed_as_extremist",
     QT_TRANSLATE_NOOP(
         "vodhuk::RegisterWords",
         "Since when the publisher stands on the list kept in Belarus: readers there may be at risk.")},
    {RegisterKind::Target, "named",
     QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "No for a group whose members the act does not name. Names "
                                                "are entered only if the act publishes them.")},
    {RegisterKind::Target, "identifiers",
     QT_TRANSLATE_NOOP("vodhuk::RegisterWords",
                       "Under which lists and registers know it, for example a ship's IMO number.")},
    {RegisterKind::Regime, "key",
     QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Short and unique, for example EU-BLR.")},
    {RegisterKind::Norm, "status",
     QT_TRANSLATE_NOOP("vodhuk::RegisterWords",
                       "Its status in doctrine. What an actor claims about it is entered in the response.")}};

} // namespace

QString registerTitle(RegisterKind kind)
{
    return translated(wordsOf(kind).title);
}

QString newRecordTitle(RegisterKind kind)
{
    return translated(wordsOf(kind).fresh);
}

QString editRecordTitle(RegisterKind kind)
{
    return translated(wordsOf(kind).edit);
}

QString removeRecordTitle(RegisterKind kind)
{
    return translated(wordsOf(kind).remove);
}

QString recordTitle(const RegisterRecord &record, const FieldContext &context, const QString &language)
{
    const RegisterKind kind = kindOf(record);
    for (const QString &name : {u"name_"_s, u"title_"_s}) {
        const RegisterField *field = registerField(kind, name + language);
        const QString text = field ? field->read(record, context) : QString();
        if (!text.isEmpty())
            return text;
    }
    for (const RegisterField &field : registerFields(kind)) {
        const QString text = field.read(record, context);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString rowDetail(RegisterKind kind, const RegisterRow &row, const Codebook &codebook,
                  const QString &language)
{
    switch (kind) {
    case RegisterKind::Actor:
        return codebook.label(u"actor_type"_s, row.detail, language);
    case RegisterKind::Event: {
        const auto date = PartialDate::parse(row.detail);
        return date ? dateInWords(*date, language) : row.detail;
    }
    case RegisterKind::Target:
        return codebook.label(u"target_type"_s, row.detail, language);
    case RegisterKind::Norm:
        return row.detail.isEmpty() ? QString() : codebook.label(u"norm_status"_s, row.detail, language);
    case RegisterKind::Source:
    case RegisterKind::Regime:
        break;
    }
    return row.detail;
}

QString registerFieldHelp(RegisterKind kind, const QString &key)
{
    for (const Help &help : helps) {
        if (help.kind == kind && key == QLatin1StringView(help.key))
            return translated(help.text);
    }
    return {};
}

} // namespace vodhuk
