#include "app/reportoptions.h"

#include "app/keptbriefings.h"
#include "core/report/briefingtemplates.h"
#include "core/report/pdf/pdfpassphrase.h"
#include "core/report/sectionkinds.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReportOptions)
};

constexpr qint64 longestLine = 4096; // of a passphrase far less counts

QString text(const std::string &typed)
{
    return QString::fromStdString(typed);
}

QString templateCodes()
{
    QStringList codes;
    for (const BriefingTemplate &each : briefingTemplates())
        codes.append(each.code);
    return codes.join(u", "_s);
}

/// `briefing` is what the full one was called when there was no other.
Result<BriefingDocument> fromTemplate(const std::string &name, const Database &database)
{
    const QString code = name.empty() || name == "briefing" ? u"full"_s : text(name);
    if (const BriefingTemplate *shipped = briefingTemplate(code))
        return shipped->document;
    if (code.endsWith(u".json"_s, Qt::CaseInsensitive))
        return givenBriefing(code);
    auto kept = briefingNamed(database, name);
    if (!kept && kept.error().kind == ErrorKind::Usage)
        return fail(ErrorKind::Usage, Texts::tr("There is no template “%1”. There are: %2; those kept in the "
                                                "catalogue; and files that end in .json.")
                                          .arg(code, templateCodes()));
    return kept;
}

/// A setting for every section of a kind that has it; Usage if there is none.
Status setSetting(BriefingDocument &document, SectionPart part, const QString &name, const QString &value)
{
    bool isUsed = false;
    for (BriefingSection &section : document.sections) {
        const SectionKind *kind = sectionKind(section.kind);
        if (!kind || !kind->parts.contains(part))
            continue;
        section.settings.insert(name, value);
        isUsed = true;
    }
    if (isUsed)
        return {};
    return fail(ErrorKind::Usage,
                Texts::tr("No section of this briefing has a use for --%1. Leave it out.").arg(name));
}

Status setDay(BriefingDocument &document, const QString &day)
{
    if (!QDate::fromString(day, Qt::ISODate).isValid())
        return fail(ErrorKind::Usage, Texts::tr("“%1” is no day; write it as 2024-01-31.").arg(day));
    for (BriefingSection &section : document.sections) {
        if (section.kind == u"picture")
            section.settings.insert(u"day"_s, day);
    }
    return setSetting(document, SectionPart::Day, u"day"_s, day);
}

Status setSettings(BriefingDocument &document, const ReportOptions &options)
{
    if (!options.actor.empty())
        VODHUK_TRY(setSetting(document, SectionPart::Actor, u"actor"_s, text(options.actor)));
    if (!options.event.empty())
        VODHUK_TRY(setSetting(document, SectionPart::Event, u"event"_s, text(options.event)));
    if (!options.day.empty())
        VODHUK_TRY(setDay(document, text(options.day)));
    return {};
}

} // namespace

Result<BriefingDocument> documentFor(const ReportOptions &options, const Database &database)
{
    if (!options.briefing.empty() && !options.templateName.empty())
        return fail(ErrorKind::Usage, Texts::tr("A briefing is either one of the catalogue (--briefing) or "
                                                "begun from a template (--template)."));
    Result<BriefingDocument> document = options.briefing.empty()
                                            ? fromTemplate(options.templateName, database)
                                            : briefingNamed(database, options.briefing);
    VODHUK_TRY(document);
    document->query = QString(document->query + u' ' + text(options.filter)).trimmed();
    if (!options.title.empty()) {
        document->title = {};
        for (const QString &language : houseLanguages())
            document->title.set(language, text(options.title));
    }
    if (!options.addressee.empty()) {
        for (const QString &language : houseLanguages())
            document->addressee.set(language, text(options.addressee));
    }
    if (!options.paper.empty())
        document->paper = text(options.paper).toLower();
    if (document->paper != u"a4" && document->paper != u"letter")
        return fail(ErrorKind::Usage,
                    Texts::tr("There is no paper “%1”. There are: a4, letter.").arg(document->paper));
    VODHUK_TRY(setSettings(*document, options));
    return document;
}

Result<BriefingSnapshot> snapshotFor(const ReportOptions &options, const Database &database)
{
    if (options.briefing.empty())
        return fail(ErrorKind::Usage,
                    Texts::tr("A snapshot belongs to a briefing: name it with --briefing."));
    for (const std::string *other :
         {&options.templateName, &options.filter, &options.title, &options.addressee, &options.paper,
          &options.actor, &options.day, &options.event}) {
        if (!other->empty())
            return fail(
                ErrorKind::Usage,
                Texts::tr("A snapshot is printed as it was: only --lang, --profile and what becomes of "
                          "the file can be chosen. Leave the other options out."));
    }
    const Result<BriefingDocument> document = briefingNamed(database, options.briefing);
    VODHUK_TRY(document);
    return snapshotNamed(database, *document, options.snapshot);
}

Result<ExportProfile> profileFor(const ReportOptions &options)
{
    const QString code = text(options.profile);
    if (const std::optional<ExportProfile> profile = exportProfile(code))
        return *profile;
    return fail(ErrorKind::Usage,
                Texts::tr("There is no profile “%1”. There are: public, safe, internal.").arg(code));
}

Result<QStringList> languagesFor(const ReportOptions &options, const BriefingDocument &document)
{
    QStringList languages = text(options.languages).split(u',', Qt::SkipEmptyParts);
    if (languages.isEmpty())
        languages = options.briefing.empty() ? QStringList{u"en"_s} : document.languages;
    for (QString &language : languages) {
        language = language.trimmed();
        if (!houseLanguages().contains(language))
            return fail(
                ErrorKind::Usage,
                Texts::tr("“%1” is no language of the briefing. There are en, be and ru.").arg(language));
    }
    languages.removeDuplicates();
    return languages;
}

Result<QByteArray> passphraseFor(const ReportOptions &options)
{
    if (options.passphraseFile.empty())
        return QByteArray();
    const QString path = text(options.passphraseFile);
    QFile file(path);
    QByteArray line = file.open(QIODevice::ReadOnly) ? file.readLine(longestLine) : QByteArray();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Io, Texts::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(ErrorKind::Usage,
                    Texts::tr("%1 begins with an empty line. Write the passphrase there.").arg(path));
    if (QString::fromUtf8(line).size() < shortestPassphrase)
        return fail(
            ErrorKind::Usage,
            Texts::tr("The passphrase in %1 can be guessed. Write one of at least %2 characters there.")
                .arg(path, QString::number(shortestPassphrase)));
    return line;
}

} // namespace vodhuk
