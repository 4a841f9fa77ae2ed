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

/// What a connection answers. Any thread of a GUI application. `content`: of the same wish but for its paper; null: it is made.
[[nodiscard]] MadePreview madePreview(const QueryEngine &engine, const BriefingWish &wish,
                                      std::shared_ptr<const IllustratedBriefing> content,
                                      const EditWatch &watch = {});

/// A newer wish cancels the older one. Content is made anew only if it can have changed.
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
    BriefingWish m_wish; ///< of m_content, without what does not touch it
    std::shared_ptr<const IllustratedBriefing> m_content;
};

} // namespace vodhuk
