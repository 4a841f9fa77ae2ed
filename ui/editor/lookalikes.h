/// Records that may be the same as the one in the form: found while it is typed, compared, united, told apart or linked.
#pragma once

#include "core/catalogue/duplicates.h"
#include "core/codebook/responsefields.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace vodhuk
{

class Edit;
struct Draft;
class NoticeBar;
class ResponseForm;
class Workspace;

/// Acts on the form of one editor. What is decided about a record that is not saved yet, and that another record is the same as this
/// one, is written together with the record: see writeDecisions().
class LookAlikes : public QObject
{
    Q_OBJECT

public:
    LookAlikes(Workspace &workspace, ResponseForm &form, NoticeBar &notice, QObject *parent);

    /// Forgets what was found and decided for the record before.
    void begin();

    /// Asks in the background; found() follows.
    void look();

    /// Shows the two side by side; what follows is chosen there.
    void compare(ResponseId other);

    /// If the form holds a saved record, it takes over what only the other says, and saving it withdraws the other; else
    /// otherWanted() asks for the form of the other.
    void unite(ResponseId other);

    void tellApart(ResponseId other);

    /// The record in the form links to the other one.
    void link(ResponseId other, const QString &relation);

    /// Another record goes once this one is saved.
    [[nodiscard]] bool hasTwin() const { return m_twin.has_value(); }

    /// Notes in a draft what is decided and not written yet.
    void keepIn(Draft &draft) const;
    /// Decides again what was decided when the draft was kept. What is no longer in the catalogue is told.
    void resume(const Draft &draft);

    /// Part of the change that saves the record. Conflict if the other record was changed since it was taken over.
    [[nodiscard]] Status writeDecisions(Edit &edit, ResponseId saved) const;

Q_SIGNALS:
    void found(const QList<vodhuk::DuplicateCandidate> &candidates);
    /// Something was decided and written.
    void judged();
    /// What is typed here shall be filled into this record.
    void otherWanted(vodhuk::ResponseId other);
    /// Something was decided, or is so no longer, that is written with the record: hasTwin() and keepIn() may tell something else.
    void decided();

private:
    [[nodiscard]] FieldContext context() const;
    [[nodiscard]] std::optional<Entry> read(ResponseId other) const;

    Workspace &m_workspace;
    ResponseForm &m_form;
    NoticeBar &m_notice;
    QString m_topic;              ///< of its questions, so that two forms do not cancel each other's
    QSet<ResponseId> m_toldApart; ///< from a record that is not saved yet
    std::optional<Entry> m_twin;  ///< as it was when it was taken over
};

} // namespace vodhuk
