#include "ui/common/foldertraces.h"

#include <QFileDialog>
#include <QSettings>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList &keysOfTraces()
{
    static const QStringList keys{u"FileDialog/lastVisited"_s, u"FileDialog/history"_s,
                                  u"FileDialog/shortcuts"_s, u"Qt/filedialog"_s};
    return keys;
}

} // namespace

void leaveNoTraces(QFileDialog &dialog)
{
    const QSettings settings(QSettings::UserScope, u"QtProject"_s);
    QMap<QString, QVariant> before;
    for (const QString &key : keysOfTraces()) {
        if (settings.contains(key))
            before.insert(key, settings.value(key));
    }
    // Qt writes them while the dialog is destroyed.
    QObject::connect(&dialog, &QObject::destroyed, [before] {
        QSettings written(QSettings::UserScope, u"QtProject"_s);
        for (const QString &key : keysOfTraces()) {
            if (before.contains(key))
                written.setValue(key, before[key]);
            else
                written.remove(key);
        }
    });
}

} // namespace vodhuk
