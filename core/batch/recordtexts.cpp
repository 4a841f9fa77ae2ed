#include "core/batch/recordtexts.h"

#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct PlainText {
    QLatin1String field;
    QString Response::*member;
};

constexpr std::array plainTexts{
    PlainText{"practical_effect"_L1, &Response::practicalEffect},
    PlainText{"binding_note"_L1, &Response::bindingNote},
    PlainText{"framing_locator"_L1, &Response::framingLocator},
    PlainText{"legal_qualification_author"_L1, &Response::legalQualificationAuthor},
    PlainText{"label_by_actor"_L1, &Response::labelByActor},
    PlainText{"label_by_target"_L1, &Response::labelByTarget},
    PlainText{"coordination_group"_L1, &Response::coordinationGroup},
    PlainText{"evidence"_L1, &Response::evidence},
    PlainText{"sense_reason"_L1, &Response::senseReason}};

/// English has the bare name, as in the canonical table.
QString keyIn(const QString &field, const QString &language)
{
    return language == "en"_L1 ? field : field + u'_' + language;
}

/// Rewords texts of one field.
class Field
{
public:
    Field(const QString &key, const Reword &reword)
        : m_key(key)
        , m_reword(reword)
    {
    }

    void operator()(QString &text) const
    {
        if (!text.isEmpty())
            text = m_reword(m_key, {}, text);
    }

private:
    QString m_key;
    const Reword &m_reword;
};

void rewordLanguages(LocalizedText &texts, const QString &field, const Reword &reword)
{
    for (const QString &language : texts.languages())
        texts.set(language, reword(keyIn(field, language), language, texts.text(language)));
}

void rewordMeasures(QList<Measure> &measures, const Field &reword)
{
    for (Measure &measure : measures) {
        for (QString Measure::*text : {&Measure::condition, &Measure::exemptions, &Measure::deprivesReason})
            reword(measure.*text);
    }
}

void rewordNotes(QList<Note> &notes, const Field &reword)
{
    for (Note &note : notes)
        reword(note.text);
    notes.removeIf([](const Note &note) { return note.text.isEmpty(); });
}

void rewordParts(Response &response, const Reword &reword)
{
    rewordMeasures(response.measures, {u"measures"_s, reword});
    const Field listings(u"listings"_s, reword);
    for (Listing &listing : response.listings)
        listings(listing.reason);
    const Field acts(u"legal_acts"_s, reword);
    for (LegalAct &act : response.legalActs)
        acts(act.title);
    const Field norms(u"norms"_s, reword);
    for (NormInvocation &norm : response.norms) {
        norms(norm.text);
        norms(norm.locator);
    }
    const Field citations(u"citations"_s, reword);
    for (Citation &citation : response.citations) {
        citations(citation.quote);
        citations(citation.locator);
    }
    const Field asks(u"ask"_s, reword);
    for (Ask &ask : response.asks)
        asks(ask.addressee);
    rewordNotes(response.notes, {u"note_list"_s, reword});
}

} // namespace

void rewordTexts(Response &response, const Reword &reword)
{
    rewordLanguages(response.title, u"title"_s, reword);
    rewordLanguages(response.summary, u"summary"_s, reword);
    for (const PlainText &text : plainTexts)
        Field(text.field, reword)(response.*text.member);
    rewordParts(response, reword);
}

QStringList textFieldKeys()
{
    QStringList keys;
    for (const QString &language : houseLanguages())
        keys.append({keyIn(u"title"_s, language), keyIn(u"summary"_s, language)});
    for (const PlainText &text : plainTexts)
        keys.append(text.field);
    return keys + QStringList{u"measures"_s,  u"listings"_s, u"legal_acts"_s, u"norms"_s,
                              u"citations"_s, u"ask"_s,      u"note_list"_s};
}

} // namespace vodhuk
