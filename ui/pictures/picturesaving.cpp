#include "ui/pictures/picturesaving.h"

#include "ui/common/foldertraces.h"
#include "ui/pictures/pictureexport.h"
#include "ui/pictures/picturestyle.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QMenu>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int marginOfFiles = 4 * spacing;
constexpr qreal usualScale = 2;

} // namespace

PictureSaving::PictureSaving(const QString &language, QWidget *parent)
    : QObject(parent)
    , m_language(language)
    , m_over(parent)
{
}

void PictureSaving::fill(QMenu &menu)
{
    menu.addAction(tr("Copy picture"), this, [this] {
        use({}, [](const Picture &picture, const QDateTime & /*created*/) {
            QApplication::clipboard()->setImage(
                pictureImage(withMargin(picture, marginOfFiles), Appearance::print(), usualScale));
        });
    });
    menu.addAction(tr("Copy numbers as table"), this, [this] {
        use({}, [](const Picture &picture, const QDateTime & /*created*/) {
            QApplication::clipboard()->setText(tabSeparated(picture.table));
        });
    });
    menu.addAction(tr("Copy text alternative"), this, [this] {
        use({}, [](const Picture &picture, const QDateTime & /*created*/) {
            QApplication::clipboard()->setText(picture.textAlternative);
        });
    });
    menu.addSeparator();
    menu.addAction(tr("Save as SVG …"), this, [this] { save(u"svg"_s, {}, usualScale); });
    menu.addAction(tr("Save as PNG …"), this, &PictureSaving::askSize);
    menu.addAction(tr("Save as PDF …"), this, [this] { save(u"pdf"_s, {}, usualScale); });
    menu.addAction(tr("Save numbers as CSV …"), this, [this] { save(u"csv"_s, {}, usualScale); });
    menu.addAction(tr("Save numbers as XLSX …"), this, [this] { save(u"xlsx"_s, {}, usualScale); });
}

void PictureSaving::use(const PictureWish &wish, const PictureTaker &taken)
{
    if (m_source)
        m_source(wish, taken);
}

/// A PNG cannot be made larger afterwards, so its size is asked for.
void PictureSaving::askSize()
{
    const PictureStyle usual{Wording(m_language)};
    auto *dialog = new QDialog(m_over);
    dialog->setObjectName(u"pictureSize"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Size of the picture"));
    auto *form = new QFormLayout(dialog);
    auto *width = new QSpinBox(dialog);
    auto *height = new QSpinBox(dialog);
    auto *scale = new QDoubleSpinBox(dialog);
    width->setRange(200, 10000);
    width->setValue(static_cast<int>(usual.size.width()));
    height->setRange(120, 10000);
    height->setValue(static_cast<int>(usual.size.height()));
    scale->setRange(0.5, 10);
    scale->setSingleStep(0.5);
    scale->setValue(usualScale);
    form->addRow(tr("&Width"), width);
    form->addRow(tr("&Height, where rows do not decide it"), height);
    form->addRow(tr("&Scale: pixels for each of these"), scale);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, width, height, scale] {
        save(u"png"_s, QSizeF(width->value(), height->value()), scale->value());
    });
    dialog->open();
}

void PictureSaving::save(const QString &ending, const QSizeF &size, qreal scale)
{
    auto *dialog = new QFileDialog(m_over, tr("Save picture"), QString(), u"*."_s + ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    leaveNoTraces(*dialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, size, scale](const QString &path) { saveTo(path, size, scale); });
    dialog->open();
}

void PictureSaving::saveTo(const QString &path, const QSizeF &size, qreal scale)
{
    use({size, path}, [this, path, scale](const Picture &picture, const QDateTime &created) {
        PictureFile file;
        file.language = m_language;
        file.scale = scale;
        file.created = created;
        if (const Status written = writePicture(picture, path, file); !written)
            Q_EMIT failed(written.error());
    });
}

} // namespace vodhuk
