/// Beside the form: what the field at hand means, and what the rules of the codebook find in the record.
#pragma once

#include "core/base/problem.h"
#include "core/codebook/responsefields.h"
#include "core/codebook/workedcases.h"

#include <QWidget>

class QTextBrowser;

namespace vodhuk
{

class EditorSidebar : public QWidget
{
    Q_OBJECT

public:
    explicit EditorSidebar(QWidget *parent = nullptr);

    /// What a field means, and the cases worked out that teach about it, shown whole on demand.
    void showHelp(const QString &html, const QList<const WorkedCase *> &cases, const QString &language);
    void showFindings(const QMap<QString, FieldProblem> &unreadable, const Problems &findings);

Q_SIGNALS:
    void fieldWanted(const QString &key);

private:
    QTextBrowser *makePart(const QString &accessibleName);
    void followHelp(const QUrl &target);

    QTextBrowser *m_help;
    QTextBrowser *m_findings;
    QString m_helpHtml;
    QString m_language;
};

} // namespace vodhuk
