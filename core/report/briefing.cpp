#include "core/report/briefing.h"

#include "core/report/briefinganswers.h"
#include "core/report/briefingtable.h"
#include "core/report/documentdate.h"
#include "core/report/figurerows.h"
#include "core/report/sectionkinds.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

bool hasSection(const BriefingDocument &document, const QString &kind)
{
    return std::ranges::any_of(document.sections,
                               [&](const BriefingSection &section) { return section.kind == kind; });
}

bool hasOwnQuery(const BriefingSection &section)
{
    return !section.query.trimmed().isEmpty();
}

bool isMadeLast(const BriefingSection &section)
{
    const SectionKind *kind = sectionKind(section.kind);
    return kind != nullptr && kind->isMadeLast;
}

/// A person decided what sense of sanction a record is; without a reason that does not hold.
bool isDecided(const Response &response)
{
    return !response.senseOverride.isEmpty() && !response.senseReason.isEmpty();
}

void addMissing(QStringList &words, const QStringList &others)
{
    for (const QString &word : others) {
        if (!words.contains(word))
            words.append(word);
    }
}

QList<FallbackText> eachOnce(const QList<FallbackText> &fallbacks)
{
    QList<FallbackText> different;
    QSet<QString> places;
    for (const FallbackText &fallback : fallbacks) {
        if (!places.contains(fallback.place))
            different.append(fallback);
        places.insert(fallback.place);
    }
    return different;
}

/// Puts one briefing together from its sections.
class BriefingMaker
{
public:
    BriefingMaker(BriefingQuestions &questions, const BriefingWish &wish, const BriefingSelection &whole,
                  const EditWatch &watch)
        : m_questions(questions)
        , m_wish(wish)
        , m_whole(whole)
        , m_watch(watch)
        , m_speech{Wording(wish.language), questions.engine().codebook(), questions.engine().actors(),
                   &m_briefing.fallbacks}
        , m_words(m_speech.words)
        , m_course(m_speech)
        , m_sections(wish.document.sections.size())
    {
    }

    [[nodiscard]] Result<Briefing> make()
    {
        VODHUK_TRY(setDate());
        setHead();
        VODHUK_TRY(numberRecords());
        VODHUK_TRY(addTable());
        for (const bool last : {false, true})
            VODHUK_TRY(makeSections(last));
        VODHUK_TRY(nameRowsOfFigures());
        assemble();
        m_briefing.fallbacks = eachOnce(m_briefing.fallbacks);
        return std::move(m_briefing);
    }

private:
    /// In a catalogue without data the beginning of the epoch, for a PDF needs a date. One that is given for the file changes nothing that
    /// is said of the data.
    [[nodiscard]] Status setDate()
    {
        const Result<QDateTime> changed =
            m_questions.remembered({u"date"_s}, [this] { return dataDate(m_questions.engine().database()); });
        VODHUK_TRY(changed);
        const auto given = sourceDateEpoch();
        VODHUK_TRY(given);
        const bool hasData = changed->isValid();
        m_briefing.created = given->value_or(hasData ? *changed : QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
        if (!hasData)
            return {};
        m_day = changed->date();
        m_briefing.dataAsOf = m_words.translate("Briefing", "Data as of %1").arg(dayInWords(m_day, m_speech));
        return {};
    }

    void setHead()
    {
        const BriefingDocument &document = m_wish.document;
        m_briefing.title = document.title.isEmpty() ? briefingTitle(m_whole.asked, m_speech)
                                                    : textOrFallback(document.title, m_speech,
                                                                     {Texts::tr("Title of the briefing")});
        m_briefing.subtitle = subtitle();
        m_briefing.language = m_speech.language();
        m_briefing.profile = m_wish.profile;
        m_briefing.paper = document.paper;
        m_briefing.runningHead =
            m_words.translate("Briefing", "International responses to the crisis in Belarus");
        m_briefing.pageNumber = m_words.translate("Briefing", "%1 of %2", "page");
        if (hasSection(document, u"method"_s))
            m_briefing.foot = m_words.translate("Briefing", "Method on page %1 · no response is ranked");
        m_briefing.records = m_whole.entries.size();
        for (const QList<Entry> &entries : {m_whole.entries, m_whole.countermoves, m_whole.reactions}) {
            for (const Entry &entry : entries)
                m_briefing.used.append(entry.response.id);
        }
        m_briefing.notPublished = m_whole.notPublished;
        m_briefing.notPublic = m_whole.notPublic;
        m_briefing.inClosedNotes = m_whole.inClosedNotes;
        m_briefing.closedWords = m_whole.closedWords;
        m_briefing.tags = tagsNamed(m_whole.asked);
    }

    [[nodiscard]] QString subtitle() const
    {
        const QString asked = queryInWords(m_whole.asked, m_speech);
        QStringList parts{periodInWords(m_whole.days.first, m_whole.days.last, m_speech),
                          asked.isEmpty() ? m_words.translate("Briefing", "all actors") : asked,
                          m_words.translate("Briefing", "counts are of responses, not of their weight")};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    /// The rows used: attached, or known by their checksum alone.
    [[nodiscard]] Status addTable()
    {
        const bool attached = hasAttachment(m_wish.profile);
        if (!attached && !hasSection(m_wish.document, u"colophon"_s))
            return {};
        const Result<RowsUsed> used = rowsUsed();
        VODHUK_TRY(used);
        m_course.checksum = used->checksum;
        if (attached)
            m_briefing.attachment = BriefingAttachment{
                u"responses.csv"_s, m_words.translate("Briefing", "The records of this briefing as a table"),
                used->table};
        return {};
    }

    struct RowsUsed {
        QByteArray table;
        QString checksum;
    };

    [[nodiscard]] Result<RowsUsed> rowsUsed()
    {
        const QList<Entry> answers = numberedOf(m_whole.countermoves) + numberedOf(m_whole.reactions);
        QStringList question{u"table"_s, m_whole.query.toText()};
        for (const Entry &answer : answers)
            question.append(QString::number(answer.response.id.value));
        return m_questions.remembered(question, [&]() -> Result<RowsUsed> {
            const Result<QByteArray> table =
                tableOfRows(m_questions.engine(), m_whole.entries + answers, m_wish.profile);
            VODHUK_TRY(table);
            return RowsUsed{*table, checksumOf(*table)};
        });
    }

    /// Those that stand in the briefing.
    [[nodiscard]] QList<Entry> numberedOf(const QList<Entry> &answers) const
    {
        QList<Entry> numbered;
        std::ranges::copy_if(answers, std::back_inserter(numbered), [this](const Entry &entry) {
            return m_course.numbers.contains(entry.response.id);
        });
        return numbered;
    }

    /// The records that sections of a kind show, by their queries.
    [[nodiscard]] Result<QSet<ResponseId>> shownBy(const QString &kind)
    {
        QSet<ResponseId> records;
        for (qsizetype place = 0; place < m_wish.document.sections.size(); ++place) {
            const BriefingSection &section = m_wish.document.sections.at(place);
            if (section.kind != kind)
                continue;
            const Result<BriefingSelection> part = partOf(section);
            if (!part)
                return std::unexpected(inSection(place, part.error()));
            for (const QList<Entry> &entries : {part->entries, part->countermoves, part->reactions}) {
                for (const Entry &entry : entries)
                    records.insert(entry.response.id);
            }
        }
        return records;
    }

    [[nodiscard]] Status numberRecords()
    {
        const Result<QSet<ResponseId>> listed = shownBy(u"chronology"_s);
        VODHUK_TRY(listed);
        const Result<QSet<ResponseId>> answering = shownBy(u"answers"_s);
        VODHUK_TRY(answering);
        if (!hasSection(m_wish.document, u"sources"_s))
            m_course.sources.citeNothing();
        number(m_whole.entries, *listed, {});
        number(m_whole.countermoves, *answering, u"C"_s);
        number(m_whole.reactions, *answering, u"R"_s);
        for (const Entry &entry : m_whole.entries) {
            m_course.sources.cite(entry.sources);
            if (isDecided(entry.response))
                tellDecided(m_course.numbers.value(entry.response.id));
        }
        return {};
    }

    void number(const QList<Entry> &entries, const QSet<ResponseId> &shown, const QString &prefix)
    {
        int count = 0;
        for (const Entry &entry : entries) {
            if (shown.contains(entry.response.id))
                m_course.numbers.insert(entry.response.id, prefix + QString::number(++count));
        }
    }

    void tellDecided(const QString &number)
    {
        ++m_course.decided;
        if (!number.isEmpty())
            m_course.overridden.append(number);
    }

    [[nodiscard]] Status makeSections(bool last)
    {
        const QList<BriefingSection> &sections = m_wish.document.sections;
        for (qsizetype place = 0; place < sections.size(); ++place) {
            if (isMadeLast(sections.at(place)) != last)
                continue;
            const qint64 records = m_briefing.records;
            VODHUK_TRY(m_watch.lookUp(records + m_made++, records + sections.size()));
            Result<QList<Block>> blocks = blocksOf(sections.at(place));
            if (!blocks)
                return std::unexpected(inSection(place, blocks.error()));
            m_sections[place] = std::move(*blocks);
        }
        return {};
    }

    [[nodiscard]] Result<BriefingSelection> partOf(const BriefingSection &section)
    {
        return hasOwnQuery(section) ? narrowedSelection(m_questions, m_whole, section.query)
                                    : Result<BriefingSelection>(m_whole);
    }

    [[nodiscard]] Result<QList<Block>> blocksOf(const BriefingSection &section)
    {
        const SectionKind *kind = sectionKind(section.kind);
        if (kind == nullptr)
            return QList<Block>{unknownKind(section)};
        const Result<BriefingSelection> part = partOf(section);
        VODHUK_TRY(part);
        addMissing(m_briefing.closedWords, part->closedWords);
        addMissing(m_briefing.tags, tagsNamed(part->asked));
        SectionMaking making{m_questions, m_wish, section,  m_whole,    *part,
                             m_speech,    m_day,  m_course, m_briefing, m_watch};
        return kind->make(making);
    }

    [[nodiscard]] Block unknownKind(const BriefingSection &section) const
    {
        return ParagraphBlock{
            textOrFallback(section.title, m_speech),
            m_words
                .translate("Briefing", "Here stands a section of the kind “%1”, which this version of the "
                                       "program does not know. A later version shows it.")
                .arg(section.kind)};
    }

    /// The error with the place of the section in the document, where it is one of the document.
    [[nodiscard]] Error inSection(qsizetype place, Error error) const
    {
        if (error.kind != ErrorKind::Usage)
            return error;
        const QString name = sectionInWords(m_wish.document.sections.at(place), programLanguage());
        error.message =
            Texts::tr("Section %1, “%2”: %3").arg(QString::number(place + 1), name, error.message);
        return error;
    }

    [[nodiscard]] Status nameRowsOfFigures()
    {
        for (QList<Block> &blocks : m_sections) {
            for (Block &block : blocks) {
                if (auto *figures = std::get_if<KeyFiguresBlock>(&block))
                    VODHUK_TRY(nameRows(*figures, m_course.numbers, m_questions, m_words));
            }
        }
        return {};
    }

    void assemble()
    {
        const bool isEmpty = m_whole.entries.isEmpty();
        bool isSaid = !isEmpty;
        for (qsizetype place = 0; place < m_sections.size(); ++place) {
            if (!isSaid && m_wish.document.sections.at(place).kind != u"cover") {
                m_briefing.blocks.append(nothingToShow());
                isSaid = true;
            }
            m_briefing.sectionStarts.append(m_briefing.blocks.size());
            m_briefing.blocks.append(std::move(m_sections[place]));
        }
        if (!isSaid)
            m_briefing.blocks.append(nothingToShow());
    }

    [[nodiscard]] Block nothingToShow() const
    {
        return ParagraphBlock{
            m_words.translate("Briefing", "No published response matches this query."),
            m_words.translate("Briefing", "Absence of a record is not absence of a response.")};
    }

    BriefingQuestions &m_questions;
    const BriefingWish &m_wish;
    const BriefingSelection &m_whole;
    const EditWatch &m_watch;
    Briefing m_briefing;
    BriefingSpeech m_speech;
    const Wording &m_words;
    QDate m_day;
    BriefingCourse m_course;
    QList<QList<Block>> m_sections; ///< what each section of the document says
    qint64 m_made = 0;
};

/// Answers about more records would take more memory than somebody who types is to pay for.
constexpr qsizetype mostRecordsRemembered = 10'000;

std::expected<Result<Briefing>, QueryError> madeBriefing(BriefingQuestions &questions,
                                                         const BriefingWish &wish, const EditWatch &watch)
{
    const Result<BriefingSelection> whole = readSelection(questions, wish, watch);
    if (questions.refused())
        return std::unexpected(*questions.refused());
    if (!whole)
        return Result<Briefing>(std::unexpected(whole.error()));
    if (whole->entries.size() > mostRecordsRemembered)
        questions.forget();
    return BriefingMaker(questions, wish, *whole, watch).make();
}

} // namespace

std::expected<Result<Briefing>, QueryError> makeBriefing(const QueryEngine &engine, const BriefingWish &wish,
                                                         const EditWatch &watch)
{
    BriefingQuestions questions(engine, watch.cancellation);
    return madeBriefing(questions, wish, watch);
}

std::expected<Result<Briefing>, QueryError> makeBriefing(const QueryEngine &engine, const BriefingWish &wish,
                                                         BriefingAnswers &answers, const EditWatch &watch)
{
    BriefingQuestions questions(engine, watch.cancellation);
    questions.remember(answers, wish.language + u'\n' + exportProfileCode(wish.profile));
    return madeBriefing(questions, wish, watch);
}

} // namespace vodhuk
