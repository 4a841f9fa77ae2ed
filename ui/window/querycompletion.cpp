#include "ui/window/querycompletion.h"

#include "core/base/textfold.h"
#include "core/query/queryparser.h"
#include "ui/filters/facetmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qsizetype offerLimit = 10;
constexpr qsizetype actorLimit = 6;

bool beginsWord(const QString &folded, const QString &begin)
{
    return folded.startsWith(begin) || folded.contains(u' ' + begin);
}

/// Values that no facet counts.
QStringList fixedValues(const QString &field)
{
    if (field == "has"_L1)
        return {u"source"_s, u"attachment"_s, u"vote"_s, u"amount"_s, u"quote"_s};
    if (field == "sanction"_L1 || field == "kind"_L1)
        return {u"any"_s};
    QStringList values;
    if (field == "sort"_L1) {
        for (const QString &key : querySortKeys())
            values << key << u'-' + key;
    }
    return values;
}

QString quotedValue(const QString &value)
{
    return Query().withValue(u"x"_s, value).toText().mid(2);
}

} // namespace

QueryCompletion::QueryCompletion(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::resultChanged, this, &QueryCompletion::readFacets);
    connect(&workspace, &Workspace::catalogueChanged, this, &QueryCompletion::readActors);
    readActors();
    readFacets();
}

QueryCompletion::Word QueryCompletion::wordAt(const QString &text, qsizetype place)
{
    Word word;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            isQuoted = !isQuoted;
        if (!text[i].isSpace() || isQuoted)
            continue;
        if (i >= place) {
            word.length = i - word.start;
            return word;
        }
        word.start = i + 1;
    }
    word.length = text.size() - word.start;
    return word;
}

void QueryCompletion::readFacets()
{
    m_values.clear();
    for (const Facet &facet : m_workspace.result()->facets) {
        for (const FacetValue &value : facet.values)
            m_values.append({facet.field,
                             value.code,
                             value.label,
                             value.count,
                             {foldedText(value.label), foldedText(value.code)}});
    }
}

void QueryCompletion::readActors()
{
    m_actors.clear();
    for (const Actor &actor : m_workspace.catalogue().actors().actors()) {
        const QString name = actor.name.best(m_workspace.language());
        Known known{u"actor"_s, name, name, -1, {}};
        QStringList names = actor.aliases + QStringList{actor.code};
        for (const QString &language : actor.name.languages())
            names.append(actor.name.text(language));
        for (const QString &each : std::as_const(names))
            known.names << foldedText(each) << foldedName(each);
        m_actors.append(known);
    }
}

QList<QueryCompletion::Offer> QueryCompletion::offersFor(const QString &word) const
{
    const QString minus = word.startsWith(u'-') ? u"-"_s : QString();
    const QString rest = word.mid(minus.size());
    const qsizetype colon = rest.indexOf(u':');
    if (rest.isEmpty() || rest.startsWith(u'"'))
        return {};
    if (colon < 0) {
        QList<Offer> offers = valueOffers({}, rest, minus);
        const auto isActor = [&](const Offer &offer) { return offer.text.startsWith(minus + u"actor:"_s); };
        const auto others = std::stable_partition(offers.begin(), offers.end(), isActor);
        const qsizetype actors = std::distance(offers.begin(), others);
        const QList<Offer> first = offers.mid(0, std::min(actors, actorLimit));
        return (first + fieldOffers(rest, minus) + offers.mid(actors)).mid(0, offerLimit);
    }
    const qsizetype value = std::max(colon, rest.lastIndexOf(u',')) + 1;
    return valueOffers(rest.left(colon), rest.mid(value), minus + rest.left(value)).mid(0, offerLimit);
}

QList<QueryCompletion::Offer> QueryCompletion::fieldOffers(const QString &begin, const QString &minus) const
{
    QList<Offer> offers;
    const QStringList order = minus.isEmpty() ? QStringList{u"sort"_s} : QStringList();
    for (const QString &field : queryFields() + order) {
        const QString heading = FacetModel::heading(field);
        if (field.startsWith(begin, Qt::CaseInsensitive) ||
            beginsWord(foldedText(heading), foldedText(begin)))
            offers.append(
                {minus + field + u':', heading == field ? QString() : heading, minus + field + u':', false});
    }
    return offers;
}

void QueryCompletion::addMatching(const QList<Known> &known, const QString &field, const QString &begin,
                                  QList<const Known *> &found)
{
    const QString folded = foldedText(begin);
    const QString name = begin.isEmpty() ? QString() : foldedName(begin);
    for (const Known &each : known) {
        const bool isField =
            field.isEmpty() || each.field == field || (field == u"adopter"_s && each.field == u"actor"_s);
        const bool matches = std::ranges::any_of(each.names, [&](const QString &one) {
            return beginsWord(one, folded) || (!name.isEmpty() && beginsWord(one, name));
        });
        const bool isThere = std::ranges::any_of(
            found, [&](const Known *one) { return one->field == each.field && one->label == each.label; });
        if (isField && matches && !isThere)
            found.append(&each);
    }
}

/// `field` empty: of every field, for which two letters are asked for so that the list stays short.
QList<QueryCompletion::Offer> QueryCompletion::valueOffers(const QString &field, const QString &begin,
                                                           const QString &before) const
{
    if (field.isEmpty() && begin.size() < 2)
        return {};
    const QString bare = QString(begin).remove(u'"');
    QList<const Known *> found;
    addMatching(m_values, field, bare, found);
    std::ranges::stable_sort(found, std::greater(), &Known::count);
    addMatching(m_actors, field, bare, found);
    QList<Offer> offers;
    for (const Known *known : std::as_const(found)) {
        const QString count = known->count > 0 ? QLocale().toString(known->count) : QString();
        const QString start = field.isEmpty() ? before + known->field + u':' : before;
        const QString label =
            field.isEmpty() ? u"%1: %2"_s.arg(FacetModel::heading(known->field), known->label) : known->label;
        offers.append({label, count, start + quotedValue(known->value), true});
    }
    for (const QString &value : fixedValues(field)) {
        if (value.startsWith(bare, Qt::CaseInsensitive))
            offers.append({value, {}, before + value, true});
    }
    return offers;
}

} // namespace vodhuk
