#include "core/base/quotation.h"
#include "core/codebook/consistencyrules.h"
#include "core/codebook/fixes.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Consistency)
};

constexpr int renewalNoticeDays = 60;

/// The catalogue begins with the first presidency.
const QDate &firstDay()
{
    static const QDate day(1994, 1, 1);
    return day;
}

QList<Source> citedSources(const Response &response, const RuleContext &context)
{
    QList<Source> sources;
    for (const Citation &citation : response.citations) {
        if (const auto found = context.sources.constFind(citation.source); found != context.sources.cend())
            sources.append(*found);
    }
    return sources;
}

/// E02: dates are parsed where they are entered; only the mark "listed as extremist" is kept as text.
Findings findBadDates(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const Source &source : citedSources(response, context)) {
        if (const Result<PartialDate> date = PartialDate::parse(source.listedAsExtremist); !date)
            findings.append({u"source_date"_s, date.error().message,
                             Words::tr("Mend the date since when the source “%1” is listed.")
                                 .arg(excerpt(source.title))});
    }
    return findings;
}

/// E03
Findings findEndBeforeStart(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const Measure &measure : response.measures) {
        if (measure.inForceUntil.surelyBefore(measure.inForceFrom))
            findings.append({u"in_force_until"_s,
                             Words::tr("The measure “%1” ends on %2, before it begins on %3.")
                                 .arg(measureName(measure, context), measure.inForceUntil.edtf(),
                                      measure.inForceFrom.edtf()),
                             Words::tr("Correct one of the two dates.")});
    }
    return findings;
}

/// W04. Two whole days, or two dates of the same words, cannot overlap by imprecision.
Findings findEndPerhapsBeforeStart(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const Measure &measure : response.measures) {
        const PartialDate &from = measure.inForceFrom;
        const PartialDate &until = measure.inForceUntil;
        if (until.possiblyBefore(from) && !until.surelyBefore(from))
            findings.append({u"in_force_until"_s,
                             Words::tr("The measure “%1” may end (%2) before it begins (%3).")
                                 .arg(measureName(measure, context), until.edtf(), from.edtf()),
                             Words::tr("State the dates more exactly if a source does.")});
    }
    return findings;
}

/// W06, and the same for a countermove or reaction.
Findings findOddDates(const Response &response, const RuleContext &context)
{
    Findings findings;
    const auto earliest = response.date.earliest();
    const auto latest = response.date.latest();
    if (context.today.isValid() && earliest && *earliest > context.today)
        findings.append({u"date"_s, Words::tr("The date %1 lies in the future.").arg(response.date.edtf()),
                         Words::tr("Check the year.")});
    if (latest && *latest < firstDay())
        findings.append({u"date"_s, Words::tr("The date %1 lies before 1994.").arg(response.date.edtf()),
                         Words::tr("Check the year.")});
    for (const Source &source : citedSources(response, context)) {
        if (source.date.surelyBefore(response.date))
            findings.append(
                {u"source_date"_s,
                 Words::tr("The source “%1” of %2 is older than what it reports (%3).")
                     .arg(excerpt(source.title), source.date.edtf(), response.date.edtf()),
                 Words::tr("Check whether the page carries a machine date, or cite a later source.")});
    }
    return findings;
}

const Milestone *milestoneOf(const Response &response, QLatin1String role)
{
    const auto found = std::ranges::find_if(
        response.milestones, [&](const Milestone &milestone) { return milestone.role == role; });
    return found == response.milestones.end() ? nullptr : &*found;
}

/// E05
Findings findMilestonesOutOfOrder(const Response &response, const RuleContext &context)
{
    Findings findings;
    const Milestone *before = nullptr;
    for (const QLatin1String role : {"agreed"_L1, "adopted"_L1, "in_force"_L1, "eased"_L1, "ended"_L1}) {
        const Milestone *milestone = milestoneOf(response, role);
        if (!milestone)
            continue;
        if (before && milestone->date.surelyBefore(before->date))
            findings.append(
                {u"date"_s,
                 Words::tr("The stage “%1” (%2) comes before “%3” (%4).")
                     .arg(inWords(u"milestone"_s, milestone->role, context), milestone->date.edtf(),
                          inWords(u"milestone"_s, before->role, context), before->date.edtf()),
                 Words::tr("Correct one of the two dates.")});
        before = milestone;
    }
    return findings;
}

/// The end that a milestone of the record tells; no other day is known.
std::optional<Fix> endByMilestone(qsizetype place, const Response &response, const RuleContext &context)
{
    const Milestone *ended = milestoneOf(response, "ended"_L1);
    if (!ended || ended->date.isEmpty())
        return std::nullopt;
    return fixBy(Words::tr("Enter the end: %1").arg(ended->date.edtf()), {u"measures"_s}, response, context,
                 [=, day = ended->date](Response &mended) { mended.measures[place].inForceUntil = day; });
}

/// What was to expire has done so unless it was renewed; after a review date nobody knows without looking.
std::optional<Fix> expiry(qsizetype place, const Response &response, const RuleContext &context)
{
    if (response.measures[place].untilKind != "expiry"_L1)
        return std::nullopt;
    return fixBy(Words::tr("Set to “%1”").arg(inWords(u"measure_status"_s, u"expired"_s, context)),
                 {u"measures"_s}, response, context,
                 [=](Response &mended) { mended.measures[place].status = u"expired"_s; });
}

/// E19
Findings findEndedWithoutEnd(const Response &response, const RuleContext &context)
{
    const QStringList ended{u"lifted"_s, u"expired"_s, u"annulled"_s, u"moot"_s};
    Findings findings;
    for (const Measure &measure : response.measures) {
        if (ended.contains(measure.status) && measure.inForceUntil.isEmpty())
            findings.append({u"in_force_until"_s,
                             Words::tr("The measure “%1” is %2 but has no end date.")
                                 .arg(measureName(measure, context),
                                      inWords(u"measure_status"_s, measure.status, context)),
                             Words::tr("Enter since when it no longer applies, if only the year."),
                             endByMilestone(response.measures.indexOf(measure), response, context)});
    }
    return findings;
}

/// W20
Findings findEndPassed(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const Measure &measure : response.measures) {
        const auto end = measure.inForceUntil.latest();
        if (context.today.isValid() && measure.status == "in_force"_L1 && end && *end < context.today)
            findings.append({u"in_force_until"_s,
                             Words::tr("The measure “%1” is marked in force, but its date %2 has passed.")
                                 .arg(measureName(measure, context), measure.inForceUntil.edtf()),
                             Words::tr("Enter the renewal, or the end."),
                             expiry(response.measures.indexOf(measure), response, context)});
    }
    return findings;
}

/// I21
Findings findEndNear(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const Measure &measure : response.measures) {
        const auto end = measure.inForceUntil.earliest();
        if (context.today.isValid() && end && *end >= context.today &&
            context.today.daysTo(*end) <= renewalNoticeDays)
            findings.append({u"in_force_until"_s,
                             Words::tr("The measure “%1” ends soon (%2).")
                                 .arg(measureName(measure, context), measure.inForceUntil.edtf()),
                             Words::tr("Look out for its renewal.")});
    }
    return findings;
}

/// E38
Findings findListingsOutOfOrder(const Response &response, const RuleContext &)
{
    Findings findings;
    for (const Listing &listing : response.listings) {
        if (listing.delistedOn.surelyBefore(listing.listedOn))
            findings.append({u"listings"_s,
                             Words::tr("A target is delisted on %1, before it is listed on %2.")
                                 .arg(listing.delistedOn.edtf(), listing.listedOn.edtf()),
                             Words::tr("Correct one of the two dates.")});
    }
    return findings;
}

/// A later listing of a target must follow its delisting.
bool areListedAtOnce(const Listing &earlier, const Listing &later)
{
    return earlier.measure == later.measure && earlier.target == later.target &&
           (earlier.delistedOn.isEmpty() || later.listedOn.surelyBefore(earlier.delistedOn));
}

/// E38, the same target twice under one measure.
Findings findListedTwice(const Response &response, const RuleContext &context)
{
    QList<Listing> listings = response.listings;
    std::ranges::stable_sort(listings, {}, &Listing::listedOn);
    Findings findings;
    for (auto later = listings.cbegin(); later != listings.cend(); ++later) {
        const bool twice = std::any_of(listings.cbegin(), later, [&](const Listing &earlier) {
            return !earlier.target.isNull() && areListedAtOnce(earlier, *later);
        });
        const LocalizedText name = context.neighbours.targets.value(later->target).name;
        if (twice)
            findings.append({u"listings"_s,
                             Words::tr("“%1” is listed twice under one measure, without a delisting between.")
                                 .arg(name.isEmpty() ? recordIdText(later->target)
                                                     : excerpt(name.best(context.language))),
                             Words::tr("Take one of the two out, or enter the delisting.")});
    }
    return findings;
}

constexpr ConsistencyRule rules[] = {
    {"E02", Severity::Error, true, findBadDates},
    {"E03", Severity::Error, false, findEndBeforeStart},
    {"W04", Severity::Warning, false, findEndPerhapsBeforeStart},
    {"E05", Severity::Error, false, findMilestonesOutOfOrder},
    {"W06", Severity::Warning, true, findOddDates},
    {"E19", Severity::Error, false, findEndedWithoutEnd},
    {"W20", Severity::Warning, false, findEndPassed},
    {"I21", Severity::Hint, false, findEndNear},
    {"E38", Severity::Error, false, findListingsOutOfOrder},
    {"E38", Severity::Error, false, findListedTwice},
};

} // namespace

std::span<const ConsistencyRule> dateRules()
{
    return rules;
}

} // namespace vodhuk
