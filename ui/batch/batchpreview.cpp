#include "ui/batch/batchpreview.h"

#include "core/codebook/partfields.h"
#include "ui/common/richtext.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::BatchPreview)
};

constexpr qsizetype longestText = 160;

QString shortened(const QString &text)
{
    return text.size() > longestText ? text.left(longestText) + u'…' : text;
}

QString differenceHtml(const FieldDifference &difference, const FieldWording &wording, const Appearance &look)
{
    const ResponseField *field = formField(difference.field);
    const auto words = [&](const QString &text) {
        return shortened(field ? fieldWords(*field, text, wording) : text);
    };
    const QString nothing = Words::tr("nothing");
    const QString before = difference.before.isEmpty() ? nothing : words(difference.before);
    const QString after = difference.after.isEmpty() ? nothing : words(difference.after);
    return u"%1 %2 → %3"_s.arg(richColoured(richPlain(difference.label + u':'), look.muted),
                               richPlain(before), u"<b>%1</b>"_s.arg(richPlain(after)));
}

QString hitHtml(const TextHit &hit, const Appearance &look)
{
    const ResponseField *field = formField(hit.field);
    const QString label = field ? fieldLabel(*field) + u": "_s : QString();
    return richColoured(richPlain(label), look.muted) + richPlain(hit.leading) + u"<s>"_s +
           richColoured(richPlain(hit.found), look.error) + u"</s> <b>"_s + richPlain(hit.replacement) +
           u"</b>"_s + richPlain(hit.trailing);
}

QString withTheRest(const QString &changed, const BatchOutcome &outcome)
{
    QStringList parts{changed};
    if (outcome.hits > 0)
        parts += Words::tr("at %n place(s)", nullptr, static_cast<int>(outcome.hits));
    if (outcome.unchanged > 0)
        parts += Words::tr("%n say so already or hold nothing of it", nullptr,
                           static_cast<int>(outcome.unchanged));
    if (outcome.refused > 0)
        parts +=
            Words::tr("%n cannot take it and stay as they are", nullptr, static_cast<int>(outcome.refused));
    if (outcome.missing > 0)
        parts += Words::tr("%n are no longer in the catalogue", nullptr, static_cast<int>(outcome.missing));
    return parts.join(u", "_s) + u'.';
}

} // namespace

QString outcomeInWords(const BatchOutcome &outcome)
{
    return withTheRest(Words::tr("%n record(s) change", nullptr, static_cast<int>(outcome.changed)), outcome);
}

QString doneInWords(const BatchOutcome &outcome)
{
    return withTheRest(Words::tr("%n record(s) changed", nullptr, static_cast<int>(outcome.changed)),
                       outcome);
}

QString batchRowsHtml(const QList<BatchRow> &rows, const FieldContext &context, const QString &language)
{
    const Appearance look = Appearance::current();
    QString html;
    for (const BatchRow &row : rows) {
        QStringList lines{
            u"<b>%1</b>"_s.arg(richPlain(row.title.isEmpty() ? recordIdText(row.record) : row.title))};
        for (const Problem &problem : row.problems)
            lines += richColoured(richPlain(problem.rule + u' ' + problem.message),
                                  problem.severity == Severity::Error ? look.error : look.warning);
        for (const TextHit &hit : row.hits)
            lines += hitHtml(hit, look);
        if (row.hits.isEmpty()) {
            for (const FieldDifference &difference : row.differences)
                lines += differenceHtml(difference, {context, RecordKind::Response, language}, look);
        }
        html += u"<p style=\"margin-top:0px;margin-bottom:8px\">%1</p>"_s.arg(lines.join(u"<br>"_s));
    }
    return html;
}

} // namespace vodhuk
