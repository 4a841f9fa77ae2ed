/// A text as its readers see it, and what in it they do not see.
#pragma once

#include <QList>
#include <QString>

namespace vodhuk
{

struct SeenSpan {
    qsizetype from = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return from + length; }
    bool operator==(const SeenSpan &) const = default;
};

/// Without soft hyphens, signs of no width and those that turn the direction of writing: what searches have to look through.
class SeenText
{
public:
    explicit SeenText(const QString &written);

    [[nodiscard]] const QString &text() const { return m_text; }

    /// Where a part of text() stands in what was written, with the hidden signs within it.
    [[nodiscard]] SeenSpan inWritten(SeenSpan seen) const;

private:
    QString m_text;
    QList<qsizetype> m_places; ///< in what was written, of each unit of m_text; empty: all are the same
};

/// Runs of signs that show nothing or change what is shown, and that no text needs. Soft hyphens are none; joiners and marks of
/// direction are none where the text has letters that need them.
[[nodiscard]] QList<SeenSpan> hiddenSigns(const QString &written);

} // namespace vodhuk
