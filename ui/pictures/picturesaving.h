/// Takes a picture out of the window: to the clipboard and into files.
#pragma once

#include "core/base/error.h"
#include "ui/pictures/leavingpicture.h"

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

    /// What is copied and saved; until there is one, nothing.
    void setSource(PictureSource source) { m_source = std::move(source); }

    /// Entries of the menu last as long as the menu.
    void fill(QMenu &menu);

Q_SIGNALS:
    void failed(const vodhuk::Error &error);

private:
    void askSize();
    void save(const QString &ending, const QSizeF &size, qreal scale);
    void saveTo(const QString &path, const QSizeF &size, qreal scale);
    void use(const PictureWish &wish, const PictureTaker &taken);

    QString m_language;
    QWidget *m_over;
    PictureSource m_source;
};

} // namespace vodhuk
