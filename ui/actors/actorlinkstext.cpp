#include "ui/actors/actorlinkstext.h"

#include "ui/common/richtext.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::ActorPage)
};

QString paragraph(const QString &text, const Appearance &look)
{
    return u"<p>%1</p>"_s.arg(richColoured(richPlain(text), look.muted));
}

QString cell(const QString &html)
{
    return u"<td style=\"padding-top:2px;padding-right:8px\">%1</td>"_s.arg(html);
}

QString table(const QStringList &head, const QString &rows, const Appearance &look)
{
    QString html;
    for (const QString &name : head)
        html += cell(richColoured(richPlain(name), look.muted));
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>%1</tr>%2</table>"_s.arg(html,
                                                                                                    rows);
}

/// None is no number that was counted, but nothing that is recorded.
QString count(qint64 number)
{
    return number == 0 ? u"–"_s : QString::number(number);
}

QString companionRow(const Companion &one, const ActorPageContent &content, const Appearance &look)
{
    const QString name = content.actors.name(one.actor, content.language);
    return u"<tr>"_s + cell(richLink(u"actor:%1"_s.arg(one.actor.value), richPlain(name), look)) +
           cell(count(one.jointly)) + cell(count(one.theyFollowed)) + cell(count(one.followedThem)) +
           cell(count(one.coordinated)) + u"</tr>"_s;
}

QString targetRow(const ActorTarget &one, const ActorPageContent &content, const Appearance &look)
{
    const QString name = one.name.isEmpty() ? Texts::tr("without a name") : one.name.best(content.language);
    const QString type = content.codebook.label(u"target_type"_s, one.type, content.language);
    return u"<tr>"_s + cell(richLink(u"record:%1"_s.arg(one.response.value), richPlain(name), look)) +
           cell(richPlain(type)) + cell(richPlain(dateInWords(one.listedOn, content.language))) +
           cell(richPlain(dateInWords(one.delistedOn, content.language))) + u"</tr>"_s;
}

/// What the acts say of numbers, which need not be those of the names that are recorded.
QString newlyListed(const ActorTargets &targets)
{
    QStringList parts;
    if (targets.personsNew > 0)
        parts.append(Texts::tr("%n person(s)", nullptr, static_cast<int>(targets.personsNew)));
    if (targets.entitiesNew > 0)
        parts.append(Texts::tr("%n entity(s)", nullptr, static_cast<int>(targets.entitiesNew)));
    return parts.isEmpty() ? QString()
                           : Texts::tr("Newly listed, as the acts count them: %1.").arg(parts.join(u", "_s));
}

/// Of acts that the actor only joined; they are no listings of its own.
QString listedByOthers(const ActorTargets &targets, const Appearance &look)
{
    return targets.joined == 0
               ? QString()
               : paragraph(Texts::tr("Not among them: %n target(s) listed by acts of others with which this "
                                     "actor aligned itself.",
                                     nullptr, static_cast<int>(targets.joined)),
                           look);
}

} // namespace

QString actorCompanionsHtml(const ActorPageContent &content, const Appearance &appearance)
{
    QString rows;
    for (const Companion &one : content.profile.companions)
        rows += companionRow(one, content, appearance);
    if (rows.isEmpty())
        return paragraph(Texts::tr("Nobody is recorded as acting together with this actor."), appearance);
    return table({Texts::tr("Actor"), Texts::tr("Jointly"), Texts::tr("They followed"),
                  Texts::tr("This actor followed"), Texts::tr("Coordinated")},
                 rows, appearance) +
           u"<p>%1</p>"_s.arg(richRemark(
               Texts::tr("Counts are of records. Days between them are in the chart “Who moves with whom”."),
               appearance));
}

QString actorTargetsHtml(const ActorPageContent &content, const Appearance &appearance)
{
    const ActorTargets &targets = content.profile.targets;
    const QString counted = newlyListed(targets);
    QString html = counted.isEmpty() ? QString() : paragraph(counted, appearance);
    const QString joined = listedByOthers(targets, appearance);
    const qint64 all = targets.persons + targets.others;
    if (all == 0)
        return html + paragraph(Texts::tr("No target is recorded by name."), appearance) + joined;
    html += paragraph(Texts::tr("Recorded: %1 persons, %2 others.").arg(targets.persons).arg(targets.others),
                      appearance);
    QString rows;
    for (const ActorTarget &one : targets.targets)
        rows += targetRow(one, content, appearance);
    html += table({Texts::tr("Target"), Texts::tr("Type"), Texts::tr("Listed on"), Texts::tr("Delisted on")},
                  rows, appearance);
    if (const qint64 more = all - targets.targets.size(); more > 0)
        html += paragraph(Texts::tr("%n further", nullptr, static_cast<int>(more)), appearance);
    return html + joined;
}

} // namespace vodhuk
