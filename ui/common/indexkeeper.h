/// The index of the open catalogue in memory: built in the background, brought up to date after each change.
#pragma once

#include "core/catalogue/change.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace vodhuk
{

class Background;
class ResponseIndex;

/// Gives the index to Background whenever it is that of the catalogue as it stands, and takes it away while it is not: questions
/// are then answered from the file.
class IndexKeeper : public QObject
{
    Q_OBJECT

public:
    /// `background` outlives it.
    explicit IndexKeeper(Background &background, QObject *parent = nullptr);
    ~IndexKeeper() override;

    /// After opening, and after each change of the catalogue. renewed() follows once all changes are in.
    void follow(const ChangeSet &changes);

    /// Whether a few changed records are being read: whoever waits for renewed() has an answer sooner than from the file.
    [[nodiscard]] bool isNearlyDone() const;

    /// Whether renewed() will follow.
    [[nodiscard]] bool isReading() const { return m_isReading; }

Q_SIGNALS:
    /// Also if it could not be read: then there is none.
    void renewed();
    /// What was nearly done is not: many records go with the few that changed, as with an actor. Whoever waits asks the file.
    void takesLong();

private:
    void read();
    void tellThatItTakesLong();
    void take(std::shared_ptr<const ResponseIndex> index);

    Background &m_background;
    std::shared_ptr<const ResponseIndex> m_index; ///< of a former state while m_isReading
    std::optional<ChangeSet> m_pending;           ///< what came while it was read
    bool m_isReading = false;
    bool m_isReadingFew = false;
    QTimer m_moment; ///< within which few are read
};

} // namespace vodhuk
