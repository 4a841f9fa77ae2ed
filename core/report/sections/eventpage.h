/// What answered one event, and what was answered to that: the rows of a trigger page.
#pragma once

#include "core/records/event.h"
#include "core/report/sectionmaking.h"

#include <QSet>

#include <optional>

namespace vodhuk
{

/// Days from an event to a record after it: a span where one of the two is no single day.
struct DaysAfter {
    qint64 least = 0;
    std::optional<qint64> most; ///< nothing: the record or the event has no last or first day
    bool operator==(const DaysAfter &) const = default;
};

/// As triggerAnswers() counts them. Nothing if the event has no last day or the record no first one.
[[nodiscard]] std::optional<DaysAfter> daysAfter(const PartialDate &event, const PartialDate &record);

/// "14 days", "1 to 23 days", "the same day".
[[nodiscard]] QString daysInWords(const DaysAfter &days, const Wording &words);

class EventPage
{
public:
    /// `events` are all of the catalogue. All outlive it.
    EventPage(SectionMaking &making, const Event &event, const QList<Event> &events);

    /// Without the heading of the page. Its numbers go to those of the briefing.
    [[nodiscard]] Result<QList<Block>> blocks();

private:
    void about();
    [[nodiscard]] std::optional<Query> answersQuery() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] Query naming() const;
    [[nodiscard]] QString span() const;
    [[nodiscard]] Status answers(const Query &query);
    [[nodiscard]] Status perhapsAnswers();
    void tell(qint64 count, const QString &remark, const Query &query);
    void linkedOtherwise();
    void countermoves();
    [[nodiscard]] QStringList answeredBy(const Response &countermove) const;
    void table(const QString &title, const QString &subtitle, const QList<Entry> &entries);

    SectionMaking &m_making;
    const Event &m_event;
    const QList<Event> &m_events;
    const BriefingSpeech &m_speech;
    const Wording &m_words;
    QSet<ResponseId> m_shown;
    QList<Block> m_blocks;
};

} // namespace vodhuk
