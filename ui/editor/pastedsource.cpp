#include "ui/editor/pastedsource.h"

#include "core/codebook/partfields.h"
#include "core/codebook/typedsource.h"
#include "ui/common/workspace.h"
#include "ui/editor/responseform.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PastedSource)
};

} // namespace

QString pasteSourceInto(ResponseForm &form, const Workspace &workspace)
{
    const Source source = typedSource(QGuiApplication::clipboard()->text());
    if (source.title.isEmpty() && source.url.isEmpty())
        return Words::tr("What was copied holds no address and no citation.");
    auto [with, unreadable] = form.compose();
    for (const QString &key : QStringList{u"citations"_s} + fieldsSummingUp(u"citations"_s)) {
        if (unreadable.contains(key)) {
            form.focusField(key);
            return Words::tr("Mend first what cannot be understood of the sources: it would be lost.");
        }
    }
    with.sources.append(source);
    with.response.citations.append(Citation());
    const ResponseField &field = *formField(u"citations"_s);
    const Catalogue &catalogue = workspace.catalogue();
    form.setFieldText(field.key, field.read(with, {catalogue.codebook(), catalogue.actors()}));
    form.focusField(u"source_title"_s);
    return {};
}

} // namespace vodhuk
