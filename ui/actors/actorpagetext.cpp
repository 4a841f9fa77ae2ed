#include "ui/actors/actorpagetext.h"

#include "ui/common/richtext.h"

#include <QCoreApplication>
#include <QMap>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

class PageText
{
    Q_DECLARE_TR_FUNCTIONS(vodhuk::ActorPage)

public:
    PageText(const ActorPageContent &content, const Appearance &appearance)
        : m_content(content)
        , m_profile(content.profile)
        , m_look(appearance)
    {
    }

    [[nodiscard]] QString head() const;
    [[nodiscard]] QString inForce() const;
    [[nodiscard]] QString responses() const;

private:
    [[nodiscard]] QString names() const;
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString memberships() const;
    [[nodiscard]] QString membership(const Membership &membership) const;
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString responses(const QString &heading, bool sanctions) const;
    [[nodiscard]] QString further(qint64 count) const;
    [[nodiscard]] QString until(const Measure &measure) const;
    [[nodiscard]] QString measure(const MeasureInForce &held) const;
    [[nodiscard]] QString row(const QString &label, const QString &html) const;
    [[nodiscard]] QString values(const Distribution &distribution) const;
    [[nodiscard]] QString words(const PartialDate &date) const
    {
        return dateInWords(date, m_content.language);
    }
    [[nodiscard]] QString muted(const QString &text) const
    {
        return richColoured(richPlain(text), m_look.muted);
    }
    [[nodiscard]] static QString membershipKind(const QString &kind);

    const ActorPageContent &m_content;
    const ActorProfile &m_profile;
    const Appearance &m_look;
};

QString PageText::head() const
{
    return names() + u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"_s + who() + memberships() +
           counts() + u"</table>"_s;
}

QString PageText::names() const
{
    const Actor &actor = m_profile.actor;
    QStringList others;
    for (const QString &language : houseLanguages()) {
        const QString name = actor.name.text(language);
        if (!name.isEmpty() && name != actor.name.best(m_content.language))
            others += name;
    }
    return u"<p style=\"margin-top:0px;margin-bottom:2px;font-size:x-large\"><b>%1</b></p>"
           "<p style=\"margin-top:0px;margin-bottom:8px\">%2</p>"
           "<p style=\"margin:0px;font-size:4pt\">&nbsp;</p>"_s.arg(
               richPlain(actor.name.best(m_content.language)), muted(others.join(u" · "_s)));
}

QString PageText::who() const
{
    const Actor &actor = m_profile.actor;
    QString html =
        row(tr("Type"), richPlain(m_content.codebook.label(u"actor_type"_s, actor.type, m_content.language)));
    if (!actor.parent.isNull())
        html += row(tr("Part of"), richPlain(m_content.actors.name(actor.parent, m_content.language)));
    if (!actor.code.isEmpty())
        html += row(tr("Short name"), richPlain(actor.code));
    if (actor.neutralByMandate)
        html += row(tr("Neutral by mandate"), richPlain(actor.neutralBasis));
    return html;
}

QString PageText::memberships() const
{
    QStringList lines;
    for (const Membership &one : m_profile.belarusMemberships)
        lines += richPlain(membership(one));
    const bool organisation = m_profile.actor.type != u"state"_s && m_profile.actor.type != u"company"_s;
    if (lines.isEmpty())
        return organisation ? row(tr("Belarus in it"), muted(tr("none recorded"))) : QString();
    return row(tr("Belarus in it"), lines.join(u"<br>"_s));
}

QString PageText::membership(const Membership &membership) const
{
    QStringList parts{membershipKind(membership.kind)};
    if (!membership.from.isEmpty())
        parts += sinceInWords(membership.from, m_content.language);
    if (!membership.until.isEmpty())
        parts += untilInWords(membership.until, m_content.language);
    if (!membership.suspendedFrom.isEmpty())
        parts +=
            tr("suspended %1", "since when").arg(sinceInWords(membership.suspendedFrom, m_content.language));
    if (!membership.suspendedUntil.isEmpty())
        parts += untilInWords(membership.suspendedUntil, m_content.language);
    return parts.join(u", "_s);
}

QString PageText::membershipKind(const QString &kind)
{
    if (kind == u"member"_s)
        return tr("Member");
    if (kind == u"party"_s)
        return tr("Party");
    if (kind == u"participating"_s)
        return tr("Participating state");
    if (kind == u"observer"_s)
        return tr("Observer");
    return kind == u"associate"_s ? tr("Associate") : kind;
}

QString PageText::counts() const
{
    const QString called = m_content.unit == CountUnit::Responses ? tr("Responses") : tr("Records");
    if (m_profile.total == 0)
        return row(called, muted(tr("none recorded in this selection")));
    const QString span = m_profile.first == m_profile.last
                             ? words(m_profile.first)
                             : tr("%1 to %2").arg(words(m_profile.first), words(m_profile.last));
    return row(called, richPlain(countInWords(m_profile.total, m_content.unit, Wording(m_content.language))) +
                           u' ' + richRemark(span, m_look)) +
           row(tr("Instruments"), values(m_profile.instruments)) +
           row(tr("Stated reason"), values(m_profile.framing)) +
           row(tr("Binding"), values(m_profile.binding)) + row(tr("Sanction sense"), values(m_profile.sense));
}

QString PageText::values(const Distribution &distribution) const
{
    QStringList parts;
    for (const FacetValue &value : distribution.values) {
        if (value.count > 0)
            parts += richPlain(value.label) + u"&nbsp;"_s + muted(QString::number(value.count));
    }
    return parts.join(u", "_s);
}

QString PageText::inForce() const
{
    QString html;
    for (const MeasureInForce &held : m_profile.inForce)
        html += measure(held);
    if (html.isEmpty())
        html = u"<p>%1</p>"_s.arg(muted(tr("None recorded as in force on this day.")));
    else
        html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td width=\"24%\">%1</td><td "
               u"width=\"18%\">%2</td>"
               "<td width=\"18%\">%3</td><td>%4</td></tr>"_s.arg(
                   muted(tr("Measure")), muted(tr("Since")), muted(tr("Until or review")), muted(tr("Act"))) +
               html + u"</table>"_s;
    html += further(m_profile.furtherInForce);
    if (m_profile.measuresWithoutStart > 0)
        html += u"<p>%1</p>"_s.arg(
            richRemark(tr("%n measure(s) without a stated start cannot be placed on any day.", nullptr,
                          static_cast<int>(m_profile.measuresWithoutStart)),
                       m_look));
    return html;
}

QString PageText::measure(const MeasureInForce &held) const
{
    const QString what =
        held.measure.instrument.isEmpty()
            ? m_content.codebook.label(u"benefit"_s, held.measure.benefit, m_content.language)
            : m_content.codebook.label(u"instrument"_s, held.measure.instrument, m_content.language);
    QString name = richPlain(what);
    if (held.state == InForce::Possible)
        name += u' ' + richRemark(tr("possibly"), m_look);
    if (held.easing == Easing::Dated)
        name += u' ' + richRemark(tr("eased"), m_look);
    if (held.easing == Easing::Undated)
        name += u' ' + richRemark(tr("eased by now, since when is not stated"), m_look);
    const QString acts = held.acts.join(u"; "_s);
    const QString title = held.title.best(m_content.language);
    const QString link =
        richLink(u"record:%1"_s.arg(held.response.value), richPlain(acts.isEmpty() ? title : acts), m_look);
    const QString cell = u"<td style=\"padding-top:4px;padding-right:8px\">%1</td>"_s;
    return u"<tr>"_s + cell.arg(name) + cell.arg(richPlain(words(held.measure.inForceFrom))) +
           cell.arg(richPlain(until(held.measure))) + cell.arg(link) + u"</tr>"_s;
}

/// An end that is only a day of review ends nothing.
QString PageText::until(const Measure &measure) const
{
    const QString date = words(measure.inForceUntil);
    if (measure.untilKind == u"review"_s && !date.isEmpty())
        return tr("review: %1", "day on which a measure is reviewed").arg(date);
    if (!date.isEmpty())
        return date;
    if (measure.untilKind == u"conditional"_s && !measure.condition.isEmpty())
        return tr("on condition: %1").arg(measure.condition);
    return measure.untilKind == u"open"_s ? tr("open") : tr("no end recorded");
}

/// What is no sanction stands for itself: most of what actors do is left out where only sanctions are told.
QString PageText::responses() const
{
    if (m_content.responses.empty())
        return u"<p>%1</p>"_s.arg(
            muted(tr("None recorded in this selection. That is not to say that there was none.")));
    const auto more = m_profile.responses.size() - m_content.responses.size();
    return responses(tr("With sanctions"), true) + responses(tr("Other responses"), false) +
           further(static_cast<qint64>(more));
}

QString PageText::further(qint64 count) const
{
    return count == 0 ? QString()
                      : u"<p>%1</p>"_s.arg(muted(tr("%n further", nullptr, static_cast<int>(count))));
}

QString PageText::responses(const QString &heading, bool sanctions) const
{
    QString html;
    for (const ResponseRow &response : m_content.responses) {
        if ((response.sense == u"strict"_s || response.sense == u"broad"_s) != sanctions)
            continue;
        const QString title = response.title.best(m_content.language);
        html +=
            u"<tr><td width=\"18%\" style=\"padding-bottom:4px\">%1</td><td style=\"padding-bottom:4px\">%2</td></tr>"_s
                .arg(muted(dateInShort(response.date)),
                     richLink(u"record:%1"_s.arg(response.id.value), richPlain(title), m_look));
    }
    if (html.isEmpty())
        return {};
    return u"<p style=\"margin-top:6px;margin-bottom:2px\">%1</p><table width=\"100%\" cellspacing=\"0\" "
           "cellpadding=\"0\">%2</table>"_s.arg(muted(heading), html);
}

QString PageText::row(const QString &label, const QString &html) const
{
    if (html.isEmpty())
        return {};
    return u"<tr><td width=\"24%\" style=\"padding-right:12px;padding-bottom:4px\">%1</td>"
           "<td style=\"padding-bottom:4px\">%2</td></tr>"_s.arg(muted(label), html);
}

} // namespace

QString actorHeadHtml(const ActorPageContent &content, const Appearance &appearance)
{
    return PageText(content, appearance).head();
}

QString actorInForceHtml(const ActorPageContent &content, const Appearance &appearance)
{
    return PageText(content, appearance).inForce();
}

QString actorResponsesHtml(const ActorPageContent &content, const Appearance &appearance)
{
    return PageText(content, appearance).responses();
}

} // namespace vodhuk
