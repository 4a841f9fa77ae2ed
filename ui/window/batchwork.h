/// Changes of many records from the window: the dialogs that wish them, and the work that does them.
#pragma once

#include "core/records/response.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QDialog;
class QWidget;

namespace vodhuk
{

struct BatchOutcome;
struct BatchWish;
class NoticeStrip;
class Workspace;

class BatchWork : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand beside `window`.
    BatchWork(NoticeStrip &notice, QWidget &window);

    /// Null: none is open. Closes dialogs about the one before.
    void setWorkspace(Workspace *workspace);

    /// Opens a dialog about these records.
    void changeField(const QList<ResponseId> &records);
    void replaceTexts(const QList<ResponseId> &records);

    /// As one recorded change. The dialog that wished it stays until it has begun; closed before that, nothing is done.
    void apply(const BatchWish &wish);

Q_SIGNALS:
    void applyWanted(const vodhuk::BatchWish &wish);
    void undoWanted();

private:
    void open(auto *dialog);
    void ask(QDialog &dialog, const BatchWish &wish);

    NoticeStrip &m_notice;
    QWidget &m_window;
    Workspace *m_workspace = nullptr;
    std::optional<QPointer<QDialog>> m_asking; ///< from its wish until apply()
};

} // namespace vodhuk
