#include "core/batch/fieldeditor.h"

#include "core/base/recordid.h"
#include "core/batch/fieldvalues.h"
#include "core/catalogue/recordnames.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/fieldproblems.h"
#include "core/codebook/listingparts.h"
#include "core/codebook/measurenames.h"
#include "core/codebook/partfields.h"
#include "core/codebook/parttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BatchEdit)
};

using Action = BatchEdit::Action;

Result<const ResponseField *> fieldToEdit(const QString &key)
{
    const ResponseField *field = formField(key);
    if (!field)
        return fail(
            ErrorKind::Usage,
            Texts::tr("There is no field “%1”. Fields are called as the columns of an export.").arg(key));
    if (field->key == "id"_L1 || field->key == "kind"_L1)
        return fail(ErrorKind::Usage,
                    Texts::tr("The field “%1” cannot be changed for many records.").arg(field->key));
    return field;
}

QString told(const FieldProblem &problem)
{
    return problem.remedy.isEmpty() ? problem.message : problem.message + u' ' + problem.remedy;
}

bool isFor(const ResponseField &field, RecordKind kind)
{
    return kind == RecordKind::Response
               ? !field.counterOnly && field.key != "answers"_L1 && field.key != "relation"_L1
               : !field.responseOnly;
}

Entry emptyEntry(RecordKind kind)
{
    Entry entry;
    entry.response.kind = kind;
    return entry;
}

bool namesMeasures(const ResponseField &field)
{
    return field.key == "listings"_L1;
}

/// A record that holds nothing, but for the measures among which those that the field names are found.
Entry bareEntry(const ResponseField &field, const Entry &entry)
{
    Entry bare = emptyEntry(entry.response.kind);
    if (namesMeasures(field))
        bare.response.measures = entry.response.measures;
    return bare;
}

/// As the catalogue spells a name; what means nothing, or several things, stays as it is.
QString knownName(FieldKind kind, const QString &name, const Entry &entry, const FieldContext &context)
{
    if (name.isEmpty())
        return name;
    if (kind == FieldKind::Actor) {
        const auto actor = actorCalled(name, context.actors);
        return actor ? nameToFind(*actor, context.actors) : name;
    }
    if (kind == FieldKind::Target) {
        const auto target = targetCalled(name, context.targets);
        return target ? recordIdText(*target) : name;
    }
    if (kind == FieldKind::Measure) {
        const QList<Measure> &measures = entry.response.measures;
        const auto place = measureCalled(name, measures, context.codebook);
        return place ? measureName(measures[*place], measures) : name;
    }
    return name;
}

/// Names in the cells of a row as the record spells them.
PartRow withKnownNames(const ResponseField &field, PartRow row, const Entry &entry,
                       const FieldContext &context)
{
    for (qsizetype place = 0; place < field.columns.size(); ++place)
        row[place] = knownName(field.columns[place].kind, row[place], entry, context);
    return row;
}

/// The one record that a text names by its id or as date|title.
Result<ResponseId> recordNamed(const Database &database, const QString &reference)
{
    const auto meant = ResponseRepository(database).referenced(reference);
    VODHUK_TRY(meant);
    if (meant->size() == 1)
        return meant->first();
    return fail(
        ErrorKind::Usage,
        meant->isEmpty()
            ? Texts::tr("There is no record “%1”. Name it by its id or as date|title.").arg(reference)
            : Texts::tr("“%1” may mean several records. Name the one you mean by its id.").arg(reference));
}

Status requireRecord(const Database &database, const QString &id, const QString &type)
{
    const auto number = recordIdFromText(id);
    const auto found = recordType(database, number.value_or(0));
    VODHUK_TRY(found);
    if (*found == type)
        return {};
    return fail(ErrorKind::Usage, Texts::tr("There is no such record in the catalogue: %1.").arg(id));
}

/// A paragraph that stands between line breaks.
QString fenced(const QString &text)
{
    return u'\n' + text + u'\n';
}

QString withoutParagraph(const QString &text, const QString &paragraph)
{
    QString rest = fenced(text);
    for (qsizetype at = rest.indexOf(fenced(paragraph)); at >= 0; at = rest.indexOf(fenced(paragraph)))
        rest.remove(at, paragraph.size() + 1);
    return rest.mid(1, std::max<qsizetype>(rest.size() - 2, 0));
}

QString withParagraph(const QString &text, const QString &paragraph)
{
    if (text.isEmpty() || paragraph.isEmpty())
        return text + paragraph;
    return fenced(text).contains(fenced(paragraph)) ? text : text + u'\n' + paragraph;
}

FieldProblem otherValue(const QString &present)
{
    return {u"value"_s, Texts::tr("This field holds one value, and “%1” stands there already.").arg(present),
            Texts::tr("Set the field instead of adding to it.")};
}

/// The ids by which rows find their parts again. Sources are not parts of one record alone: any may be named.
QSet<qint64> ownIds(const ResponseField &field, const QString &text)
{
    QSet<qint64> ids;
    if (field.kind != FieldKind::Parts || field.columns.isEmpty() || field.columns[0].kind != FieldKind::Id ||
        field.key == "citations"_L1)
        return ids;
    for (const PartRow &row : partRowsFromText(text, field.columns.size())) {
        if (const auto id = recordIdFromText(row.value(0)))
            ids.insert(*id);
    }
    return ids;
}

FieldProblem partOfAnother(qint64 id)
{
    return {u"id"_s, Texts::tr("The record has no part with the id %1.").arg(recordIdText(id)),
            Texts::tr("Leave out the column “id”: what is set gets an id of its own.")};
}

FieldProblem linkToItself()
{
    return {u"link"_s, Texts::tr("A record cannot be linked with itself."),
            Texts::tr("Leave the record out of the selection.")};
}

FieldProblem noAnswers()
{
    return {u"relation"_s, Texts::tr("The record answers no other record, so there is nothing to relate."),
            Texts::tr("Say first what it answers.")};
}

FieldProblem wrongKind(const ResponseField &field)
{
    return {u"kind"_s,
            field.responseOnly ? Texts::tr("Only responses have this field.")
                               : Texts::tr("Only countermoves and reactions have this field."),
            Texts::tr("Leave the record out of the selection.")};
}

} // namespace

Result<FieldEditor> FieldEditor::prepared(const Database &database, const FieldContext &context,
                                          const BatchEdit &edit)
{
    const auto field = fieldToEdit(edit.field);
    VODHUK_TRY(field);
    FieldEditor editor(**field, context, edit);
    if (edit.action != Action::Set && edit.value.trimmed().isEmpty())
        return fail(ErrorKind::Usage, Texts::tr("Say which value is meant."));
    editor.editNotesOneByOne();
    VODHUK_TRY(editor.refuseOwnIds());
    VODHUK_TRY(editor.refuseLineBreaks());
    if (edit.action != Action::Remove)
        VODHUK_TRY(editor.resolveOthers(database));
    VODHUK_TRY(editor.resolveReferences(database));
    VODHUK_TRY(editor.checkValue());
    return editor;
}

/// A part that is added has no id yet; an id would make it nothing, or look like the part of another record.
Status FieldEditor::refuseOwnIds() const
{
    if (m_action != Action::Add || ownIds(*m_field, m_value).isEmpty())
        return {};
    return fail(ErrorKind::Usage,
                Texts::tr("What is added to “%1” gets an id of its own: leave out the column “id”.")
                    .arg(m_field->key));
}

/// The fields of notes show many notes as one text; adding to it would make them one.
void FieldEditor::editNotesOneByOne()
{
    const bool isInternal = m_field->key == "notes"_L1;
    if (m_action == Action::Set || (!isInternal && m_field->key != "public_notes"_L1))
        return;
    m_field = formField(u"note_list"_s);
    m_value = partRowsText({{m_value.trimmed(), isInternal ? u"internal"_s : u"public"_s}});
}

/// As entries spell them, so that the same record is found again however it was named.
Status FieldEditor::resolveReferences(const Database &database)
{
    if (m_field->kind != FieldKind::Records)
        return {};
    QStringList spelled;
    for (const QString &reference : splitRecords(m_value)) {
        const auto meant = recordNamed(database, reference);
        VODHUK_TRY(meant);
        const auto texts = ResponseRepository(database).referenceTexts({meant->value});
        VODHUK_TRY(texts);
        spelled.append(texts->value(meant->value));
        m_named.insert(meant->value);
    }
    m_value = joinRecords(spelled);
    return {};
}

/// Records that are named by their ids alone must be there.
Status FieldEditor::resolveOthers(const Database &database)
{
    if (m_field->kind == FieldKind::Event || m_field->kind == FieldKind::Regime) {
        const QString type = m_field->kind == FieldKind::Event ? u"event"_s : u"regime"_s;
        for (const QString &id : splitCell(m_value))
            VODHUK_TRY(requireRecord(database, id, type));
    }
    for (const PartRow &row : partRowsFromText(m_value, m_field->columns.size())) {
        for (qsizetype place = 0; place < row.size(); ++place) {
            if (m_field->columns[place].kind != FieldKind::Record)
                continue;
            VODHUK_TRY(requireRecord(database, row[place], u"response"_s));
            m_named.insert(recordIdFromText(row[place]).value_or(0));
        }
    }
    return {};
}

/// Tables and lists show one line; records from elsewhere may have more of them all the same.
Status FieldEditor::refuseLineBreaks() const
{
    const QString value = m_value.trimmed();
    if (m_action == Action::Remove || m_field->kind != FieldKind::Line ||
        (!value.contains(u'\n') && !value.contains(u'\r')))
        return {};
    return fail(ErrorKind::Usage,
                Texts::tr("“%1” is one line of text: take the line breaks out.").arg(m_field->key));
}

/// A value that no record could take was mistyped; one that is to be taken out may be of an older codebook.
Status FieldEditor::checkValue() const
{
    if (m_action == Action::Remove)
        return {};
    std::optional<FieldProblem> problem;
    for (const RecordKind kind : {RecordKind::Reaction, RecordKind::Countermove, RecordKind::Response}) {
        if (!isFor(*m_field, kind))
            continue;
        Entry entry = emptyEntry(kind);
        if (namesMeasures(*m_field))
            entry.response.measures = measuresForListings(m_value, m_context->codebook);
        problem = m_field->write(entry, m_value, *m_context);
        if (!problem)
            return {};
    }
    return fail(ErrorKind::Usage, told(*problem));
}

/// As the field itself spells them: an actor by its name, whatever name was given.
QStringList FieldEditor::wantedValues(const Entry &entry) const
{
    if (m_field->kind == FieldKind::Parts && m_action == Action::Remove) {
        QStringList rows;
        for (const PartRow &row : partRowsFromText(m_value, m_field->columns.size()))
            rows.append(partRowsText({withKnownNames(*m_field, row, entry, *m_context)}));
        return rows;
    }
    Entry bare = bareEntry(*m_field, entry);
    const bool isValue = m_field->kind != FieldKind::Records && !m_field->write(bare, m_value, *m_context);
    return fieldValues(*m_field, isValue ? m_field->read(bare, *m_context) : m_value);
}

std::optional<FieldProblem> FieldEditor::checkFit(const Entry &entry) const
{
    if (!isFor(*m_field, entry.response.kind))
        return wrongKind(*m_field);
    if (m_field->key == "relation"_L1 && entry.answers.isEmpty())
        return noAnswers();
    if (m_action != Action::Remove && m_named.contains(entry.response.id.value))
        return linkToItself();
    return std::nullopt;
}

std::optional<FieldProblem> FieldEditor::addValues(QStringList &values, const Entry &entry) const
{
    for (const QString &wanted : wantedValues(entry)) {
        const bool isThere = std::ranges::any_of(
            values, [&](const QString &value) { return isSameValue(*m_field, value, wanted); });
        if (isThere)
            continue;
        if (!values.isEmpty() && !holdsSeveral(*m_field))
            return otherValue(values.first());
        values.append(wanted);
    }
    return std::nullopt;
}

std::optional<FieldProblem> FieldEditor::changedText(const Entry &entry, QString &text) const
{
    if (m_action == Action::Set) {
        text = m_value;
        return std::nullopt;
    }
    if (m_field->kind == FieldKind::Text) {
        const bool adds = m_action == Action::Add;
        text = adds ? withParagraph(text, m_value.trimmed()) : withoutParagraph(text, m_value.trimmed());
        return std::nullopt;
    }
    QStringList values = fieldValues(*m_field, text);
    if (m_action == Action::Add) {
        if (const auto problem = addValues(values, entry))
            return problem;
    } else {
        for (const QString &wanted : wantedValues(entry))
            values.removeIf([&](const QString &value) { return isSameValue(*m_field, value, wanted); });
    }
    text = fieldText(*m_field, values);
    return std::nullopt;
}

std::optional<FieldProblem> FieldEditor::change(Entry &entry) const
{
    if (const auto problem = checkFit(entry))
        return problem;
    const QString before = m_field->read(entry, *m_context);
    if (m_action == Action::Set) {
        const QSet<qint64> others = ownIds(*m_field, m_value) - ownIds(*m_field, before);
        if (!others.isEmpty())
            return partOfAnother(*others.begin());
    }
    QString text = before;
    if (const auto problem = changedText(entry, text))
        return problem;
    return text == before ? std::nullopt : m_field->write(entry, text, *m_context);
}

EntryEdit entryEdit(const FieldEditor &editor, const FieldContext &context)
{
    return [&editor, &context](Entry &entry, BatchRow &row) {
        const Entry before = entry;
        if (const auto problem = editor.change(entry)) {
            row.problems.append({Severity::Error, problem->rule, problem->message, problem->remedy, 0,
                                 QString(), row.record.value, editor.field().key});
            return;
        }
        const FieldDifference difference = fieldDifference(editor.field(), before, entry, context);
        if (difference.before != difference.after)
            row.differences.append(difference);
    };
}

} // namespace vodhuk
