#include "ui/editor/recordsfield.h"

#include "core/query/rowreader.h"
#include "ui/common/workspace.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t recordsOffered = 20;

QString referenceInWords(const QString &reference)
{
    return QString(reference).replace(reference.indexOf(u'|'), reference.contains(u'|') ? 1 : 0, u" · "_s);
}

Query queryFor(const QString &typed)
{
    Query query;
    query.conditions += Condition{u"kind"_s, {u"any"_s}, false, 0};
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        query.words += SearchWord{word, false, false};
    return query;
}

QList<Choice> findRecords(const QueryEngine &engine, const Query &query, const QString &language,
                          const Cancellation &cancellation)
{
    const auto result = engine.run(query, {false, false, language}, cancellation);
    if (!result || !*result)
        return {};
    std::vector<ResponseId> ids = (*result)->ids;
    ids.resize(std::min(ids.size(), recordsOffered));
    const auto rows = readRows(engine.database(), ids);
    QList<Choice> choices;
    if (rows) {
        for (const ResponseRow &row : *rows) {
            const QString label = dateInShort(row.date) + u" · "_s + row.title.best(language);
            choices += Choice{recordIdText(row.id), label, {}, {}};
        }
    }
    return choices;
}

} // namespace

RecordsField::RecordsField(Workspace &workspace, CellJoin join, QWidget *parent)
    : ChipsField(ChoiceIndex(), join, parent)
    , m_workspace(workspace)
    , m_topic(u"records-%1"_s.arg(reinterpret_cast<quintptr>(this)))
{
    setLabeller(referenceInWords);
    connect(this, &ChipsField::typed, this, &RecordsField::search);
}

void RecordsField::search(const QString &typed)
{
    if (typed.trimmed().size() < 2)
        return;
    m_workspace.background().ask<QList<Choice>>(
        m_topic, this,
        [query = queryFor(typed), language = m_workspace.language()](const QueryEngine &engine,
                                                                     const Cancellation &cancellation) {
            return findRecords(engine, query, language, cancellation);
        },
        [this](const QList<Choice> &choices) { offer(choices); }, Background::Urgency::Urgent);
}

} // namespace vodhuk
