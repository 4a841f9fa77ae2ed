/// Texts with links that show where the Tab key has come to: the first link is marked as soon as they have the focus.
#pragma once

#include <QLabel>
#include <QTextBrowser>

namespace vodhuk
{

/// Else the key would stop once at the label itself, with nothing marked.
class LinkLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent *event) override;
};

class LinkBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    using QTextBrowser::QTextBrowser;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool hasLinks() const;
};

} // namespace vodhuk
