#include "core/codebook/classification.h"
#include "core/query/facets.h"
#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>
#include <QSet>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// Codes by vocabulary.
using Codes = QHash<QString, QSet<QString>>;

void add(Codes &codes, const QString &vocabulary, const QStringList &found)
{
    for (const QString &code : found) {
        if (!code.isEmpty())
            codes[vocabulary].insert(code);
    }
}

void addResponse(Codes &codes, const Response &response, const BriefingSpeech &speech)
{
    add(codes, u"instrument"_s, response.instruments);
    for (const QString &instrument : response.instruments)
        add(codes, u"instrument_family"_s, {speech.codebook.family(instrument)});
    add(codes, u"sanction_sense"_s, {sanctionSense(response, speech.actors)});
    add(codes, u"framing"_s, {response.framing});
    add(codes, u"binding"_s, response.binding);
    add(codes, u"act_mode"_s, {response.actMode});
    add(codes, u"trigger"_s, response.triggers);
    for (const Measure &measure : response.measures) {
        add(codes, u"benefit"_s, {measure.benefit});
        add(codes, u"direction"_s, {measure.direction});
        add(codes, u"measure_status"_s, {measure.status});
        add(codes, u"until_kind"_s, {measure.untilKind});
    }
    for (const Milestone &milestone : response.milestones)
        add(codes, u"milestone"_s, {milestone.role});
}

Codes codesIn(const BriefingSelection &selection, const BriefingSpeech &speech)
{
    Codes codes;
    for (const Entry &entry : selection.entries)
        addResponse(codes, entry.response, speech);
    for (const Entry &entry : selection.countermoves)
        add(codes, u"countermove"_s, {entry.response.code});
    for (const Entry &entry : selection.reactions)
        add(codes, u"reaction"_s, {entry.response.code});
    return codes;
}

struct Vocabulary {
    QString code;
    QString title;
};

/// In the order in which a reader meets them.
QList<Vocabulary> vocabularies(const Wording &words)
{
    return {
        {u"instrument_family"_s, words.translate("Briefing", "Families of instruments")},
        {u"instrument"_s, words.translate("Briefing", "Instruments")},
        {u"benefit"_s, words.translate("Briefing", "Benefits")},
        {u"direction"_s, words.translate("Briefing", "What happens to a benefit")},
        {u"sanction_sense"_s, words.translate("Briefing", "Senses of sanction")},
        {u"binding"_s, words.translate("Briefing", "Whom a response binds")},
        {u"framing"_s, words.translate("Briefing", "Reasons that actors state")},
        {u"trigger"_s, words.translate("Briefing", "Triggers")},
        {u"act_mode"_s, words.translate("Briefing", "Modes of an act")},
        {u"measure_status"_s, words.translate("Briefing", "States of a measure")},
        {u"until_kind"_s, words.translate("Briefing", "Kinds of end")},
        {u"milestone"_s, words.translate("Briefing", "Milestones")},
        {u"countermove"_s, words.translate("Briefing", "Kinds of countermove")},
        {u"reaction"_s, words.translate("Briefing", "Kinds of reaction")},
    };
}

/// In the order of the alphabet.
QList<Definition> definitionsOf(const QString &vocabulary, const QSet<QString> &codes,
                                const BriefingSpeech &speech)
{
    QList<FacetValue> labels;
    for (const QString &code : codes)
        labels.append({code, speech.codebook.label(vocabulary, code, speech.language()), {}, 0});
    sortByLabel(labels, speech.language());
    QList<Definition> definitions;
    for (const FacetValue &label : std::as_const(labels)) {
        const Term *term = speech.codebook.find(vocabulary, label.code);
        const bool isDefined = term != nullptr && !term->definition.isEmpty();
        const QString text = isDefined
                                 ? textOrFallback(term->definition, speech,
                                                  {Texts::tr("Definition of the term “%1”").arg(label.code)})
                                 : speech.words.translate("Briefing", "No definition is recorded.");
        definitions.append({codeLabel(vocabulary, label.code, speech), text});
    }
    return definitions;
}

} // namespace

Result<QList<Block>> termsSection(SectionMaking &making)
{
    const BriefingSpeech &speech = making.speech;
    const Codes codes = codesIn(making.part, speech);
    if (codes.isEmpty())
        return emptySection(making);
    QList<Block> blocks = sectionHead(making);
    blocks.append(ParagraphBlock{
        {},
        speech.words.translate("Briefing", "The terms of the codebook that occur in this selection, and what "
                                           "the codebook means by them.")});
    for (const Vocabulary &vocabulary : vocabularies(speech.words)) {
        if (codes.contains(vocabulary.code))
            blocks.append(DefinitionsBlock{
                vocabulary.title, definitionsOf(vocabulary.code, codes.value(vocabulary.code), speech),
                isInShort(SectionDetail::AsFits, making.whole)});
    }
    return blocks;
}

} // namespace vodhuk
