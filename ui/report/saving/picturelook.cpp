#include "ui/report/saving/picturelook.h"

#include "core/catalogue/datachange.h"
#include "ui/common/appearance.h"
#include "ui/common/workspace.h"
#include "ui/report/saving/leaklist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vodhuk
{

PictureLook::PictureLook(Workspace &workspace, PictureAsker ask, const PreparedPicture &prepared,
                         QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_ask(std::move(ask))
    , m_leaks(new LeakList(
          tr("This would be given away. Accept each line, or mend it in the query, the records or the name "
             "of the file:"),
          this))
    , m_message(new QLabel(this))
    , m_leave(new QPushButton(this))
    , m_again(new QPushButton(tr("Look again"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"pictureLook"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What leaves with the picture: %1").arg(prepared.picture().title));
    resize(190 * spacing, 100 * spacing);
    m_message->setObjectName(u"pictureLookMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * spacing);
    layout->addWidget(m_leaks, 1);
    layout->addWidget(m_message);
    buildButtons();
    join();
    take(prepared);
}

void PictureLook::buildButtons()
{
    m_leave->setObjectName(u"leavePicture"_s);
    m_leave->setProperty("primary", true);
    m_again->setObjectName(u"lookAgain"_s);
    m_again->setToolTip(tr("Reads the catalogue again, after something was mended"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_again, m_leave, m_close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
}

void PictureLook::join()
{
    connect(m_leaks, &LeakList::acceptedChanged, this, &PictureLook::follow);
    connect(m_again, &QPushButton::clicked, this, &PictureLook::lookAgain);
    connect(m_close, &QPushButton::clicked, this, &PictureLook::close);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        Q_EMIT released(*m_prepared);
        close();
    });
    // What is closed since is to be left out.
    connect(&m_workspace, &Workspace::catalogueChanged, this, [this](const ChangeSet &changes) {
        const auto leaves = leavesDataAlone(m_workspace.catalogue().database(), changes);
        if (!leaves || !*leaves)
            lookAgain();
    });
}

void PictureLook::setLeaveText(const QString &text)
{
    m_leave->setText(text);
}

void PictureLook::lookAgain()
{
    m_prepared.reset();
    m_failure.clear();
    m_leaks->setLanguages({});
    m_ask(this, [this](const Result<PreparedPicture> &prepared) { take(prepared); });
}

void PictureLook::take(const Result<PreparedPicture> &prepared)
{
    if (!prepared) {
        m_failure = prepared.error().message;
        return follow();
    }
    m_prepared = *prepared;
    m_leaks->setLanguages({{prepared->looked->briefing.content.language, prepared->looked}});
}

QString PictureLook::stateInWords() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (!m_prepared)
        return tr("The picture is being made and looked through …");
    const qsizetype open = m_leaks->unaccepted();
    return open == 0 ? tr("Nothing stands in its way.")
                     : tr("%n line(s) to accept or to mend before the picture leaves the catalogue.", nullptr,
                          static_cast<int>(open));
}

void PictureLook::follow()
{
    m_message->setText(stateInWords());
    m_leave->setEnabled(m_prepared && m_leaks->unaccepted() == 0);
}

} // namespace vodhuk
