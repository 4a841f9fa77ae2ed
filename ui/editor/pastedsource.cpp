#include "ui/editor/pastedsource.h"

#include "core/codebook/typedsource.h"
#include "ui/editor/responseform.h"

#include <QClipboard>
#include <QGuiApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

bool pasteSourceInto(ResponseForm &form)
{
    const Source source = typedSource(QGuiApplication::clipboard()->text());
    if (source.title.isEmpty() && source.url.isEmpty())
        return false;
    Entry with;
    with.sources = {source};
    with.response.citations = {Citation()};
    form.appendRows(u"citations"_s, with);
    form.focusField(u"source_title"_s);
    return true;
}

} // namespace vodhuk
