#include "core/report/chronology.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QString namesOf(const QList<ActorId> &actors, const BriefingSpeech &speech)
{
    QStringList names;
    for (const ActorId actor : actors)
        names.append(speech.actors.name(actor, speech.language()));
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
        marks.append({speech.codebook.family(instrument),
                      speech.codebook.label(u"instrument"_s, instrument, speech.language())});
    if (response.kind != RecordKind::Response && !response.code.isEmpty())
        marks.append(
            {{}, speech.codebook.label(recordKindCode(response.kind), response.code, speech.language())});
    return marks;
}

ChronologyLine lineOf(const Entry &entry, const QString &number, SourceNumbers &sources,
                      const BriefingSpeech &speech)
{
    const Response &response = entry.response;
    ChronologyLine line;
    line.record = response.id;
    line.number = number;
    line.date = response.date.isEmpty() ? speech.words.translate("Briefing", "date not known")
                                        : dateInWords(response.date, speech.language());
    line.actors = actorsOf(response, speech);
    line.title = textOrFallback(response.title, speech);
    line.summary = textOrFallback(response.summary, speech);
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

QString linkedNumbers(const Response &answer, const QList<ChronologyLine> &responses)
{
    QStringList numbers;
    for (const ChronologyLine &line : responses) {
        const bool linked =
            std::any_of(answer.links.cbegin(), answer.links.cend(),
                        [&line](const RecordLink &link) { return link.other == line.record; });
        if (linked)
            numbers.append(line.number);
    }
    return numbers.join(u", "_s);
}

} // namespace

QList<int> SourceNumbers::cite(const QList<Source> &sources)
{
    QList<int> numbers;
    for (const Source &source : sources) {
        const QString key =
            source.id.isNull() ? source.url + u'\n' + source.title : QString::number(source.id.value);
        int &number = m_numbers[key];
        if (number == 0) {
            number = static_cast<int>(m_lines.size()) + 1;
            m_lines.append({number, source.title, source.publisher,
                            dateInWords(source.date, m_speech.language()), source.url, source.archiveUrl});
        }
        if (!numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

QList<ChronologyLine> chronologyLines(const QList<Entry> &entries, SourceNumbers &sources,
                                      const BriefingSpeech &speech)
{
    QList<ChronologyLine> lines;
    for (const Entry &entry : entries)
        lines.append(lineOf(entry, QString::number(lines.size() + 1), sources, speech));
    return lines;
}

QList<Block> chronologyBlocks(const QList<Entry> &entries, const QList<ChronologyLine> &lines,
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
        blocks.append(HeadingBlock{2, name + u" · "_s + responseCount(last - first, words), {}, false});
        blocks.append(ChronologyBlock{head, lines.mid(first, last - first)});
        first = last;
    }
    return blocks;
}

QList<ChronologyLine> answerLines(const QList<Entry> &answers, const QList<ChronologyLine> &responses,
                                  const QString &prefix, SourceNumbers &sources, const BriefingSpeech &speech)
{
    QList<ChronologyLine> lines;
    for (const Entry &entry : answers) {
        ChronologyLine line = lineOf(entry, prefix + QString::number(lines.size() + 1), sources, speech);
        const QString to = speech.words.translate("Briefing", "Speaks of no. %1.")
                               .arg(linkedNumbers(entry.response, responses));
        line.summary = line.summary.isEmpty() ? to : line.summary + u' ' + to;
        lines.append(line);
    }
    return lines;
}

} // namespace vodhuk
