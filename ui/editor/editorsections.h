/// The parts of the form, in the order of the question: what, when, who, how, why, whom it binds, against whom, to what, what followed.
#pragma once

#include "core/records/response.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vodhuk
{

struct EditorSection {
    QString title;
    QStringList keys;    ///< always there
    QStringList further; ///< there if they have a value, or on demand
};

/// Every field of the table of fields stands in exactly one section, those that records of this kind do not use and
/// id and kind in none. Texts in `language` come first.
[[nodiscard]] QList<EditorSection> editorSections(RecordKind kind, const QString &language);

/// The same of records of several kinds: the fields that one of them uses.
[[nodiscard]] QList<EditorSection> editorSections(const QList<RecordKind> &kinds, const QString &language);

} // namespace vodhuk
