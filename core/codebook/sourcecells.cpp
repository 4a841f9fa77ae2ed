#include "core/codebook/sourcecells.h"

#include "core/codebook/sourceparts.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

bool isAddress(const QString &text)
{
    return text.contains("://"_L1) && !text.contains(u' ');
}

QString textOf(const Source &source)
{
    return source.url.isEmpty() ? source.title : source.url;
}

/// `sources` stands for the citations one by one.
void makeParallel(Entry &entry)
{
    const qsizetype size = std::max(entry.sources.size(), entry.response.citations.size());
    for (qsizetype i = entry.response.citations.size(); i < size; ++i)
        entry.response.citations.append(Citation{entry.sources[i].id, {}, {}, {}});
    for (qsizetype i = entry.sources.size(); i < size; ++i) {
        Source source;
        source.id = entry.response.citations[i].source;
        entry.sources.append(source);
    }
}

/// A main source that says nothing is only kept in front of others.
void dropEmptyMainSource(Entry &entry)
{
    if (entry.sources.size() == 1 && entry.sources.first() == Source()) {
        entry.sources.clear();
        entry.response.citations.clear();
    }
}

Source &mainSource(Entry &entry)
{
    makeParallel(entry);
    if (entry.sources.isEmpty()) {
        entry.sources.append(Source());
        entry.response.citations.append(Citation());
    }
    return entry.sources.first();
}

void forgetIdentity(Entry &entry)
{
    entry.sources.first().id = {};
    entry.response.citations.first().source = {};
}

/// What was kept of the page at the old address.
void forgetCopies(Source &source)
{
    source.retrievedOn = {};
    source.archiveUrl.clear();
    source.archivedOn = {};
    source.localFile.clear();
    source.sha256.clear();
    source.mime.clear();
}

QList<CitedSource> takeOthers(Entry &entry)
{
    QList<CitedSource> others;
    while (entry.sources.size() > 1)
        others.prepend({entry.sources.takeLast(), entry.response.citations.takeLast()});
    return others;
}

void append(Entry &entry, const CitedSource &cited)
{
    entry.sources.append(cited.source);
    entry.response.citations.append(cited.citation);
}

CitedSource newCitedSource(const QString &text)
{
    CitedSource cited;
    (isAddress(text) ? cited.source.url : cited.source.title) = text;
    return cited;
}

} // namespace

QString readSourceText(const Entry &entry, QString Source::*which)
{
    return entry.sources.isEmpty() ? QString() : entry.sources.first().*which;
}

void writeSourceText(Entry &entry, QString Source::*which, const QString &text)
{
    if (readSourceText(entry, which) == text)
        return;
    Source &source = mainSource(entry);
    source.*which = text;
    if (which == &Source::url)
        forgetCopies(source);
    forgetIdentity(entry);
    dropEmptyMainSource(entry);
}

QString readSourceDate(const Entry &entry)
{
    return entry.sources.isEmpty() ? QString() : entry.sources.first().date.stored();
}

FieldCheck writeSourceDate(Entry &entry, const QString &text)
{
    const Parsed<PartialDate> date = parseDate(text);
    if (!date)
        return date.error();
    if (readSourceDate(entry) == date->edtf())
        return std::nullopt;
    mainSource(entry).date = *date;
    forgetIdentity(entry);
    dropEmptyMainSource(entry);
    return std::nullopt;
}

QString readOtherSources(const Entry &entry)
{
    QStringList texts;
    for (const Source &source : entry.sources.mid(1))
        texts.append(textOf(source));
    return joinCell(texts);
}

void writeOtherSources(Entry &entry, const QString &text)
{
    const QStringList wanted = splitCell(text);
    if (wanted.isEmpty() && entry.sources.isEmpty() && entry.response.citations.isEmpty())
        return;
    mainSource(entry);
    QList<CitedSource> known = takeOthers(entry);
    for (const QString &value : wanted) {
        const auto found = std::ranges::find_if(
            known, [&](const CitedSource &cited) { return textOf(cited.source) == value; });
        append(entry, found == known.end() ? newCitedSource(value) : known.takeAt(found - known.begin()));
    }
    for (const CitedSource &nameless : std::as_const(known)) {
        if (textOf(nameless.source).isEmpty())
            append(entry, nameless);
    }
    dropEmptyMainSource(entry);
}

} // namespace vodhuk
