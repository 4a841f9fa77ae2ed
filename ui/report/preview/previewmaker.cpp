#include "ui/report/preview/previewmaker.h"

#include "core/catalogue/datachange.h"
#include "core/catalogue/steadyreading.h"
#include "ui/common/workspace.h"
#include "ui/report/briefingexport.h"
#include "ui/report/briefingrenderer.h"
#include "ui/report/snapshots/formerstate.h"

#include <algorithm>

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

using Pictures = QHash<qsizetype, std::shared_ptr<const Picture>>;

/// Those of `former` that ask what a block of `briefing` asks, by the place of that block.
Pictures knownPictures(const Briefing &briefing, const IllustratedBriefing &former)
{
    Pictures known;
    if (former.content.language != briefing.language || former.content.profile != briefing.profile ||
        former.content.paper != briefing.paper)
        return known;
    for (qsizetype place = 0; place < briefing.blocks.size(); ++place) {
        const auto *wanted = std::get_if<PictureBlock>(&briefing.blocks.at(place));
        for (auto each = former.pictures.cbegin(); wanted && each != former.pictures.cend(); ++each) {
            const auto *there = std::get_if<PictureBlock>(&former.content.blocks.at(each.key()));
            if (there && there->kind == wanted->kind && there->settings == wanted->settings &&
                there->query == wanted->query && there->selection == wanted->selection)
                known.insert(place, each.value());
        }
    }
    return known;
}

bool hasPicturesBeside(const Briefing &briefing, const Pictures &known)
{
    const auto count = std::ranges::count_if(
        briefing.blocks, [](const Block &block) { return std::holds_alternative<PictureBlock>(block); });
    return count > known.size();
}

/// Pictures take most of the time, and a text that is typed does not change them.
Result<IllustratedBriefing> illustratedBeside(const QueryEngine &engine, Briefing briefing,
                                              const IllustratedBriefing *former, const EditWatch &watch)
{
    const Pictures known = former ? knownPictures(briefing, *former) : Pictures();
    if (!hasPicturesBeside(briefing, known))
        return IllustratedBriefing{std::move(briefing), known};
    Briefing others = briefing;
    for (auto each = known.cbegin(); each != known.cend(); ++each)
        others.blocks[each.key()] = ParagraphBlock();
    auto illustrated = illustrate(engine, std::move(others), watch);
    VODHUK_TRY(illustrated);
    illustrated->content = std::move(briefing);
    illustrated->pictures.insert(known);
    return illustrated;
}

using MadeContent = std::expected<Result<IllustratedBriefing>, QueryError>;

/// The form that is safe to hold is made by the way of the file; nobody waits for a search for leaks otherwise.
MadeContent contentOf(const QueryEngine &engine, const BriefingWish &wish, const IllustratedBriefing *former,
                      BriefingAnswers &answers, const EditWatch &watch)
{
    auto made = makeBriefing(engine, wish, answers, watch);
    if (!made)
        return std::unexpected(made.error());
    if (!*made)
        return Result<IllustratedBriefing>(std::unexpected(made->error()));
    if (isSafeToHold(wish.profile)) {
        auto prepared = prepareContent(engine, std::move(**made), watch);
        if (!prepared)
            return Result<IllustratedBriefing>(std::unexpected(prepared.error()));
        return Result<IllustratedBriefing>(std::move(prepared->briefing));
    }
    return illustratedBeside(engine, std::move(**made), former, watch);
}

/// Two wishes that are alike by it have the same content.
BriefingWish withoutOutside(BriefingWish wish)
{
    wish.document.id = {};
    wish.document.name.clear();
    wish.document.isTemplate = false;
    return wish;
}

bool areAlike(const BriefingWish &one, const BriefingWish &other)
{
    return one.document == other.document && one.language == other.language && one.profile == other.profile;
}

} // namespace

MadePreview madePreview(const QueryEngine &engine, const BriefingWish &wish, const MadePreview &former,
                        const EditWatch &watch)
{
    if (const Status fonts = requireFonts(); !fonts)
        return refused(fonts.error());
    const auto steady = SteadyReading::begin(engine.database());
    if (!steady)
        return refused(steady.error());
    const auto last = lastDataChange(engine.database());
    if (!last)
        return refused(last.error());
    MadePreview preview;
    preview.state = *last ? (*last)->id : ChangeId();
    const bool holds = former.content && former.state == preview.state;
    if (holds)
        preview.answers = former.answers;
    auto made = contentOf(engine, wish, holds ? former.content.get() : nullptr, preview.answers, watch);
    if (!made)
        return refused(made.error().message);
    if (!*made)
        return refused(made->error());
    const auto content = std::make_shared<const IllustratedBriefing>(std::move(**made));
    preview.pieces = former.pieces;
    auto pages = composeBriefing(*content, pageFormatOf(content->content), preview.pieces, watch);
    if (!pages)
        return refused(pages.error());
    preview.content = content;
    preview.pages = std::make_shared<const ComposedBriefing>(std::move(*pages));
    return preview;
}

namespace
{

MadePreview previewAsItWas(const QString &path, ChangeId state, const BriefingWish &wish,
                           const EditWatch &watch)
{
    MadePreview preview;
    const Status done = readAsItWas(path, state, watch, [&](const QueryEngine &engine) {
        preview = madePreview(engine, wish, {}, watch);
        preview.pieces = {}; // nobody edits it
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
    cancel(); // an answer of before would be taken for one of now
    m_preview = {};
    m_past = {}; // what is closed today is left out
}

void PreviewMaker::cancel()
{
    m_workspace.background().forget(topic);
}

void PreviewMaker::askAsItWas(const BriefingSnapshot &snapshot, const QString &language,
                              ExportProfile profile)
{
    const BriefingWish wish = withoutOutside({snapshot.document, language, profile});
    if (m_past.content && m_pastState == snapshot.state && areAlike(wish, m_pastWish)) {
        cancel();
        return Q_EMIT made(m_past);
    }
    m_workspace.background().askFile<MadePreview>(
        topic, this,
        [path = m_workspace.catalogue().path(), state = snapshot.state,
         wish](const QueryEngine &, const Cancellation &cancellation) {
            return previewAsItWas(path, state, wish, {.progress = {}, .cancellation = cancellation});
        },
        [this, state = snapshot.state, wish](const MadePreview &preview) {
            if (preview.isCancelled)
                return;
            m_past = preview;
            m_pastState = state;
            m_pastWish = wish;
            Q_EMIT made(preview);
        });
}

void PreviewMaker::ask(const BriefingWish &wish)
{
    m_past = {};
    const BriefingWish alike = withoutOutside(wish);
    if (m_preview.content && areAlike(alike, m_wish)) {
        cancel();
        return Q_EMIT made(m_preview);
    }
    m_workspace.background().ask<MadePreview>(
        topic, this,
        [wish, former = m_preview](const QueryEngine &engine, const Cancellation &cancellation) {
            return madePreview(engine, wish, former, {.progress = {}, .cancellation = cancellation});
        },
        [this, alike](const MadePreview &preview) {
            if (preview.isCancelled)
                return;
            if (preview.content) {
                m_wish = alike;
                m_preview = preview;
            }
            Q_EMIT made(preview);
        });
}

} // namespace vodhuk
