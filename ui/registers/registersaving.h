/// Saves a record of a register from its form.
#pragma once

#include "core/base/problem.h"
#include "ui/editor/recordsaving.h"
#include "ui/registers/registerform.h"

namespace vodhuk
{

class RegisterSaving : public RecordSaving
{
    Q_OBJECT

public:
    /// What saving goes through; all of it outlives the saving.
    struct Parts {
        Workspace &workspace;
        RegisterForm &form;
        NoticeBar &notice;
        DraftKeeper &drafts;
    };

    RegisterSaving(Parts parts, QObject *parent);

    /// Shows at the fields what cannot be understood and what the rules find.
    void judge(const RegisterForm::Composition &composition);

protected:
    [[nodiscard]] Result<Standing> look(const Database &database) override;
    void rebase() override;
    [[nodiscard]] bool mayBeSaved() override;
    [[nodiscard]] Status write(Edit &edit) override;
    void showStored() override;
    [[nodiscard]] qint64 record() const override;
    [[nodiscard]] QString title() const override;

private:
    [[nodiscard]] Problems problemsOf(const RegisterRecord &record) const;

    RegisterForm &m_form;
    RegisterRecord m_composed; ///< what is being written
    RegisterRecord m_theirs;   ///< what the catalogue says, as look() found it
    qint64 m_written = 0;
};

} // namespace vodhuk
