/// What the rules of the codebook find in the record of a form, and what they suggest, shown at its fields.
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/database.h"
#include "core/codebook/bindingsuggestion.h"
#include "ui/editor/responseform.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace vodhuk
{

class Workspace;

/// Typing never waits for the catalogue: it is asked in the background, and a newer question takes the place of the one before.
/// Saving asks on its own thread and waits.
class FormChecks : public QObject
{
    Q_OBJECT

public:
    FormChecks(Workspace &workspace, ResponseForm &form, QObject *parent);

    /// Another record was shown: forgets what was found in the one before.
    void begin();

    /// Checks once nothing was typed for a moment.
    void checkSoon();

    /// Asks in the background about what is finished: a name of which the first letters are typed is not judged yet. Texts that cannot be understood are shown at once, checked() follows with the answer.
    void check();

    /// Asks and waits: gives what is found and shows it; checked() was emitted then.
    Problems checkNow(const ResponseForm::Composition &composition);

    /// The same for any record, shown nowhere.
    [[nodiscard]] Problems problemsOf(const Entry &entry) const;

Q_SIGNALS:
    void checked(const QMap<QString, vodhuk::FieldProblem> &unreadable, const vodhuk::Problems &findings);

private:
    struct Findings {
        Problems problems;
        std::optional<BindingSuggestion> binding;
    };
    [[nodiscard]] static Findings findingsIn(const Entry &entry, const Database &database,
                                             const Codebook &codebook, const ActorDirectory &actors);
    [[nodiscard]] Problems atOwnTitle(Problems problems) const;
    void show(const Composition &composition, const Findings &findings);
    void suggest(const std::optional<BindingSuggestion> &binding);

    Workspace &m_workspace;
    ResponseForm &m_form;
    QTimer m_soon;
    QString m_topic; ///< of its questions, so that two forms do not cancel each other's
    Problems m_found;
};

} // namespace vodhuk
