#include "core/report/sincelines.h"

#include "core/base/languagename.h"
#include "core/base/wording.h"
#include "core/catalogue/recordhistory.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/partfields.h"
#include "core/query/publicquery.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefings)
};

constexpr int mostLookedUp = 200; // a few milliseconds each

/// Why a record that is there is not found any more.
QString goneCode(const Response &now)
{
    if (now.workflow != u"published")
        return u"unpublished"_s;
    return mayLeave(now) ? u"gone"_s : u"closed"_s;
}

class LineMaker
{
public:
    LineMaker(const QueryEngine &engine, const BriefingSnapshot &snapshot, const QString &language)
        : m_engine(engine)
        , m_context{engine.codebook(), engine.actors()}
        , m_words(language)
    {
        for (const SnapshotRecord &record : snapshot.records)
            m_versions.insert(record.record, record.version);
    }

    [[nodiscard]] Result<SinceLine> added(ResponseId id);
    [[nodiscard]] Result<SinceLine> gone(ResponseId id);
    [[nodiscard]] Result<SinceLine> changed(ResponseId id);

private:
    [[nodiscard]] Result<std::optional<Entry>> present(ResponseId id) const;
    [[nodiscard]] std::optional<Entry> former(ResponseId id);
    [[nodiscard]] QStringList differing(const Entry &before, const Entry &after) const;
    [[nodiscard]] SinceLine lineOf(ResponseId id, const std::optional<Entry> &entry,
                                   const QString &code) const;
    [[nodiscard]] QString what(const QString &code) const;

    const QueryEngine &m_engine;
    FieldContext m_context;
    Wording m_words;
    QHash<ResponseId, ChangeId> m_versions;
    int m_lookedUp = 0;
};

Result<std::optional<Entry>> LineMaker::present(ResponseId id) const
{
    auto entries = ResponseRepository(m_engine.database()).findEntries({id});
    VODHUK_TRY(entries);
    return entries->isEmpty() ? std::nullopt : std::optional(entries->takeFirst());
}

/// As it was then; nothing if the history cannot tell.
std::optional<Entry> LineMaker::former(ResponseId id)
{
    const ChangeId version = m_versions.value(id);
    if (version.isNull() || ++m_lookedUp > mostLookedUp)
        return std::nullopt;
    auto entry = versionOf(m_engine.database(), id, version);
    return entry ? *std::move(entry) : std::nullopt;
}

QStringList LineMaker::differing(const Entry &before, const Entry &after) const
{
    QStringList labels;
    for (const FieldDifference &difference : fieldDifferences(before, after, m_context)) {
        const ResponseField *const field = formField(difference.field);
        QString label = field ? m_words.translate("ResponseFields", field->label) : difference.label;
        if (field && !field->language.isEmpty() && field->language != "en"_L1)
            label += u" (%1)"_s.arg(languageName(field->language, m_words.language()));
        if (!labels.contains(label))
            labels.append(label);
    }
    return labels;
}

QString LineMaker::what(const QString &code) const
{
    if (code == "added"_L1)
        return m_words.translate("Briefing", "added");
    if (code == "gone"_L1)
        return m_words.translate("Briefing", "no longer found");
    if (code == "closed"_L1)
        return m_words.translate("Briefing", "left out: internal or confidential today");
    if (code == "unpublished"_L1)
        return m_words.translate("Briefing", "left out: not published any more");
    if (code == "removed"_L1)
        return m_words.translate("Briefing", "removed from the catalogue");
    if (code == "same"_L1)
        return m_words.translate("Briefing", "saved since, and as it was");
    return m_words.translate("Briefing", "changed");
}

SinceLine LineMaker::lineOf(ResponseId id, const std::optional<Entry> &entry, const QString &code) const
{
    SinceLine line{id, code, what(code), {}, recordIdText(id), {}};
    if (!entry)
        return line;
    line.date = entry->response.date;
    if (!entry->response.title.isEmpty())
        line.title = entry->response.title.best(m_words.language());
    return line;
}

Result<SinceLine> LineMaker::added(ResponseId id)
{
    const auto now = present(id);
    VODHUK_TRY(now);
    return lineOf(id, *now, u"added"_s);
}

Result<SinceLine> LineMaker::gone(ResponseId id)
{
    const auto now = present(id);
    VODHUK_TRY(now);
    const std::optional<Entry> then = former(id);
    if (!*now)
        return lineOf(id, then, u"removed"_s);
    SinceLine line = lineOf(id, *now, goneCode((*now)->response));
    if (then)
        line.fields = differing(*then, **now);
    return line;
}

Result<SinceLine> LineMaker::changed(ResponseId id)
{
    const auto now = present(id);
    VODHUK_TRY(now);
    const std::optional<Entry> then = former(id);
    if (!*now || !then)
        return lineOf(id, *now, u"changed"_s);
    const QStringList fields = differing(*then, **now);
    SinceLine line = lineOf(id, *now, fields.isEmpty() ? u"same"_s : u"changed"_s);
    line.fields = fields;
    return line;
}

using Make = Result<SinceLine> (LineMaker::*)(ResponseId id);

Status appendLines(QList<SinceLine> &lines, LineMaker &maker, const QList<ResponseId> &records, Make make,
                   const Cancellation &cancellation)
{
    QList<SinceLine> made;
    for (const ResponseId record : records) {
        if (cancellation.isCancelled())
            return fail(ErrorKind::Cancelled, Texts::tr("Stopped."));
        auto line = (maker.*make)(record);
        VODHUK_TRY(line);
        made.append(*std::move(line));
    }
    std::ranges::stable_sort(made, std::less(), &SinceLine::date);
    lines += made;
    return {};
}

} // namespace

Result<QList<SinceLine>> sinceLines(const QueryEngine &engine, const BriefingSnapshot &snapshot,
                                    const SinceSnapshot &since, const QString &language,
                                    const Cancellation &cancellation)
{
    LineMaker maker(engine, snapshot, language);
    QList<SinceLine> lines;
    VODHUK_TRY(appendLines(lines, maker, since.added, &LineMaker::added, cancellation));
    VODHUK_TRY(appendLines(lines, maker, since.gone, &LineMaker::gone, cancellation));
    VODHUK_TRY(appendLines(lines, maker, since.changed, &LineMaker::changed, cancellation));
    return lines;
}

void leaveOutSame(QList<SinceLine> &lines, SinceSnapshot &since)
{
    for (const SinceLine &line : std::as_const(lines)) {
        if (line.code == "same"_L1)
            since.changed.removeOne(line.record);
    }
    lines.removeIf([](const SinceLine &line) { return line.code == "same"_L1; });
}

QStringList sinceCells(const SinceLine &line, const QString &language)
{
    return {line.what, dateInWords(line.date, language), line.title, line.fields.join(u", "_s)};
}

QString sinceInShort(const SinceSnapshot &since, const QString &language)
{
    const Wording words(language);
    if (since.isEmpty())
        return words.translate("Briefing", "Nothing has changed since.");
    return words.translate("Briefing", "Since then: %1 added, %2 no longer found, %3 changed.")
        .arg(since.added.size())
        .arg(since.gone.size())
        .arg(since.changed.size());
}

} // namespace vodhuk
