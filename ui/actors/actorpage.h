/// The page of one actor; what is in force is told for a day that can be chosen.
#pragma once

#include "ui/actors/actorpagetext.h"

#include <QDate>
#include <QScrollArea>

#include <optional>

class QDateEdit;
class QLabel;

namespace vodhuk
{

class PictureView;
class PictureWithNumbers;
class Workspace;

class ActorPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `place` among pages that stand side by side.
    explicit ActorPage(Workspace &workspace, int place = 0, QWidget *parent = nullptr);

    /// Asks in the background and shows the answer; a null id empties the page.
    void showActor(ActorId actor);

    [[nodiscard]] ActorId actor() const { return m_actor; }

    /// The day for which measures in force are told.
    void setDay(QDate day);
    [[nodiscard]] QDate day() const;
    /// While the query names the day: another one could not be told of its records.
    void lockDay(bool locked);

    /// Beside others it claims the width that its texts need, and alone it takes what there is.
    void setCompared(bool compared);

Q_SIGNALS:
    void dayChosen(QDate day);
    void actorWanted(vodhuk::ActorId actor); ///< by a link to another one

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *makeText(const QString &accessibleName);
    void addPart(const QString &heading, QLabel *text);
    QWidget *makeInForceHeading();
    QLabel *makeHeading(const QString &text);
    void buildPicture();
    void fillParts();
    void ask();
    void render();
    void fill();
    void fitWidth();
    void showTimeline();
    [[nodiscard]] Query ofThisActor() const;
    void follow(const QString &target);
    void restrict(const QList<Condition> &conditions);

    Workspace &m_workspace;
    int m_place = 0;
    ActorId m_actor;
    bool m_isCompared = false;
    QLabel *m_head;
    PictureView *m_picture;
    PictureWithNumbers *m_timeline; ///< holds the picture
    QLabel *m_inForceHeading = nullptr;
    QDateEdit *m_day;
    QLabel *m_inForce;
    QLabel *m_responses;
    QLabel *m_companions;
    QLabel *m_targets;
    QWidget *m_parts;
    std::optional<ActorPageContent> m_content;
};

} // namespace vodhuk
