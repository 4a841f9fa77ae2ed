#include "ui/editor/formtexts.h"

#include "core/codebook/fieldwriting.h"
#include "core/codebook/partfields.h"
#include "ui/editor/fieldrow.h"

#include <algorithm>

namespace vodhuk
{

QString fieldInFull(const QString &key)
{
    for (const ResponseField &field : partFields()) {
        if (fieldsSummingUp(field.key).contains(key))
            return field.key;
    }
    return {};
}

bool Composition::isReadable(const QString &key) const
{
    return !unreadable.contains(key) && !unreadable.contains(fieldInFull(key));
}

bool Composition::mayBeJudged(const QString &key) const
{
    return std::ranges::all_of(QStringList{key, fieldInFull(key)}, [&](const QString &one) {
        return !unreadable.contains(one) || inPart.contains(one);
    });
}

void FormTexts::begin()
{
    m_edited.clear();
    m_covered.clear();
}

void FormTexts::take(const QString &key, const Entry &base, const FieldContext &context)
{
    dropShown(key, base, context);
    m_covered.remove(key);
    m_edited.insert(key);
}

bool FormTexts::isOwn(const QString &key) const
{
    return m_edited.contains(key) && !m_covered.contains(key);
}

bool FormTexts::isChanged() const
{
    return std::ranges::any_of(m_edited, [&](const QString &key) { return m_rows[key]->isChanged(); });
}

QMap<QString, QString> FormTexts::changed(TextOf textOf) const
{
    QMap<QString, QString> texts;
    for (const QString &key : m_edited) {
        const QString text = ownText(key, textOf);
        if (text != m_rows[key]->base() || isOnTop(key))
            texts.insert(key, text);
    }
    return texts;
}

Composition FormTexts::compose(const Entry &base, const FieldContext &context, TextOf textOf) const
{
    Composition composition{base, {}};
    WrittenInPart written = writeReadable(composition.entry, changed(textOf), context);
    composition.unreadable = std::move(written.unreadable);
    composition.inPart = std::move(written.inPart);
    for (auto problem = composition.unreadable.begin(); problem != composition.unreadable.end(); ++problem)
        tellAsTyped(problem.key(), *problem);
    return composition;
}

/// In the words of the input, everywhere the same.
void FormTexts::tellAsTyped(const QString &key, FieldProblem &problem) const
{
    const QString refusal = m_rows[key]->refusal();
    if (refusal.isEmpty())
        return;
    problem.message = refusal;
    problem.remedy.clear();
}

QString FormTexts::ownText(const QString &key, TextOf textOf) const
{
    const auto covered = m_covered.constFind(key);
    return covered == m_covered.cend() ? (m_rows[key]->*textOf)() : *covered;
}

/// Edited in short after it was edited in full: that counts even if it says again what the record says.
bool FormTexts::isOnTop(const QString &key) const
{
    return std::ranges::any_of(m_edited,
                               [&](const QString &full) { return fieldsSummingUp(full).contains(key); });
}

bool FormTexts::isFinished(const QString &key) const
{
    return m_rows[key]->finishedText() == m_rows[key]->text();
}

/// What is edited in full takes the place of what was edited in short, as far as it showed that: no text that is no value yet.
void FormTexts::dropShown(const QString &key, const Entry &base, const FieldContext &context)
{
    QStringList shorter = fieldsSummingUp(key);
    shorter.removeIf([&](const QString &one) { return !m_edited.contains(one) || !isFinished(one); });
    const bool showedThem = !m_edited.contains(key) || m_covered.contains(key);
    if (shorter.isEmpty() || !showedThem)
        return;
    const QMap<QString, FieldProblem> unreadable = compose(base, context, &FieldRow::finishedText).unreadable;
    for (const QString &one : std::as_const(shorter)) {
        if (!unreadable.contains(one))
            m_edited.remove(one);
    }
}

void FormTexts::cover(const QString &key, const QMap<QString, FieldProblem> &unreadable)
{
    for (const QString &full : std::as_const(m_edited)) {
        const QStringList shorter = fieldsSummingUp(full);
        const bool isTold = std::ranges::any_of(shorter, [&](const QString &one) {
            return m_edited.contains(one) && (full != key || (isFinished(one) && !unreadable.contains(one)));
        });
        if (isTold && !m_covered.contains(full) && !unreadable.contains(full) && isFinished(full))
            m_covered.insert(full, m_rows[full]->text());
    }
}

} // namespace vodhuk
