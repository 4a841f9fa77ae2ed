#include "ui/pictures/captions.h"

#include "ui/pictures/timelinepicture.h"

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
    switch (unit) {
    case CountUnit::Responses:
        return words.translate("Pictures", "Responses over time");
    case CountUnit::Countermoves:
        return words.translate("Pictures", "Countermoves over time");
    case CountUnit::Reactions:
        return words.translate("Pictures", "Reactions over time");
    case CountUnit::Records:
        break;
    }
    return words.translate("Pictures", "Records over time");
}

QString unitAndSelection(const Query &query, const PictureStyle &style)
{
    return style.words.translate("Pictures", "Counts are of %1, not of their weight. Selection: %2.")
        .arg(unitInWords(style.unit, style.words), selectionInWords(query, style.words));
}

} // namespace

QString selectionInWords(const Query &query, const Wording &words)
{
    Query unsorted = query;
    unsorted.sort = {};
    return unsorted.isEmpty() ? words.translate("Pictures", "all responses") : unsorted.toText();
}

QString periodInWords(const Timeline &timeline, const Wording &words)
{
    if (timeline.bins == 0)
        return {};
    const QString first = binInWords(timeline, 0, words);
    const QString last = binInWords(timeline, timeline.bins - 1, words);
    return first == last ? first : first + u" – "_s + last;
}

PictureCaption timelineCaption(const Timeline &timeline, const Query &query, const PictureStyle &style)
{
    PictureCaption caption{.title = timelineTitle(style.unit, style.words), .subtitle = {}, .source = {}};
    caption.subtitle = unitAndSelection(query, style);
    const QString period = periodInWords(timeline, style.words);
    if (!period.isEmpty())
        caption.subtitle.prepend(period + u". "_s);
    return caption;
}

PictureCaption crossTableCaption(const Query &query, const PictureStyle &style)
{
    return {.title = style.words.translate("Pictures", "Who used which instrument"),
            .subtitle = unitAndSelection(query, style),
            .source = {}};
}

PictureCaption distributionCaption(const QString &field, const Query &query, const PictureStyle &style)
{
    return {.title = distributionTitle(field, style.unit, style.words),
            .subtitle = unitAndSelection(query, style),
            .source = {}};
}

} // namespace vodhuk
