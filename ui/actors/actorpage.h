/// The page of one actor; what is in force is told for a day that can be chosen.
#pragma once

#include "ui/actors/actorpagetext.h"

#include <QScrollArea>

#include <optional>

class QDateEdit;
class QLabel;

namespace vodhuk
{

class PictureView;
class Workspace;

class ActorPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ActorPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Asks in the background and shows the answer; a null id empties the page.
    void showActor(ActorId actor);

    [[nodiscard]] ActorId actor() const { return m_actor; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *makeText(const QString &accessibleName);
    QWidget *makeInForceHeading();
    QLabel *makeHeading(const QString &text);
    void buildPicture();
    void fillParts();
    void ask();
    void render();
    void showTimeline();
    void follow(const QString &target);
    void restrict(const QList<Condition> &conditions);

    Workspace &m_workspace;
    ActorId m_actor;
    QLabel *m_head;
    PictureView *m_picture;
    QDateEdit *m_day;
    QLabel *m_inForce;
    QLabel *m_responses;
    QWidget *m_parts;
    std::optional<ActorPageContent> m_content;
};

} // namespace vodhuk
