#include "ui/checks/rulesentence.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace vodhuk
{

QString ruleSentence(const QString &rule)
{
    static const QHash<QString, const char *> sentences{
        {u"E01"_s,
         QT_TRANSLATE_NOOP("RuleSentence",
                           "A record lacks what it needs: date, actor, title, instrument or source.")},
        {u"E02"_s, QT_TRANSLATE_NOOP("RuleSentence", "A date cannot be read.")},
        {u"E03"_s, QT_TRANSLATE_NOOP("RuleSentence", "A measure ends before it begins.")},
        {u"W04"_s, QT_TRANSLATE_NOOP("RuleSentence", "A measure may end before it begins.")},
        {u"E05"_s, QT_TRANSLATE_NOOP("RuleSentence", "The stages are out of order.")},
        {u"W06"_s, QT_TRANSLATE_NOOP("RuleSentence",
                                     "A date lies in the future, before 1994, or after that of a source.")},
        {u"E07"_s,
         QT_TRANSLATE_NOOP("RuleSentence",
                           "“Binding on Belarus”, but Belarus was no member or party on that day.")},
        {u"W08"_s,
         QT_TRANSLATE_NOOP("RuleSentence", "“Binding on Belarus”, but the instruments are words alone.")},
        {u"I09"_s, QT_TRANSLATE_NOOP("RuleSentence", "Belarus was a member and loses rights of a member.")},
        {u"E10"_s,
         QT_TRANSLATE_NOOP(
             "RuleSentence",
             "“Binding on members”, but the actor is no organisation with members that must obey.")},
        {u"E11"_s,
         QT_TRANSLATE_NOOP("RuleSentence", "The act of a single state cannot bind Belarus or members.")},
        {u"W12"_s,
         QT_TRANSLATE_NOOP("RuleSentence", "“Binding in own jurisdiction”, but no legal act is given.")},
        {u"E13"_s, QT_TRANSLATE_NOOP("RuleSentence", "Values of “Binding” exclude each other.")},
        {u"E14"_s, QT_TRANSLATE_NOOP("RuleSentence", "A sanction without a benefit that is withdrawn.")},
        {u"E15"_s, QT_TRANSLATE_NOOP("RuleSentence", "Instrument and benefit do not fit each other.")},
        {u"W16"_s,
         QT_TRANSLATE_NOOP("RuleSentence",
                           "A benefit is withdrawn, but the instruments are words or support alone.")},
        {u"E17"_s, QT_TRANSLATE_NOOP("RuleSentence", "Support is entered as withdrawing a benefit.")},
        {u"W18"_s,
         QT_TRANSLATE_NOOP("RuleSentence", "A measure is lifted or eased, but it is not said which.")},
        {u"E19"_s, QT_TRANSLATE_NOOP("RuleSentence", "A measure has ended, but it is not said when.")},
        {u"W20"_s,
         QT_TRANSLATE_NOOP("RuleSentence", "A measure is marked in force, but its end has passed.")},
        {u"I21"_s, QT_TRANSLATE_NOOP("RuleSentence", "A measure ends soon.")},
        {u"W22"_s,
         QT_TRANSLATE_NOOP("RuleSentence",
                           "An actor neutral by its mandate takes a position or withdraws a benefit.")},
        {u"W23"_s,
         QT_TRANSLATE_NOOP("RuleSentence", "The name of the actor is easily mistaken for another.")},
        {u"E24"_s,
         QT_TRANSLATE_NOOP("RuleSentence", "The Security Council is named as adopter of a sanction.")},
        {u"W26"_s,
         QT_TRANSLATE_NOOP("RuleSentence", "No place in a text by the actor bears out the stated reason.")},
        {u"W27"_s,
         QT_TRANSLATE_NOOP("RuleSentence",
                           "A countermeasure answers a breach, but no norm is marked as breached.")},
        {u"E28"_s, QT_TRANSLATE_NOOP("RuleSentence", "A legal qualification names no author.")},
        {u"W29"_s,
         QT_TRANSLATE_NOOP("RuleSentence", "A status is claimed for a norm, but no place bears it out.")},
        {u"W30"_s, QT_TRANSLATE_NOOP("RuleSentence", "An actor did not exist on that day.")},
        {u"W33"_s, QT_TRANSLATE_NOOP("RuleSentence", "An actor is listed twice.")},
        {u"E35"_s, QT_TRANSLATE_NOOP("RuleSentence", "A number or an amount cannot be right.")},
        {u"W36"_s, QT_TRANSLATE_NOOP("RuleSentence",
                                     "A travel ban or asset freeze names neither persons nor entities.")},
        {u"E38"_s, QT_TRANSLATE_NOOP("RuleSentence", "A target is delisted before it is listed.")},
        {u"W40"_s, QT_TRANSLATE_NOOP("RuleSentence", "A trigger is later than the response.")},
        {u"W41"_s, QT_TRANSLATE_NOOP("RuleSentence",
                                     "A release of prisoners is given as the reason to withdraw a benefit.")},
        {u"W42"_s, QT_TRANSLATE_NOOP("RuleSentence",
                                     "Trigger and date lie on different sides of the election of 2020.")},
        {u"W43"_s,
         QT_TRANSLATE_NOOP("RuleSentence",
                           "The only source is secondary, controlled by the state, or of low reliability.")},
        {u"W46"_s, QT_TRANSLATE_NOOP("RuleSentence", "The title or the summary is too long.")},
        {u"W47"_s, QT_TRANSLATE_NOOP("RuleSentence",
                                     "The title or the summary judges the worth or strength of an act.")},
        {u"W49"_s, QT_TRANSLATE_NOOP("RuleSentence", "A word has letters that its language does not use.")},
        {u"E50"_s, QT_TRANSLATE_NOOP("RuleSentence", "A code is not in the codebook.")},
        {u"W51"_s, QT_TRANSLATE_NOOP("RuleSentence", "“Other” is chosen, and no note says what it is.")},
        {u"W58"_s, QT_TRANSLATE_NOOP("RuleSentence", "A condition lacks its text or its deadline.")},
    };
    const char *sentence = sentences.value(rule, nullptr);
    return sentence ? QCoreApplication::translate("RuleSentence", sentence) : QString();
}

} // namespace vodhuk
