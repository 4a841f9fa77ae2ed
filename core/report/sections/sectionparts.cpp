#include "core/report/sections/sectionparts.h"

#include "core/base/languagename.h"
#include "core/query/queryparser.h"
#include "core/report/markdown.h"
#include "core/report/sectionkinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BriefingSections)
};

FallbackPlace placeIn(const SectionMaking &making, const QString &wording)
{
    return {wording.arg(sectionInWords(making.section, programLanguage()))};
}

/// The text in the briefing's language as it is, else another one with its sign behind the last word.
QList<RichParagraph> withSign(const LocalizedText &text, const SectionMaking &making)
{
    const BriefingSpeech &speech = making.speech;
    QList<RichParagraph> paragraphs = richText(text.best(speech.language()));
    const QString language = text.bestLanguage(speech.language());
    if (language == speech.language() || paragraphs.isEmpty())
        return paragraphs;
    paragraphs.last().runs.append(RichRun{languageSign(language)});
    if (speech.fallbacks != nullptr)
        speech.fallbacks->append({placeIn(making, Texts::tr("Section “%1”, text")).name, language});
    return paragraphs;
}

QList<Block> headOf(const SectionMaking &making, const QString &title, const QString &anchor)
{
    QList<Block> blocks;
    if (!title.isEmpty())
        blocks.append(HeadingBlock{1, title, anchor, making.section.newPage});
    if (const QList<RichParagraph> text = authorsText(making); !text.isEmpty())
        blocks.append(RichTextBlock{text});
    return blocks;
}

} // namespace

QString authorsTitle(const SectionMaking &making)
{
    return textOrFallback(making.section.title, making.speech,
                          placeIn(making, Texts::tr("Section “%1”, title")));
}

QString sectionTitle(const SectionMaking &making)
{
    const QString title = authorsTitle(making);
    return title.isEmpty() ? kindInWords(making.section, making.speech.words) : title;
}

QList<RichParagraph> authorsText(const SectionMaking &making)
{
    return withSign(making.section.text, making);
}

QList<Block> sectionHead(const SectionMaking &making, const QString &anchor)
{
    return headOf(making, sectionTitle(making), anchor);
}

QList<Block> authorsHead(const SectionMaking &making)
{
    return headOf(making, authorsTitle(making), {});
}

ParagraphBlock nothingFound(const SectionMaking &making)
{
    const Wording &words = making.speech.words;
    return {words.translate("Briefing", "No response that may stand here matches the query of this section."),
            words.translate("Briefing", "Absence of a record is not absence of a response.")};
}

QList<Block> emptySection(const SectionMaking &making)
{
    if (making.whole.entries.isEmpty())
        return {};
    QList<Block> blocks = sectionHead(making);
    blocks.append(nothingFound(making));
    return blocks;
}

Result<SectionDetail> chosenDetail(const SectionMaking &making)
{
    const QString detail = making.section.settings.value(u"detail"_s);
    if (detail.isEmpty())
        return SectionDetail::AsFits;
    if (detail == u"full")
        return SectionDetail::Full;
    if (detail == u"short")
        return SectionDetail::Short;
    return fail(ErrorKind::Usage,
                Texts::tr("“%1” is no degree of detail. There are full and short.").arg(detail));
}

bool isInShort(SectionDetail detail, const BriefingSelection &selection)
{
    return detail == SectionDetail::Short ||
           (detail == SectionDetail::AsFits && selection.entries.size() > mostInFull);
}

QStringList otherEditions(const SectionMaking &making)
{
    QStringList names;
    for (const QString &language : making.wish.document.languages) {
        if (language != making.speech.language())
            names.append(languageName(language, making.speech.language()));
    }
    return names;
}

QString ownSelection(const SectionMaking &making)
{
    const auto query = parseQuery(making.section.query);
    return query ? queryInWords(*query, making.speech) : making.section.query.trimmed();
}

void addFigure(BriefingCourse &course, const KeyFigure &figure)
{
    const bool isKnown = std::ranges::any_of(course.figures, [&](const KeyFigure &known) {
        return known.number == figure.number && known.unit == figure.unit && known.query == figure.query &&
               known.field == figure.field;
    });
    if (!isKnown)
        course.figures.append(figure);
}

} // namespace vodhuk
