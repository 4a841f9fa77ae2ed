#include "ui/editor/fieldhelp.h"

#include "core/codebook/partfields.h"
#include "ui/common/richtext.h"

#include <QCoreApplication>
#include <QHash>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Help {
    const char *key;
    const char *text;
};

constexpr const char *context = "vodhuk::FieldHelp";

constexpr Help helps[] = {
    {"title", QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                                "Who did what, to whom, by what: neutral words, at most 100 characters. "
                                "One language is enough.")},
    {"summary", QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                                  "Two or three plain sentences in your own words, no adjectives of worth.")},
    {"date", QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                               "Day of adoption, or of announcement. Write only what the source tells: 2020, "
                               "2020-10 or 2020-10-02; ? uncertain, ~ about; 2020-08/2020-10 a span; "
                               "2020-10/.. an open end.")},
    {"code", QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "What kind of step this record tells of.")},
    {"actors",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                       "Who adopted it. A joint act has several actors; separate acts of one day are "
                       "records of their own. Any name, alias or script finds an actor.")},
    {"aligned_actors",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                       "Who declared that it follows this act. A follower with a legal act of "
                       "its own has a record of its own.")},
    {"instruments",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "What was done. A call for sanctions is a statement.")},
    {"benefits_withdrawn",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                       "What the target could do before and no longer can. Whether a step "
                       "is a sanction follows from this, not from its name.")},
    {"in_force_from",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "First day of effect. Empty if no source tells it.")},
    {"in_force_until",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "Last day of effect. Empty while it holds without a known end.")},
    {"persons", QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "Newly listed by this act, not all on the list.")},
    {"entities", QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "Newly listed by this act, not all on the list.")},
    {"legal_act", QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                                    "Number and title as the official journal gives them, one a line.")},
    {"framing",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                       "How the actor itself gives its reason. Legal obligation only if it says that "
                       "it must act; without such words: not stated.")},
    {"framing_locator",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "The place in a source by the actor: page, paragraph, recital.")},
    {"norm", QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "Norms that the actor names, one a line.")},
    {"binding",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                       "Judged by the rules of the adopting body and by membership on that date; in "
                       "doubt the weaker value and a note.")},
    {"trigger", QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "What set it off; the first one is the main one.")},
    {"answers", QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                                  "Records that this one answers or follows: type words of a title.")},
    {"relation", QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "How this record relates to those it names.")},
    {"ask", QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                              "What is asked for, one a line: code of the instrument, colon, of whom.")},
    {"source_title",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                       "The main source: the act itself, or the actor's own page, if there is one.")},
    {"other_sources", QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "Addresses of further sources, one a line.")},
    {"status",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                       "A draft may have gaps. Published is refused while the checks find errors.")},
    {"notes", QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "For the team. Never leaves the catalogue unasked.")},
    {"public_notes", QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "May appear in any export.")},
    {"purpose", QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "Only from the actor's own words.")},
    {"legal_qualification",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "An analyst's view, not the actor's; needs a cited author.")},
    {"practical_effect",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "What followed, with a source. No judgement of success.")},
    {"sense_override",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                       "Usually empty: the sense is derived. An override needs a reason and is "
                       "listed in the method note.")},
    {"coordination_group",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "The same word in all records of a joint day.")},
    {"roles", QT_TRANSLATE_NOOP(
                  "vodhuk::FieldHelp",
                  "Each actor's part: adopter, aligned, co-sponsor, how it voted; the day it joined, and on "
                  "which level it spoke.")},
    {"measures",
     QT_TRANSLATE_NOOP(
         "vodhuk::FieldHelp",
         "One measure is one benefit withdrawn, granted or restored. A travel ban and a freeze are "
         "two measures of one response. Measures, not responses, are in force.")},
    {"listings",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                       "Each person, body or vessel under one measure: who stands under two stands here "
                       "twice. Type a name in "
                       "any script. A group that the act only counts is a target that is not named.")},
    {"legal_acts",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                       "Kind, number, dates and address of each act as its journal gives them.")},
    {"norms", QT_TRANSLATE_NOOP(
                  "vodhuk::FieldHelp",
                  "What the actor says of each norm: broken by Belarus, basis of the act, or permitting it. "
                  "A claimed status (jus cogens, erga omnes) only in the actor's own words.")},
    {"milestones",
     QT_TRANSLATE_NOOP(
         "vodhuk::FieldHelp",
         "Announcement, agreement, publication, renewal without change: stages of this response, "
         "no responses of their own.")},
    {"citations",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                       "Page or paragraph, quote, archive address and reliability of each source.")},
    {"note_list",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                       "Each note with who may see it. Confidential notes never leave the catalogue.")},
    {"links", QT_TRANSLATE_NOOP(
                  "vodhuk::FieldHelp",
                  "How this record relates to others: it continues, extends, eases or implements them.")},
    {"events",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "The dated events that set it off, if the source names them.")},
    {"regime",
     QT_TRANSLATE_NOOP("vodhuk::FieldHelp", "The standing legal frame under which the measures are taken.")},
    {"pledge_stage", QT_TRANSLATE_NOOP("vodhuk::FieldHelp",
                                       "Pledged, committed or disbursed; stages are never added together.")},
};

/// "title" for "title_be": a text means the same in every language.
QString baseKey(const QString &key)
{
    const ResponseField *field = formField(key);
    return field && !field->language.isEmpty() ? key.section(u'_', 0, 0) : key;
}

} // namespace

QString fieldHelp(const QString &key)
{
    const QString base = baseKey(key);
    for (const Help &help : helps) {
        if (base == QLatin1String(help.key))
            return QCoreApplication::translate(context, help.text);
    }
    return {};
}

QString fieldHelpHtml(const ResponseField &field, RecordKind kind, const Codebook &codebook,
                      const QString &language)
{
    const Appearance look = Appearance::current();
    QString html = u"<p><b>%1</b></p>"_s.arg(richPlain(fieldLabel(field)));
    const QString help = fieldHelp(field.key);
    if (!help.isEmpty())
        html += u"<p>%1</p>"_s.arg(richPlain(help));
    if (field.kind != FieldKind::Code && field.kind != FieldKind::Codes)
        return html;
    for (const Term &term : codebook.terms(fieldVocabulary(field, kind))) {
        html += u"<p style=\"margin-top:0px;margin-bottom:4px\">%1 %2</p>"_s.arg(
            richPlain(term.label.best(language)), richRemark(term.definition.best(language), look));
    }
    return html;
}

} // namespace vodhuk
