#include "ui/reading/recordpage.h"

#include "ui/common/hitmarks.h"
#include "ui/common/richtext.h"
#include "ui/reading/recordfacts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

class PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(vodhuk::RecordPage)

public:
    PageWriter(const RecordPage &page, const Appearance &appearance)
        : m_page(page)
        , m_response(page.entry.response)
        , m_look(appearance)
        , m_hits(page.words)
    {
    }

    [[nodiscard]] QString html() const
    {
        return head() + facts() + sources() + related() + notes() + findings() + history();
    }

private:
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString kicker() const;
    [[nodiscard]] QString dayAndActors() const;
    [[nodiscard]] QString hitElsewhere() const;
    [[nodiscard]] static int widthOfLabels(const QList<Fact> &facts);
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString sources() const;
    [[nodiscard]] QString source(qsizetype index) const;
    [[nodiscard]] QString related() const;
    [[nodiscard]] QString relation(const RecordLink &link, const ResponseRow &row) const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString findings() const;
    [[nodiscard]] QString history() const;
    [[nodiscard]] QString change(const Change &change) const;
    [[nodiscard]] QString muted(const QString &text) const
    {
        return richColoured(richPlain(text), m_look.muted);
    }
    [[nodiscard]] QString marked(const QString &text, const QString &language = {}) const
    {
        return richMarked(text, m_hits.in(text, language), m_look);
    }
    [[nodiscard]] static QString line(const QString &html);

    const RecordPage &m_page;
    const Response &m_response;
    const Appearance &m_look;
    TextHits m_hits;
};

QString PageWriter::line(const QString &html)
{
    return u"<p style=\"margin-top:0px;margin-bottom:4px\">"_s + html + u"</p>"_s;
}

QString PageWriter::kicker() const
{
    QString what;
    QColor colour = m_look.muted;
    if (m_response.kind == RecordKind::Countermove)
        what = tr("Countermove of the de facto authorities");
    else if (m_response.kind == RecordKind::Reaction)
        what = tr("Reaction of civil society");
    else if (!m_response.instruments.isEmpty()) {
        const QString family = m_page.codebook.family(m_response.instruments.first());
        what = m_page.codebook.label(u"instrument_family"_s, family, m_page.language);
        colour = m_look.familyText(family);
    }
    QStringList parts{what};
    if (!m_response.workflow.isEmpty())
        parts += m_page.codebook.label(u"workflow"_s, m_response.workflow, m_page.language).toLower();
    parts.removeAll(QString());
    return richColoured(richPlain(parts.join(u" · "_s)), colour);
}

QString PageWriter::dayAndActors() const
{
    QStringList names;
    for (const ActorId actor : adoptersOf(m_response))
        names += m_page.actors.name(actor, m_page.language);
    QStringList parts{richPlain(dateInWords(m_response.date, m_page.language)), marked(names.join(u", "_s))};
    parts.removeAll(QString());
    return richColoured(parts.join(u" · "_s), m_look.muted);
}

/// In which field what was searched for stands, if it is not in the title above.
QString PageWriter::hitElsewhere() const
{
    const QString title = m_response.title.best(m_page.textLanguage);
    if (!m_hits.in(title, m_response.title.bestLanguage(m_page.textLanguage)).isEmpty())
        return {};
    const auto hit = firstHit(m_page.entry, m_page.actors, m_page.targets, m_hits, m_page.textLanguage);
    if (!hit)
        return {};
    return u"<p style=\"margin-top:0px;margin-bottom:12px\">"_s +
           richColoured(richFieldHit(*hit, m_look), m_look.muted) + u"</p>"_s;
}

QString PageWriter::head() const
{
    QString title = m_response.title.best(m_page.textLanguage);
    if (title.isEmpty())
        title = tr("Without a title");
    const QString titleLanguage = m_response.title.bestLanguage(m_page.textLanguage);
    const QString summary = m_response.summary.best(m_page.textLanguage);
    QString html = u"<p style=\"margin-top:0px;margin-bottom:4px\">%1</p>"_s.arg(kicker());
    html += u"<p style=\"margin-top:0px;margin-bottom:4px;font-size:x-large\"><b>%1</b></p>"_s.arg(
        marked(title, titleLanguage));
    html += u"<p style=\"margin-top:0px;margin-bottom:12px\">%1</p>"_s.arg(dayAndActors());
    html += hitElsewhere();
    if (!summary.isEmpty())
        html += u"<p style=\"margin-top:0px;margin-bottom:12px;line-height:120%\">%1</p>"_s.arg(
            marked(summary, m_response.summary.bestLanguage(m_page.textLanguage)));
    return html;
}

/// Labels break between words and never within one.
int PageWriter::widthOfLabels(const QList<Fact> &facts)
{
    const QFontMetrics metrics(QGuiApplication::font());
    int width = 14 * metrics.averageCharWidth();
    for (const Fact &fact : facts) {
        for (const QString &word : fact.label.split(u' '))
            width = std::max(width, metrics.horizontalAdvance(word) + 4 * spacing);
    }
    return width;
}

QString PageWriter::facts() const
{
    QString rows;
    const QList<Fact> all = RecordFacts(m_page, m_look).list();
    const int width = widthOfLabels(all);
    for (const Fact &fact : all) {
        rows += u"<tr><td width=\"%1\" style=\"padding-right:12px;padding-bottom:4px\">%2</td>"
                "<td style=\"padding-bottom:4px\">%3</td></tr>"_s.arg(width)
                    .arg(muted(fact.label), fact.html);
    }
    return u"<table width=\"100%\" style=\"margin-top:12px\" cellspacing=\"0\" cellpadding=\"0\">"_s + rows +
           u"</table>"_s;
}

QString PageWriter::sources() const
{
    if (m_page.entry.sources.isEmpty())
        return {};
    QString html = richHeading(tr("Sources"), m_look);
    for (qsizetype index = 0; index < m_page.entry.sources.size(); ++index)
        html += line(source(index));
    return html;
}

QString PageWriter::source(qsizetype index) const
{
    const Source &source = m_page.entry.sources[index];
    QString html = u"<sup>%1</sup> "_s.arg(index + 1);
    const QString title = source.title.isEmpty() ? source.url : source.title;
    const QString name = marked(title, source.titleLanguage);
    html += source.url.isEmpty() ? name : richLink(u"source:%1"_s.arg(index), name, m_look);
    QStringList about{source.publisher, dateInWords(source.date, m_page.language)};
    if (index < m_response.citations.size())
        about += m_response.citations[index].locator;
    about.removeAll(QString());
    if (!about.isEmpty())
        html += u"<br>"_s + richRemark(about.join(u" · "_s), m_look);
    if (!source.archiveUrl.isEmpty())
        html += u" "_s + richLink(u"archive:%1"_s.arg(index), richPlain(tr("archive copy")), m_look);
    if (index < m_response.citations.size() && !m_response.citations[index].quote.isEmpty())
        html += u"<br><i>"_s + marked(m_response.citations[index].quote) + u"</i>"_s;
    return html;
}

QString PageWriter::related() const
{
    QString lines;
    for (qsizetype index = 0; index < m_response.links.size(); ++index) {
        const auto place = static_cast<std::size_t>(index);
        if (place < m_page.related.size() && !m_page.related[place].id.isNull())
            lines += line(relation(m_response.links[index], m_page.related[place]));
    }
    return lines.isEmpty() ? QString() : richHeading(tr("Related"), m_look) + lines;
}

QString PageWriter::relation(const RecordLink &link, const ResponseRow &row) const
{
    const QString label = m_page.codebook.label(u"relation"_s, link.type, m_page.language);
    const QString arrow = link.incoming ? u"← "_s : u"→ "_s;
    const QString title = row.title.best(m_page.textLanguage);
    const QString said = link.incoming ? tr("%1 (from there):").arg(label) : tr("%1:").arg(label);
    return muted(arrow + said) + u' ' + richLink(u"record:%1"_s.arg(row.id.value), richPlain(title), m_look) +
           u' ' + richRemark(dateInShort(row.date), m_look);
}

QString PageWriter::notes() const
{
    if (m_response.notes.isEmpty())
        return {};
    QString html = richHeading(tr("Notes"), m_look);
    for (const Note &note : m_response.notes) {
        const QString sensitivity =
            m_page.codebook.label(u"sensitivity"_s, note.sensitivity, m_page.language);
        html += line(marked(note.text) + u' ' + richRemark(sensitivity, m_look));
    }
    return html;
}

QString PageWriter::findings() const
{
    if (m_page.findings.isEmpty())
        return {};
    QString html = richHeading(tr("Checks"), m_look);
    for (const Problem &problem : m_page.findings) {
        const QColor colour = problem.severity == Severity::Error     ? m_look.error
                              : problem.severity == Severity::Warning ? m_look.warning
                                                                      : m_look.muted;
        const QString rule = richColoured(richPlain(problem.rule), colour);
        const QString remedy =
            problem.remedy.isEmpty() ? QString() : u' ' + richRemark(problem.remedy, m_look);
        html += line(u"<b>%1</b> "_s.arg(rule) + richPlain(problem.message) + remedy);
    }
    return html;
}

QString PageWriter::history() const
{
    if (m_page.history.isEmpty())
        return {};
    QString html = richHeading(tr("History"), m_look);
    for (const Change &one : m_page.history)
        html += line(change(one));
    return html + line(richLink(u"history:"_s, richPlain(tr("What each of them changed")), m_look));
}

QString PageWriter::change(const Change &change) const
{
    const QDateTime time = QDateTime::fromString(change.time, Qt::ISODate).toLocalTime();
    QStringList parts{time.toString(u"yyyy-MM-dd HH:mm"_s), change.author};
    parts.removeAll(QString());
    QString label = change.label;
    if (change.kind == Change::Kind::Undo)
        label = tr("Undone: %1").arg(label);
    else if (change.kind == Change::Kind::Redo)
        label = tr("Done again: %1").arg(label);
    else if (change.undone)
        label = tr("%1 (undone)").arg(label);
    return richPlain(label) + u' ' + richRemark(parts.join(u" · "_s), m_look);
}

} // namespace

QString recordPageHtml(const RecordPage &page, const Appearance &appearance)
{
    return PageWriter(page, appearance).html();
}

} // namespace vodhuk
