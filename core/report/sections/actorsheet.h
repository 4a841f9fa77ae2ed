/// What a briefing says of one actor: who it is, what is in place, what else it did, with which reasons, against whom.
#pragma once

#include "core/analysis/actorprofile.h"
#include "core/report/sectionmaking.h"

namespace vodhuk
{

class ActorSheet
{
public:
    /// Up to so many responses and names stand on a page.
    static constexpr qsizetype mostResponses = 100;
    static constexpr qsizetype mostNames = 40;

    /// `query` finds the responses of the profile. Headings stand below those of `level`. All outlive it.
    ActorSheet(SectionMaking &making, const ActorProfile &profile, const Query &query, int level);

    /// Without the heading of the page. Its numbers go to those of the briefing.
    [[nodiscard]] Result<QList<Block>> blocks();

private:
    void who();
    void memberships();
    void counts();
    void inPlace();
    [[nodiscard]] Status otherResponses();
    void reasons();
    void picture();
    void targets();
    void targetNames();

    void heading(const QString &text);
    void say(const QString &lead, const QString &text);
    [[nodiscard]] QString membership(const Membership &membership, bool isNamed) const;
    [[nodiscard]] QString measureName(const MeasureInForce &held) const;
    [[nodiscard]] QString inForceCounts();

    SectionMaking &m_making;
    const ActorProfile &m_profile;
    const Query &m_query;
    int m_level;
    const BriefingSpeech &m_speech;
    const Wording &m_words;
    QList<Block> m_blocks;
};

} // namespace vodhuk
