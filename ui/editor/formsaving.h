/// Saves a response, countermove or reaction from its form; errors of the checks keep it from being published.
#pragma once

#include "core/base/problem.h"
#include "ui/editor/recordsaving.h"
#include "ui/editor/responseform.h"

#include <functional>

namespace vodhuk
{

class FormChecks;

class FormSaving : public RecordSaving
{
    Q_OBJECT

public:
    /// What saving goes through; all of it outlives the saving.
    struct Parts {
        Workspace &workspace;
        ResponseForm &form;
        NoticeBar &notice;
        FormChecks &checks;
        DraftKeeper &drafts;
    };

    FormSaving(Parts parts, QObject *parent);

    /// What is written together with the record, as one change.
    using Alongside = std::function<Status(Edit &edit, ResponseId saved)>;
    void setAlongside(Alongside alongside) { m_alongside = std::move(alongside); }

protected:
    [[nodiscard]] Result<Standing> look(const Database &database) override;
    void rebase() override;
    [[nodiscard]] bool mayBeSaved() override;
    [[nodiscard]] Status write(Edit &edit) override;
    void showStored() override;
    [[nodiscard]] qint64 record() const override;
    [[nodiscard]] QString title() const override;

private:
    [[nodiscard]] bool isUnderstood(const ResponseForm::Composition &composition);
    void takeBackRefusal();
    [[nodiscard]] bool mayBePublishedNow(const Entry &entry, const Problems &problems);

    ResponseForm &m_form;
    FormChecks &m_checks;
    Alongside m_alongside;
    Entry m_composed;  ///< what is being written
    QString m_refusal; ///< what the notice says of texts that cannot be understood
    Entry m_theirs;    ///< what the catalogue says, as look() found it
    ResponseId m_written;
};

} // namespace vodhuk
