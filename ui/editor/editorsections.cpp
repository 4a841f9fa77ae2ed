#include "ui/editor/editorsections.h"

#include "core/codebook/partfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::EditorSections)
};

QStringList keysOfTexts(const QString &language, bool same)
{
    QStringList keys;
    for (const ResponseField &field : responseFields()) {
        if (!field.language.isEmpty() && (field.language == language) == same)
            keys += field.key;
    }
    return keys;
}

QList<EditorSection> allSections(const QString &language)
{
    const QStringList own = keysOfTexts(language, true);
    QList<EditorSection> sections;
    sections += {Words::tr("What happened and when"),
                 QStringList{u"code"_s} + own.mid(0, 1) + QStringList{u"date"_s} + own.mid(1) +
                     QStringList{u"public"_s},
                 {}};
    sections += {Words::tr("Who"), {u"actors"_s, u"aligned_actors"_s}, {u"roles"_s, u"coordination_group"_s}};
    sections +=
        {Words::tr("How"),
         {u"instruments"_s, u"benefits_withdrawn"_s, u"in_force_from"_s, u"in_force_until"_s, u"legal_act"_s},
         {u"measures"_s, u"legal_acts"_s, u"regime"_s, u"act_mode"_s, u"amount"_s, u"currency"_s,
          u"pledge_stage"_s, u"vote_for"_s, u"vote_against"_s, u"vote_abstain"_s, u"vote_absent"_s,
          u"sense_override"_s, u"sense_reason"_s}};
    sections += {Words::tr("Why, as the actor says"),
                 {u"framing"_s, u"framing_locator"_s, u"norm"_s},
                 {u"norms"_s, u"purpose"_s, u"legal_qualification"_s, u"legal_qualification_author"_s}};
    sections += {Words::tr("Whom it binds"), {u"binding"_s}, {u"binding_note"_s}};
    sections += {Words::tr("Against whom"), {u"persons"_s, u"entities"_s, u"listings"_s}, {}};
    sections += {Words::tr("In answer to what"),
                 {u"trigger"_s, u"events"_s, u"answers"_s, u"relation"_s, u"ask"_s},
                 {}};
    sections +=
        {Words::tr("What followed"), {}, {u"practical_effect"_s, u"label_by_actor"_s, u"label_by_target"_s}};
    sections += {Words::tr("Milestones"), {}, {u"milestones"_s}};
    sections +=
        {Words::tr("Sources"),
         {u"source_title"_s, u"source_url"_s, u"source_publisher"_s, u"source_date"_s, u"other_sources"_s},
         {u"citations"_s, u"evidence"_s, u"confidence"_s}};
    sections += {Words::tr("Links to other records"), {}, {u"links"_s}};
    sections += {Words::tr("Texts in other languages"), keysOfTexts(language, false), {}};
    sections += {Words::tr("State, tags and notes"),
                 {u"status"_s, u"tags"_s, u"notes"_s, u"public_notes"_s},
                 {u"note_list"_s}};
    return sections;
}

bool isUsed(const ResponseField &field, RecordKind kind)
{
    if (field.kind == FieldKind::Id || field.key == u"kind"_s)
        return false;
    // Only countermoves and reactions answer records by name; a response would lose what is entered here.
    const bool answering = field.key == u"answers"_s || field.key == u"relation"_s;
    return kind == RecordKind::Response ? !field.counterOnly && !answering : !field.responseOnly;
}

bool isUsedByAny(const ResponseField &field, const QList<RecordKind> &kinds)
{
    return std::ranges::any_of(kinds, [&field](RecordKind kind) { return isUsed(field, kind); });
}

void keepUsed(QStringList &keys, const QList<RecordKind> &kinds, QStringList &placed)
{
    keys.removeIf([&](const QString &key) {
        const ResponseField *field = formField(key);
        return !field || !isUsedByAny(*field, kinds);
    });
    placed += keys;
}

} // namespace

QList<EditorSection> editorSections(RecordKind kind, const QString &language)
{
    return editorSections(QList<RecordKind>{kind}, language);
}

QList<EditorSection> editorSections(const QList<RecordKind> &kinds, const QString &language)
{
    QList<EditorSection> sections = allSections(language);
    QStringList placed;
    for (EditorSection &section : sections) {
        keepUsed(section.keys, kinds, placed);
        keepUsed(section.further, kinds, placed);
    }
    for (const ResponseField &field : responseFields() + partFields()) {
        if (isUsedByAny(field, kinds) && !placed.contains(field.key))
            sections.last().further += field.key;
    }
    sections.removeIf(
        [](const EditorSection &section) { return section.keys.isEmpty() && section.further.isEmpty(); });
    return sections;
}

} // namespace vodhuk
