#include "core/codebook/codebook.h"

#include "core/base/csv.h"
#include "core/base/editdistance.h"
#include "core/base/resources.h"
#include "core/base/textfold.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Columns {
    explicit Columns(const QStringList &heads)
        : vocabulary(heads.indexOf("vocabulary"_L1))
        , code(heads.indexOf("code"_L1))
        , parent(heads.indexOf("parent"_L1))
    {
        for (const QString &language : houseLanguages()) {
            labels.append(heads.indexOf(u"label_"_s + language));
            definitions.append(heads.indexOf(u"definition_"_s + language));
        }
    }
    qsizetype vocabulary;
    qsizetype code;
    qsizetype parent;
    QList<qsizetype> labels; ///< one by one with houseLanguages(), as are definitions
    QList<qsizetype> definitions;
};

Term termFrom(const QStringList &cells, const Columns &columns)
{
    Term term;
    term.vocabulary = cells.value(columns.vocabulary);
    term.code = cells.value(columns.code);
    term.parent = cells.value(columns.parent);
    for (qsizetype i = 0; i < houseLanguages().size(); ++i) {
        term.label.set(houseLanguages()[i], cells.value(columns.labels[i]));
        term.definition.set(houseLanguages()[i], cells.value(columns.definitions[i]));
    }
    return term;
}

QList<Term> readBuiltIn()
{
    initResources();
    QFile file(u":/codebook/codebook.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The codebook is missing from the program.");
    const Result<QList<CsvRow>> rows = readCsv(file.readAll());
    if (!rows || rows->isEmpty())
        qFatal("The codebook in the program cannot be read.");

    const Columns columns(rows->first().cells);
    QHash<QString, int> positions;
    QList<Term> terms;
    for (const CsvRow &row : rows->sliced(1)) {
        Term term = termFrom(row.cells, columns);
        term.position = positions[term.vocabulary]++;
        terms.append(term);
    }
    return terms;
}

const QList<Term> &builtInTerms()
{
    static const QList<Term> terms = readBuiltIn();
    return terms;
}

/// "Travel ban" and "travel-ban" are meant for "travel_ban".
QString spelledAsCode(const QString &text)
{
    return foldedText(text).replace(u' ', u'_');
}

} // namespace

struct Codebook::Data {
    QStringList vocabularies;
    QHash<QString, QList<Term>> terms;
    QHash<QString, QHash<QString, const Term *>> byCode; ///< into `terms`, which does not change any more

    void addVocabulary(const QString &vocabulary)
    {
        if (!vocabularies.contains(vocabulary))
            vocabularies.append(vocabulary);
    }
};

Codebook Codebook::builtIn()
{
    static const Codebook codebook{builtInTerms()};
    return codebook;
}

Codebook::Codebook(const QList<Term> &terms)
{
    auto data = std::make_shared<Data>();
    for (const Term &term : builtInTerms())
        data->addVocabulary(term.vocabulary);
    for (const Term &term : terms) {
        data->addVocabulary(term.vocabulary);
        data->terms[term.vocabulary].append(term);
    }
    data->vocabularies.removeIf([&](const QString &vocabulary) { return !data->terms.contains(vocabulary); });
    for (auto it = data->terms.begin(); it != data->terms.end(); ++it) {
        std::ranges::stable_sort(it.value(), {}, &Term::position);
        QHash<QString, const Term *> &byCode = data->byCode[it.key()];
        for (const Term &term : std::as_const(it.value()))
            byCode.insert(term.code, &term);
    }
    m_data = std::move(data);
}

QStringList Codebook::vocabularies() const
{
    return m_data->vocabularies;
}

QList<Term> Codebook::terms(const QString &vocabulary) const
{
    return m_data->terms.value(vocabulary);
}

const Term *Codebook::find(const QString &vocabulary, const QString &code) const
{
    const auto found = m_data->byCode.constFind(vocabulary);
    return found == m_data->byCode.cend() ? nullptr : found->value(code);
}

bool Codebook::contains(const QString &vocabulary, const QString &code) const
{
    return find(vocabulary, code) != nullptr;
}

QString Codebook::label(const QString &vocabulary, const QString &code, const QString &language) const
{
    const Term *term = find(vocabulary, code);
    const QString label = term ? term->label.best(language) : QString();
    return label.isEmpty() ? code : label;
}

QString Codebook::family(const QString &instrument) const
{
    const Term *term = find(u"instrument"_s, instrument);
    return term && !term->parent.isEmpty() ? term->parent : u"other"_s;
}

QString Codebook::suggestion(const QString &vocabulary, const QString &code) const
{
    const QString wanted = spelledAsCode(code);
    qsizetype nearest = std::max<qsizetype>(1, wanted.size() / 3) + 1;
    QString best;
    for (const Term &term : terms(vocabulary)) {
        for (const QString &language : term.label.languages()) {
            if (spelledAsCode(term.label.text(language)) == wanted)
                return term.code;
        }
        if (const int distance = editDistance(wanted, spelledAsCode(term.code)); distance < nearest) {
            nearest = distance;
            best = term.code;
        }
    }
    return best;
}

} // namespace vodhuk
