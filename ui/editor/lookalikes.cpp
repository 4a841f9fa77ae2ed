#include "ui/editor/lookalikes.h"

#include "core/catalogue/edit.h"
#include "core/catalogue/recordnames.h"
#include "core/catalogue/responserepository.h"
#include "core/catalogue/twinmerge.h"
#include "core/codebook/fieldwriting.h"
#include "core/records/draft.h"
#include "ui/common/noticebar.h"
#include "ui/common/workspace.h"
#include "ui/editor/comparedialog.h"
#include "ui/editor/formbeginnings.h"
#include "ui/editor/formunion.h"
#include "ui/editor/responseform.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Those by which a record links to others; what it answers has a field of its own.
QList<Term> freeRelations(const Codebook &codebook)
{
    QList<Term> relations = codebook.terms(u"relation"_s);
    relations.removeIf([](const Term &term) { return isAnswerLink({{}, term.code, false}); });
    return relations;
}

QString withdrawalInWords()
{
    return LookAlikes::tr(
        "Once this record is saved, the other one is withdrawn as its duplicate, and whoever "
        "links to it links to this one.");
}

/// Saving one of two records may change the links of the other.
Response withoutLinks(Response response)
{
    response.links.clear();
    return response;
}

} // namespace

LookAlikes::LookAlikes(Workspace &workspace, ResponseForm &form, NoticeBar &notice, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_form(form)
    , m_notice(notice)
    , m_topic(u"duplicates-%1"_s.arg(reinterpret_cast<quintptr>(this)))
{
}

void LookAlikes::begin()
{
    m_toldApart.clear();
    m_twin.reset();
}

void LookAlikes::look()
{
    const Composition mine = m_form.composeFinished();
    if (!mine.mayBeJudged(u"actors"_s)) { // of the same day alone others would be offered
        m_workspace.background().forget(m_topic);
        return Q_EMIT found({});
    }
    m_workspace.background().askFile<Result<QList<DuplicateCandidate>>>(
        m_topic, this,
        [entry = mine.entry](const QueryEngine &engine, const Cancellation &) {
            return findDuplicates(engine.database(), entry);
        },
        [this](Result<QList<DuplicateCandidate>> answer) {
            if (!answer)
                return;
            answer->removeIf([this](const DuplicateCandidate &one) { return m_toldApart.contains(one.id); });
            Q_EMIT found(*answer);
        });
}

std::optional<Entry> LookAlikes::read(ResponseId other) const
{
    auto entry = entryToEdit(m_workspace.catalogue(), other);
    if (entry)
        return *std::move(entry);
    m_notice.say(entry.error().message);
    return std::nullopt;
}

void LookAlikes::compare(ResponseId other)
{
    const std::optional<Entry> theirs = read(other);
    if (!theirs)
        return;
    const Catalogue &catalogue = m_workspace.catalogue();
    const QString language = m_workspace.language();
    const FieldContext context{catalogue.codebook(), catalogue.actors()};
    const FieldWording wording{
        context, theirs->response.kind, language, [&](qint64 record) {
            return recordName(catalogue.database(), record, language).value_or(recordIdText(record));
        }};
    auto *dialog = new CompareDialog({fieldPairs(m_form.compose().entry, *theirs, wording),
                                      !m_form.base().response.id.isNull(), !catalogue.isReadOnly(),
                                      freeRelations(catalogue.codebook()), language},
                                     &m_form);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::sameChosen, this, [this, other] { unite(other); });
    connect(dialog, &CompareDialog::distinctChosen, this, [this, other] { tellApart(other); });
    connect(dialog, &CompareDialog::linkChosen, this,
            [this, other](const QString &relation) { link(other, relation); });
    dialog->open();
}

void LookAlikes::unite(ResponseId other)
{
    const ResponseForm::Composition mine = m_form.compose();
    if (!mine.unreadable.isEmpty()) {
        m_notice.say(tr("Mend first what cannot be understood: it could not be taken over."));
        return m_form.focusField(mine.unreadable.firstKey());
    }
    if (m_form.base().response.id.isNull())
        return Q_EMIT otherWanted(other);
    const std::optional<Entry> theirs = read(other);
    if (!theirs)
        return;
    m_twin = theirs;
    const FormUnion made = fillFrom(m_form, *theirs, m_workspace);
    m_notice.say(unionInWords(made) + u'\n' + withdrawalInWords());
    Q_EMIT decided();
}

void LookAlikes::tellApart(ResponseId other)
{
    const ResponseId own = m_form.base().response.id;
    if (m_twin && m_twin->response.id == other) {
        m_twin.reset();
        Q_EMIT decided();
    }
    if (own.isNull()) {
        m_toldApart.insert(other);
        Q_EMIT decided();
        return look();
    }
    const auto done = m_workspace.catalogue().edit(
        tr("Tell two records apart"), [&](Edit &edit) { return edit.markDistinct(own.value, other.value); });
    if (!done)
        return m_notice.say(done.error().message);
    Q_EMIT judged();
    look();
}

void LookAlikes::link(ResponseId other, const QString &relation)
{
    const QString key = u"links"_s;
    Entry with;
    with.response.links = {{other, relation, false}};
    m_form.appendRows(key, with);
    m_form.focusField(key);
}

FieldContext LookAlikes::context() const
{
    const Catalogue &catalogue = m_workspace.catalogue();
    return {catalogue.codebook(), catalogue.actors(), catalogue.targets()};
}

void LookAlikes::keepIn(Draft &draft) const
{
    for (const ResponseId other : m_toldApart)
        draft.toldApart.append(other.value);
    if (!m_twin)
        return;
    draft.twin = m_twin->response.id.value;
    draft.twinBase = fieldTexts(*m_twin, context());
}

/// A twin that was changed since the draft was kept is told when the record is saved, as one that is changed while the form is open.
void LookAlikes::resume(const Draft &draft)
{
    for (const qint64 other : draft.toldApart)
        m_toldApart.insert(ResponseId{other});
    const std::optional<Entry> theirs = draft.twin == 0 ? std::nullopt : read(ResponseId{draft.twin});
    if (!theirs)
        return;
    m_twin = recordWithTexts(*theirs, draft.twinBase, context());
    m_notice.say(withdrawalInWords());
    Q_EMIT decided();
}

Status LookAlikes::writeDecisions(Edit &edit, ResponseId saved) const
{
    for (const ResponseId other : m_toldApart) {
        const auto type = recordType(edit.database(), other.value);
        VODHUK_TRY(type);
        if (!type->isEmpty())
            VODHUK_TRY(edit.markDistinct(saved.value, other.value));
    }
    if (!m_twin)
        return {};
    const auto now = ResponseRepository(edit.database()).find(m_twin->response.id);
    VODHUK_TRY(now);
    if (!*now || withoutLinks(**now) != withoutLinks(m_twin->response))
        return fail(ErrorKind::Conflict,
                    tr("The other record was changed meanwhile. Compare the two again."));
    const auto reason = reasonOfTwin(edit.database(), saved);
    VODHUK_TRY(reason);
    return edit.withdrawTwin(m_twin->response.id, saved, *reason);
}

} // namespace vodhuk
