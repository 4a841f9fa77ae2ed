/// Fields of the table of fields that are one member of a response: texts, codes and numbers, and how each is read and
/// written.
#pragma once

#include "core/codebook/fieldproblems.h"

namespace vodhuk
{

enum class For { All, Responses, Counters };

/// A field that is not read or written yet. `label` is a source text of the context ResponseFields.
[[nodiscard]] ResponseField field(const char *key, const char *label, FieldKind kind, For records = For::All);

[[nodiscard]] ResponseField textField(ResponseField made, QString Response::*member);
[[nodiscard]] ResponseField languageField(ResponseField made, const QString &language,
                                          LocalizedText Response::*member);
[[nodiscard]] ResponseField codeField(ResponseField made, const char *vocabulary, QString Response::*member);
[[nodiscard]] ResponseField codesField(ResponseField made, const char *vocabulary,
                                       QStringList Response::*member);
[[nodiscard]] ResponseField numberField(ResponseField made, std::optional<int> Response::*member);
[[nodiscard]] ResponseField voteField(ResponseField made, std::optional<int> Votes::*member);

/// The fields, each refusing what refuseSteering() refuses before anything else looks at the text.
[[nodiscard]] QList<ResponseField> guarded(QList<ResponseField> fields);

/// Text of several lines has one kind of line break and no blanks at its ends.
[[nodiscard]] QString tidied(const QString &text);

/// "yes", "no" or nothing.
[[nodiscard]] QString yesNoText(const std::optional<bool> &value);
[[nodiscard]] FieldCheck writeYesNo(std::optional<bool> &target, const QString &text);

/// Leaves `target` as it is if the vocabulary does not have the code.
[[nodiscard]] FieldCheck writeCode(QString &target, const QString &text, const QString &vocabulary,
                                   const Codebook &codebook);

} // namespace vodhuk
