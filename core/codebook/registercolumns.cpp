#include "core/codebook/registercolumns.h"

#include "core/codebook/plainfields.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResponseFields)
};

template <class Record>
Column<Record> textIn(PartColumn head, LocalizedText Record::*member, const char *language)
{
    const QString code = QString::fromLatin1(language);
    return {std::move(head),
            [=](const Record &record, const FieldContext &) { return (record.*member).text(code); },
            [=](Record &record, const QString &text, const FieldContext &) -> FieldCheck {
                (record.*member).set(code, tidied(text));
                return std::nullopt;
            }};
}

/// Several lines of plain text.
template <class Record>
Column<Record> paragraphColumn(PartColumn head, QString Record::*member)
{
    return {std::move(head), [member](const Record &record, const FieldContext &) { return record.*member; },
            [member](Record &record, const QString &text, const FieldContext &) -> FieldCheck {
                record.*member = tidied(text);
                return std::nullopt;
            }};
}

/// Nothing stands for `unsaid`.
template <class Record>
Column<Record> yesNoColumn(PartColumn head, bool Record::*member, bool unsaid)
{
    return {std::move(head),
            [=](const Record &record, const FieldContext &) { return yesNoText(record.*member); },
            [=](Record &record, const QString &text, const FieldContext &) -> FieldCheck {
                std::optional<bool> value;
                if (const FieldCheck problem = writeYesNo(value, text))
                    return problem;
                record.*member = value.value_or(unsaid);
                return std::nullopt;
            }};
}

/// A date that the catalogue keeps as text.
template <class Record>
Column<Record> dateTextColumn(PartColumn head, QString Record::*member)
{
    return {std::move(head), [member](const Record &record, const FieldContext &) { return record.*member; },
            [member](Record &record, const QString &text, const FieldContext &) -> FieldCheck {
                const Parsed<PartialDate> date = parseDate(text);
                if (!date)
                    return date.error();
                record.*member = date->edtf();
                return std::nullopt;
            }};
}

Column<Actor> countryColumn()
{
    Column<Actor> column =
        lineColumn(columnHead("iso2", QT_TRANSLATE_NOOP("ResponseFields", "Country code")), &Actor::iso2);
    column.write = [](Actor &actor, const QString &text, const FieldContext &) -> FieldCheck {
        static const QRegularExpression twoCapitals(u"^[A-Z]{2}$"_s);
        if (!text.isEmpty() && !twoCapitals.match(text).hasMatch())
            return FieldProblem{u"iso2"_s, Words::tr("“%1” is no country code.").arg(text),
                                Words::tr("Write two capital letters, for example PL.")};
        actor.iso2 = text;
        return std::nullopt;
    };
    return column;
}

Column<Regime> monthColumn()
{
    return {
        columnHead("review_month", QT_TRANSLATE_NOOP("ResponseFields", "Month of review"), FieldKind::Number),
        [](const Regime &regime, const FieldContext &) {
            return regime.reviewMonth == 0 ? QString() : QString::number(regime.reviewMonth);
        },
        [](Regime &regime, const QString &text, const FieldContext &) -> FieldCheck {
            bool isNumber = true;
            const int month = text.isEmpty() ? 0 : text.toInt(&isNumber);
            if (!isNumber || month < 0 || month > 12 || (month == 0 && !text.isEmpty()))
                return FieldProblem{u"month"_s, Words::tr("“%1” is no month.").arg(text),
                                    Words::tr("Write a number from 1 to 12, or leave it empty.")};
            regime.reviewMonth = month;
            return std::nullopt;
        }};
}

/// Labels as they stand in the tables below: the three languages of the house.
template <class Record>
Columns<Record> names(LocalizedText Record::*member)
{
    return {
        textIn(columnHead("name_en", QT_TRANSLATE_NOOP("ResponseFields", "Name (English)")), member, "en"),
        textIn(columnHead("name_be", QT_TRANSLATE_NOOP("ResponseFields", "Name (Belarusian)")), member, "be"),
        textIn(columnHead("name_ru", QT_TRANSLATE_NOOP("ResponseFields", "Name (Russian)")), member, "ru")};
}

} // namespace

Columns<Actor> actorColumns()
{
    return names(&Actor::name) +
           Columns<Actor>{
               linesColumn(columnHead("aliases", QT_TRANSLATE_NOOP("ResponseFields", "Further names"),
                                      FieldKind::Lines),
                           &Actor::aliases),
               codeColumn(columnHead("actor_type", QT_TRANSLATE_NOOP("ResponseFields", "Type of actor"),
                                     FieldKind::Code, "actor_type"),
                          &Actor::type),
               actorColumn(
                   columnHead("parent", QT_TRANSLATE_NOOP("ResponseFields", "Organ of"), FieldKind::Actor),
                   &Actor::parent),
               codeColumn(
                   columnHead("side", QT_TRANSLATE_NOOP("ResponseFields", "Side"), FieldKind::Code, "side"),
                   &Actor::side),
               lineColumn(columnHead("code", QT_TRANSLATE_NOOP("ResponseFields", "Short name")),
                          &Actor::code),
               countryColumn(),
               lineColumn(columnHead("seat", QT_TRANSLATE_NOOP("ResponseFields", "Seat")), &Actor::seat),
               yesNoColumn(columnHead("neutral", QT_TRANSLATE_NOOP("ResponseFields", "Neutral by mandate"),
                                      FieldKind::YesNo),
                           &Actor::neutralByMandate, false),
               lineColumn(
                   columnHead("neutral_basis", QT_TRANSLATE_NOOP("ResponseFields", "Basis of neutrality")),
                   &Actor::neutralBasis),
               dateColumn(columnHead("neutral_from", QT_TRANSLATE_NOOP("ResponseFields", "Neutral from"),
                                     FieldKind::Date),
                          &Actor::neutralFrom),
               dateColumn(columnHead("neutral_until", QT_TRANSLATE_NOOP("ResponseFields", "Neutral until"),
                                     FieldKind::Date),
                          &Actor::neutralUntil),
               dateColumn(columnHead("valid_from", QT_TRANSLATE_NOOP("ResponseFields", "Exists from"),
                                     FieldKind::Date),
                          &Actor::validFrom),
               dateColumn(columnHead("valid_until", QT_TRANSLATE_NOOP("ResponseFields", "Exists until"),
                                     FieldKind::Date),
                          &Actor::validUntil),
               textIn(columnHead("official_name_en",
                                 QT_TRANSLATE_NOOP("ResponseFields", "Official name (English)")),
                      &Actor::officialName, "en"),
               textIn(columnHead("official_name_be",
                                 QT_TRANSLATE_NOOP("ResponseFields", "Official name (Belarusian)")),
                      &Actor::officialName, "be"),
               textIn(columnHead("official_name_ru",
                                 QT_TRANSLATE_NOOP("ResponseFields", "Official name (Russian)")),
                      &Actor::officialName, "ru"),
               paragraphColumn(
                   columnHead("note", QT_TRANSLATE_NOOP("ResponseFields", "Note"), FieldKind::Text),
                   &Actor::note)};
}

Columns<Event> eventColumns()
{
    return {
        textIn(columnHead("title_en", QT_TRANSLATE_NOOP("ResponseFields", "Title (English)")), &Event::title,
               "en"),
        textIn(columnHead("title_be", QT_TRANSLATE_NOOP("ResponseFields", "Title (Belarusian)")),
               &Event::title, "be"),
        textIn(columnHead("title_ru", QT_TRANSLATE_NOOP("ResponseFields", "Title (Russian)")), &Event::title,
               "ru"),
        dateColumn(columnHead("date", QT_TRANSLATE_NOOP("ResponseFields", "Date"), FieldKind::Date),
                   &Event::date),
        codeColumn(
            columnHead("trigger", QT_TRANSLATE_NOOP("ResponseFields", "Trigger"), FieldKind::Code, "trigger"),
            &Event::trigger),
        textIn(columnHead("description_en", QT_TRANSLATE_NOOP("ResponseFields", "Description (English)"),
                          FieldKind::Text),
               &Event::description, "en"),
        textIn(columnHead("description_be", QT_TRANSLATE_NOOP("ResponseFields", "Description (Belarusian)"),
                          FieldKind::Text),
               &Event::description, "be"),
        textIn(columnHead("description_ru", QT_TRANSLATE_NOOP("ResponseFields", "Description (Russian)"),
                          FieldKind::Text),
               &Event::description, "ru"),
        lineColumn(columnHead("url", QT_TRANSLATE_NOOP("ResponseFields", "Address")), &Event::url)};
}

Columns<Source> sourceColumns()
{
    return {
        lineColumn(columnHead("title", QT_TRANSLATE_NOOP("ResponseFields", "Title")), &Source::title),
        lineColumn(columnHead("title_language", QT_TRANSLATE_NOOP("ResponseFields", "Language of the title")),
                   &Source::titleLanguage),
        lineColumn(columnHead("publisher", QT_TRANSLATE_NOOP("ResponseFields", "Publisher")),
                   &Source::publisher),
        lineColumn(columnHead("author", QT_TRANSLATE_NOOP("ResponseFields", "Author")), &Source::author),
        dateColumn(
            columnHead("date", QT_TRANSLATE_NOOP("ResponseFields", "Date of the source"), FieldKind::Date),
            &Source::date),
        codeColumn(columnHead("type", QT_TRANSLATE_NOOP("ResponseFields", "Type of source"), FieldKind::Code,
                              "source_type"),
                   &Source::type),
        codeColumn(columnHead("reliability", QT_TRANSLATE_NOOP("ResponseFields", "Reliability"),
                              FieldKind::Code, "reliability"),
                   &Source::reliability),
        yesNoColumn(
            columnHead("official", QT_TRANSLATE_NOOP("ResponseFields", "Official text"), FieldKind::YesNo),
            &Source::official, false),
        lineColumn(columnHead("url", QT_TRANSLATE_NOOP("ResponseFields", "Address of the source")),
                   &Source::url),
        dateColumn(
            columnHead("retrieved_on", QT_TRANSLATE_NOOP("ResponseFields", "Retrieved on"), FieldKind::Date),
            &Source::retrievedOn),
        lineColumn(columnHead("archive_url", QT_TRANSLATE_NOOP("ResponseFields", "Archive address")),
                   &Source::archiveUrl),
        dateColumn(
            columnHead("archived_on", QT_TRANSLATE_NOOP("ResponseFields", "Archived on"), FieldKind::Date),
            &Source::archivedOn),
        lineColumn(columnHead("local_file", QT_TRANSLATE_NOOP("ResponseFields", "Copy on disk")),
                   &Source::localFile),
        lineColumn(
            columnHead("sha256", QT_TRANSLATE_NOOP("ResponseFields", "Checksum of the copy (SHA-256)")),
            &Source::sha256),
        lineColumn(columnHead("licence", QT_TRANSLATE_NOOP("ResponseFields", "Licence")), &Source::licence),
        dateTextColumn(columnHead("listed_as_extremist",
                                  QT_TRANSLATE_NOOP("ResponseFields", "Listed as extremist in Belarus since"),
                                  FieldKind::Date),
                       &Source::listedAsExtremist),
        paragraphColumn(columnHead("note", QT_TRANSLATE_NOOP("ResponseFields", "Note"), FieldKind::Text),
                        &Source::note)};
}

Columns<Target> targetColumns()
{
    return names(&Target::name) +
           Columns<Target>{
               codeColumn(columnHead("type", QT_TRANSLATE_NOOP("ResponseFields", "Type of target"),
                                     FieldKind::Code, "target_type"),
                          &Target::type),
               yesNoColumn(columnHead("named", QT_TRANSLATE_NOOP("ResponseFields", "Named in the act"),
                                      FieldKind::YesNo),
                           &Target::named, true),
               lineColumn(columnHead("position", QT_TRANSLATE_NOOP("ResponseFields", "Position")),
                          &Target::position)};
}

Columns<Regime> regimeColumns()
{
    return Columns<Regime>{lineColumn(columnHead("key", QT_TRANSLATE_NOOP("ResponseFields", "Short name")),
                                      &Regime::key)} +
           names(&Regime::name) +
           Columns<Regime>{
               actorColumn(
                   columnHead("issuer", QT_TRANSLATE_NOOP("ResponseFields", "Issued by"), FieldKind::Actor),
                   &Regime::issuer),
               codeColumn(columnHead("grounds", QT_TRANSLATE_NOOP("ResponseFields", "Grounds"),
                                     FieldKind::Code, "grounds"),
                          &Regime::grounds),
               dateColumn(columnHead("established", QT_TRANSLATE_NOOP("ResponseFields", "Established"),
                                     FieldKind::Date),
                          &Regime::established),
               monthColumn(),
               lineColumn(columnHead("url", QT_TRANSLATE_NOOP("ResponseFields", "Address")), &Regime::url)};
}

Columns<Norm> normColumns()
{
    return names(&Norm::name) +
           Columns<Norm>{
               lineColumn(columnHead("kind", QT_TRANSLATE_NOOP("ResponseFields", "Kind of norm")),
                          &Norm::kind),
               codeColumn(columnHead("status", QT_TRANSLATE_NOOP("ResponseFields", "Status of the norm"),
                                     FieldKind::Code, "norm_status"),
                          &Norm::status)};
}

} // namespace vodhuk
