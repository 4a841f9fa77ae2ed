/// The panel in which a record of a register is entered, joined with another, or removed; each as one recorded change.
#pragma once

#include "core/records/draft.h"
#include "ui/registers/registerform.h"

#include <QTimer>

#include <functional>

namespace vodhuk
{

class DraftKeeper;
class HelpPane;
struct MergeWish;
class NearNamesBar;
class NoticeBar;
class RegisterHeader;
class RegisterSaving;

class RegisterEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterEditor(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a record. Asks first if changes made here would be lost by it.
    void load(RegisterKind kind, qint64 record);

    /// An empty form, with `texts` as if typed; a record comes to be when it is saved.
    void startNew(RegisterKind kind, const QMap<QString, QString> &texts = {});

    /// Goes on with a form that was kept when the program ended before it was saved.
    void resume(RegisterKind kind, const Draft &draft);
    /// The draft in which what is typed is kept; null: none.
    [[nodiscard]] DraftId keptDraft() const;

    /// False if it cannot be saved yet; the panel then says why. Refused are texts that cannot be understood, errors of the rules,
    /// and writing over what somebody else has changed since it was loaded: that is taken over first and shown.
    bool save();

    void remove();
    void join();

    /// Ends a form, after a question if changes would be lost by it: a new record is not made, one that is there stays as it is.
    void close();

    [[nodiscard]] bool hasUnsavedChanges() const;

    /// Runs `action` at once, or asks first if changes made here would be lost by it.
    void unlessLost(std::function<void()> action);

    [[nodiscard]] RegisterForm &form() { return *m_form; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// Something is typed, saved or dropped.
    void stateChanged();
    void saved(qint64 record);
    /// A record that was there already is shown in the place of the new one that was being typed.
    void openedInstead(qint64 record);
    void removed();
    /// Two records are one now; says which.
    void joined(const QString &told);
    /// The form was left; it shows what is in the catalogue, or an empty record.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void joinHeader();
    void show(const RegisterRecord &record);
    void showAgain();
    [[nodiscard]] Draft draft() const;
    void showAnew(RegisterKind kind, QMap<QString, QString> texts, const QMap<QString, QString> &typed);
    [[nodiscard]] RegisterRecord recordUnder(const RegisterRecord &now, const Draft &draft) const;
    void check();
    void showState();
    void showHelp(const QString &key, const QString &column);
    void trySave() { (void)save(); }
    void lookAlike(const RegisterRecord &typed);
    void offerInstead(qint64 record, const QString &name);
    [[nodiscard]] bool joinRecords(const MergeWish &wish);
    void openInstead(qint64 record, const QStringList &furtherNames);
    [[nodiscard]] RegisterKind kind() const { return kindOf(m_form->base()); }

    Workspace &m_workspace;
    RegisterHeader *m_header;
    NoticeBar *m_notice;
    RegisterForm *m_form;
    NearNamesBar *m_alike;
    HelpPane *m_help;
    DraftKeeper *m_drafts;
    RegisterSaving *m_saving;
    QTimer m_checkSoon;
};

} // namespace vodhuk
