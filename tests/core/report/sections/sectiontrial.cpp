#include "tests/core/report/sections/sectiontrial.h"

#include <algorithm>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

BriefingWish wishFor(const TrialWish &wish)
{
    BriefingWish made;
    made.document.query = wish.query;
    made.language = wish.language;
    made.profile = wish.profile;
    return made;
}

BriefingSelection selected(BriefingQuestions &questions, const BriefingWish &wish)
{
    Result<BriefingSelection> selection = readSelection(questions, wish);
    REQUIRE_OK(selection);
    return std::move(*selection);
}

} // namespace

Response published(Response response)
{
    response.workflow = u"published"_s;
    return response;
}

SectionTrial::SectionTrial(const Catalogue &catalogue, const TrialWish &wish)
    : m_engine(queryEngine(catalogue))
    , m_questions(m_engine, {})
    , m_wish(wishFor(wish))
    , m_speech{Wording(wish.language), m_engine.codebook(), m_engine.actors(), &m_fallbacks}
    , m_whole(selected(m_questions, m_wish))
    , m_course(m_speech)
{
    for (qsizetype i = 0; wish.isNumbered && i < m_whole.entries.size(); ++i)
        m_course.numbers.insert(m_whole.entries.at(i).response.id, QString::number(i + 1));
}

Result<QList<Block>> SectionTrial::tried(SectionMaker maker, const BriefingSection &section)
{
    Result<BriefingSelection> part = section.query.isEmpty()
                                         ? Result<BriefingSelection>(m_whole)
                                         : narrowedSelection(m_questions, m_whole, section.query);
    REQUIRE_OK(part);
    SectionMaking making{m_questions, m_wish,      section,  m_whole, *part,
                         m_speech,    dayOfTrials, m_course, m_head,  m_watch};
    return maker(making);
}

QList<Block> SectionTrial::made(SectionMaker maker, const BriefingSection &section)
{
    Result<QList<Block>> blocks = tried(maker, section);
    REQUIRE_OK(blocks);
    return std::move(*blocks);
}

Error SectionTrial::refused(SectionMaker maker, const BriefingSection &section)
{
    const Result<QList<Block>> blocks = tried(maker, section);
    BOOST_REQUIRE(!blocks.has_value());
    return blocks.error();
}

qint64 SectionTrial::count(const QString &query) const
{
    const auto parsed = parseQuery(query);
    BOOST_REQUIRE_MESSAGE(parsed.has_value(), query.toStdString());
    const auto result = m_engine.run(*parsed, {});
    BOOST_REQUIRE_MESSAGE(result.has_value(), query.toStdString());
    REQUIRE_OK(*result);
    return (*result)->total;
}

qint64 SectionTrial::number(const QString &unit) const
{
    const auto found = std::ranges::find(figures(), unit, &KeyFigure::unit);
    BOOST_REQUIRE_MESSAGE(found != figures().end(), unit.toStdString());
    return found->number;
}

BriefingSection sectionOf(const QString &kind, const QMap<QString, QString> &settings)
{
    BriefingSection section;
    section.kind = kind;
    section.settings = settings;
    return section;
}

TableBlock tableUnder(const QString &title, const QList<Block> &blocks)
{
    bool isBelow = false;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            isBelow = heading->text == title;
        const auto *table = std::get_if<TableBlock>(&block);
        if (table != nullptr && (isBelow || table->title == title))
            return *table;
    }
    BOOST_FAIL("No table under " + title.toStdString());
    return {};
}

QStringList headingsOf(const QList<Block> &blocks)
{
    QStringList headings;
    for (const HeadingBlock &heading : blocksOf<HeadingBlock>(blocks))
        headings.append(heading.text);
    return headings;
}

QStringList column(const TableBlock &table, qsizetype place)
{
    QStringList cells;
    for (const QStringList &row : table.rows)
        cells.append(row.value(place));
    return cells;
}

} // namespace vodhuk::test
