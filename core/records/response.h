/// A response, countermove or reaction with all that belongs to it: plain values, no database.
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/partialdate.h"
#include "core/base/recordid.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace vodhuk
{

/// Countermoves and reactions are not responses and never enter their counts.
enum class RecordKind { Response, Countermove, Reaction };

[[nodiscard]] QString recordKindCode(RecordKind kind); ///< "response", "countermove", "reaction"
[[nodiscard]] std::optional<RecordKind> recordKindFromCode(QStringView code);

/// One actor's part. Roles are codes of the vocabulary `role`.
struct Participation {
    ActorId actor;
    QString role;
    PartialDate date;
    QString statementLevel;
    bool operator==(const Participation &) const = default;
};

/// One benefit withdrawn or granted. A measure without benefit and direction only tells since when and until when
/// the step of the response holds.
struct Measure {
    MeasureId id;
    QString
        instrument; ///< empty where it was not said which of the response's instruments withdraws the benefit
    QString benefit;
    QString direction; ///< withdraws, grants, restores; empty: not refined
    QString deprives;
    QString deprivesReason;
    QString scope;
    QStringList sectors;
    PartialDate inForceFrom;
    PartialDate inForceUntil;
    QString untilKind; ///< review, expiry, open, conditional
    QString condition;
    QString status; ///< vocabulary measure_status; empty: not stated
    QString exemptions;
    MeasureId supersedes;
    bool operator==(const Measure &) const = default;
};

/// A person or entity under one measure.
struct Listing {
    ListingId id; ///< null: not saved yet
    MeasureId measure;
    TargetId target;
    PartialDate listedOn;
    PartialDate inForceFrom;
    PartialDate delistedOn;
    QString reason;
    QString listReference;
    bool operator==(const Listing &) const = default;
};

struct LegalAct {
    LegalActId id; ///< null: not saved yet
    QString title; ///< number and title as the table gives them
    QString kind;
    QString number;
    QString uri;
    PartialDate actDate;
    PartialDate publicationDate;
    QString journal;
    LegalActId amends;
    bool operator==(const LegalAct &) const = default;
};

/// A norm the actor names. The role (breached, basis, permits) stays empty until someone decides it.
struct NormInvocation {
    NormId norm; ///< null: only named in words
    QString text;
    QString role;
    std::optional<bool> statusClaimed;
    QString locator;
    bool operator==(const NormInvocation &) const = default;
};

struct Milestone {
    QString role; ///< vocabulary milestone
    PartialDate date;
    SourceId source;
    bool operator==(const Milestone &) const = default;
};

/// The place in a source that bears out a record. The first citation is the main source.
struct Citation {
    SourceId source;
    QString locator;
    QString quote;
    QString field; ///< the field it bears out, by its column name; empty: the record as a whole
    bool operator==(const Citation &) const = default;
};

struct Note {
    QString text;
    QString sensitivity; ///< public, internal, confidential; only public ones leave the catalogue unasked
    bool operator==(const Note &) const = default;
};

/// What a reaction asks for: an instrument, of whom (in words, and the actor where it is in the catalogue) and against whom.
struct Ask {
    QString instrument;
    QString addressee;
    ActorId addresseeActor;
    TargetId target;
    bool operator==(const Ask &) const = default;
};

/// A link from this record to another, of a type in the vocabulary `relation`. `incoming`: the other record is the subject.
/// A link belongs to one of the two, see ownsLink(); the other only shows it.
struct RecordLink {
    ResponseId other;
    QString type;
    bool incoming = false;
    bool operator==(const RecordLink &) const = default;
};

struct Votes {
    std::optional<int> inFavour;
    std::optional<int> against;
    std::optional<int> abstained;
    std::optional<int> absent;
    bool operator==(const Votes &) const = default;
};

struct Response {
    ResponseId id;
    RecordKind kind = RecordKind::Response;
    PartialDate date;
    LocalizedText title;
    LocalizedText summary;

    QStringList instruments; ///< empty for countermoves and reactions
    QStringList triggers;    ///< the first is the primary one
    QStringList binding;
    QStringList purposes;
    QString actMode;
    QString framing;
    QString framingLocator;
    QString legalQualification;
    QString legalQualificationAuthor;
    QString labelByActor;
    QString labelByTarget;
    QString bindingNote;
    Votes votes;
    QString amount; ///< decimal digits with a point, as stated
    QString currency;
    QString pledgeStage;
    RegimeId regime;
    QString coordinationGroup;
    std::optional<int> personsNew;
    std::optional<int> entitiesNew;
    QString practicalEffect;
    QString confidence;
    QString evidence;
    QString workflow; ///< vocabulary workflow
    QString sensitivity;
    QString senseOverride; ///< vocabulary sanction_sense; empty: the derived one holds
    QString senseReason;

    QString code;                  ///< vocabulary countermove or reaction, by kind
    std::optional<bool> published; ///< countermove: whether it was made public
    QList<Ask> asks;

    QList<Participation> participations;
    QList<Measure> measures;
    QList<Listing> listings;
    QList<LegalAct> legalActs;
    QList<NormInvocation> norms;
    QList<Milestone> milestones;
    QList<Citation> citations;
    QList<Note> notes;
    QList<EventId> events;
    QStringList tags;
    QList<RecordLink> links; ///< in both directions; saving writes those that ownsLink()

    bool operator==(const Response &) const = default;
};

/// The actors that bear the response: roles adopter and co_adopter (`adopters`), or aligned.
[[nodiscard]] QList<ActorId> adoptersOf(const Response &response);
[[nodiscard]] QList<ActorId> alignedOf(const Response &response);

/// Whether the link is one by which a countermove or reaction says what it answers: it answers, mirrors or comments on the
/// other record, or the other was demanded by it.
[[nodiscard]] bool isAnswerLink(const RecordLink &link);

/// Whether the link is kept with this record: its subject owns a link, save demanded_by, which the reaction owns that
/// demanded (its object). Saving a record writes the links it owns and leaves those of others alone.
[[nodiscard]] bool ownsLink(const RecordLink &link);

/// True if any measure takes a benefit away.
[[nodiscard]] bool withdrawsBenefit(const Response &response);

} // namespace vodhuk
