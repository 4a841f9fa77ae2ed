#include "ui/pictures/captions.h"

#include "ui/pictures/timelinepicture.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// What the rows of a distribution are.
QString distributionTitle(const QString &field, CountUnit unit, const Wording &words)
{
    if (field == u"actor")
        return unit == CountUnit::Responses ? words.translate("Pictures", "Who responded")
                                            : words.translate("Pictures", "Who acted");
    if (field == u"instrument")
        return words.translate("Pictures", "Which instruments were used");
    if (field == u"framing")
        return words.translate("Pictures", "Which reason the actors state");
    if (field == u"binding")
        return words.translate("Pictures", "Whom the responses bind");
    return field;
}

QString timelineTitle(CountUnit unit, const Wording &words)
{
    if (unit == CountUnit::Responses)
        return words.translate("Pictures", "Responses over time");
    if (unit == CountUnit::Countermoves)
        return words.translate("Pictures", "Countermoves over time");
    if (unit == CountUnit::Reactions)
        return words.translate("Pictures", "Reactions over time");
    return words.translate("Pictures", "Records over time");
}

/// The measures that pictures count are those that withdraw a benefit.
QString whatCounts(CountUnit unit, const Wording &words)
{
    return unit == CountUnit::Measures ? words.translate("Pictures", "measures that take a benefit away")
                                       : unitInWords(unit, words);
}

/// Terms change with the program that brings them; a number means what they meant.
QString codebookInWords(const Wording &words)
{
    return words.translate("Briefing", "Terms and rules are those of the codebook that comes with Vodhuk %1.")
        .arg(QStringLiteral(VODHUK_VERSION));
}

// More values than these are a list that nobody reads in a subtitle; fewer are shorter than what would stand for them.
constexpr qsizetype mostNamed = 8;
constexpr qsizetype namedOfMany = 3;

bool namesMany(const Condition &condition)
{
    return condition.values.size() > mostNamed;
}

bool isLong(const Query &query)
{
    return std::ranges::any_of(query.conditions, namesMany);
}

/// "60 actors: EU, USA, Lithuania and 57 others"
QString manyInWords(const Condition &condition, const Wording &words)
{
    const auto count = static_cast<int>(condition.values.size());
    const int others = count - static_cast<int>(namedOfMany);
    const QString what = condition.field == u"actor"
                             ? words.translate("Pictures", "%n actor(s)", nullptr, count)
                             : u"%1 (%2)"_s.arg(fieldInWords(condition.field, words), words.number(count));
    const QString named = words.translate("Pictures", "%1: %2 and %n other(s)", nullptr, others)
                              .arg(what, condition.values.first(namedOfMany).join(u", "_s));
    return condition.negated ? words.translate("Pictures", "not %1").arg(named) : named;
}

/// What is long by how many it names, the rest in the query language.
QString queryInShort(const Query &query, const Wording &words)
{
    Query rest = query;
    rest.conditions.removeIf(namesMany);
    QStringList parts;
    if (!rest.isEmpty())
        parts.append(rest.toText());
    for (const Condition &condition : query.conditions)
        if (namesMany(condition))
            parts.append(manyInWords(condition, words));
    return parts.join(u"; "_s);
}

Query unsorted(Query query)
{
    query.sort = {};
    return query;
}

QString unitAndSelection(const Query &query, const PictureStyle &style)
{
    const QString unit = style.words.translate("Pictures", "Counts are of %1, not of their weight.")
                             .arg(whatCounts(style.unit, style.words));
    return withSelection(unit, query, style);
}

} // namespace

QString selectionInWords(const Query &query, const Wording &words)
{
    if (query.isEmpty())
        return words.translate("Pictures", "all responses");
    const QString text = queryInShort(unsorted(query), words);
    return asksWhatIsInForce(query)
               ? words.translate("Pictures", "%1 (in force: a measure of any kind)").arg(text)
               : text;
}

QString wholeSelection(const Query &query, const PictureStyle &style)
{
    const Query told = style.told.value_or(query);
    if (style.selection || !isLong(told))
        return {};
    return style.words.translate("Pictures", "The selection in full: %1").arg(unsorted(told).toText());
}

QString withSelection(const QString &sentence, const Query &query, const PictureStyle &style)
{
    const QString selection =
        style.selection.value_or(selectionInWords(style.told.value_or(query), style.words));
    return selection.isEmpty()
               ? sentence
               : sentence + u' ' + style.words.translate("Pictures", "Selection: %1.").arg(selection);
}

bool asksWhatIsInForce(const Query &query)
{
    return std::ranges::count(query.conditions, u"in-force"_s, &Condition::field) > 0;
}

QString benefitsInWords(const QStringList &codes, const Codebook &codebook, const Wording &words)
{
    QStringList labels;
    for (const QString &code : codes)
        labels.append(codebook.label(u"benefit"_s, code, words.language()));
    labels.removeDuplicates();
    return labels.join(u", "_s);
}

QString fieldInWords(const QString &field, const Wording &words)
{
    // The filters' own words.
    static const QHash<QString, const char *> names{{u"actor"_s, "Actor"},
                                                    {u"actor-type"_s, "Type of actor"},
                                                    {u"kind"_s, "Kind of record"},
                                                    {u"instrument"_s, "Instrument"},
                                                    {u"side"_s, "Side"},
                                                    {u"family"_s, "Instrument family"},
                                                    {u"benefit"_s, "Takes away"},
                                                    {u"sanction"_s, "Sanction"},
                                                    {u"norm"_s, "Norm"},
                                                    {u"framing"_s, "Stated reason"},
                                                    {u"binding"_s, "Binding"},
                                                    {u"event"_s, "In answer to"},
                                                    {u"mode"_s, "Mode of the act"},
                                                    {u"regime"_s, "Sanctions framework"},
                                                    {u"year"_s, "Year"},
                                                    {u"measure-status"_s, "State of the measure"},
                                                    {u"status"_s, "Status"},
                                                    {u"publisher"_s, "Publisher"},
                                                    {u"tag"_s, "Tag"},
                                                    {u"lang"_s, "Language"}};
    const auto name = names.constFind(field);
    return name == names.cend() ? field : words.translate("vodhuk::FacetModel", *name);
}

QString periodInWords(const Timeline &timeline, const Wording &words)
{
    if (timeline.bins == 0)
        return {};
    const QString first = binInWords(timeline, 0, words);
    const QString last = binInWords(timeline, timeline.bins - 1, words);
    return first == last ? first : first + u" – "_s + last;
}

QString afterPeriod(const QString &period, const QString &sentence)
{
    return period.isEmpty() ? sentence : period.first(1).toUpper() + period.sliced(1) + u". "_s + sentence;
}

PictureCaption captionOf(const QString &title, const CaptionFacts &facts, const PictureStyle &style)
{
    PictureCaption caption{.title = title,
                           .subtitle = afterPeriod(facts.period, unitAndSelection(facts.query, style)),
                           .source = {},
                           .selection = wholeSelection(facts.query, style)};
    const Result<PartialDate> day = PartialDate::parse(facts.data.toString(Qt::ISODate));
    if (day && facts.data.isValid())
        caption.source = style.words.translate("Pictures", "State of the catalogue: %1.")
                             .arg(dateInWords(*day, style.words.language()));
    caption.source = (caption.source + u' ' + codebookInWords(style.words)).trimmed();
    return caption;
}

PictureCaption timelineCaption(const Timeline &timeline, const CaptionFacts &facts, const PictureStyle &style)
{
    CaptionFacts shown = facts;
    shown.period = periodInWords(timeline, style.words);
    return captionOf(timelineTitle(style.unit, style.words), shown, style);
}

PictureCaption crossTableCaption(const QString &rows, const QString &columns, const CaptionFacts &facts,
                                 const PictureStyle &style)
{
    const Wording &words = style.words;
    const QString title = rows == u"actor" && columns == u"instrument"
                              ? words.translate("Pictures", "Who used which instrument")
                              : fieldInWords(rows, words) + u" × "_s + fieldInWords(columns, words);
    return captionOf(title, facts, style);
}

PictureCaption distributionCaption(const QString &field, const CaptionFacts &facts, const PictureStyle &style)
{
    return captionOf(distributionTitle(field, style.unit, style.words), facts, style);
}

} // namespace vodhuk
