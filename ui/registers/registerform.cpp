#include "ui/registers/registerform.h"

#include "core/codebook/fielddifferences.h"
#include "core/codebook/fieldwriting.h"
#include "ui/common/appearance.h"
#include "ui/common/workspace.h"
#include "ui/editor/fieldfactory.h"
#include "ui/editor/fieldhelp.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/focusedcolumn.h"
#include "ui/editor/linefield.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace vodhuk
{

using namespace Qt::StringLiterals;

RegisterForm::RegisterForm(Workspace &workspace, QWidget *parent)
    : RecordForm(parent)
    , m_workspace(workspace)
{
    m_focus.follow(this, [this](const QWidget * /*old*/, const QWidget *now) { follow(now); });
}

void RegisterForm::showRecord(const RegisterRecord &base)
{
    m_base = base;
    rebuild();
    const FieldContext tables = context();
    for (const RegisterField &field : fields())
        m_rows[field.head.key]->setBase(field.read(m_base, tables));
    beginPage();
}

void RegisterForm::rebase(const RegisterRecord &theirs)
{
    const FieldContext tables = context();
    for (const RegisterField &field : fields()) {
        FieldRow *row = m_rows[field.head.key];
        const QString after = field.read(theirs, tables);
        if (row->isChanged())
            row->setBaseBelow(after);
        else
            row->setBase(after);
    }
    m_base = theirs;
}

void RegisterForm::rebaseOnSaved(const RegisterRecord &stored)
{
    m_base = stored;
    const FieldContext tables = context();
    for (const RegisterField &field : fields())
        m_rows[field.head.key]->setBase(field.read(m_base, tables));
}

bool RegisterForm::isChanged() const
{
    return std::ranges::any_of(m_rows, [](const FieldRow *row) { return row->isChanged(); });
}

RegisterForm::Composition RegisterForm::compose() const
{
    return compose(&FieldRow::text);
}

RegisterForm::Composition RegisterForm::composeFinished() const
{
    return compose(&FieldRow::finishedText);
}

RegisterForm::Composition RegisterForm::compose(TextOf textOf) const
{
    Composition composition{m_base, {}};
    const FieldContext tables = context();
    for (const RegisterField &field : fields()) {
        const FieldRow *row = m_rows[field.head.key];
        const QString text = (row->*textOf)();
        if (text == row->base())
            continue;
        if (const FieldCheck problem = field.write(composition.record, text.trimmed(), tables))
            composition.unreadable.insert(field.head.key, *problem);
    }
    return composition;
}

void RegisterForm::showProblems(const QMap<QString, FieldProblem> &unreadable, const Problems &findings)
{
    for (FieldRow *row : std::as_const(m_rows)) {
        Problems own;
        std::ranges::copy_if(findings, std::back_inserter(own),
                             [&](const Problem &problem) { return problem.field == row->key(); });
        const auto found = unreadable.constFind(row->key());
        row->showProblems(found == unreadable.cend() ? std::nullopt : std::optional(*found), own);
    }
}

QString RegisterForm::fieldText(const QString &key) const
{
    const FieldRow *row = m_rows.value(key);
    return row ? row->text() : QString();
}

void RegisterForm::setFieldText(const QString &key, const QString &text)
{
    if (FieldRow *row = m_rows.value(key)) {
        row->setText(text);
        Q_EMIT edited();
    }
}

QMap<QString, QString> RegisterForm::baseTexts() const
{
    return fieldTexts(m_base, context());
}

QString RegisterForm::labelOf(const QString &key) const
{
    const FieldRow *row = m_rows.value(key);
    return row ? row->label() : key;
}

QString RegisterForm::wordsOf(const QString &key, const QString &text) const
{
    const FieldContext tables = context();
    const RegisterField *field = registerField(kindOf(m_base), key);
    return field ? fieldWords(*field, text, {tables, RecordKind::Response, m_workspace.language()}) : text;
}

QMap<QString, QString> RegisterForm::changedTexts() const
{
    QMap<QString, QString> texts;
    for (const FieldRow *row : std::as_const(m_rows)) {
        if (row->isChanged())
            texts.insert(row->key(), row->text());
    }
    return texts;
}

void RegisterForm::focusField(const QString &key)
{
    FieldRow *row = m_rows.value(key);
    if (!row)
        return;
    row->focusInput();
    showFocus();
}

void RegisterForm::rebuild()
{
    m_rows.clear();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4 * spacing, 3 * spacing, 4 * spacing, 6 * spacing);
    layout->setSpacing(2 * spacing);
    const RegisterKind kind = kindOf(m_base);
    for (const RegisterField &field : fields()) {
        const QString &key = field.head.key;
        auto *row = new FieldRow({key, columnLabel(field.head), fieldHelp(helpSubject(kind, field, {}).key)},
                                 makeInput(field, page), page);
        connect(row, &FieldRow::edited, this, &RegisterForm::edited);
        m_rows.insert(key, row);
        layout->addWidget(row);
    }
    layout->addStretch();
    setWidget(page);
}

FieldWidget *RegisterForm::makeInput(const RegisterField &field, QWidget *parent) const
{
    FieldWidget *input = makeFieldWidget(field.head, field.columns, m_workspace, parent);
    auto *line = qobject_cast<LineField *>(input);
    if (line && field.head.key.startsWith("name_"_L1))
        line->setFinishedWhenLeft();
    return input;
}

void RegisterForm::follow(const QWidget *focused)
{
    if (!focused || !isAncestorOf(focused))
        return;
    for (const FieldRow *row : std::as_const(m_rows)) {
        if (row->isAncestorOf(focused))
            return Q_EMIT fieldFocused(row->key(), columnAt(focused));
    }
}

FieldContext RegisterForm::context() const
{
    return {m_workspace.catalogue().codebook(), m_workspace.catalogue().actors()};
}

} // namespace vodhuk
