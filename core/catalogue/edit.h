/// The writing side of a catalogue, given to the function that Catalogue::edit runs; cannot be made otherwise.
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/database.h"
#include "core/catalogue/recordmerge.h"
#include "core/records/actor.h"
#include "core/records/briefingsnapshot.h"
#include "core/records/checkedword.h"
#include "core/records/entry.h"
#include "core/records/event.h"
#include "core/records/findinganswer.h"
#include "core/records/norm.h"
#include "core/records/regime.h"
#include "core/records/savedview.h"
#include "core/records/target.h"
#include "core/records/term.h"

namespace vodhuk
{

class ChangeRecorder;

/// Every save writes the whole record (insert or update) and gives its id; a null id in the record asks for a new one.
/// Any failure must be returned from the edit's function: the transaction is then rolled back.
class Edit
{
public:
    /// Sources with a null id are found again by address, title, publisher and date, or created. References in `answers` are
    /// resolved: Invalid, naming the reference, if one is unknown or ambiguous.
    [[nodiscard]] Result<ResponseId> save(const Entry &entry);

    /// The response as it is: participations, measures, citations and links by id.
    [[nodiscard]] Result<ResponseId> save(const Response &response);

    /// The same for whoever has read, since the edit began, how the record stands: saves reading it once more.
    [[nodiscard]] Result<ResponseId> save(const Response &response, const Response &stored);
    [[nodiscard]] Result<ActorId> save(const Actor &actor);
    [[nodiscard]] Result<EventId> save(const Event &event);
    [[nodiscard]] Result<SourceId> save(const Source &source);
    [[nodiscard]] Result<RegimeId> save(const Regime &regime);
    [[nodiscard]] Result<TargetId> save(const Target &target);
    [[nodiscard]] Result<NormId> save(const Norm &norm);
    [[nodiscard]] Result<ViewId> save(const SavedView &view);

    /// Invalid without a name, or with what briefingFromJson() would not read again.
    [[nodiscard]] Result<BriefingId> save(const BriefingDocument &document);

    /// NotFound if its briefing is gone.
    [[nodiscard]] Result<SnapshotId> save(const BriefingSnapshot &snapshot);
    [[nodiscard]] Status save(const Term &term);

    /// With everything that hangs on it; links from other records go too.
    [[nodiscard]] Status remove(ResponseId id);
    [[nodiscard]] Status remove(ViewId id);

    /// A briefing goes with its snapshots. NotFound if it is gone.
    [[nodiscard]] Status remove(BriefingId id);
    [[nodiscard]] Status remove(SnapshotId id);

    /// Invalid, naming one of them, while other records name it: see recordremoval.h.
    [[nodiscard]] Status remove(ActorId id);
    [[nodiscard]] Status remove(EventId id);
    [[nodiscard]] Status remove(SourceId id);
    [[nodiscard]] Status remove(TargetId id);
    [[nodiscard]] Status remove(RegimeId id);

    /// Two actors, sources, targets or responses become one: see recordmerge.h, which also tells beforehand what that makes.
    [[nodiscard]] Result<RecordMerge> merge(const MergeWish &wish);

    /// Two responses are one, and `kept` says already what both said: `twin` is withdrawn as its duplicate, with `reason` as an internal
    /// note, and whoever linked to it links to `kept`, which also gets its listings under measures that are the same. NotFound if one is
    /// gone; Invalid if they are of different kinds.
    [[nodiscard]] Status withdrawTwin(ResponseId twin, ResponseId kept, const QString &reason);

    /// Lets a warning or hint stand, with the reason; an answer that is there gives way. Invalid for an error, or without a
    /// reason; NotFound if the record is gone.
    [[nodiscard]] Status answerFinding(const FindingAnswer &answer);

    /// Takes an answer back; there need not be one. The reason does not matter.
    [[nodiscard]] Status withdrawAnswer(const FindingAnswer &answer);

    /// Remembers that two records of any type look alike and are two. Invalid for one record; NotFound if one is gone.
    [[nodiscard]] Status markDistinct(qint64 one, qint64 other);
    [[nodiscard]] Status forgetDistinct(qint64 one, qint64 other);

    /// A word for the checks; Invalid for an unknown list, or a word without a letter or digit. Kept without the blanks around
    /// it, a domain in lower case and without what stands around it in an address.
    [[nodiscard]] Status save(const CheckedWord &word);
    [[nodiscard]] Status remove(const CheckedWord &word);

    [[nodiscard]] const Database &database() const { return m_database; }

private:
    friend class Catalogue;
    Edit(Database &database, ChangeRecorder &recorder)
        : m_database(database)
        , m_recorder(recorder)
    {
    }

    [[nodiscard]] Status touchWithLinks(const Response &response);
    [[nodiscard]] Result<SourceId> findOrCreate(const Source &source);
    [[nodiscard]] Result<RecordMerge> mergeTwins(const MergeWish &wish);
    [[nodiscard]] Status removeUnnamed(qint64 record, const QString &type);

    Database &m_database;
    ChangeRecorder &m_recorder;
};

/// Writes a term as it is, unrecorded and unchecked: for seeding a catalogue with the codebook.
[[nodiscard]] Status writeTerm(Database &database, const Term &term);

} // namespace vodhuk
