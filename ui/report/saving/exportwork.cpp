#include "ui/report/saving/exportwork.h"

#include "core/base/wholefile.h"
#include "core/catalogue/steadyreading.h"
#include "ui/common/workspace.h"
#include "ui/report/briefingrenderer.h"
#include "ui/report/snapshots/formerstate.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int millisecondsBetweenLooks = 100;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::ExportWork)
};

/// A refusal in words, or all languages.
using Prepared = std::expected<QList<PreparedLanguage>, QString>;

Prepared preparedLanguages(const QueryEngine &engine, const ExportWish &wish, const EditWatch &watch)
{
    if (const Status fonts = requireFonts(); !fonts)
        return std::unexpected(fonts.error().message);
    const auto steady = SteadyReading::begin(engine.database()); // all languages have the same numbers
    if (!steady)
        return std::unexpected(steady.error().message);
    QList<PreparedLanguage> languages;
    for (const QString &language : wish.languages) {
        auto prepared = prepareBriefing(engine, {wish.document, language, wish.profile}, watch);
        if (!prepared)
            return std::unexpected(prepared.error().message);
        if (!*prepared)
            return std::unexpected(prepared->error().message);
        languages.append({language, std::make_shared<const PreparedBriefing>(std::move(**prepared))});
    }
    return languages;
}

Prepared preparedAsItWas(const QString &path, const ExportWish &wish, const EditWatch &watch)
{
    const auto records = recordsAsTheyWere(path, *wish.snapshot, wish.profile, watch);
    if (!records)
        return std::unexpected(records.error().message);
    Prepared prepared;
    const Status done = readAsItWas(path, wish.snapshot->state, watch, [&](const QueryEngine &engine) {
        prepared = preparedLanguages(engine, wish, watch);
        auto held = heldBack(engine.database(), *records, wish.profile);
        if (held)
            held->madeWith = otherProgramOf(*wish.snapshot);
        else
            prepared = std::unexpected(held.error().message);
        if (prepared) {
            for (PreparedLanguage &language : *prepared)
                language.heldBack = *held;
        }
    });
    return done ? prepared : std::unexpected(done.error().message);
}

Result<QList<QByteArray>> renderedFiles(const QList<PreparedLanguage> &languages, const FileWish &wish,
                                        const EditWatch &watch)
{
    QList<QByteArray> files;
    for (const PreparedLanguage &language : languages) {
        const auto bytes = writtenBriefing(language.prepared->briefing, wish.format, wish.passphrase, watch);
        VODHUK_TRY(bytes);
        VODHUK_TRY(watch.lookUp());
        files.append(*bytes);
    }
    return files;
}

/// All languages are there before the first is written. What was written before one failed stays, for each file is whole, and is named.
using Written = std::expected<QStringList, QString>;

Written writtenFiles(const QList<PreparedLanguage> &languages, const FileWish &wish, const EditWatch &watch)
{
    const auto files = renderedFiles(languages, wish, watch);
    if (!files)
        return std::unexpected(files.error().message);
    for (qsizetype i = 0; i < files->size(); ++i) {
        const Status done = writeWholeFile(wish.paths.value(i), files->at(i));
        if (!done)
            return std::unexpected(
                Texts::tr("%1 could not be written: %2").arg(wish.paths.value(i), done.error().message) +
                alreadyWritten(wish.paths.first(i)));
    }
    return wish.paths;
}

} // namespace

/// Written by a worker, read by the window.
struct ExportWork::Progress {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

ExportWork::ExportWork(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_topic(u"briefing-export-%1"_s.arg(reinterpret_cast<quintptr>(this)))
{
    m_poll.setInterval(millisecondsBetweenLooks);
    connect(&m_poll, &QTimer::timeout, this,
            [this] { Q_EMIT progressed(m_progress->done, m_progress->total); });
}

ExportWork::~ExportWork()
{
    m_workspace.background().forget(m_topic);
}

EditWatch ExportWork::watch(const Cancellation &cancellation) const
{
    const auto progress = m_progress;
    return {[progress](qint64 done, qint64 total) {
                progress->done = done;
                progress->total = total;
            },
            cancellation};
}

void ExportWork::begin()
{
    m_workspace.background().forget(m_topic);
    m_progress = std::make_shared<Progress>();
    m_poll.start();
    Q_EMIT busyChanged(true);
    Q_EMIT progressed(0, 0);
}

void ExportWork::end()
{
    m_poll.stop();
    Q_EMIT busyChanged(false);
}

void ExportWork::prepare(const ExportWish &wish)
{
    m_languages.clear();
    begin();
    m_workspace.background().ask<Prepared>(
        m_topic, this,
        [wish, path = m_workspace.catalogue().path(), told = watch({})](const QueryEngine &engine,
                                                                        const Cancellation &cancellation) {
            const EditWatch watch{told.progress, cancellation};
            return wish.snapshot ? preparedAsItWas(path, wish, watch)
                                 : preparedLanguages(engine, wish, watch);
        },
        [this](const Prepared &prepared) {
            if (prepared)
                m_languages = *prepared;
            end();
            if (prepared)
                Q_EMIT this->prepared();
            else
                Q_EMIT failed(prepared.error());
        });
}

void ExportWork::write(const FileWish &wish)
{
    begin();
    m_workspace.background().askFile<Written>(
        m_topic, this,
        [languages = m_languages, wish, told = watch({})](const QueryEngine &,
                                                          const Cancellation &cancellation) {
            return writtenFiles(languages, wish, {told.progress, cancellation});
        },
        [this](const Written &files) {
            end();
            if (files)
                Q_EMIT written(*files);
            else
                Q_EMIT failed(files.error());
        });
}

void ExportWork::cancel()
{
    if (!isBusy())
        return;
    m_workspace.background().forget(m_topic);
    end();
    Q_EMIT failed(tr("Cancelled. Nothing more is written."));
}

} // namespace vodhuk
