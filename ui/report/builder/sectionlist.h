/// The sections of a briefing in their order: added, removed, moved and repeated here.
#pragma once

#include "core/records/briefingdocument.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace vodhuk
{

class MovableList;

/// Changes nothing itself: whoever owns the briefing is told, and shows what came of it.
class SectionList : public QWidget
{
    Q_OBJECT

public:
    /// `language`: of the names of kinds.
    explicit SectionList(const QString &language, QWidget *parent = nullptr);

    /// Emits nothing; `current` is chosen, as far as there is one.
    void setSections(const QList<BriefingSection> &sections, qsizetype current);
    [[nodiscard]] qsizetype current() const; ///< -1: none

Q_SIGNALS:
    void currentChanged(qsizetype section);
    void addWanted(const QString &kind);
    void removeWanted(qsizetype section);
    void moveWanted(qsizetype from, qsizetype to);
    void repeatWanted(qsizetype section);

private:
    [[nodiscard]] QHBoxLayout *buildTools();
    void fillMenu();
    void enableButtons();

    QString m_language;
    MovableList *m_list;
    QToolButton *m_add;
    QMenu *m_kinds;
    QList<QToolButton *> m_tools; ///< for the section that is chosen
};

/// "Picture: Timeline", or the title that its author gave it with the kind behind it.
[[nodiscard]] QString sectionName(const BriefingSection &section, const QString &language);

} // namespace vodhuk
