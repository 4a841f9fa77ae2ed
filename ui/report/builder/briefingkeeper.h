/// The briefing that is worked on, between the builder and the catalogue: what is typed is kept there by itself, and what changes there
/// comes back.
#pragma once

#include "core/catalogue/change.h"
#include "core/records/briefingdocument.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace vodhuk
{

class Workspace;

/// At first the briefing of the current search, which is in no catalogue: it follows the query of the window until somebody works on its
/// texts or sections. From then on it is kept like the others, with the query of that moment.
class BriefingKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BriefingKeeper(Workspace &workspace, QObject *parent = nullptr);

    /// Briefings and templates of the catalogue, by name.
    [[nodiscard]] const QList<BriefingDocument> &documents() const { return m_documents; }

    /// As it was typed; its id is null while it is in no catalogue.
    [[nodiscard]] const BriefingDocument &current() const { return m_current; }

    /// The same with the query that it stands for.
    [[nodiscard]] BriefingDocument shown() const;

    /// Whether it takes its query from the window.
    [[nodiscard]] bool followsSearch() const { return m_current.id.isNull() && m_current.query.isEmpty(); }

    /// Something was typed: kept once that rests for two seconds, or by settle().
    void change(const BriefingDocument &document);

    /// A step that is undone by itself: kept at once, under `label` ("Move section").
    void changeAtOnce(const std::function<void(BriefingDocument &document)> &change, const QString &label);

    /// Shows another one; a null id: the briefing of the current search. What was typed is settled first; false if that fails.
    bool choose(BriefingId id);

    /// Keeps a new one beside the others, which gets a number behind its name if there is one of that name, and shows it.
    bool add(BriefingDocument document, const QString &label);

    /// Takes the one that is shown out of the catalogue.
    void remove();

    /// Keeps what was typed, now. False if it cannot be kept; it stays to be tried again.
    bool settle();

    /// Puts the briefing into the catalogue, if nobody has worked on it so far. False if that fails.
    bool keep();

    /// While it writes by itself: what changes then in the catalogue is the briefing alone.
    [[nodiscard]] bool isStoring() const { return m_isStoring; }

    /// Something that is to be kept is not yet.
    [[nodiscard]] bool isUnsettled() const;

    /// Whether nothing else was changed, as by an undo of a step in a briefing.
    [[nodiscard]] bool areBriefingsAlone(const ChangeSet &changes) const;

    /// Why not all briefings of the catalogue are listed; empty if they are.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// "Briefing of the current search" for the one that has no name.
    [[nodiscard]] static QString nameOf(const BriefingDocument &document);

Q_SIGNALS:
    void listChanged();
    /// Another briefing than before is shown; replaced() follows.
    void otherShown();
    /// Another one is shown, or it was changed from elsewhere: by an undo, by another program.
    void replaced();
    /// Somebody works on it here.
    void edited();
    /// An error, or what became of it, to be read.
    void told(const QString &text);
    /// The briefing `name` was taken out; it can be undone.
    void removed(const QString &name);

private:
    void readList();
    void keepSoon();
    void keepNoMore();
    void follow();
    void followThere(const BriefingDocument &there);
    void followLoss();
    void show(const BriefingDocument &document);
    void tellOther();
    bool store(const QString &label);
    bool write(const QString &label); ///< the same, and tells nobody but of an error
    /// Without a name of its own a briefing is called by its title, also while that is being typed.
    [[nodiscard]] BriefingDocument toBeKept() const;
    [[nodiscard]] BriefingDocument ofCurrentSearch() const;
    [[nodiscard]] const BriefingDocument *find(BriefingId id) const;
    [[nodiscard]] QString freeName(const QString &wanted, const BriefingDocument &own) const;

    Workspace &m_workspace;
    QList<BriefingDocument> m_documents;
    BriefingDocument m_current;
    BriefingDocument m_stored; ///< as it stands in the catalogue, or as it was begun
    BriefingId m_lost;         ///< was shown and is gone: shown again if it comes back
    QTimer m_rest;
    QTimer m_longest; ///< for who types on without a rest
    QString m_problem;
    bool m_isStoring = false;
};

} // namespace vodhuk
