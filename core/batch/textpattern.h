/// What is looked for in texts, and what is put in its place.
#pragma once

#include "core/batch/textreplacement.h"

#include <QRegularExpression>

namespace vodhuk
{

/// Lives as long as one looks; any thread.
class TextPattern
{
public:
    /// Usage if nothing is to be found, if refuseSteering() refuses what is put in, if the expression is none (with the place at which it is
    /// not understood), or if `\1` to `\9` name a group that it does not have.
    [[nodiscard]] static Result<TextPattern> make(const TextReplacement &replacement);

    /// The text with every place replaced; without blanks at its ends if any was. Tells each place to `hit`, its field left empty.
    /// Invalid if the expression has too many ways to fit the text, so that nobody can tell what else it finds; Cancelled.
    [[nodiscard]] Result<QString> replaced(const QString &text,
                                           const std::function<void(const TextHit &)> &hit,
                                           const Cancellation &cancellation = {}) const;

private:
    TextPattern(QRegularExpression expression, const TextReplacement &replacement)
        : m_expression(std::move(expression))
        , m_with(replacement.with)
        , m_isRegular(replacement.regular)
    {
    }

    [[nodiscard]] QString replacementFor(const QRegularExpressionMatch &match) const;

    QRegularExpression m_expression;
    QString m_with;
    bool m_isRegular;
};

} // namespace vodhuk
