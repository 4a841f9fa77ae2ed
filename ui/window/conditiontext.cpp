#include "ui/window/conditiontext.h"

#include "core/query/valueresolver.h"
#include "ui/common/fieldheading.h"
#include "ui/common/workspace.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qsizetype longestWordTold = 40;
constexpr qsizetype longestTextTold = 400;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ConditionChip)

public:
    /// Values that belong to no vocabulary: what records have, and "any".
    static const QHash<QString, const char *> &all()
    {
        static const QHash<QString, const char *> labels{
            {u"has:source"_s, QT_TR_NOOP("a source")},
            {u"has:attachment"_s, QT_TR_NOOP("a kept file of a source")},
            {u"has:vote"_s, QT_TR_NOOP("a vote")},
            {u"has:amount"_s, QT_TR_NOOP("an amount")},
            {u"has:quote"_s, QT_TR_NOOP("a quotation")},
            {u"has:withdrawal"_s, QT_TR_NOOP("a benefit taken away")},
            {u"has:listing"_s, QT_TR_NOOP("listed persons or entities")},
            {u"has:new-persons"_s, QT_TR_NOOP("a number of persons newly listed")},
            {u"has:new-entities"_s, QT_TR_NOOP("a number of entities newly listed")},
            {u"has:listed-persons"_s, QT_TR_NOOP("persons listed by name")},
            {u"has:listed-entities"_s, QT_TR_NOOP("entities listed by name")},
            {u"kind:any"_s, QT_TR_NOOP("any")},
            {u"sanction:any"_s, QT_TR_NOOP("of any sense")},
        };
        return labels;
    }
};

} // namespace

QString valueLabel(const Workspace &workspace, const QString &field, const QString &value)
{
    if (field == u"actor"_s || field == u"adopter"_s) {
        const QList<ActorId> found = workspace.catalogue().actors().named(value);
        return found.size() == 1 ? workspace.catalogue().actors().name(found.first(), workspace.language())
                                 : value;
    }
    for (const Facet &facet : workspace.result()->facets) {
        if (facet.field != field)
            continue;
        for (const FacetValue &each : facet.values) {
            if (each.code == value)
                return each.label;
        }
    }
    if (const char *label = Texts::all().value(field + u':' + value.toLower()))
        return Texts::tr(label);
    return workspace.catalogue().codebook().label(vocabularyOfField(field), value, workspace.language());
}

QString conditionLabel(const Workspace &workspace, const Condition &condition)
{
    QStringList labels;
    for (const QString &value : condition.values)
        labels.append(valueLabel(workspace, condition.field, value));
    const QString text = u"%1: %2"_s.arg(fieldHeading(condition.field), labels.join(u", "_s));
    return condition.negated ? Texts::tr("not %1").arg(text) : text;
}

QString shortened(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (word.size() > longestWordTold)
            word = word.left(longestWordTold) + u'…';
    }
    const QString whole = words.join(u' ');
    return whole.size() > longestTextTold ? whole.left(longestTextTold) + u'…' : whole;
}

} // namespace vodhuk
