/// The left side of the builder: which briefing, its sections, and what is set about the section or the whole.
#pragma once

#include "core/records/briefingdocument.h"
#include "ui/common/focusconnection.h"

#include <QWidget>

class QScrollArea;
class QTabWidget;

namespace vodhuk
{

class BriefingChooser;
class BriefingKeeper;
class DocumentSettings;
class SectionList;
class SectionSettings;
class Workspace;

/// What is typed goes to the keeper, which settles it when a field is left.
class BuilderPane : public QWidget
{
    Q_OBJECT

public:
    BuilderPane(Workspace &workspace, BriefingKeeper &keeper, QWidget *parent = nullptr);

    [[nodiscard]] BriefingChooser &chooser() { return *m_chooser; }

    /// Shows the settings of a section, as if it had been chosen in the list.
    void chooseSection(qsizetype section);

    /// The title that stands in place of one that nobody has written.
    void setMadeTitle(const QString &title);

    /// Goes to the name of the briefing, to type another one.
    void rename();

Q_SIGNALS:
    void sectionChosen(qsizetype section);
    /// Sections were added, moved, repeated or removed; `current` is to be seen once its pages are there.
    void sectionsChanged(qsizetype current);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followFocus(QWidget *left, QWidget *entered);
    [[nodiscard]] QWidget *buildSettings();
    [[nodiscard]] static QScrollArea *scrolled(QWidget *content);
    void joinList();
    void showAll();
    void showSection();
    void takeSection();
    void addSection(const QString &kind);
    void removeSection(qsizetype section);
    void moveSection(qsizetype from, qsizetype to);
    void repeatSection(qsizetype section);
    void changeSections(const std::function<void(QList<BriefingSection> &sections)> &change,
                        const QString &label, qsizetype current);

    BriefingKeeper &m_keeper;
    QString m_language;
    BriefingChooser *m_chooser;
    SectionList *m_list;
    SectionSettings *m_section;
    DocumentSettings *m_document;
    QTabWidget *m_tabs;
    FocusConnection m_focus; ///< the last: it ends first
};

} // namespace vodhuk
