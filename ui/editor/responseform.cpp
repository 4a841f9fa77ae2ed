#include "ui/editor/responseform.h"

#include "core/codebook/partfields.h"
#include "ui/common/appearance.h"
#include "ui/common/workspace.h"
#include "ui/editor/editorsections.h"
#include "ui/editor/fieldfactory.h"
#include "ui/editor/fieldhelp.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/formsection.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Parts go before the fields that sum them up, dates of measures behind the benefits that make the measures.
QStringList orderOfWriting()
{
    const QStringList last{u"in_force_from"_s, u"in_force_until"_s};
    QStringList keys;
    for (const ResponseField &field : partFields() + responseFields()) {
        if (!last.contains(field.key))
            keys += field.key;
    }
    return keys + last;
}

} // namespace

ResponseForm::ResponseForm(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget * /*old*/, const QWidget *now) { follow(now); });
}

void ResponseForm::showEntry(const Entry &base)
{
    m_base = base;
    m_edited.clear();
    m_workspace.uses().refresh();
    rebuild();
    const FieldContext tables = context();
    for (FieldRow *row : std::as_const(m_rows))
        row->setBase(formField(row->key())->read(m_base, tables));
    refreshSections();
    verticalScrollBar()->setValue(0);
}

QStringList ResponseForm::rebase(const Entry &theirs)
{
    const FieldContext tables = context();
    QStringList differing;
    for (FieldRow *row : std::as_const(m_rows)) {
        const QString before = formField(row->key())->read(m_base, tables);
        const QString after = formField(row->key())->read(theirs, tables);
        if (before != after)
            differing += row->key();
        const QString kept = row->text();
        const bool changed = m_edited.contains(row->key());
        if (before != after || !changed)
            row->setBase(after);
        if (changed)
            row->setText(kept);
    }
    m_base = theirs;
    refreshOthers({});
    refreshSections();
    return differing;
}

void ResponseForm::rebaseOnSaved(const Entry &stored)
{
    m_base = stored;
    m_edited.clear();
    const FieldContext tables = context();
    for (FieldRow *row : std::as_const(m_rows)) {
        const QString text = formField(row->key())->read(m_base, tables);
        if (row->isChanged() || row->text() != text)
            row->setBase(text);
    }
    refreshSections();
}

bool ResponseForm::isChanged() const
{
    return std::ranges::any_of(m_edited, [&](const QString &key) { return m_rows[key]->isChanged(); });
}

ResponseForm::Composition ResponseForm::compose() const
{
    Composition composition{m_base, {}};
    const FieldContext tables = context();
    for (const QString &key : orderOfWriting()) {
        const FieldRow *row = m_rows.value(key);
        if (!row || !m_edited.contains(key) || !row->isChanged())
            continue;
        if (const auto problem = formField(key)->write(composition.entry, row->text(), tables))
            composition.unreadable.insert(key, *problem);
    }
    return composition;
}

void ResponseForm::showProblems(const QMap<QString, FieldProblem> &unreadable, const Problems &findings)
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        Problems own;
        std::ranges::copy_if(findings, std::back_inserter(own),
                             [&](const Problem &problem) { return problem.field == row.key(); });
        const auto found = unreadable.constFind(row.key());
        const bool isUnreadable = found != unreadable.cend();
        row.value()->showProblems(isUnreadable ? std::optional(*found) : std::nullopt, own);
        row.value()->offerActor(
            isUnreadable && found->rule == "actor"_L1 ? unknownActorIn(row.value()->text()) : QString());
    }
}

void ResponseForm::suggest(const QString &key, const QString &reason, const QString &text)
{
    if (FieldRow *row = m_rows.value(key))
        row->suggest(reason, text);
}

/// The first name in a cell that no actor has; none in small tables, whose cells are many.
QString ResponseForm::unknownActorIn(const QString &text) const
{
    const ActorDirectory &actors = m_workspace.catalogue().actors();
    for (const QString &name : splitCell(text)) {
        if (actors.named(name).isEmpty() && !name.contains(u'\t'))
            return name;
    }
    return {};
}

void ResponseForm::togglePin()
{
    FieldRow *row = m_rows.value(m_focused);
    if (!row)
        return;
    row->setPinned(!row->isPinned());
    if (row->isPinned())
        m_pins.insert(m_focused);
    else
        m_pins.remove(m_focused);
}

QMap<QString, QString> ResponseForm::pinnedTexts() const
{
    QMap<QString, QString> texts;
    for (const QString &key : m_pins) {
        const QString text = fieldText(key);
        if (!text.isEmpty())
            texts.insert(key, text);
    }
    return texts;
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

QMap<QString, QString> ResponseForm::changedTexts() const
{
    QMap<QString, QString> texts;
    for (const QString &key : m_edited) {
        if (m_rows[key]->isChanged())
            texts.insert(key, m_rows[key]->text());
    }
    return texts;
}

/// What is edited in full takes the place of what was edited in short: it shows that already.
void ResponseForm::takeEdit(const QString &key)
{
    m_edited.insert(key);
    for (const QString &shorter : fieldsSummingUp(key))
        m_edited.remove(shorter);
    refreshOthers(key);
    Q_EMIT edited();
}

/// Fields that show the same thing as the one being edited follow it.
void ResponseForm::refreshOthers(const QString &key)
{
    const Composition composition = compose();
    const FieldContext tables = context();
    for (FieldRow *row : std::as_const(m_rows)) {
        if (row->key() == key || m_edited.contains(row->key()))
            continue;
        const QString text = formField(row->key())->read(composition.entry, tables);
        if (row->text() != text)
            row->setText(text);
    }
}

void ResponseForm::focusField(const QString &key)
{
    FieldRow *row = m_rows.value(key);
    if (!row)
        return;
    if (row->isHidden()) {
        for (FormSection *section : std::as_const(m_sections)) {
            if (section->isAncestorOf(row))
                section->reveal();
        }
    }
    row->focusInput();
    ensureWidgetVisible(row);
}

void ResponseForm::rebuild()
{
    m_rows.clear();
    m_sections.clear();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4 * spacing, 0, 4 * spacing, 6 * spacing);
    layout->setSpacing(0);
    for (const EditorSection &section : editorSections(m_base.response.kind, m_workspace.language())) {
        auto *part = new FormSection(section.title, page);
        for (const QString &key : section.keys)
            part->addRow(makeRow(key, part));
        for (const QString &key : section.further)
            part->addFurtherRow(makeRow(key, part));
        m_sections += part;
        layout->addWidget(part);
    }
    layout->addStretch();
    setWidget(page);
}

FieldRow *ResponseForm::makeRow(const QString &key, QWidget *parent)
{
    const ResponseField &field = *formField(key);
    auto *row = new FieldRow({key, fieldLabel(field), fieldHelp(key)},
                             makeFieldWidget(field, m_base.response.kind, m_workspace, parent), parent);
    connect(row, &FieldRow::edited, this, [this, key] { takeEdit(key); });
    connect(row, &FieldRow::actorWanted, this, &ResponseForm::actorWanted);
    row->setPinned(m_pins.contains(key));
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
            ensureWidgetVisible(row.value(), 0, 2 * spacing);
            m_focused = row.key();
            return Q_EMIT fieldFocused(row.key());
        }
    }
}

FieldContext ResponseForm::context() const
{
    return {m_workspace.catalogue().codebook(), m_workspace.catalogue().actors()};
}

} // namespace vodhuk
