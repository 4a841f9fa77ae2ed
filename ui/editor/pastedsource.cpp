#include "ui/editor/pastedsource.h"

#include "core/codebook/partfields.h"
#include "core/codebook/typedsource.h"
#include "ui/common/workspace.h"
#include "ui/editor/responseform.h"

#include <QClipboard>
#include <QGuiApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

bool pasteSourceInto(ResponseForm &form, const Workspace &workspace)
{
    const Source source = typedSource(QGuiApplication::clipboard()->text());
    if (source.title.isEmpty() && source.url.isEmpty())
        return false;
    Entry with = form.compose().entry;
    with.sources.append(source);
    with.response.citations.append(Citation());
    const ResponseField &field = *formField(u"citations"_s);
    const Catalogue &catalogue = workspace.catalogue();
    form.setFieldText(field.key, field.read(with, {catalogue.codebook(), catalogue.actors()}));
    form.focusField(u"source_title"_s);
    return true;
}

} // namespace vodhuk
