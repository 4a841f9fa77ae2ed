/// Makes single sections over a catalogue, as a briefing would, and keeps what they tell.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/report/sectionmaking.h"
#include "tests/support/briefingwishes.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <memory>

namespace vodhuk::test
{

[[nodiscard]] Response published(Response response);

/// A catalogue with Norway and Canada, of whom nothing is recorded yet.
struct TwoActors {
    ResponseId publish(const Response &response) const { return saved(*catalogue, published(response)); }

    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();
    ActorId norway = saved(*catalogue, actorNamed(QStringLiteral("Norway")));
    ActorId canada = saved(*catalogue, actorNamed(QStringLiteral("Canada")));
};

struct TrialWish {
    QString query{};
    QString language = QStringLiteral("en");
    ExportProfile profile = ExportProfile::Public;
    bool isNumbered = true; ///< as in a briefing with a chronology
};

class SectionTrial
{
public:
    /// The catalogue outlives it. The day of the data is 1 March 2026, whenever the catalogue was written.
    explicit SectionTrial(const Catalogue &catalogue, const TrialWish &wish = {});

    [[nodiscard]] Result<QList<Block>> tried(SectionMaker maker, const BriefingSection &section);

    /// Stops the test if the section cannot be made.
    [[nodiscard]] QList<Block> made(SectionMaker maker, const BriefingSection &section);

    /// Why the section is refused; stops the test if it is not.
    [[nodiscard]] Error refused(SectionMaker maker, const BriefingSection &section);

    [[nodiscard]] const QList<KeyFigure> &figures() const { return m_course.figures; }
    [[nodiscard]] const QList<FallbackText> &fallbacks() const { return m_fallbacks; }
    [[nodiscard]] const BriefingSelection &whole() const { return m_whole; }
    [[nodiscard]] const QueryEngine &engine() const { return m_engine; }

    /// Records that a text of the query language finds; stops the test for one that is none.
    [[nodiscard]] qint64 count(const QString &query) const;

    /// The number told with this unit; stops the test if there is none.
    [[nodiscard]] qint64 number(const QString &unit) const;

private:
    QueryEngine m_engine;
    BriefingQuestions m_questions;
    BriefingWish m_wish;
    QList<FallbackText> m_fallbacks;
    BriefingSpeech m_speech;
    BriefingSelection m_whole;
    BriefingCourse m_course;
    Briefing m_head;
    EditWatch m_watch;
};

inline const QDate dayOfTrials{2026, 3, 1};

[[nodiscard]] BriefingSection sectionOf(const QString &kind, const QMap<QString, QString> &settings = {});

/// The table that follows the first heading or title of this text; stops the test if there is none.
[[nodiscard]] TableBlock tableUnder(const QString &title, const QList<Block> &blocks);

[[nodiscard]] QStringList headingsOf(const QList<Block> &blocks);

/// One column of a table.
[[nodiscard]] QStringList column(const TableBlock &table, qsizetype place);

} // namespace vodhuk::test
