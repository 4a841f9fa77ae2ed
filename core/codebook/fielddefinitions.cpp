#include "core/codebook/fielddefinitions.h"

#include "core/base/csv.h"
#include "core/base/localizedtext.h"
#include "core/base/resources.h"

#include <QFile>
#include <QHash>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Definitions = QHash<QString, LocalizedText>;

Definitions readDefinitions()
{
    initResources();
    QFile file(u":/codebook/fields.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The definitions of the fields are missing from the program.");
    const Result<QList<CsvRow>> rows = readCsv(file.readAll());
    if (!rows || rows->isEmpty())
        qFatal("The definitions of the fields in the program cannot be read.");
    const QStringList &heads = rows->first().cells;
    Definitions definitions;
    for (const CsvRow &row : rows->sliced(1)) {
        LocalizedText text;
        for (const QString &language : houseLanguages())
            text.set(language, row.cells.value(heads.indexOf(u"definition_"_s + language)));
        definitions.insert(row.cells.value(0), text);
    }
    return definitions;
}

/// "title" for "title_be".
QString withoutLanguage(const QString &key)
{
    for (const QString &language : houseLanguages()) {
        if (key.endsWith(u'_' + language))
            return key.chopped(language.size() + 1);
    }
    return key;
}

} // namespace

QString fieldDefinition(const QString &key, const QString &language)
{
    static const Definitions definitions = readDefinitions();
    const auto found = definitions.constFind(key);
    const LocalizedText text = found == definitions.cend() ? definitions.value(withoutLanguage(key)) : *found;
    return text.best(language);
}

} // namespace vodhuk
