#include "ui/history/changehtml.h"

#include "core/catalogue/recordhistory.h"
#include "core/catalogue/recordnames.h"
#include "core/codebook/partfields.h"
#include "core/query/rowreader.h"
#include "ui/common/richtext.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::ChangeHtml)
};

constexpr qsizetype recordsShown = 200;
constexpr qsizetype recordsInFull = 10;
constexpr qsizetype longestText = 300;

/// One change as it is being written down.
class Writer
{
public:
    Writer(const Change &change, const Database &database, const FieldContext &context,
           const QString &language, bool mayRestore)
        : m_change(change)
        , m_database(database)
        , m_context(context)
        , m_language(language)
        , m_mayRestore(mayRestore)
        , m_look(Appearance::current())
    {
    }

    [[nodiscard]] QString head(const ResponseRow &row) const
    {
        const QString when = richColoured(richPlain(dateInShort(row.date)), m_look.muted);
        const QString title =
            richLink(u"record:%1"_s.arg(row.id.value), richPlain(row.title.best(m_language)), m_look);
        return paragraph(when + u" &nbsp; "_s + title);
    }

    [[nodiscard]] QString differences(qint64 record) const
    {
        const auto found = fieldDifferences(m_database, m_context, m_change.id, record);
        if (!found)
            return paragraph(richColoured(richPlain(found.error().message), m_look.error));
        QString html;
        for (const FieldDifference &difference : *found)
            html += paragraph(u"&nbsp;&nbsp; "_s + one(difference, record));
        if (m_mayRestore && found->size() > 1)
            html += paragraph(u"&nbsp;&nbsp; "_s +
                              richLink(u"version:%1"_s.arg(record),
                                       richPlain(Words::tr("Bring the whole record back as it was before")),
                                       m_look));
        return html;
    }

private:
    [[nodiscard]] static QString paragraph(const QString &html)
    {
        return u"<p style=\"margin-top:0px;margin-bottom:4px\">%1</p>"_s.arg(html);
    }

    [[nodiscard]] QString words(const QString &key, const QString &text) const
    {
        if (text.isEmpty())
            return richColoured(richPlain(Words::tr("nothing")), m_look.muted);
        const ResponseField *field = formField(key);
        const auto nameOf = [this](qint64 record) {
            return recordName(m_database, record, m_language).value_or(QString());
        };
        const QString shown =
            field ? fieldWords(*field, text, {m_context, RecordKind::Response, m_language, nameOf}) : text;
        return richPlain(shown.size() > longestText ? shown.left(longestText) + u'…' : shown);
    }

    [[nodiscard]] QString one(const FieldDifference &difference, qint64 record) const
    {
        QString html = richColoured(richPlain(difference.label + u':'), m_look.muted) + u' ' +
                       words(difference.field, difference.before) + u" → <b>"_s +
                       words(difference.field, difference.after) + u"</b>"_s;
        if (m_mayRestore && formField(difference.field))
            html += u" &nbsp; "_s + richLink(u"field:%1:%2"_s.arg(QString::number(record), difference.field),
                                             richPlain(Words::tr("bring back")), m_look);
        return html;
    }

    const Change &m_change;
    const Database &m_database;
    const FieldContext &m_context;
    QString m_language;
    bool m_mayRestore;
    Appearance m_look;
};

} // namespace

QString changeHtml(const Change &change, const Database &database, const FieldContext &context,
                   const QString &language, bool mayRestore)
{
    const Writer writer(change, database, context, language, mayRestore);
    QString html;
    qsizetype shown = 0;
    qsizetype inFull = 0;
    const QList<qint64> first = change.records.first(std::min(recordsShown, change.records.size()));
    for (const qint64 record : first) {
        const auto rows = readRows(database, {ResponseId{record}});
        const bool isThere = rows && !rows->empty() && !rows->front().id.isNull();
        const auto type = isThere ? Result<QString>(QString()) : recordType(database, record);
        if (isThere)
            html += writer.head(rows->front());
        else if (type && !type->isEmpty() && *type != "response"_L1)
            html += richPlain(recordName(database, record, language).value_or(QString()));
        else
            continue;
        ++shown;
        if (isThere && inFull < recordsInFull) {
            html += writer.differences(record);
            ++inFull;
        }
    }
    if (change.records.size() > shown)
        html += richColoured(richPlain(Words::tr("%n further record(s), or no longer there", nullptr,
                                                 static_cast<int>(change.records.size() - shown))),
                             Appearance::current().muted);
    return html;
}

} // namespace vodhuk
