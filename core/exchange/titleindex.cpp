#include "core/exchange/titleindex.h"

#include "core/catalogue/responserepository.h"
#include "core/query/rowreader.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype batch = 2000;

QString titleKey(const QString &date, const QString &title)
{
    return date + u'|' + title;
}

QString kindKey(RecordKind kind, const PartialDate &date, const QString &title)
{
    return recordKindCode(kind) + u'|' + titleKey(date.edtf(), title);
}

void addOnce(QList<ResponseId> &ids, ResponseId id)
{
    if (!ids.contains(id))
        ids.append(id);
}

} // namespace

Result<TitleIndex> TitleIndex::read(const Database &database, const ImportWatch &watch)
{
    const auto all = ResponseRepository(database).all();
    if (!all)
        return std::unexpected(all.error());
    TitleIndex index;
    for (qsizetype start = 0; start < all->size(); start += batch) {
        VODHUK_TRY(watch.at(0));
        const QList<ResponseId> part = all->sliced(start, std::min(batch, all->size() - start));
        const auto rows = readRows(database, {part.begin(), part.end()});
        if (!rows)
            return std::unexpected(rows.error());
        for (const ResponseRow &row : *rows)
            index.add(row.id, row.kind, row.date, row.title);
    }
    return index;
}

void TitleIndex::add(ResponseId id, RecordKind kind, const PartialDate &date, const LocalizedText &title)
{
    m_ids.insert(id);
    for (const QString &language : title.languages()) {
        const QString text = title.text(language);
        addOnce(m_byKind[kindKey(kind, date, text)], id);
        addOnce(m_byTitle[titleKey(date.edtf(), text)], id);
    }
}

QList<ResponseId> TitleIndex::same(RecordKind kind, const PartialDate &date, const LocalizedText &title) const
{
    QList<ResponseId> ids;
    for (const QString &language : title.languages()) {
        for (const ResponseId id : m_byKind.value(kindKey(kind, date, title.text(language))))
            addOnce(ids, id);
    }
    return ids;
}

QList<ResponseId> TitleIndex::referenced(const QString &reference) const
{
    if (const auto id = recordIdFromText(reference))
        return contains({*id}) ? QList<ResponseId>{{*id}} : QList<ResponseId>();
    const auto bar = reference.indexOf(u'|');
    const auto date = PartialDate::parse(QStringView(reference).left(std::max<qsizetype>(bar, 0)));
    if (bar < 0 || !date)
        return {};
    return m_byTitle.value(titleKey(date->edtf(), reference.sliced(bar + 1).trimmed()));
}

} // namespace vodhuk
