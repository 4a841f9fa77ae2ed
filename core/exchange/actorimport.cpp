#include "core/exchange/actorimport.h"

#include "core/codebook/responsefields.h"
#include "core/exchange/tablememberships.h"
#include "core/query/actornaming.h"

#include <QRegularExpression>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// On which side an actor of this type stands, where its type alone tells it.
QString sideOf(const Actor &actor)
{
    if (actor.type == "de_facto_authority"_L1)
        return u"target"_s;
    if (actor.type == "democratic_force"_L1)
        return u"civil_society"_s;
    if (actor.iso2 == "BY"_L1)
        return actor.type == "state"_L1 ? u"target"_s : QString();
    return actor.type == "ngo"_L1 ? QString() : u"responding"_s;
}

bool isBelarus(const Actor &actor)
{
    return actor.iso2 == "BY"_L1 && actor.type == "state"_L1;
}

} // namespace

ActorImport::ActorImport(const Catalogue &catalogue, const ImportTable &table, const ImportWatch &watch)
    : m_catalogue(catalogue)
    , m_table(table)
    , m_watch(watch)
{
}

Status ActorImport::plan()
{
    for (const Actor &actor : m_catalogue.actors().actors())
        m_names.add(actor);
    m_rows.reserve(static_cast<std::size_t>(m_table.rows.size()));
    for (const CsvRow &source : m_table.rows) {
        VODHUK_TRY(m_watch.at(static_cast<qint64>(m_rows.size())));
        m_rows.push_back(readRow(source));
    }
    while (!resolveAll())
        VODHUK_TRY(m_watch.at(static_cast<qint64>(m_rows.size())));
    addBelarus();
    for (Row &row : m_rows)
        compare(row);
    return {};
}

QString ActorImport::cell(const Row &row, const QString &column) const
{
    return m_table.cell(*row.source, column).trimmed();
}

void ActorImport::reject(Row &row, const QString &column, const QString &rule, const QString &message,
                         const QString &remedy)
{
    row.fate = RowFate::Rejected;
    row.problems.append(m_table.problem(*row.source, column, rule, message, remedy));
    if (m_catalogue.actors().find(row.actor.id) == nullptr)
        m_gone.insert(row.actor.id);
}

ActorImport::Row ActorImport::readRow(const CsvRow &source)
{
    Row row;
    row.source = &source;
    row.problems = m_table.misfits(source);
    if (!row.problems.isEmpty()) {
        row.fate = RowFate::Rejected;
        return row;
    }
    identify(row);
    if (row.fate == RowFate::Rejected)
        return row;
    readNames(row);
    readType(row);
    readNeutrality(row);
    if (row.fate != RowFate::Rejected)
        m_names.add(row.actor);
    return row;
}

/// Finds the actor of the catalogue the row speaks of, by its short name or else by a name in any language.
void ActorImport::identify(Row &row)
{
    const QString code = cell(row, u"short_name"_s);
    QList<ActorId> found;
    bool isNamed = false; // by a name that the table gives
    bool hasNameOfOwn = false;
    if (const ActorId id = m_names.withShortName(code); !id.isNull())
        found.append(id);
    for (const QString &column : std::as_const(m_table.columns)) {
        const QString name =
            column == "name"_L1 || column.startsWith("name_"_L1) ? cell(row, column) : QString();
        const QList<ActorId> known = m_names.named(name);
        hasNameOfOwn = hasNameOfOwn || !name.isEmpty();
        isNamed = isNamed || !known.isEmpty();
        for (const ActorId id : known) {
            if (!found.contains(id))
                found.append(id);
        }
    }
    if (found.size() > 1) {
        reject(row, u"name"_s, u"match"_s, ImportText::tr("The names of this line belong to several actors."),
               ImportText::tr("Give each actor names and a short name of its own."));
        return;
    }
    if (found.size() == 1 && hasNameOfOwn && !isNamed) {
        reject(row, u"short_name"_s, u"match"_s,
               ImportText::tr("The short name “%1” is that of another actor.").arg(code.left(40)),
               ImportText::tr(
                   "Give this actor a short name of its own, or a name by which the catalogue knows it."));
        return;
    }
    if (found.isEmpty())
        row.actor.id = {newRecordId()};
    else if (const int line = m_lines.value(found.first()))
        reject(row, u"name"_s, u"duplicate"_s, ImportText::tr("Line %1 speaks of the same actor.").arg(line),
               ImportText::tr("Keep one of the two lines."));
    else if (const Actor *present = m_catalogue.actors().find(found.first()))
        row.actor = *present;
    if (row.fate != RowFate::Rejected)
        m_lines.insert(row.actor.id, row.source->line);
}

void ActorImport::readNames(Row &row)
{
    if (m_table.has(u"name"_s))
        row.actor.name.set(u"en"_s, cell(row, u"name"_s));
    for (const QString &language : m_table.languages(u"name"_s))
        row.actor.name.set(language, cell(row, u"name_"_s + language));
    if (row.actor.name.isEmpty())
        reject(row, u"name"_s, u"title"_s, ImportText::tr("This actor has no name in any language."));
    if (m_table.has(u"short_name"_s))
        row.actor.code = cell(row, u"short_name"_s);
}

void ActorImport::readType(Row &row)
{
    static const QRegularExpression twoLetters(u"^([A-Z]{2})?$"_s);
    const QString before = row.actor.type;
    const bool isNew = before.isEmpty();
    row.actor.type = cell(row, u"actor_type"_s);
    if (!isNew && before != row.actor.type) {
        Problem problem = m_table.problem(*row.source, u"actor_type"_s, u"match"_s,
                                          ImportText::tr("The type of this actor changes from “%1” to “%2”.")
                                              .arg(before, row.actor.type.left(40)),
                                          ImportText::tr("Take the import back if another actor is meant."));
        problem.severity = Severity::Warning;
        row.problems.append(problem);
    }
    if (!m_catalogue.codebook().contains(u"actor_type"_s, row.actor.type)) {
        const QString suggestion = m_catalogue.codebook().suggestion(u"actor_type"_s, row.actor.type);
        reject(row, u"actor_type"_s, u"E50"_s,
               ImportText::tr("“%1” is no type of actor.").arg(row.actor.type.left(40)),
               suggestion.isEmpty() ? QString() : ImportText::tr("Perhaps “%1” is meant.").arg(suggestion));
    }
    if (m_table.has(u"iso2"_s))
        row.actor.iso2 = cell(row, u"iso2"_s);
    if (!twoLetters.match(row.actor.iso2).hasMatch())
        reject(
            row, u"iso2"_s, u"iso2"_s,
            ImportText::tr("“%1” is no country code of two capital letters.").arg(row.actor.iso2.left(40)));
    if (isNew)
        row.actor.side = sideOf(row.actor);
}

void ActorImport::readNeutrality(Row &row)
{
    if (!m_table.has(u"neutral_by_mandate"_s))
        return;
    const QString text = cell(row, u"neutral_by_mandate"_s).toLower();
    if (text == "yes"_L1)
        row.actor.neutralByMandate = true;
    else if (text == "no"_L1 || text.isEmpty())
        row.actor.neutralByMandate = false;
    else
        reject(row, u"neutral_by_mandate"_s, u"yesno"_s,
               ImportText::tr("“%1” is neither yes nor no.").arg(text.left(40)));
}

/// One pass over what refers to other actors. False if a row was rejected, so that rows which refer to it must be seen again.
bool ActorImport::resolveAll()
{
    m_belarus.clear();
    const auto gone = m_gone.size();
    for (Row &row : m_rows) {
        if (row.fate == RowFate::Rejected)
            continue;
        resolveParent(row);
        resolveMemberships(row);
        readBelarus(row);
    }
    rejectLoops();
    return gone == m_gone.size();
}

/// By this table, else by the catalogue.
void ActorImport::rejectLoops()
{
    constexpr int deepest = 50;
    QHash<ActorId, ActorId> parents;
    for (const Row &row : m_rows) {
        if (row.fate != RowFate::Rejected)
            parents.insert(row.actor.id, row.actor.parent);
    }
    const auto parentOf = [&](ActorId id) {
        const Actor *present = m_catalogue.actors().find(id);
        return parents.value(id, present ? present->parent : ActorId());
    };
    for (Row &row : m_rows) {
        ActorId above = row.fate == RowFate::Rejected ? ActorId() : row.actor.parent;
        for (int step = 0; step < deepest && !above.isNull() && above != row.actor.id; ++step)
            above = parentOf(above);
        if (!above.isNull() && above == row.actor.id)
            reject(row, u"parent"_s, u"E57"_s,
                   ImportText::tr("By this the actor would be an organ of itself."),
                   ImportText::tr("Choose another organisation."));
    }
}

ActorId ActorImport::actorNamed(Row &row, const QString &column, const QString &name)
{
    QList<ActorId> found = m_names.called(name);
    found.removeIf([this](ActorId id) { return m_gone.contains(id); });
    if (found.size() == 1)
        return found.first();
    const QString shown = name.left(80);
    if (found.isEmpty())
        reject(row, column, u"actor"_s, ImportText::tr("No actor is named “%1”.").arg(shown),
               ImportText::tr("Write the short name or the name of an actor of the table or the catalogue."));
    else
        reject(row, column, u"actor"_s, ImportText::tr("Several actors are named “%1”.").arg(shown),
               ImportText::tr("Write the short name of the one that is meant."));
    return {};
}

void ActorImport::resolveParent(Row &row)
{
    if (!m_table.has(u"parent"_s))
        return;
    const QString name = cell(row, u"parent"_s);
    row.actor.parent = name.isEmpty() ? ActorId() : actorNamed(row, u"parent"_s, name);
    if (!name.isEmpty() && row.actor.parent == row.actor.id)
        reject(row, u"parent"_s, u"actor"_s, ImportText::tr("An actor cannot be an organ of itself."));
}

void ActorImport::resolveMemberships(Row &row)
{
    if (!m_table.has(u"member_of"_s))
        return;
    QList<ActorId> organisations;
    for (const QString &name : splitCell(cell(row, u"member_of"_s)))
        organisations.append(actorNamed(row, u"member_of"_s, name));
    row.actor.memberships = membershipsIn(organisations, row.actor.memberships);
}

PartialDate ActorImport::date(Row &row, const QString &column)
{
    const auto date = PartialDate::parse(cell(row, column));
    if (!date)
        reject(row, column, u"E02"_s, date.error().message);
    return date.value_or(PartialDate());
}

void ActorImport::readBelarus(Row &row)
{
    const PartialDate from = date(row, u"belarus_member_from"_s);
    const PartialDate until = date(row, u"belarus_member_until"_s);
    if (from.isEmpty() && until.isEmpty())
        return;
    if (from.earliest() && until.latest() && *until.latest() < *from.earliest())
        return reject(row, u"belarus_member_until"_s, u"E03"_s,
                      ImportText::tr("The membership ends before it begins."),
                      ImportText::tr("Correct one of the two dates."));
    const bool isInTable = std::ranges::any_of(
        m_rows, [](const Row &other) { return other.fate != RowFate::Rejected && isBelarus(other.actor); });
    if (isInTable || presentBelarus() != nullptr)
        m_belarus.append({row.actor.id, u"member"_s, from, until, {}, {}, {}});
    else
        reject(row, u"belarus_member_from"_s, u"actor"_s,
               ImportText::tr("Neither the table nor the catalogue has Belarus among its actors."),
               ImportText::tr("Add a line of type state with the country code BY."));
}

const Actor *ActorImport::presentBelarus() const
{
    return m_catalogue.actors().find(m_catalogue.actors().belarus());
}

void ActorImport::addBelarus()
{
    if (m_belarus.isEmpty())
        return;
    const auto row = std::ranges::find_if(
        m_rows, [](const Row &other) { return other.fate != RowFate::Rejected && isBelarus(other.actor); });
    if (row == m_rows.end())
        m_belarusOutside = *presentBelarus();
    Actor &belarus = row == m_rows.end() ? *m_belarusOutside : row->actor;
    for (const Membership &membership : std::as_const(m_belarus)) {
        if (setMembership(belarus.memberships, membership) && m_belarusOutside)
            m_dated.insert(membership.organisation);
    }
}

void ActorImport::compare(Row &row) const
{
    const Actor *present = m_catalogue.actors().find(row.actor.id);
    if (row.fate != RowFate::Rejected && present != nullptr)
        row.fate =
            *present == row.actor && !m_dated.contains(row.actor.id) ? RowFate::Unchanged : RowFate::Updated;
}

Status ActorImport::write(Edit &edit) const
{
    qint64 done = static_cast<qint64>(m_rows.size());
    for (const Row &row : m_rows) {
        VODHUK_TRY(m_watch.at(++done));
        Actor actor = row.actor;
        actor.parent = {};
        actor.memberships.clear();
        if (row.fate != RowFate::Added)
            continue;
        if (const auto saved = edit.save(actor); !saved)
            return std::unexpected(saved.error());
    }
    for (const Row &row : m_rows) {
        if (row.fate != RowFate::Added && row.fate != RowFate::Updated)
            continue;
        if (const auto saved = edit.save(row.actor); !saved)
            return std::unexpected(saved.error());
    }
    if (m_belarusOutside) {
        if (const auto saved = edit.save(*m_belarusOutside); !saved)
            return std::unexpected(saved.error());
    }
    return followRenamedActors(edit, m_catalogue.actors());
}

ImportOutcome ActorImport::outcome() const
{
    ImportOutcome outcome{TableKind::Actors, 0, 0, 0, 0, {}};
    for (const Row &row : m_rows) {
        countFate(outcome, row.fate);
        outcome.problems += row.problems;
    }
    return outcome;
}

} // namespace vodhuk
