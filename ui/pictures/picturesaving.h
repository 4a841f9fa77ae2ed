/// Takes a picture out of the window: to the clipboard and into files.
#pragma once

#include "core/base/error.h"
#include "ui/pictures/picture.h"

#include <QDateTime>
#include <QObject>
#include <QSizeF>

class QMenu;
class QWidget;

namespace vodhuk
{

/// Pictures go out as the command line makes them, whatever the size of the window.
class PictureSaving : public QObject
{
    Q_OBJECT

public:
    /// `parent`: dialogs stand over it.
    explicit PictureSaving(const QString &language, QWidget *parent);

    void setBuilder(PictureBuilder builder) { m_builder = std::move(builder); }
    void setCreated(const QDateTime &created) { m_created = created; }

    /// Entries of the menu last as long as the menu.
    void fill(QMenu &menu);

Q_SIGNALS:
    void failed(const vodhuk::Error &error);

private:
    void askSize();
    void save(const QString &ending, const QSizeF &size, qreal scale);
    void saveTo(const QString &path, const QSizeF &size, qreal scale);
    [[nodiscard]] Picture picture(const QSizeF &size = {}) const;

    QString m_language;
    QWidget *m_over;
    PictureBuilder m_builder;
    QDateTime m_created;
};

} // namespace vodhuk
