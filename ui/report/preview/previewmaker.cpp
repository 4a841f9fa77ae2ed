#include "ui/report/preview/previewmaker.h"

#include "ui/common/workspace.h"
#include "ui/report/briefingexport.h"
#include "ui/report/briefingrenderer.h"
#include "ui/report/snapshots/formerstate.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const auto topic = u"report"_s;

MadePreview refused(const QString &why)
{
    MadePreview preview;
    preview.refusal = why;
    return preview;
}

MadePreview refused(const Error &error)
{
    MadePreview preview = refused(error.message);
    preview.isCancelled = error.kind == ErrorKind::Cancelled;
    return preview;
}

using MadeContent = std::expected<Result<IllustratedBriefing>, QueryError>;

/// The form that is safe to hold is made by the way of the file; nobody waits for a search for leaks otherwise.
MadeContent contentOf(const QueryEngine &engine, const BriefingWish &wish, const EditWatch &watch)
{
    if (wish.profile == ExportProfile::Safe) {
        auto prepared = prepareBriefing(engine, wish, watch);
        if (!prepared)
            return std::unexpected(prepared.error());
        if (!*prepared)
            return Result<IllustratedBriefing>(std::unexpected(prepared->error()));
        return Result<IllustratedBriefing>(std::move((*prepared)->briefing));
    }
    auto made = makeBriefing(engine, wish, watch);
    if (!made)
        return std::unexpected(made.error());
    if (!*made)
        return Result<IllustratedBriefing>(std::unexpected(made->error()));
    return illustrate(engine, std::move(**made), watch);
}

/// Two wishes that are alike by it have the same content.
BriefingWish withoutOutside(BriefingWish wish)
{
    wish.document.id = {};
    wish.document.name.clear();
    wish.document.isTemplate = false;
    wish.document.languages.clear();
    wish.document.paper.clear();
    return wish;
}

bool areAlike(const BriefingWish &one, const BriefingWish &other)
{
    return one.document == other.document && one.language == other.language && one.profile == other.profile;
}

} // namespace

MadePreview madePreview(const QueryEngine &engine, const BriefingWish &wish,
                        std::shared_ptr<const IllustratedBriefing> content, const EditWatch &watch)
{
    if (const Status fonts = requireFonts(); !fonts)
        return refused(fonts.error());
    if (!content || content->content.paper != wish.document.paper) {
        auto made = contentOf(engine, wish, watch);
        if (!made)
            return refused(made.error().message);
        if (!*made)
            return refused(made->error());
        content = std::make_shared<const IllustratedBriefing>(std::move(**made));
    }
    auto pages = composeBriefing(*content, pageFormatOf(content->content), watch);
    if (!pages)
        return refused(pages.error());
    MadePreview preview;
    preview.content = content;
    preview.pages = std::make_shared<const ComposedBriefing>(std::move(*pages));
    return preview;
}

namespace
{

MadePreview previewAsItWas(const QString &path, const BriefingSnapshot &snapshot, const QString &language,
                           const EditWatch &watch)
{
    MadePreview preview;
    const Status done = readAsItWas(path, snapshot.state, watch, [&](const QueryEngine &engine) {
        preview = madePreview(engine, {snapshot.document, language, ExportProfile::Public}, nullptr, watch);
    });
    return done ? preview : refused(done.error());
}

} // namespace

PreviewMaker::PreviewMaker(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void PreviewMaker::outdate()
{
    m_content.reset();
}

void PreviewMaker::cancel()
{
    m_workspace.background().forget(topic);
}

void PreviewMaker::askAsItWas(const BriefingSnapshot &snapshot, const QString &language)
{
    m_workspace.background().ask<MadePreview>(
        topic, this,
        [path = m_workspace.catalogue().path(), snapshot, language](const QueryEngine &,
                                                                    const Cancellation &cancellation) {
            return previewAsItWas(path, snapshot, language, {.progress = {}, .cancellation = cancellation});
        },
        [this](const MadePreview &preview) {
            if (!preview.isCancelled)
                Q_EMIT made(preview);
        });
}

void PreviewMaker::ask(const BriefingWish &wish)
{
    const BriefingWish alike = withoutOutside(wish);
    const auto content = areAlike(alike, m_wish) ? m_content : nullptr;
    m_workspace.background().ask<MadePreview>(
        topic, this,
        [wish, content](const QueryEngine &engine, const Cancellation &cancellation) {
            return madePreview(engine, wish, content, {.cancellation = cancellation});
        },
        [this, alike](const MadePreview &preview) {
            m_wish = alike;
            m_content = preview.content;
            if (!preview.isCancelled)
                Q_EMIT made(preview);
        });
}

} // namespace vodhuk
