/// Beside the form: what the field at hand means, and what the rules of the codebook find in the record.
#pragma once

#include "core/base/problem.h"
#include "core/codebook/responsefields.h"

#include <QWidget>

class QTextBrowser;

namespace vodhuk
{

class EditorSidebar : public QWidget
{
    Q_OBJECT

public:
    explicit EditorSidebar(QWidget *parent = nullptr);

    void showHelp(const QString &html);
    void showFindings(const QMap<QString, FieldProblem> &unreadable, const Problems &findings);

Q_SIGNALS:
    void fieldWanted(const QString &key);

private:
    QTextBrowser *makePart(const QString &accessibleName);

    QTextBrowser *m_help;
    QTextBrowser *m_findings;
};

} // namespace vodhuk
