/// What an author may set about a whole briefing: its name, title and addressee, languages, paper and selection.
#pragma once

#include "core/records/briefingdocument.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace vodhuk
{

class LocalizedTexts;
class QueryField;
class Workspace;

class DocumentSettings : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentSettings(Workspace &workspace, QWidget *parent = nullptr);

    /// Emits nothing. `followsSearch`: the selection is that of the window, whatever stands in the document.
    void setDocument(const BriefingDocument &document, bool followsSearch);

    /// The title that stands in place of one that nobody has written.
    void setMadeTitle(const QString &title);

    /// What is shown, with what was typed.
    [[nodiscard]] const BriefingDocument &document() const { return m_document; }

    /// Goes to the name, to type another one.
    void rename();

Q_SIGNALS:
    void edited();

private:
    void addLabelled(const QString &label, QWidget *input);
    void buildLanguages();
    void takeLanguages();
    void showLanguages();

    BriefingDocument m_document;
    QLineEdit *m_name;
    LocalizedTexts *m_texts;
    QList<QCheckBox *> m_languages; ///< in the order of houseLanguages()
    QComboBox *m_paper;
    QueryField *m_query;
};

} // namespace vodhuk
