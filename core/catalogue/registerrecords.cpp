#include "core/catalogue/registerrecords.h"

#include "core/base/textfold.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/rows.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RegisterRecords)
};

/// Rows of one record stand together: id, name, language (empty: none), detail, whether the name may be shown. Names that may
/// not are further spellings.
QString listSql(RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::Actor:
        return u"SELECT a.id, t.text, t.language, a.type, t.field = 'name' FROM actor a "
               "JOIN record_text t ON t.record_id = a.id AND t.field IN ('name', 'official_name') "
               "UNION ALL SELECT a.id, l.alias, '', a.type, 0 FROM actor a JOIN actor_alias l ON l.actor_id "
               "= a.id "
               "UNION ALL SELECT id, code, '', type, 0 FROM actor WHERE code <> '' ORDER BY 1, 5 DESC"_s;
    case RegisterKind::Event:
        return u"SELECT e.id, coalesce(t.text, ''), coalesce(t.language, ''), e.date, 1 FROM event e "
               "LEFT JOIN record_text t ON t.record_id = e.id AND t.field = 'title' ORDER BY 1"_s;
    case RegisterKind::Source:
        return u"SELECT id, CASE WHEN title <> '' THEN title ELSE url END, '', publisher, 1 FROM source "
               "UNION ALL SELECT id, publisher || ' ' || url, '', publisher, 0 FROM source ORDER BY 1, 5 DESC"_s;
    case RegisterKind::Target:
        return u"SELECT g.id, coalesce(t.text, ''), coalesce(t.language, ''), g.type, 1 FROM target g "
               "LEFT JOIN record_text t ON t.record_id = g.id AND t.field = 'name' "
               "UNION ALL SELECT target_id, identifier, '', '', 0 FROM target_identifier ORDER BY 1, 5 DESC"_s;
    case RegisterKind::Regime:
        return u"SELECT r.id, coalesce(t.text, r.key), coalesce(t.language, ''), r.key, 1 FROM regime r "
               "LEFT JOIN record_text t ON t.record_id = r.id AND t.field = 'name' "
               "UNION ALL SELECT id, key, '', key, 0 FROM regime ORDER BY 1, 5 DESC"_s;
    case RegisterKind::Norm:
        break;
    }
    return u"SELECT n.id, coalesce(t.text, ''), coalesce(t.language, ''), n.status, 1 FROM norm n "
           "LEFT JOIN record_text t ON t.record_id = n.id AND t.field = 'name' ORDER BY 1"_s;
}

/// What was typed, made comparable once.
class Wanted
{
public:
    explicit Wanted(const QString &typed)
        : m_words(foldedWords(typed))
    {
    }

    [[nodiscard]] bool isMetBy(const QString &name) const
    {
        if (m_words.isEmpty())
            return true;
        const QString plain = foldedText(name);
        QString other; // slower, and rarely needed
        return std::ranges::all_of(m_words, [&](const FoldedWord &word) {
            if (plain.contains(word.plain))
                return true;
            if (other.isEmpty())
                other = foldedName(name);
            return !word.name.isEmpty() && other.contains(word.name);
        });
    }

private:
    QList<FoldedWord> m_words;
};

/// Gathers the rows of one record after the other.
class Gathering
{
public:
    Gathering(const QString &typed, QString language)
        : m_wanted(typed)
        , m_language(std::move(language))
    {
    }

    void take(const Statement &row)
    {
        if (row.number(0) != m_current.id)
            finish();
        m_current.id = row.number(0);
        const QString name = row.text(1);
        if (m_current.detail.isEmpty())
            m_current.detail = row.text(3);
        if (row.number(4) != 0 && (m_current.name.isEmpty() || row.text(2) == m_language))
            m_current.name = name;
        m_isMet = m_isMet || m_wanted.isMetBy(name);
    }

    void finish()
    {
        if (m_isMet && m_current.id != 0) {
            if (m_current.name.isEmpty())
                m_current.name = recordIdText(m_current.id);
            m_rows.append(m_current);
        }
        m_current = {};
        m_isMet = false;
    }

    /// The first `limit` by name.
    [[nodiscard]] RegisterRows rows(qsizetype limit)
    {
        finish();
        QCollator collator((QLocale(m_language)));
        collator.setNumericMode(true);
        const auto before = [&](const RegisterRow &one, const RegisterRow &other) {
            return collator.compare(one.name, other.name) < 0;
        };
        const qsizetype shown = std::min(limit, m_rows.size());
        std::ranges::partial_sort(m_rows, m_rows.begin() + shown, before);
        return {m_rows.first(shown), m_rows.size()};
    }

private:
    Wanted m_wanted;
    QString m_language;
    RegisterRow m_current;
    bool m_isMet = false;
    QList<RegisterRow> m_rows;
};

/// Calls `take` with the rows of listSql().
Status eachName(const Database &database, RegisterKind kind, const Cancellation &cancellation,
                const std::function<void(const Statement &row)> &take)
{
    auto statement = database.read(listSql(kind));
    if (!statement)
        return std::unexpected(statement.error());
    VODHUK_TRY(statement->run());
    while (statement->next()) {
        if (cancellation.isCancelled())
            return fail(ErrorKind::Cancelled, Words::tr("Cancelled."));
        take(*statement);
    }
    return statement->status();
}

/// The one with this id among all.
template <class Records>
std::optional<RegisterRecord> among(const Records &records, qint64 id)
{
    const auto found = std::ranges::find(records, id, [](const auto &record) { return record.id.value; });
    return found == records.end() ? std::nullopt : std::optional<RegisterRecord>(*found);
}

template <class Records>
Result<std::optional<RegisterRecord>> found(const Result<Records> &records, qint64 id)
{
    VODHUK_TRY(records);
    return among(*records, id);
}

} // namespace

Result<RegisterRows> registerRows(const Database &database, RegisterKind kind, const QString &typed,
                                  const QString &language, qsizetype limit, const Cancellation &cancellation)
{
    Gathering gathering(typed, language);
    VODHUK_TRY(eachName(database, kind, cancellation, [&](const Statement &row) { gathering.take(row); }));
    return gathering.rows(limit);
}

Result<NearNames> knownNames(const Database &database, RegisterKind kind, const Cancellation &cancellation)
{
    NearNames names(kind == RegisterKind::Target ? NamesOf::People : NamesOf::Bodies);
    VODHUK_TRY(eachName(database, kind, cancellation,
                        [&](const Statement &row) { names.add({row.number(0), row.text(1)}); }));
    return names;
}

Result<std::optional<RegisterRecord>> findRegisterRecord(const Database &database, RegisterKind kind,
                                                         qint64 id)
{
    switch (kind) {
    case RegisterKind::Actor:
        return found(allActors(database), id);
    case RegisterKind::Event:
        return found(allEvents(database), id);
    case RegisterKind::Source:
        return found(findSources(database, {id}), id);
    case RegisterKind::Target:
        return found(findTargets(database, {id}), id);
    case RegisterKind::Regime:
        return found(allRegimes(database), id);
    case RegisterKind::Norm:
        break;
    }
    return found(allNorms(database), id);
}

Result<qint64> saveRegisterRecord(Edit &edit, const RegisterRecord &record)
{
    return std::visit(
        [&](const auto &one) -> Result<qint64> {
            const auto id = edit.save(one);
            VODHUK_TRY(id);
            return id->value;
        },
        record);
}

Status removeRegisterRecord(Edit &edit, RegisterKind kind, qint64 id)
{
    switch (kind) {
    case RegisterKind::Actor:
        return edit.remove(ActorId{id});
    case RegisterKind::Event:
        return edit.remove(EventId{id});
    case RegisterKind::Source:
        return edit.remove(SourceId{id});
    case RegisterKind::Target:
        return edit.remove(TargetId{id});
    case RegisterKind::Regime:
        return edit.remove(RegimeId{id});
    case RegisterKind::Norm:
        break;
    }
    return fail(ErrorKind::Usage, Words::tr("Norms cannot be removed."));
}

} // namespace vodhuk
