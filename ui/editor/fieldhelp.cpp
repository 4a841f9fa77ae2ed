#include "ui/editor/fieldhelp.h"

#include "core/base/localizedtext.h"
#include "core/codebook/fielddefinitions.h"
#include "ui/common/richtext.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

bool hasTerms(FieldKind kind)
{
    return kind == FieldKind::Code || kind == FieldKind::Codes;
}

/// The field itself if it has no such column.
HelpSubject ofColumn(const HelpSubject &field, const QList<PartColumn> &columns, const QString &column)
{
    const auto found = std::ranges::find(columns, column, &PartColumn::key);
    if (found == columns.end())
        return field;
    return {field.key + u'/' + column, columnLabel(*found),
            hasTerms(found->kind) ? found->vocabulary : QString()};
}

} // namespace

HelpSubject helpSubject(const ResponseField &field, const QString &column, RecordKind kind)
{
    const HelpSubject whole{field.key, fieldLabel(field),
                            hasTerms(field.kind) ? fieldVocabulary(field, kind) : QString()};
    return ofColumn(whole, field.columns, column);
}

HelpSubject helpSubject(RegisterKind kind, const RegisterField &field, const QString &column)
{
    const PartColumn &head = field.head;
    const HelpSubject whole{registerCode(kind) + u'/' + head.key, columnLabel(head),
                            hasTerms(head.kind) ? head.vocabulary : QString()};
    return ofColumn(whole, field.columns, column);
}

QString fieldHelp(const QString &key)
{
    return fieldDefinition(key, programLanguage());
}

QString fieldHelpHtml(const HelpSubject &subject, const Codebook &codebook, const QString &language)
{
    const Appearance look = Appearance::current();
    QString html = u"<p><b>%1</b></p>"_s.arg(richPlain(subject.label));
    const QString help = fieldDefinition(subject.key, language);
    if (!help.isEmpty())
        html += u"<p>%1</p>"_s.arg(richPlain(help));
    if (subject.vocabulary.isEmpty())
        return html;
    for (const Term &term : codebook.terms(subject.vocabulary)) {
        html += u"<p style=\"margin-top:0px;margin-bottom:4px\">%1 %2</p>"_s.arg(
            richPlain(term.label.best(language)), richRemark(term.definition.best(language), look));
    }
    return html;
}

} // namespace vodhuk
