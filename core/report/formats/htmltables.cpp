#include "core/report/formats/htmltables.h"

#include "core/report/formats/htmlstyle.h"

#include <QUrl>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QString automatic = u"auto"_s; ///< the direction of writing, by the first letter

QString countLook(const TablePart &part, qsizetype column)
{
    return column >= part.textColumns ? u"count"_s : QString();
}

} // namespace

void HtmlTables::link(const QString &text, const QString &target)
{
    if (target.isEmpty()) {
        m_html.text(text);
        return;
    }
    const bool within = target.startsWith(u'#');
    // On paper the address is printed behind a link that does not show it.
    const bool hidden = !within && QUrl(text) != QUrl(target);
    m_html.element("a"_L1, text,
                   {{"class"_L1, hidden ? u"out"_s : QString()},
                    {"href"_L1, target},
                    {"rel"_L1, within ? QString() : u"noreferrer noopener"_s}});
}

void HtmlTables::caption(const TablePart &part)
{
    if (part.title.isEmpty() && part.subtitle.isEmpty())
        return;
    m_html.within("caption"_L1, {{"dir"_L1, automatic}}, [&] {
        m_html.text(part.title);
        if (!part.subtitle.isEmpty())
            m_html.element("span"_L1, part.subtitle, {{"class"_L1, u"unit"_s}});
    });
    m_html.newLine();
}

void HtmlTables::head(const TablePart &part)
{
    if (part.head.isEmpty())
        return;
    m_html.within("thead"_L1, {}, [&] {
        m_html.within("tr"_L1, {}, [&] {
            for (qsizetype i = 0; i < part.head.size(); ++i) {
                const QString look =
                    part.families.isEmpty() ? countLook(part, i) : familyClass(part.families.value(i));
                m_html.element("th"_L1, part.head.at(i), {{"scope"_L1, u"col"_s}, {"class"_L1, look}});
            }
        });
    });
    m_html.newLine();
}

void HtmlTables::row(const TablePart &part, const QStringList &cells)
{
    m_html.within("tr"_L1, {}, [&] {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool names = i == 0 && part.textColumns > 0 && cells.size() > 1;
            m_html.element(names ? "th"_L1 : "td"_L1, cells.at(i),
                           {{"scope"_L1, names ? u"row"_s : QString()},
                            {"class"_L1, countLook(part, i)},
                            {"dir"_L1, automatic}});
        }
    });
    m_html.newLine();
}

void HtmlTables::write(const TablePart &part)
{
    const QString role = part.title.isEmpty() ? QString() : u"region"_s;
    m_html.within("div"_L1,
                  {{"class"_L1, part.families.isEmpty() ? u"wide"_s : u"wide grid"_s},
                   {"role"_L1, role},
                   {"aria-label"_L1, part.title},
                   {"tabindex"_L1, u"0"_s}},
                  [&] {
                      m_html.begin("table"_L1);
                      m_html.newLine();
                      caption(part);
                      head(part);
                      m_html.begin("tbody"_L1);
                      for (const QStringList &cells : part.rows)
                          row(part, cells);
                      m_html.end();
                      m_html.end();
                  });
}

void HtmlTables::write(const RecordsPart &part)
{
    m_html.within("table"_L1, {{"class"_L1, part.inShort ? u"records short"_s : u"records"_s}}, [&] {
        if (!part.title.isEmpty()) {
            m_html.within("caption"_L1, {}, [&] {
                m_html.element("h3"_L1, part.title, {{"id"_L1, part.anchor}, {"dir"_L1, automatic}});
            });
        }
        m_html.newLine();
        head({{}, {}, part.head, {}, part.head.size(), {}});
        m_html.begin("tbody"_L1);
        m_html.newLine();
        for (const RecordLine &line : part.lines)
            row(line);
        m_html.end();
    });
}

void HtmlTables::row(const RecordLine &line)
{
    m_html.within("tr"_L1, {{"id"_L1, line.ownAnchor}}, [&] {
        m_html.within("th"_L1, {{"scope"_L1, u"row"_s}},
                      [&] { link(line.number.text, u'#' + line.number.anchor); });
        m_html.element("td"_L1, line.date, {{"class"_L1, u"date"_s}});
        m_html.within("td"_L1, {{"class"_L1, u"what"_s}}, [&] { what(line); });
    });
    m_html.newLine();
}

void HtmlTables::what(const RecordLine &line)
{
    if (!line.actors.isEmpty())
        m_html.element("p"_L1, line.actors, {{"class"_L1, u"who"_s}, {"dir"_L1, automatic}});
    m_html.within("p"_L1, {{"class"_L1, u"name"_s}}, [&] {
        m_html.element("bdi"_L1, line.title);
        if (line.sources.isEmpty())
            return;
        m_html.text(u" "_s);
        m_html.within("span"_L1, {{"class"_L1, u"refs"_s}}, [&] {
            m_html.text(u"["_s);
            places(line.sources);
            m_html.text(u"]"_s);
        });
    });
    if (!line.summary.isEmpty())
        m_html.element("p"_L1, line.summary, {{"dir"_L1, automatic}});
    marks(line.instruments);
}

void HtmlTables::places(const QList<PlaceInFile> &places)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (i > 0)
            m_html.text(u", "_s);
        const PlaceInFile &place = places.at(i);
        link(place.text, place.anchor.isEmpty() ? QString() : u'#' + place.anchor);
    }
}

void HtmlTables::marks(const QList<InstrumentMark> &marks)
{
    if (marks.isEmpty())
        return;
    m_html.within("ul"_L1, {{"class"_L1, u"marks"_s}}, [&] {
        for (const InstrumentMark &mark : marks)
            m_html.element("li"_L1, mark.label, {{"class"_L1, familyClass(mark.family)}});
    });
}

void HtmlTables::write(const SourcesPart &part)
{
    m_html.within("ol"_L1, {{"class"_L1, part.inShort ? u"sources short"_s : u"sources"_s}}, [&] {
        m_html.newLine();
        for (const SourceEntry &each : part.entries) {
            entry(each, part);
            m_html.newLine();
        }
    });
}

void HtmlTables::entry(const SourceEntry &entry, const SourcesPart &part)
{
    const QString number = QString::number(entry.number);
    m_html.within("li"_L1, {{"id"_L1, entry.ownAnchor}, {"value"_L1, number}, {"dir"_L1, automatic}}, [&] {
        if (part.inShort) {
            shortAddresses(entry, part.archiveLabel);
        } else {
            m_html.element("bdi"_L1, entry.title);
            if (!entry.publication.isEmpty())
                m_html.text((entry.title.isEmpty() ? QString() : u". "_s) + entry.publication);
            addresses(entry, part.archiveLabel);
        }
        if (entry.citedBy.isEmpty())
            return;
        m_html.within("span"_L1, {{"class"_L1, u"line cited"_s}}, [&] {
            m_html.text(m_words.translate("Briefing", "Cited in no.", "numbers of records follow") + u' ');
            places(entry.citedBy);
        });
    });
}

void HtmlTables::addresses(const SourceEntry &entry, const QString &archiveLabel)
{
    if (!entry.address.isEmpty()) {
        m_html.within("span"_L1, {{"class"_L1, u"line address"_s}}, [&] { link(entry.address, entry.link); });
    }
    if (!entry.archiveAddress.isEmpty()) {
        m_html.within("span"_L1, {{"class"_L1, u"line address"_s}}, [&] {
            m_html.text(archiveLabel + u' ');
            link(entry.archiveAddress, entry.archiveLink);
        });
    }
}

/// Addresses are behind words; one that may be no link is printed.
void HtmlTables::shortAddresses(const SourceEntry &entry, const QString &archiveLabel)
{
    m_html.within("bdi"_L1, {},
                  [&] { link(entry.title.isEmpty() ? entry.address : entry.title, entry.link); });
    if (!entry.publication.isEmpty())
        m_html.text(u". "_s + entry.publication);
    if (entry.link.isEmpty() && !entry.title.isEmpty() && !entry.address.isEmpty())
        m_html.text(u" · "_s + entry.address);
    if (entry.archiveAddress.isEmpty())
        return;
    m_html.text(u" · "_s);
    link(archiveLabel, entry.archiveLink);
    if (entry.archiveLink.isEmpty())
        m_html.text(u' ' + entry.archiveAddress);
}

} // namespace vodhuk
