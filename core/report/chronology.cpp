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

int SourceNumbers::numberOf(const Source &source)
{
    SourceLine line{static_cast<int>(m_lines.size()) + 1,          source.title, source.publisher,
                    dateInWords(source.date, m_speech.language()), source.url,   source.archiveUrl};
    const QString address =
        source.url.isEmpty() ? u'\n' + line.publisher + u'\n' + line.date : plainAddress(source.url);
    QList<int> &known = m_byAddress[address];
    for (const int number : known) {
        SourceLine &other = m_lines[number - 1];
        if (other.title == line.title || other.title.isEmpty() || line.title.isEmpty()) {
            complete(other, line);
            return number;
        }
    }
    known.append(line.number);
    m_lines.append(line);
    return line.number;
}

QList<int> SourceNumbers::cite(const QList<Source> &sources)
{
    QList<int> numbers;
    for (const Source &source : sources) {
        const int number = numberOf(source);
        if (!numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

QList<ChronologyLine> chronologyLines(const QList<Entry> &entries, bool inShort, SourceNumbers &sources,
                                      const BriefingSpeech &speech)
{
    QList<ChronologyLine> lines;
    for (const Entry &entry : entries) {
        lines.append(lineOf(entry, QString::number(lines.size() + 1), sources, speech));
        if (inShort)
            lines.last().summary.clear();
    }
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

QList<ChronologyLine> answerLines(const QList<Entry> &answers, const AnswerWish &wish, SourceNumbers &sources,
                                  const BriefingSpeech &speech)
{
    QList<ChronologyLine> lines;
    for (const Entry &entry : answers) {
        ChronologyLine line = lineOf(entry, wish.prefix + QString::number(lines.size() + 1), sources, speech);
        const QString to = speech.words.translate("Briefing", "Speaks of no. %1.")
                               .arg(linkedNumbers(entry.response, wish.responses));
        line.summary = line.summary.isEmpty() || wish.inShort ? to : line.summary + u' ' + to;
        lines.append(line);
    }
    return lines;
}

} // namespace vodhuk
