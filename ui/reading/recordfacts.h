/// The facts of a record as label and value, in the order of the question: how, why, whom it binds, to what.
#pragma once

#include "core/query/texthits.h"
#include "ui/reading/recordpage.h"

#include <QCoreApplication>

namespace vodhuk
{

struct Fact {
    QString label;
    QString html; ///< the value as rich text
};

/// Makes the list once; only facts that have a value, but always the stated reason of a response.
class RecordFacts
{
    Q_DECLARE_TR_FUNCTIONS(vodhuk::RecordFacts)

public:
    RecordFacts(const RecordPage &page, const Appearance &appearance);

    [[nodiscard]] QList<Fact> list();

private:
    void addKindOfStep();
    void addAsks();
    void addBenefits();
    void addReason();
    void addQualification();
    void addBinding();
    void addTriggers();
    void addTargets();
    void addListings();
    void addActs();
    void addForce();
    void addActors();
    void addVotes();
    void addMoney();
    void addMilestones();
    void addLabels();
    void addState();

    void add(const QString &label, const QString &html);
    void addPlain(const QString &label, const QString &text);
    void addMarked(const QString &label, const QString &text);
    [[nodiscard]] QString term(const QString &vocabulary, const QString &code) const;
    [[nodiscard]] QString terms(const QString &vocabulary, const QStringList &codes) const;
    [[nodiscard]] QString words(const PartialDate &date) const;
    [[nodiscard]] QString forceInWords(const Measure &measure) const;
    [[nodiscard]] QString listingHtml(const Listing &listing) const;
    [[nodiscard]] QString benefitOf(MeasureId measure) const;
    [[nodiscard]] QString marked(const QString &text) const;
    [[nodiscard]] QString remark(const QString &text) const;

    const RecordPage &m_page;
    const Response &m_response;
    const Appearance &m_appearance;
    TextHits m_hits;
    QList<Fact> m_facts;
};

} // namespace vodhuk
