#include "core/query/viewtext.h"

#include "core/query/queryparser.h"

#include <QCoreApplication>

#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ViewText)
};

constexpr auto firstLine = "Vodhuk view"_L1;

struct Key {
    QLatin1String name;
    QString SavedView::*value;
};

constexpr std::array keys{Key{"name"_L1, &SavedView::name}, Key{"folder"_L1, &SavedView::folder},
                          Key{"query"_L1, &SavedView::query}, Key{"columns"_L1, &SavedView::columns},
                          Key{"view"_L1, &SavedView::view}};

void readLine(SavedView &view, const QString &line)
{
    for (const Key &key : keys) {
        if (line.startsWith(key.name + ": "_L1))
            view.*key.value = line.mid(key.name.size() + 2).trimmed();
    }
}

} // namespace

QString viewText(const SavedView &view)
{
    QString text = firstLine + u'\n';
    for (const Key &key : keys) {
        const QString value = (view.*key.value).simplified();
        if (!value.isEmpty())
            text += key.name + u": "_s + (key.value == &SavedView::query ? view.query : value) + u'\n';
    }
    return text;
}

Result<SavedView> viewFromText(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    qsizetype at = 0;
    while (at < lines.size() && lines[at].trimmed() != firstLine)
        ++at;
    SavedView view;
    for (++at; at < lines.size() && !lines[at].trimmed().isEmpty(); ++at)
        readLine(view, lines[at].trimmed());
    if (view.name.isEmpty())
        return fail(
            ErrorKind::Invalid,
            Texts::tr("There is no view in this text. Copy it with its first line, “%1”.").arg(firstLine));
    if (const auto query = parseQuery(view.query); !query)
        return fail(ErrorKind::Invalid, Texts::tr("The query of the view “%1” cannot be understood: %2")
                                            .arg(view.name, query.error().message));
    return view;
}

QString viewPath(const SavedView &view)
{
    return view.folder.isEmpty() ? view.name : view.folder + u'/' + view.name;
}

void setViewPath(SavedView &view, const QString &path)
{
    const QString folder = path.section(u'/', 0, -2);
    view.folder = folder.split(u'/', Qt::SkipEmptyParts).join(u'/').simplified();
    view.name = path.section(u'/', -1).simplified();
}

} // namespace vodhuk
