#include "core/codebook/measurenames.h"

#include "core/base/quotation.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResponseFields)
};

const QString unstated = u"-"_s;

QString codeOrNone(const QString &code)
{
    return code.isEmpty() ? unstated : code;
}

QString shortName(const Measure &measure)
{
    return codeOrNone(measure.benefit) + u' ' + codeOrNone(measure.direction);
}

/// A measure's name taken apart; a name may leave out what comes last.
struct NameParts {
    QStringList words;

    explicit NameParts(const QString &name)
        : words(name.split(u' ', Qt::SkipEmptyParts))
    {
    }

    [[nodiscard]] std::optional<qint64> id() const
    {
        return words.isEmpty() ? std::nullopt : recordIdFromText(words.last());
    }

    [[nodiscard]] bool mayMean(const Measure &measure) const
    {
        const QStringList said{codeOrNone(measure.benefit), codeOrNone(measure.direction),
                               measure.inForceFrom.edtf()};
        return words.size() <= said.size() && said.first(words.size()) == words;
    }
};

QList<qsizetype> placesWhere(const QList<Measure> &measures, const std::function<bool(const Measure &)> &test)
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < measures.size(); ++place) {
        if (test(measures[place]))
            places.append(place);
    }
    return places;
}

/// A name that fitted one measure and fits two now must not mean the other one unawares: all that it may mean.
QList<qsizetype> placesCalled(const QString &name, const QList<Measure> &measures)
{
    const NameParts parts(name);
    const auto id = parts.id();
    return placesWhere(measures, [&](const Measure &measure) {
        return id ? measure.id.value == *id : parts.mayMean(measure);
    });
}

/// Two new measures of one benefit may have nothing yet that tells them apart.
bool hasOwnName(const Measure &measure, const QList<Measure> &measures)
{
    const QString name = shortName(measure);
    return measureName(measure, measures) != name || std::ranges::count(measures, name, shortName) == 1;
}

FieldProblem noMeasure(const QString &name, const Codebook &codebook)
{
    const QString called = measureNameInWords(name, codebook, programLanguage());
    return {u"measure"_s,
            called.isEmpty() ? Words::tr("The record has no measure yet.")
                             : Words::tr("The record has no measure “%1”.").arg(called),
            Words::tr("Enter the measure first, or choose one that is there.")};
}

FieldProblem severalMeasures(const QString &name, const QList<qsizetype> &places,
                             const QList<Measure> &measures, const Codebook &codebook)
{
    QStringList names;
    bool areTold = true;
    for (const qsizetype place : places) {
        names.append(measureName(measures[place], measures));
        areTold = areTold && hasOwnName(measures[place], measures);
    }
    const QString called = measureNameInWords(name, codebook, programLanguage());
    return {u"measure"_s,
            called.isEmpty() ? Words::tr("It is not said under which measure.")
                             : Words::tr("“%1” may mean several measures.").arg(called),
            areTold ? Words::tr("Choose one: %1.").arg(quotedList(names))
                    : Words::tr("Give them different first days in force, or save them before somebody is "
                                "listed.")};
}

} // namespace

QString measureName(const Measure &measure, const QList<Measure> &measures)
{
    const QString name = shortName(measure);
    QList<PartialDate> starts;
    for (const Measure &other : measures) {
        if (shortName(other) == name)
            starts.append(other.inForceFrom);
    }
    if (starts.size() < 2)
        return name;
    if (!measure.inForceFrom.isEmpty() && starts.count(measure.inForceFrom) == 1)
        return name + u' ' + measure.inForceFrom.edtf();
    return measure.id.isNull() ? name : name + u' ' + recordIdText(measure.id);
}

Parsed<qsizetype> measureCalled(const QString &name, const QList<Measure> &measures, const Codebook &codebook)
{
    const QList<qsizetype> places = placesCalled(name, measures);
    if (places.size() == 1)
        return places.first();
    return std::unexpected(places.isEmpty() ? noMeasure(name, codebook)
                                            : severalMeasures(name, places, measures, codebook));
}

QString measureNameInWords(const QString &name, const Codebook &codebook, const QString &language)
{
    const QStringList words = NameParts(name).words;
    const bool isName = words.size() <= 4 && !words.isEmpty() &&
                        (words.first() == unstated || codebook.contains(u"benefit"_s, words.first()));
    if (!isName)
        return name;
    QStringList said{words.first() == unstated ? Words::tr("No benefit stated")
                                               : codebook.label(u"benefit"_s, words.first(), language)};
    if (words.size() > 1 && words[1] != unstated)
        said.append(codebook.label(u"direction"_s, words[1], language).toLower());
    if (words.size() > 2) {
        const auto start = PartialDate::parse(words[2]);
        said.append(start ? sinceInWords(*start, language) : words[2]);
    }
    return said.join(", "_L1);
}

QList<Measure> measuresCalled(QStringList names, const Codebook &codebook)
{
    names.removeDuplicates();
    QList<Measure> measures;
    for (const QString &name : std::as_const(names)) {
        const NameParts parts(name);
        const QString benefit = parts.words.value(0);
        const bool isNone = benefit.isEmpty() || benefit == unstated || parts.id();
        if (!isNone && !codebook.contains(u"benefit"_s, benefit))
            continue;
        Measure measure;
        measure.id = {parts.id().value_or(0)};
        measure.benefit = isNone ? QString() : benefit;
        measure.direction = parts.words.value(1) == unstated || parts.id() ? QString() : parts.words.value(1);
        measure.inForceFrom = PartialDate::parse(parts.words.value(2)).value_or(PartialDate());
        measures.append(measure);
    }
    return measures;
}

QList<Measure> measuresOfAnyRecord(const Codebook &codebook)
{
    QList<Measure> measures;
    for (const Term &benefit : codebook.terms(u"benefit"_s)) {
        for (const Term &direction : codebook.terms(u"direction"_s)) {
            Measure measure;
            measure.benefit = benefit.code;
            measure.direction = direction.code;
            measures.append(measure);
        }
    }
    return measures;
}

} // namespace vodhuk
