#include "tests/bench/querysteps.h"

#include <QStringList>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

class Asking
{
public:
    Asking() { step(false); }

    void add(const QString &condition)
    {
        m_conditions.append(condition);
        step(false);
    }
    void drop(const QString &condition)
    {
        m_conditions.removeOne(condition);
        step(false);
    }
    /// From the first letter to the last.
    void type(const QString &word)
    {
        for (qsizetype letters = 1; letters <= word.size(); ++letters) {
            m_word = word.first(letters);
            step(true);
        }
    }
    /// The word is taken out at once, as with a chip.
    void eraseWord()
    {
        m_word.clear();
        step(false);
    }
    [[nodiscard]] std::vector<QueryStep> take() { return std::move(m_steps); }

private:
    void step(bool isTyped)
    {
        const QStringList word = m_word.isEmpty() ? QStringList() : QStringList{m_word};
        m_steps.push_back({(word + m_conditions).join(u' '), isTyped});
    }

    QString m_word;
    QStringList m_conditions;
    std::vector<QueryStep> m_steps;
};

/// Who did what, when, for which reason.
void narrowAndWiden(Asking &asking)
{
    asking.add(u"actor:EU"_s);
    asking.add(u"instrument:travel_ban"_s);
    asking.add(u"framing:discretion"_s);
    asking.add(u"date:2020-08..2021-05"_s);
    asking.drop(u"actor:EU"_s);
    asking.add(u"actor:\"United States\""_s);
    asking.drop(u"framing:discretion"_s);
    asking.add(u"-instrument:asset_freeze"_s);
    asking.drop(u"date:2020-08..2021-05"_s);
    asking.add(u"year:2022"_s);
    asking.drop(u"instrument:travel_ban"_s);
    asking.drop(u"actor:\"United States\""_s);
    asking.add(u"binding:on_members"_s);
    asking.drop(u"-instrument:asset_freeze"_s);
    asking.drop(u"year:2022"_s);
    asking.drop(u"binding:on_members"_s);
}

/// Each of the other fields alone and beside the one before.
void changeOneForAnother(Asking &asking)
{
    QString before;
    for (const QString &condition :
         {u"instrument:asset_freeze,trade_restriction"_s, u"framing:obligation,countermeasure"_s,
          u"event:election_2020"_s, u"benefit:assets"_s, u"sanction:strict"_s, u"family:expression"_s,
          u"actor-type:state"_s, u"side:responding"_s, u"surely:2021"_s, u"in-force:2022-06"_s, u"lang:be"_s,
          u"status:published"_s, u"publisher:\"European Parliament\""_s, u"has:quote"_s, u"has:withdrawal"_s,
          u"norm:\"international human rights law\""_s, u"kind:any"_s, u"date:2024"_s}) {
        asking.add(condition);
        if (!before.isEmpty())
            asking.drop(before);
        before = condition;
    }
    asking.drop(before);
}

void searchWords(Asking &asking)
{
    asking.type(u"sanctions"_s);
    asking.add(u"actor:EU"_s);
    asking.add(u"year:2021"_s);
    asking.eraseWord();
    asking.type(u"Лукашэнка"_s);
    asking.drop(u"actor:EU"_s);
    asking.drop(u"year:2021"_s);
    asking.eraseWord();
    asking.type(u"журналистов"_s);
    asking.eraseWord();
}

} // namespace

std::vector<QueryStep> querySteps()
{
    Asking asking;
    narrowAndWiden(asking);
    changeOneForAnother(asking);
    searchWords(asking);
    return asking.take();
}

std::vector<QueryStep> fileSteps()
{
    std::vector<QueryStep> steps;
    for (const QString &asked : {u"source:consilium"_s, u"source:\"european parliament\""_s, u"source:сайт"_s,
                                 u"target:bank"_s, u"norm:rights"_s})
        steps.push_back({asked, false});
    return steps;
}

std::vector<QueryStep> orderSteps()
{
    std::vector<QueryStep> steps;
    for (const QString &asked : {u"sanctions"_s, u"actor:EU"_s, u"year:2021"_s, u"kind:any"_s}) {
        for (const QString &order : {u"title"_s, u"-actor"_s, u"actor,-title"_s, u"relevance"_s})
            steps.push_back({asked + u" sort:"_s + order, false});
    }
    return steps;
}

} // namespace vodhuk
