#include "core/report/methodnote.h"
#include "core/report/sectionkinds.h"
#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

bool countsByMonths(const BriefingSection &section)
{
    return section.kind == u"picture" && section.settings.value(u"kind"_s) == u"timeline";
}

/// Sections that show a part alone, with their queries.
QStringList partsOf(const BriefingDocument &document, const BriefingSpeech &speech)
{
    QStringList parts;
    for (const BriefingSection &section : document.sections) {
        const QString query = section.query.trimmed();
        const SectionKind *kind = sectionKind(section.kind);
        if (query.isEmpty() || kind == nullptr || !kind->parts.contains(SectionPart::Query))
            continue;
        const QString title =
            section.title.isEmpty() ? kind->title(speech.words) : textOrFallback(section.title, speech);
        parts.append(
            speech.words.translate("Briefing", "“%1”: %2", "section and its query").arg(title, query));
    }
    return parts;
}

/// Numbers of measures, targets and actors are others than that of the records in which they are counted.
Result<QList<qint64>> foundBy(const QList<KeyFigure> &figures, BriefingQuestions &questions)
{
    QList<qint64> found;
    for (const KeyFigure &figure : figures) {
        const auto query = parseQuery(figure.query);
        const bool countsRecords = figure.field.isEmpty() || !query;
        const Result<qint64> count = countsRecords ? Result<qint64>(figure.number) : questions.count(*query);
        VODHUK_TRY(count);
        found.append(*count);
    }
    return found;
}

} // namespace

Result<QList<Block>> methodSection(SectionMaking &making)
{
    const BriefingSelection &whole = making.whole;
    const BriefingDocument &document = making.wish.document;
    const Result<QList<qint64>> found = foundBy(making.course.figures, making.questions);
    VODHUK_TRY(found);
    const bool hasMonths = std::ranges::any_of(document.sections, countsByMonths);
    const MethodFacts facts{whole.asked,
                            whole.told.toText(),
                            periodInWords(whole.days.first, whole.days.last, making.speech),
                            whole.entries.size(),
                            whole.notPublished,
                            whole.notPublic,
                            hasMonths ? whole.withoutMonth : 0,
                            making.course.figures,
                            *found,
                            making.course.overridden,
                            making.course.decided,
                            partsOf(document, making.speech),
                            making.wish.profile};
    return sectionHead(making, u"method"_s) + methodNote(facts, making.speech);
}

} // namespace vodhuk
