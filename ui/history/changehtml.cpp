#include "ui/history/changehtml.h"

#include "core/catalogue/differencewords.h"
#include "core/catalogue/recordhistory.h"
#include "core/catalogue/recordnames.h"
#include "core/codebook/partfields.h"
#include "core/query/rowreader.h"
#include "ui/common/richtext.h"

#include <QCoreApplication>

#include <algorithm>

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

    /// Of a record that has no page to be chosen: an actor, a source …
    [[nodiscard]] QString head(qint64 record) const
    {
        return paragraph(
            richPlain(recordName(m_database, record, m_language).value_or(recordIdText(record))));
    }

    [[nodiscard]] QString differences(qint64 record) const
    {
        const auto found = fieldDifferences(m_database, m_context, m_change.id, record);
        if (!found)
            return paragraph(richColoured(richPlain(found.error().message), m_look.error));
        const DifferenceWords words(m_database, m_context, record, m_language);
        QString html;
        for (const FieldDifference &difference : *found)
            html += paragraph(u"&nbsp;&nbsp; "_s + one(words.of(difference)) + wayBack(difference, record));
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

    [[nodiscard]] QString shown(const QString &words) const
    {
        if (words.isEmpty())
            return richColoured(richPlain(Words::tr("nothing")), m_look.muted);
        return richPlain(words.size() > longestText ? words.left(longestText) + u'…' : words);
    }

    [[nodiscard]] QString one(const FieldDifference &told) const
    {
        return richColoured(richPlain(told.label + u':'), m_look.muted) + u' ' + shown(told.before) +
               u" → <b>"_s + shown(told.after) + u"</b>"_s;
    }

    [[nodiscard]] QString wayBack(const FieldDifference &difference, qint64 record) const
    {
        if (!m_mayRestore || !isField(difference.field, record))
            return {};
        return u" &nbsp; "_s + richLink(u"field:%1:%2"_s.arg(QString::number(record), difference.field),
                                        richPlain(Words::tr("bring back")), m_look);
    }

    /// Not one of an older program, and not what was decided about the record.
    [[nodiscard]] bool isField(const QString &key, qint64 record) const
    {
        const auto listed = registerFromCode(recordType(m_database, record).value_or(QString()));
        return listed ? registerField(*listed, key) != nullptr : formField(key) != nullptr;
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
    const QList<qint64> first = change.records.first(std::min(recordsShown, change.records.size()));
    for (const qint64 record : first) {
        const auto rows = readRows(database, {ResponseId{record}});
        const bool isResponse = rows && !rows->empty() && !rows->front().id.isNull();
        if (!isResponse && !registerFromCode(recordType(database, record).value_or(QString())))
            continue;
        html += isResponse ? writer.head(rows->front()) : writer.head(record);
        if (shown < recordsInFull)
            html += writer.differences(record);
        ++shown;
    }
    if (change.records.size() > shown)
        html += richColoured(richPlain(Words::tr("%n further record(s), or no longer there", nullptr,
                                                 static_cast<int>(change.records.size() - shown))),
                             Appearance::current().muted);
    return html;
}

} // namespace vodhuk
