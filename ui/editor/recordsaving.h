/// Saves what stands in a form as one recorded change, takes over what others have changed in the record meanwhile, and shows both.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/database.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace vodhuk
{

class DraftKeeper;
class Edit;
class NoticeBar;
class RecordForm;
class Workspace;

/// One way for records of every kind; how one of them is read and written is up to those that inherit.
class RecordSaving : public QObject
{
    Q_OBJECT

public:
    /// What saving goes through; all of it outlives the saving.
    struct Parts {
        Workspace &workspace;
        RecordForm &form;
        NoticeBar &notice;
        DraftKeeper &drafts;
    };

    RecordSaving(Parts parts, QObject *parent);

    /// What the changes are called in the history, in front of the record's title.
    void setLabel(const QString &label) { m_label = label; }

    /// Another record is shown: nothing is left to decide.
    void begin();

    /// False if it cannot be saved yet; the notice then says why. While another program writes, it is saved as soon as that is done,
    /// unless the notice is dismissed.
    bool save();

    /// Takes over what somebody else has changed in the record, if anything.
    void followCatalogue();

    /// What the record said, as far as the user has agreed to it: the form's base, or the one before others changed what is not
    /// decided yet. A draft that is kept with it shows the same question again.
    [[nodiscard]] QMap<QString, QString> agreedTexts() const;

Q_SIGNALS:
    void saved(qint64 record);
    /// The form shows something else than before.
    void stateChanged();
    /// The changes made here shall give way to the form's base.
    void reloadWanted();
    /// The record is gone: what the form says shall be saved as a new one.
    void anewWanted();

protected:
    enum class Standing { New, AsInForm, Changed, Gone };

    /// How the record stands in the catalogue beside the form's base. Keeps what it says there for rebase().
    [[nodiscard]] virtual Result<Standing> look(const Database &database) = 0;
    /// For look(): of a record that was found, or is gone, and the form's base. `theirs` takes what it says now, if that is another thing.
    template <class Record>
    [[nodiscard]] static Result<Standing> standing(Result<std::optional<Record>> now, const Record &base,
                                                   Record &theirs)
    {
        VODHUK_TRY(now);
        if (!now->has_value())
            return Standing::Gone;
        if (**now == base)
            return Standing::AsInForm;
        theirs = **std::move(now);
        return Standing::Changed;
    }
    /// Puts what look() found below the changes made here.
    virtual void rebase() = 0;
    /// Composes what write() writes; else says why it cannot be saved.
    [[nodiscard]] virtual bool mayBeSaved() = 0;
    [[nodiscard]] virtual Status write(Edit &edit) = 0;
    /// Shows the record as write() stored it.
    virtual void showStored() = 0;
    [[nodiscard]] virtual qint64 record() const = 0;
    /// Of what is being written; empty: it has none.
    [[nodiscard]] virtual QString title() const = 0;

    [[nodiscard]] Workspace &workspace() const { return m_parts.workspace; }
    [[nodiscard]] NoticeBar &notice() const { return m_parts.notice; }

private:
    [[nodiscard]] bool store();
    void waitForOthers();
    void tryAgain();
    void askAnew();
    void takeOver();
    [[nodiscard]] QStringList differing() const;
    [[nodiscard]] QStringList clashing() const;
    [[nodiscard]] QStringList fieldsToTell() const;
    [[nodiscard]] QString differenceInWords(const QString &key) const;
    [[nodiscard]] QString differencesInWords() const;
    [[nodiscard]] QString labelsOf(const QStringList &keys) const;
    void askWhose();
    void keepMine();
    void takeTheirs();
    void loadTheirs();

    Parts m_parts;
    QString m_label;
    QTimer m_again; ///< runs while another program writes
    bool m_isStoring = false;
    bool m_isGone = false; ///< and the notice asks what becomes of the form
    std::optional<QMap<QString, QString>>
        m_seen; ///< before others changed what is to be decided; none once it is
};

} // namespace vodhuk
