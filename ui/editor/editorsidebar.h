/// Beside the form: what the field at hand means, and what the rules of the codebook find in the record.
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/duplicates.h"
#include "core/codebook/responsefields.h"
#include "core/codebook/workedcases.h"

#include <QWidget>

class QBoxLayout;
class QTextBrowser;
class QUrl;

namespace vodhuk
{

class HelpPane;

class EditorSidebar : public QWidget
{
    Q_OBJECT

public:
    explicit EditorSidebar(QWidget *parent = nullptr);

    /// What a field means, and the cases worked out that teach about it, shown whole on demand.
    void showHelp(const QString &html, const QList<const WorkedCase *> &cases, const QString &language);
    /// With what can be done about each: a fix, an answer, or taking the answer back.
    void showFindings(const QMap<QString, FieldProblem> &unreadable, const Problems &findings);

    /// Records that may be the same as the one in the form.
    void showDuplicates(const QList<DuplicateCandidate> &candidates);

    [[nodiscard]] QString findingsText() const;
    /// As if a link of the findings were clicked: "fix:0" mends the first one.
    void follow(const QUrl &target);

Q_SIGNALS:
    void fieldWanted(const QString &key);
    void fixWanted(const vodhuk::Problem &problem);
    void answerWanted(const vodhuk::Problem &problem);
    void withdrawalWanted(const vodhuk::Problem &problem);
    void compareWanted(vodhuk::ResponseId other);
    void lookWanted(vodhuk::ResponseId other);
    void distinctWanted(vodhuk::ResponseId other);
    void linkWanted(vodhuk::ResponseId other);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    [[nodiscard]] QString unreadableHtml() const;
    [[nodiscard]] QString findingHtml(qsizetype place) const;
    [[nodiscard]] QString duplicatesHtml() const;

    QBoxLayout *m_parts;
    HelpPane *m_help;
    QTextBrowser *m_findings;
    QMap<QString, FieldProblem> m_unreadable;
    Problems m_found;
    QList<DuplicateCandidate> m_duplicates;
    QString m_language;
};

} // namespace vodhuk
