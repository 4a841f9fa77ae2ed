#include "ui/window/querycompletion.h"

#include "core/base/textfold.h"
#include "core/query/queryparser.h"
#include "ui/common/fieldheading.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qsizetype offerLimit = 10;
constexpr qsizetype actorLimit = 6;
constexpr qsizetype shortestSound = 3; ///< words of any letters shrink to less

bool beginsWord(const QString &folded, const QString &begin)
{
    return !begin.isEmpty() && (folded.startsWith(begin) || folded.contains(u' ' + begin));
}

/// Steps over a quote that belongs to a quoted text: see the grammar in queryparser.h.
bool isEscape(const QString &text, qsizetype place, bool isQuoted)
{
    return isQuoted && text[place] == u'\\' && place + 1 < text.size();
}

/// Where the last value begins: behind the last comma that stands in no quotes, at the earliest at `from`.
qsizetype valueStart(const QString &text, qsizetype from)
{
    qsizetype start = from;
    bool isQuoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (isEscape(text, i, isQuoted))
            ++i;
        else if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (text[i] == u',' && !isQuoted)
            start = i + 1;
    }
    return start;
}

/// Values that no facet counts.
QStringList fixedValues(const QString &field)
{
    if (field == "has"_L1)
        return {u"source"_s,       u"attachment"_s,     u"vote"_s,           u"amount"_s,
                u"quote"_s,        u"withdrawal"_s,     u"listing"_s,        u"new-persons"_s,
                u"new-entities"_s, u"listed-persons"_s, u"listed-entities"_s};
    if (field == "sanction"_L1 || field == "kind"_L1)
        return {u"any"_s};
    if (field == "sensitivity"_L1 || field == "texts"_L1)
        return {u"public"_s, u"internal"_s, u"confidential"_s};
    QStringList values;
    if (field == "sort"_L1) {
        for (const QString &key : querySortKeys())
            values << key << u'-' + key;
    }
    return values;
}

/// The field whose facet counts the values that this one has too.
QString fieldWithValuesOf(const QString &field)
{
    if (field == "adopter"_L1)
        return u"actor"_s;
    return field == "first-family"_L1 ? u"family"_s : QString();
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
    connect(&workspace, &Workspace::resultChanged, this, [this] { m_isOutdated = true; });
    connect(&workspace, &Workspace::catalogueChanged, this, [this] { m_areActorsOutdated = true; });
}

QueryCompletion::Word QueryCompletion::wordAt(const QString &text, qsizetype place)
{
    Word word;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isEscape(text, i, isQuoted)) {
            ++i;
            continue;
        }
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

/// When something is typed, not with each result. Thousands of publishers are folded once.
void QueryCompletion::readFacets()
{
    if (!std::exchange(m_isOutdated, false))
        return;
    QHash<QString, QStringList> names;
    m_values.clear();
    for (const Facet &facet : m_workspace.result()->facets) {
        for (const FacetValue &value : facet.values) {
            const QString key = value.label + u'\n' + value.code;
            QStringList folded = m_folded.value(key);
            if (folded.isEmpty())
                folded = {foldedText(value.label), foldedText(value.code)};
            names.insert(key, folded);
            m_values.append({facet.field, value.code, value.label, value.count, folded});
        }
    }
    m_folded = std::move(names);
}

void QueryCompletion::readActors()
{
    if (!std::exchange(m_areActorsOutdated, false))
        return;
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

QList<QueryCompletion::Offer> QueryCompletion::offersFor(const QString &word)
{
    readFacets();
    readActors();
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
    const qsizetype value = valueStart(rest, colon + 1);
    return valueOffers(rest.left(colon), rest.mid(value), minus + rest.left(value)).mid(0, offerLimit);
}

QList<QueryCompletion::Offer> QueryCompletion::fieldOffers(const QString &begin, const QString &minus) const
{
    QList<Offer> offers;
    const QStringList order = minus.isEmpty() ? QStringList{u"sort"_s} : QStringList();
    for (const QString &field : queryFields() + order) {
        const QString heading = fieldHeading(field);
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
    const bool isAny = begin.isEmpty() || begin == u"-"; // which an order may begin with
    const QString sound = begin.isEmpty() ? QString() : foldedName(begin);
    const QString name = sound.size() < shortestSound ? QString() : sound;
    QSet<std::pair<QString, QString>> there;
    for (const Known *one : std::as_const(found))
        there.insert({one->field, one->label});
    for (const Known &each : known) {
        const bool isField = field.isEmpty() || each.field == field || each.field == fieldWithValuesOf(field);
        const auto matches = [&](const QString &one) {
            return isAny || beginsWord(one, folded) || beginsWord(one, name);
        };
        if (!isField || std::ranges::none_of(each.names, matches) || there.contains({each.field, each.label}))
            continue;
        there.insert({each.field, each.label});
        found.append(&each);
    }
}

/// Of actors and of others as many as a list may show: to write an offer takes its time.
void QueryCompletion::keepFirst(QList<const Known *> &found)
{
    qsizetype actors = 0;
    qsizetype others = 0;
    found.removeIf([&](const Known *known) {
        qsizetype &number = known->field == u"actor"_s ? actors : others;
        return ++number > offerLimit;
    });
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
    keepFirst(found);
    QList<Offer> offers;
    for (const Known *known : std::as_const(found)) {
        const QString count = known->count > 0 ? QLocale().toString(known->count) : QString();
        const QString start = field.isEmpty() ? before + known->field + u':' : before;
        const QString label =
            field.isEmpty() ? u"%1: %2"_s.arg(fieldHeading(known->field), known->label) : known->label;
        offers.append({label, count, start + quotedValue(known->value), true});
    }
    for (const QString &value : fixedValues(field)) {
        if (value.startsWith(bare, Qt::CaseInsensitive))
            offers.append({value, {}, before + value, true});
    }
    return offers;
}

} // namespace vodhuk
