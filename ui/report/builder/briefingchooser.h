/// Which briefing is shown, and what can be done with it as a whole.
#pragma once

#include "core/records/briefingdocument.h"

#include <QWidget>

class QAction;
class QComboBox;
class QMenu;
class QToolButton;

namespace vodhuk
{

class BriefingKeeper;

class BriefingChooser : public QWidget
{
    Q_OBJECT

public:
    /// `language`: of the names of templates.
    BriefingChooser(BriefingKeeper &keeper, const QString &language, bool mayWrite,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void beginWanted(const vodhuk::BriefingDocument &from);
    void renameWanted();
    void duplicateWanted();
    void templateWanted();
    void removeWanted();
    void importWanted();
    void exportWanted();
    void snapshotsWanted();

private:
    void showList();
    void choose(int entry);
    void fillTemplates();
    void buildMenu(bool mayWrite);
    void enableActions();

    BriefingKeeper &m_keeper;
    QString m_language;
    QComboBox *m_list;
    QToolButton *m_new;
    QToolButton *m_more;
    QMenu *m_templates;
    QList<QAction *> m_ofKept; ///< for briefings that are in the catalogue
};

} // namespace vodhuk
