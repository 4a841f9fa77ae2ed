/// Makes the pages of the preview in the background: of a wish, the same pages that are printed.
#pragma once

#include "core/records/briefingsnapshot.h"
#include "core/report/briefing.h"
#include "ui/report/illustration.h"
#include "ui/report/pagecomposer.h"

#include <QObject>

namespace vodhuk
{

class Workspace;

/// Content with its pages, or why there are none. A value.
struct MadePreview {
    std::shared_ptr<const IllustratedBriefing> content;
    std::shared_ptr<const ComposedBriefing> pages;
    QString refusal;          ///< empty if there are pages
    bool isCancelled = false; ///< there is nothing to show, and nothing to tell
};

/// What a connection answers. Any thread of a GUI application. `former`: content of the same state of the catalogue, whose pictures are
/// taken over where they ask the same; may be null.
[[nodiscard]] MadePreview madePreview(const QueryEngine &engine, const BriefingWish &wish,
                                      const std::shared_ptr<const IllustratedBriefing> &former,
                                      const EditWatch &watch = {});

/// A newer wish cancels the older one. What cannot have changed is not made anew.
class PreviewMaker : public QObject
{
    Q_OBJECT

public:
    explicit PreviewMaker(Workspace &workspace, QObject *parent = nullptr);

    void ask(const BriefingWish &wish);

    /// The pages of a briefing as they were. The catalogue is taken back for that and never written; whoever wants to write
    /// waits as long.
    void askAsItWas(const BriefingSnapshot &snapshot, const QString &language);

    /// The catalogue has changed: nothing that was read holds any longer.
    void outdate();

    /// What was asked last is not wanted any more.
    void cancel();

Q_SIGNALS:
    void made(const vodhuk::MadePreview &preview);

private:
    Workspace &m_workspace;
    BriefingWish m_wish; ///< of m_preview, without what does not touch it
    MadePreview m_preview;
};

} // namespace vodhuk
