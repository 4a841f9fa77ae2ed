#include "core/codebook/fixes.h"

#include "core/codebook/bindingsuggestion.h"
#include "core/codebook/consistencyrules.h"
#include "core/codebook/partfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fixes)
};

/// Latin letters and the Cyrillic ones that look the same.
const QString latinTwins = u"AaBCcEeHIiKMOoPpTXxy"_s;
const QString cyrillicTwins = u"АаВСсЕеНІіКМОоРрТХху"_s;

bool isCyrillic(QChar letter)
{
    return letter.script() == QChar::Script_Cyrillic;
}

} // namespace

std::optional<FieldProblem> applyFix(Entry &entry, const Fix &fix, const FieldContext &context)
{
    Entry mended = entry;
    for (const FieldText &change : fix.changes) {
        const ResponseField *field = formField(change.field);
        if (!field)
            return FieldProblem{u"field"_s, Words::tr("There is no field “%1”.").arg(change.field), {}};
        if (auto problem = field->write(mended, change.text, context))
            return problem;
    }
    entry = std::move(mended);
    return std::nullopt;
}

Fix fixBy(const QString &label, const QStringList &fields, Response response, const RuleContext &context,
          const std::function<void(Response &)> &change)
{
    change(response);
    const Entry mended{std::move(response), {}, {}, {}};
    const FieldContext names{context.codebook, context.actors};
    Fix fix{label, {}};
    for (const QString &key : fields)
        fix.changes.append({key, formField(key)->read(mended, names)});
    return fix;
}

std::optional<Fix> suggestedBinding(const Response &response, const RuleContext &context)
{
    const auto suggestion = suggestBinding(response, context);
    if (!suggestion || response.binding == QStringList(suggestion->code))
        return std::nullopt;
    const QString label = Words::tr("Choose “%1”: %2")
                              .arg(inWords(u"binding"_s, suggestion->code, context), suggestion->reason);
    return Fix{label, {{u"binding"_s, suggestion->code}}};
}

QString inOneScript(const QString &word, const QString &language)
{
    if (language != "be"_L1 && language != "ru"_L1)
        return {};
    const auto cyrillic = std::ranges::count_if(word, isCyrillic);
    QString mended = word;
    for (QChar &letter : mended) {
        const qsizetype place = latinTwins.indexOf(letter);
        if (place >= 0)
            letter = cyrillicTwins[place];
    }
    const bool isOfOneScript =
        std::ranges::all_of(mended, [](QChar letter) { return !letter.isLetter() || isCyrillic(letter); });
    const bool isRussianWithI = language == "ru"_L1 && (mended.contains(u'і') || mended.contains(u'І'));
    return isOfOneScript && !isRussianWithI && cyrillic * 2 > word.size() ? mended : QString();
}

} // namespace vodhuk
