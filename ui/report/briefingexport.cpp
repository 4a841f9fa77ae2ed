#include "ui/report/briefingexport.h"

#include "core/catalogue/steadyreading.h"
#include "core/report/formats/htmlwriter.h"
#include "core/report/formats/markdownwriter.h"
#include "core/report/formats/odtwriter.h"
#include "core/report/leaks/safewording.h"
#include "ui/report/briefingrenderer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BriefingExport)
};

constexpr std::array suffixes{
    std::pair{BriefingFormat::Pdf, "pdf"_L1}, std::pair{BriefingFormat::Html, "html"_L1},
    std::pair{BriefingFormat::Odt, "odt"_L1}, std::pair{BriefingFormat::Markdown, "md"_L1}};

/// Content and pictures lose what must not be there, each its own words. A line that comes before all blocks moves the pictures with theirs.
QList<SafeChange> madeSafe(IllustratedBriefing &briefing, const ProtectedWords &words)
{
    DrawnBriefing said = drawn(briefing);
    const qsizetype before = said.content.blocks.size();
    QList<SafeChange> changes = makeSafe(said, words);
    const qsizetype moved = said.content.blocks.size() - before;
    briefing.content = std::move(said.content);
    QHash<qsizetype, std::shared_ptr<const Picture>> pictures;
    for (auto picture = briefing.pictures.cbegin(); picture != briefing.pictures.cend(); ++picture)
        pictures.insert(picture.key() + moved, *picture);
    briefing.pictures = std::move(pictures);
    const SafeWording wording(words);
    rewriteTexts(briefing, [&wording](const QString &text) { return wording.rewritten(text); });
    return changes;
}

Result<QByteArray> pdfOf(const IllustratedBriefing &briefing, const QByteArray &passphrase,
                         const EditWatch &watch)
{
    return renderBriefing(briefing, {pageFormatOf(briefing.content), passphrase, watch});
}

} // namespace

std::expected<Result<PreparedBriefing>, QueryError>
prepareBriefing(const QueryEngine &engine, const BriefingWish &wish, const EditWatch &watch)
{
    const auto steady = SteadyReading::begin(engine.database());
    if (!steady)
        return Result<PreparedBriefing>(std::unexpected(steady.error()));
    auto content = makeBriefing(engine, wish, watch);
    if (!content)
        return std::unexpected(content.error());
    if (!*content)
        return Result<PreparedBriefing>(std::unexpected(content->error()));
    return prepareContent(engine, std::move(**content), watch);
}

Result<PreparedBriefing> prepareContent(const QueryEngine &engine, Briefing content, const EditWatch &watch)
{
    VODHUK_TRY(watch.lookUp(0, 0)); // all records are read: how long the rest takes, nobody counts
    Result<IllustratedBriefing> illustrated = illustrate(engine, std::move(content), watch);
    VODHUK_TRY(illustrated);
    Result<PreparedBriefing> made = lookedThrough(engine, *std::move(illustrated), watch);
    VODHUK_TRY(made);
    made->withoutFont = charactersWithoutFont(made->briefing);
    return made;
}

/// Leaks are looked for in what is written, after the safe form has been made of it.
Result<PreparedBriefing> lookedThrough(const QueryEngine &engine, IllustratedBriefing briefing,
                                       const EditWatch &watch)
{
    const Result<ProtectedWords> words =
        protectedWords(engine, briefing.content.used, briefing.content.language);
    VODHUK_TRY(words);
    VODHUK_TRY(watch.lookUp());
    PreparedBriefing made{std::move(briefing), {}, {}, {}, *words};
    if (isSafeToHold(made.briefing.content.profile))
        made.changes = madeSafe(made.briefing, *words);
    VODHUK_TRY(watch.lookUp());
    made.leaks = leaksIn(drawn(made.briefing), *words, watch.cancellation);
    VODHUK_TRY(watch.lookUp());
    return made;
}

QList<Leak> leaksInNameOf(const QString &path, const PreparedBriefing &prepared)
{
    return leaksInFileName(QFileInfo(path).completeBaseName(), prepared.words,
                           prepared.briefing.content.profile);
}

std::optional<BriefingFormat> briefingFormat(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const auto &[format, name] : suffixes) {
        if (suffix == name)
            return format;
    }
    return std::nullopt;
}

QString suffixOf(BriefingFormat format)
{
    for (const auto &[each, name] : suffixes) {
        if (each == format)
            return name;
    }
    return {};
}

QString pathInLanguage(const QString &path, const QString &language)
{
    const QFileInfo file(path);
    return file.dir().filePath(u"%1-%2.%3"_s.arg(file.completeBaseName(), language, file.suffix()));
}

QString alreadyWritten(const QStringList &paths)
{
    return paths.isEmpty()
               ? QString()
               : u' ' + Texts::tr("Written before that, and still there: %1.").arg(paths.join(u", "_s));
}

Result<QByteArray> writtenBriefing(const IllustratedBriefing &briefing, BriefingFormat format,
                                   const QByteArray &passphrase, const EditWatch &watch)
{
    if (isEncrypted(briefing.content.profile) && (format != BriefingFormat::Pdf || passphrase.isEmpty()))
        return fail(ErrorKind::Usage,
                    Texts::tr("An internal briefing is written as an encrypted PDF alone: choose a name that "
                              "ends in .pdf, and give a passphrase."));
    if (!passphrase.isEmpty() && format != BriefingFormat::Pdf)
        return fail(ErrorKind::Usage, Texts::tr("Only a PDF can be encrypted with a passphrase."));
    switch (format) {
    case BriefingFormat::Pdf:
        return pdfOf(briefing, passphrase, watch);
    case BriefingFormat::Html:
        return briefingHtml(drawn(briefing));
    case BriefingFormat::Odt:
        return briefingOdt(drawn(briefing));
    case BriefingFormat::Markdown:
        return briefingMarkdown(drawn(briefing));
    }
    return fail(ErrorKind::Internal, u"no such format"_s);
}

} // namespace vodhuk
