/// Makes the pages of the preview in the background: of a wish, the same pages that are printed.
#pragma once

#include "core/base/recordid.h"
#include "core/records/briefingsnapshot.h"
#include "core/report/briefing.h"
#include "core/report/briefinganswers.h"
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
    BriefingAnswers answers;  ///< what was asked for them
    KeptPieces pieces;        ///< the lists of the pages, as they were laid out
    ChangeId state;           ///< the last change of data when that was asked
    QString refusal;          ///< empty if there are pages
    bool isCancelled = false; ///< there is nothing to show, and nothing to tell
};

/// What a connection answers. Any thread of a GUI application. What `former` asked is not asked again, unless data have changed since, and
/// lists that it has laid out are not laid out again; it may be empty.
[[nodiscard]] MadePreview madePreview(const QueryEngine &engine, const BriefingWish &wish,
                                      const MadePreview &former, const EditWatch &watch = {});

/// A newer wish cancels the older one. What cannot have changed is not made anew.
class PreviewMaker : public QObject
{
    Q_OBJECT

public:
    explicit PreviewMaker(Workspace &workspace, QObject *parent = nullptr);

    void ask(const BriefingWish &wish);

    /// The pages of a briefing as they were. The catalogue is taken back for that and never written; whoever wants to write
    /// waits as long.
    void askAsItWas(const BriefingSnapshot &snapshot, const QString &language, ExportProfile profile);

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
    BriefingWish m_pastWish; ///< of m_past
    ChangeId m_pastState;
    MadePreview m_past; ///< as it was: no change of the catalogue touches it
};

} // namespace vodhuk
