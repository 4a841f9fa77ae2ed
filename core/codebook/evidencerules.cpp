#include "core/base/domainname.h"
#include "core/base/quotation.h"
#include "core/codebook/consistencyrules.h"
#include "core/codebook/responsefields.h"
#include "core/codebook/sharedpassage.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Consistency)
};

/// So many words in a row are no chance.
constexpr int longPassage = 8;

QList<Source> citedSources(const Response &response, const RuleContext &context)
{
    QList<Source> sources;
    QSet<SourceId> seen;
    for (const Citation &citation : response.citations) {
        const auto found = context.sources.constFind(citation.source);
        if (found != context.sources.cend() && !seen.contains(citation.source))
            sources.append(*found);
        seen.insert(citation.source);
    }
    return sources;
}

QString nameOf(const Source &source)
{
    return excerpt(source.title.isEmpty() ? source.url : source.title);
}

/// W45
Findings findSourcesWithoutCopy(const Response &response, const RuleContext &context)
{
    QStringList names;
    for (const Source &source : citedSources(response, context)) {
        if (!source.url.isEmpty() && source.archiveUrl.isEmpty() && source.localFile.isEmpty())
            names.append(nameOf(source));
    }
    if (names.isEmpty())
        return {};
    return {{u"source_url"_s,
             Words::tr("%n source(s) without an archived copy or a file: %1.", nullptr,
                       static_cast<int>(names.size()))
                 .arg(quotedList(names)),
             Words::tr("Save the page in an archive and enter that address: pages vanish.")}};
}

/// W45, what is wrong with the files themselves: one that is gone, or one that is another than was noted.
Findings filesThatAre(FileState state, const QString &message, const Response &response,
                      const RuleContext &context)
{
    Findings findings;
    for (const Source &source : citedSources(response, context)) {
        const auto found = context.neighbours.files.constFind(source.localFile);
        if (found != context.neighbours.files.cend() && *found == state)
            findings.append({u"source_title"_s, message.arg(excerpt(source.localFile), nameOf(source)),
                             Words::tr("Get the file back from a backup, or save the source anew.")});
    }
    return findings;
}

Findings findMissingFiles(const Response &response, const RuleContext &context)
{
    return filesThatAre(FileState::Missing, Words::tr("The file “%1” of the source “%2” is not there."),
                        response, context);
}

Findings findChangedFiles(const Response &response, const RuleContext &context)
{
    return filesThatAre(
        FileState::Changed,
        Words::tr("The file “%1” of the source “%2” is not the one whose checksum was noted."), response,
        context);
}

/// Where notes are exported with the rest of the record, a confidential one is not; what repeats it is. Only of two words on:
/// a single word says nothing of where it comes from.
QString repeatedPart(const QString &text, const QString &confidential)
{
    const qsizetype words = std::min<qsizetype>(longPassage, countWords(confidential));
    return words < 2 ? QString() : sharedPassage(text, confidential, static_cast<int>(words));
}

/// E52
Findings findConfidentialWordsInFields(const Response &response, const RuleContext &context)
{
    Findings findings;
    const bool isConfidential = std::ranges::any_of(
        response.notes, [](const Note &note) { return note.sensitivity == "confidential"_L1; });
    if (response.workflow != "published"_L1 || !isConfidential)
        return findings;
    const FieldContext fields{context.codebook, context.actors};
    const Entry entry{response, {}, {}, {}};
    for (const ResponseField &field : responseFields()) {
        const QString text = field.read(entry, fields);
        for (const Note &note : response.notes) {
            const bool repeats = note.sensitivity == "confidential"_L1 && !text.isEmpty() &&
                                 !repeatedPart(text, note.text).isEmpty();
            if (repeats)
                findings.append(
                    {field.key,
                     Words::tr("“%1” repeats words of a confidential note and is exported.")
                         .arg(fieldLabel(field)),
                     Words::tr("Take the words out, or decide that the note is not confidential.")});
        }
    }
    return findings;
}

/// I60
Findings findListedDomains(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const Source &source : citedSources(response, context)) {
        if (context.listedDomains.contains(comparableDomain(QUrl(source.url).host())))
            findings.append(
                {u"source_url"_s,
                 Words::tr("The site of “%1” is on your list of those that Belarus calls extremist.")
                     .arg(nameOf(source)),
                 Words::tr("For readers inside Belarus choose the export profile that is safe to hold.")});
    }
    return findings;
}

/// W46: what the summary takes over from the quoted text of a source. An actor's words may be cited as such.
Findings findCopiedSummaries(const Response &response, const RuleContext &)
{
    Findings findings;
    for (const QString &language : response.summary.languages()) {
        const QString own = withoutQuotations(response.summary.text(language));
        for (const Citation &citation : response.citations) {
            const QString copied = sharedPassage(own, citation.quote, longPassage);
            if (copied.isEmpty())
                continue;
            findings.append(
                {language == "en"_L1 ? u"summary"_s : u"summary_"_s + language,
                 Words::tr("The summary takes over words of a source: “%1”.").arg(excerpt(copied)),
                 Words::tr("Say it in your own words, or put it between quotation marks.")});
            break;
        }
    }
    return findings;
}

constexpr ConsistencyRule rules[] = {
    {"W45", Severity::Warning, true, findSourcesWithoutCopy},
    {"W45", Severity::Warning, true, findMissingFiles},
    {"W45", Severity::Error, true, findChangedFiles},
    {"W46", Severity::Warning, true, findCopiedSummaries},
    {"E52", Severity::Error, true, findConfidentialWordsInFields},
    {"I60", Severity::Hint, true, findListedDomains},
};

} // namespace

std::span<const ConsistencyRule> evidenceRules()
{
    return rules;
}

} // namespace vodhuk
