#include "ui/report/builder/documentmerge.h"

namespace vodhuk
{

namespace
{

template <class Value>
Value merged(const Value &base, const Value &ours, const Value &theirs)
{
    return ours == base ? theirs : ours;
}

LocalizedText mergedText(const LocalizedText &base, const LocalizedText &ours, const LocalizedText &theirs)
{
    LocalizedText result = ours;
    for (const QString &language : base.languages() + theirs.languages())
        result.set(language, merged(base.text(language), ours.text(language), theirs.text(language)));
    return result;
}

QMap<QString, QString> mergedSettings(const QMap<QString, QString> &base, const QMap<QString, QString> &ours,
                                      const QMap<QString, QString> &theirs)
{
    QMap<QString, QString> result;
    for (const QString &name : base.keys() + ours.keys() + theirs.keys()) {
        const QString value = merged(base.value(name), ours.value(name), theirs.value(name));
        if (!value.isEmpty())
            result.insert(name, value);
    }
    return result;
}

BriefingSection mergedSection(const BriefingSection &base, const BriefingSection &ours,
                              const BriefingSection &theirs)
{
    BriefingSection result;
    result.kind = merged(base.kind, ours.kind, theirs.kind);
    result.title = mergedText(base.title, ours.title, theirs.title);
    result.text = mergedText(base.text, ours.text, theirs.text);
    result.query = merged(base.query, ours.query, theirs.query);
    result.settings = mergedSettings(base.settings, ours.settings, theirs.settings);
    result.newPage = merged(base.newPage, ours.newPage, theirs.newPage);
    return result;
}

QStringList kindsOf(const QList<BriefingSection> &sections)
{
    QStringList kinds;
    for (const BriefingSection &section : sections)
        kinds.append(section.kind);
    return kinds;
}

QList<BriefingSection> mergedSections(const QList<BriefingSection> &base, const QList<BriefingSection> &ours,
                                      const QList<BriefingSection> &theirs)
{
    const QStringList kinds = kindsOf(base);
    if (kindsOf(ours) != kinds || kindsOf(theirs) != kinds)
        return merged(base, ours, theirs);
    QList<BriefingSection> sections;
    for (qsizetype i = 0; i < base.size(); ++i)
        sections.append(mergedSection(base[i], ours[i], theirs[i]));
    return sections;
}

} // namespace

BriefingDocument mergedDocument(const BriefingDocument &base, const BriefingDocument &ours,
                                const BriefingDocument &theirs)
{
    BriefingDocument result;
    result.id = ours.id;
    result.name = merged(base.name, ours.name, theirs.name);
    result.isTemplate = merged(base.isTemplate, ours.isTemplate, theirs.isTemplate);
    result.title = mergedText(base.title, ours.title, theirs.title);
    result.addressee = mergedText(base.addressee, ours.addressee, theirs.addressee);
    result.languages = merged(base.languages, ours.languages, theirs.languages);
    result.query = merged(base.query, ours.query, theirs.query);
    result.paper = merged(base.paper, ours.paper, theirs.paper);
    result.sections = mergedSections(base.sections, ours.sections, theirs.sections);
    return result;
}

} // namespace vodhuk
