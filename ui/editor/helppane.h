/// Beside or below a form: what the field at hand means, and the worked cases that teach about it.
#pragma once

#include "core/codebook/workedcases.h"

#include <QTextBrowser>

namespace vodhuk
{

/// Makes a browser look like a part of the panel in which it stands.
void blendIn(QTextBrowser &browser);

class HelpPane : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpPane(QWidget *parent = nullptr);

    /// What a field means, and links to the cases, each shown whole on demand.
    void showHelp(const QString &html, const QList<const WorkedCase *> &cases, const QString &language);

private:
    void follow(const QUrl &target);

    QString m_helpHtml;
    QString m_language;
};

} // namespace vodhuk
