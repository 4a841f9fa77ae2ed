#include "core/report/chronology.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

QString namesOf(const QList<ActorId> &actors, const BriefingSpeech &speech)
{
    QStringList names;
    for (const ActorId actor : actors)
        names.append(actorName(actor, speech));
    return names.join(u", "_s);
}

QString actorsOf(const Response &response, const BriefingSpeech &speech)
{
    const QString adopters = namesOf(adoptersOf(response), speech);
    const QString aligned = namesOf(alignedOf(response), speech);
    if (aligned.isEmpty())
        return adopters;
    return speech.words.translate("Briefing", "%1; aligned: %2").arg(adopters, aligned);
}

QList<InstrumentMark> marksOf(const Response &response, const BriefingSpeech &speech)
{
    QList<InstrumentMark> marks;
    for (const QString &instrument : response.instruments)
        marks.append({speech.codebook.family(instrument), codeLabel(u"instrument"_s, instrument, speech)});
    if (response.kind != RecordKind::Response && !response.code.isEmpty())
        marks.append({{}, codeLabel(recordKindCode(response.kind), response.code, speech)});
    return marks;
}

/// Where a text of a record is looked for.
FallbackPlace placeOf(const QString &wording, const ChronologyLine &line)
{
    return {wording.arg(line.number.isEmpty() ? recordIdText(line.record) : line.number), line.record};
}

ChronologyLine lineOf(const Entry &entry, const ChronologyWish &wish, SourceNumbers &sources,
                      const BriefingSpeech &speech)
{
    const Response &response = entry.response;
    ChronologyLine line;
    line.record = response.id;
    line.number = wish.numbers.value(response.id);
    line.date = datedInWords(response.date, speech);
    line.actors = actorsOf(response, speech);
    line.title = textOrFallback(response.title, speech, placeOf(Texts::tr("No. %1, title"), line));
    if (!wish.inShort)
        line.summary = textOrFallback(response.summary, speech, placeOf(Texts::tr("No. %1, summary"), line));
    line.instruments = marksOf(response, speech);
    line.sources = sources.cite(entry.sources);
    return line;
}

/// The year a record stands under: that of its earliest day, at an open start that of its latest; 0 without a date.
int yearOf(const PartialDate &date)
{
    if (date.earliest())
        return date.earliest()->year();
    return date.latest() ? date.latest()->year() : 0;
}

/// Responses before what answers them, each by its number.
bool standsBefore(const QString &number, const QString &other)
{
    return std::tuple(!number.front().isDigit(), number.size(), number) <
           std::tuple(!other.front().isDigit(), other.size(), other);
}

QString linkedNumbers(const Response &answer, const QHash<ResponseId, QString> &numbers)
{
    QStringList linked;
    for (const RecordLink &link : answer.links) {
        const QString number = numbers.value(link.other);
        if (!number.isEmpty() && !linked.contains(number))
            linked.append(number);
    }
    std::ranges::sort(linked, standsBefore);
    return linked.join(u", "_s);
}

/// An address without what does not tell pages apart: scheme, "www.", place on the page, last slash.
QString plainAddress(const QString &url)
{
    QString address = url.section(u'#', 0, 0);
    for (const auto &prefix : {"https://"_L1, "http://"_L1, "www."_L1}) {
        if (address.startsWith(prefix, Qt::CaseInsensitive))
            address.remove(0, prefix.size());
    }
    if (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

/// The line with more to say: a title counts for more than none.
void complete(SourceLine &line, const SourceLine &other)
{
    const QString archive = line.archiveUrl.isEmpty() ? other.archiveUrl : line.archiveUrl;
    if (line.title.isEmpty() && !other.title.isEmpty()) {
        const int number = line.number;
        line = other;
        line.number = number;
    }
    line.archiveUrl = archive;
}

} // namespace

std::optional<int> SourceNumbers::knownNumber(const QString &address, const QString &title) const
{
    const auto first = m_first.constFind(address);
    if (first == m_first.cend())
        return std::nullopt;
    if (title.isEmpty() || m_lines.at(*first - 1).title.isEmpty())
        return *first;
    const auto exact = m_exact.constFind({address, title});
    return exact == m_exact.cend() ? std::nullopt : std::optional(*exact);
}

SourceLine SourceNumbers::lineOf(const Source &source, int number) const
{
    const QString &language = m_speech.language();
    SourceLine line{number,     source.title,     source.publisher, dateInWords(source.date, language),
                    source.url, source.archiveUrl};
    if (!source.retrievedOn.isEmpty())
        line.retrieved = m_speech.words.translate("Briefing", "retrieved on %1")
                             .arg(dateInWords(source.retrievedOn, language));
    return line;
}

int SourceNumbers::numberOf(const Source &source)
{
    const SourceLine line = lineOf(source, static_cast<int>(m_lines.size()) + 1);
    const QString address =
        source.url.isEmpty() ? u'\n' + line.publisher + u'\n' + line.date : plainAddress(source.url);
    const std::optional<int> known = knownNumber(address, line.title);
    const int number = known.value_or(line.number);
    if (known) {
        complete(m_lines[number - 1], line);
    } else {
        m_lines.append(line);
        if (!m_first.contains(address))
            m_first.insert(address, number);
    }
    if (!line.title.isEmpty() && !m_exact.contains({address, line.title}))
        m_exact.insert({address, line.title}, number);
    return number;
}

QList<int> SourceNumbers::cite(const QList<Source> &sources)
{
    QList<int> numbers;
    if (m_citesNothing)
        return numbers;
    for (const Source &source : sources) {
        const int number = numberOf(source);
        if (!numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

QList<ChronologyLine> chronologyLines(const QList<Entry> &entries, const ChronologyWish &wish,
                                      SourceNumbers &sources, const BriefingSpeech &speech)
{
    QList<ChronologyLine> lines;
    lines.reserve(entries.size());
    for (const Entry &entry : entries)
        lines.append(lineOf(entry, wish, sources, speech));
    return lines;
}

QList<Block> chronologyBlocks(const QList<Entry> &entries, const QList<ChronologyLine> &lines, bool inShort,
                              const BriefingSpeech &speech)
{
    const Wording &words = speech.words;
    const QStringList head{words.translate("Briefing", "No."), words.translate("Briefing", "Date"),
                           words.translate("Briefing", "Response")};
    QList<Block> blocks;
    for (qsizetype first = 0; first < lines.size();) {
        const int year = yearOf(entries.at(first).response.date);
        qsizetype last = first + 1;
        while (last < lines.size() && yearOf(entries.at(last).response.date) == year)
            ++last;
        const QString name =
            year == 0 ? words.translate("Briefing", "Without a date") : QString::number(year);
        blocks.append(ChronologyBlock{
            name + u" · "_s + responseCount(last - first, words),
            words.translate("Briefing", "%1, continued", "head of a part on its second page").arg(name), head,
            lines.mid(first, last - first), inShort});
        first = last;
    }
    return blocks;
}

QList<ChronologyLine> answerLines(const QList<Entry> &answers, const ChronologyWish &wish,
                                  SourceNumbers &sources, const BriefingSpeech &speech)
{
    QList<ChronologyLine> lines = chronologyLines(answers, wish, sources, speech);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString numbers = linkedNumbers(answers.at(i).response, wish.numbers);
        if (numbers.isEmpty())
            continue;
        QString &summary = lines[i].summary;
        const QString to = speech.words.translate("Briefing", "Speaks of no. %1.").arg(numbers);
        summary = summary.isEmpty() ? to : summary + u' ' + to;
    }
    return lines;
}

} // namespace vodhuk
