/// Inputs for texts in several languages: a tab for each, those that lack a text are marked.
#pragma once

#include "core/base/localizedtext.h"

#include <QWidget>

class QLabel;
class QTabBar;
class QVBoxLayout;

namespace vodhuk
{

/// One text or several ones beside each other ("Title", "Text"). A language lacks a text if another one of the briefing has it.
class LocalizedTexts : public QWidget
{
    Q_OBJECT

public:
    /// `language` is shown first, if the briefing is printed in it.
    explicit LocalizedTexts(const QString &language, QWidget *parent = nullptr);

    /// A further text: one line, or Markdown in several. `name` finds its input, `hint` stands in it while it is empty.
    void addLine(const QString &name, const QString &label, const QString &hint = {});
    void addMarkdown(const QString &name, const QString &label, const QString &hint = {});

    /// Those that the briefing is printed in.
    void setLanguages(const QStringList &languages);

    /// The one whose texts are shown; before setLanguages() the one that is wished.
    [[nodiscard]] QString language() const;

    /// In the order in which they were added. Emits nothing; where the same text stands, the cursor stays where it is.
    void setTexts(const QList<LocalizedText> &texts);
    [[nodiscard]] const QList<LocalizedText> &texts() const { return m_texts; }

    /// Languages that lack a text which another one has.
    [[nodiscard]] QStringList lacking() const;

Q_SIGNALS:
    void edited();

private:
    void add(const QString &name, const QString &label, QWidget *input);
    void showLanguage();
    void mark();
    void take(qsizetype text, const QString &typed);
    [[nodiscard]] QStringList lackingTexts(const QString &language) const;

    QTabBar *m_tabs;
    QLabel *m_missing;
    QVBoxLayout *m_layout;
    QString m_wished;
    QStringList m_languages;
    QStringList m_labels;
    QList<QWidget *> m_inputs;
    QList<LocalizedText> m_texts;
};

} // namespace vodhuk
