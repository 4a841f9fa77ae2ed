#include "ui/editor/responseform.h"

#include "core/codebook/fielddifferences.h"
#include "core/codebook/fieldproblems.h"
#include "core/codebook/fieldwriting.h"
#include "core/codebook/partfields.h"
#include "ui/common/appearance.h"
#include "ui/common/workspace.h"
#include "ui/editor/editorsections.h"
#include "ui/editor/fieldfactory.h"
#include "ui/editor/fieldhelp.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/focusedcolumn.h"
#include "ui/editor/formsection.h"
#include "ui/editor/missingnames.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace vodhuk
{

using namespace Qt::StringLiterals;

ResponseForm::ResponseForm(Workspace &workspace, QWidget *parent)
    : RecordForm(parent)
    , m_workspace(workspace)
    , m_texts(m_rows)
{
    m_focus.follow(this, [this](const QWidget * /*old*/, const QWidget *now) { follow(now); });
    connect(&workspace.pinned(), &PinnedFields::changed, this, &ResponseForm::showPins);
    connect(&workspace, &Workspace::catalogueChanged, this, [this] {
        m_actorNames.reset();
        if (!m_unreadable.isEmpty()) // a name may be known now
            refreshOthers({});
    });
}

void ResponseForm::showEntry(const Entry &base)
{
    m_base = base;
    m_texts.begin();
    m_unreadable.clear();
    m_workspace.uses().refresh();
    rebuild();
    const FieldContext tables = context();
    for (FieldRow *row : std::as_const(m_rows))
        row->setBase(formField(row->key())->read(m_base, tables));
    offerMeasures(m_base.response.measures);
    refreshSections();
    beginPage();
}

void ResponseForm::rebase(const Entry &theirs)
{
    const FieldContext tables = context();
    for (FieldRow *row : std::as_const(m_rows)) {
        const QString before = formField(row->key())->read(m_base, tables);
        const QString after = formField(row->key())->read(theirs, tables);
        if (!m_texts.isEdited(row->key()))
            row->setBase(after);
        else if (before != after)
            row->setBaseBelow(after);
    }
    m_base = theirs;
    refreshOthers({});
    refreshSections();
}

void ResponseForm::rebaseOnSaved(const Entry &stored)
{
    m_base = stored;
    m_texts.begin();
    const FieldContext tables = context();
    for (FieldRow *row : std::as_const(m_rows))
        row->setBase(formField(row->key())->read(m_base, tables));
    offerMeasures(m_base.response.measures);
    refreshSections();
}

bool ResponseForm::isChanged() const
{
    return m_texts.isChanged();
}

ResponseForm::Composition ResponseForm::compose() const
{
    return m_texts.compose(m_base, context(), &FieldRow::text);
}

ResponseForm::Composition ResponseForm::composeFinished() const
{
    return m_texts.compose(m_base, context(), &FieldRow::finishedText);
}

void ResponseForm::showProblems(const QMap<QString, FieldProblem> &unreadable, const Problems &findings)
{
    m_unreadable = unreadable;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        Problems own;
        std::ranges::copy_if(findings, std::back_inserter(own),
                             [&](const Problem &problem) { return problem.field == row.key(); });
        const auto found = unreadable.constFind(row.key());
        const bool isUnreadable = found != unreadable.cend();
        row.value()->showProblems(isUnreadable ? std::optional(*found) : std::nullopt, own);
        const MissingRecord missing =
            isUnreadable ? missingIn(*formField(row.key()), row.value()->text(), found->rule, context())
                         : MissingRecord();
        row.value()->offerToMake(missing, knownLike(missing));
    }
}

QList<KnownRecord> ResponseForm::knownLike(const MissingRecord &missing)
{
    QList<KnownRecord> alike;
    if (missing.kind != RegisterKind::Actor || missing.name.isEmpty())
        return alike;
    const ActorDirectory &actors = m_workspace.catalogue().actors();
    if (!m_actorNames)
        m_actorNames = namesOfActors(actors);
    for (const RecordName &near : m_actorNames->nearTo({missing.name})) {
        const ActorId actor{near.record};
        alike.append({nameToFind(actor, actors), actors.name(actor, m_workspace.language())});
    }
    return alike;
}

/// In the place of the name that no actor has; the others of the cell stay.
void ResponseForm::takeKnownActor(const QString &key, const QString &unknown, const QString &value)
{
    QStringList names = splitCell(fieldText(key));
    std::ranges::replace(names, unknown, value);
    names.removeDuplicates();
    setFieldText(key, joinCell(names));
    focusField(key);
}

void ResponseForm::suggest(const QString &key, const QString &reason, const QString &text)
{
    if (FieldRow *row = m_rows.value(key))
        row->suggest(reason, text);
}

void ResponseForm::togglePin()
{
    const FieldRow *row = m_rows.value(m_focused);
    if (!row)
        return;
    PinnedFields &pinned = m_workspace.pinned();
    if (pinned.texts().contains(m_focused))
        pinned.unpin(m_focused);
    else
        pinned.pin(m_focused, row->finishedText());
}

void ResponseForm::keepPinned()
{
    PinnedFields &pinned = m_workspace.pinned();
    for (const QString &key : pinned.texts().keys()) {
        if (m_rows.contains(key))
            pinned.pin(key, fieldText(key));
    }
}

void ResponseForm::showPins()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setPinned(m_workspace.pinned().texts().contains(row->key()));
}

QString ResponseForm::fieldText(const QString &key) const
{
    const FieldRow *row = m_rows.value(key);
    return row ? row->text() : QString();
}

void ResponseForm::setFieldText(const QString &key, const QString &text)
{
    if (FieldRow *row = m_rows.value(key)) {
        row->setText(text);
        takeEdit(key);
        refreshSections();
    }
}

void ResponseForm::setFieldTexts(const QMap<QString, QString> &texts)
{
    for (const QString &key : orderOfWriting()) {
        if (texts.contains(key))
            setFieldText(key, texts[key]);
    }
}

void ResponseForm::appendRows(const QString &key, const Entry &with)
{
    QStringList rows{fieldText(key), formField(key)->read(with, context())};
    rows.removeAll(QString());
    setFieldText(key, rows.join(u'\n'));
}

QMap<QString, QString> ResponseForm::baseTexts() const
{
    return fieldTexts(m_base, context());
}

QString ResponseForm::labelOf(const QString &key) const
{
    return fieldLabel(*formField(key));
}

QString ResponseForm::wordsOf(const QString &key, const QString &text) const
{
    const FieldContext tables = context();
    return fieldWords(*formField(key), text, {tables, m_base.response.kind, m_workspace.language()});
}

QMap<QString, QString> ResponseForm::changedTexts() const
{
    return m_texts.changed(&FieldRow::text);
}

void ResponseForm::takeEdit(const QString &key)
{
    m_texts.take(key, m_base, context());
    refreshOthers(key);
    Q_EMIT edited();
}

/// Fields that show the same thing as the one being edited follow it. What cannot be read in full is left as it is in short too.
void ResponseForm::refreshOthers(const QString &key)
{
    const Composition composition = composeFinished();
    m_texts.cover(key, composition.unreadable);
    const FieldContext tables = context();
    for (FieldRow *row : std::as_const(m_rows)) {
        if (m_texts.isOwn(row->key()) || !composition.isReadable(row->key()))
            continue;
        const QString text = formField(row->key())->read(composition.entry, tables);
        if (row->text() != text)
            row->setText(text);
    }
    offerMeasures(composition.entry.response.measures);
    m_unreadable = composition.unreadable;
    lockInShort(key);
}

/// What cannot be read in full could not take over what is typed in short. Why a field is locked is said once that one is left: no row
/// moves at each letter of a date.
void ResponseForm::lockInShort(const QString &atHand)
{
    const QWidget *focused = QApplication::focusWidget();
    for (FieldRow *row : std::as_const(m_rows)) {
        const QString full = fieldInFull(row->key());
        const bool isLocked = m_unreadable.contains(full) && row->key() != atHand;
        const bool isTold = isLocked && m_rows.contains(full) && !m_rows[full]->isAncestorOf(focused);
        row->setLocked(isLocked,
                       isTold
                           ? tr("Follows “%1”, where something cannot be understood yet.").arg(labelOf(full))
                           : QString());
    }
}

void ResponseForm::offerMeasures(const QList<Measure> &measures)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->offerMeasures(measures);
}

void ResponseForm::focusField(const QString &key)
{
    FieldRow *row = m_rows.value(key);
    if (!row)
        return;
    if (row->isLocked())
        return focusField(fieldInFull(key));
    if (row->isHidden()) {
        for (FormSection *section : std::as_const(m_sections)) {
            if (section->isAncestorOf(row))
                section->reveal();
        }
        refreshSections();
    }
    row->focusInput(m_unreadable.value(key));
    showFocus();
}

void ResponseForm::rebuild()
{
    m_rows.clear();
    m_sections.clear();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4 * spacing, 0, 4 * spacing, 6 * spacing);
    layout->setSpacing(0);
    FormSection *leader = nullptr; // the last one that is there in any case
    for (const EditorSection &section : editorSections(m_base.response.kind, m_workspace.language())) {
        auto *part = new FormSection(section.title, page);
        for (const QString &key : section.keys)
            part->addRow(makeRow(key, part));
        for (const QString &key : section.further)
            part->addFurtherRow(makeRow(key, part));
        if (section.keys.isEmpty() && leader)
            leader->addFollower(part);
        else
            leader = part;
        m_sections += part;
        layout->addWidget(part);
    }
    layout->addStretch();
    showPins();
    setWidget(page);
}

FieldRow *ResponseForm::makeRow(const QString &key, QWidget *parent)
{
    const ResponseField &field = *formField(key);
    auto *row = new FieldRow({key, fieldLabel(field), fieldHelp(key)},
                             makeFieldWidget(field, m_base.response.kind, m_workspace, parent), parent);
    connect(row, &FieldRow::edited, this, [this, key] { takeEdit(key); });
    connect(row, &FieldRow::newRecordWanted, this, &ResponseForm::newRecordWanted);
    connect(row, &FieldRow::knownMeant, this, [this, key](const QString &unknown, const QString &value) {
        takeKnownActor(key, unknown, value);
    });
    m_rows.insert(key, row);
    return row;
}

void ResponseForm::refreshSections()
{
    for (FormSection *section : std::as_const(m_sections))
        section->refresh();
}

void ResponseForm::follow(const QWidget *focused)
{
    if (!focused || !isAncestorOf(focused))
        return;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row.value()->isAncestorOf(focused)) {
            m_focused = row.key();
            lockInShort({});
            return Q_EMIT fieldFocused(row.key(), columnAt(focused));
        }
    }
}

FieldContext ResponseForm::context() const
{
    const Catalogue &catalogue = m_workspace.catalogue();
    return {catalogue.codebook(), catalogue.actors(), catalogue.targets()};
}

} // namespace vodhuk
