#include "ui/common/fieldheading.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

struct Headings {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::FacetModel)

public:
    static const QHash<QString, const char *> &all()
    {
        static const QHash<QString, const char *> headings{
            {u"actor"_s, QT_TR_NOOP("Actor")},
            {u"adopter"_s, QT_TR_NOOP("Adopter")},
            {u"actor-type"_s, QT_TR_NOOP("Type of actor")},
            {u"kind"_s, QT_TR_NOOP("Kind of record")},
            {u"side"_s, QT_TR_NOOP("Side")},
            {u"instrument"_s, QT_TR_NOOP("Instrument")},
            {u"family"_s, QT_TR_NOOP("Instrument family")},
            {u"first-family"_s, QT_TR_NOOP("Family of the first instrument")},
            {u"benefit"_s, QT_TR_NOOP("Takes away")},
            {u"sanction"_s, QT_TR_NOOP("Sanction")},
            {u"framing"_s, QT_TR_NOOP("Stated reason")},
            {u"norm"_s, QT_TR_NOOP("Norm")},
            {u"binding"_s, QT_TR_NOOP("Binding")},
            {u"event"_s, QT_TR_NOOP("In answer to")},
            {u"mode"_s, QT_TR_NOOP("Mode of the act")},
            {u"year"_s, QT_TR_NOOP("Year")},
            {u"status"_s, QT_TR_NOOP("Status")},
            {u"sensitivity"_s, QT_TR_NOOP("Sensitivity")},
            {u"texts"_s, QT_TR_NOOP("Notes searched for words")},
            {u"tag"_s, QT_TR_NOOP("Tag")},
            {u"publisher"_s, QT_TR_NOOP("Publisher")},
            {u"regime"_s, QT_TR_NOOP("Sanctions framework")},
            {u"measure-status"_s, QT_TR_NOOP("State of the measure")},
            {u"lang"_s, QT_TR_NOOP("Language")},
            {u"has"_s, QT_TR_NOOP("Has")},
            {u"date"_s, QT_TR_NOOP("Date")},
            {u"surely"_s, QT_TR_NOOP("Surely")},
            {u"in-force"_s, QT_TR_NOOP("In force on")},
            {u"surely-in-force"_s, QT_TR_NOOP("Surely in force on")},
            {u"perhaps-in-force"_s, QT_TR_NOOP("Perhaps in force on")},
            {u"eased"_s, QT_TR_NOOP("Eased on")},
            {u"target"_s, QT_TR_NOOP("Target")},
            {u"listed-persons"_s, QT_TR_NOOP("Persons listed on")},
            {u"listed-entities"_s, QT_TR_NOOP("Entities listed on")},
            {u"source"_s, QT_TR_NOOP("Source")},
            {u"id"_s, QT_TR_NOOP("Record")},
            {u"sort"_s, QT_TR_NOOP("Order")},
        };
        return headings;
    }
};

} // namespace

QString fieldHeading(const QString &field)
{
    const QHash<QString, const char *> &headings = Headings::all();
    const auto found = headings.constFind(field);
    return found == headings.cend() ? field : Headings::tr(*found);
}

} // namespace vodhuk
