#include "ui/window/unfinishedforms.h"

#include "core/catalogue/drafts.h"
#include "core/catalogue/recordnames.h"
#include "core/query/rowreader.h"
#include "core/records/registerrecord.h"
#include "ui/common/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::UnfinishedForms)
};

/// The title as it was typed, else that of the record, in the first language that has one.
QString titleOf(const Draft &form, const Workspace &workspace)
{
    for (auto text = form.texts.cbegin(); text != form.texts.cend(); ++text) {
        if ((text.key().startsWith("title"_L1) || text.key().startsWith("name"_L1)) && !text->isEmpty())
            return *text;
    }
    if (registerFromCode(form.type)) {
        const auto name = recordName(workspace.catalogue().database(), form.record, workspace.language());
        return form.record != 0 && name ? *name : Texts::tr("Record without a title");
    }
    const auto rows = readRows(workspace.catalogue().database(), {ResponseId{form.record}});
    const bool isThere = form.record != 0 && rows && !rows->empty() && !rows->front().id.isNull();
    return isThere ? rows->front().title.best(workspace.language()) : Texts::tr("Record without a title");
}

} // namespace

QList<Draft> unfinishedForms(const Workspace &workspace, const QList<DraftId> &open)
{
    QList<Draft> forms = draftsToOffer(workspace.catalogue().database()).value_or(QList<Draft>());
    forms.removeIf([&](const Draft &form) { return open.contains(form.id); });
    return forms;
}

QString formInWords(const Draft &form, const Workspace &workspace)
{
    const QDateTime kept = QDateTime::fromString(form.time, Qt::ISODate).toLocalTime();
    return titleOf(form, workspace) + u" · "_s + kept.toString(u"yyyy-MM-dd HH:mm"_s);
}

void fillWithUnfinishedForms(QMenu &menu, Workspace &workspace, const QList<Draft> &forms,
                             const UnfinishedChoices &choices)
{
    menu.clear();
    for (const Draft &form : forms) {
        QAction *action = menu.addAction(formInWords(form, workspace).replace(u'&', u"&&"_s));
        QObject::connect(action, &QAction::triggered, &workspace,
                         [resume = choices.resume, id = form.id] { resume(id); });
    }
    if (forms.isEmpty()) {
        menu.addAction(Texts::tr("None"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    QObject::connect(menu.addAction(Texts::tr("Drop all of them")), &QAction::triggered, &workspace,
                     [drop = choices.drop, forms] { drop(forms); });
}

} // namespace vodhuk
