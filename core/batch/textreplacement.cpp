#include "core/batch/textreplacement.h"

#include "core/batch/recordtexts.h"
#include "core/batch/textpattern.h"
#include "core/codebook/partfields.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TextReplacement)
};

constexpr qsizetype hitsShown = 100; // of one record

/// Whether titles and summaries can be in it.
bool isLanguage(const QString &code)
{
    return code == "en"_L1 || formField(u"title_"_s + code) != nullptr;
}

/// A text as the name of a change has room for it.
QString inLabel(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.simplified();
    return line.size() > longest ? line.first(longest) + u'…' : line;
}

/// Which texts are looked at and what is done with them.
class Replacer
{
public:
    static Result<Replacer> prepared(const TextReplacement &replacement, const FieldContext &context,
                                     const Cancellation &cancellation)
    {
        auto pattern = TextPattern::make(replacement);
        VODHUK_TRY(pattern);
        Replacer made(*std::move(pattern), replacement, context, cancellation);
        for (const QString &key : std::as_const(made.m_fields)) {
            const bool isOfLanguage = key.startsWith("title_"_L1) || key.startsWith("summary_"_L1);
            if (!textFieldKeys().contains(key) && !(isOfLanguage && formField(key)))
                return fail(ErrorKind::Usage, Texts::tr("“%1” is no field with texts. Such fields are: %2.")
                                                  .arg(key, textFieldKeys().join(", "_L1)));
        }
        for (const QString &language : std::as_const(made.m_languages)) {
            if (!isLanguage(language))
                return fail(ErrorKind::Usage,
                            Texts::tr("“%1” is no code of a language such as en, be or ru.").arg(language));
        }
        return made;
    }

    void operator()(Entry &entry, BatchRow &row) const
    {
        const Entry before = entry;
        QStringList changed;
        rewordTexts(entry.response, [&](const QString &field, const QString &language, const QString &text) {
            return isWanted(field, language) ? reworded(field, text, row, changed) : text;
        });
        for (const QString &field : std::as_const(changed))
            row.differences.append(fieldDifference(*formField(field), before, entry, m_context));
    }

private:
    Replacer(TextPattern pattern, const TextReplacement &replacement, const FieldContext &context,
             const Cancellation &cancellation)
        : m_pattern(std::move(pattern))
        , m_fields(replacement.fields)
        , m_languages(replacement.languages)
        , m_context(context)
        , m_cancellation(cancellation)
    {
        m_fields.replaceInStrings(QRegularExpression(u"^(public_)?notes$"_s), u"note_list"_s);
    }

    [[nodiscard]] bool isWanted(const QString &field, const QString &language) const
    {
        return (m_fields.isEmpty() || m_fields.contains(field)) &&
               (m_languages.isEmpty() || m_languages.contains(language));
    }

    /// The text as it was where it cannot be told what to replace; the row says why. Whoever was cancelled looks at no further text.
    [[nodiscard]] QString reworded(const QString &field, const QString &text, BatchRow &row,
                                   QStringList &changed) const
    {
        const qsizetype shown = row.hits.size();
        const qint64 count = row.hitCount;
        const auto made = m_pattern.replaced(
            text,
            [&](TextHit hit) {
                hit.field = field;
                if (row.hits.size() < hitsShown)
                    row.hits.append(hit);
                ++row.hitCount;
            },
            m_cancellation);
        if (!made) {
            row.hits.resize(shown);
            row.hitCount = count;
            if (made.error().kind == ErrorKind::Invalid)
                refuse(field, made.error().message, row);
            return text;
        }
        if (row.hitCount > count && !changed.contains(field))
            changed.append(field);
        return *made;
    }

    static void refuse(const QString &field, const QString &message, BatchRow &row)
    {
        row.problems.append({Severity::Error, u"find"_s, message,
                             Texts::tr("Write an expression that says more exactly what it means, or leave "
                                       "the record out of the selection."),
                             0, QString(), row.record.value, field});
    }

    TextPattern m_pattern;
    QStringList m_fields;
    QStringList m_languages;
    const FieldContext &m_context;
    Cancellation m_cancellation;
};

} // namespace

Result<BatchOutcome> previewReplacement(const Database &database, const FieldContext &context,
                                        const QList<ResponseId> &records, const TextReplacement &replacement,
                                        const BatchWatch &watch)
{
    const auto replacer = Replacer::prepared(replacement, context, watch.cancellation);
    VODHUK_TRY(replacer);
    return previewEntries(database, context, records, *replacer, watch);
}

Result<BatchOutcome> applyReplacement(Catalogue &catalogue, const QList<ResponseId> &records,
                                      const TextReplacement &replacement, const BatchWatch &watch)
{
    const FieldContext context{catalogue.codebook(), catalogue.actors(), catalogue.targets()};
    const auto replacer = Replacer::prepared(replacement, context, watch.cancellation);
    VODHUK_TRY(replacer);
    const QString label =
        Texts::tr("Replace “%1” with “%2”").arg(inLabel(replacement.find), inLabel(replacement.with));
    return editEntries(catalogue, records, label, *replacer, watch);
}

} // namespace vodhuk
