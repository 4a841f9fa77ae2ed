#include "app/briefingdoubts.h"
#include "app/commands.h"
#include "app/leaklines.h"
#include "app/openfile.h"
#include "app/reportoptions.h"
#include "app/selection.h"
#include "app/terminal.h"
#include "core/base/wholefile.h"
#include "core/catalogue/steadyreading.h"
#include "core/report/snapshotcomparison.h"
#include "ui/report/briefingexport.h"
#include "ui/report/snapshots/formerstate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

/// One language of the briefing, and where it goes.
struct Edition {
    QString language;
    QString path;
    PreparedBriefing prepared;
};

/// What is printed, from the catalogue as it is or as it was.
struct ReportJob {
    BriefingDocument document;
    QStringList languages;
    ExportProfile profile = ExportProfile::Public;
    QByteArray passphrase;
    QStringList accepted;
    HeldBack heldBack{}; ///< of a snapshot
};

bool isFolder(const QString &path)
{
    return QFileInfo(path).isDir();
}

/// Wrong usage that can be told before any file is read.
Status checkOptions(const ReportOptions &options)
{
    const QString to = QString::fromStdString(options.to);
    VODHUK_TRY(profileFor(options));
    if (options.leaks.leakReport)
        return {};
    if (to.isEmpty())
        return fail(ErrorKind::Usage,
                    ReportCommand::tr("Say with --to where the briefing shall be written."));
    if (!isFolder(to) && !briefingFormat(to))
        return fail(ErrorKind::Usage,
                    ReportCommand::tr("%1: a briefing is written as .pdf, .html, .odt or .md.").arg(to));
    return isFolder(to) ? Status() : keepsCatalogues(to);
}

Result<ReportJob> jobFor(const ReportOptions &options, const BriefingDocument &document)
{
    const Result<QStringList> languages = languagesFor(options, document);
    VODHUK_TRY(languages);
    const Result<ExportProfile> profile = profileFor(options);
    VODHUK_TRY(profile);
    const Result<QByteArray> passphrase = passphraseFor(options);
    VODHUK_TRY(passphrase);
    ReportJob job{document, *languages, *profile, *passphrase, {}};
    if (options.briefing.empty())
        job.document.languages = *languages; // a template is no other edition of anything
    job.accepted = acceptedSigns(options.leaks);
    return job;
}

/// In a folder, and in several languages, files have names of their own.
QString pathFor(const QString &to, const Briefing &briefing, const ReportJob &job)
{
    const QString name = isSafeToHold(job.profile) ? neutralFileName(briefing) : u"briefing"_s;
    const QString path = isFolder(to) ? QDir(to).filePath(name + u".pdf"_s) : to;
    return job.languages.size() > 1 ? pathInLanguage(path, briefing.language) : path;
}

Result<QList<Edition>> editions(const QueryEngine &engine, const ReportJob &job, const std::string &to)
{
    const auto steady = SteadyReading::begin(engine.database()); // all languages have the same numbers
    if (!steady)
        return std::unexpected(steady.error());
    QList<Edition> made;
    for (const QString &language : job.languages) {
        auto prepared =
            prepareBriefing(engine, {job.document, language, job.profile}, {terminalProgress(), {}});
        if (!prepared)
            return std::unexpected(usageError(prepared.error()));
        VODHUK_TRY(*prepared);
        const QString path = pathFor(QString::fromStdString(to), (*prepared)->briefing.content, job);
        (*prepared)->leaks += leaksInNameOf(path, **prepared);
        made.append({language, path, std::move(**prepared)});
    }
    return made;
}

QJsonObject heldBackJson(const HeldBack &held)
{
    return {{u"closed"_s, held.closed},
            {u"unpublished"_s, held.unpublished},
            {u"notes"_s, held.notes},
            {u"madeWith"_s, held.madeWith}};
}

QList<const PreparedBriefing *> lookedThroughIn(const QList<Edition> &made)
{
    QList<const PreparedBriefing *> looked;
    for (const Edition &edition : made)
        looked.append(&edition.prepared);
    return looked;
}

ExitStatus tellOfAll(const QList<Edition> &made, const ReportJob &job, bool json)
{
    LeakReport report{lookedThroughIn(made), job.accepted,
                      ReportCommand::tr("Nothing was found that the briefing would give away.")};
    report.further = unknownParts(job.document) + heldBackInWords(job.heldBack);
    report.furtherJson = {{u"unknown"_s, QJsonArray::fromStringList(unknownParts(job.document))},
                          {u"heldBack"_s, heldBackJson(job.heldBack)}};
    return tellLeaks(report, json);
}

void tellLeftOut(const Briefing &briefing, const QString &file)
{
    if (briefing.notPublished > 0)
        sayMessage(ReportCommand::tr("Responses left out because they are not published: %1")
                       .arg(briefing.notPublished),
                   file);
    if (briefing.notPublic > 0)
        sayMessage(ReportCommand::tr("Responses left out because they are internal or confidential: %1")
                       .arg(briefing.notPublic),
                   file);
    if (briefing.inClosedNotes > 0)
        sayMessage(ReportCommand::tr("Responses left out because words of the query stand in their internal "
                                     "or confidential notes alone: %1")
                       .arg(briefing.inClosedNotes),
                   file);
    if (!briefing.fallbacks.isEmpty())
        sayMessage(ReportCommand::tr("Texts that the language %1 lacks, shown in another with its sign: %2. "
                                     "--leak-report lists them.")
                       .arg(briefing.language, QString::number(briefing.fallbacks.size())),
                   file);
}

BriefingFormat formatOf(const Edition &edition)
{
    return briefingFormat(edition.path).value_or(BriefingFormat::Pdf);
}

Result<QList<QByteArray>> rendered(const QList<Edition> &made, const ReportJob &job)
{
    QList<QByteArray> files;
    for (const Edition &edition : made) {
        const Result<QByteArray> bytes = writtenBriefing(edition.prepared.briefing, formatOf(edition),
                                                         job.passphrase, {terminalProgress(), {}});
        VODHUK_TRY(bytes);
        files.append(*bytes);
    }
    return files;
}

/// All languages are there before the first is written.
Status writeEditions(const QList<Edition> &made, const ReportJob &job)
{
    const Result<QList<QByteArray>> files = rendered(made, job);
    VODHUK_TRY(files);
    QStringList done;
    for (qsizetype i = 0; i < made.size(); ++i) {
        const QString &path = made[i].path;
        if (const Status written = writeFile(path, files->at(i)); !written)
            return fail(written.error().kind,
                        path + u": "_s + written.error().message + alreadyWritten(done));
        done.append(path);
    }
    return {};
}

void tellChanged(const PreparedBriefing &prepared, BriefingFormat format)
{
    if (format == BriefingFormat::Pdf) {
        for (const CharacterWithoutFont &character : prepared.withoutFont)
            sayMessage(withoutFontLine(character));
    }
    for (const SafeChange &change : prepared.changes)
        sayMessage(safeChangeLine(change));
}

ExitStatus write(const QList<Edition> &made, const ReportJob &job, const QString &file)
{
    if (refuseOpenLeaks(lookedThroughIn(made), job.accepted))
        return ExitStatus::Findings;
    for (const QString &sentence : unknownParts(job.document) + heldBackInWords(job.heldBack))
        sayMessage(sentence, file);
    if (const Status written = writeEditions(made, job); !written)
        return sayError(written.error());
    for (const Edition &edition : made) {
        tellLeftOut(edition.prepared.briefing.content, file);
        tellChanged(edition.prepared, formatOf(edition));
    }
    return ExitStatus::Done;
}

ExitStatus finish(const Result<QList<Edition>> &made, const ReportJob &job, const ReportOptions &options)
{
    const QString file = QString::fromStdString(options.file);
    if (!made)
        return made.error().kind == ErrorKind::Usage ? sayError(made.error()) : sayError(made.error(), file);
    return options.leaks.leakReport ? tellOfAll(*made, job, options.leaks.json) : write(*made, job, file);
}

ExitStatus writeAsItIs(const ReportOptions &options)
{
    const QString file = QString::fromStdString(options.file);
    const auto catalogue = openToRead(options.file);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    const Result<BriefingDocument> document = documentFor(options, (*catalogue)->database());
    if (!document)
        return sayError(document.error());
    const Result<ReportJob> job = jobFor(options, *document);
    return job ? finish(editions(queryEngine(**catalogue), *job, options.to), *job, options)
               : sayError(job.error());
}

/// As `editions`, and keeps in the job what of the snapshot is left out.
Result<QList<Edition>> editionsAsItWas(const QueryEngine &engine, ReportJob &job,
                                       const BriefingSnapshot &snapshot, const QList<SnapshotRecord> &records,
                                       const ReportOptions &options)
{
    const auto held = heldBack(engine.database(), records, job.profile);
    VODHUK_TRY(held);
    job.heldBack = *held;
    job.heldBack.madeWith = otherProgramOf(snapshot);
    return editions(engine, job, options.to);
}

/// Nobody wants to change anything, so it has to be said why the file must be writable.
Error cannotGoBack(Error error)
{
    if (error.kind == ErrorKind::ReadOnly)
        error.message +=
            u' ' +
            ReportCommand::tr("A snapshot is printed by taking back for a moment what was changed since: "
                              "the file must be writable for that, though nothing in it is changed. "
                              "Print from a copy.");
    return error;
}

/// The file is opened for writing, since later changes are taken back in a transaction, which is never committed, and is over before the
/// pages are made: others wait no longer than it takes to read.
ExitStatus writeAsItWas(const ReportOptions &options)
{
    const QString file = QString::fromStdString(options.file);
    const auto catalogue = openToWrite(options.file);
    if (!catalogue)
        return sayError(cannotGoBack(catalogue.error()), file);
    const auto snapshot = snapshotFor(options, (*catalogue)->database());
    if (!snapshot)
        return sayError(snapshot.error());
    Result<ReportJob> job = jobFor(options, snapshot->document);
    if (!job)
        return sayError(job.error());
    const auto records = recordsAsTheyWere(file, *snapshot, job->profile, {terminalProgress(), {}});
    if (!records)
        return sayError(records.error(), file);
    Result<QList<Edition>> made;
    const Status read =
        readAsItWas(file, snapshot->state, {terminalProgress(), {}}, [&](const QueryEngine &engine) {
            made = editionsAsItWas(engine, *job, *snapshot, *records, options);
        });
    return read ? finish(made, *job, options) : sayError(read.error(), file);
}

ExitStatus writeReport(const ReportOptions &options)
{
    if (const Status usable = checkOptions(options); !usable)
        return sayError(usable.error());
    return options.snapshot.empty() ? writeAsItIs(options) : writeAsItWas(options);
}

void addChoice(CLI::App &options, ReportOptions &wish)
{
    options.add_option(
        "--template", wish.templateName,
        commandText(ReportCommand::tr("Template: full, two-pages, actor, chronology, in-force; one "
                                      "of the catalogue; or a .json file.")));
    options.add_option("--briefing", wish.briefing,
                       commandText(ReportCommand::tr("A briefing that the catalogue keeps, by its name.")));
    options.add_option(
        "--snapshot", wish.snapshot,
        commandText(ReportCommand::tr("That briefing as it was when this snapshot was taken.")));
    options.add_option("--filter", wish.filter,
                       commandText(ReportCommand::tr("Only the responses this query selects.")));
    options.add_option(
        "--lang", wish.languages,
        commandText(ReportCommand::tr("Language: en, be or ru; several, parted by commas, make a "
                                      "file each.")));
    options.add_option("--title", wish.title,
                       commandText(ReportCommand::tr("Title; else one is made from the query.")));
    options.add_option("--addressee", wish.addressee,
                       commandText(ReportCommand::tr("For whom it is: stands on the cover.")));
    options.add_option("--paper", wish.paper, commandText(ReportCommand::tr("Paper: a4 or letter.")));
    options.add_option(
        "--actor", wish.actor,
        commandText(ReportCommand::tr("Of whom the sections on actors tell; several are parted "
                                      "by “;”.")));
    options.add_option("--event", wish.event,
                       commandText(ReportCommand::tr("Of which event the sections on triggers tell.")));
    options.add_option("--day", wish.day,
                       commandText(ReportCommand::tr("Day for what is in force, as 2024-01-31.")));
}

void addSafety(CLI::App &options, ReportOptions &wish)
{
    options.add_option("--profile", wish.profile,
                       commandText(ReportCommand::tr("For whom: public, safe (to hold inside Belarus) or "
                                                     "internal (encrypted).")));
    options.add_option("--passphrase-file", wish.passphraseFile,
                       commandText(ReportCommand::tr("Encrypts the PDF with the first line of this file.")));
    addLeakOptions(options, wish.leaks,
                   ReportCommand::tr("Only lists what the briefing would give away; writes nothing."));
}

} // namespace

Command reportCommand(CLI::App &program)
{
    const auto wish = std::make_shared<ReportOptions>();
    CLI::App *options = program.add_subcommand(
        "report", commandText(ReportCommand::tr(
                      "Write a briefing of published responses as PDF, HTML, ODT or Markdown.")));
    options->add_option("FILE", wish->file, commandText(ReportCommand::tr("The catalogue.")))->required();
    options->add_option(
        "--to", wish->to,
        commandText(ReportCommand::tr("The .pdf, .html, .odt or .md to be written, or a folder.")));
    addChoice(*options, *wish);
    addSafety(*options, *wish);
    return {options, [wish] { return writeReport(*wish); }};
}

} // namespace vodhuk
