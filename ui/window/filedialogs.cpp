#include "ui/window/filedialogs.h"

#include "ui/common/foldertraces.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::MainWindow)
};

QString catalogueFilter()
{
    return Texts::tr("Catalogues (*.vodhuk)");
}

QString tableFilter()
{
    return Texts::tr("Tables (*.csv)");
}

void show(QWidget *window, QFileDialog *dialog, const PathChosen &chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    leaveNoTraces(*dialog);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, chosen);
    dialog->open();
}

QFileDialog *openDialog(QWidget *window, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(window, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

QFileDialog *saveDialog(QWidget *window, const QString &title, const QString &filter, const QString &suffix)
{
    auto *dialog = new QFileDialog(window, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    return dialog;
}

} // namespace

void askForCatalogue(QWidget *window, const PathChosen &chosen)
{
    show(window, openDialog(window, Texts::tr("Open a catalogue"), catalogueFilter()), chosen);
}

void askForNewCatalogue(QWidget *window, const QString &title, const PathChosen &chosen)
{
    QFileDialog *dialog = saveDialog(window, title, catalogueFilter(), u"vodhuk"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    show(window, dialog, chosen);
}

void askForTable(QWidget *window, const PathChosen &chosen)
{
    show(window, openDialog(window, Texts::tr("Import a table"), tableFilter()), chosen);
}

void askForNewTable(QWidget *window, const PathChosen &chosen)
{
    show(window, saveDialog(window, Texts::tr("Export the table"), tableFilter(), u"csv"_s), chosen);
}

} // namespace vodhuk
